//! What a site's loader tells vendors: only those that the site names, and nobody where nothing is asked.

use crate::actors::{SHOP_FILE, TestServer};
use http::StatusCode;
use platform::clock::Clock;

const fn now() -> u64 {
    1_790_000_000_000
}

async fn loader(signals: &str) -> Option<String> {
    let shop = format!("{SHOP_FILE}\n{signals}\n");
    let server = TestServer::built(true, Clock::new(now), now, Vec::new(), &shop).await;
    let answer = server.visitor().gets("/s/shop.js").await;
    // A binary without bundles has no loader to look at.
    (answer.status != StatusCode::SERVICE_UNAVAILABLE).then(|| answer.text())
}

#[tokio::test]
async fn c1_only_the_vendors_that_a_site_names_are_in_its_loader() {
    let Some(plain) = loader("").await else {
        return;
    };
    assert!(plain.contains("wait_for_update=500") && plain.contains("ad_user_data"));
    for word in [
        "uetq",
        "consentv2",
        "fbq",
        "ttq",
        "_paq",
        "__WORDS__",
        "__SIGNALS__",
    ] {
        assert!(!plain.contains(word), "{word}");
    }
    let uet = "[signals.microsoft_uet]\nad_storage = [\"personalised_advertising\"]";
    let told = loader(uet).await.expect("there are bundles");
    assert!(told.contains("uetq") && !told.contains("fbq"));
}

#[tokio::test]
async fn what_runs_before_consent_is_not_held_by_its_host_and_everything_else_is() {
    let advanced = "[signals.google]\nadvanced = [\"google-tag\"]";
    let Some(told) = loader(advanced).await else {
        return;
    };
    let plain = loader("").await.expect("there are bundles");
    assert!(plain.contains("/google-tag") && !told.contains("/google-tag"));
    assert!(told.contains("/posthog"));
}
