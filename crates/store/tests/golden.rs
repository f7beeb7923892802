//! Data folders as released versions wrote them. They must open, verify and give the same values, for ever.
//!
//! A folder under `golden` is never written again. A release that changes a format adds one:
//! `SLUIS_WRITE_GOLDEN=1 cargo test -p store --test golden`.
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
const NEWEST: &str = "journal-1";

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
        for name in ["journal/00000001.seg", "HEAD"] {
            fs::copy(format.join(name.replace('/', "-")), dir.path().join(name)).unwrap();
        }
        let report = embedded::verify(dir.path()).unwrap();
        assert!(report.is_sound() && report.torn.is_none(), "{report:?}");
        for kind in EntryKind::ALL {
            assert!(report.by_kind.contains_key(&kind), "{kind:?}");
        }
        let store = embedded::open(dir.path(), settings()).unwrap();
        let expected = fs::read_to_string(format.join("picture.txt")).unwrap();
        assert_eq!(picture(&store).await, expected.trim_end());
        seen += 1;
    }
    assert!(seen > 0);
}

#[tokio::test]
async fn this_release_still_writes_the_newest_format() {
    let dir = tempfile::tempdir().unwrap();
    written_to(dir.path()).await;
    let fresh = fs::read(dir.path().join("journal/00000001.seg")).unwrap();
    let kept = fs::read(golden().join(NEWEST).join("journal-00000001.seg")).unwrap();
    assert!(
        fresh == kept,
        "the format changed: it needs a version and a golden folder of its own"
    );
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
    for name in ["journal/00000001.seg", "HEAD"] {
        fs::copy(dir.path().join(name), target.join(name.replace('/', "-"))).unwrap();
    }
    fs::write(target.join("picture.txt"), picture + "\n").unwrap();
}
