//! Published versions: the current one, all of them, one of them, and what differs between two.

use super::{
    ReadProblems,
    caller::Caller,
    listing::{Asked, Listing, Page, page, path_part},
};
use crate::{error::ApiError, state::AppState, visit::SiteOfPath};
use axum::{Json, extract::FromRequestParts};
use consent::{Policy, PolicyVersion, SiteId};
use http::{StatusCode, request::Parts};
use platform::{clock::written, diff::Change, versions::VersionLine};
use serde::{Deserialize, Serialize};
use store::PublishedPolicy;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(current))
        .routes(routes!(list))
        .routes(routes!(one))
        .routes(routes!(changes))
}

/// A published version, whole.
#[derive(Debug, Serialize, ToSchema)]
struct Published {
    /// Who published it.
    author: String,
    /// When, in UTC.
    #[schema(format = DateTime)]
    at: String,
    /// Why; may be empty.
    note: String,
    /// Its content address.
    digest: String,
    /// The site file that it was published from.
    source: String,
    /// What it says.
    policy: Policy,
}

/// What differs between two versions.
#[derive(Debug, Serialize, ToSchema)]
struct Changes {
    /// From this version
    from: PolicyVersion,
    /// to this one.
    to: PolicyVersion,
    /// The differences, by place.
    changes: Vec<Change>,
}

/// Between which versions.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct From {
    /// The version to compare with; the one before where it is left out.
    #[param(value_type = Option<u32>)]
    from: Option<PolicyVersion>,
}

/// The version that an address names.
pub(super) struct AtVersion {
    pub(super) site: SiteId,
    pub(super) version: PolicyVersion,
}

impl FromRequestParts<AppState> for AtVersion {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let SiteOfPath(site) = SiteOfPath::from_request_parts(parts, state).await?;
        let part = path_part(parts, state, "version").await;
        let version = part.and_then(|text| text.parse().ok()).map(PolicyVersion);
        let version = version.ok_or_else(|| {
            let message = "a version is 1, 2, 3, ...";
            ApiError::new(StatusCode::NOT_FOUND, "unknown_version", message)
        })?;
        Ok(Self { site, version })
    }
}

/// The current version of a site
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/policy", tag = "Policies", operation_id = "get_policy",
    params(("site" = String, Path, description = "The site's id.")),
    responses((status = 200, description = "The version that is current.", body = Published), ReadProblems)
)]
async fn current(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
) -> Result<Json<Published>, ApiError> {
    let found = caller
        .platform()
        .version_for(&caller.by, &site, None)
        .await?;
    Ok(Json(body(found)))
}

/// Versions of a site
///
/// Newest first.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/versions", tag = "Policies", operation_id = "list_versions",
    params(("site" = String, Path, description = "The site's id."), Listing),
    responses((status = 200, description = "A page of versions.", body = Page<VersionLine>), ReadProblems)
)]
async fn list(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<VersionLine>>, ApiError> {
    let (limit, before) = (listing.limit()?, listing.after("version")?);
    let before = before.map(PolicyVersion);
    let platform = caller.platform();
    let lines = platform
        .versions_page(&caller.by, &site, before, limit + 1)
        .await?;
    let place = |line: &VersionLine| line.version.to_string();
    Ok(Json(page(lines, limit, "version", place, |line| line)))
}

/// A version of a site
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/versions/{version}", tag = "Policies", operation_id = "get_version",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("version" = u32, Path, description = "1, 2, 3, ..."),
    ),
    responses((status = 200, description = "The version.", body = Published), ReadProblems)
)]
async fn one(caller: Caller, at: AtVersion) -> Result<Json<Published>, ApiError> {
    let version = Some(at.version);
    let found = caller
        .platform()
        .version_for(&caller.by, &at.site, version)
        .await?;
    Ok(Json(body(found)))
}

/// What changed in a version
///
/// Each difference with its place, what was and what is, and what visitors were asked about again because of it.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/versions/{version}/changes", tag = "Policies", operation_id = "get_changes",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("version" = u32, Path, description = "1, 2, 3, ..."),
        From,
    ),
    responses((status = 200, description = "The differences.", body = Changes), ReadProblems)
)]
async fn changes(
    caller: Caller,
    at: AtVersion,
    Asked(asked): Asked<From>,
) -> Result<Json<Changes>, ApiError> {
    let before = PolicyVersion(at.version.0.saturating_sub(1));
    let (from, to) = (asked.from.unwrap_or(before), at.version);
    let platform = caller.platform();
    let changes = platform.changes_for(&caller.by, &at.site, from, to).await?;
    Ok(Json(Changes { from, to, changes }))
}

fn body(found: PublishedPolicy) -> Published {
    Published {
        author: found.stamp.author,
        at: written(found.stamp.at_millis),
        note: found.stamp.note,
        digest: found.digest,
        source: found.stamp.source,
        policy: found.policy,
    }
}
