//! What does not fit: queries, cursors, bodies, addresses, methods. Each gets a clear problem, and nothing fails.

use super::Program;
use crate::actors::{Answer, TestServer};
use http::Method;
use serde_json::{Value, json};

fn is(answer: &Answer, status: u16, code: &str) {
    assert_eq!(
        (answer.status.as_u16(), answer.code().as_str()),
        (status, code)
    );
    let problem = answer.json();
    assert_eq!(problem["status"], status);
    assert_eq!(problem["type"], "about:blank");
    assert!(problem["title"].is_string() && problem["detail"].is_string());
}

#[tokio::test]
async fn a_query_that_is_not_known_or_not_possible_is_refused() {
    let server = TestServer::start().await;
    let owner = Program::owner(&server).await;
    for (query, code) in [
        ("limit=0", "bad_query"),
        ("limit=201", "bad_query"),
        ("limit=-1", "bad_query"),
        ("limit=many", "bad_query"),
        ("limit=1&limit=2", "bad_query"),
        ("page=2", "bad_query"),
        ("cursor=nothing", "bad_cursor"),
        ("cursor=%00%ff", "bad_query"),
        ("cursor=dG9rZW46MQ", "bad_cursor"),
    ] {
        let refused = owner.gets(&format!("/api/v1/audit?{query}")).await;
        assert_eq!(refused.status.as_u16(), 400, "{query}");
        assert!(
            [code, "bad_cursor"].contains(&refused.code().as_str()),
            "{query}"
        );
    }
}

#[tokio::test]
async fn a_site_that_is_gone_a_long_path_and_an_unknown_address_are_not_found() {
    let server = TestServer::start().await;
    let owner = Program::owner(&server).await;
    let long = "a".repeat(8 * 1024);
    for path in [
        "gone",
        "Not An Id".replace(' ', "%20").as_str(),
        "%ff%fe",
        long.as_str(),
    ] {
        for rest in ["", "/policy", "/versions", "/draft/check", "/cookie-policy"] {
            let answer = owner.gets(&format!("/api/v1/sites/{path}{rest}")).await;
            assert_eq!(answer.status.as_u16(), 404, "{rest}");
            assert!(
                ["unknown_site", "no_draft"].contains(&answer.code().as_str()),
                "{rest}"
            );
        }
    }
    is(
        &owner.gets(&format!("/api/v1/{long}")).await,
        404,
        "unknown_address",
    );
    is(&owner.gets("/api/v1/").await, 404, "unknown_address");
    is(&owner.gets("/api/v2/sites").await, 404, "unknown_address");
    is(
        &owner.gets("/api/v1/sites/shop/versions/99").await,
        404,
        "unknown_version",
    );
    is(
        &owner.gets("/api/v1/sites/shop/versions/x").await,
        404,
        "unknown_version",
    );
    is(
        &owner.gets("/api/v1/sites/shop/records/x").await,
        404,
        "missing",
    );
    is(
        &owner.gets("/api/v1/templates/x").await,
        404,
        "unknown_template",
    );
    is(
        &owner.deletes("/api/v1/tokens/x").await,
        404,
        "token_not_found",
    );
}

#[tokio::test]
async fn a_method_that_an_address_does_not_know_names_those_that_it_does() {
    let server = TestServer::start().await;
    let owner = Program::owner(&server).await;
    for method in [Method::PATCH, Method::DELETE, Method::PUT, Method::OPTIONS] {
        let refused = owner.asks(method, "/api/v1/sites", None).await;
        is(&refused, 405, "wrong_method");
        assert!(refused.header("allow").contains("GET"));
    }
}

#[tokio::test]
async fn a_body_that_does_not_fit_is_refused_and_changes_nothing() {
    let server = TestServer::start().await;
    let owner = Program::owner(&server).await;
    owner.gets("/api/v1/me").await;
    let before = server.ledger_length().await;
    let at = "/api/v1/invitations";
    is(&owner.asks(Method::POST, at, None).await, 415, "not_json");
    for body in [
        json!(null),
        json!([]),
        json!({}),
        json!({ "role": "owner" }),
        json!({ "role": "owner", "sites": null, "more": 1 }),
        json!({ "role": "king", "sites": null }),
        json!({ "role": "analyst", "sites": ["Not an id"] }),
        json!({ "role": ["owner"], "sites": null }),
    ] {
        is(&owner.posts(at, &body).await, 400, "bad_json");
    }
    is(
        &owner
            .posts(at, &json!({ "role": "owner", "sites": ["shop"] }))
            .await,
        422,
        "owner_sites",
    );
    let deep = (0..200).fold(Value::Null, |inner, _| json!([inner]));
    is(&owner.posts(at, &deep).await, 400, "bad_json");
    let book = json!({ "text": "x".repeat(3 << 20) });
    is(
        &owner.posts("/api/v1/sites/shop/check", &book).await,
        413,
        "too_large",
    );
    let note = json!({ "note": "x".repeat(501) });
    is(
        &owner
            .posts("/api/v1/sites/shop/versions/1/roll-back", &note)
            .await,
        422,
        "note_too_long",
    );
    assert_eq!(server.ledger_length().await, before);
}
