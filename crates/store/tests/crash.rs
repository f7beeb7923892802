//! kill -9 at a random instant, with many writers at work: nothing that was acknowledged is lost.
//!
//! The test runs itself as the process to be killed. `SLUIS_KILLS` sets the number of rounds; 5 without it. It shows
//! nothing about power cuts: a killed process leaves what it handed to the system.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod folder;

use folder::{Dice, open};
use std::{
    collections::BTreeMap,
    io::{Read, Write},
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};
use store::{
    Store,
    contract::sample::{counted, new_record, site, visitor},
    embedded,
};

const CHILD: &str = "SLUIS_TEST_CRASH_CHILD";
const WRITERS: u64 = 16;

#[test]
fn no_acknowledged_record_is_lost_to_kill_9() {
    if let Some(dir) = std::env::var_os(CHILD) {
        write_until_killed(dir.as_ref());
        return;
    }
    let rounds = std::env::var("SLUIS_KILLS")
        .ok()
        .and_then(|kills| kills.parse().ok());
    let rounds: u64 = rounds.unwrap_or(5);
    let dir = tempfile::tempdir().unwrap();
    let mut dice = Dice::thrown();
    let mut acknowledged = BTreeMap::new();
    for round in 1..=rounds {
        let said = run_and_kill(
            dir.path(),
            Duration::from_millis(150 + dice.below(1500) as u64),
        );
        let fresh = acks(&said);
        assert!(
            !fresh.is_empty(),
            "round {round}: killed before the first answer\n{said}"
        );
        acknowledged.extend(fresh);
        let report = embedded::verify(dir.path()).unwrap();
        assert!(report.is_sound(), "round {round}: {report:?}");
        let began = Instant::now();
        let records = check(dir.path(), &acknowledged);
        println!(
            "round {round}: {} acknowledged so far, {records} kept, torn {:?}, opened and checked in {:?}",
            acknowledged.len(),
            report.torn.map(|torn| torn.bytes),
            began.elapsed()
        );
    }
}

/// Every acknowledged record is where it was said to be, and the counters count exactly the records that are kept.
fn check(dir: &Path, acknowledged: &BTreeMap<u64, u64>) -> u64 {
    let store = open(dir);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let shop = site("shop");
        for (number, seq) in acknowledged {
            let key = store::contract::sample::uuid(*number);
            let found = store.record(&shop, &key).await.unwrap();
            assert_eq!(
                found.map(|found| found.seq),
                Some(*seq),
                "record {number} is lost"
            );
        }
        let head = store.head().await.unwrap();
        let counts = counted(&store, &shop, 0, 1000).await;
        let accepted = counts.of(consent::counter::Event::Accepted);
        assert_eq!(accepted, head.seq, "counters and records disagree");
        assert_eq!(store.compare_counters().await.unwrap(), None);
        store.close().await;
        head.seq
    })
}

fn run_and_kill(dir: &Path, after: Duration) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "no_acknowledged_record_is_lost_to_kill_9",
            "--nocapture",
        ])
        .env(CHILD, dir)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut said = Vec::new();
        out.read_to_end(&mut said).unwrap();
        String::from_utf8_lossy(&said).into_owned()
    });
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

/// The whole lines only: the last one may have been cut by the kill.
fn acks(said: &str) -> BTreeMap<u64, u64> {
    let whole = said.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole
        .lines()
        .filter_map(|line| line.strip_prefix("acknowledged "))
        .map(|line| {
            let (number, seq) = line.split_once(' ').unwrap();
            (number.parse().unwrap(), seq.parse().unwrap())
        })
        .collect()
}

fn write_until_killed(dir: &Path) {
    let store = Arc::new(open(dir));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let start = runtime.block_on(store.head()).unwrap().seq;
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let store = Arc::clone(&store);
            runtime.spawn(async move {
                for turn in 0_u64.. {
                    // Numbers of another run are never met again: they begin behind all its entries.
                    let number = ((start + 1) << 24) + turn * WRITERS + writer;
                    let by = visitor(u8::try_from(writer).unwrap());
                    let done = store
                        .append(new_record(&site("shop"), by, number))
                        .await
                        .unwrap();
                    let line = format!("acknowledged {number} {}\n", done.seq);
                    std::io::stdout().lock().write_all(line.as_bytes()).unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        runtime.block_on(writer).unwrap();
    }
}
