//! What the inventory lacks, as a part of a site file: whole services where a template knows them, else the facts that
//! were seen, with empty places where only the site knows. `sluis site check` names each place that is still empty.

use super::{Finding, Report, subject};
use crate::{compare::declarable, seen::Kind};
use consent::LanguageTag;
use platform::templates::{self, Template};
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};
use url::Url;

/// The draft in the languages of the site; English when there are none.
#[must_use]
pub fn draft(report: &Report, languages: &[LanguageTag]) -> String {
    let english = LanguageTag::parse("en").map_or_else(Vec::new, |tag| vec![tag]);
    let languages = if languages.is_empty() {
        &english
    } else {
        languages
    };
    let mut text = format!(
        "# What the inventory lacks, as seen at {} on {}.\n# Fill in what is empty, then: sluis site check\n",
        report.url, report.started
    );
    let known: BTreeSet<&str> = report
        .unknown_items
        .iter()
        .filter_map(|finding| finding.template.as_deref())
        .collect();
    for template in known.iter().filter_map(|id| templates::find(id)) {
        text.push('\n');
        text.push_str(&seen_of(report, template));
        text.push_str(&templates::to_site_toml(template, languages));
    }
    for (id, findings) in unknown_services(report) {
        service(&mut text, &id, &findings, languages);
    }
    text
}

fn seen_of(report: &Report, template: &Template) -> String {
    let findings = report.unknown_items.iter();
    findings
        .filter(|finding| finding.template.as_deref() == Some(template.id.as_str()))
        .map(|finding| format!("# Seen {}: {}\n", finding.phase.words(), subject(finding)))
        .collect()
}

/// What no template knows, by what it seems to belong to.
fn unknown_services(report: &Report) -> BTreeMap<String, Vec<&Finding>> {
    let mut services: BTreeMap<String, Vec<&Finding>> = BTreeMap::new();
    let own = host_id(&report.url);
    for finding in report
        .unknown_items
        .iter()
        .filter(|finding| finding.template.is_none())
    {
        // What the site's own pages set may be anybody's.
        let of_script = finding
            .by
            .as_deref()
            .and_then(host_id)
            .filter(|id| Some(id) != own.as_ref());
        let id = match (&finding.service, &finding.url) {
            (Some(service), _) => Some(service.to_string()),
            (None, Some(url)) => host_id(url),
            (None, None) => of_script,
        };
        services
            .entry(id.unwrap_or_else(|| "unknown".to_owned()))
            .or_default()
            .push(finding);
    }
    services
}

/// A host as the id of a service.
fn host_id(url: &str) -> Option<String> {
    let url = Url::parse(url).ok()?;
    let host = url.host_str()?.trim_start_matches("www.");
    let id: String = host
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .take(40)
        .collect();
    Some(id.trim_matches('-').to_owned())
}

fn service(text: &mut String, id: &str, findings: &[&Finding], languages: &[LanguageTag]) {
    let hosts: BTreeSet<String> = findings
        .iter()
        .filter_map(|finding| host(finding))
        .collect();
    let is_known = findings.iter().any(|finding| finding.service.is_some());
    let note = if is_known {
        " # it is in the file already: move the items there"
    } else {
        ""
    };
    text.push('\n');
    for finding in findings {
        let _ = writeln!(
            text,
            "# Seen {}: {} {}",
            finding.phase.words(),
            finding.kind.word(),
            subject(finding)
        );
    }
    let empty = texts(languages);
    let _ = write!(
        text,
        "[[services]]\nid = {}{note}\nname = \"\"\nvendor = \"\" # the id of a vendor in [[vendors]]\n\
         purposes = [] # the ids of your purposes\nresponsible = {{ role = \"\" }}\nfunction = {empty}\nhosts = {}\n",
        value(id),
        value(&hosts),
    );
    for finding in findings {
        if let (Some(kind), Some(name)) = (declarable(finding.kind), &finding.name) {
            // What is kept without an end stands as ten years, as in templates.
            let days = finding
                .lifetime_days
                .unwrap_or(if finding.kind == Kind::Fingerprint {
                    0
                } else {
                    3650
                });
            let _ = write!(
                text,
                "\n[[services.items]]\nkind = {}\nname = {}\nparty = {}\nlifetime_days = {}\nfunction = {empty}\n",
                value(&kind),
                value(name),
                value(finding.party.as_deref().unwrap_or("first")),
                days.min(3660),
            );
        }
    }
}

fn host(finding: &Finding) -> Option<String> {
    let url = Url::parse(finding.url.as_deref()?).ok()?;
    let host = url.host_str()?;
    Some(
        url.port()
            .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")),
    )
}

fn texts(languages: &[LanguageTag]) -> String {
    let pairs: Vec<String> = languages
        .iter()
        .map(|tag| format!("{} = \"\"", tag.as_str()))
        .collect();
    format!("{{ {} }}", pairs.join(", "))
}

/// A value as TOML writes it, on one line.
fn value<T: Serialize + ?Sized>(value: &T) -> String {
    toml::Value::try_from(value).map_or_else(|_| "\"\"".to_owned(), |value| value.to_string())
}
