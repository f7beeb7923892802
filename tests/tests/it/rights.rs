//! Rights by consent id and token on the preference page: see, take along, object, restrict, erase (S22, S23). All of
//! it by forms, without script.

use crate::actors::{Answer, TestServer, Visitor};
use http::StatusCode;

const PAGE: &str = "/p/connect-store/be/nl";
const FORM: &str = "application/x-www-form-urlencoded";
const OWN: &str = "http://127.0.0.1:8080";

/// Posts a form of the page, and forgets cookies that the answer takes away.
async fn posts(visitor: &mut Visitor<'_>, path: &str, fields: &str) -> Answer {
    let answer = visitor.posts_raw(path, FORM, fields.to_owned()).await;
    visitor.cookies.retain(|_, value| !value.is_empty());
    answer
}

async fn acts(visitor: &mut Visitor<'_>, fields: &str) -> Answer {
    posts(visitor, &format!("{PAGE}/rights"), fields).await
}

/// A visitor who accepted all and then withdrew.
async fn with_history(server: &TestServer) -> Visitor<'_> {
    let mut visitor = server.visitor().from("BE").on_origin(Some(OWN));
    for control in ["accept_all", "withdraw_all"] {
        let answer = posts(&mut visitor, PAGE, &format!("do={control}&policy=1")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    }
    visitor
}

fn consent_id(history: &serde_json::Value) -> &str {
    history["consent_id"].as_str().expect("an id")
}

#[tokio::test]
async fn s22_s23_the_page_shows_every_record_of_this_browser_with_date_channel_version_and_standing()
 {
    let server = TestServer::start().await;
    let visitor = with_history(&server).await;
    let html = visitor.gets(PAGE).await.text();
    let history = visitor.gets(&format!("{PAGE}/history.json")).await.json();
    assert!(
        html.contains(consent_id(&history)),
        "S23 the consent id is shown"
    );
    for said in [
        "toestemming ingetrokken",
        "alles toegestaan",
        "deze pagina",
        "nee, vervangen",
    ] {
        assert!(html.contains(said), "{said}");
    }
    assert!(
        html.contains("href=\"../../../c/connect-store/be/nl/1\""),
        "the version, as it was"
    );
}

#[tokio::test]
async fn s22_the_history_can_be_taken_along_whole_and_record_by_record() {
    let server = TestServer::start().await;
    let visitor = with_history(&server).await;
    let all = visitor.gets(&format!("{PAGE}/history.json")).await;
    assert!(
        all.header("content-disposition")
            .contains("consent-connect-store.json")
    );
    assert_eq!(all.header("cache-control"), "private, no-store");
    let all = all.json();
    let states: Vec<&str> = all["records"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|it| it["receipt"]["record"]["state"].as_str())
        .collect();
    assert_eq!(states, ["withdrawn", "given"]);
    let id = all["records"][1]["receipt"]["record"]["id"]
        .as_str()
        .expect("an id");
    let one = visitor
        .gets(&format!("{PAGE}/history.json?record={id}"))
        .await
        .json();
    assert_eq!(one["record"]["id"], id);
    assert!(
        one["signature"].is_string(),
        "the receipt, to be checked by anybody"
    );
}

#[tokio::test]
async fn s22_nobody_reads_the_history_of_another_browser() {
    let server = TestServer::start().await;
    let visitor = with_history(&server).await;
    let all = visitor.gets(&format!("{PAGE}/history.json")).await.json();
    let id = all["records"][0]["receipt"]["record"]["id"]
        .as_str()
        .expect("an id");
    let mut other = server.visitor().from("BE").on_origin(Some(OWN));
    let nothing = other
        .gets(&format!("{PAGE}/history.json?record={id}"))
        .await;
    assert_eq!(nothing.code(), "no_consent_id");
    other.cookies.insert(
        "sluis-token_connect-store".into(),
        consent_id(&all).to_owned(),
    );
    let forged = other.gets(&format!("{PAGE}/history.json")).await;
    assert_eq!(forged.code(), "no_consent_id");
    let mut third = server.visitor().from("BE").on_origin(Some(OWN));
    posts(&mut third, PAGE, "do=reject_all&policy=1").await;
    let foreign = third
        .gets(&format!("{PAGE}/history.json?record={id}"))
        .await;
    assert_eq!(foreign.code(), "unknown_record");
}

#[tokio::test]
async fn s22_erasing_asks_once_more_and_then_leaves_neither_records_nor_cookies() {
    let server = TestServer::start().await;
    let mut visitor = with_history(&server).await;
    let before = visitor.gets(&format!("{PAGE}/history.json")).await.json();
    let asked = acts(&mut visitor, "do=erase&policy=1").await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(asked.text().contains("Er worden 2 registraties gewist."));
    assert!(asked.text().contains("name=\"confirm\" value=\"yes\""));
    let still = visitor.gets(&format!("{PAGE}/history.json")).await.json();
    assert_eq!(
        still["records"].as_array().map(Vec::len),
        Some(2),
        "asking erases nothing"
    );
    let token = visitor.cookies["sluis-token_connect-store"].clone();
    let erased = acts(&mut visitor, "do=erase&policy=1&confirm=yes").await;
    assert_eq!(erased.status, StatusCode::SEE_OTHER);
    assert_eq!(erased.header("location"), "../nl?erased=1");
    // What services kept is still to be cleared by the next page, which tells nobody apart.
    let left: Vec<_> = visitor.cookies.iter().collect();
    let reminder = ("sluis-clear_connect-store".to_owned(), "1".to_owned());
    assert_eq!(left, [(&reminder.0, &reminder.1)]);
    let page = visitor.gets(&format!("{PAGE}?erased=1")).await.text();
    assert!(page.contains("is gewist.") && page.contains("U hebt nog niet gekozen."));
    assert!(!page.contains(consent_id(&before)));
    visitor
        .cookies
        .insert("sluis-token_connect-store".into(), token);
    let left = visitor.gets(&format!("{PAGE}/history.json")).await.json();
    assert_eq!(
        left["records"].as_array().map(Vec::len),
        Some(0),
        "even for who kept the token"
    );
}

#[tokio::test]
async fn s22_use_can_be_restricted_and_the_restriction_lifted() {
    let server = TestServer::start().await;
    let mut visitor = with_history(&server).await;
    let restricted = acts(&mut visitor, "do=restrict&policy=1").await;
    assert_eq!(restricted.header("location"), "../nl?restricted=1");
    let page = visitor.gets(PAGE).await.text();
    assert!(page.contains("is beperkt.") && page.contains("value=\"lift\""));
    acts(&mut visitor, "do=lift&policy=1").await;
    let page = visitor.gets(PAGE).await.text();
    assert!(!page.contains("is beperkt.") && page.contains("value=\"restrict\""));
}

#[tokio::test]
async fn s22_an_objection_is_shown_as_an_objection_and_leaves_consent_alone() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE").on_origin(Some(OWN));
    posts(&mut visitor, PAGE, "do=accept_all&policy=1").await;
    let page = visitor.gets(PAGE).await.text();
    assert!(page.contains("gerechtvaardigd belang berust: Gezamenlijke klantenservice."));
    let objected = acts(&mut visitor, "do=object&policy=1").await;
    assert_eq!(objected.header("location"), "../nl?objected=1");
    let page = visitor.gets(&format!("{PAGE}?objected=1")).await.text();
    assert!(page.contains("hebt u bezwaar gemaakt"), "as an objection");
    assert!(!page.contains("hebt u alles geweigerd"));
    let switch = |name: &str| {
        let start = page.find(&format!("name=\"{name}\"")).expect("a switch");
        page[start..]
            .split('>')
            .next()
            .unwrap_or_default()
            .contains("checked")
    };
    assert!(switch("p:analytics") && switch("s:meetlat"));
    assert!(!switch("p:joint_care") && !switch("s:care-desk"));
    let shop = visitor.gets("/p/shop/be/nl").await.text();
    assert!(
        !shop.contains("value=\"object\""),
        "nothing to object to there"
    );
}

#[tokio::test]
async fn s22_a_form_from_elsewhere_is_refused_before_anything_is_done() {
    let server = TestServer::start().await;
    let mut visitor = with_history(&server)
        .await
        .on_origin(Some("https://evil.example"));
    let before = server.ledger_length().await;
    for fields in ["do=erase&confirm=yes", "do=restrict", "do=object"] {
        let refused = acts(&mut visitor, fields).await;
        assert_eq!(refused.code(), "origin_not_allowed", "{fields}");
    }
    let mut nameless = visitor.on_origin(None);
    assert_eq!(
        acts(&mut nameless, "do=erase&confirm=yes").await.code(),
        "origin_not_allowed"
    );
    assert_eq!(server.ledger_length().await, before);
}

#[tokio::test]
async fn without_a_consent_id_the_forms_lead_back_and_an_unknown_act_is_refused() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE").on_origin(Some(OWN));
    let before = server.ledger_length().await;
    for fields in ["do=erase&confirm=yes", "do=restrict", "do=lift"] {
        let answer = acts(&mut visitor, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{fields}");
    }
    assert_eq!(
        acts(&mut visitor, "do=forget").await.code(),
        "unknown_control"
    );
    assert_eq!(server.ledger_length().await, before);
    let page = visitor.gets(PAGE).await.text();
    assert!(page.contains("Deze browser heeft geen toestemmingsnummer"));
}
