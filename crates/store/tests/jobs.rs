//! Jobs as the embedded engine keeps them: over closing and opening, as earlier releases wrote them, and damaged.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod folder;

use folder::open;
use std::{fs, path::Path};
use store::{Job, JobFile, JobId, Store, contract::jobs::ended};

fn numbered() -> Vec<Job> {
    let numbered = (1..).zip(ended()).map(|(number, job)| Job {
        id: JobId(number),
        ..job
    });
    numbered.collect()
}

async fn written_to(dir: &Path) {
    let store = open(dir);
    for job in ended() {
        store.add_job(job).await.unwrap();
    }
    let report = br#"{"url":"https://shop.example/"}"#.to_vec();
    store
        .put_job_file(JobId(1), JobFile::Report, report)
        .await
        .unwrap();
    store.close().await;
}

/// The files of a folder with what they hold, by name.
fn files(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read(path).unwrap())
        })
        .collect();
    found.sort();
    found
}

#[tokio::test]
async fn jobs_of_earlier_releases_are_read_and_the_same_is_written() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden-jobs/jobs-1");
    let dir = tempfile::tempdir().unwrap();
    written_to(dir.path()).await;
    let fresh = files(&dir.path().join("jobs"));
    if std::env::var_os("SLUIS_WRITE_GOLDEN").is_some() {
        assert!(!golden.exists(), "a golden folder is never written again");
        fs::create_dir_all(&golden).unwrap();
        for (name, body) in &fresh {
            fs::write(golden.join(name), body).unwrap();
        }
    }
    assert_eq!(
        fresh,
        files(&golden),
        "the format changed: it needs a version of its own"
    );
    let old = tempfile::tempdir().unwrap();
    fs::create_dir(old.path().join("jobs")).unwrap();
    for (name, body) in files(&golden) {
        fs::write(old.path().join("jobs").join(name), body).unwrap();
    }
    let store = open(old.path());
    assert_eq!(store.jobs().await.unwrap(), numbered());
    assert_eq!(store.add_job(ended()[0].clone()).await.unwrap(), JobId(4));
}

#[tokio::test]
async fn a_job_that_cannot_be_read_stops_nothing_and_its_number_is_not_given_again() {
    let dir = tempfile::tempdir().unwrap();
    written_to(dir.path()).await;
    let path = |number: u64| dir.path().join(format!("jobs/{number:012}.job"));
    fs::write(path(3), [2, 0x80]).unwrap();
    let whole = fs::read(path(2)).unwrap();
    fs::write(path(2), &whole[..20]).unwrap();
    let store = open(dir.path());
    assert_eq!(store.jobs().await.unwrap(), numbered()[..1]);
    assert_eq!(store.add_job(ended()[0].clone()).await.unwrap(), JobId(4));
    let kept = store.job_file(JobId(1), JobFile::Report).await.unwrap();
    assert!(kept.is_some());
}
