//! Damage to the index: whatever happens to it, opening repairs it from the journal and nothing is lost.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod folder;

use folder::{Dice, fill, open, picture};
use std::{fs, path::Path};
use store::Store;
use tempfile::TempDir;

/// A closed folder and what it holds. It is opened once more, so that sled has written a snapshot.
async fn closed() -> (TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    fill(&store, 200).await;
    let before = picture(&store).await;
    drop(store);
    drop(open(dir.path()));
    (dir, before)
}

fn snapshots(dir: &Path) -> Vec<std::path::PathBuf> {
    fs::read_dir(dir.join("index"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| {
            path.file_name()
                .unwrap()
                .to_string_lossy()
                .starts_with("snap.")
        })
        .collect()
}

async fn opens_as_before(dir: &Path, before: &str, after: &str) {
    let store = open(dir);
    assert_eq!(picture(&store).await, before, "{after}");
    store.close().await;
}

#[tokio::test]
async fn a_lost_index_is_made_again() {
    let (dir, before) = closed().await;
    fs::remove_dir_all(dir.path().join("index")).unwrap();
    opens_as_before(dir.path(), &before, "the index was removed").await;
}

#[tokio::test]
async fn a_half_written_snapshot_does_not_stop_opening() {
    let (dir, before) = closed().await;
    let stray = dir.path().join("index/snap.0000000000001234.generating");
    fs::write(&stray, [7; 300]).unwrap();
    opens_as_before(dir.path(), &before, "stray snapshot").await;
}

#[tokio::test]
async fn a_damaged_snapshot_does_not_stop_opening() {
    let (dir, before) = closed().await;
    let mut dice = Dice::thrown();
    for way in ["flip", "cut", "empty"] {
        let snapshot = snapshots(dir.path()).pop().expect("sled wrote a snapshot");
        let mut bytes = fs::read(&snapshot).unwrap();
        match way {
            "flip" => {
                let at = dice.below(bytes.len());
                bytes[at] ^= 0x55;
            }
            "cut" => bytes.truncate(bytes.len() / 2),
            _ => bytes.clear(),
        }
        fs::write(&snapshot, bytes).unwrap();
        opens_as_before(dir.path(), &before, way).await;
    }
}

#[tokio::test]
async fn a_flipped_byte_anywhere_in_the_index_is_noticed_and_repaired() {
    let (dir, before) = closed().await;
    let mut dice = Dice::thrown();
    let db = dir.path().join("index/db");
    for round in 0..40 {
        let mut bytes = fs::read(&db).unwrap();
        // Where something is written: most of the file is zeros.
        let used: Vec<_> = (0..bytes.len()).filter(|at| bytes[*at] != 0).collect();
        let at = used[dice.below(used.len())];
        bytes[at] ^= 1 << dice.below(8);
        fs::write(&db, bytes).unwrap();
        opens_as_before(dir.path(), &before, &format!("round {round}, byte {at}")).await;
    }
}

#[tokio::test]
async fn a_row_that_is_missing_or_altered_is_noticed_and_repaired() {
    let (dir, before) = closed().await;
    for (round, kind) in b"LRKVSPnOTA".iter().enumerate() {
        for is_altered in [false, true] {
            tamper(&dir.path().join("index"), *kind, is_altered);
            let after = format!("{} altered: {is_altered}", char::from(*kind));
            opens_as_before(dir.path(), &before, &after).await;
            let aside = 2 * round + 1 + usize::from(is_altered);
            assert!(
                dir.path().join(format!("index.aside.{aside}")).exists(),
                "{after}"
            );
        }
    }
}

/// Takes one row of a kind away, or changes the last byte of its value.
fn tamper(index: &Path, kind: u8, is_altered: bool) {
    let db = loop {
        // The store may still be letting go of it.
        match sled::open(index) {
            Ok(db) => break db,
            Err(_) => std::thread::sleep(std::time::Duration::from_millis(10)),
        }
    };
    let tree = db.open_tree("rows").unwrap();
    let (key, value) = tree.scan_prefix([kind]).next().unwrap().unwrap();
    if is_altered {
        let mut value = value.to_vec();
        *value.last_mut().unwrap() ^= 1;
        tree.insert(key, value).unwrap();
    } else {
        tree.remove(key).unwrap();
    }
    db.flush().unwrap();
}

#[tokio::test]
async fn an_index_that_was_marked_damaged_is_made_again() {
    let (dir, before) = closed().await;
    fs::write(dir.path().join("index.damaged"), "").unwrap();
    opens_as_before(dir.path(), &before, "marked").await;
    assert!(dir.path().join("index.aside.1").exists());
    opens_as_before(dir.path(), &before, "marked once").await;
    assert!(!dir.path().join("index.aside.2").exists());
}

#[tokio::test]
async fn a_proper_close_leaves_nothing_to_check() {
    let (dir, before) = closed().await;
    for _ in 0..3 {
        assert!(dir.path().join("index.clean").exists());
        opens_as_before(dir.path(), &before, "closed properly").await;
    }
    assert!(!dir.path().join("index.aside.1").exists());
}

#[tokio::test]
async fn an_index_of_an_earlier_time_is_brought_up_to_the_journal() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    fill(&store, 20).await;
    drop(store);
    let early = tempfile::tempdir().unwrap();
    copy(&dir.path().join("index"), early.path());
    let store = open(dir.path());
    let shop = store::contract::sample::site("shop");
    for number in 0..20 {
        let new =
            store::contract::sample::new_record(&shop, consent::VisitorId([1; 16]), 9000 + number);
        store.append(new).await.unwrap();
    }
    let before = picture(&store).await;
    drop(store);
    fs::remove_dir_all(dir.path().join("index")).unwrap();
    copy(early.path(), &dir.path().join("index"));
    opens_as_before(dir.path(), &before, "an early index").await;
    let aside = dir.path().join("index.aside.1");
    assert!(!aside.exists(), "replayed, not rebuilt");
}

#[tokio::test]
async fn an_index_of_another_journal_is_not_believed() {
    let (dir, before) = closed().await;
    let other = tempfile::tempdir().unwrap();
    let store = open(other.path());
    store
        .audit(store::contract::sample::audit(1))
        .await
        .unwrap();
    fill(&store, 100).await;
    drop(store);
    fs::remove_dir_all(dir.path().join("index")).unwrap();
    copy(&other.path().join("index"), &dir.path().join("index"));
    opens_as_before(dir.path(), &before, "an index of another journal").await;
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
