//! Clauses about webhooks, what they are told, and alerts.

use super::sample::{NEW_YEAR, new_record, policy, shown, site, visitor};
use crate::{
    AlertKind, AlertRules, AlertSaid, Announced, Announcement, AttemptOutcome, ErasureReason,
    ErasureRequest, ErasureScope, HappenedWhat, Measured, SigningSalt, Store, WEBHOOK_LOG, Waiting,
    WaitingFor, Webhook, WebhookAttempt, WebhookEvent, WebhookId, WebhookProgress, WebhookStanding,
};
use consent::{SiteId, Timestamp};
use std::sync::Arc;

#[must_use]
pub fn webhook(number: u8) -> Webhook {
    Webhook {
        id: WebhookId::new([number; 8]),
        site: Some(site("shop")),
        url: format!("https://hooks.example/{number}"),
        events: vec![WebhookEvent::Record, WebhookEvent::Publish],
        description: "crm".to_owned(),
        standing: WebhookStanding::Active,
        standing_since: Timestamp(NEW_YEAR),
        salts: vec![SigningSalt {
            salt: [number; 32],
            until: None,
        }],
        by: "ann".to_owned(),
        created_at: Timestamp(NEW_YEAR),
        settled_seq: 3,
    }
}

#[must_use]
pub fn alert(on: Option<&SiteId>, resolved: bool) -> Announcement {
    Announcement {
        site: on.cloned(),
        at_millis: NEW_YEAR * 1000,
        what: Announced::Alert(AlertSaid {
            kind: AlertKind::CheckpointLate,
            resolved,
            since_millis: NEW_YEAR * 1000,
            measured: Measured::CheckpointLate { hours: 4 },
        }),
    }
}

#[must_use]
pub fn alert_rules(on: Option<&SiteId>) -> AlertRules {
    AlertRules {
        site: on.cloned(),
        rate_fell: None,
        no_impressions_hours: Some(6),
        unknown_tag: true,
        checkpoint_late_hours: Some(3),
    }
}

fn attempt(number: u64) -> WebhookAttempt {
    WebhookAttempt {
        at_millis: NEW_YEAR * 1000 + number,
        message: format!("msg_{number}"),
        event: "record".to_owned(),
        seq: Some(number),
        attempt: 1,
        outcome: AttemptOutcome::Delivered,
        status: Some(204),
        took_ms: 12,
        next_millis: None,
    }
}

pub async fn a_webhook_is_read_as_it_was_kept_last_until_it_is_removed(store: Arc<dyn Store>) {
    for number in [2, 1] {
        store.put_webhook(webhook(number)).await.unwrap();
    }
    let mut changed = webhook(1);
    changed.standing = WebhookStanding::Paused;
    store.put_webhook(changed.clone()).await.unwrap();
    let all = store.webhooks().await.unwrap();
    assert_eq!(all, [changed, webhook(2)]);
    assert!(store.remove_webhook(&webhook(1).id).await.unwrap());
    assert!(!store.remove_webhook(&webhook(1).id).await.unwrap());
    assert_eq!(store.webhooks().await.unwrap(), [webhook(2)]);
}

pub async fn how_far_a_webhook_was_told_is_noted_without_an_entry(store: Arc<dyn Store>) {
    let id = webhook(1).id;
    let progress = WebhookProgress {
        cursor: 7,
        waiting: vec![Waiting {
            what: WaitingFor::Entry(5),
            tries: 2,
            next_millis: 9,
            replayed: false,
        }],
        ..WebhookProgress::default()
    };
    let noted = store.note_webhook(&id, progress.clone(), vec![attempt(1)]);
    assert!(!noted.await.unwrap());
    store.put_webhook(webhook(1)).await.unwrap();
    assert_eq!(store.webhook_progress(&id).await.unwrap(), None);
    let head = store.head().await.unwrap();
    let noted = store.note_webhook(&id, progress.clone(), vec![attempt(1)]);
    assert!(noted.await.unwrap());
    assert_eq!(store.head().await.unwrap(), head);
    assert_eq!(store.webhook_progress(&id).await.unwrap(), Some(progress));
    assert!(store.remove_webhook(&id).await.unwrap());
    store.put_webhook(webhook(1)).await.unwrap();
    assert_eq!(store.webhook_progress(&id).await.unwrap(), None);
    let log = store.webhook_attempts(&id, None, 10).await.unwrap();
    assert_eq!(log, []);
}

pub async fn of_a_webhooks_log_the_newest_lines_are_kept(store: Arc<dyn Store>) {
    let id = webhook(1).id;
    store.put_webhook(webhook(1)).await.unwrap();
    let most = WEBHOOK_LOG as u64;
    for from in [1, most] {
        let lines = (from..from + most).map(attempt).collect();
        let noted = store.note_webhook(&id, WebhookProgress::default(), lines);
        assert!(noted.await.unwrap());
    }
    let log = store.webhook_attempts(&id, None, 10_000).await.unwrap();
    assert_eq!(log.len(), WEBHOOK_LOG);
    let numbers: Vec<u64> = log.iter().map(|line| line.number).collect();
    assert_eq!(numbers, (most + 1..=2 * most).rev().collect::<Vec<_>>());
    assert_eq!(log[0].attempt, attempt(2 * most - 1));
    let older = store.webhook_attempts(&id, Some(most + 3), 10);
    assert_eq!(older.await.unwrap(), log[WEBHOOK_LOG - 2..]);
}

pub async fn what_happened_is_told_ascending_and_says_how_far_it_looked(store: Arc<dyn Store>) {
    let shop = site("shop");
    let record = new_record(&shop, visitor(1), 1);
    store.append(record).await.unwrap();
    store.count(vec![shown(&shop, 1, 1)]).await.unwrap();
    store.publish(None, policy(&shop, 1)).await.unwrap();
    let placed = store.announce(alert(None, false)).await.unwrap();
    store.count(vec![shown(&shop, 1, 1)]).await.unwrap();
    let all = store.happened(0, 100).await.unwrap();
    let places: Vec<u64> = all.happened.iter().map(|one| one.seq).collect();
    assert_eq!((places, all.up_to), (vec![1, 3, 4], 5));
    assert_eq!(placed, 4);
    assert!(matches!(all.happened[0].what, HappenedWhat::Record(_)));
    assert!(matches!(all.happened[1].what, HappenedWhat::Policy(_)));
    let said = HappenedWhat::Announced(Box::new(alert(None, false)));
    assert_eq!(all.happened[2].what, said);
    let part = store.happened(1, 2).await.unwrap();
    assert_eq!((&part.happened[..], part.up_to), (&all.happened[1..2], 3));
    let none = store.happened(5, 10).await.unwrap();
    assert_eq!((none.happened.len(), none.up_to), (0, 5));
    let one = store.happened_at(3).await.unwrap();
    assert_eq!(one.as_ref(), Some(&all.happened[1]));
    assert_eq!(store.happened_at(2).await.unwrap(), None);
    assert_eq!(store.happened_at(99).await.unwrap(), None);
}

pub async fn an_erased_record_happened_without_what_it_said(store: Arc<dyn Store>) {
    let shop = site("shop");
    store
        .append(new_record(&shop, visitor(1), 1))
        .await
        .unwrap();
    let erase = ErasureRequest {
        site: shop,
        scope: ErasureScope::Visitor(visitor(1)),
        reason: ErasureReason::Request,
        by: "visitor".to_owned(),
        at_millis: NEW_YEAR * 1000,
    };
    store.erase(erase).await.unwrap();
    let found = store.happened_at(1).await.unwrap().unwrap();
    assert_eq!(found.what, HappenedWhat::Erased);
}

pub async fn an_alert_is_open_until_it_ends(store: Arc<dyn Store>) {
    let shop = site("shop");
    store.announce(alert(None, false)).await.unwrap();
    store.announce(alert(Some(&shop), false)).await.unwrap();
    let open = store.open_alerts().await.unwrap();
    let sites: Vec<_> = open.iter().map(|alert| alert.site.clone()).collect();
    assert_eq!(sites, [None, Some(shop.clone())]);
    assert_eq!((open[0].seq, open[0].said.resolved), (1, false));
    store.announce(alert(None, true)).await.unwrap();
    let open = store.open_alerts().await.unwrap();
    assert_eq!((open.len(), open[0].seq), (1, 2));
    let all = store.announcements(None, 10).await.unwrap();
    let places: Vec<u64> = all.iter().map(|(seq, _)| *seq).collect();
    assert_eq!(places, [3, 2, 1]);
    let older = store.announcements(Some(3), 1).await.unwrap();
    assert_eq!(older, all[1..2]);
}

pub async fn rules_for_alerts_are_kept_by_site_and_for_the_server(store: Arc<dyn Store>) {
    let (shop, quiet) = (site("shop"), site("quiet"));
    for on in [None, Some(&shop)] {
        store.put_alert_rules(alert_rules(on)).await.unwrap();
        assert_eq!(store.alert_rules(on).await.unwrap(), Some(alert_rules(on)));
    }
    let mut other = alert_rules(Some(&shop));
    other.no_impressions_hours = None;
    store.put_alert_rules(other.clone()).await.unwrap();
    assert_eq!(store.alert_rules(Some(&shop)).await.unwrap(), Some(other));
    assert_eq!(store.alert_rules(Some(&quiet)).await.unwrap(), None);
}
