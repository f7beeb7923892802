//! Clauses about publishing.

use super::sample::{policy, site};
use crate::{Store, StoreError};
use consent::PolicyVersion;
use std::sync::Arc;

pub async fn the_first_version_needs_that_there_is_none(store: Arc<dyn Store>) {
    let shop = site("shop");
    assert_eq!(store.current_policy(&shop).await.unwrap(), None);
    let stale = store
        .publish(Some(PolicyVersion(1)), policy(&shop, 2))
        .await;
    assert!(matches!(
        stale,
        Err(StoreError::PublishConflict { current: None })
    ));
    store.publish(None, policy(&shop, 1)).await.unwrap();
    assert_eq!(
        store.current_policy(&shop).await.unwrap(),
        Some(policy(&shop, 1))
    );
}

pub async fn a_version_follows_the_one_that_is_current(store: Arc<dyn Store>) {
    let shop = site("shop");
    store.publish(None, policy(&shop, 1)).await.unwrap();
    store
        .publish(Some(PolicyVersion(1)), policy(&shop, 2))
        .await
        .unwrap();
    assert_eq!(
        store.current_policy(&shop).await.unwrap(),
        Some(policy(&shop, 2))
    );
}

pub async fn publishing_on_a_stale_version_conflicts_and_names_the_current_one(
    store: Arc<dyn Store>,
) {
    let shop = site("shop");
    store.publish(None, policy(&shop, 1)).await.unwrap();
    for expected in [None, Some(PolicyVersion(2))] {
        let refused = store.publish(expected, policy(&shop, 2)).await.unwrap_err();
        assert!(
            matches!(refused, StoreError::PublishConflict { current } if current == Some(PolicyVersion(1)))
        );
        assert_eq!(refused.code(), "publish_conflict");
    }
    assert_eq!(
        store.policy(&shop, PolicyVersion(2)).await.unwrap(),
        None,
        "a refused version is not kept"
    );
}

pub async fn a_version_out_of_order_is_refused_and_named(store: Arc<dyn Store>) {
    let shop = site("shop");
    for given in [0, 2] {
        let refused = store.publish(None, policy(&shop, given)).await;
        assert!(
            matches!(refused, Err(StoreError::VersionOutOfOrder { next }) if next == PolicyVersion(1))
        );
    }
}

pub async fn a_digest_of_another_policy_is_refused(store: Arc<dyn Store>) {
    let shop = site("shop");
    let mut altered = policy(&shop, 1);
    altered.policy.name.push('!');
    let refused = store.publish(None, altered).await;
    assert!(matches!(refused, Err(StoreError::DigestMismatch)));
}

pub async fn of_many_who_publish_at_once_one_wins(store: Arc<dyn Store>) {
    let shop = site("shop");
    let tries: Vec<_> = (0..32)
        .map(|_| {
            let (store, shop) = (Arc::clone(&store), shop.clone());
            tokio::spawn(async move { store.publish(None, policy(&shop, 1)).await })
        })
        .collect();
    let mut won = 0;
    for one in tries {
        match one.await.unwrap() {
            Ok(()) => won += 1,
            Err(StoreError::PublishConflict { current }) => {
                assert_eq!(current, Some(PolicyVersion(1)));
            }
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(won, 1);
}

pub async fn every_version_stays_readable_as_it_was(store: Arc<dyn Store>) {
    let shop = site("shop");
    for version in 1..=3 {
        let expected = (version > 1).then(|| PolicyVersion(version - 1));
        store
            .publish(expected, policy(&shop, version))
            .await
            .unwrap();
    }
    for version in 1..=3 {
        let kept = store.policy(&shop, PolicyVersion(version)).await.unwrap();
        assert_eq!(kept, Some(policy(&shop, version)));
    }
    assert_eq!(store.policy(&shop, PolicyVersion(4)).await.unwrap(), None);
    assert_eq!(
        store.policy(&site("sho"), PolicyVersion(1)).await.unwrap(),
        None
    );
}

pub async fn sites_are_listed_ascending_with_cursor_and_limit(store: Arc<dyn Store>) {
    let sorted = ["a", "a-b", "ab", "b"].map(site);
    for id in [2, 0, 3, 1] {
        store.publish(None, policy(&sorted[id], 1)).await.unwrap();
    }
    assert_eq!(store.sites(None, 10).await.unwrap(), sorted);
    assert_eq!(store.sites(None, 2).await.unwrap(), sorted[..2]);
    assert_eq!(
        store.sites(Some(&sorted[0]), 2).await.unwrap(),
        sorted[1..3]
    );
    assert_eq!(store.sites(Some(&sorted[3]), 2).await.unwrap(), []);
    assert_eq!(store.sites(None, 0).await.unwrap(), []);
}
