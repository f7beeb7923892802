//! How fast rates are answered: a year of visits of one site is counted, then every two dimensions are asked for over that
//! year, and the answer is written as JSON, as the server does it.
//!
//! `cargo run --release -p platform --example rates -- RECORDS[,RECORDS..] [ROUNDS] [FOLDER]`
//!
//! Several numbers of records are stores of their own, asked in turn, so that a busy machine slows all of them. A fixed
//! piece of work is measured between the rounds, for comparing one machine with another. Prints one line of JSON and
//! judges nothing; `cargo xtask bench rates` does.
#![expect(clippy::unwrap_used, reason = "a measurement stops by panicking")]

mod asking;
mod filling;
mod visits;

use asking::{Asked, pairs, reference};
use filling::Filled;
use serde_json::json;
use std::path::PathBuf;

#[tokio::main]
async fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let word = |place: usize| words.get(place).map(String::as_str);
    let sizes: Vec<u64> = word(0)
        .unwrap_or("20000")
        .split(',')
        .map(|size| size.parse().unwrap())
        .collect();
    let rounds: usize = word(1).map_or(3, |rounds| rounds.parse().unwrap());
    let temporary = tempfile::tempdir().unwrap();
    let folder = word(2).map_or_else(|| temporary.path().to_owned(), PathBuf::from);

    filling::both_ways_are_the_same(&folder.join("same")).await;
    let mut stores = Vec::new();
    for size in sizes {
        let filled = Filled::by_tallies(&folder.join(size.to_string()), size).await;
        stores.push((filled, Asked::default()));
    }
    let mut references = Vec::new();
    for round in 0..=rounds {
        for pair in pairs() {
            for (filled, asked) in &mut stores {
                let wait = asking::ask(filled, pair).await;
                // The first round fills caches that a server has filled.
                if round > 0 {
                    asked.add(pair, wait);
                }
            }
        }
        references.push(reference());
    }
    let stores: Vec<_> = stores
        .iter()
        .map(|(filled, asked)| json!({ "filled": filled.report(), "asked": asked.report() }))
        .collect();
    references.sort_by(f64::total_cmp);
    let report = json!({
        "reference_ms": references[references.len() / 2],
        "memory_mib": memory(),
        "stores": stores,
    });
    println!("{report}");
}

/// The most memory that this process ever had, in MiB; 0 where the system does not say.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = most.and_then(|most| most.split_whitespace().next()?.parse::<u64>().ok());
    kib.unwrap_or(0) / 1024
}
