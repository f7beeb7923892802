//! Alerts, with a clock that is moved: each begins once and ends once, over a restart too, and receivers are told.

use super::rig::{HOUR, Received, Receiver, Rig, owner, shop};
use consent::{Timestamp, counter::Event};
use platform::{
    alerts::{AlertKind, AlertRules, CheckSaid, FallBy, RateRule, WatchedRate},
    clock::now_millis,
    webhooks::WebhookEvent,
};
use store::contract::sample;

async fn with_shop(dir: &std::path::Path) -> Rig {
    let rig = Rig::open(dir).await;
    let text = crate::actors::SHOP_FILE;
    let published = rig
        .platform
        .publish_site_file("shop.toml", text, "test", "");
    published.await.expect("valid");
    rig
}

/// Counts events so many hours from now.
async fn counts(rig: &Rig, hours: i64, event: Event, by: u64) {
    let live = rig.platform.live(&shop()).expect("published");
    let now = i64::try_from(now_millis() / 1000).expect("a time");
    let at = Timestamp(u64::try_from(now + hours * 3600).expect("a time"));
    let mut tally = sample::shown(&shop(), 1, 1);
    tally.at = live.local_hour(at);
    tally.events = vec![event];
    tally.by = by;
    rig.store.count(vec![tally]).await.expect("counted");
}

fn rules() -> AlertRules {
    AlertRules {
        site: Some(shop()),
        rate_fell: None,
        no_impressions_hours: None,
        unknown_tag: true,
        checkpoint_late_hours: None,
    }
}

async fn open(rig: &Rig) -> Vec<AlertKind> {
    rig.platform.look_for_alerts().await.expect("readable");
    let open = rig.platform.open_alerts_for(&owner()).await;
    let open = open.expect("readable");
    open.into_iter().map(|alert| alert.said.kind).collect()
}

async fn announced(rig: &Rig) -> usize {
    rig.store
        .announcements(None, 100)
        .await
        .expect("readable")
        .len()
}

#[tokio::test]
async fn a_late_checkpoint_is_said_once_and_ends_once_also_over_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let rig = with_shop(dir.path()).await;
    assert_eq!(open(&rig).await, []);
    rig.later(4 * HOUR);
    assert_eq!(open(&rig).await, [AlertKind::CheckpointLate]);
    assert_eq!(open(&rig).await, [AlertKind::CheckpointLate]);
    assert_eq!(announced(&rig).await, 1);
    rig.dies().await;
    let rig = Rig::open_ahead(dir.path(), 4 * HOUR).await;
    assert_eq!(open(&rig).await, [AlertKind::CheckpointLate]);
    assert_eq!(announced(&rig).await, 1);
    rig.platform.checkpoint().await.unwrap().expect("signed");
    assert_eq!(open(&rig).await, []);
    // The store's clock was not moved, so what was just written is old already.
    rig.platform.checkpoint().await.unwrap().expect("signed");
    assert_eq!(open(&rig).await, []);
    assert_eq!(announced(&rig).await, 2);
}

#[tokio::test]
async fn silence_is_an_alert_on_a_site_that_had_visitors_and_on_no_other() {
    let dir = tempfile::tempdir().unwrap();
    let rig = with_shop(dir.path()).await;
    let silent = AlertRules {
        no_impressions_hours: Some(6),
        ..rules()
    };
    let set = rig.platform.set_alert_rules(&owner(), silent).await;
    set.unwrap();
    assert_eq!(open(&rig).await, [], "nobody ever came");
    counts(&rig, 0, Event::Shown, 1).await;
    assert_eq!(open(&rig).await, []);
    rig.platform.checkpoint().await.unwrap();
    rig.later(2 * HOUR);
    assert_eq!(open(&rig).await, []);
    rig.later(5 * HOUR);
    let found = open(&rig).await;
    assert!(found.contains(&AlertKind::NoImpressions), "{found:?}");
    counts(&rig, 7, Event::Shown, 1).await;
    let found = open(&rig).await;
    assert!(!found.contains(&AlertKind::NoImpressions), "{found:?}");
}

#[tokio::test]
async fn a_rate_that_fell_is_an_alert_and_a_receiver_is_told_of_both_ends() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let mut rig = with_shop(dir.path()).await;
    let url = format!("{}/hook", receiver.address);
    let made = rig.adds(&url, &[WebhookEvent::Alert]).await;
    let watched = AlertRules {
        rate_fell: Some(RateRule {
            rate: WatchedRate::AcceptanceOfDecided,
            by: FallBy::Points(10),
            hours: 3,
            at_least: 100,
        }),
        ..rules()
    };
    let set = rig.platform.set_alert_rules(&owner(), watched).await;
    set.unwrap();
    for (hours, accepted, refused) in [(-5, 60, 40), (-2, 30, 70), (4, 60, 40)] {
        counts(&rig, hours, Event::Accepted, accepted * 2).await;
        counts(&rig, hours, Event::Refused, refused * 2).await;
    }
    assert_eq!(open(&rig).await, [AlertKind::RateFell]);
    assert_eq!(open(&rig).await, [AlertKind::RateFell]);
    rig.tells();
    let got = receiver.gets("/hook", 1).await;
    assert!(got[0].is_signed_with(&made.secret));
    let said = &got[0].json()["data"];
    assert_eq!(
        (&said["alert"], &said["state"]),
        (&"rate_fell".into(), &"firing".into())
    );
    let measured = &said["measured"]["rate_fell"];
    assert_eq!(
        measured["now"],
        serde_json::json!({ "part": 60, "of": 200 })
    );
    assert_eq!(
        measured["before"],
        serde_json::json!({ "part": 120, "of": 200 })
    );
    // Too little in between says nothing; then it is as it was, against a span that it is compared with.
    rig.later(2 * HOUR);
    let found = open(&rig).await;
    assert!(found.contains(&AlertKind::RateFell), "{found:?}");
    counts(&rig, 3, Event::Accepted, 1).await;
    counts(&rig, 1, Event::Accepted, 120).await;
    counts(&rig, 1, Event::Refused, 80).await;
    rig.platform.checkpoint().await.unwrap();
    rig.later(3 * HOUR);
    let found = open(&rig).await;
    assert!(!found.contains(&AlertKind::RateFell), "{found:?}");
    let got = receiver.gets("/hook", 2).await;
    let ended: Vec<&Received> = got
        .iter()
        .filter(|one| one.json()["data"]["state"] == "resolved")
        .collect();
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0].json()["data"]["since"], said["since"]);
}

#[tokio::test]
async fn a_check_that_sees_an_unknown_tag_is_an_alert_until_one_sees_none() {
    let dir = tempfile::tempdir().unwrap();
    let receiver = Receiver::start().await;
    let mut rig = with_shop(dir.path()).await;
    let events = [WebhookEvent::Alert, WebhookEvent::Check];
    rig.adds(&format!("{}/hook", receiver.address), &events)
        .await;
    rig.tells();
    let said = |hosts: &[&str]| CheckSaid {
        passed: hosts.is_empty(),
        address: "https://winkel.example/".to_owned(),
        leaks: 0,
        unknown_hosts: hosts.iter().map(|host| (*host).to_owned()).collect(),
    };
    for hosts in [&["pixel.example"][..], &["pixel.example"], &[], &[]] {
        rig.platform
            .announce_check(&shop(), said(hosts))
            .await
            .unwrap();
    }
    let got = receiver.gets("/hook", 6).await;
    let kinds: Vec<String> = got.iter().map(Received::kind).collect();
    assert_eq!(
        kinds,
        ["check", "alert", "check", "check", "alert", "check"]
    );
    let hosts = &got[1].json()["data"]["measured"]["unknown_tag"]["hosts"];
    assert_eq!(*hosts, serde_json::json!(["pixel.example"]));
    assert_eq!(got[4].json()["data"]["state"], "resolved");
}
