//! The report as one page: self-contained, no script, everything that a page said escaped, pictures of each phase. Its
//! colours are the product's, written again because the page must stand alone.

use super::{Finding, Report, Verdict, junit::escaped, subject, table};
use crate::seen::Phase;
use std::fmt::Write;

const STYLE: &str = "
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; color: light-dark(#17211f, #eceae3); background: light-dark(#fbfaf7, #151b1a); }
body { max-width: 72rem; margin: 0 auto; padding: 24px; }
h1 { font-size: 28px; line-height: 1.25; } h2 { font-size: 20px; margin-top: 48px; }
h1, p, code, .words { overflow-wrap: anywhere; }
.verdict { padding: 12px 16px; border: 1px solid; border-left-width: 8px; border-radius: 4px; font-weight: 600; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 8px; text-align: start; vertical-align: top; border-bottom: 1px solid light-dark(#d5d1c6, #3a4341); }
td.number, th.number { text-align: end; }
code { font: 13px/1.5 ui-monospace, monospace; }
figure { margin: 24px 0; } img { max-width: 100%; height: auto; border: 1px solid light-dark(#d5d1c6, #3a4341); border-radius: 4px; }
@media print { body { max-width: none; } }
";

/// The whole page.
#[must_use]
pub fn html(report: &Report) -> String {
    let url = escaped(&report.url);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>What leaves {url}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>What leaves {url}</h1>\n\
         <p class=\"verdict\">{}</p>\n",
        escaped(&table::verdict(report))
    );
    let against = match (&report.site, report.policy_version) {
        (Some(site), Some(version)) if version > 0 => format!("policy version {version} of {site}"),
        (Some(site), _) => format!("a file of {site} that was not published"),
        _ => "no policy: every third party counts as unknown".to_owned(),
    };
    let _ = writeln!(
        page,
        "<p>Looked at on {} in {} seconds, compared with {}.</p>",
        escaped(&report.started),
        report.seconds,
        escaped(&against)
    );
    problems(&mut page, report);
    phases(&mut page, report);
    let leaks = table::distinct(report).into_iter().map(|(leak, phases)| {
        let phases: Vec<&str> = phases.into_iter().map(Phase::words).collect();
        (phases.join(", "), leak)
    });
    findings(
        &mut page,
        "Leaks",
        "Nothing left the page without a choice.",
        leaks.collect(),
    );
    let first = |finding: &'_ Finding| finding.phase.words().to_owned();
    findings(
        &mut page,
        "Not in the inventory",
        "The inventory names everything that appeared.",
        report
            .unknown_items
            .iter()
            .map(|finding| (first(finding), finding))
            .collect(),
    );
    wrong_items(&mut page, report);
    findings(
        &mut page,
        "Let through without a choice",
        "The policy lets nothing through.",
        report
            .let_through
            .iter()
            .map(|finding| (first(finding), finding))
            .collect(),
    );
    findings(
        &mut page,
        "Never appeared",
        "Every item of the inventory appeared.",
        report
            .missing_items
            .iter()
            .map(|finding| ("never".to_owned(), finding))
            .collect(),
    );
    pages(&mut page, report);
    pictures(&mut page, report);
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn problems(page: &mut String, report: &Report) {
    if report.problems.is_empty() {
        return;
    }
    page.push_str("<h2>Not looked at</h2>\n<ul>\n");
    for problem in &report.problems {
        let _ = writeln!(
            page,
            "<li>{}: {}</li>",
            problem.phase.words(),
            escaped(&problem.text)
        );
    }
    page.push_str("</ul>\n");
    if report.verdict() == Verdict::Incomplete {
        page.push_str("<p>What was not looked at is not proven.</p>\n");
    }
}

fn phases(page: &mut String, report: &Report) {
    page.push_str(
        "<h2>What was seen</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">when</th><th scope=\"col\" class=\"number\">requests</th>\
         <th scope=\"col\">third parties</th><th scope=\"col\">cookies</th><th scope=\"col\">other items</th></tr></thead>\n<tbody>\n",
    );
    for phase in &report.phases {
        let unfinished = if phase.complete {
            ""
        } else {
            ", not to its end"
        };
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\">{}{unfinished}</th><td class=\"number\">{}</td><td class=\"words\">{}</td><td class=\"words\">{}</td><td class=\"words\">{}</td></tr>",
            phase.phase.words(),
            phase.requests,
            list(&phase.third_parties),
            list(&phase.cookies),
            list(&phase.storage),
        );
    }
    page.push_str("</tbody></table></div>\n");
}

fn list(words: &[String]) -> String {
    if words.is_empty() {
        return "none".to_owned();
    }
    escaped(&words.join(", "))
}

fn findings(page: &mut String, title: &str, none: &str, findings: Vec<(String, &Finding)>) {
    let _ = writeln!(page, "<h2>{title}: {}</h2>", findings.len());
    if findings.is_empty() {
        let _ = writeln!(page, "<p>{none}</p>");
        return;
    }
    page.push_str(
        "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">when</th><th scope=\"col\">what</th><th scope=\"col\">address or name</th>\
         <th scope=\"col\">service</th><th scope=\"col\">by</th><th scope=\"col\" class=\"number\">times</th></tr></thead>\n<tbody>\n",
    );
    for (when, finding) in findings {
        let service = match (&finding.service, &finding.template) {
            (Some(service), _) => service.to_string(),
            (None, Some(template)) => format!("unknown; a template knows it: {template}"),
            (None, None) => "unknown".to_owned(),
        };
        let _ = writeln!(
            page,
            "<tr><td>{}</td><td>{}</td><td><code>{}</code></td><td>{}</td><td><code>{}</code></td><td class=\"number\">{}</td></tr>",
            escaped(&when),
            finding.kind.word(),
            escaped(&subject(finding)),
            escaped(&service),
            escaped(finding.by.as_deref().unwrap_or_default()),
            finding.count,
        );
    }
    page.push_str("</tbody></table></div>\n");
}

fn wrong_items(page: &mut String, report: &Report) {
    let _ = writeln!(
        page,
        "<h2>Declared otherwise: {}</h2>",
        report.wrong_items.len()
    );
    if report.wrong_items.is_empty() {
        page.push_str("<p>Lifetimes and parties are as declared.</p>\n");
        return;
    }
    page.push_str("<ul>\n");
    for wrong in &report.wrong_items {
        let _ = writeln!(
            page,
            "<li><code>{}</code>: declared {}, found {}</li>",
            escaped(&subject(&wrong.finding)),
            escaped(&wrong.declared),
            escaped(&wrong.found)
        );
    }
    page.push_str("</ul>\n");
}

fn pages(page: &mut String, report: &Report) {
    page.push_str("<h2>Pages</h2>\n<ol>\n");
    for url in &report.pages {
        let _ = writeln!(page, "<li>{}</li>", escaped(url));
    }
    page.push_str("</ol>\n");
}

fn pictures(page: &mut String, report: &Report) {
    for (phase, picture) in &report.pictures {
        // Base64 of the browser's; anything else would be text of nobody knows whom.
        let is_base64 = picture
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='));
        if is_base64 {
            let _ = writeln!(
                page,
                "<figure><img src=\"data:image/jpeg;base64,{picture}\" alt=\"The last page {0}\"><figcaption>The last page {0}</figcaption></figure>",
                phase.words()
            );
        }
    }
}
