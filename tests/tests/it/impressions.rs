//! Impressions and consent rates: counted at write time, and they add up.

use crate::actors::{TestServer, choice};
use consent::counter::Event;
use http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn rates_add_up_to_what_was_shown_and_chosen() {
    let server = TestServer::start().await;
    let shown = json!({ "policy": 1, "language": "nl", "device": "mobile" });
    for _ in 0..5 {
        let answer = server
            .visitor()
            .from("BE")
            .posts("/v1/sites/shop/impressions", &shown)
            .await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT, "{}", answer.text());
    }
    server.visitor().from("BE").accepts_all().await;
    server.visitor().from("BE").rejects_all().await;
    let mut chooser = server.visitor().from("BE");
    chooser
        .records(&choice("save", &["analytics"], &["posthog"]))
        .await;
    let mut change = choice("withdraw_all", &[], &[]);
    change["channel"] = json!("settings");
    chooser.records(&change).await;
    let counts = server.counted("shop").await;
    let of = |event| counts.of(event);
    assert_eq!((of(Event::Render), of(Event::Shown)), (5, 8));
    assert_eq!(
        (of(Event::Accepted), of(Event::Refused), of(Event::Partial)),
        (1, 1, 1)
    );
    // Three decided on banners that nobody reported: they were shown all the same.
    assert_eq!((of(Event::Implied), of(Event::Withdrawn)), (3, 1));
}

#[tokio::test]
async fn an_impression_of_another_version_or_language_is_not_counted() {
    let server = TestServer::start().await;
    for (body, code) in [
        (
            json!({ "policy": 7, "language": "nl", "device": "mobile" }),
            "policy_outdated",
        ),
        (
            json!({ "policy": 1, "language": "es", "device": "mobile" }),
            "unknown_language",
        ),
        (
            json!({ "policy": 1, "language": "nl", "device": "watch" }),
            "bad_json",
        ),
    ] {
        assert_eq!(
            server
                .visitor()
                .from("BE")
                .posts("/v1/sites/shop/impressions", &body)
                .await
                .code(),
            code
        );
    }
}
