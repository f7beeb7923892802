//! `GET /g/{site}/{service}`: open only with a grant, shut on everything else, cacheable by nobody.

use crate::actors::{Answer, SERVICES, TestServer, choice};
use http::StatusCode;

fn is_uncacheable(answer: &Answer) -> bool {
    answer.header("cache-control") == "private, no-store"
        && answer.header("cdn-cache-control") == "no-store"
        && answer.header("vary") == "Cookie, Sec-GPC"
}

#[tokio::test]
async fn before_a_choice_every_service_is_an_empty_script() {
    let server = TestServer::start().await;
    let visitor = server.visitor().from("BE");
    for service in SERVICES {
        let answer = visitor.gets(&format!("/g/shop/{service}.js")).await;
        assert_eq!(
            (answer.status, answer.body.len()),
            (StatusCode::OK, 0),
            "{service}"
        );
        assert_eq!(answer.header("x-sluis-reason"), "awaiting_choice");
        assert_eq!(
            answer.header("content-type"),
            "text/javascript; charset=utf-8"
        );
        assert!(is_uncacheable(&answer), "{service}");
    }
}

#[tokio::test]
async fn a_grant_opens_its_own_service_and_no_other() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    visitor.records(&choice("save", &[], &["wimpel"])).await;
    let open = visitor.gets("/g/shop/wimpel.js").await;
    assert_eq!(open.header("x-sluis-reason"), "visitor_granted");
    assert!(
        open.text().contains("http://localhost:8082/"),
        "{}",
        open.text()
    );
    assert!(is_uncacheable(&open));
    let shut = visitor.gets("/g/shop/keuzehulp.js").await;
    assert_eq!(
        (shut.header("x-sluis-reason"), shut.body.len()),
        ("visitor_denied", 0)
    );
}

#[tokio::test]
async fn whatever_is_unknown_or_damaged_stays_shut() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    visitor.accepts_all().await;
    for path in [
        "/g/shop/nobody.js",
        "/g/nowhere/posthog.js",
        "/g/shop/posthog.css",
        "/g/shop/..%2fposthog.js",
        "/g/shop/POSTHOG.js",
    ] {
        let answer = visitor.gets(path).await;
        assert!(
            !answer.status.is_success() && !answer.text().contains("http"),
            "{path}: {}",
            answer.text()
        );
    }
    let token = visitor.cookies["sluis-token_shop"].clone();
    for damaged in [
        "",
        "x",
        &token[1..],
        &token[..token.len() - 1],
        &token.replace('A', "B"),
    ] {
        visitor
            .cookies
            .insert("sluis-token_shop".into(), damaged.into());
        let answer = visitor.gets("/g/shop/wimpel.js").await;
        assert_eq!(
            (answer.header("x-sluis-reason"), answer.body.len()),
            ("awaiting_choice", 0),
            "{damaged}"
        );
    }
}

#[tokio::test]
async fn a_page_on_another_site_may_send_the_token_in_the_address_but_the_cookie_wins() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    let granted = visitor.accepts_all().await.json()["token"]
        .as_str()
        .expect("a token")
        .to_owned();
    let by_address = server
        .visitor()
        .from("BE")
        .gets(&format!("/g/shop/wimpel.js?t={granted}"))
        .await;
    assert_eq!(by_address.header("x-sluis-reason"), "visitor_granted");
    let mut refuser = server.visitor().from("BE");
    refuser.rejects_all().await;
    let answer = refuser
        .gets(&format!("/g/shop/wimpel.js?t={granted}"))
        .await;
    assert_eq!(answer.header("x-sluis-reason"), "visitor_denied");
}

#[tokio::test]
async fn p3_gpc_closes_what_sells_or_shares_in_california_and_changes_nothing_in_belgium() {
    let server = TestServer::start().await;
    let quiet = server
        .visitor()
        .from("US-CA")
        .gets("/g/shop/wimpel.js")
        .await;
    assert_eq!(quiet.header("x-sluis-reason"), "not_opted_out");
    let signalled = server
        .visitor()
        .from("US-CA")
        .with_gpc()
        .gets("/g/shop/wimpel.js")
        .await;
    assert_eq!(
        (signalled.header("x-sluis-reason"), signalled.body.len()),
        ("signal_opt_out", 0)
    );
    let mut belgian = server.visitor().from("BE").with_gpc();
    belgian.accepts_all().await;
    assert_eq!(
        belgian
            .gets("/g/shop/wimpel.js")
            .await
            .header("x-sluis-reason"),
        "visitor_granted"
    );
}

#[tokio::test]
async fn s10_an_embed_that_is_not_granted_is_a_placeholder_that_offers_once_and_always() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    let placeholder = visitor.gets("/g/shop/video.html").await;
    assert_eq!(placeholder.header("x-sluis-reason"), "awaiting_choice");
    let html = placeholder.text();
    assert!(
        html.contains("value=\"once\"") && html.contains("value=\"always\""),
        "{html}"
    );
    assert!(
        !html.contains("localhost:8082"),
        "nothing of the vendor's is in the placeholder: {html}"
    );
    let key = platform::clock::new_record_id();
    let form = "application/x-www-form-urlencoded";
    let before = server.ledger_length().await;
    let once = visitor
        .posts_raw("/g/shop/video.html", form, "do=once".into())
        .await;
    assert!(once.text().contains("localhost:8082"), "{}", once.text());
    assert_eq!(
        server.ledger_length().await,
        before,
        "this once stores nothing"
    );
    assert!(
        visitor
            .gets("/g/shop/video.html")
            .await
            .text()
            .contains("value=\"once\"")
    );
    let always = visitor
        .posts_raw("/g/shop/video.html", form, format!("do=always&key={key}"))
        .await;
    assert!(
        always.text().contains("localhost:8082"),
        "{}",
        always.text()
    );
    assert_eq!(
        visitor
            .gets("/g/shop/video.html")
            .await
            .header("x-sluis-reason"),
        "visitor_granted"
    );
    assert_eq!(
        visitor
            .gets("/g/shop/map.html")
            .await
            .header("x-sluis-reason"),
        "visitor_denied"
    );
}

#[tokio::test]
async fn a_foreign_page_cannot_press_always() {
    let server = TestServer::start().await;
    let before = server.ledger_length().await;
    let mut visitor = server
        .visitor()
        .from("BE")
        .on_origin(Some("https://evil.example"));
    let body = format!("do=always&key={}", platform::clock::new_record_id());
    let answer = visitor
        .posts_raw(
            "/g/shop/video.html",
            "application/x-www-form-urlencoded",
            body,
        )
        .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (StatusCode::FORBIDDEN, "origin_not_allowed")
    );
    assert_eq!(server.ledger_length().await, before);
}
