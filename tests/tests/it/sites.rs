//! Publishing: what is refused, and where the message points.

use crate::actors::{SHOP_FILE, TestServer};
use platform::{
    publishing::PublishError,
    site_file::{self, FindingCode},
};

/// Parses a changed demo file and gives back the codes and lines of its errors.
fn errors(text: &str) -> Vec<(FindingCode, usize, String)> {
    let error = site_file::parse("site.toml", text).expect_err("this file must be refused");
    error
        .errors
        .into_iter()
        .map(|finding| (finding.code, finding.line, finding.key))
        .collect()
}

fn line_of(text: &str, needle: &str) -> usize {
    text.lines()
        .position(|line| line.contains(needle))
        .expect("the line is there")
        + 1
}

#[test]
fn a_wildcard_origin_is_refused_with_its_line() {
    let text = SHOP_FILE.replace(
        "origins = [\"http://127.0.0.1:8081\", \"http://127.0.0.1:8083\"]",
        "origins = [\"https://*.shop.example\"]",
    );
    assert_eq!(
        errors(&text),
        [(
            FindingCode::OriginWildcard,
            line_of(&text, "*.shop"),
            "origins".into()
        )]
    );
}

/// Changes the first line that begins with `key` after the table of a service; an empty line removes it.
fn with_line(text: &str, service: &str, key: &str, line: &str) -> String {
    let table = format!("[[services]]\nid = \"{service}\"\n");
    let place = text.find(&table).expect("the service is there") + table.len();
    let start = place
        + text[place..]
            .find(&format!("\n{key}"))
            .expect("the key is there")
        + 1;
    let end = start + text[start..].find('\n').expect("a line ends");
    format!("{}{line}{}", &text[..start], &text[end..])
}

#[test]
fn s11_a_service_without_responsible_party_is_refused_with_its_line() {
    let text = with_line(SHOP_FILE, "posthog", "responsible", "");
    let line = text
        .lines()
        .collect::<Vec<_>>()
        .windows(2)
        .position(|pair| pair == ["[[services]]", "id = \"posthog\""]);
    let expected = (
        FindingCode::Responsible,
        line.expect("there") + 2,
        "services.posthog.responsible".to_owned(),
    );
    assert_eq!(errors(&text), [expected]);
}

#[test]
fn s2_a_necessary_item_without_justification_is_refused() {
    let text = with_line(SHOP_FILE, "shop", "justification", "");
    let found = errors(&text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, FindingCode::Justification);
}

#[test]
fn an_unknown_purpose_is_refused_and_the_known_ones_are_named() {
    let text = SHOP_FILE.replacen(
        "purposes = [\"analytics\"]",
        "purposes = [\"analytica\"]",
        1,
    );
    let error = site_file::parse("site.toml", &text).expect_err("refused");
    let finding = &error.errors[0];
    assert_eq!(finding.code, FindingCode::UnknownPurpose);
    assert_eq!(finding.line, line_of(&text, "analytica"));
    assert!(
        finding.allowed.contains("analytics") && finding.allowed.contains("media"),
        "{}",
        finding.allowed
    );
}

#[test]
fn an_unknown_key_is_refused_with_its_line() {
    let text = SHOP_FILE.replacen("name = \"Maretak\"", "nam = \"Maretak\"", 1);
    let found = errors(&text);
    assert_eq!(found[0].0, FindingCode::Shape);
}

#[test]
fn a_lifetime_of_minus_one_is_refused() {
    let text = with_line(SHOP_FILE, "wimpel", "lifetime_days", "lifetime_days = -1");
    let expected = (
        FindingCode::Lifetime,
        line_of(&text, "= -1"),
        "services.wimpel.items._wimpel.lifetime_days".to_owned(),
    );
    assert_eq!(errors(&text), [expected]);
}

#[tokio::test]
async fn publishing_the_same_again_makes_no_version() {
    let server = TestServer::start().await;
    let again = server
        .platform
        .publish_site_file("shop.toml", SHOP_FILE, "test", "")
        .await
        .expect("valid");
    assert!(again.unchanged);
    assert_eq!(again.version.0, 1);
}

#[tokio::test]
async fn s14_a_wording_change_asks_nobody_and_a_longer_lifetime_asks_about_its_service_only() {
    let server = TestServer::start().await;
    let worded = SHOP_FILE.replacen("version = \"2.2\"", "version = \"2.3\"", 1);
    let minor = server
        .platform
        .publish_site_file("shop.toml", &worded, "test", "")
        .await
        .expect("valid");
    assert_eq!(
        (
            minor.version.0,
            minor.asked_purposes.len(),
            minor.asked_services.len()
        ),
        (2, 0, 0)
    );
    let mut visitor = server.visitor().from("BE");
    visitor.accepts_all().await;
    assert_eq!(
        visitor
            .gets("/g/shop/wimpel.js")
            .await
            .header("x-sluis-reason"),
        "visitor_granted"
    );
    let longer = with_line(&worded, "wimpel", "lifetime_days", "lifetime_days = 181");
    let material = server
        .platform
        .publish_site_file("shop.toml", &longer, "test", "")
        .await
        .expect("valid");
    let asked: Vec<&str> = material
        .asked_services
        .iter()
        .map(|id| id.as_str())
        .collect();
    assert_eq!((material.asked_purposes.len(), asked), (0, vec!["wimpel"]));
    assert_eq!(
        visitor
            .gets("/g/shop/wimpel.js")
            .await
            .header("x-sluis-reason"),
        "policy_changed"
    );
    assert_eq!(
        visitor
            .gets("/g/shop/posthog.js")
            .await
            .header("x-sluis-reason"),
        "visitor_granted"
    );
    let outdated = visitor.accepts_all().await;
    assert_eq!(outdated.code(), "policy_outdated");
}

#[tokio::test]
async fn a_file_with_errors_publishes_nothing() {
    let server = TestServer::start().await;
    let before = server.ledger_length().await;
    let text = SHOP_FILE.replace(
        "origins = [\"http://127.0.0.1:8081\", \"http://127.0.0.1:8083\"]",
        "origins = [\"*\"]",
    );
    let refused = server
        .platform
        .publish_site_file("shop.toml", &text, "test", "")
        .await;
    assert!(matches!(refused, Err(PublishError::File(_))));
    assert_eq!(server.ledger_length().await, before);
}

#[tokio::test]
async fn a_themed_site_gives_its_colours_to_its_preference_page() {
    let server = TestServer::start().await;
    let page = "/p/shop/be/nl";
    let plain = server.visitor().gets(page).await;
    assert!(!plain.text().contains("/theme/"));
    let themed = format!("{SHOP_FILE}\n[theme]\naccent = \"#7a1040\"\n");
    server
        .platform
        .publish_site_file("shop.toml", &themed, "test", "")
        .await
        .expect("valid");
    let shown = server.visitor().gets(page).await;
    assert!(shown.text().contains("../../../a/theme/shop.css?v=2"));
    let sheet = server.visitor().gets("/a/theme/shop.css?v=2").await;
    assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
    assert!(
        sheet.text().contains("--water:light-dark(#7a1040,"),
        "{}",
        sheet.text()
    );
    assert_eq!(
        server.visitor().gets("/a/theme/nope.css").await.code(),
        "unknown_site"
    );
    assert!(
        server
            .visitor()
            .gets("/a/theme/quiet.css")
            .await
            .text()
            .is_empty()
    );
}
