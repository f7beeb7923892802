//! `GET /s/{site}.js`: the same for every visitor, cacheable, sets no cookie.

use crate::actors::TestServer;
use http::StatusCode;

#[tokio::test]
async fn the_loader_is_cacheable_and_sets_no_cookie() {
    let server = TestServer::start().await;
    let answer = server.visitor().from("BE").gets("/s/shop.js").await;
    if answer.status == StatusCode::SERVICE_UNAVAILABLE {
        // Built without bundles: said clearly, and never an empty script that would hold nothing back.
        assert_eq!(answer.code(), "bundles_missing");
        return;
    }
    assert_eq!(
        answer.header("content-type"),
        "text/javascript; charset=utf-8"
    );
    assert!(
        answer
            .header("cache-control")
            .starts_with("public, max-age=300")
    );
    assert!(answer.set_cookies().is_empty());
    assert!(answer.text().contains("\"shop\"") && !answer.text().contains("__SITE__"));
    assert_eq!(
        server
            .visitor()
            .from("US-CA")
            .with_gpc()
            .gets("/s/shop.js")
            .await
            .text(),
        answer.text()
    );
}

#[tokio::test]
async fn a_site_that_is_not_published_has_no_loader() {
    let server = TestServer::start().await;
    for path in ["/s/nowhere.js", "/s/shop", "/s/SHOP.js", "/s/shop.css"] {
        let answer = server.visitor().gets(path).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (StatusCode::NOT_FOUND, "unknown_site"),
            "{path}"
        );
    }
}
