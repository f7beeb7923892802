//! One round of load by wrk, described to it as a Lua script. An answer that is an error, or a broken
//! connection, makes the round fail: speed at refusing is no speed.

use std::{fmt::Write, process::Command, time::Duration};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::targets::Target;
use crate::{process, workspace};

const CONNECTIONS: &str = "32";

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Round {
    pub(super) rps: f64,
    pub(super) p99_ms: f64,
}

impl Round {
    /// The middle of each column; rounds are few and odd in number.
    pub(super) fn median(rounds: &[Self]) -> Self {
        let middle = |column: fn(&Self) -> f64| {
            let mut values: Vec<f64> = rounds.iter().map(column).collect();
            values.sort_by(f64::total_cmp);
            values.get(values.len() / 2).copied().unwrap_or_default()
        };
        Self {
            rps: middle(|round| round.rps),
            p99_ms: middle(|round| round.p99_ms),
        }
    }
}

/// What the script prints at the end.
#[derive(Deserialize)]
struct Summary {
    requests: f64,
    micros: f64,
    p99_micros: f64,
    failures: u64,
}

pub(super) fn run(target: &Target, time: Duration) -> Result<Round> {
    let script = workspace::root()
        .join("target/bench")
        .join(format!("{}.lua", target.name));
    workspace::write_if_changed(&script, script_for(target).as_bytes())?;
    let output = process::read(
        Command::new("wrk")
            .args(["--threads", "2", "--connections", CONNECTIONS])
            .args(["--duration", &format!("{}s", time.as_secs())])
            .arg("--script")
            .arg(&script)
            .arg(&target.url),
    )?;
    let line = output
        .lines()
        .find(|line| line.starts_with('{'))
        .with_context(|| format!("wrk printed no summary: {output}"))?;
    let summary: Summary = serde_json::from_str(line)?;
    if summary.failures > 0 || summary.requests == 0.0 {
        bail!(
            "{}: {} of {} requests failed",
            target.name,
            summary.failures,
            summary.requests
        );
    }
    Ok(Round {
        rps: summary.requests / (summary.micros / 1e6),
        p99_ms: summary.p99_micros / 1e3,
    })
}

/// wrk counts statuses of 400 and more as errors; that the request is answered by no redirection was
/// tried before.
fn script_for(target: &Target) -> String {
    let mut script = format!(
        "wrk.method = {:?}\nlocal body = {}\n",
        target.method,
        lua_text(&target.body)
    );
    for (name, value) in &target.headers {
        // Writing into a String cannot fail.
        let _ = writeln!(
            script,
            "wrk.headers[ {} ] = {}",
            lua_text(name),
            lua_text(value)
        );
    }
    script.push_str(include_str!("load.lua"));
    script
}

/// A Lua string that needs no escapes: the long form, at a level the text does not use.
fn lua_text(text: &str) -> String {
    format!("[===[{text}]===]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_carries_method_headers_and_body() {
        let target = Target {
            name: "record",
            method: "POST",
            url: String::new(),
            headers: vec![("origin".to_owned(), "http://a".to_owned())],
            body: r#"{"key":"KEY"}"#.to_owned(),
        };
        let script = script_for(&target);
        assert!(
            script.starts_with("wrk.method = \"POST\"\nlocal body = [===[{\"key\":\"KEY\"}]===]\n")
        );
        // Without the blanks Lua would read `[[` as the start of a text.
        assert!(script.contains("wrk.headers[ [===[origin]===] ] = [===[http://a]===]"));
    }

    #[test]
    fn the_middle_round_counts() {
        let rounds =
            [(3.0, 9.0), (1.0, 8.0), (2.0, 7.0)].map(|(rps, p99_ms)| Round { rps, p99_ms });
        let expected = Round {
            rps: 2.0,
            p99_ms: 8.0,
        };
        assert_eq!(Round::median(&rounds), expected);
    }
}
