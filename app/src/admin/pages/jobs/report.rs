//! A report as it is read in the admin: from the JSON that is kept, whose keys are stable. It judges nothing.
// size: one page, a function per section of it.

use super::one::JobFound;
use crate::{
    admin::pages::{code, note, said, table},
    texts::Texts,
};
use leptos::prelude::*;
use platform::{
    access::Permission,
    jobs::{CheckOutcome, Job},
    operators::SignedIn,
};
use serde::Deserialize;

/// So many rows of a list are shown.
const MOST: usize = 200;

#[derive(Debug, Deserialize)]
struct Report {
    leaks: Vec<Finding>,
    unknown_items: Vec<Finding>,
    missing_items: Vec<Finding>,
    wrong_items: Vec<Wrong>,
    let_through: Vec<Finding>,
    pages: Vec<String>,
    phases: Vec<Phase>,
    problems: Vec<Problem>,
}

#[derive(Debug, Deserialize)]
struct Finding {
    kind: String,
    url: Option<String>,
    name: Option<String>,
    phase: String,
    service: Option<String>,
    template: Option<String>,
    by: Option<String>,
    count: u64,
}

#[derive(Debug, Deserialize)]
struct Wrong {
    #[serde(flatten)]
    finding: Finding,
    declared: String,
    found: String,
}

#[derive(Debug, Deserialize)]
struct Phase {
    phase: String,
    complete: bool,
    requests: u64,
    third_parties: Vec<String>,
    cookies: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Problem {
    phase: String,
    text: String,
}

#[derive(Debug, Deserialize)]
struct Comparison {
    appeared: Vec<Finding>,
    gone: Vec<Finding>,
}

/// The report.
pub(super) fn report(
    texts: &Texts,
    by: &SignedIn,
    job: &Job,
    outcome: &CheckOutcome,
    found: &JobFound,
) -> AnyView {
    let Ok(report) = serde_json::from_slice::<Report>(&found.report) else {
        return note(texts.get("admin-report-unreadable"));
    };
    view! {
        {problems(texts, &report.problems)}
        {leaks(texts, &report.leaks)}
        {unknown(texts, by, job, &report.unknown_items, &found.draft)}
        {wrong(texts, &report.wrong_items)}
        {since(texts, job, outcome, found)}
        {folded(texts, "admin-report-missing", &report.missing_items, Some("admin-report-missing-what"))}
        {folded(texts, "admin-report-let-through", &report.let_through, None)}
        {phases(texts, &report)}
        {files(texts, job, !report.unknown_items.is_empty())}
    }
    .into_any()
}

/// The table in it is a region of this name, so the section is none: two of one name cannot be told apart.
fn section(title: String, inside: AnyView) -> AnyView {
    view! { <section><h2>{title}</h2>{inside}</section> }.into_any()
}

fn none(text: String) -> AnyView {
    view! { <p class="empty">{text}</p> }.into_any()
}

fn problems(texts: &Texts, problems: &[Problem]) -> Option<AnyView> {
    let rows = problems.iter().map(|problem| {
        let phase = said::word(texts, "phase", &problem.phase);
        view! { <li>{phase}": "{problem.text.clone()}</li> }
    });
    let rows = rows.collect_view();
    let inside = view! { <ul class="findings">{rows}</ul> }.into_any();
    let title = texts.get("admin-report-problems");
    (!problems.is_empty()).then(|| section(title, inside))
}

fn leaks(texts: &Texts, leaks: &[Finding]) -> AnyView {
    let title = texts.get("admin-report-leaks");
    let inside = if leaks.is_empty() {
        none(texts.get("admin-report-leaks-none"))
    } else {
        view! {
            <p>{texts.get("admin-report-leaks-what")}</p>
            {findings(texts, &title, leaks)}
        }
        .into_any()
    };
    section(title, inside)
}

fn findings(texts: &Texts, label: &str, findings: &[Finding]) -> AnyView {
    let heads = [
        "admin-report-kind",
        "admin-report-subject",
        "admin-report-phase",
        "admin-report-service",
        "admin-report-by",
        "admin-report-count",
    ]
    .map(|key| texts.get(key));
    let rows = findings.iter().take(MOST).map(|finding| {
        view! {
            <tr>
                <th scope="row">{finding.kind.clone()}</th>
                <td class="address">{code(subject(finding))}</td>
                <td>{said::word(texts, "phase", &finding.phase)}</td>
                <td>{finding.service.clone()}</td>
                <td class="address">{finding.by.clone().map(code)}</td>
                <td class="number">{finding.count}</td>
            </tr>
        }
    });
    view! {
        {table(label, &heads, rows.collect_view().into_any())}
        {more(texts, findings.len())}
    }
    .into_any()
}

fn more(texts: &Texts, many: usize) -> Option<AnyView> {
    let shown = i64::try_from(MOST).unwrap_or(i64::MAX);
    (many > MOST).then(|| {
        let text = texts.with("admin-report-more", [("shown", shown.into())]);
        view! { <p class="quiet">{text}</p> }.into_any()
    })
}

fn subject(finding: &Finding) -> String {
    let whole = finding.url.as_deref().or(finding.name.as_deref());
    let whole = whole.unwrap_or_default();
    let mut text: String = whole.chars().take(300).collect();
    if text.len() < whole.len() {
        text.push('…');
    }
    text
}

/// What the inventory lacks, with the way to the policy and what to put there.
fn unknown(texts: &Texts, by: &SignedIn, job: &Job, unknown: &[Finding], draft: &str) -> AnyView {
    let title = texts.get("admin-report-unknown");
    if unknown.is_empty() {
        let inside = none(texts.get("admin-report-unknown-none"));
        return section(title, inside);
    }
    let heads = [
        "admin-report-kind",
        "admin-report-subject",
        "admin-report-phase",
        "admin-report-template",
    ]
    .map(|key| texts.get(key));
    let rows = unknown.iter().take(MOST).map(|finding| {
        let template = finding.template.clone();
        let template = template.unwrap_or_else(|| texts.get("admin-report-no-template"));
        view! {
            <tr>
                <th scope="row">{finding.kind.clone()}</th>
                <td class="address">{code(subject(finding))}</td>
                <td>{said::word(texts, "phase", &finding.phase)}</td>
                <td>{template}</td>
            </tr>
        }
    });
    let rows = rows.collect_view().into_any();
    let edit = by
        .check_on(Permission::Publish, &job.site)
        .is_ok()
        .then(|| {
            let href = format!("/admin/sites/{}/policy", job.site);
            view! { <a class="action" href=href>{texts.get("admin-report-to-editor")}</a> }
        });
    let inside = view! {
        <p>{texts.get("admin-report-unknown-what")}</p>
        {table(&title, &heads, rows)}
        {more(texts, unknown.len())}
        <details>
            <summary>{texts.get("admin-report-draft")}</summary>
            <pre class="snippet" tabindex="0"><code>{draft.to_owned()}</code></pre>
        </details>
        <p class="ways">{edit}</p>
    };
    section(title, inside.into_any())
}

fn wrong(texts: &Texts, wrong: &[Wrong]) -> AnyView {
    let title = texts.get("admin-report-wrong");
    if wrong.is_empty() {
        return section(title, none(texts.get("admin-report-wrong-none")));
    }
    let heads = [
        "admin-report-kind",
        "admin-report-subject",
        "admin-report-service",
        "admin-report-declared",
        "admin-report-was",
    ]
    .map(|key| texts.get(key));
    let rows = wrong.iter().take(MOST).map(|one| {
        view! {
            <tr>
                <th scope="row">{one.finding.kind.clone()}</th>
                <td class="address">{code(subject(&one.finding))}</td>
                <td>{one.finding.service.clone()}</td>
                <td>{one.declared.clone()}</td>
                <td>{one.found.clone()}</td>
            </tr>
        }
    });
    let rows = rows.collect_view().into_any();
    let inside = view! { {table(&title, &heads, rows)}{more(texts, wrong.len())} };
    section(title, inside.into_any())
}

/// What is another than the time before.
fn since(texts: &Texts, job: &Job, outcome: &CheckOutcome, found: &JobFound) -> Option<AnyView> {
    let since = outcome.since?;
    let kept = found.comparison.as_deref()?;
    let compared: Comparison = serde_json::from_slice(kept).ok()?;
    let before = since.job.to_string();
    let title = texts.with("admin-report-since", [("job", before.clone().into())]);
    let lists = [
        ("admin-report-appeared", &compared.appeared),
        ("admin-report-gone", &compared.gone),
    ];
    let lists = lists.into_iter().filter(|(_, list)| !list.is_empty());
    let lists = lists.map(|(key, list)| {
        let name = texts.get(key);
        view! { <h3>{name.clone()}</h3>{findings(texts, &name, list)} }
    });
    let same = (since.appeared + since.gone == 0)
        .then(|| view! { <p class="empty">{texts.get("admin-report-since-same")}</p> });
    let href = format!("/admin/sites/{}/jobs/{before}", job.site);
    let lists = lists.collect_view();
    Some(
        view! {
            <section aria-labelledby="since">
                <h2 id="since"><a href=href>{title}</a></h2>
                {same}
                {lists}
            </section>
        }
        .into_any(),
    )
}

fn folded(
    texts: &Texts,
    key: &'static str,
    list: &[Finding],
    what: Option<&'static str>,
) -> Option<AnyView> {
    let many = i64::try_from(list.len()).unwrap_or(i64::MAX);
    let title = texts.with(key, [("items", many.into())]);
    (!list.is_empty()).then(|| {
        view! {
            <details>
                <summary>{title.clone()}</summary>
                {what.map(|what| view! { <p>{texts.get(what)}</p> })}
                {findings(texts, &title, list)}
            </details>
        }
        .into_any()
    })
}

fn phases(texts: &Texts, report: &Report) -> AnyView {
    let heads = [
        "admin-report-phase",
        "admin-report-requests",
        "admin-report-third",
        "admin-report-cookies",
        "admin-jobs-state",
    ]
    .map(|key| texts.get(key));
    let rows = report.phases.iter().map(|phase| {
        let whole = if phase.complete {
            "admin-report-whole"
        } else {
            "admin-report-cut"
        };
        view! {
            <tr>
                <th scope="row">{said::word(texts, "phase", &phase.phase)}</th>
                <td class="number">{phase.requests}</td>
                <td>{phase.third_parties.join(", ")}</td>
                <td>{phase.cookies.join(", ")}</td>
                <td>{texts.get(whole)}</td>
            </tr>
        }
    });
    let title = texts.get("admin-report-phases");
    let rows = rows.collect_view().into_any();
    let many = i64::try_from(report.pages.len()).unwrap_or(i64::MAX);
    let pages = report.pages.iter().take(MOST);
    let pages = pages.map(|page| view! { <li class="address">{code(page.clone())}</li> });
    let pages = pages.collect_view();
    let inside = view! {
        {table(&title, &heads, rows)}
        <details>
            <summary>{texts.with("admin-job-pages", [("pages", many.into())])}</summary>
            <ul>{pages}</ul>
        </details>
    };
    section(title, inside.into_any())
}

fn files(texts: &Texts, job: &Job, has_draft: bool) -> AnyView {
    let at = super::address(job);
    let links = [
        ("report.html", "admin-report-page"),
        ("report.json", "admin-report-json"),
        ("report.txt", "admin-report-text"),
        ("report.xml", "admin-report-junit"),
        ("draft.toml", "admin-report-draft"),
    ];
    let wanted = links
        .into_iter()
        .filter(|(file, _)| has_draft || *file != "draft.toml");
    let links = wanted.map(|(file, key)| {
        let href = format!("{at}/{file}");
        view! { <a href=href>{texts.get(key)}</a> }
    });
    let title = texts.get("admin-report-files");
    let inside = view! { <p class="ways">{links.collect_view()}</p> };
    section(title, inside.into_any())
}
