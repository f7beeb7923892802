//! Checks and other jobs: asking for one, how far it is, calling it off, and its report.

use super::{
    Problems, ReadProblems,
    caller::Caller,
    listing::{Asked, Listing, Page, page, path_part},
};
use crate::{
    body::JsonBody,
    error::ApiError,
    job_body::JobBody,
    reports::{self, Form},
    state::AppState,
    visit::SiteOfPath,
};
use axum::{
    Json,
    extract::FromRequestParts,
    response::{IntoResponse, Response},
};
use consent::SiteId;
use http::{StatusCode, header, request::Parts};
use platform::jobs::{Job, JobError, JobId, JobTask};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(all))
        .routes(routes!(of_site, ask))
        .routes(routes!(one))
        .routes(routes!(cancel))
        .routes(routes!(again))
        .routes(routes!(report))
}

/// What is to be done.
#[derive(Debug, Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum CheckKind {
    /// Walk through the site and compare it with its policy.
    #[default]
    Check,
    /// Look whether the snippet stands on the page as it should.
    Snippet,
}

/// A check that is asked for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct BrowserCheckRequest {
    /// A page of the site, or a path below its first origin; its first page where it is left out.
    #[serde(default)]
    #[schema(max_length = 2000)]
    url: String,
    /// How many further pages; with `snippet` none.
    #[serde(default)]
    #[schema(maximum = 19)]
    further_pages: u16,
    /// A whole check, or a look at the snippet.
    #[serde(default)]
    kind: CheckKind,
}

/// In which form.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Wish {
    /// `json`, which is what counts where it is left out, `html`, `text`, `junit` or `draft`.
    form: Option<String>,
}

/// The job of an address.
struct AtJob {
    site: SiteId,
    job: JobId,
}

impl FromRequestParts<AppState> for AtJob {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let SiteOfPath(site) = SiteOfPath::from_request_parts(parts, state).await?;
        let caller = Caller::from_request_parts(parts, state).await?;
        let job = path_part(parts, state, "job").await;
        match job.and_then(|job| job.parse().ok()) {
            Some(job) => Ok(Self { site, job }),
            // Who may not see the site hears that first.
            None => {
                let nowhere = JobId(u64::MAX);
                let refused = caller.platform().job_for(&caller.by, &site, nowhere);
                Err(refused.err().unwrap_or(JobError::UnknownJob).into())
            }
        }
    }
}

fn listed(
    caller: &Caller,
    site: Option<&SiteId>,
    listing: &Listing,
) -> Result<Json<Page<JobBody>>, ApiError> {
    let (limit, before) = (listing.limit()?, listing.after("job")?);
    let platform = caller.platform();
    let found = platform.jobs_for(&caller.by, site, before, limit + 1)?;
    let place = |job: &Job| job.id.to_string();
    Ok(Json(page(found, limit, "job", place, JobBody::from)))
}

/// Jobs
///
/// What was asked for on the sites of this token, newest first. Old jobs are removed with their reports.
#[utoipa::path(
    get, path = "/api/v1/jobs", tag = "Checks", operation_id = "list_jobs", params(Listing),
    responses((status = 200, description = "A page of jobs.", body = Page<JobBody>), ReadProblems)
)]
async fn all(
    caller: Caller,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<JobBody>>, ApiError> {
    listed(&caller, None, &listing)
}

/// Checks of a site
///
/// Newest first, looks at the snippet among them.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/checks", tag = "Checks", operation_id = "list_checks",
    params(("site" = String, Path, description = "The site's id."), Listing),
    responses((status = 200, description = "A page of jobs.", body = Page<JobBody>), ReadProblems)
)]
async fn of_site(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<JobBody>>, ApiError> {
    listed(&caller, Some(&site), &listing)
}

/// Ask for a check
///
/// A real browser walks through pages of the site, when its turn has come. The page must be of the site. 409
/// `job_no_browser`: the server has no Chromium; `job_site_busy`: two jobs of the site wait or run. 429 `job_queue_full`,
/// `job_too_often`. A check is a visit: it leaves three records.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/checks", tag = "Checks", operation_id = "ask_check",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = BrowserCheckRequest,
    responses((status = 202, description = "The job; `Location` is where it says how far it is.", body = JobBody), Problems)
)]
async fn ask(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    JsonBody(asked): JsonBody<BrowserCheckRequest>,
) -> Result<Response, ApiError> {
    let BrowserCheckRequest {
        url,
        further_pages,
        kind,
    } = asked;
    let task = match kind {
        CheckKind::Check => JobTask::Check { url, further_pages },
        CheckKind::Snippet => JobTask::Snippet { url },
    };
    let browser = caller.state.settings.checks.has_browser();
    let platform = caller.platform();
    let job = platform.ask_job(&caller.by, &site, task, browser).await?;
    Ok(accepted(job))
}

fn accepted(job: Job) -> Response {
    let at = format!("{}/sites/{}/jobs/{}", super::ROOT, job.site, job.id);
    let location = [(header::LOCATION, at)];
    (StatusCode::ACCEPTED, location, Json(JobBody::from(job))).into_response()
}

/// A job
///
/// How it stands, how far it is, and what came of it.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/jobs/{job}", tag = "Checks", operation_id = "get_job",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("job" = u64, Path, description = "The job's number."),
    ),
    responses((status = 200, description = "The job.", body = JobBody), ReadProblems)
)]
async fn one(caller: Caller, at: AtJob) -> Result<Json<JobBody>, ApiError> {
    let job = caller.platform().job_for(&caller.by, &at.site, at.job)?;
    Ok(Json(job.into()))
}

/// Call a job off
///
/// One that waits or runs; its browser is ended. 409 `job_over` when it is over.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/jobs/{job}/cancel", tag = "Checks", operation_id = "cancel_job",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("job" = u64, Path, description = "The job's number."),
    ),
    responses((status = 200, description = "The job, called off.", body = JobBody), Problems)
)]
async fn cancel(caller: Caller, at: AtJob) -> Result<Json<JobBody>, ApiError> {
    let platform = caller.platform();
    let job = platform.cancel_job(&caller.by, &at.site, at.job).await?;
    Ok(Json(job.into()))
}

/// Ask for a job again
///
/// The same as a job that is over, as a new one. 409 `job_not_over`, and what asking for a check answers.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/jobs/{job}/again", tag = "Checks", operation_id = "ask_job_again",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("job" = u64, Path, description = "The job's number."),
    ),
    responses((status = 202, description = "The new job.", body = JobBody), Problems)
)]
async fn again(caller: Caller, at: AtJob) -> Result<Response, ApiError> {
    let browser = caller.state.settings.checks.has_browser();
    let platform = caller.platform();
    let job = platform
        .ask_job_again(&caller.by, &at.site, at.job, browser)
        .await?;
    Ok(accepted(job))
}

/// A check's report
///
/// What `sluis check` writes: JSON, a page with pictures, text, JUnit, or a draft of what the inventory lacks. 404
/// `job_no_report` where none is kept.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/jobs/{job}/report", tag = "Checks", operation_id = "get_report",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("job" = u64, Path, description = "The job's number."),
        Wish,
    ),
    responses(
        (status = 200, description = "The report in that form.", content(
            (Object = "application/json"), (String = "text/html"), (String = "text/plain"), (String = "application/xml"))),
        ReadProblems
    )
)]
async fn report(caller: Caller, at: AtJob, Asked(wish): Asked<Wish>) -> Result<Response, ApiError> {
    let platform = caller.platform();
    platform.job_for(&caller.by, &at.site, at.job)?;
    let form = form_of(wish.form.as_deref())?;
    Ok(reports::written(platform, &caller.by, &at.site, at.job, form).await?)
}

fn form_of(wish: Option<&str>) -> Result<Form, ApiError> {
    wish.map_or(Some(Form::Json), Form::parse).ok_or_else(|| {
        let message = "a report is written as json, html, text, junit or draft";
        ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "unknown_form", message)
    })
}
