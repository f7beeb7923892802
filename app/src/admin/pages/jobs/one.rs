//! One job: how far it is, why it could not be done, or what it found.

use super::{HERE, SCRIPT, not, report, snippet, step};
use crate::{
    admin::pages::{code, document_renewed, fact, note, said},
    texts::Texts,
};
use leptos::prelude::*;
use platform::{
    access::Permission,
    jobs::{CheckVerdict, Job, JobError, JobOutcome, JobState},
    operators::SignedIn,
};

/// What is kept with a check that is done.
#[derive(Debug)]
pub struct JobFound {
    /// The report, as JSON.
    pub report: Vec<u8>,
    /// What is another than the time before, as JSON.
    pub comparison: Option<Vec<u8>>,
    /// What the inventory lacks, as a part of a site file.
    pub draft: String,
}

/// What the page is made of.
#[derive(Debug)]
pub struct JobPage<'a> {
    /// The job.
    pub job: &'a Job,
    /// What people call its site.
    pub name: &'a str,
    /// How many come before it, while it waits.
    pub ahead: Option<usize>,
    /// What is kept with it.
    pub found: Option<&'a JobFound>,
    /// Why nothing was changed.
    pub why: Option<&'a JobError>,
}

/// The page.
#[must_use]
pub fn job(by: &SignedIn, page: &JobPage<'_>) -> String {
    let job = page.job;
    let title = title(page);
    let renewed = job.state.is_open().then_some(SCRIPT);
    document_renewed(by, HERE, &title, renewed, |texts| {
        let may = by.check_on(Permission::RunChecks, &job.site).is_ok();
        let back = format!("/admin/sites/{}/checks", job.site);
        view! {
            <p class="lead">
                <a href=back>{texts.get("admin-job-back")}</a>" · "
                <a href=format!("/admin/sites/{}/set-up", job.site)>{texts.get("admin-setup")}</a>
            </p>
            {page.why.map(|why| note(not(texts, why)))}
            {standing(texts, page)}
            {may.then(|| buttons(texts, job))}
            {found(texts, by, page)}
            {facts(texts, job)}
        }
        .into_any()
    })
}

fn title(page: &JobPage<'_>) -> String {
    let job = page.job;
    let end = match &job.outcome {
        Some(JobOutcome::Check(check)) => match check.verdict {
            CheckVerdict::Clean => "clean",
            CheckVerdict::Findings => "findings",
            CheckVerdict::Incomplete => "incomplete",
        },
        Some(JobOutcome::Snippet(points)) if points.iter().all(|point| point.holds) => "works",
        Some(JobOutcome::Snippet(_)) => "broken",
        None => job.state.wire_name(),
    };
    let arguments = [
        ("site", page.name.to_owned().into()),
        ("job", job.id.to_string().into()),
    ];
    crate::admin::load::texts().with(&format!("admin-job-title-{end}"), arguments)
}

fn standing(texts: &Texts, page: &JobPage<'_>) -> AnyView {
    let job = page.job;
    match job.state {
        JobState::Waiting | JobState::Running => under_way(texts, page),
        JobState::Interrupted => note(texts.get("admin-job-interrupted")),
        JobState::Cancelled => note(texts.get("admin-job-cancelled")),
        JobState::Failed => failed(texts, job),
        JobState::Done => ().into_any(),
    }
}

fn under_way(texts: &Texts, page: &JobPage<'_>) -> AnyView {
    let job = page.job;
    let ahead = page.ahead.map(|jobs| {
        let jobs = i64::try_from(jobs).unwrap_or(i64::MAX);
        view! { <p>{texts.with("admin-job-ahead", [("jobs", jobs.into())])}</p> }
    });
    let bar = (job.state == JobState::Running).then(|| {
        let progress = job.progress;
        // Without a value the bar says that nobody knows.
        let value = (progress.total > 0).then(|| progress.done.to_string());
        view! {
            <p>
                <progress value=value max=progress.total.max(1).to_string() aria-label=texts.get("admin-job-progress")></progress>
                " "{step(texts, job)}
            </p>
        }
    });
    view! {
        <div id="progress" class="progress" role="status" data-state=job.state.wire_name()>
            {ahead}
            {bar}
        </div>
        <p class="quiet">{texts.get("admin-job-refreshes")}</p>
    }
    .into_any()
}

fn failed(texts: &Texts, job: &Job) -> AnyView {
    let Some(failure) = &job.failure else {
        return ().into_any();
    };
    let key = format!("admin-jobwhy-{}", failure.code.replace('_', "-"));
    let known = texts.find(&key);
    let why = known.clone().unwrap_or_else(|| failure.text.clone());
    let more = known.map(|_| view! { <p class="quiet">{code(failure.text.clone())}</p> });
    view! {
        {note(texts.with("admin-job-failed", [("why", why.into())]))}
        {more}
    }
    .into_any()
}

fn buttons(texts: &Texts, job: &Job) -> AnyView {
    let (act, key) = if job.state.is_open() {
        ("cancel", "admin-job-cancel")
    } else {
        ("again", "admin-job-again")
    };
    view! {
        <form method="post" action=super::address(job) class="buttons">
            <button class="second" name="do" value=act>{texts.get(key)}</button>
        </form>
    }
    .into_any()
}

fn found(texts: &Texts, by: &SignedIn, page: &JobPage<'_>) -> AnyView {
    match (&page.job.outcome, page.found) {
        (Some(JobOutcome::Check(check)), Some(found)) => {
            report::report(texts, by, page.job, check, found)
        }
        (Some(JobOutcome::Check(_)), None) => note(texts.get("admin-report-unreadable")),
        (Some(JobOutcome::Snippet(points)), _) => snippet::points(texts, points),
        (None, _) => ().into_any(),
    }
}

fn facts(texts: &Texts, job: &Job) -> AnyView {
    let took = job.begun_at_millis.zip(job.ended_at_millis);
    let took = took.map(|(from, to)| {
        let seconds = to.saturating_sub(from).div_ceil(1_000);
        let said = texts.with("admin-job-seconds", [said::number("seconds", seconds)]);
        fact(texts.get("admin-job-took"), said)
    });
    view! {
        <dl class="facts">
            {fact(texts.get("admin-job-what"), said::word(texts, "task", job.task.wire_name()))}
            {fact(texts.get("admin-jobs-page"), code(job.task.url()))}
            {fact(texts.get("admin-jobs-state"), said::word(texts, "jobstate", job.state.wire_name()))}
            {fact(texts.get("admin-job-by"), job.by.clone())}
            {fact(texts.get("admin-job-when"), said::moment_millis(texts, job.asked_at_millis))}
            {took}
        </dl>
    }
    .into_any()
}
