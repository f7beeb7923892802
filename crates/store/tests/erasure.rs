//! Erasing records: the bytes are gone from the folder, the chain stays whole, and no crash in between brings anything
//! back (S21, S22). What callers see of it is in the contract.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod folder;

use folder::{fill, picture, settings};
use std::{fs, path::Path};
use store::{
    DamageKind, EntryKind, ErasureReason, ErasureRequest, ErasureScope, Store,
    contract::sample::{new_record, site, visitor},
    embedded::{self, EmbeddedSettings},
};

fn small() -> EmbeddedSettings {
    EmbeddedSettings {
        segment_bytes: 4096,
        ..settings()
    }
}

fn erase_visitor(number: u8) -> ErasureRequest {
    ErasureRequest {
        site: site("shop"),
        scope: ErasureScope::Visitor(visitor(number)),
        reason: ErasureReason::Request,
        by: "visitor".to_owned(),
        at_millis: 1,
    }
}

fn journal_holds(dir: &Path, needle: &[u8]) -> bool {
    fs::read_dir(dir.join("journal")).unwrap().any(|file| {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        bytes.windows(needle.len()).any(|part| part == needle)
    })
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        let target = to.join(file.file_name());
        if file.file_type().unwrap().is_dir() {
            copy(&file.path(), &target);
        } else {
            fs::copy(file.path(), target).unwrap();
        }
    }
}

#[tokio::test]
async fn s22_what_was_erased_is_gone_from_the_folder_and_the_chain_is_whole() {
    let dir = tempfile::tempdir().unwrap();
    let store = embedded::open(dir.path(), small()).unwrap();
    fill(&store, 70).await;
    // Consent ids are written as 22 characters; visitor 3 wrote into many segments.
    let consent_id = visitor(3).to_string().into_bytes();
    assert!(journal_holds(dir.path(), &consent_id));
    let before = store.ledger(0, 1000).await.unwrap();
    assert_eq!(store.erase(erase_visitor(3)).await.unwrap(), 10);
    assert!(!journal_holds(dir.path(), &consent_id));
    let after = store.ledger(0, 1000).await.unwrap();
    assert_eq!(
        after[..before.len()],
        before,
        "no place and no hash changed"
    );
    let kept = picture(&store).await;
    store.close().await;
    let report = embedded::verify(dir.path()).unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.by_kind[&EntryKind::Erasure], 2);
    assert_eq!(picture(&folder::open(dir.path())).await, kept);
    embedded::rebuild(dir.path(), &small()).unwrap();
    assert_eq!(picture(&folder::open(dir.path())).await, kept);
}

#[tokio::test]
async fn the_open_segment_can_be_erased_from_and_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let store = folder::open(dir.path());
    let shop = site("shop");
    for number in 1..=3 {
        let by = visitor(u8::try_from(number).unwrap());
        store.append(new_record(&shop, by, number)).await.unwrap();
    }
    assert_eq!(store.erase(erase_visitor(2)).await.unwrap(), 1);
    store
        .append(new_record(&shop, visitor(2), 9))
        .await
        .unwrap();
    let left = store.history(&shop, visitor(2), None, 9).await.unwrap();
    assert_eq!(left.len(), 1);
    store.close().await;
    assert!(embedded::verify(dir.path()).unwrap().is_sound());
}

/// The index as it was before the erasure, as after a crash that sled did not survive up to date.
#[tokio::test]
async fn an_index_from_before_the_erasure_forgets_too() {
    let dir = tempfile::tempdir().unwrap();
    let store = embedded::open(dir.path(), small()).unwrap();
    fill(&store, 40).await;
    store.close().await;
    let aside = tempfile::tempdir().unwrap();
    copy(&dir.path().join("index"), &aside.path().join("index"));
    let store = embedded::open(dir.path(), small()).unwrap();
    store.erase(erase_visitor(4)).await.unwrap();
    let again = new_record(&site("shop"), visitor(4), 1004);
    store.append(again).await.unwrap();
    let kept = picture(&store).await;
    store.close().await;
    fs::remove_dir_all(dir.path().join("index")).unwrap();
    fs::remove_file(dir.path().join("index.clean")).unwrap();
    copy(&aside.path().join("index"), &dir.path().join("index"));
    let store = embedded::open(dir.path(), small()).unwrap();
    assert_eq!(picture(&store).await, kept);
    store.close().await;
    let again = embedded::open(dir.path(), small()).unwrap();
    assert_eq!(
        picture(&again).await,
        kept,
        "the rows are as many as they should be"
    );
}

/// The journal as it was when the tombstone was durable and the bytes were still there.
#[tokio::test]
async fn an_erasure_that_was_begun_is_finished_at_the_next_open() {
    let dir = tempfile::tempdir().unwrap();
    let store = embedded::open(dir.path(), small()).unwrap();
    fill(&store, 40).await;
    store.close().await;
    let old = tempfile::tempdir().unwrap();
    copy(&dir.path().join("journal"), old.path());
    let store = embedded::open(dir.path(), small()).unwrap();
    store.erase(erase_visitor(4)).await.unwrap();
    let kept = picture(&store).await;
    store.close().await;
    // Every segment that was full before the erasure gets its bytes back; the index is made anew.
    let full = fs::read_dir(old.path()).unwrap().count() - 1;
    for number in 1..=full {
        let name = format!("{number:08}.seg");
        fs::copy(
            old.path().join(&name),
            dir.path().join("journal").join(&name),
        )
        .unwrap();
    }
    fs::remove_dir_all(dir.path().join("index")).unwrap();
    let consent_id = visitor(4).to_string().into_bytes();
    assert!(journal_holds(dir.path(), &consent_id));
    let store = embedded::open(dir.path(), small()).unwrap();
    assert!(!journal_holds(dir.path(), &consent_id));
    assert_eq!(picture(&store).await, kept);
}

#[tokio::test]
async fn an_entry_that_lost_its_private_part_without_a_tombstone_is_damage() {
    let dir = tempfile::tempdir().unwrap();
    let store = embedded::open(dir.path(), small()).unwrap();
    fill(&store, 20).await;
    store.close().await;
    let whole = tempfile::tempdir().unwrap();
    copy(dir.path(), whole.path());
    let store = embedded::open(dir.path(), small()).unwrap();
    store.erase(erase_visitor(4)).await.unwrap();
    store.close().await;
    // The erased first segment with a journal that never heard of an erasure of it.
    let name = "journal/00000002.seg";
    fs::copy(dir.path().join(name), whole.path().join(name)).unwrap();
    let damage = embedded::verify(whole.path()).unwrap().damage.unwrap();
    assert_eq!(damage.what, DamageKind::Unexplained);
    assert_eq!(damage.segment, 2);
}
