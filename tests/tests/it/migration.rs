//! A site that moved here from another tool: what its loader has in front, and which choices are carried over.

use crate::actors::{Answer, PURPOSES, SERVICES, SHOP_FILE, TestServer, choice};
use http::StatusCode;
use platform::clock::Clock;
use serde_json::{Value, json};

const NOW: u64 = 1_790_000_000;
const DAY: u64 = 86_400;

fn now() -> u64 {
    NOW * 1000
}

async fn moved(migrate: &str) -> TestServer {
    let shop = format!("{SHOP_FILE}\n[migrate]\n{migrate}\n");
    TestServer::built(true, Clock::new(now), now, Vec::new(), &shop).await
}

fn carried(control: &str, from: &Value) -> Value {
    let on = control == "accept_all";
    let mut body = if on {
        choice(control, &PURPOSES, &SERVICES)
    } else {
        choice(control, &[], &[])
    };
    body["layer"] = json!(0);
    body["migrated_from"] = from.clone();
    body
}

async fn posts(server: &TestServer, body: &Value) -> Answer {
    server.visitor().from("BE").records(body).await
}

#[tokio::test]
async fn only_a_site_that_moved_gets_the_parts_and_only_those_it_asks_for() {
    let loader = async |server: &TestServer| server.visitor().gets("/s/shop.js").await;
    let plain = loader(&TestServer::start().await).await;
    if plain.status == StatusCode::SERVICE_UNAVAILABLE {
        return;
    }
    let plain = plain.text();
    assert!(!plain.contains("cookieblock") && !plain.contains("sluis-migrated"));
    let marks = loader(&moved("from = [\"cookiebot\"]").await).await.text();
    // The loader itself is the same, behind the part.
    assert!(marks.ends_with(&plain) && marks.contains("data-cookieblock-src"));
    assert!(!marks.contains("optanon") && !marks.contains("sluis-migrated"));
    let both = loader(&moved("from = [\"cookiebot\"]\ncookies = true").await).await;
    let both = both.text();
    assert!(both.ends_with(&marks) && both.contains("sluis-migrated"));
    assert!(!both.contains("__MIGRATE__") && !both.contains("__CARRY__"));
}

#[tokio::test]
async fn s3_a_refusal_is_carried_over_with_its_source_and_nothing_is_said_to_have_been_shown() {
    let server = moved("from = [\"klaro\"]\ncookies = true").await;
    let answer = posts(&server, &carried("reject_all", &json!({ "tool": "klaro" }))).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let record = &answer.json()["receipt"]["record"];
    assert_eq!(record["state"], "refused");
    assert_eq!(record["migrated_from"], json!({ "tool": "klaro" }));
    assert_eq!(record["shown"], Value::Null);
    assert_eq!(record["valid_until"], NOW + 182 * DAY);
}

#[tokio::test]
async fn what_is_carried_over_counts_neither_as_accepted_nor_as_refused() {
    let server = moved("from = [\"klaro\"]\ncookies = true").await;
    posts(&server, &carried("reject_all", &json!({ "tool": "klaro" }))).await;
    let counted = server.counted("shop").await;
    for event in consent::counter::Event::ALL {
        let expected = u64::from(*event == consent::counter::Event::Migrated);
        assert_eq!(counted.of(*event), expected, "{event:?}");
    }
}

#[tokio::test]
async fn an_acceptance_is_carried_over_only_where_the_operator_says_so_and_counts_from_then() {
    let then = NOW - 100 * DAY;
    let from = json!({ "tool": "cookiebot", "given_at": then });
    let body = carried("accept_all", &from);
    let careful = moved("from = [\"cookiebot\"]\ncookies = true").await;
    let refused = posts(&careful, &body).await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (StatusCode::CONFLICT, "policy_outdated"),
        "the page forgets it and asks"
    );
    let server = moved("from = [\"cookiebot\"]\ncookies = true\naccept = true").await;
    let own = posts(&server, &choice("accept_all", &PURPOSES, &SERVICES)).await;
    let lasts = own.json()["receipt"]["record"]["valid_until"].as_u64();
    let lasts = lasts.expect("a time") - NOW;
    let answer = posts(&server, &body).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let record = &answer.json()["receipt"]["record"];
    assert_eq!(record["migrated_from"], from);
    assert_eq!(record["valid_until"], then + lasts);
    // One that is over is over here too.
    let old = json!({ "tool": "cookiebot", "given_at": NOW - 2 * lasts });
    let answer = posts(&server, &carried("accept_all", &old)).await.json();
    assert_eq!(
        (
            &answer["receipt"]["record"]["valid_until"],
            &answer["max_age"]
        ),
        (&json!(NOW), &json!(0))
    );
}

#[tokio::test]
async fn what_the_site_does_not_carry_over_is_not_recorded() {
    let server = moved("from = [\"klaro\"]\ncookies = true\naccept = true").await;
    let mut visitor = server.visitor().from("BE");
    visitor.accepts_all().await;
    let before = server.ledger_length().await;
    let klaro = json!({ "tool": "klaro" });
    let mut saved = carried("reject_all", &klaro);
    saved["control"] = json!("save");
    let mut layered = carried("reject_all", &klaro);
    layered["layer"] = json!(1);
    for (body, code) in [
        (
            carried("reject_all", &json!({ "tool": "cookiebot" })),
            "policy_outdated",
        ),
        (carried("accept_all", &klaro), "policy_outdated"),
        (
            carried(
                "accept_all",
                &json!({ "tool": "klaro", "given_at": NOW + DAY }),
            ),
            "policy_outdated",
        ),
        (saved, "control_contradicts"),
        (layered, "control_contradicts"),
    ] {
        let answer = posts(&server, &body).await;
        assert_eq!(answer.code(), code, "{body}");
    }
    // A visitor who chose here is not overruled.
    let answer = visitor.records(&carried("reject_all", &klaro)).await;
    assert_eq!(answer.code(), "control_contradicts");
    assert_eq!(server.ledger_length().await, before);
    let plain = TestServer::start().await;
    let answer = posts(&plain, &carried("reject_all", &klaro)).await;
    assert_eq!(answer.code(), "policy_outdated");
}
