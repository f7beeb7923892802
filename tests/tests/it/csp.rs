//! `/v1/sites/{site}/csp`: the Content-Security-Policy of a visitor's pages, for web servers that copy a header and for
//! back ends that ask.

use crate::actors::{Answer, SHOP_ORIGIN, TestServer, choice};
use http::StatusCode;
use serde_json::json;

const PATH: &str = "/v1/sites/shop/csp";
const NONCE: &str = "0123456789abcdef0123456789abcdef";

fn policy(answer: &Answer) -> &str {
    answer.header("content-security-policy")
}

#[tokio::test]
async fn before_a_choice_no_host_of_an_optional_service_may_be_loaded() {
    let server = TestServer::start().await;
    let answer = server.visitor().from("BE").gets(PATH).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(
        !policy(&answer).contains("localhost:8082"),
        "{}",
        policy(&answer)
    );
    assert_eq!(
        answer.text(),
        policy(&answer),
        "body and header say the same"
    );
    assert!(answer.header("cache-control").contains("no-store"));
    assert_eq!(answer.header("vary"), "Cookie, Sec-GPC");
}

#[tokio::test]
async fn the_hosts_of_what_was_granted_and_no_other_ones_may_be_loaded_until_it_is_withdrawn() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    let only_video = choice("save", &["media"], &["video"]);
    assert_eq!(
        visitor.records(&only_video).await.status,
        StatusCode::CREATED
    );
    let some = visitor.gets(PATH).await;
    assert!(policy(&some).contains("localhost:8082/video/"));
    assert!(!policy(&some).contains("wimpel") && !policy(&some).contains("/map"));
    visitor.accepts_all().await;
    assert!(policy(&visitor.gets(PATH).await).contains("localhost:8082/wimpel/"));
    visitor.rejects_all().await;
    assert!(!policy(&visitor.gets(PATH).await).contains("localhost:8082"));
}

#[tokio::test]
async fn s3_a_token_that_is_not_ours_opens_nothing() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    visitor.accepts_all().await;
    let token = visitor.cookies["sluis-token_shop"].clone();
    for broken in [
        token.replacen('A', "B", 3),
        token[..token.len() - 2].to_owned(),
        String::new(),
    ] {
        visitor.cookies.insert("sluis-token_shop".into(), broken);
        let answer = visitor.gets(PATH).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(!policy(&answer).contains("localhost:8082"));
    }
}

#[tokio::test]
async fn p3_the_signal_takes_away_what_a_region_allows_unasked() {
    let server = TestServer::start().await;
    let unasked = server.visitor().from("US-CA").gets(PATH).await;
    assert!(policy(&unasked).contains("localhost:8082/wimpel/"));
    let signalled = server.visitor().from("US-CA").with_gpc().gets(PATH).await;
    assert!(!policy(&signalled).contains("wimpel"));
    assert!(
        policy(&signalled).contains("localhost:8082/video/"),
        "neither sold nor shared"
    );
}

#[tokio::test]
async fn whatever_is_unsure_carries_the_strictest_policy_even_where_it_is_an_error() {
    let server = TestServer::with(false).await;
    let strictest = "default-src 'self'; base-uri 'self'; form-action 'self'";
    let unknown = server.visitor().gets("/v1/sites/nobody/csp").await;
    assert_eq!(
        (unknown.status, unknown.code().as_str()),
        (StatusCode::NOT_FOUND, "unknown_site")
    );
    assert_eq!(policy(&unknown), strictest);
    let odd = server.visitor().gets("/v1/sites/No%20body/csp").await;
    assert_eq!(policy(&odd), strictest);
    let nonce = server.visitor().gets(&format!("{PATH}?nonce=short")).await;
    assert_eq!(
        (nonce.status, nonce.code().as_str()),
        (StatusCode::BAD_REQUEST, "bad_nonce")
    );
    assert_eq!(policy(&nonce), strictest);
    let body = server.visitor().posts(PATH, &json!({ "tokn": "x" })).await;
    assert_eq!(body.code(), "bad_json");
    assert_eq!(policy(&body), strictest);
    // A visitor who sends what only tests may send is one of whom nothing is known: the page must still be served.
    let wish = server.visitor().from("US-CA").gets(PATH).await;
    assert_eq!(wish.status, StatusCode::OK);
    assert!(!policy(&wish).contains("localhost:8082"));
}

#[tokio::test]
async fn a_nonce_is_for_scripts_and_styles_of_this_answer() {
    let server = TestServer::start().await;
    let answer = server
        .visitor()
        .gets(&format!("{PATH}?nonce={NONCE}"))
        .await;
    let found: Vec<&str> = policy(&answer)
        .split("; ")
        .filter(|part| part.contains(NONCE))
        .filter_map(|part| part.split(' ').next())
        .collect();
    assert_eq!(found, ["script-src", "style-src"]);
}

#[tokio::test]
async fn a_back_end_asks_with_the_token_in_the_body_and_its_own_cookies_do_not_count() {
    let server = TestServer::start().await;
    let mut visitor = server.visitor().from("BE");
    let token = visitor.accepts_all().await.json()["token"].clone();
    let asked = visitor
        .posts(
            PATH,
            &json!({ "token": token, "country": "BE", "nonce": NONCE }),
        )
        .await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(policy(&asked).contains("localhost:8082/wimpel/") && policy(&asked).contains(NONCE));
    let without = visitor.posts(PATH, &json!({ "country": "BE" })).await;
    assert!(!policy(&without).contains("localhost:8082"));
}

#[tokio::test]
async fn asking_stores_nothing_and_names_the_server_where_pages_reach_it() {
    let server = TestServer::start().await;
    let before = server.ledger_length().await;
    let answer = server
        .visitor()
        .on_origin(Some(SHOP_ORIGIN))
        .gets(PATH)
        .await;
    assert!(policy(&answer).contains("script-src 'self' 'wasm-unsafe-eval' http://127.0.0.1:8080"));
    assert_eq!(server.ledger_length().await, before);
}

#[tokio::test]
async fn the_command_finds_the_published_policy_beside_a_running_server() {
    let server = TestServer::start().await;
    let shop = consent::SiteId::parse("shop").expect("an id");
    let found = platform::csp::published_policy(server.folder(), &shop).expect("a whole journal");
    let live = server.platform.live(&shop).expect("published");
    assert_eq!(found.as_ref(), Some(&live.policy));
    let nobody = consent::SiteId::parse("nobody").expect("an id");
    assert_eq!(
        platform::csp::published_policy(server.folder(), &nobody).expect("a whole journal"),
        None
    );
}
