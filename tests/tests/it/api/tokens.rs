//! Tokens with a role: made, listed, used, expired, revoked.

use super::Program;
use crate::actors::{SHOP_FILE, TestServer};
use http::StatusCode;
use platform::{access::Role, clock::Clock};
use serde_json::json;
use std::sync::atomic::{AtomicU64, Ordering};

#[tokio::test]
async fn a_token_that_the_interface_makes_acts_as_its_role_on_its_sites_until_it_is_revoked() {
    let server = TestServer::start().await;
    let owner = Program::owner(&server).await;
    let made = owner
        .posts(
            "/api/v1/tokens",
            &json!({ "name": "numbers", "role": "analyst", "sites": ["shop"] }),
        )
        .await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let made = made.json();
    let id = made["token"]["id"].as_str().expect("an id").to_owned();
    assert!(made["token"]["used_on"].is_null());
    let token = made["secret"].as_str().expect("a secret").to_owned();
    let analyst = Program {
        server: &server,
        token: token.clone(),
    };
    let me = analyst.gets("/api/v1/me").await.json();
    assert_eq!(me["role"], "analyst");
    assert_eq!(me["sites"], json!(["shop"]));
    assert_eq!(me["permissions"], json!(["see_rates"]));
    let sites = analyst.gets("/api/v1/sites").await.json();
    assert_eq!(sites["items"].as_array().map(Vec::len), Some(1));
    let list = owner.gets("/api/v1/tokens").await.text();
    assert!(!list.contains(&token), "a secret is shown once");
    let list = owner.gets("/api/v1/tokens").await.json();
    let line = |list: &serde_json::Value| {
        let items = list["items"].as_array().expect("items").clone();
        items.into_iter().find(|line| line["id"] == id.as_str())
    };
    let used = line(&list).expect("it is listed");
    assert_eq!(
        used["used_on"].as_str().map(str::len),
        Some(10),
        "a day and no more"
    );
    assert_eq!(used["by"], "token ops");
    let gone = owner.deletes(&format!("/api/v1/tokens/{id}")).await;
    assert_eq!(gone.status, StatusCode::NO_CONTENT);
    let refused = analyst.gets("/api/v1/me").await;
    assert_eq!(
        (refused.status, refused.code()),
        (StatusCode::UNAUTHORIZED, "token_unknown".to_owned())
    );
    assert!(line(&owner.gets("/api/v1/tokens").await.json()).is_none());
}

#[tokio::test]
async fn what_no_token_can_be_is_refused_and_makes_none() {
    let server = TestServer::start().await;
    let owner = Program::owner(&server).await;
    for (body, status, code) in [
        (json!({ "name": "x" }), 422, "token_kind"),
        (
            json!({ "name": "x", "role": "analyst", "site": "shop" }),
            422,
            "token_kind",
        ),
        (
            json!({ "name": "x", "site": "shop", "days": 3 }),
            422,
            "token_kind",
        ),
        (json!({ "name": " ", "role": "analyst" }), 422, "token_name"),
        (
            json!({ "name": "x", "role": "analyst", "sites": [] }),
            422,
            "token_sites",
        ),
        (
            json!({ "name": "x", "role": "owner", "sites": ["shop"] }),
            422,
            "token_sites",
        ),
        (
            json!({ "name": "x", "role": "analyst", "sites": ["gone"] }),
            422,
            "unknown_site",
        ),
        (
            json!({ "name": "x", "role": "analyst", "days": 0 }),
            422,
            "token_days",
        ),
        (
            json!({ "name": "x", "role": "analyst", "days": 3651 }),
            422,
            "token_days",
        ),
        (
            json!({ "name": "ops", "role": "analyst" }),
            409,
            "token_name_taken",
        ),
        (json!({ "name": "x", "role": "visitor" }), 400, "bad_json"),
    ] {
        let refused = owner.posts("/api/v1/tokens", &body).await;
        assert_eq!(refused.status.as_u16(), status, "{body}");
        assert_eq!(refused.code(), code, "{body}");
    }
    let list = owner.gets("/api/v1/tokens").await.json();
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1));
}

static NOW: AtomicU64 = AtomicU64::new(1_790_000_000_000);

fn now() -> u64 {
    NOW.load(Ordering::Relaxed)
}

#[tokio::test]
async fn a_token_with_an_end_is_refused_from_then_on() {
    let server = TestServer::built(true, Clock::new(now), now, Vec::new(), SHOP_FILE).await;
    let owner = Program::owner(&server).await;
    let made = owner
        .posts(
            "/api/v1/tokens",
            &json!({ "name": "short", "role": "auditor", "days": 2 }),
        )
        .await;
    let token = made.json()["secret"].as_str().expect("a secret").to_owned();
    let auditor = Program {
        server: &server,
        token,
    };
    assert_eq!(auditor.gets("/api/v1/audit").await.status, StatusCode::OK);
    NOW.fetch_add(2 * 86_400_000 - 1000, Ordering::Relaxed);
    assert_eq!(auditor.gets("/api/v1/audit").await.status, StatusCode::OK);
    NOW.fetch_add(1000, Ordering::Relaxed);
    assert_eq!(
        auditor.gets("/api/v1/audit").await.status,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn a_token_of_one_role_never_gives_more_than_it_has() {
    let server = TestServer::start().await;
    for role in [Role::Publisher, Role::Analyst, Role::Auditor] {
        let program = Program::with(&server, role.wire_name(), role, None).await;
        let body = json!({ "name": "more", "role": "owner" });
        let refused = program.posts("/api/v1/tokens", &body).await;
        assert_eq!(refused.code(), "role_required");
    }
    // A token with a role is none of a back end.
    let owner = Program::owner(&server).await;
    let refused = owner
        .posts("/v1/sites/shop/consents/query", &json!({ "subject": "an" }))
        .await;
    assert_eq!(refused.code(), "token_other_site");
}
