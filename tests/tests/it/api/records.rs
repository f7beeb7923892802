//! Records by programs: found, read, handed out, restricted, erased, and each look audited (S19, S22).

use super::Program;
use crate::{actors::TestServer, operators::record};
use http::StatusCode;
use platform::{access::Role, receipt::Receipt};
use serde_json::{Value, json};

#[tokio::test]
async fn s19_each_look_at_a_record_stands_in_the_audit_under_the_tokens_name() {
    let server = TestServer::start().await;
    let receipt = record(&server).await;
    let auditor = Program::with(&server, "court", Role::Auditor, Some("shop")).await;
    let at = format!("/api/v1/sites/shop/records/{}", receipt.record.id);
    let found = auditor
        .posts(
            "/api/v1/sites/shop/records/search",
            &json!({ "id": receipt.record.visitor }),
        )
        .await;
    assert_eq!(found.status, StatusCode::OK, "{}", found.text());
    assert_eq!(
        found.json()["items"][0]["receipt"]["record"]["id"],
        json!(receipt.record.id)
    );
    let one = auditor.gets(&at).await.json();
    assert_eq!(one["verified"]["sound"], true);
    assert_eq!(one["standing"], "current");
    let handed = auditor.gets(&format!("{at}/receipt")).await.text();
    let handed = Receipt::parse(&handed).expect("a receipt");
    assert!(handed.verify(None).is_ok());
    let history = auditor.gets(&format!("{at}/history")).await.json();
    assert_eq!(history["records"].as_array().map(Vec::len), Some(1));
    let iso = auditor.gets(&format!("{at}/evidence?form=27560")).await;
    assert_eq!(iso.header("content-type"), "application/ld+json");
    let shown = auditor.gets(&format!("{at}/shown")).await.json();
    assert_eq!(shown["language"], "nl");
    let audit = auditor.gets("/api/v1/audit?limit=6").await.json();
    let hows: Vec<&Value> = audit["items"]
        .as_array()
        .expect("items")
        .iter()
        .map(|entry| {
            assert_eq!(entry["operator"], "token court");
            &entry["act"]["records_read"]["how"]
        })
        .collect();
    assert_eq!(hows, ["show", "export", "export", "export", "show", "list"]);
    assert!(audit["next"].is_string());
}

#[tokio::test]
async fn s22_an_owners_token_restricts_and_erases_with_a_reason() {
    let server = TestServer::start().await;
    let receipt = record(&server).await;
    let owner = Program::owner(&server).await;
    let at = format!("/api/v1/sites/shop/records/{}", receipt.record.id);
    let unexplained = owner
        .posts(&format!("{at}/erasure"), &json!({ "why": " " }))
        .await;
    assert_eq!(
        (unexplained.status.as_u16(), unexplained.code().as_str()),
        (422, "reason_required")
    );
    let why = "asked by letter, case 17";
    let restricted = owner
        .posts(
            &format!("{at}/restriction"),
            &json!({ "on": true, "why": why }),
        )
        .await;
    assert_eq!(restricted.status, StatusCode::NO_CONTENT);
    assert_eq!(owner.gets(&at).await.json()["restricted"], true);
    let erased = owner
        .posts(&format!("{at}/erasure"), &json!({ "why": why }))
        .await;
    assert_eq!(erased.json()["records"], 1);
    let gone = owner.gets(&at).await;
    assert_eq!(
        (gone.status, gone.code()),
        (StatusCode::NOT_FOUND, "missing".to_owned())
    );
}

#[tokio::test]
async fn s24_a_long_history_is_read_page_by_page_and_the_consent_id_stands_in_no_address() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    let mut last = None;
    for _ in 0..5 {
        last = Some(visitor.accepts_all().await.json());
        visitor.rejects_all().await;
    }
    let id = last.expect("recorded")["consent_id"].clone();
    let auditor = Program::with(&server, "court", Role::Auditor, None).await;
    let (mut cursor, mut seen) = (Value::Null, Vec::new());
    loop {
        let mut body = json!({ "id": id, "limit": 3 });
        if cursor.is_string() {
            body["cursor"] = cursor;
        }
        let page = auditor
            .posts("/api/v1/sites/shop/records/search", &body)
            .await;
        assert!(
            !page.json()["next"]
                .to_string()
                .contains(id.as_str().expect("text"))
        );
        let page = page.json();
        let items = page["items"].as_array().expect("items");
        seen.extend(
            items
                .iter()
                .map(|one| one["receipt"]["seq"].as_u64().expect("a place")),
        );
        cursor = page["next"].clone();
        if cursor.is_null() {
            break;
        }
    }
    assert_eq!(seen.len(), 10);
    assert!(seen.is_sorted_by(|one, other| one > other));
}
