//! Headers that every answer has, and the health check.

use crate::actors::TestServer;
use http::StatusCode;

#[tokio::test]
async fn every_answer_forbids_guessing_its_type() {
    let server = TestServer::start().await;
    for path in [
        "/healthz",
        "/s/shop.js",
        "/n/shop?l=nl",
        "/g/shop/posthog.js",
        "/a/nothing.js",
        "/p/shop/be/nl",
        "/nowhere",
    ] {
        let answer = server.visitor().gets(path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    }
}

#[tokio::test]
async fn a_server_that_can_record_is_healthy() {
    let server = TestServer::start().await;
    assert_eq!(
        server.visitor().gets("/healthz").await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn an_asset_that_was_not_built_is_not_found() {
    let server = TestServer::start().await;
    assert_eq!(
        server.visitor().gets("/a/nothing.js").await.code(),
        "unknown_asset"
    );
    assert_eq!(
        server
            .visitor()
            .gets("/a/..%2f..%2fCargo.toml")
            .await
            .status,
        StatusCode::NOT_FOUND
    );
}
