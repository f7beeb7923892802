//! A clock that jumps: nothing is granted by it, nothing is lost, and the ledger's order is that of its entries.

use crate::actors::TestServer;
use platform::ledger::{Against, verify_folder};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};

const DAY: u64 = 86_400_000;
/// 2026-03-29T00:00:00Z, the night in which the hour from two to three is missing in Brussels.
const BEGIN: u64 = 1_774_742_400_000;

static NOW: AtomicU64 = AtomicU64::new(BEGIN);

fn now() -> u64 {
    NOW.load(Ordering::Relaxed)
}

async fn decided(server: &TestServer, token: &str) -> Value {
    let body = json!({ "token": token, "country": "BE" });
    let answer = server
        .visitor()
        .posts("/v1/sites/shop/decisions", &body)
        .await;
    answer.json()["purposes"]["analytics"].clone()
}

#[tokio::test]
async fn a_clock_that_jumps_back_denies_what_it_cannot_believe_and_forward_lets_it_expire() {
    let server = TestServer::at(true, now).await;
    let mut visitor = server.visitor().from("BE");
    visitor.accepts_all().await;
    let token = visitor.cookies["sluis-token_shop"].clone();
    for (moment, granted, reason) in [
        (BEGIN, true, "visitor_granted"),
        (BEGIN - 60_000, true, "visitor_granted"),
        (BEGIN - DAY, false, "unknown"),
        (BEGIN + 181 * DAY, true, "visitor_granted"),
        (BEGIN + 182 * DAY, false, "expired"),
        (0, false, "unknown"),
        (BEGIN, true, "visitor_granted"),
    ] {
        NOW.store(moment, Ordering::Relaxed);
        let outcome = decided(&server, &token).await;
        assert_eq!(
            (&outcome["granted"], &outcome["reason"]),
            (&json!(granted), &json!(reason))
        );
    }
    // Acts while the clock stands wrong are recorded one after the other all the same.
    for moment in [BEGIN - 400 * DAY, BEGIN + 400 * DAY, BEGIN] {
        NOW.store(moment, Ordering::Relaxed);
        server.visitor().from("BE").rejects_all().await;
        server.platform.checkpoint().await.expect("signed");
    }
    let report = verify_folder(server.folder(), &Against::default()).expect("readable");
    assert!(report.is_sound(), "{:?}", report.bad);
    assert_eq!(report.by_kind["record"], 4);
}
