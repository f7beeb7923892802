//! Clauses about the ledger.

use super::{
    access::{api_token, invitation},
    sample::{NEW_YEAR, audit, new_record, operator, policy, session, shown, site, visitor},
    webhooks::{alert, alert_rules, webhook},
};
use crate::{
    Artefact, Checkpoint, EntryKind, ErasureReason, ErasureRequest, ErasureScope, LedgerHash,
    LedgerHead, Role, Store,
};
use consent::{PolicyVersion, Timestamp};
use std::sync::Arc;

/// One write of every kind, in the order of [`EntryKind::ALL`].
pub async fn write_every_kind(store: &dyn Store) {
    let shop = site("shop");
    let later = Timestamp(NEW_YEAR + 1800);
    store
        .append(new_record(&shop, visitor(1), 1))
        .await
        .unwrap();
    store.count(vec![shown(&shop, 100, 12)]).await.unwrap();
    store.publish(None, policy(&shop, 1)).await.unwrap();
    store.add_operator(operator("ann")).await.unwrap();
    store.open_session(session(1)).await.unwrap();
    store.close_session(&[1; 32]).await.unwrap();
    store.put_setup_token([2; 32], later).await.unwrap();
    assert!(
        store
            .consume_setup_token(&[2; 32], Timestamp(NEW_YEAR))
            .await
            .unwrap()
    );
    store.audit(audit(1)).await.unwrap();
    let artefact = Artefact::seal("text/html", b"<p>Winkel</p>".to_vec());
    store.put_artefact(artefact).await.unwrap();
    let draft = super::evidence::draft(&shop, "site = \"shop\"");
    store.save_draft(None, draft).await.unwrap();
    let mut ann = operator("ann");
    ann.role = Role::Publisher;
    assert!(store.change_operator(ann).await.unwrap());
    store.put_invitation(invitation(4)).await.unwrap();
    let used = store.consume_invitation(&[4; 32], Timestamp(NEW_YEAR));
    assert!(used.await.unwrap().is_some());
    store.add_api_token(api_token(5)).await.unwrap();
    assert!(store.revoke_api_token(&[5; 32]).await.unwrap());
    store.restrict(&shop, visitor(1), true).await.unwrap();
    let erase = ErasureRequest {
        site: shop,
        scope: ErasureScope::Visitor(visitor(1)),
        reason: ErasureReason::Request,
        by: "visitor".to_owned(),
        at_millis: NEW_YEAR * 1000,
    };
    assert_eq!(store.erase(erase).await.unwrap(), 1);
    let checkpoint = Checkpoint {
        size: 18,
        note: "sluis\n18\n".to_owned(),
        key: "sluis+00000000+AQ==".to_owned(),
        frontier: vec![[1; 32]],
    };
    store.put_checkpoint(checkpoint).await.unwrap();
    store.put_webhook(webhook(6)).await.unwrap();
    assert!(store.remove_webhook(&webhook(6).id).await.unwrap());
    store.announce(alert(None, false)).await.unwrap();
    store.put_alert_rules(alert_rules(None)).await.unwrap();
}

pub async fn an_empty_ledger_has_head_zero(store: Arc<dyn Store>) {
    assert_eq!(store.head().await.unwrap(), LedgerHead::EMPTY);
    assert_eq!(store.ledger(0, 10).await.unwrap(), []);
}

pub async fn every_write_is_one_entry_of_its_kind(store: Arc<dyn Store>) {
    write_every_kind(&*store).await;
    let ledger = store.ledger(0, 100).await.unwrap();
    let kinds: Vec<_> = ledger.iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds, EntryKind::ALL);
}

pub async fn entries_are_numbered_without_gaps_and_chained(store: Arc<dyn Store>) {
    write_every_kind(&*store).await;
    let ledger = store.ledger(0, 100).await.unwrap();
    let mut previous = LedgerHash::ORIGIN;
    for (seq, entry) in (1..).zip(&ledger) {
        assert_eq!((entry.seq, entry.previous), (seq, previous));
        assert_ne!(entry.hash, previous);
        previous = entry.hash;
    }
    let head = store.head().await.unwrap();
    assert_eq!((head.seq, head.hash), (ledger.len() as u64, previous));
}

pub async fn entries_are_ascending_with_cursor_and_limit(store: Arc<dyn Store>) {
    write_every_kind(&*store).await;
    let all = store.ledger(0, 100).await.unwrap();
    assert_eq!(store.ledger(3, 2).await.unwrap(), all[3..5]);
    assert_eq!(store.ledger(all.len() as u64, 2).await.unwrap(), []);
    assert_eq!(store.ledger(u64::MAX, 2).await.unwrap(), []);
}

pub async fn what_was_refused_left_no_entry(store: Arc<dyn Store>) {
    write_every_kind(&*store).await;
    let head = store.head().await.unwrap();
    let shop = site("shop");
    assert!(store.publish(None, policy(&shop, 1)).await.is_err());
    let skipping = store
        .publish(Some(PolicyVersion(1)), policy(&shop, 3))
        .await;
    assert!(skipping.is_err());
    assert!(store.add_operator(operator("ann")).await.is_err());
    let used = store
        .consume_setup_token(&[2; 32], Timestamp(NEW_YEAR))
        .await
        .unwrap();
    assert!(!used);
    store.close_session(&[9; 32]).await.unwrap();
    assert_eq!(store.head().await.unwrap(), head);
}
