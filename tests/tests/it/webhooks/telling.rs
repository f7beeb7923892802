//! What receivers get: signed, in order, again after a failure, after a crash, and when somebody asks for it once more.

use super::rig::{Answers, DAY, HOUR, Received, Receiver, Rig, SECOND, owner, shop};
use crate::actors::TestServer;
use consent::record::RecordState;
use platform::webhooks::{
    AttemptOutcome, NewWebhook, ReplayAsked, WebhookChanges, WebhookEvent, WebhookStanding,
};
use serde_json::json;
use std::time::Duration;
use store::{
    ErasureReason, ErasureRequest, ErasureScope,
    contract::sample::{new_record, visitor},
};

const RECORDS: &[WebhookEvent] = &[WebhookEvent::Record];

fn sequences(received: &[Received]) -> Vec<u64> {
    let sequence = |one: &Received| one.json()["sequence"].as_u64().expect("a place");
    received.iter().map(sequence).collect()
}

#[tokio::test]
async fn a_receiver_gets_choices_withdrawals_and_publications_signed_and_without_secrets() {
    let server = TestServer::start().await;
    server.platform.allow_near_webhooks();
    let receiver = Receiver::start().await;
    let new = NewWebhook {
        site: Some(shop()),
        url: format!("{}/hook", receiver.address),
        events: WebhookEvent::ALL.to_vec(),
        description: "crm".to_owned(),
    };
    let made = server.platform.add_webhook(&owner(), new).await.unwrap();
    let telling = server::telling::start(&server.platform);
    let mut visitor = server.visitor().from("BE");
    let accepted = visitor.accepts_all().await.json();
    visitor
        .records(&crate::actors::choice("withdraw_all", &[], &[]))
        .await;
    let text = crate::actors::SHOP_FILE.replacen("\nname = \"", "\nname = \"Nieuwe ", 1);
    let published = server
        .platform
        .publish_site_file("shop.toml", &text, "ann", "another name")
        .await;
    published.expect("published");
    let got = receiver.gets("/hook", 3).await;
    let kinds: Vec<String> = got.iter().map(Received::kind).collect();
    assert_eq!(kinds, ["record", "withdrawal", "publish"]);
    assert!(sequences(&got).is_sorted());
    for one in &got {
        assert!(one.is_signed_with(&made.secret), "{one:?}");
        assert!(!one.is_signed_with("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assert_eq!(one.json()["id"], json!(one.id()));
        assert_eq!(one.json()["site"], "shop");
        assert!(one.header("user-agent").starts_with("Sluis-Webhooks/"));
        let text = String::from_utf8_lossy(&one.body).to_lowercase();
        for private in ["token", "address", "user_agent", "\"key\"", "127.0.0.1"] {
            assert!(!text.contains(private), "{private} in {text}");
        }
    }
    let record = &accepted["receipt"]["record"];
    let said = &got[0].json()["data"];
    assert_eq!(said["record_id"], record["id"]);
    assert_eq!(said["consent_id"], record["visitor"]);
    assert_eq!(said["purposes"], record["purposes"]);
    assert_eq!(said["services"], record["services"]);
    assert_eq!(got[2].json()["data"]["policy_version"], 2);
    drop(telling);
}

#[tokio::test]
async fn messages_come_in_the_order_of_the_ledger() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let mut rig = Rig::open(dir.path()).await;
    rig.adds(&format!("{}/hook", receiver.address), RECORDS)
        .await;
    rig.tells();
    rig.records(1..251).await;
    let got = receiver.gets("/hook", 250).await;
    let places = sequences(&got);
    assert!(places.is_sorted());
    assert_eq!(got.len(), 250, "each came once");
}

#[tokio::test]
async fn a_failed_message_comes_again_under_its_id_also_after_the_server_was_killed() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    receiver.answers("/hook", Answers::With(500));
    let mut rig = Rig::open(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let made = rig.adds(&url, RECORDS).await;
    let id = made.view.webhook.id.clone();
    rig.tells();
    rig.records(1..2).await;
    let log = rig.logs(&id, 1).await;
    assert_eq!(log[0].status, Some(500));
    let wait = log[0].next_millis.unwrap() - log[0].at_millis;
    assert!((4_500..=5_500).contains(&wait), "{wait}");
    rig.later(6 * SECOND);
    let log = rig.logs(&id, 2).await;
    let wait = log[0].next_millis.unwrap() - log[0].at_millis;
    assert!((270 * SECOND..=330 * SECOND).contains(&wait), "{wait}");
    assert_eq!(log[0].attempt, 2);
    // What was noted is on the disk half a second later.
    tokio::time::sleep(Duration::from_millis(700)).await;
    rig.dies().await;
    receiver.answers("/hook", Answers::With(200));
    let mut rig = Rig::open_ahead(dir.path(), 6 * SECOND).await;
    rig.tells();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(receiver.all().len(), 2, "not before its time");
    rig.later(400 * SECOND);
    let got = receiver.gets("/hook", 3).await;
    assert!(got.iter().all(|one| one.id() == got[0].id()));
    assert!(got.iter().all(|one| one.is_signed_with(&made.secret)));
    assert_eq!(rig.logs(&id, 3).await[0].outcome, AttemptOutcome::Delivered);
    assert_eq!(rig.sees(&id).await.waiting, 0);
}

#[tokio::test]
async fn what_was_recorded_before_a_crash_is_told_after_it() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let rig = Rig::open(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let id = rig.adds(&url, RECORDS).await.view.webhook.id;
    // Recorded, and not even looked at for telling.
    rig.records(1..31).await;
    rig.dies().await;
    let mut rig = Rig::open(dir.path()).await;
    rig.tells();
    let got = receiver.gets("/hook", 30).await;
    assert!(sequences(&got).is_sorted());
    rig.logs(&id, 30).await;
    rig.records(31..41).await;
    receiver.gets("/hook", 40).await;
    rig.logs(&id, 40).await;
    rig.records(41..46).await;
    rig.dies().await;
    // The index is lost with all that was noted: what is settled stays so, the rest comes again, and nothing is left out.
    std::fs::remove_dir_all(dir.path().join("index")).unwrap();
    let mut rig = Rig::open(dir.path()).await;
    rig.tells();
    let first: Vec<u64> = sequences(&receiver.gets("/hook", 45).await);
    let mut places = first.clone();
    let began = std::time::Instant::now();
    while places
        .iter()
        .collect::<std::collections::BTreeSet<_>>()
        .len()
        < 45
        && began.elapsed() < Duration::from_secs(30)
    {
        tokio::time::sleep(Duration::from_millis(50)).await;
        places = sequences(&receiver.all());
    }
    places.sort_unstable();
    places.dedup();
    assert_eq!(places.len(), 45);
}

#[tokio::test]
async fn a_receiver_that_says_nothing_holds_no_other_up() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    receiver.answers("/slow", Answers::Never);
    let mut rig = Rig::open(dir.path()).await;
    let slow = rig
        .adds(&format!("{}/slow", receiver.address), RECORDS)
        .await;
    rig.adds(&format!("{}/quick", receiver.address), RECORDS)
        .await;
    rig.tells();
    let began = std::time::Instant::now();
    rig.records(1..51).await;
    receiver.gets("/quick", 50).await;
    assert!(began.elapsed() < Duration::from_secs(14), "{began:?}");
    assert_eq!(receiver.at("/slow").len(), 1);
    let log = rig.logs(&slow.view.webhook.id, 1).await;
    assert_eq!(log[0].outcome, AttemptOutcome::TimedOut);
    assert!((14_000..20_000).contains(&log[0].took_ms), "{log:?}");
}

#[tokio::test]
async fn an_address_that_is_gone_is_told_no_more_until_it_is_resumed() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    receiver.answers("/hook", Answers::With(410));
    let mut rig = Rig::open(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let id = rig.adds(&url, RECORDS).await.view.webhook.id;
    rig.tells();
    rig.records(1..4).await;
    rig.logs(&id, 1).await;
    tokio::time::sleep(Duration::from_millis(800)).await;
    assert_eq!(receiver.all().len(), 1);
    let standing = rig.sees(&id).await.webhook.standing;
    assert_eq!(standing, WebhookStanding::Gone);
    receiver.answers("/hook", Answers::With(200));
    let resumed = WebhookChanges {
        active: Some(true),
        ..WebhookChanges::default()
    };
    let view = rig.platform.change_webhook(&owner(), &id, resumed).await;
    assert_eq!(view.unwrap().webhook.standing, WebhookStanding::Active);
    receiver.gets("/hook", 4).await;
}

#[tokio::test]
async fn after_five_days_without_a_success_a_webhook_is_switched_off_and_says_why() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    receiver.answers("/hook", Answers::With(503));
    let mut rig = Rig::open(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let id = rig.adds(&url, RECORDS).await.view.webhook.id;
    rig.tells();
    rig.records(1..2).await;
    for tries in 1..=8 {
        let log = rig.logs(&id, tries).await;
        assert_eq!(log[0].attempt, u8::try_from(tries).unwrap());
        assert_eq!(log[0].next_millis.is_none(), tries == 8, "{tries}");
        rig.later(12 * HOUR);
    }
    assert_eq!(rig.sees(&id).await.waiting, 0, "given up after eight");
    assert_eq!(
        rig.sees(&id).await.webhook.standing,
        WebhookStanding::Active
    );
    rig.later(2 * DAY);
    rig.records(2..3).await;
    rig.logs(&id, 9).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let view = rig.sees(&id).await;
    assert_eq!(view.webhook.standing, WebhookStanding::Failing);
    assert!(view.failing_since.is_some());
}

#[tokio::test]
async fn after_an_outage_what_waits_is_sent_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    receiver.answers("/hook", Answers::With(502));
    let mut rig = Rig::open(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let id = rig.adds(&url, RECORDS).await.view.webhook.id;
    rig.tells();
    rig.records(1..21).await;
    rig.logs(&id, 20).await;
    receiver.answers("/hook", Answers::With(200));
    // Nobody waits: an operator presses the button.
    rig.platform.test_webhook(&owner(), &id).await.unwrap();
    let got = receiver.gets("/hook", 41).await;
    assert_eq!(got[20].kind(), "test");
    rig.logs(&id, 41).await;
    assert_eq!(rig.sees(&id).await.waiting, 0);
}

#[tokio::test]
async fn messages_are_sent_once_more_under_their_ids_and_erased_ones_are_not() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let mut rig = Rig::open(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let id = rig.adds(&url, RECORDS).await.view.webhook.id;
    rig.tells();
    let from = platform::clock::now_millis();
    rig.records(1..6).await;
    let first = receiver.gets("/hook", 5).await;
    rig.logs(&id, 5).await;
    let asked = ReplayAsked::Message(first[2].id());
    rig.platform
        .replay_webhook(&owner(), &id, asked)
        .await
        .unwrap();
    let got = receiver.gets("/hook", 6).await;
    assert_eq!((got[5].id(), &got[5].body), (first[2].id(), &first[2].body));
    rig.logs(&id, 6).await;
    let erase = ErasureRequest {
        site: shop(),
        scope: ErasureScope::Visitor(visitor(2)),
        reason: ErasureReason::Request,
        by: "visitor".to_owned(),
        at_millis: from,
    };
    assert_eq!(rig.store.erase(erase).await.unwrap(), 1);
    let erased = ReplayAsked::Message(first[1].id());
    rig.platform
        .replay_webhook(&owner(), &id, erased)
        .await
        .unwrap();
    let log = rig.logs(&id, 7).await;
    assert_eq!(
        (log[0].outcome, log[0].status),
        (AttemptOutcome::Erased, None)
    );
    let to = platform::clock::now_millis() + 1;
    let stretch = ReplayAsked::Stretch { from, to };
    rig.platform
        .replay_webhook(&owner(), &id, stretch)
        .await
        .unwrap();
    receiver.gets("/hook", 10).await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    let got = receiver.all();
    assert_eq!(got.len(), 10, "four of five: one was erased");
    assert!(got[6..].iter().all(|one| one.id() != first[1].id()));
    let before = ReplayAsked::Stretch { from: 1, to: 2 };
    rig.platform
        .replay_webhook(&owner(), &id, before)
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert_eq!(receiver.all().len(), 10, "nothing was written then");
    assert!(!rig.sees(&id).await.replaying);
}

#[tokio::test]
async fn for_a_day_both_secrets_verify_and_then_the_new_one_alone() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let mut rig = Rig::open(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let old = rig.adds(&url, RECORDS).await;
    let id = old.view.webhook.id.clone();
    let new = rig.platform.change_webhook_secret(&owner(), &id).await;
    let new = new.unwrap();
    assert_ne!(new.secret, old.secret);
    assert!(new.view.old_secret_until.is_some());
    rig.tells();
    rig.records(1..2).await;
    let got = receiver.gets("/hook", 1).await;
    assert!(got[0].is_signed_with(&new.secret) && got[0].is_signed_with(&old.secret));
    rig.later(DAY + SECOND);
    rig.records(2..3).await;
    let got = receiver.gets("/hook", 2).await;
    assert!(got[1].is_signed_with(&new.secret) && !got[1].is_signed_with(&old.secret));
}

#[tokio::test]
async fn what_happens_while_it_is_paused_waits_and_events_that_were_not_chosen_are_not_sent() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let mut rig = Rig::open(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let id = rig
        .adds(&url, &[WebhookEvent::Withdrawal])
        .await
        .view
        .webhook
        .id;
    let active = |on| WebhookChanges {
        active: Some(on),
        ..WebhookChanges::default()
    };
    let paused = rig
        .platform
        .change_webhook(&owner(), &id, active(false))
        .await;
    assert_eq!(paused.unwrap().webhook.standing, WebhookStanding::Paused);
    rig.tells();
    rig.records(1..3).await;
    let mut withdrawal = new_record(&shop(), visitor(1), 50);
    withdrawal.record.state = RecordState::Withdrawn;
    rig.store.append(withdrawal).await.unwrap();
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert_eq!(receiver.all().len(), 0);
    rig.platform
        .change_webhook(&owner(), &id, active(true))
        .await
        .unwrap();
    let got = receiver.gets("/hook", 1).await;
    assert_eq!(got[0].kind(), "withdrawal");
    assert_eq!(receiver.all().len(), 1);
}

/// The names of all members but those of maps that have ids for names, with their places.
fn shape(of: &serde_json::Value, at: &str, into: &mut std::collections::BTreeSet<String>) {
    for (name, value) in of.as_object().into_iter().flatten() {
        let place = format!("{at}/{name}");
        if !["purposes", "services", "measured"].contains(&name.as_str()) {
            shape(value, &place, into);
        }
        into.insert(place);
    }
}

fn shape_of(of: &serde_json::Value) -> std::collections::BTreeSet<String> {
    let mut found = std::collections::BTreeSet::new();
    shape(of, "", &mut found);
    found
}

#[tokio::test]
async fn the_examples_of_the_documentation_have_the_shapes_of_what_is_sent() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let mut rig = Rig::open(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let id = rig.adds(&url, &WebhookEvent::ALL).await.view.webhook.id;
    let text = crate::actors::SHOP_FILE;
    let published = rig
        .platform
        .publish_site_file("shop.toml", text, "test", "");
    published.await.expect("valid");
    rig.records(1..2).await;
    let mut withdrawal = new_record(&shop(), visitor(1), 50);
    withdrawal.record.state = RecordState::Withdrawn;
    rig.store.append(withdrawal).await.unwrap();
    let said = platform::alerts::CheckSaid {
        passed: false,
        address: "https://shop.example/".to_owned(),
        leaks: 1,
        unknown_hosts: vec!["pixel.example".to_owned()],
    };
    rig.platform.announce_check(&shop(), said).await.unwrap();
    rig.platform.test_webhook(&owner(), &id).await.unwrap();
    rig.tells();
    let got = receiver.gets("/hook", 6).await;
    let page = include_str!("../../../../docs/WEBHOOKS.md");
    let blocks = page.split("```json\n").skip(1);
    let examples: Vec<serde_json::Value> = blocks
        .map(|block| serde_json::from_str(block.split("```").next().unwrap()).expect("JSON"))
        .collect();
    assert_eq!(examples.len(), 6);
    for example in examples {
        let kind = example["type"].as_str().unwrap().to_owned();
        let sent = got.iter().find(|one| one.kind() == kind).expect(&kind);
        assert_eq!(shape_of(&sent.json()), shape_of(&example), "{kind}");
    }
}
