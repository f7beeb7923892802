//! The report for a terminal. Nothing of what a page says can move the cursor.

use super::{Finding, Report, Verdict, plain, subject};
use crate::seen::Phase;
use std::{collections::BTreeSet, fmt::Write};

/// The whole report as lines.
#[must_use]
pub fn table(report: &Report) -> String {
    let mut text = String::new();
    heading(&mut text, report);
    leaks(&mut text, report);
    section(&mut text, "NOT IN THE INVENTORY", &report.unknown_items);
    if !report.wrong_items.is_empty() {
        let _ = writeln!(text, "\nDECLARED OTHERWISE ({})", report.wrong_items.len());
        for wrong in &report.wrong_items {
            let (name, kind) = (subject(&wrong.finding), wrong.finding.kind.word());
            let _ = writeln!(
                text,
                "  {kind:16} {name}: declared {}, found {}",
                wrong.declared, wrong.found
            );
        }
    }
    section(
        &mut text,
        "LET THROUGH WITHOUT A CHOICE, because the policy says so",
        &report.let_through,
    );
    section(
        &mut text,
        "NEVER APPEARED, which may be right",
        &report.missing_items,
    );
    for problem in &report.problems {
        let _ = writeln!(
            text,
            "\nNOT LOOKED AT, {}: {}",
            problem.phase.words(),
            plain(&problem.text)
        );
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
        _ => writeln!(
            text,
            "{} without a policy: every third party is unknown",
            report.url
        ),
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
            if phase.complete {
                ""
            } else {
                "  (not to its end)"
            },
        );
    }
}

/// Each leak once, with the phases that it was seen in.
pub(super) fn distinct(report: &Report) -> Vec<(&Finding, BTreeSet<Phase>)> {
    let mut rows: Vec<(&Finding, BTreeSet<Phase>)> = Vec::new();
    for leak in &report.leaks {
        let same = |known: &Finding| (known.kind, subject(known)) == (leak.kind, subject(leak));
        match rows.iter_mut().find(|(known, _)| same(known)) {
            Some((_, phases)) => drop(phases.insert(leak.phase)),
            None => rows.push((leak, BTreeSet::from([leak.phase]))),
        }
    }
    rows
}

/// Each leak once, with a letter for every phase that it was seen in.
fn leaks(text: &mut String, report: &Report) {
    if report.leaks.is_empty() {
        return;
    }
    let rows = distinct(report);
    let _ = writeln!(
        text,
        "\nLEAKS ({})   B before consent, R after refusal, W after withdrawal",
        rows.len()
    );
    for (leak, phases) in rows {
        let letter = |phase, letter| if phases.contains(&phase) { letter } else { '.' };
        let _ = writeln!(
            text,
            "  {}{}{} {}",
            letter(Phase::BeforeConsent, 'B'),
            letter(Phase::AfterRefusal, 'R'),
            letter(Phase::AfterWithdrawal, 'W'),
            row(leak)
        );
    }
}

fn section(text: &mut String, title: &str, findings: &[Finding]) {
    if !findings.is_empty() {
        let _ = writeln!(text, "\n{title} ({})", findings.len());
        for finding in findings {
            let _ = writeln!(text, "  {}", row(finding));
        }
    }
}

fn row(finding: &Finding) -> String {
    let service = match (&finding.service, &finding.template) {
        (Some(service), _) => service.to_string(),
        (None, Some(template)) => format!("? {template}"),
        (None, None) => "?".to_owned(),
    };
    format!(
        "{:16} {service:20} {}",
        finding.kind.word(),
        subject(finding)
    )
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
            distinct(report).len(),
            report.unknown_items.len(),
            report.wrong_items.len()
        ),
        Verdict::Incomplete => format!(
            "INCOMPLETE: nothing was found on {pages}, but not everything could be looked at"
        ),
    }
}
