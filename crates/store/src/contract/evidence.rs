//! Clauses about what was shown, drafts and checkpoints.

use super::sample::{NEW_YEAR, new_record, site, visitor};
use crate::{Artefact, Checkpoint, Draft, KeptCheckpoint, Store, StoreError};
use consent::{PolicyVersion, SiteId};
use std::sync::Arc;

#[must_use]
pub fn draft(of: &SiteId, text: &str) -> Draft {
    Draft {
        site: of.clone(),
        revision: 0,
        based_on: Some(PolicyVersion(1)),
        text: text.to_owned(),
        author: "ann".to_owned(),
        at_millis: NEW_YEAR * 1000,
        note: String::new(),
    }
}

pub async fn what_was_shown_is_read_back_byte_for_byte(store: Arc<dyn Store>) {
    let body: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    let artefact = Artefact::seal("text/javascript", body);
    store.put_artefact(artefact.clone()).await.unwrap();
    let found = store.artefact(&artefact.id).await.unwrap();
    assert_eq!(found, Some(artefact));
    let other = Artefact::id_of(b"never shown");
    assert_eq!(store.artefact(&other).await.unwrap(), None);
}

pub async fn what_was_shown_is_kept_once(store: Arc<dyn Store>) {
    let artefact = Artefact::seal("text/html", b"<p>".to_vec());
    store.put_artefact(artefact.clone()).await.unwrap();
    let head = store.head().await.unwrap();
    store.put_artefact(artefact).await.unwrap();
    assert_eq!(store.head().await.unwrap(), head);
}

pub async fn an_artefact_under_another_address_is_refused(store: Arc<dyn Store>) {
    let mut artefact = Artefact::seal("text/html", b"<p>".to_vec());
    artefact.body.push(b'!');
    let refused = store.put_artefact(artefact).await;
    assert!(matches!(refused, Err(StoreError::DigestMismatch)));
}

pub async fn a_draft_is_saved_on_the_revision_that_is_current(store: Arc<dyn Store>) {
    let shop = site("shop");
    assert_eq!(store.draft(&shop).await.unwrap(), None);
    let first = store.save_draft(None, draft(&shop, "one")).await.unwrap();
    assert_eq!(first, 1);
    let stale = store.save_draft(None, draft(&shop, "other")).await;
    let current = Some(1);
    assert!(matches!(stale, Err(StoreError::DraftConflict { current: found }) if found == current));
    let second = store
        .save_draft(current, draft(&shop, "two"))
        .await
        .unwrap();
    let kept = store.draft(&shop).await.unwrap().unwrap();
    assert_eq!((second, kept.revision, &*kept.text), (2, 2, "two"));
    assert_eq!(store.draft(&site("other")).await.unwrap(), None);
}

pub async fn of_many_who_save_a_draft_at_once_one_wins(store: Arc<dyn Store>) {
    let shop = site("shop");
    let tries = (0..8).map(|number| {
        let (store, draft) = (Arc::clone(&store), draft(&shop, &number.to_string()));
        tokio::spawn(async move { store.save_draft(None, draft).await })
    });
    let mut won = 0;
    for attempt in tries.collect::<Vec<_>>() {
        won += u32::from(attempt.await.unwrap().is_ok());
    }
    assert_eq!(won, 1);
}

fn checkpoint(size: u64) -> Checkpoint {
    Checkpoint {
        size,
        note: format!("origin\n{size}\n"),
        key: "sluis+00000000+AQ==".to_owned(),
        frontier: vec![[7; 32], [9; 32]],
    }
}

pub async fn the_newest_checkpoint_is_read_back(store: Arc<dyn Store>) {
    assert_eq!(store.latest_checkpoint().await.unwrap(), None);
    for size in [1, 2] {
        let new = new_record(&site("shop"), visitor(1), size);
        store.append(new).await.unwrap();
        store.put_checkpoint(checkpoint(size)).await.unwrap();
        let found = store.latest_checkpoint().await.unwrap();
        assert_eq!(found, Some(checkpoint(size)));
    }
}

pub async fn checkpoints_are_newest_first_with_cursor_and_limit(store: Arc<dyn Store>) {
    assert_eq!(store.checkpoints(None, 10).await.unwrap(), []);
    for size in [1, 2, 3] {
        let new = new_record(&site("shop"), visitor(1), size);
        store.append(new).await.unwrap();
        store.put_checkpoint(checkpoint(size)).await.unwrap();
    }
    let places = |found: &[KeptCheckpoint]| -> Vec<(u64, u64)> {
        let place = |kept: &KeptCheckpoint| (kept.seq, kept.checkpoint.size);
        found.iter().map(place).collect()
    };
    let newest = store.checkpoints(None, 2).await.unwrap();
    assert_eq!(places(&newest), [(6, 3), (4, 2)]);
    let rest = store.checkpoints(Some(4), 2).await.unwrap();
    assert_eq!(places(&rest), [(2, 1)]);
    assert_eq!(rest[0].checkpoint, checkpoint(1));
    assert_eq!(store.checkpoints(Some(2), 2).await.unwrap(), []);
}
