//! `GET /s/{site}.js`: the same for every visitor, cacheable, sets no cookie.

use crate::actors::{SHOP_FILE, TestServer};
use http::StatusCode;
use platform::{clock::Clock, site_file};

fn now() -> u64 {
    1_790_000_000_000
}

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

#[tokio::test]
async fn only_a_site_that_asks_for_more_gets_the_parts_after_the_loader() {
    let loader = async |page: &str| {
        let shop = format!("{SHOP_FILE}\n[page]\n{page}\n");
        let server = TestServer::built(true, Clock::new(now), now, Vec::new(), &shop).await;
        server.visitor().gets("/s/shop.js").await
    };
    let plain = loader("dynamic = false").await;
    if plain.status == StatusCode::SERVICE_UNAVAILABLE {
        return;
    }
    let plain = plain.text();
    let bare = TestServer::start().await.visitor().gets("/s/shop.js").await;
    assert_eq!(bare.text(), plain);
    assert!(!plain.contains("sendBeacon") && !plain.contains("DOMContentLoaded"));
    let storage = loader("hold = [\"storage\"]").await.text();
    assert!(storage.starts_with(&plain) && storage.contains("[\"posthog\",\"c\","));
    assert!(!storage.contains("__ITEMS__") && !storage.contains("sendBeacon"));
    let requests = loader("hold = [\"requests\"]").await.text();
    assert!(requests.starts_with(&plain) && requests.contains("sendBeacon"));
    let media = loader("hold = [\"media\"]").await.text();
    assert!(media.starts_with(&plain) && media.contains("imagesrcset"));
    let dynamic = loader("dynamic = true").await.text();
    assert!(dynamic.starts_with(&plain) && dynamic.contains("DOMContentLoaded"));
    assert!(!dynamic.contains("__reactFiber"));
    let hydrates = loader("hydrates = true").await.text();
    assert!(hydrates.starts_with(&dynamic) && hydrates.contains("__reactFiber"));
}

#[test]
fn a_word_that_nothing_can_hold_is_refused_with_what_is_allowed() {
    for page in ["hold = [\"fonts\"]", "dynamic = 1", "hydrate = true"] {
        let refused = site_file::parse("shop.toml", &format!("{SHOP_FILE}\n[page]\n{page}\n"));
        let findings = refused.expect_err("not a setting");
        let said = format!("{findings:?}");
        assert!(said.contains("Shape"), "{said}");
    }
}
