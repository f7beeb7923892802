//! Checks and other jobs: all of them, those of a site, one with its progress or its report, and the set-up of a site in three
//! steps. Everything works as plain forms and is read without script; a small one renews what says how far a job is.

mod checks;
mod list;
mod one;
mod report;
mod setup;
mod snippet;

pub use checks::{ChecksPage, checks};
pub use list::{JobsPage, jobs};
pub use one::{JobFound, JobPage, job};
pub use setup::{SetupPage, setup};

use super::{code, said};
use crate::texts::Texts;
use leptos::prelude::*;
use platform::jobs::{Job, JobError, JobOutcome, JobState};

/// The entry of the rail.
pub(super) const HERE: &str = "/admin/jobs";

/// The script that renews a page while a job on it is under way.
const SCRIPT: &str = "/admin/jobs.js";

fn address(job: &Job) -> String {
    format!("/admin/sites/{}/jobs/{}", job.site, job.id)
}

/// Why nothing was begun or changed, for people.
fn not(texts: &Texts, error: &JobError) -> String {
    let key = format!("admin-jobnot-{}", error.code().replace('_', "-"));
    texts.find(&key).unwrap_or_else(|| error.to_string())
}

/// Is one of them under way, so that the page is to be renewed?
fn is_open(jobs: &[Job]) -> bool {
    jobs.iter().any(|job| job.state.is_open())
}

/// How a job stands, in a few words; the verdict of a check that is done.
fn standing(texts: &Texts, job: &Job) -> AnyView {
    let (class, text) = match (&job.outcome, job.state) {
        (Some(JobOutcome::Check(check)), _) => {
            let name = check.verdict.wire_name();
            let class = if name == "clean" {
                "says granted"
            } else {
                "says denied"
            };
            (class, said::word(texts, "verdict", name))
        }
        (Some(JobOutcome::Snippet(points)), _) if points.iter().all(|point| point.holds) => {
            ("says granted", texts.get("admin-look-works"))
        }
        (Some(JobOutcome::Snippet(_)), _) => ("says denied", texts.get("admin-look-broken")),
        (None, JobState::Running) => ("", step(texts, job)),
        (None, state) => ("", said::word(texts, "jobstate", state.wire_name())),
    };
    view! { <span class=class>{text}</span> }.into_any()
}

/// What a running job is at.
fn step(texts: &Texts, job: &Job) -> String {
    let phase = said::word(texts, "phase", job.progress.phase.wire_name());
    if job.progress.total == 0 {
        return phase;
    }
    let arguments = [
        ("phase", phase.into()),
        ("done", job.progress.done.into()),
        ("total", job.progress.total.into()),
    ];
    texts.with("admin-job-step", arguments)
}

/// A table of jobs, newest first.
fn table(texts: &Texts, label: &str, jobs: &[Job], with_site: bool) -> AnyView {
    let mut heads = vec!["admin-jobs-number"];
    heads.extend(with_site.then_some("admin-site"));
    heads.extend([
        "admin-job-what",
        "admin-jobs-page",
        "admin-jobs-asked",
        "admin-column-who",
        "admin-jobs-state",
        "admin-jobs-found",
    ]);
    let heads: Vec<String> = heads.into_iter().map(|key| texts.get(key)).collect();
    let rows = jobs.iter().map(|job| row(texts, job, with_site));
    super::table(label, &heads, rows.collect_view().into_any())
}

fn row(texts: &Texts, job: &Job, with_site: bool) -> AnyView {
    let site = with_site.then(|| {
        let href = format!("/admin/sites/{}/checks", job.site);
        view! { <td><a href=href>{job.site.to_string()}</a></td> }
    });
    view! {
        <tr>
            <th scope="row"><a href=address(job)>{job.id.to_string()}</a></th>
            {site}
            <td>{said::word(texts, "task", job.task.wire_name())}</td>
            <td class="address">{code(job.task.url())}</td>
            <td>{said::short(job.asked_at_millis)}</td>
            <td>{job.by.clone()}</td>
            <td>{standing(texts, job)}</td>
            <td>{found(texts, job)}</td>
        </tr>
    }
    .into_any()
}

/// What a check found, in numbers.
fn found(texts: &Texts, job: &Job) -> String {
    let Some(JobOutcome::Check(check)) = &job.outcome else {
        return String::new();
    };
    let mut numbers = Vec::new();
    for (many, key) in [
        (check.leaks, "admin-report-leaks"),
        (check.unknown_items, "admin-report-unknown"),
        (check.wrong_items, "admin-report-wrong"),
    ] {
        if many > 0 {
            numbers.push(format!("{}: {many}", texts.get(key)));
        }
    }
    if let Some(since) = check.since.filter(|since| since.appeared + since.gone > 0) {
        let arguments = [
            ("appeared", since.appeared.into()),
            ("gone", since.gone.into()),
        ];
        numbers.push(texts.with("admin-checks-since", arguments));
    }
    numbers.join("; ")
}

/// The form that begins a check or a look: the page, and for a check how many further ones.
fn ask(texts: &Texts, action: String, act: &'static str, url: &str, origins: &[String]) -> AnyView {
    let rule = texts.with(
        "admin-checks-url-rule",
        [("origins", origins.join(", ").into())],
    );
    let is_check = act == "check";
    let further = is_check.then(|| {
        view! {
            <div class="field">
                <label for="further">{texts.get("admin-checks-further")}</label>
                <p class="quiet" id="further-rule">{texts.get("admin-checks-further-rule")}</p>
                <input id="further" name="further" type="number" min="0" max="19" value="0" required aria-describedby="further-rule"/>
            </div>
            <p class="quiet">{texts.get("admin-checks-visit")}</p>
        }
    });
    let go = if is_check {
        "admin-checks-go"
    } else {
        "admin-setup-go"
    };
    view! {
        <form method="post" action=action class="sheet">
            <div class="field">
                <label for="url">{texts.get("admin-checks-url")}</label>
                <p class="quiet" id="url-rule">{rule}</p>
                <input id="url" name="url" type="text" value=url.to_owned() maxlength="2000" required
                    autocomplete="off" spellcheck="false" inputmode="url" aria-describedby="url-rule"/>
            </div>
            {further}
            <div class="buttons"><button name="do" value=act>{texts.get(go)}</button></div>
        </form>
    }
    .into_any()
}

/// What stands in the form's place where there is no browser.
fn no_browser(texts: &Texts) -> AnyView {
    super::note(texts.get("admin-checks-no-browser"))
}
