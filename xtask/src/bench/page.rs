//! `cargo xtask bench page`: what an acceptance costs in the page, beside vanilla-cookieconsent and Klaro in the same run.
//! `tests/browser/bench/page.mjs` measures; here its figures are read, printed and judged.

use std::{collections::BTreeMap, process::Command};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::{
    chromium, demo, npm,
    process::{self, step},
    workspace,
};

/// One frame at 60 Hz. What begins within the same frame is seen at the same time, and the clock of a busy machine is no
/// finer: by less than that no tool is slower than another.
const FRAME_MS: f64 = 16.7;
const OURS: &str = "sluis";

#[derive(clap::Args)]
pub(crate) struct Page {
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// Fifteen rounds; five otherwise
    #[arg(long)]
    full: bool,
    /// Use what was built before, whatever changed since
    #[arg(long)]
    built: bool,
}

impl Page {
    /// What the test command runs, after the release build of the part before it.
    pub(crate) fn short() -> Self {
        Self {
            json: false,
            full: false,
            built: true,
        }
    }
}

/// Medians over the rounds, in milliseconds from the click on *accept*.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Times {
    /// To the first released script.
    first_ms: f64,
    /// To the last of twenty.
    last_ms: f64,
    /// Total blocking time: of each task what is over 50 ms.
    blocked_ms: f64,
}

type Column = fn(&Times) -> f64;

/// By how the scripts come (`text`, `address`), then by tool.
type Report = BTreeMap<String, BTreeMap<String, Times>>;

pub(crate) fn run(options: &Page) -> Result<()> {
    if !options.built {
        demo::prepare(true, crate::profile(false))?;
    }
    let rounds = if options.full { "15" } else { "5" };
    let report = step("acceptances", || measure(rounds))?;
    if options.json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        print(&report);
    }
    judge(&report)
}

fn measure(rounds: &str) -> Result<Report> {
    let chromium = chromium::ensure()?;
    npm::ensure_node()?;
    let demo = demo::start_fresh("bench-page", true)?;
    let printed = process::read(
        Command::new("node")
            .args(["bench/page.mjs", rounds])
            .current_dir(workspace::browser_tests())
            .env("SLUIS_DEMO", serde_json::to_string(&demo.addresses)?)
            .env("SLUIS_CHROMIUM", chromium),
    )?;
    serde_json::from_str(&printed).with_context(|| format!("no figures in: {printed}"))
}

fn print(report: &Report) {
    for (kind, tools) in report {
        for (tool, times) in tools {
            let ratio = fastest(tools, |times| times.first_ms).map_or(String::new(), |best| {
                format!("{:>8.2} of the faster other", times.first_ms / best)
            });
            println!(
                "{kind:>8} {tool:<14} first {:>6.1} ms, last {:>6.1} ms, blocked {:>6.1} ms{ratio}",
                times.first_ms, times.last_ms, times.blocked_ms
            );
        }
    }
}

/// The least among the others.
fn fastest(tools: &BTreeMap<String, Times>, column: Column) -> Option<f64> {
    let others = tools.iter().filter(|(tool, _)| *tool != OURS);
    others
        .map(|(_, times)| column(times))
        .min_by(f64::total_cmp)
}

fn judge(report: &Report) -> Result<()> {
    if report.len() != 2 {
        bail!("texts and addresses were to be measured: {report:?}");
    }
    let mut slower = Vec::new();
    for (kind, tools) in report {
        let ours = tools.get(OURS).context("our own figures")?;
        let columns: [(&str, Column); 2] = [
            ("first_ms", |times| times.first_ms),
            ("blocked_ms", |times| times.blocked_ms),
        ];
        for (name, column) in columns {
            let best = fastest(tools, column).context("the others' figures")?;
            if column(ours) > best + FRAME_MS {
                slower.push(format!(
                    "{kind}: {name} is {}, the faster other has {best}",
                    column(ours)
                ));
            }
        }
    }
    if !slower.is_empty() {
        bail!("slower than the others: {}", slower.join("; "));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(ours: Times) -> Report {
        let other = |first_ms, blocked_ms| Times {
            first_ms,
            last_ms: 90.0,
            blocked_ms,
        };
        let tools = BTreeMap::from([
            (OURS.to_owned(), ours),
            ("klaro".to_owned(), other(3.0, 60.0)),
            ("cookieconsent".to_owned(), other(6.0, 40.0)),
        ]);
        BTreeMap::from([
            ("text".to_owned(), tools.clone()),
            ("address".to_owned(), tools),
        ])
    }

    #[test]
    fn within_a_frame_of_the_faster_one_nobody_is_slower() {
        let times = |first_ms, blocked_ms| Times {
            first_ms,
            last_ms: 90.0,
            blocked_ms,
        };
        assert!(judge(&report(times(19.0, 0.0))).is_ok());
        let error = judge(&report(times(20.0, 0.0))).unwrap_err().to_string();
        assert!(
            error.contains("text: first_ms is 20, the faster other has 3"),
            "{error}"
        );
        assert!(judge(&report(times(3.0, 57.0))).is_err());
    }

    #[test]
    fn figures_that_are_missing_are_an_error() {
        assert!(judge(&Report::new()).is_err());
    }
}
