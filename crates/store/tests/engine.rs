//! What the embedded engine promises beyond the contract: one process, groups, refusals, closing and opening again.

mod folder;

use folder::{fill, open, picture, settings};
use std::{os::unix::fs::PermissionsExt, process::Command, sync::Arc};
use store::{
    Store, StoreError,
    contract::sample::{new_record, session, shown, site, visitor},
    embedded::{self, EmbeddedSettings},
};

/// What writing every kind writes.
fn kinds() -> u64 {
    store::EntryKind::ALL.len() as u64
}

#[tokio::test]
async fn what_was_written_is_there_after_closing_and_opening() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    fill(&store, 50).await;
    let before = picture(&store).await;
    drop(store);
    let store = open(dir.path());
    assert_eq!(picture(&store).await, before);
    // And the chain goes on where it was.
    store
        .append(new_record(&site("shop"), visitor(1), 5000))
        .await
        .unwrap();
    drop(store);
    let report = embedded::verify(dir.path()).unwrap();
    assert!(report.is_sound());
    assert_eq!((report.entries, report.torn), (kinds() + 52, None));
}

#[tokio::test]
async fn a_touched_session_stays_touched_over_a_proper_close() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    store.open_session(session(1)).await.unwrap();
    let later = consent::Timestamp(session(1).created_at.0 + 60);
    store.touch_session(&[1; 32], later).await.unwrap();
    let entries = store.head().await.unwrap().seq;
    assert_eq!(entries, 1, "a touch is not an entry");
    store.close().await;
    let store = open(dir.path());
    let kept = store.session(&[1; 32]).await.unwrap().unwrap();
    assert_eq!(kept.last_used_at, later);
}

#[tokio::test]
async fn a_second_handle_is_refused_and_the_first_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let first = open(dir.path());
    let second = embedded::open(dir.path(), settings()).unwrap_err();
    assert!(matches!(&second, StoreError::InUse { dir: named } if named == dir.path()));
    let rebuild = embedded::rebuild(dir.path(), &settings()).unwrap_err();
    assert!(matches!(rebuild, StoreError::InUse { .. }));
    first.count(vec![shown(&site("shop"), 1, 1)]).await.unwrap();
    let report = embedded::verify(dir.path()).unwrap();
    assert!(report.in_use && report.is_sound());
    assert_eq!(report.entries, 1);
}

#[tokio::test]
async fn a_second_process_is_refused_and_the_first_goes_on() {
    const DIR: &str = "SLUIS_TEST_SECOND_PROCESS";
    if let Some(dir) = std::env::var_os(DIR) {
        let refused = embedded::open(dir.as_ref(), settings()).unwrap_err();
        println!("refused with {}", refused.code());
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let first = open(dir.path());
    let second = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "a_second_process_is_refused_and_the_first_goes_on",
            "--nocapture",
        ])
        .env(DIR, dir.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&second.stdout);
    assert!(said.contains("refused with store_in_use"), "{said}");
    first.count(vec![shown(&site("shop"), 1, 1)]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_writes_at_once_share_their_syncs() {
    let dir = tempfile::tempdir().unwrap();
    let store = Arc::new(open(dir.path()));
    let before = store.metrics();
    let callers: Vec<_> = (0..64)
        .map(|caller| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                for number in 0..10 {
                    let new = new_record(
                        &site("shop"),
                        visitor(caller),
                        u64::from(caller) * 100 + number,
                    );
                    store.append(new).await.unwrap();
                }
            })
        })
        .collect();
    for caller in callers {
        caller.await.unwrap();
    }
    let after = store.metrics();
    let syncs = after.syncs - before.syncs;
    assert_eq!(after.entries - before.entries, 640);
    assert!(syncs <= 320, "640 writes of 64 callers took {syncs} syncs");
    assert!(syncs >= 10, "each caller waited ten times: {syncs}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_queue_refuses_at_once_and_loses_nothing_it_accepted() {
    let dir = tempfile::tempdir().unwrap();
    let small = EmbeddedSettings {
        queue: 1,
        group: 1,
        ..settings()
    };
    let store = Arc::new(embedded::open(dir.path(), small).unwrap());
    let callers: Vec<_> = (0..256)
        .map(|number| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                store
                    .append(new_record(&site("shop"), visitor(1), number))
                    .await
            })
        })
        .collect();
    let (mut done, mut busy) = (0, 0);
    for caller in callers {
        match caller.await.unwrap() {
            Ok(_) => done += 1,
            Err(StoreError::Busy) => busy += 1,
            Err(other) => panic!("{other}"),
        }
    }
    assert!(busy > 0 && done > 0, "{done} done, {busy} refused");
    assert_eq!(store.metrics().busy, busy);
    assert_eq!(store.head().await.unwrap().seq, done);
    assert!(!store.is_failed());
}

#[tokio::test]
async fn a_nearly_full_disk_refuses_writes_and_answers_reads() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    fill(&store, 3).await;
    let before = picture(&store).await;
    drop(store);
    let greedy = EmbeddedSettings {
        min_free_bytes: u64::MAX,
        ..settings()
    };
    let store = embedded::open(dir.path(), greedy).unwrap();
    let refused = store.append(new_record(&site("shop"), visitor(1), 9)).await;
    assert!(matches!(refused, Err(StoreError::DiskFull { free_bytes }) if free_bytes > 0));
    assert_eq!(store.metrics().disk_full, 1);
    assert_eq!(picture(&store).await, before);
    assert!(!store.is_failed());
}

#[tokio::test]
async fn an_entry_that_is_too_large_is_refused_alone() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let mut new = new_record(&site("shop"), visitor(1), 1);
    new.record.notice_version = "x".repeat(9 << 20);
    let refused = store.append(new).await;
    assert!(matches!(refused, Err(StoreError::TooLarge { .. })));
    store
        .append(new_record(&site("shop"), visitor(1), 1))
        .await
        .unwrap();
}

#[tokio::test]
async fn the_journal_goes_on_over_many_segments() {
    let dir = tempfile::tempdir().unwrap();
    let small = || EmbeddedSettings {
        segment_bytes: 4096,
        ..settings()
    };
    let store = embedded::open(dir.path(), small()).unwrap();
    fill(&store, 60).await;
    let before = picture(&store).await;
    drop(store);
    let report = embedded::verify(dir.path()).unwrap();
    assert!(report.segments > 5 && report.is_sound(), "{report:?}");
    // Only the newest segments are checked at open; everything is still there.
    let lazy = EmbeddedSettings {
        check_at_open_bytes: 1,
        ..small()
    };
    let store = embedded::open(dir.path(), lazy).unwrap();
    assert_eq!(picture(&store).await, before);
    drop(store);
    let rebuilt = embedded::rebuild(dir.path(), &small()).unwrap();
    assert_eq!((rebuilt.entries, rebuilt.lost), (84, None));
    assert_eq!(picture(&open(dir.path())).await, before);
}

#[tokio::test]
async fn secrets_are_private_files_and_survive() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    store.secret("token", [7; 32]).await.unwrap();
    drop(store);
    let store = open(dir.path());
    assert_eq!(store.secret("token", [8; 32]).await.unwrap(), [7; 32]);
    drop(store);
    let file = dir.path().join("secrets/token");
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o640)).unwrap();
    let refused = embedded::open(dir.path(), settings()).unwrap_err();
    assert!(matches!(
        refused,
        StoreError::SecretExposed { mode: 0o640, .. }
    ));
}

#[tokio::test]
async fn a_secret_that_is_not_one_is_refused_and_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let file = dir.path().join("secrets/token");
    std::fs::write(&file, "short").unwrap();
    let refused = store.secret("token", [8; 32]).await;
    assert!(matches!(refused, Err(StoreError::SecretDamaged { .. })));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "short");
}

#[tokio::test]
async fn after_an_error_of_the_disk_nothing_is_taken_and_nothing_acknowledged_is_lost() {
    let dir = tempfile::tempdir().unwrap();
    let small = || EmbeddedSettings {
        segment_bytes: 4096,
        ..settings()
    };
    let store = embedded::open(dir.path(), small()).unwrap();
    // The second segment cannot be made.
    let in_the_way = dir.path().join("journal/00000002.seg");
    std::fs::write(&in_the_way, "").unwrap();
    let mut acknowledged = 0;
    let refused = loop {
        let new = new_record(&site("shop"), visitor(1), acknowledged);
        match store.append(new).await {
            Ok(_) => acknowledged += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(refused, StoreError::Failed), "{refused}");
    assert!(store.is_failed() && acknowledged > 0);
    let again = store.count(vec![shown(&site("shop"), 1, 1)]).await;
    assert!(matches!(again, Err(StoreError::Failed)));
    assert_eq!(store.head().await.unwrap().seq, acknowledged);
    drop(store);
    let store = embedded::open(dir.path(), small()).unwrap();
    assert_eq!(store.head().await.unwrap().seq, acknowledged);
    let next = store
        .append(new_record(&site("shop"), visitor(1), 900))
        .await;
    assert_eq!(next.unwrap().seq, acknowledged + 1);
}

#[tokio::test]
async fn a_record_that_was_altered_under_an_open_store_is_never_answered() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let written = store.append(new_record(&site("shop"), visitor(1), 1)).await;
    let file = dir.path().join("journal/00000001.seg");
    let mut bytes = std::fs::read(&file).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let id = written.unwrap().record.id;
    let read = store.record(&site("shop"), &id).await;
    assert!(matches!(read, Err(StoreError::Damaged(found)) if found.seq == 1));
    assert!(store.is_failed());
    let write = store.append(new_record(&site("shop"), visitor(1), 2)).await;
    assert!(matches!(write, Err(StoreError::Failed)));
}
