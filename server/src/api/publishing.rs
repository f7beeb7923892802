//! Checking, publishing and rolling back. What a publication does to visitors is said in its answer.

use super::{Problems, caller::Caller, policies::AtVersion};
use crate::{body::JsonBody, error::ApiError, state::AppState, visit::SiteOfPath};
use axum::Json;
use consent::{PolicyVersion, PurposeId, ServiceId, SiteId};
use platform::{
    diff::Change,
    publishing::{Base, Published},
    site_file::{Finding, MAX_BYTES},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(check))
        .routes(routes!(publish))
        .routes(routes!(roll_back))
}

/// Something that is wrong or doubtful in a site file.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Finding)]
pub(super) struct FindingBody {
    /// Stable code, see LINTER.
    code: &'static str,
    /// `error` stops publishing, `warning` does not.
    level: &'static str,
    /// Where the rule comes from.
    source: &'static str,
    /// The key, such as `services.posthog.vendor`.
    key: String,
    /// The line, counted from 1.
    line: usize,
    /// What is wrong.
    message: String,
    /// What is allowed.
    allowed: String,
}

/// What a publication did, or would do.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Publication)]
pub(super) struct PublicationBody {
    /// Which site.
    site: SiteId,
    /// The version that is current then.
    version: PolicyVersion,
    /// Was it the same as before, so that no version was made?
    unchanged: bool,
    /// Is anything of it material, so that visitors are asked again?
    material: bool,
    /// Purposes that visitors are asked about again.
    asked_purposes: Vec<PurposeId>,
    /// Services that visitors are asked about again.
    asked_services: Vec<ServiceId>,
    /// What changed; empty for a first version, of which everything is new.
    changes: Vec<Change>,
    /// What is doubtful in the file.
    findings: Vec<FindingBody>,
    /// The A/B test that ran and ends with it; null where none runs.
    #[schema(required)]
    ends_experiment: Option<u32>,
}

/// A site file to be checked.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct CheckRequest {
    /// The site file, TOML.
    #[schema(max_length = 1048576)]
    text: String,
}

/// A site file to be published.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PublishRequest {
    /// The site file, TOML.
    #[schema(max_length = 1048576)]
    text: String,
    /// The version that the file was based on, 0 for none yet; whatever is current where it is left out.
    #[serde(default)]
    base: Option<u32>,
    /// Why, kept with the version.
    #[serde(default)]
    #[schema(max_length = 500)]
    note: String,
}

/// Why a version is published again.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteRequest {
    /// Why, kept with the version.
    #[serde(default)]
    #[schema(max_length = 500)]
    pub(super) note: String,
}

/// Check a site file
///
/// The linter, and what publishing the file would do. Nothing is kept. A file with errors is answered 422 with `findings`.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/check", tag = "Policies", operation_id = "check_site_file",
    params(("site" = String, Path, description = "The site's id; it need not be published yet.")),
    request_body = CheckRequest,
    responses((status = 200, description = "What publishing would do.", body = PublicationBody), Problems)
)]
async fn check(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    JsonBody(request): JsonBody<CheckRequest>,
) -> Result<Json<PublicationBody>, ApiError> {
    let platform = caller.platform();
    let preview = platform.check_text_for(&caller.by, &site, &request.text)?;
    Ok(Json(body(preview.would)))
}

/// Publish a site file
///
/// Makes the next version, or nothing where the content is the same. With `base`, only on that version: 409 `publish_conflict`
/// else, with the `changes` in between.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/publish", tag = "Policies", operation_id = "publish_site_file",
    params(("site" = String, Path, description = "The site's id; it need not be published yet.")),
    request_body = PublishRequest,
    responses((status = 200, description = "What was published.", body = PublicationBody), Problems)
)]
async fn publish(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    JsonBody(request): JsonBody<PublishRequest>,
) -> Result<Json<PublicationBody>, ApiError> {
    let base = match request.base {
        None => Base::Any,
        Some(0) => Base::Exactly(None),
        Some(version) => Base::Exactly(Some(PolicyVersion(version))),
    };
    let (platform, by) = (caller.platform(), &caller.by);
    let published = platform
        .publish_for(by, &site, &request.text, base, &request.note)
        .await?;
    Ok(Json(body(published)))
}

/// Roll back to a version
///
/// Publishes the content of an earlier version as a new one.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/versions/{version}/roll-back", tag = "Policies", operation_id = "roll_back",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("version" = u32, Path, description = "The version whose content is to be current."),
    ),
    request_body = NoteRequest,
    responses((status = 200, description = "What was published.", body = PublicationBody), Problems)
)]
async fn roll_back(
    caller: Caller,
    at: AtVersion,
    JsonBody(request): JsonBody<NoteRequest>,
) -> Result<Json<PublicationBody>, ApiError> {
    let (platform, by) = (caller.platform(), &caller.by);
    let published = platform
        .roll_back_for(by, &at.site, at.version, &request.note)
        .await?;
    Ok(Json(body(published)))
}

const _: () = assert!(MAX_BYTES == 1_048_576, "the document names this number");

pub(super) fn body(published: Published) -> PublicationBody {
    PublicationBody {
        site: published.site,
        version: published.version,
        unchanged: published.unchanged,
        material: published.material,
        asked_purposes: published.asked_purposes,
        asked_services: published.asked_services,
        changes: published.changes,
        findings: published.warnings.into_iter().map(finding).collect(),
        ends_experiment: published.ends_experiment,
    }
}

fn finding(finding: Finding) -> FindingBody {
    FindingBody {
        code: finding.code.as_str(),
        level: finding.level.wire_name(),
        source: finding.code.source(),
        key: finding.key,
        line: finding.line,
        message: finding.message,
        allowed: finding.allowed,
    }
}
