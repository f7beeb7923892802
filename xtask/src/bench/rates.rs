//! `cargo xtask bench rates`: fills stores with a year of visits and asks for every two dimensions over the year. The
//! measuring itself is the example `rates` of the platform, whose code this crate does not touch; this prints it, and
//! holds the short form to the budgets, which are ratios of one run, so that they say the same on every machine.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::{process, workspace};

/// How many records the short form has: some, and ten times as many.
const SHORT: &str = "50000,500000";

#[derive(clap::Args)]
pub(crate) struct Rates {
    /// Ten million records, and a row for every pair; takes some minutes of an idle machine and 7 GB of disk
    #[arg(long)]
    full: bool,
    /// This many records
    #[arg(long, conflicts_with = "full")]
    records: Option<u64>,
    /// Where the stores lie, which are removed afterwards; the system's temporary folder where it is left out
    #[arg(long)]
    folder: Option<PathBuf>,
}

impl Rates {
    /// What the test command runs.
    pub(super) const fn short() -> Self {
        Self {
            full: false,
            records: None,
            folder: None,
        }
    }
}

/// In `budgets.toml`, what the short form is held to.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    growth: f64,
    references: f64,
}

#[derive(Deserialize)]
struct Report {
    reference_ms: f64,
    memory_mib: u64,
    stores: Vec<Store>,
}

#[derive(Deserialize)]
struct Store {
    filled: Filled,
    asked: Asked,
}

#[derive(Deserialize)]
struct Filled {
    records: u64,
    counting_s: u64,
    rolling_up_s: u64,
    journal_mib: u64,
    index_mib: u64,
}

#[derive(Deserialize)]
struct Asked {
    questions: u64,
    p50_ms: f64,
    p99_ms: f64,
    pairs: Vec<Pair>,
}

#[derive(Deserialize)]
struct Pair {
    by: [String; 2],
    p50_ms: f64,
    p99_ms: f64,
    rows: u64,
    bytes: u64,
}

pub(super) fn run(options: &Rates) -> Result<()> {
    let records = match (options.full, options.records) {
        (true, _) => "10000000".to_owned(),
        (_, Some(records)) => records.to_string(),
        (_, None) => SHORT.to_owned(),
    };
    let mut command = process::cargo();
    command.args(["run", "--quiet", "--release", "--package", "platform"]);
    command.args(["--example", "rates", "--", &records]);
    command.arg(if options.full { "20" } else { "3" });
    command.args(&options.folder);
    let report: Report = serde_json::from_str(&process::read(&mut command)?)
        .context("the example's line of JSON")?;
    machine();
    println!(
        "reference {:.2} ms, at most {} MiB of memory",
        report.reference_ms, report.memory_mib
    );
    report
        .stores
        .iter()
        .for_each(|store| print(store, options.full));
    match report.stores.as_slice() {
        [few, many] => hold(&budgets()?, report.reference_ms, few, many),
        _ => Ok(()),
    }
}

/// On what this was measured: numbers of milliseconds say nothing without it.
fn machine() {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let cpus = read("/proc/cpuinfo");
    let of_cpu = |name: &str| {
        let mut lines = cpus.lines().filter(|line| line.starts_with(name));
        let value = lines.next().and_then(|line| line.split_once(": "));
        (
            value.map_or("unknown", |(_, value)| value),
            1 + lines.count(),
        )
    };
    let (model, count) = of_cpu("model name");
    let load = read("/proc/loadavg");
    let load = load.split(' ').next().unwrap_or_default();
    println!("{count} of {model}, load {load}");
}

fn print(store: &Store, pairs: bool) {
    let Store { filled, asked } = store;
    println!(
        "{} records: counted in {} s, rolled up in {} s, journal {} MiB, index {} MiB",
        filled.records,
        filled.counting_s,
        filled.rolling_up_s,
        filled.journal_mib,
        filled.index_mib
    );
    println!(
        "  {} questions: p50 {:.2} ms, p99 {:.2} ms",
        asked.questions, asked.p50_ms, asked.p99_ms
    );
    let mut by_wait: Vec<&Pair> = asked.pairs.iter().collect();
    by_wait.sort_by(|one, other| other.p99_ms.total_cmp(&one.p99_ms));
    for pair in by_wait.iter().take(if pairs { usize::MAX } else { 3 }) {
        println!(
            "  {:>16} by {:<16} p50 {:>7.2} ms, p99 {:>7.2} ms, {:>6} rows, {:>6} KiB",
            pair.by[0],
            pair.by[1],
            pair.p50_ms,
            pair.p99_ms,
            pair.rows,
            pair.bytes >> 10
        );
    }
}

fn budgets() -> Result<Budgets> {
    let path = workspace::root().join("budgets.toml");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let mut table: toml::Table = toml::from_str(&text)?;
    let rates = table.remove("rates").context("budgets.toml has [rates]")?;
    Ok(rates.try_into()?)
}

fn hold(budgets: &Budgets, reference_ms: f64, few: &Store, many: &Store) -> Result<()> {
    let growth = many.asked.p99_ms / few.asked.p99_ms;
    let references = many.asked.p99_ms / reference_ms;
    println!(
        "ten times the records: p99 {growth:.2} times, budget {}; {references:.1} references, budget {}",
        budgets.growth, budgets.references
    );
    if growth > budgets.growth || references > budgets.references {
        bail!("rates are answered more slowly than `budgets.toml` allows");
    }
    Ok(())
}
