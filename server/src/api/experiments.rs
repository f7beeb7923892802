//! A site's A/B tests: listed, begun, read with their numbers, ended.

use super::{
    Problems, ReadProblems,
    caller::Caller,
    listing::{Asked, Listing, Page, page, path_part},
};
use crate::{body::JsonBody, error::ApiError, state::AppState, visit::SiteOfPath};
use axum::{Json, extract::FromRequestParts};
use consent::{PolicyVersion, SiteId};
use http::{StatusCode, request::Parts};
use platform::experiments::{Experiment, ExperimentAnswer, ExperimentEnd, StartExperiment};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list, start))
        .routes(routes!(one))
        .routes(routes!(end))
}

/// The test that an address names.
struct OneTest {
    site: SiteId,
    number: u32,
}

impl FromRequestParts<AppState> for OneTest {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let SiteOfPath(site) = SiteOfPath::from_request_parts(parts, state).await?;
        let part = path_part(parts, state, "number").await;
        let number = part.and_then(|text| text.parse().ok()).ok_or_else(|| {
            let message = "an A/B test is 1, 2, 3, ...";
            ApiError::new(StatusCode::NOT_FOUND, "unknown_experiment", message)
        })?;
        Ok(Self { site, number })
    }
}

/// A test to be begun.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct StartRequest {
    /// The earlier version that the current one is compared with.
    other: u32,
    /// How many visitors of a hundred are shown that one.
    #[serde(default = "half")]
    #[schema(default = 50, minimum = 10, maximum = 90)]
    share: u8,
    /// The least difference in acceptance of all shown that matters, of a thousand: 30 is three points.
    #[schema(minimum = 5, maximum = 500)]
    effect: u16,
    /// What is expected of the current version, accepted of a thousand shown; left out: what it was in four weeks.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 999)]
    baseline: Option<u16>,
    /// Why.
    #[serde(default)]
    #[schema(max_length = 500)]
    note: String,
}

const fn half() -> u8 {
    50
}

/// Which version is to be shown from now on.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Keep {
    /// The current one: nothing is published.
    Current,
    /// The other one: its content is published as a new version.
    Other,
}

/// How a test is to be ended.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct EndRequest {
    /// Which version is to be shown from now on.
    keep: Keep,
    /// Why.
    #[serde(default)]
    #[schema(max_length = 500)]
    note: String,
}

/// What ending a test did.
#[derive(Debug, Serialize, ToSchema)]
struct EndedTest {
    /// The version that was published; null where the current one stays.
    #[schema(required, value_type = Option<u32>)]
    published: Option<PolicyVersion>,
}

/// The A/B tests of a site
///
/// Without their numbers, newest first.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/experiments", tag = "A/B tests", operation_id = "list_experiments",
    params(("site" = String, Path, description = "The site's id."), Listing),
    responses((status = 200, description = "A page of tests.", body = Page<Experiment>), ReadProblems)
)]
async fn list(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<Experiment>>, ApiError> {
    let limit = listing.limit()?;
    let before = listing.after("experiments")?.unwrap_or(u32::MAX);
    let all = caller.platform().experiments_for(&caller.by, &site)?;
    let read = all.into_iter().filter(|one| one.number < before);
    let read = read.take(limit + 1).collect();
    let place = |one: &Experiment| one.number.to_string();
    Ok(Json(page(read, limit, "experiments", place, |one| one)))
}

/// Begin an A/B test
///
/// Two versions that do not ask the same are refused: 422 `experiment_versions_differ` with `obstacles`, each with its
/// `code` and the `key` that differs. While one runs: 409 `experiment_runs`.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/experiments", tag = "A/B tests", operation_id = "start_experiment",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = StartRequest,
    responses((status = 201, description = "It has begun.", body = Experiment), Problems)
)]
async fn start(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    JsonBody(request): JsonBody<StartRequest>,
) -> Result<(StatusCode, Json<Experiment>), ApiError> {
    let start = StartExperiment {
        other: PolicyVersion(request.other),
        share: request.share,
        effect: request.effect,
        baseline: request.baseline,
        note: &request.note,
    };
    let platform = caller.platform();
    let begun = platform.start_experiment_for(&caller.by, &site, start);
    Ok((StatusCode::CREATED, Json(begun.await?)))
}

/// An A/B test with its numbers
///
/// `difference` holds however often it is asked for; `is_final` says that the stopping rule is met.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/experiments/{number}", tag = "A/B tests", operation_id = "get_experiment",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("number" = u32, Path, description = "Which test of the site.")
    ),
    responses((status = 200, description = "The test.", body = ExperimentAnswer), ReadProblems)
)]
async fn one(
    caller: Caller,
    OneTest { site, number }: OneTest,
) -> Result<Json<ExperimentAnswer>, ApiError> {
    let platform = caller.platform();
    Ok(Json(
        platform.experiment_for(&caller.by, &site, number).await?,
    ))
}

/// End an A/B test
///
/// Nobody is asked again, whichever version is kept.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/experiments/{number}/end", tag = "A/B tests", operation_id = "end_experiment",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("number" = u32, Path, description = "Which test of the site.")
    ),
    request_body = EndRequest,
    responses((status = 200, description = "It has ended.", body = EndedTest), Problems)
)]
async fn end(
    caller: Caller,
    OneTest { site, number }: OneTest,
    JsonBody(request): JsonBody<EndRequest>,
) -> Result<Json<EndedTest>, ApiError> {
    let how = match request.keep {
        Keep::Current => ExperimentEnd::KeptCurrent,
        Keep::Other => ExperimentEnd::TookOther,
    };
    let platform = caller.platform();
    let ended = platform.end_experiment_for(&caller.by, &site, number, how, &request.note);
    let published = ended.await?;
    Ok(Json(EndedTest { published }))
}
