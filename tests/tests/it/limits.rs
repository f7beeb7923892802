//! How often somebody may ask: the headers, the refusal, and who is left alone.

use crate::actors::{Answer, SHOP_FILE, SHOP_ORIGIN, TestServer};
use axum::body::Body;
use http::{Request, header};
use platform::{access::Role, api_tokens::NewRoleToken, clock::Clock, operators::SignedIn};
use serde_json::json;
use server::limits::RateSettings;

/// A server behind a proxy, in whose `X-Forwarded-For` the clients stand.
async fn server(per_token: u32, per_client: u32, development: bool) -> TestServer {
    let proxies = vec!["0.0.0.0/32".parse().expect("a network")];
    let clock = Clock::default();
    let now = platform::clock::now_millis;
    let server = TestServer::built(development, clock, now, proxies, SHOP_FILE).await;
    server.with_rates(RateSettings::new(per_token, per_client))
}

async fn impression(server: &TestServer, client: &str) -> Answer {
    let body = json!({ "policy": 1, "language": "nl", "device": "desktop" });
    let request = Request::post("/v1/sites/shop/impressions")
        .header(header::ORIGIN, SHOP_ORIGIN)
        .header(header::CONTENT_TYPE, "application/json")
        .header("x-forwarded-for", client)
        .body(Body::from(body.to_string()));
    server.send(request.expect("a request")).await
}

async fn me(server: &TestServer, token: &str, client: &str) -> Answer {
    let request = Request::get("/api/v1/me")
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header("x-forwarded-for", client)
        .body(Body::empty());
    server.send(request.expect("a request")).await
}

#[tokio::test]
async fn a_client_that_writes_too_often_is_told_when_to_come_back_and_others_are_not_held_up() {
    let server = server(0, 3, false).await;
    for left in ["2", "1", "0"] {
        let counted = impression(&server, "203.0.113.7").await;
        assert_eq!(counted.status, 204, "{}", counted.text());
        assert_eq!(counted.header("ratelimit-policy"), "\"client\";q=3;w=60");
        let limit = counted.header("ratelimit");
        assert!(
            limit.starts_with(&format!("\"client\";r={left};t=")),
            "{limit}"
        );
    }
    let over = impression(&server, "203.0.113.7").await;
    assert_eq!(
        (over.status.as_u16(), over.code().as_str()),
        (429, "rate_limited")
    );
    let wait: u64 = over.header("retry-after").parse().expect("seconds");
    assert!((1..=21).contains(&wait), "{wait}");
    assert!(over.header("ratelimit").starts_with("\"client\";r=0;t="));
    assert_eq!(impression(&server, "203.0.113.8").await.status, 204);
    // A household's network in IPv6 is one client.
    for end in ["::1", "::2", ":1::3"] {
        impression(&server, &format!("2001:db8:1:2{end}")).await;
    }
    assert_eq!(impression(&server, "2001:db8:1:2::9").await.status, 429);
    assert_eq!(impression(&server, "2001:db8:1:3::1").await.status, 204);
}

#[tokio::test]
async fn reading_is_never_limited_by_client() {
    let server = server(0, 1, false).await;
    for _ in 0..5 {
        let request = Request::get("/g/shop/wimpel.js")
            .header("x-forwarded-for", "203.0.113.7")
            .body(Body::empty());
        let answer = server.send(request.expect("a request")).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("ratelimit"), "");
    }
}

#[tokio::test]
async fn a_token_has_a_budget_of_its_own_wherever_it_calls_from() {
    let server = server(2, 0, false).await;
    let new = |name: &str| NewRoleToken {
        name: name.to_owned(),
        role: Role::Analyst,
        sites: None,
        days: None,
    };
    let by = SignedIn::command_line();
    let one = server.platform.make_role_token(&by, new("one")).await;
    let other = server.platform.make_role_token(&by, new("other")).await;
    let (one, other) = (one.expect("made").secret, other.expect("made").secret);
    for client in ["203.0.113.7", "203.0.113.8"] {
        let answer = me(&server, &one, client).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("ratelimit-policy"), "\"token\";q=2;w=60");
    }
    assert_eq!(
        me(&server, &one, "203.0.113.9").await.code(),
        "rate_limited"
    );
    assert_eq!(me(&server, &other, "203.0.113.7").await.status, 200);
}

#[tokio::test]
async fn whoever_tries_tokens_out_spends_the_budget_of_the_client() {
    let server = server(100, 2, false).await;
    let statuses = async |client: &str| {
        let mut seen = Vec::new();
        for _ in 0..4 {
            seen.push(me(&server, "sluis_guess", client).await.status.as_u16());
        }
        seen
    };
    assert_eq!(statuses("203.0.113.7").await, [401, 401, 429, 429]);
}

#[tokio::test]
async fn the_own_machine_is_left_alone_in_development() {
    let server = server(0, 1, true).await;
    for _ in 0..5 {
        assert_eq!(impression(&server, "127.0.0.1").await.status, 204);
    }
    let far = [
        impression(&server, "203.0.113.7").await,
        impression(&server, "203.0.113.7").await,
    ];
    assert_eq!(far.map(|answer| answer.status.as_u16()), [204, 429]);
}
