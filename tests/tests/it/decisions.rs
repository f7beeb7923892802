//! `POST /v1/sites/{site}/decisions`: the gate's question for a site's own back end.

use crate::actors::TestServer;
use http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn a_back_end_gets_the_same_answer_as_the_gate() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    let token = visitor.accepts_all().await.json()["token"].clone();
    let answer = visitor
        .posts(
            "/v1/sites/shop/decisions",
            &json!({ "token": token, "country": "BE" }),
        )
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    let decided = answer.json();
    assert_eq!(
        decided["services"]["posthog"],
        json!({ "granted": true, "reason": "visitor_granted" })
    );
    assert_eq!(
        (decided["asks"].as_bool(), decided["token_valid"].as_bool()),
        (Some(false), Some(true))
    );
}

#[tokio::test]
async fn what_the_back_end_does_not_know_is_the_strictest() {
    let server = TestServer::start().await;
    let decided = server
        .visitor()
        .posts("/v1/sites/shop/decisions", &json!({}))
        .await
        .json();
    assert_eq!(decided["regime"], "strict");
    assert_eq!(
        decided["services"]["posthog"],
        json!({ "granted": false, "reason": "awaiting_choice" })
    );
    let unknown = server
        .visitor()
        .posts("/v1/sites/shop/decisions", &json!({ "tokn": "x" }))
        .await;
    assert_eq!(unknown.code(), "bad_json");
}

#[tokio::test]
async fn deciding_stores_nothing() {
    let server = TestServer::start().await;
    let before = server.ledger_length().await;
    server
        .visitor()
        .posts("/v1/sites/shop/decisions", &json!({}))
        .await;
    assert_eq!(server.ledger_length().await, before);
}
