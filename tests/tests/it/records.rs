//! `POST /v1/sites/{site}/records`.

use crate::actors::{PURPOSES, SERVICES, TestServer, choice};
use http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn a_choice_is_recorded_with_what_was_granted_and_what_was_denied() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    let answer = visitor
        .records(&choice("save", &["analytics"], &["posthog"]))
        .await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let record = &answer.json()["receipt"]["record"];
    assert_eq!(record["state"], "partial");
    assert_eq!(record["regime"], "eu");
    assert_eq!(record["country"], "BE");
    assert_eq!(record["notice_version"], "2.2");
    assert_eq!(record["purposes"]["analytics"]["reason"], "visitor_granted");
    assert_eq!(record["purposes"]["media"]["reason"], "visitor_denied");
    assert_eq!(record["purposes"]["necessary"]["reason"], "necessary");
    assert_eq!(record["services"]["posthog"]["granted"], true);
    assert_eq!(record["services"]["plausible"]["granted"], false);
}

#[tokio::test]
async fn the_same_key_is_recorded_once_and_answered_the_same() {
    let server = TestServer::start().await;
    let body = choice("accept_all", &PURPOSES, &SERVICES);
    let first = server.visitor().from("BE").records(&body).await;
    let length = server.ledger_length().await;
    let second = server.visitor().from("BE").records(&body).await;
    assert_eq!(
        (first.status, second.status),
        (StatusCode::CREATED, StatusCode::OK)
    );
    assert_eq!(first.json()["token"], second.json()["token"]);
    assert_eq!(first.json()["record"], second.json()["record"]);
    assert_eq!(server.ledger_length().await, length);
}

#[tokio::test]
async fn the_token_cookie_is_out_of_the_pages_reach_and_its_twin_is_not() {
    let server = TestServer::start().await;
    let answer = server.visitor().from("BE").accepts_all().await;
    let cookies = answer.set_cookies();
    let token = cookies
        .iter()
        .find(|cookie| cookie.starts_with("sluis-token_shop="))
        .expect("a token cookie");
    let state = cookies
        .iter()
        .find(|cookie| cookie.starts_with("sluis_shop="))
        .expect("a state cookie");
    assert!(
        token.contains("HttpOnly") && token.contains("SameSite=Lax") && token.contains("Path=/"),
        "{token}"
    );
    assert!(!state.contains("HttpOnly"), "{state}");
    assert!(token.len() < 400 && state.len() < 300);
}

#[tokio::test]
async fn everything_that_does_not_fit_is_refused_with_a_code_and_stores_nothing() {
    let server = TestServer::start().await;
    let before = server.ledger_length().await;
    let good = choice("accept_all", &PURPOSES, &SERVICES);
    let with = |path: &str, value: serde_json::Value| {
        let mut body = good.clone();
        body[path] = value;
        body
    };
    let mut unknown_purpose = good.clone();
    unknown_purpose["purposes"]["profiling"] = json!(true);
    let mut necessary = good.clone();
    necessary["purposes"]["necessary"] = json!(true);
    let mut incomplete = good.clone();
    incomplete["services"]
        .as_object_mut()
        .expect("an object")
        .remove("posthog");
    let cases = [
        (
            with("policy", json!(2)),
            StatusCode::UNPROCESSABLE_ENTITY,
            "unknown_policy",
        ),
        (
            with("policy", json!(0)),
            StatusCode::UNPROCESSABLE_ENTITY,
            "unknown_policy",
        ),
        (
            with("language", json!("es")),
            StatusCode::UNPROCESSABLE_ENTITY,
            "unknown_language",
        ),
        (
            with("layer", json!(3)),
            StatusCode::UNPROCESSABLE_ENTITY,
            "unknown_layer",
        ),
        (
            with("control", json!("reject_all")),
            StatusCode::UNPROCESSABLE_ENTITY,
            "control_contradicts",
        ),
        (
            with("control", json!("signal")),
            StatusCode::UNPROCESSABLE_ENTITY,
            "signal_not_seen",
        ),
        (
            with("channel", json!("gpc")),
            StatusCode::UNPROCESSABLE_ENTITY,
            "control_contradicts",
        ),
        (with("key", json!("1")), StatusCode::BAD_REQUEST, "bad_json"),
        (
            with("ip", json!("203.0.113.9")),
            StatusCode::BAD_REQUEST,
            "bad_json",
        ),
        (
            unknown_purpose,
            StatusCode::UNPROCESSABLE_ENTITY,
            "unknown_purpose",
        ),
        (
            necessary,
            StatusCode::UNPROCESSABLE_ENTITY,
            "unknown_purpose",
        ),
        (
            incomplete,
            StatusCode::UNPROCESSABLE_ENTITY,
            "incomplete_choices",
        ),
    ];
    for (body, status, code) in cases {
        let answer = server.visitor().from("BE").records(&body).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (status, code),
            "{body}"
        );
        assert!(answer.set_cookies().is_empty(), "{code}");
    }
    let mut visitor = server.visitor().from("BE");
    let answer = visitor.posts("/v1/sites/nowhere/records", &good).await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (StatusCode::NOT_FOUND, "unknown_site")
    );
    let answer = visitor.posts("/v1/sites/quiet/records", &good).await;
    assert!(answer.status.is_client_error());
    let answer = visitor
        .posts_raw("/v1/sites/shop/records", "text/plain", good.to_string())
        .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (StatusCode::UNSUPPORTED_MEDIA_TYPE, "not_json")
    );
    let answer = visitor
        .posts_raw(
            "/v1/sites/shop/records",
            "application/json",
            format!("{good}{}", " ".repeat(9000)),
        )
        .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (StatusCode::PAYLOAD_TOO_LARGE, "too_large")
    );
    assert_eq!(server.ledger_length().await, before);
}

#[tokio::test]
async fn only_the_sites_exact_origins_may_record() {
    let server = TestServer::start().await;
    let before = server.ledger_length().await;
    let hostile = [
        "http://127.0.0.1:8082",
        "http://127.0.0.1",
        "https://127.0.0.1:8081",
        "http://127.0.0.1:8081.evil.example",
        "http://evil.example/http://127.0.0.1:8081",
        "http://127.0.0.1:8081/",
        "HTTP://127.0.0.1:8081",
        "null",
        "",
    ];
    for origin in hostile {
        let answer = server
            .visitor()
            .from("BE")
            .on_origin(Some(origin))
            .accepts_all()
            .await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (StatusCode::FORBIDDEN, "origin_not_allowed"),
            "{origin}"
        );
        assert_eq!(answer.header("access-control-allow-origin"), "", "{origin}");
    }
    let answer = server
        .visitor()
        .from("BE")
        .on_origin(None)
        .accepts_all()
        .await;
    assert_eq!(answer.code(), "origin_missing");
    assert_eq!(server.ledger_length().await, before);
    let answer = server.visitor().from("BE").accepts_all().await;
    assert_eq!(
        answer.header("access-control-allow-origin"),
        "http://127.0.0.1:8081"
    );
    assert_eq!(answer.header("access-control-allow-credentials"), "");
    assert!(
        answer
            .headers
            .get_all("vary")
            .iter()
            .any(|value| value == "Origin")
    );
}

#[tokio::test]
async fn the_next_choice_keeps_the_consent_id_and_names_the_record_before() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    let first = visitor.accepts_all().await.json();
    let second = visitor
        .records(&choice("withdraw_all", &[], &[]))
        .await
        .json();
    assert_eq!(first["consent_id"], second["consent_id"]);
    assert_eq!(second["receipt"]["record"]["previous"], first["record"]);
    assert_eq!(second["receipt"]["record"]["state"], "withdrawn");
    let stranger = server.visitor().from("BE").accepts_all().await.json();
    assert_ne!(stranger["consent_id"], first["consent_id"]);
}

#[tokio::test]
async fn p3_gpc_from_california_is_recorded_as_a_signal_and_from_belgium_is_not() {
    let server = TestServer::start().await;
    let mut body = choice("signal", &[], &[]);
    body["channel"] = json!("gpc");
    body["purposes"] = json!({});
    body["services"] = json!({});
    let answer = server
        .visitor()
        .from("US-CA")
        .with_gpc()
        .records(&body)
        .await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let record = answer.json()["receipt"]["record"].clone();
    assert_eq!(
        (record["kind"].as_str(), record["gpc"].as_bool()),
        (Some("signal"), Some(true))
    );
    assert_eq!(
        record["purposes"]["personalised_advertising"]["reason"],
        "signal_opt_out"
    );
    body["key"] = json!(platform::clock::new_record_id());
    assert_eq!(
        server
            .visitor()
            .from("BE")
            .with_gpc()
            .records(&body)
            .await
            .code(),
        "signal_not_seen"
    );
    assert_eq!(
        server.visitor().from("US-CA").records(&body).await.code(),
        "signal_not_seen"
    );
}

#[tokio::test]
async fn r1_no_address_reaches_a_record() {
    let server = TestServer::start().await;
    let answer = server.visitor().from("BE").accepts_all().await.text();
    assert!(
        !answer.contains("127.0.0.1") && !answer.contains("user_agent") && !answer.contains("\"ip"),
        "{answer}"
    );
}

#[tokio::test]
async fn choosing_a_country_is_refused_outside_development() {
    let server = TestServer::with(false).await;
    assert_eq!(
        server.visitor().from("US-CA").accepts_all().await.code(),
        "development_only"
    );
    let answer = server
        .visitor()
        .gets("/n/shop?l=nl&sluis-country=US-CA")
        .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (StatusCode::BAD_REQUEST, "development_only")
    );
    let record = server.visitor().accepts_all().await.json()["receipt"]["record"].clone();
    assert_eq!(
        (record["regime"].as_str(), record["country"].is_null()),
        (Some("strict"), true)
    );
}
