//! Clauses about erasing what records say, and about restricting their use (S21, S22).

use super::sample::{NEW_YEAR, counted, new_record, nl, site, uuid, visitor};
use crate::{EntryKind, ErasureReason, ErasureRequest, ErasureScope, Store};
use consent::{SiteId, VisitorId};
use std::sync::Arc;

fn request(on: &SiteId, scope: ErasureScope) -> ErasureRequest {
    ErasureRequest {
        site: on.clone(),
        scope,
        reason: ErasureReason::Request,
        by: "visitor".to_owned(),
        at_millis: NEW_YEAR * 1000,
    }
}

async fn two_visitors(store: &dyn Store) -> SiteId {
    let shop = site("shop");
    for (by, number) in [(1, 1), (2, 2), (1, 3)] {
        let new = new_record(&shop, visitor(by), number);
        store.append(new).await.unwrap();
    }
    shop
}

async fn history(store: &dyn Store, on: &SiteId, of: VisitorId) -> usize {
    store.history(on, of, None, 100).await.unwrap().len()
}

pub async fn an_erased_visitor_is_found_by_nothing(store: Arc<dyn Store>) {
    let shop = two_visitors(&*store).await;
    store.restrict(&shop, visitor(1), true).await.unwrap();
    let erase = request(&shop, ErasureScope::Visitor(visitor(1)));
    assert_eq!(store.erase(erase).await.unwrap(), 2);
    assert_eq!(history(&*store, &shop, visitor(1)).await, 0);
    assert_eq!(store.latest_of(&shop, visitor(1)).await.unwrap(), None);
    for number in [1, 3] {
        assert_eq!(store.record(&shop, &uuid(number)).await.unwrap(), None);
        let key = uuid(number + 0x1_0000_0000);
        assert_eq!(store.record_by_key(&shop, &key).await.unwrap(), None);
    }
    assert!(!store.is_restricted(&shop, visitor(1)).await.unwrap());
    let left = store.records_before(u64::MAX, 0, 100).await.unwrap();
    let left: Vec<_> = left.iter().map(|found| found.record.visitor).collect();
    assert_eq!(left, [visitor(2)]);
}

pub async fn erasing_leaves_the_chain_and_the_counters(store: Arc<dyn Store>) {
    let shop = two_visitors(&*store).await;
    let ledger = store.ledger(0, 100).await.unwrap();
    let counters = counted(&*store, &shop, 0, 1000).await;
    let erase = request(&shop, ErasureScope::Visitor(visitor(1)));
    store.erase(erase).await.unwrap();
    let after = store.ledger(0, 100).await.unwrap();
    assert_eq!(after[..ledger.len()], ledger);
    let kinds: Vec<_> = after.iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds[ledger.len()..], [EntryKind::Erasure]);
    assert_eq!(counted(&*store, &shop, 0, 1000).await, counters);
}

pub async fn a_visitor_who_was_erased_can_choose_again(store: Arc<dyn Store>) {
    let shop = two_visitors(&*store).await;
    let erase = request(&shop, ErasureScope::Visitor(visitor(1)));
    store.erase(erase).await.unwrap();
    let again = store
        .append(new_record(&shop, visitor(1), 1))
        .await
        .unwrap();
    assert!(!again.replayed);
    assert_eq!(again.record.previous, None);
    assert_eq!(history(&*store, &shop, visitor(1)).await, 1);
}

pub async fn erasing_by_place_concerns_records_of_that_site_only(store: Arc<dyn Store>) {
    let shop = two_visitors(&*store).await;
    let other = site("other");
    store
        .append(new_record(&other, visitor(1), 9))
        .await
        .unwrap();
    let erase = request(&shop, ErasureScope::Records(vec![1, 4, 99]));
    assert_eq!(store.erase(erase).await.unwrap(), 1);
    assert_eq!(history(&*store, &shop, visitor(1)).await, 1);
    assert_eq!(history(&*store, &other, visitor(1)).await, 1);
}

pub async fn erasing_nothing_writes_nothing(store: Arc<dyn Store>) {
    let shop = two_visitors(&*store).await;
    let head = store.head().await.unwrap();
    let erase = request(&shop, ErasureScope::Visitor(visitor(7)));
    assert_eq!(store.erase(erase).await.unwrap(), 0);
    let again = request(&shop, ErasureScope::Records(Vec::new()));
    assert_eq!(store.erase(again).await.unwrap(), 0);
    assert_eq!(store.head().await.unwrap(), head);
}

pub async fn records_written_before_a_moment_are_ascending_with_cursor(store: Arc<dyn Store>) {
    two_visitors(&*store).await;
    let seqs = async |before, after, limit| -> Vec<u64> {
        let found = store.records_before(before, after, limit).await.unwrap();
        found.iter().map(|one| one.seq).collect()
    };
    assert_eq!(seqs(u64::MAX, 0, 10).await, [1, 2, 3]);
    assert_eq!(seqs(u64::MAX, 1, 1).await, [2]);
    assert_eq!(seqs(0, 0, 10).await, [] as [u64; 0]);
}

pub async fn a_restriction_holds_until_it_is_lifted(store: Arc<dyn Store>) {
    let shop = two_visitors(&*store).await;
    let head = store.head().await.unwrap();
    store.restrict(&shop, visitor(1), false).await.unwrap();
    assert_eq!(store.head().await.unwrap(), head, "nothing to lift");
    store.restrict(&shop, visitor(1), true).await.unwrap();
    assert!(store.is_restricted(&shop, visitor(1)).await.unwrap());
    assert!(!store.is_restricted(&shop, visitor(2)).await.unwrap());
    assert!(
        !store
            .is_restricted(&site("other"), visitor(1))
            .await
            .unwrap()
    );
    store.restrict(&shop, visitor(1), false).await.unwrap();
    assert!(!store.is_restricted(&shop, visitor(1)).await.unwrap());
}

pub async fn a_record_is_found_by_its_key(store: Arc<dyn Store>) {
    let shop = two_visitors(&*store).await;
    let key = uuid(2 + 0x1_0000_0000);
    let found = store.record_by_key(&shop, &key).await.unwrap().unwrap();
    assert_eq!((found.record.id, found.replayed), (uuid(2), false));
    assert_eq!(found.record.language, nl());
    let elsewhere = store.record_by_key(&site("other"), &key).await.unwrap();
    assert_eq!(elsewhere, None);
}
