//! Clauses about records.

use super::sample::{counted, new_record, record, site, uuid, visitor};
use crate::{Store, StoreError};
use consent::counter::Event;
use std::sync::Arc;

pub async fn a_record_is_read_back_as_it_was_written(store: Arc<dyn Store>) {
    let shop = site("shop");
    let written = store
        .append(new_record(&shop, visitor(1), 7))
        .await
        .unwrap();
    assert!(!written.replayed);
    assert_eq!(written.record, record(&shop, visitor(1), 7));
    let by_id = store.record(&shop, &uuid(7)).await.unwrap();
    let latest = store.latest_of(&shop, visitor(1)).await.unwrap();
    assert_eq!(by_id.as_ref(), Some(&written));
    assert_eq!(latest, Some(written));
    assert_eq!(store.record(&shop, &uuid(8)).await.unwrap(), None);
}

pub async fn the_same_key_is_recorded_once_and_counted_once(store: Arc<dyn Store>) {
    let shop = site("shop");
    let first = store
        .append(new_record(&shop, visitor(1), 7))
        .await
        .unwrap();
    let counts = counted(&*store, &shop, 0, 1000).await;
    let head = store.head().await.unwrap();
    // Everything but the key is another: the first one stands.
    let mut again = new_record(&shop, visitor(2), 8);
    again.record.key = first.record.key.clone();
    let second = store.append(again).await.unwrap();
    assert!(second.replayed);
    assert_eq!(
        (second.seq, second.hash, &second.record),
        (first.seq, first.hash, &first.record)
    );
    assert_eq!(counted(&*store, &shop, 0, 1000).await, counts);
    assert_eq!(store.head().await.unwrap(), head);
    assert_eq!(store.latest_of(&shop, visitor(2)).await.unwrap(), None);
}

pub async fn the_same_key_many_times_at_once_is_recorded_once(store: Arc<dyn Store>) {
    let shop = site("shop");
    let tries: Vec<_> = (0..64)
        .map(|number| {
            let (store, shop) = (Arc::clone(&store), shop.clone());
            tokio::spawn(async move {
                let mut new = new_record(&shop, visitor(1), number);
                new.record.key = uuid(0xffff);
                store.append(new).await.unwrap()
            })
        })
        .collect();
    let mut fresh = Vec::new();
    let mut seqs = Vec::new();
    for one in tries {
        let appended = one.await.unwrap();
        seqs.push(appended.seq);
        if !appended.replayed {
            fresh.push(appended);
        }
    }
    assert_eq!(fresh.len(), 1);
    assert!(seqs.iter().all(|seq| *seq == fresh[0].seq));
    assert_eq!(store.head().await.unwrap().seq, 1);
    let counts = counted(&*store, &shop, 0, 1000).await;
    assert_eq!(counts.of(Event::Accepted), 1);
}

pub async fn the_same_key_on_another_site_is_another_record(store: Arc<dyn Store>) {
    store
        .append(new_record(&site("shop"), visitor(1), 7))
        .await
        .unwrap();
    let mut other = new_record(&site("blog"), visitor(1), 8);
    other.record.key = record(&site("shop"), visitor(1), 7).key;
    let other = store.append(other).await.unwrap();
    assert!(!other.replayed);
    assert_eq!(other.record.previous, None, "sites do not know each other");
}

pub async fn an_id_that_is_taken_is_refused(store: Arc<dyn Store>) {
    let shop = site("shop");
    store
        .append(new_record(&shop, visitor(1), 7))
        .await
        .unwrap();
    let mut new = new_record(&shop, visitor(2), 8);
    new.record.id = uuid(7);
    let refused = store.append(new).await;
    assert!(matches!(refused, Err(StoreError::RecordIdTaken { id }) if id == uuid(7)));
    assert_eq!(store.latest_of(&shop, visitor(2)).await.unwrap(), None);
}

pub async fn a_record_names_the_visitors_record_before_it(store: Arc<dyn Store>) {
    let shop = site("shop");
    for number in 1..=3 {
        let mut new = new_record(&shop, visitor(1), number);
        // What the caller put there does not count.
        new.record.previous = Some(uuid(99));
        let appended = store.append(new).await.unwrap();
        let before = (number > 1).then(|| uuid(number - 1));
        assert_eq!(appended.record.previous, before);
        let other = new_record(&shop, visitor(2), 100 + number);
        store.append(other).await.unwrap();
    }
    let latest = store.latest_of(&shop, visitor(1)).await.unwrap().unwrap();
    assert_eq!(latest.record.previous, Some(uuid(2)));
}

pub async fn a_record_of_another_site_is_not_found(store: Arc<dyn Store>) {
    store
        .append(new_record(&site("shop"), visitor(1), 7))
        .await
        .unwrap();
    let other = site("blog");
    assert_eq!(store.record(&other, &uuid(7)).await.unwrap(), None);
    assert_eq!(store.latest_of(&other, visitor(1)).await.unwrap(), None);
}

pub async fn history_is_newest_first_with_cursor_and_limit(store: Arc<dyn Store>) {
    let shop = site("shop");
    let mut newest_first = Vec::new();
    for number in 1..=5 {
        let appended = store.append(new_record(&shop, visitor(1), number)).await;
        newest_first.insert(0, appended.unwrap());
    }
    let all = store.history(&shop, visitor(1), None, 10).await.unwrap();
    assert_eq!(all, newest_first);
    let two = store.history(&shop, visitor(1), None, 2).await.unwrap();
    assert_eq!(two, newest_first[..2]);
    let next = store.history(&shop, visitor(1), Some(two[1].seq), 2).await;
    assert_eq!(next.unwrap(), newest_first[2..4]);
    let none = store.history(&shop, visitor(1), Some(1), 2).await.unwrap();
    assert_eq!(none, []);
}

pub async fn visitors_do_not_see_each_other(store: Arc<dyn Store>) {
    let shop = site("shop");
    // 0xff at the end is where a range over keys goes wrong.
    for by in [0, 1, 0xfe, 0xff] {
        let number = u64::from(by) + 1;
        store
            .append(new_record(&shop, visitor(by), number))
            .await
            .unwrap();
    }
    for by in [0, 1, 0xfe, 0xff] {
        let history = store.history(&shop, visitor(by), None, 10).await.unwrap();
        assert_eq!(history.len(), 1);
        assert_eq!(history[0].record.id, uuid(u64::from(by) + 1));
    }
    assert_eq!(
        store.history(&shop, visitor(2), None, 10).await.unwrap(),
        []
    );
}
