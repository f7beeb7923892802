//! Checks and other jobs: plain forms, each one call to the platform, and the files of a report. What a job does is not
//! here; whether there is a browser for it is the server's to say.

mod named;

use super::desk::{Desk, document, scripted};
use crate::{
    error::ApiError,
    reports::{self, Form as Written},
};
use app::admin::pages::{self, ChecksPage, JobFound, JobPage, JobsPage, SetupPage};
use axum::{
    Form,
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use consent::SiteId;
use http::{StatusCode, header};
use named::{OfJob, OfSite};
use platform::{
    access::AccessError,
    jobs::{Job, JobError, JobFile, JobOutcome, JobTask},
    platform::LivePolicy,
};
use serde::Deserialize;
use std::sync::Arc;

/// Jobs on one page.
const JOBS: usize = 50;
/// Looks at the snippet on the page of the set-up.
const LOOKS: usize = 5;

/// What the forms bring. What cannot be read counts as not said.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Posted {
    #[serde(default, rename = "do")]
    act: String,
    #[serde(default)]
    url: String,
    #[serde(default)]
    further: String,
}

#[derive(Deserialize)]
pub(super) struct Before {
    before: Option<u64>,
}

pub(super) async fn script() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, reports::NO_PAGE),
    ];
    (headers, include_str!("jobs.js")).into_response()
}

pub(super) async fn list(desk: Desk, Query(query): Query<Before>) -> Response {
    let before = query.before.map(platform::jobs::JobId);
    let found = desk
        .platform()
        .jobs_for(&desk.by, None, before, JOBS + 1)
        .map(|jobs| all(&desk, jobs, before.is_none()));
    found.unwrap_or_else(|error| not(&desk, error))
}

fn all(desk: &Desk, mut jobs: Vec<Job>, first: bool) -> Response {
    let more = jobs.len() > JOBS;
    jobs.truncate(JOBS);
    let last_of = |site: &SiteId| {
        let known = desk.platform().jobs_for(&desk.by, Some(site), None, JOBS);
        let checks = known.unwrap_or_default().into_iter();
        let mut ended = checks.filter(|job| matches!(job.outcome, Some(JobOutcome::Check(_))));
        ended.next()
    };
    let sites = desk.sites().into_iter();
    let sites: Vec<_> = sites
        .map(|(site, name)| {
            let last = last_of(&site);
            (site, name, last)
        })
        .collect();
    let page = JobsPage {
        sites: &sites,
        older: jobs.last().filter(|_| more).map(|job| job.id.0),
        jobs: &jobs,
        first,
    };
    scripted(StatusCode::OK, pages::jobs(&desk.by, &page))
}

pub(super) async fn checks(OfSite { desk, site }: OfSite) -> Response {
    checks_page(&OfSite { desk, site }, StatusCode::OK, "/", None)
}

pub(super) async fn set_up(OfSite { desk, site }: OfSite) -> Response {
    set_up_page(&OfSite { desk, site }, StatusCode::OK, "/", None)
}

pub(super) async fn ask(of: OfSite, Form(posted): Form<Posted>) -> Response {
    let task = JobTask::Check {
        url: posted.url.clone(),
        // What is no number is too many.
        further_pages: posted.further.trim().parse().unwrap_or(u16::MAX),
    };
    match begun(&of, task).await {
        Ok(job) => to(&job),
        Err(error) => again(&of.desk, error, |status, why| {
            checks_page(&of, status, &posted.url, Some(why))
        }),
    }
}

pub(super) async fn look(of: OfSite, Form(posted): Form<Posted>) -> Response {
    let task = JobTask::Snippet {
        url: posted.url.clone(),
    };
    match begun(&of, task).await {
        Ok(job) => to(&job),
        Err(error) => again(&of.desk, error, |status, why| {
            set_up_page(&of, status, &posted.url, Some(why))
        }),
    }
}

async fn begun(of: &OfSite, task: JobTask) -> Result<Job, JobError> {
    let browser = of.desk.state.settings.checks.has_browser();
    let platform = of.desk.platform();
    platform.ask_job(&of.desk.by, &of.site, task, browser).await
}

fn to(job: &Job) -> Response {
    Redirect::to(&format!("/admin/sites/{}/jobs/{}", job.site, job.id)).into_response()
}

pub(super) async fn one(of: OfJob) -> Response {
    one_page(&of, StatusCode::OK, None).await
}

pub(super) async fn act(of: OfJob, Form(posted): Form<Posted>) -> Response {
    let (by, platform) = (&of.desk.by, of.desk.platform());
    let done = if posted.act == "again" {
        let browser = of.desk.state.settings.checks.has_browser();
        platform.ask_job_again(by, &of.site, of.job, browser).await
    } else {
        platform.cancel_job(by, &of.site, of.job).await
    };
    match done {
        Ok(job) => to(&job),
        Err(JobError::UnknownJob) => of.desk.not(AccessError::Missing),
        Err(JobError::Refused(why)) => of.desk.refused(&why),
        Err(JobError::Store(error)) => of.desk.failed(ApiError::from(error)),
        Err(error) => one_page(&of, status_of(&error), Some(&error)).await,
    }
}

/// A file of a report.
pub(super) async fn file(
    of: OfJob,
    Path((_, _, name)): Path<(String, String, String)>,
) -> Response {
    let Some(form) = Written::of_file(&name) else {
        return of.desk.not(AccessError::Missing);
    };
    match reports::written(of.desk.platform(), &of.desk.by, &of.site, of.job, form).await {
        Ok(response) => response,
        Err(error) => not(&of.desk, error),
    }
}

/// A site as it is published, and its newest jobs.
fn newest(of: &OfSite) -> Result<(Arc<LivePolicy>, Vec<Job>), JobError> {
    let platform = of.desk.platform();
    let live = platform.live(&of.site).ok_or(JobError::UnknownSite)?;
    let jobs = platform.jobs_for(&of.desk.by, Some(&of.site), None, JOBS)?;
    Ok((live, jobs))
}

fn checks_page(of: &OfSite, status: StatusCode, url: &str, why: Option<&JobError>) -> Response {
    let desk = &of.desk;
    let (live, jobs) = match newest(of) {
        Ok(found) => found,
        Err(error) => return not(desk, error),
    };
    let page = ChecksPage {
        live: &live,
        jobs: &jobs,
        browser: desk.state.settings.checks.has_browser(),
        url,
        why,
    };
    scripted(status, pages::checks(&desk.by, &page))
}

fn set_up_page(of: &OfSite, status: StatusCode, url: &str, why: Option<&JobError>) -> Response {
    let desk = &of.desk;
    let (live, jobs) = match newest(of) {
        Ok(found) => found,
        Err(error) => return not(desk, error),
    };
    let asks = live.policy.has_optional_purposes();
    let own = &desk.state.settings.public_url;
    let snippet = asks.then(|| format!("<script src=\"{own}/s/{}.js\"></script>", of.site));
    let looks = jobs.into_iter();
    let looks = looks.filter(|job| matches!(job.task, JobTask::Snippet { .. }));
    let looks: Vec<Job> = looks.take(LOOKS).collect();
    let page = SetupPage {
        live: &live,
        snippet: snippet.as_deref(),
        looks: &looks,
        browser: desk.state.settings.checks.has_browser(),
        url,
        why,
    };
    scripted(status, pages::setup(&desk.by, &page))
}

async fn one_page(of: &OfJob, status: StatusCode, why: Option<&JobError>) -> Response {
    let (desk, by) = (&of.desk, &of.desk.by);
    let job = match desk.platform().job_for(by, &of.site, of.job) {
        Ok(job) => job,
        Err(error) => return not(desk, error),
    };
    let found = found(of, &job).await;
    let page = JobPage {
        job: &job,
        name: &desk.name_of(&of.site),
        ahead: desk.platform().jobs_ahead(job.id),
        found: found.as_ref(),
        why,
    };
    let html = pages::job(by, &page);
    if job.state.is_open() {
        scripted(status, html)
    } else {
        document(status, html)
    }
}

/// What is kept with a check; none where it cannot be read.
async fn found(of: &OfJob, job: &Job) -> Option<JobFound> {
    let Some(JobOutcome::Check(_)) = job.outcome else {
        return None;
    };
    let (platform, by) = (of.desk.platform(), &of.desk.by);
    let read = |file| platform.job_file_for(by, &of.site, job.id, file);
    let report = read(JobFile::Report).await.ok()?;
    let draft = reports::draft(platform, &of.site, &report)?;
    let comparison = read(JobFile::Comparison).await.ok();
    Some(JobFound {
        report,
        comparison,
        draft,
    })
}

/// The form again, with why nothing was begun.
fn again(
    desk: &Desk,
    error: JobError,
    page: impl FnOnce(StatusCode, &JobError) -> Response,
) -> Response {
    match error {
        JobError::Refused(_)
        | JobError::Store(_)
        | JobError::UnknownSite
        | JobError::UnknownJob => not(desk, error),
        error => page(status_of(&error), &error),
    }
}

fn status_of(error: &JobError) -> StatusCode {
    ApiError::status_of_job(error)
}

fn not(desk: &Desk, error: JobError) -> Response {
    match error {
        JobError::Refused(why) => desk.refused(&why),
        JobError::Store(error) => desk.failed(ApiError::from(error)),
        _ => desk.not(AccessError::Missing),
    }
}
