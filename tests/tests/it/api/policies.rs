//! The life of a policy by programs: draft, check, publish, compare, roll back.

use super::Program;
use crate::actors::{QUIET_FILE, SHOP_FILE, TestServer};
use http::StatusCode;
use platform::access::Role;
use serde_json::json;

fn changed() -> String {
    SHOP_FILE.replacen("name = \"", "name = \"Nieuwe ", 1)
}

#[tokio::test]
async fn a_draft_is_saved_checked_published_compared_and_rolled_back() {
    let server = TestServer::start().await;
    let publisher = Program::with(&server, "ci", Role::Publisher, Some("shop")).await;
    let at = "/api/v1/sites/shop";
    let none = publisher.gets(&format!("{at}/draft")).await;
    assert_eq!(
        (none.status, none.code()),
        (StatusCode::NOT_FOUND, "no_draft".to_owned())
    );
    let saved = publisher
        .puts(
            &format!("{at}/draft"),
            &json!({ "text": changed(), "note": "a name" }),
        )
        .await;
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.text());
    let revision = saved.json()["revision"].clone();
    let late = publisher
        .puts(&format!("{at}/draft"), &json!({ "text": "x" }))
        .await;
    assert_eq!(
        (late.status, late.code()),
        (StatusCode::CONFLICT, "draft_conflict".to_owned())
    );
    assert_eq!(late.json()["revision"], revision);
    assert!(
        late.json()["lines"]
            .as_str()
            .is_some_and(|lines| lines.contains("-name"))
    );
    let would = publisher.gets(&format!("{at}/draft/check")).await.json();
    assert_eq!(
        (&would["version"], &would["material"]),
        (&json!(2), &json!(false))
    );
    let done = publisher
        .posts(
            &format!("{at}/draft/publish"),
            &json!({ "revision": revision, "note": "a name" }),
        )
        .await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    assert_eq!(done.json()["version"], 2);
    let current = publisher.gets(&format!("{at}/policy")).await.json();
    assert_eq!(current["author"], "token ci");
    assert_eq!(current["policy"]["version"], 2);
    let changes = publisher
        .gets(&format!("{at}/versions/2/changes"))
        .await
        .json();
    assert_eq!(changes["from"], 1);
    assert!(
        changes["changes"]
            .as_array()
            .is_some_and(|all| all.iter().any(|one| one["path"] == "name"))
    );
    let back = publisher
        .posts(
            &format!("{at}/versions/1/roll-back"),
            &json!({ "note": "as before" }),
        )
        .await;
    assert_eq!(back.json()["version"], 3);
    let first = publisher
        .gets(&format!("{at}/versions?limit=2"))
        .await
        .json();
    assert_eq!(first["items"][0]["version"], 3);
    let next = first["next"].as_str().expect("there is a third");
    let rest = publisher
        .gets(&format!("{at}/versions?limit=2&cursor={next}"))
        .await
        .json();
    assert_eq!(rest["items"][0]["version"], 1);
    assert!(rest["next"].is_null());
}

#[tokio::test]
async fn a_file_that_is_not_sound_is_answered_with_its_findings_and_publishes_nothing() {
    let server = TestServer::start().await;
    let publisher = Program::with(&server, "ci", Role::Publisher, None).await;
    let broken = SHOP_FILE.replacen("[[services]]", "[[services]]\ncolour = 1", 1);
    for what in ["check", "publish"] {
        let refused = publisher
            .posts(
                &format!("/api/v1/sites/shop/{what}"),
                &json!({ "text": broken }),
            )
            .await;
        assert_eq!(
            (refused.status.as_u16(), refused.code().as_str()),
            (422, "site_file")
        );
        let problem = refused.json();
        let finding = &problem["findings"][0];
        assert!(
            finding["line"].as_u64().is_some_and(|line| line > 1),
            "{problem}"
        );
        assert!(finding["code"].is_string() && finding["allowed"].is_string());
    }
    let versions = publisher.gets("/api/v1/sites/shop/versions").await.json();
    assert_eq!(versions["items"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn s19_a_publisher_of_one_site_publishes_no_other_by_its_text() {
    let server = TestServer::start().await;
    let publisher = Program::with(&server, "ci", Role::Publisher, Some("shop")).await;
    let other = QUIET_FILE.replacen("name = \"", "name = \"X ", 1);
    let before = server.ledger_length().await;
    let refused = publisher
        .posts("/api/v1/sites/shop/publish", &json!({ "text": other }))
        .await;
    assert_eq!(
        (refused.status.as_u16(), refused.code().as_str()),
        (422, "draft_site")
    );
    // Only that the token was used today.
    assert_eq!(server.ledger_length().await, before + 1);
}

#[tokio::test]
async fn a_publication_on_a_version_that_is_not_current_is_refused_with_what_lies_between() {
    let server = TestServer::start().await;
    let publisher = Program::with(&server, "ci", Role::Publisher, None).await;
    let at = "/api/v1/sites/shop/publish";
    let first = publisher
        .posts(at, &json!({ "text": changed(), "base": 1 }))
        .await;
    assert_eq!(first.json()["version"], 2);
    let late = publisher
        .posts(
            at,
            &json!({ "text": changed().replacen("Nieuwe", "Oude", 1), "base": 1 }),
        )
        .await;
    assert_eq!(
        (late.status, late.code()),
        (StatusCode::CONFLICT, "publish_conflict".to_owned())
    );
    assert_eq!(late.json()["current"], 2);
    assert!(
        late.json()["changes"]
            .as_array()
            .is_some_and(|all| !all.is_empty())
    );
}
