//! `cargo xtask bench`: how fast the release build answers, beside a bare axum endpoint in the same run.
//! Rounds alternate, so that a busy machine slows all of them, and the median counts. It judges nothing:
//! numbers of one machine say little about another, ratios do.

mod load;
mod page;
mod rates;
mod targets;

use std::{process::Command, time::Duration};

use anyhow::{Context, Result, bail};
use serde::Serialize;

use crate::{
    apt,
    child::Service,
    demo,
    process::{self, step},
    workspace,
};
use load::Round;
use targets::Target;

#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Bench {
    /// Something else than requests
    #[command(subcommand)]
    what: Option<What>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// Three rounds of two seconds each; the default
    #[arg(long, conflicts_with = "full")]
    short: bool,
    /// Five rounds of ten seconds each
    #[arg(long)]
    full: bool,
    /// Use what was built before, whatever changed since
    #[arg(long)]
    built: bool,
}

#[derive(clap::Subcommand)]
enum What {
    /// What an acceptance costs in the page, beside vanilla-cookieconsent and Klaro
    Page(page::Page),
    /// How fast consent rates are answered over a year of records, counted as the server counts them
    Rates(rates::Rates),
}

impl Bench {
    /// What the test command runs.
    fn short() -> Self {
        Self {
            what: None,
            json: false,
            short: true,
            full: false,
            built: false,
        }
    }

    fn rounds(&self) -> (usize, Duration) {
        if self.full {
            (5, Duration::from_secs(10))
        } else {
            (3, Duration::from_secs(2))
        }
    }
}

#[derive(Serialize)]
struct Speed {
    rps: f64,
    p99_ms: f64,
    /// Requests per second as a share of the bare server's.
    #[serde(skip_serializing_if = "Option::is_none")]
    ratio: Option<f64>,
}

#[derive(Serialize)]
struct Report {
    gate: Speed,
    decision: Speed,
    record: Speed,
    bare: Speed,
}

/// The short form of all, one after the other.
pub(crate) fn run_short() -> Result<()> {
    run(&Bench::short())?;
    let slow = |error| {
        eprintln!("  once more: {error:#}");
        rates::run(&rates::Rates::short())
    };
    rates::run(&rates::Rates::short()).or_else(slow)?;
    // A busy machine may hold one run up by a frame. It does not three times one after the other.
    let again = |error| {
        eprintln!("  once more: {error:#}");
        page::run(&page::Page::short())
    };
    page::run(&page::Page::short())
        .or_else(again)
        .or_else(again)
}

pub(crate) fn run(options: &Bench) -> Result<()> {
    match &options.what {
        Some(What::Page(options)) => return page::run(options),
        Some(What::Rates(rates)) => return rates::run(rates),
        None => {}
    }
    if !options.built {
        demo::prepare(true, crate::profile(false))?;
    }
    if process::which("wrk").is_none() {
        apt::install(&["wrk"], "measuring speed")?;
    }
    let (rounds, time) = options.rounds();
    let report = step("load", || measure(rounds, time))?;
    if options.json {
        println!("{}", serde_json::to_string(&report)?);
        return Ok(());
    }
    for (name, speed) in [
        ("gate", &report.gate),
        ("decision", &report.decision),
        ("record", &report.record),
        ("bare", &report.bare),
    ] {
        let ratio = speed
            .ratio
            .map_or(String::new(), |ratio| format!("{ratio:>8.3} of bare"));
        println!(
            "{name:>9} {:>9.0} a second, p99 {:>8.2} ms{ratio}",
            speed.rps, speed.p99_ms
        );
    }
    Ok(())
}

fn measure(rounds: usize, time: Duration) -> Result<Report> {
    let demo = demo::start_fresh("bench", true)?;
    let (_bare, ready) = Service::start(
        "the bare server",
        &mut Command::new(workspace::binary("bare", true)),
    )?;
    let bare = ready["bare"]
        .as_str()
        .context("the bare server's address")?;
    let targets = [
        targets::gate(&demo.addresses)?,
        targets::decision(&demo.addresses)?,
        targets::record(&demo.addresses)?,
        Target::bare(bare),
    ];
    let mut measured: [Vec<Round>; 4] = Default::default();
    for number in 1..=rounds {
        for (target, results) in targets.iter().zip(&mut measured) {
            let round = load::run(target, time)?;
            eprintln!(
                "  round {number} of {rounds}: {:>8} {:>9.0} a second",
                target.name, round.rps
            );
            results.push(round);
        }
    }
    let [gate, decision, record, bare] = measured.map(|rounds| Round::median(&rounds));
    if bare.rps <= 0.0 {
        bail!("the bare server answered nothing");
    }
    let beside_bare = |round: Round| Speed {
        rps: tenths(round.rps),
        p99_ms: thousandths(round.p99_ms),
        ratio: Some(thousandths(round.rps / bare.rps)),
    };
    Ok(Report {
        gate: beside_bare(gate),
        decision: beside_bare(decision),
        record: beside_bare(record),
        bare: Speed {
            ratio: None,
            ..beside_bare(bare)
        },
    })
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn thousandths(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}
