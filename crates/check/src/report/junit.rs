//! The report as `JUnit` XML: a test per promise, failed with what was found.

use super::{Finding, Report, subject};
use crate::seen::Phase;
use std::fmt::Write;

/// One test suite.
#[must_use]
pub fn junit(report: &Report) -> String {
    let mut cases = Vec::new();
    for summary in report
        .phases
        .iter()
        .filter(|summary| summary.phase.is_denied())
    {
        let phase = summary.phase;
        let leaks = report.leaks.iter().filter(|leak| leak.phase == phase);
        let name = format!("nothing leaves the page {}", phase.words());
        cases.push(case(
            &name,
            leaks.map(line).collect(),
            unseen(report, phase),
        ));
    }
    let unknown = report.unknown_items.iter().map(line).collect();
    cases.push(case(
        "the inventory names all that appears",
        unknown,
        Vec::new(),
    ));
    let wrong = report.wrong_items.iter().map(|wrong| {
        let subject = subject(&wrong.finding);
        format!(
            "{subject}: declared {}, found {}",
            wrong.declared, wrong.found
        )
    });
    cases.push(case("items are as declared", wrong.collect(), Vec::new()));
    let failures = cases.iter().filter(|(_, failed, _)| *failed).count();
    let errors = cases.iter().filter(|(_, _, broken)| *broken).count();
    let missing: Vec<String> = report.missing_items.iter().map(line).collect();
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"sluis check {}\" tests=\"{}\" failures=\"{failures}\" errors=\"{errors}\" time=\"{}\" timestamp=\"{}\">\n",
        escaped(&report.url),
        cases.len(),
        report.seconds,
        escaped(
            report
                .started
                .split('.')
                .next()
                .unwrap_or_default()
                .trim_end_matches('Z')
        ),
    );
    cases.iter().for_each(|(case, _, _)| text.push_str(case));
    if !missing.is_empty() {
        let _ = writeln!(
            text,
            "  <system-out>never appeared:\n{}</system-out>",
            escaped(&missing.join("\n"))
        );
    }
    text.push_str("</testsuite>\n");
    text
}

/// Why a phase proves nothing.
fn unseen(report: &Report, phase: Phase) -> Vec<String> {
    let problems = report
        .problems
        .iter()
        .filter(|problem| problem.phase == phase);
    let mut texts: Vec<String> = problems.map(|problem| problem.text.clone()).collect();
    let complete = report
        .phases
        .iter()
        .any(|summary| summary.phase == phase && summary.complete);
    if texts.is_empty() && !complete {
        texts.push("not looked at".to_owned());
    }
    texts
}

fn line(finding: &Finding) -> String {
    let service = finding
        .service
        .as_ref()
        .map(|service| format!(" of {service}"));
    format!(
        "{} {}{}",
        finding.kind.word(),
        subject(finding),
        service.unwrap_or_default()
    )
}

/// The element, whether it failed, whether it could not be run.
fn case(name: &str, failures: Vec<String>, errors: Vec<String>) -> (String, bool, bool) {
    let mut text = format!(
        "  <testcase classname=\"sluis.check\" name=\"{}\">",
        escaped(name)
    );
    let (failed, broken) = (
        !failures.is_empty(),
        failures.is_empty() && !errors.is_empty(),
    );
    let (element, lines) = if failed {
        ("failure", failures)
    } else {
        ("error", errors)
    };
    if failed || broken {
        let _ = write!(
            text,
            "\n    <{element} message=\"{}\">{}</{element}>\n  ",
            escaped(&format!("{}: {}", lines.len(), lines[0])),
            escaped(&lines.join("\n")),
        );
    }
    text.push_str("</testcase>\n");
    (text, failed, broken)
}

/// Text for XML; what XML 1.0 cannot hold is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\n' | '\t' => safe.push(letter),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => safe.push(letter),
        }
    }
    safe
}
