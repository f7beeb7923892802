//! Clauses about counters.

use super::sample::{counter, new_record, shown, site, visitor};
use crate::{CounterDelta, Store};
use consent::{PurposeId, RegimeId, counter::Action};
use std::sync::Arc;

pub async fn counters_add_up(store: Arc<dyn Store>) {
    let shop = site("shop");
    store
        .count(vec![shown(&shop, 5, 2), shown(&shop, 5, 3)])
        .await
        .unwrap();
    store.count(vec![shown(&shop, 5, 4)]).await.unwrap();
    let counted = store.counters(&shop, 5, 6).await.unwrap();
    assert_eq!(counted, [shown(&shop, 5, 9)]);
    assert_eq!(store.counters(&site("blog"), 5, 6).await.unwrap(), []);
}

pub async fn a_record_raises_its_counters_by_one(store: Arc<dyn Store>) {
    let shop = site("shop");
    for number in 1..=3 {
        store
            .append(new_record(&shop, visitor(1), number))
            .await
            .unwrap();
    }
    let counted = store.counters(&shop, 100, 101).await.unwrap();
    let purpose = PurposeId::parse("analytics").ok();
    let expected: Vec<_> = [(Action::Accepted, None), (Action::PurposeGranted, purpose)]
        .into_iter()
        .map(|(action, purpose)| {
            let mut key = counter(&shop, 100, action);
            key.purpose = purpose;
            CounterDelta { key, by: 3 }
        })
        .collect();
    assert_eq!(counted, expected);
}

pub async fn many_at_once_lose_nothing(store: Arc<dyn Store>) {
    let shop = site("shop");
    let writers: Vec<_> = (0..16)
        .map(|_| {
            let (store, shop) = (Arc::clone(&store), shop.clone());
            tokio::spawn(async move {
                for _ in 0..20 {
                    store.count(vec![shown(&shop, 1, 1)]).await.unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let counted = store.counters(&shop, 1, 2).await.unwrap();
    assert_eq!(counted, [shown(&shop, 1, 320)]);
}

pub async fn hours_are_from_up_to_but_without_to(store: Arc<dyn Store>) {
    let shop = site("shop");
    let hours = [0, 1, 255, 256, u32::MAX];
    for hour in hours {
        store.count(vec![shown(&shop, hour, 1)]).await.unwrap();
    }
    let found = async |from, to| -> Vec<u32> {
        let counted = store.counters(&shop, from, to).await.unwrap();
        counted.iter().map(|counter| counter.key.hour).collect()
    };
    assert_eq!(found(1, 256).await, [1, 255]);
    assert_eq!(found(0, u32::MAX).await, [0, 1, 255, 256]);
    assert_eq!(found(256, 256).await, [] as [u32; 0]);
    assert_eq!(found(256, 1).await, [] as [u32; 0]);
}

pub async fn counters_are_ascending_by_key(store: Arc<dyn Store>) {
    let shop = site("shop");
    let mut deltas = Vec::new();
    for hour in [9, 8] {
        for action in [Action::Withdrawn, Action::Shown, Action::Accepted] {
            for regime in [RegimeId::Strict, RegimeId::Eu] {
                let mut key = counter(&shop, hour, action);
                key.regime = regime;
                deltas.push(CounterDelta { key, by: 1 });
            }
        }
    }
    store.count(deltas.clone()).await.unwrap();
    deltas.sort_by(|one, other| one.key.cmp(&other.key));
    assert_eq!(store.counters(&shop, 0, 10).await.unwrap(), deltas);
}

pub async fn counting_nothing_writes_nothing(store: Arc<dyn Store>) {
    store.count(Vec::new()).await.unwrap();
    assert_eq!(store.head().await.unwrap().seq, 0);
}
