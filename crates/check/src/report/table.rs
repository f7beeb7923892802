//! The report for a terminal. Nothing of what a page says can move the cursor.

use super::{Finding, Report, Verdict, subject};
use crate::seen::Phase;
use std::fmt::Write;

/// The whole report as lines.
#[must_use]
pub fn table(report: &Report) -> String {
    let mut text = String::new();
    heading(&mut text, report);
    for phase in Phase::ALL {
        let leaks: Vec<&Finding> = report.leaks.iter().filter(|leak| leak.phase == phase).collect();
        if !leaks.is_empty() {
            let _ = writeln!(text, "\nLEAKS {} ({})", phase.words(), leaks.len());
            rows(&mut text, &leaks);
        }
    }
    section(&mut text, "NOT IN THE INVENTORY", &report.unknown_items);
    if !report.wrong_items.is_empty() {
        let _ = writeln!(text, "\nDECLARED OTHERWISE ({})", report.wrong_items.len());
        for wrong in &report.wrong_items {
            let (name, kind) = (subject(&wrong.finding), wrong.finding.kind.word());
            let _ = writeln!(text, "  {kind:16} {name}: declared {}, found {}", wrong.declared, wrong.found);
        }
    }
    section(&mut text, "NEVER APPEARED, which may be right", &report.missing_items);
    for problem in &report.problems {
        let _ = writeln!(text, "\nNOT LOOKED AT, {}: {}", problem.phase.words(), problem.text);
    }
    let _ = writeln!(text, "\n{}", verdict(report));
    text
}

fn heading(text: &mut String, report: &Report) {
    let _ = match (&report.site, report.policy_version) {
        (Some(site), Some(version)) if version > 0 => {
            writeln!(text, "{} against {site}, version {version}", report.url)
        }
        (Some(site), _) => writeln!(text, "{} against the file of {site}", report.url),
        _ => writeln!(text, "{} without a policy: every third party is unknown", report.url),
    };
    for phase in &report.phases {
        let _ = writeln!(
            text,
            "  {:18} {:4} requests, {:2} third parties, {:2} cookies, {:2} other items{}",
            phase.phase.words(),
            phase.requests,
            phase.third_parties.len(),
            phase.cookies.len(),
            phase.storage.len(),
            if phase.complete { "" } else { "  (not to its end)" },
        );
    }
}

fn section(text: &mut String, title: &str, findings: &[Finding]) {
    if !findings.is_empty() {
        let _ = writeln!(text, "\n{title} ({})", findings.len());
        rows(text, &findings.iter().collect::<Vec<_>>());
    }
}

fn rows(text: &mut String, findings: &[&Finding]) {
    for finding in findings {
        let service = match (&finding.service, &finding.template) {
            (Some(service), _) => service.to_string(),
            (None, Some(template)) => format!("? {template}"),
            (None, None) => "?".to_owned(),
        };
        let _ = writeln!(text, "  {:16} {service:20} {}", finding.kind.word(), subject(finding));
    }
}

pub(super) fn verdict(report: &Report) -> String {
    let pages = match report.pages.len() {
        1 => "1 page".to_owned(),
        number => format!("{number} pages"),
    };
    match report.verdict() {
        Verdict::Clean => format!("CLEAN: nothing leaves {pages} without a choice"),
        Verdict::Findings => format!(
            "FINDINGS on {pages}: {} leaks, {} not in the inventory, {} declared otherwise",
            report.leaks.len(),
            report.unknown_items.len(),
            report.wrong_items.len()
        ),
        Verdict::Incomplete => format!("INCOMPLETE: nothing was found on {pages}, but not everything could be looked at"),
    }
}
