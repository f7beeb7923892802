//! Data folders as released versions wrote them. They must open, verify and give the same values, for ever.
//!
//! A folder under `golden` is never written again. A release that changes a format adds one:
//! `SLUIS_WRITE_GOLDEN=1 cargo test -p store --test golden`. Where a stored type got a field, its picture is drawn again
//! by `SLUIS_REDRAW_GOLDEN=1`, and the difference reviewed: nothing that stood there may change.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod folder;

use folder::{picture, settings};
use std::{
    fs,
    path::{Path, PathBuf},
};
use store::{
    EntryKind, Store,
    contract::ledger::write_every_kind,
    embedded::{self, EmbeddedSettings},
};

/// The newest format; the folder under `golden` is named by it.
const NEWEST: &str = "journal-4";

/// How many kinds of entries a format knew, in the order of their codes.
fn kinds_of(format: &Path) -> usize {
    if format.ends_with("journal-1") {
        9
    } else if format.ends_with(NEWEST) {
        EntryKind::ALL.len()
    } else {
        19
    }
}

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

#[tokio::test]
async fn what_earlier_releases_wrote_opens_and_reads_the_same() {
    if std::env::var_os("SLUIS_WRITE_GOLDEN").is_some() {
        write().await;
    }
    let mut seen = 0;
    for format in fs::read_dir(golden()).unwrap() {
        let format = format.unwrap().path();
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("journal")).unwrap();
        for (kept, name) in files(&format, "journal-") {
            fs::copy(kept, dir.path().join("journal").join(name)).unwrap();
        }
        fs::copy(format.join("HEAD"), dir.path().join("HEAD")).unwrap();
        let report = embedded::verify(dir.path()).unwrap();
        assert!(report.is_sound() && report.torn.is_none(), "{report:?}");
        for kind in EntryKind::ALL.into_iter().take(kinds_of(&format)) {
            assert!(report.by_kind.contains_key(&kind), "{kind:?}");
        }
        let store = embedded::open(dir.path(), settings()).unwrap();
        let expected = fs::read_to_string(format.join("picture.txt")).unwrap();
        let found = picture(&store).await;
        // A field that a later release adds reads as what it means when it is absent.
        if std::env::var_os("SLUIS_REDRAW_GOLDEN").is_some() {
            fs::write(format.join("picture.txt"), found.clone() + "\n").unwrap();
        }
        assert_eq!(found, expected.trim_end());
        seen += 1;
    }
    assert!(seen > 0);
}

#[tokio::test]
async fn this_release_still_writes_the_newest_format() {
    let dir = tempfile::tempdir().unwrap();
    written_to(dir.path()).await;
    let fresh = files(&dir.path().join("journal"), "");
    let kept = files(&golden().join(NEWEST), "journal-");
    let bytes = |files: &[(PathBuf, String)]| -> Vec<_> {
        files
            .iter()
            .map(|(path, _)| fs::read(path).unwrap())
            .collect()
    };
    assert!(
        bytes(&fresh) == bytes(&kept),
        "the format changed: it needs a version and a golden folder of its own"
    );
}

/// The files of a folder whose names begin like this, and the rest of their names, ascending.
fn files(dir: &Path, prefix: &str) -> Vec<(PathBuf, String)> {
    let mut found: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .filter_map(|file| {
            let path = file.unwrap().path();
            let name = path.file_name()?.to_str()?.strip_prefix(prefix)?.to_owned();
            Some((path, name))
        })
        .collect();
    found.sort();
    found
}

async fn written_to(dir: &Path) -> String {
    let still = EmbeddedSettings {
        clock: || 1_767_225_600_000,
        ..settings()
    };
    let store = embedded::open(dir, still).unwrap();
    write_every_kind(&store).await;
    store
        .open_session(store::contract::sample::session(3))
        .await
        .unwrap();
    let picture = picture(&store).await;
    store.close().await;
    picture
}

async fn write() {
    let target = golden().join(NEWEST);
    assert!(
        !target.exists(),
        "a golden folder is never written again: give the format a new name"
    );
    let dir = tempfile::tempdir().unwrap();
    let picture = written_to(dir.path()).await;
    fs::create_dir_all(&target).unwrap();
    for (path, name) in files(&dir.path().join("journal"), "") {
        fs::copy(path, target.join(format!("journal-{name}"))).unwrap();
    }
    fs::copy(dir.path().join("HEAD"), target.join("HEAD")).unwrap();
    fs::write(target.join("picture.txt"), picture + "\n").unwrap();
}
