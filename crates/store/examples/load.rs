//! How fast the embedded engine appends, and how long it takes to open what it appended.
//!
//! `cargo run --release -p store --features contract --example load -- [callers] [records] [folder]`
//!
//! Prints one line of figures. They are those of the machine and the disk it runs on; nothing is passed or failed.
#![expect(clippy::unwrap_used, reason = "a measurement stops by panicking")]

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Instant, SystemTime},
};
use store::{
    Store,
    contract::sample::{new_record, site},
    embedded::{self, EmbeddedSettings},
};

fn clock() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    u64::try_from(since.unwrap().as_millis()).unwrap()
}

fn main() {
    let mut words = std::env::args().skip(1);
    let mut number = |or: u64| {
        words
            .next()
            .and_then(|word| word.parse().ok())
            .unwrap_or(or)
    };
    let (callers, records) = (number(64), number(100_000));
    let folder = words.next().map(PathBuf::from);
    let temporary = tempfile::tempdir().unwrap();
    let dir = folder.unwrap_or_else(|| temporary.path().join("data"));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = Arc::new(embedded::open(&dir, EmbeddedSettings::new(clock)).unwrap());

    let began = Instant::now();
    let tasks: Vec<_> = (0..callers)
        .map(|caller| {
            let store = Arc::clone(&store);
            runtime.spawn(async move {
                let mut waits = Vec::new();
                for turn in 0..records / callers {
                    let number = turn * callers + caller;
                    let mut by = [0; 16];
                    by[..8].copy_from_slice(&number.to_le_bytes());
                    let new = new_record(&site("shop"), consent::VisitorId(by), number);
                    let asked = Instant::now();
                    store.append(new).await.unwrap();
                    waits.push(asked.elapsed());
                }
                waits
            })
        })
        .collect();
    let mut waits: Vec<_> = tasks
        .into_iter()
        .flat_map(|task| runtime.block_on(task).unwrap())
        .collect();
    let took = began.elapsed();
    waits.sort();
    let at = |share: usize| waits[(waits.len() - 1) * share / 1000];
    let metrics = store.metrics();
    println!(
        "{} appends by {callers} callers in {took:?}: {:.0}/s, p50 {:?}, p99 {:?}, max {:?}; {} syncs, {:.1} to a group, {} bytes each",
        waits.len(),
        waits.len() as f64 / took.as_secs_f64(),
        at(500),
        at(990),
        at(1000),
        metrics.syncs,
        metrics.entries as f64 / metrics.syncs as f64,
        metrics.bytes / metrics.entries,
    );
    let began = Instant::now();
    runtime.block_on(store.close());
    let closed = began.elapsed();
    drop(store);
    let open = || {
        let began = Instant::now();
        let store = embedded::open(&dir, EmbeddedSettings::new(clock)).unwrap();
        let opened = began.elapsed();
        runtime.block_on(store.close());
        opened
    };
    let clean = open();
    std::fs::remove_file(dir.join("index.clean")).unwrap();
    let unclean = open();
    let began = Instant::now();
    embedded::rebuild(&dir, &EmbeddedSettings::new(clock)).unwrap();
    println!(
        "closed in {closed:?}, opened in {clean:?}, after a crash {unclean:?}, rebuilt in {:?}",
        began.elapsed()
    );
}
