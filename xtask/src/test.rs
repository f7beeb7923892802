//! `cargo xtask test`: everything that must hold, in the order in which it fails fastest.

mod interface;
mod parts;

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::process::seconds;

#[derive(clap::Args)]
pub(crate) struct Test {
    /// Only these parts, separated by commas
    #[arg(long, value_delimiter = ',', value_name = "PART")]
    only: Vec<Part>,
    /// Go on after a part failed
    #[arg(long)]
    keep_going: bool,
    /// Handed on to Playwright, for example `-- --grep withdraw`
    #[arg(last = true)]
    playwright: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// rustfmt
    Fmt,
    /// Edges between crates, file sizes, names
    Tidy,
    /// What the browser gets
    Bundles,
    /// Lints of the host's crates and of the browser's
    Clippy,
    /// The documentation, without warnings
    Doc,
    /// Unit, contract and HTTP tests, and the examples in the documentation
    Rust,
    /// The loader's own tests, in Node
    Loader,
    /// Schemathesis over the OpenAPI document of a running server
    Api,
    /// Playwright against the running demo
    Browser,
    /// The budgets in bytes
    Size,
    /// The short measurement of speed
    Bench,
}

enum Outcome {
    Passed,
    Failed(String),
}

pub(crate) fn run(options: &Test) -> Result<()> {
    let parts = Part::value_variants()
        .iter()
        .filter(|part| options.only.is_empty() || options.only.contains(part));
    let mut results = Vec::new();
    for &part in parts {
        eprintln!("\n==== {}", name(part));
        let start = Instant::now();
        let outcome = match parts::run(part, &options.playwright) {
            Ok(()) => Outcome::Passed,
            Err(error) => Outcome::Failed(format!("{error:#}")),
        };
        let failed = matches!(outcome, Outcome::Failed(_));
        eprintln!("==== {}: {}", name(part), seconds(start.elapsed()));
        results.push((part, outcome, start.elapsed()));
        if failed && !options.keep_going {
            break;
        }
    }
    summary(&results)
}

fn summary(results: &[(Part, Outcome, Duration)]) -> Result<()> {
    println!("\nsummary");
    let mut failures = 0;
    for (part, outcome, time) in results {
        let (verdict, reason) = match outcome {
            Outcome::Passed => ("passed", ""),
            Outcome::Failed(reason) => {
                failures += 1;
                ("FAILED", reason.as_str())
            }
        };
        println!(
            "{:>9} {verdict} {:>9}  {reason}",
            name(*part),
            seconds(*time)
        );
    }
    if failures > 0 {
        bail!("{failures} of {} parts failed", results.len());
    }
    println!("all {} parts passed", results.len());
    Ok(())
}

fn name(part: Part) -> String {
    part.to_possible_value()
        .map(|value| value.get_name().to_owned())
        .unwrap_or_default()
}
