//! A site's draft: read, save, check, publish, put away. Each save names the revision that its author saw.

use super::{
    Problems, ReadProblems,
    caller::Caller,
    listing::Asked,
    publishing::{PublicationBody, body},
};
use crate::{body::JsonBody, error::ApiError, state::AppState, visit::SiteOfPath};
use axum::Json;
use consent::PolicyVersion;
use http::StatusCode;
use platform::{clock::written, policy_access::DraftText};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(read, save, discard))
        .routes(routes!(check))
        .routes(routes!(publish))
}

/// A draft.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Draft)]
struct DraftBody {
    /// The revision to name when it is saved or published.
    revision: u32,
    /// The version that it was begun with; null when there was none.
    #[schema(required, value_type = Option<u32>)]
    based_on: Option<PolicyVersion>,
    /// The site file, TOML; it need not be sound.
    text: String,
    /// Who saved it.
    author: String,
    /// When, in UTC.
    #[schema(format = DateTime)]
    at: String,
    /// Why; may be empty.
    note: String,
}

/// A draft to be saved.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SaveRequest {
    /// The site file, TOML; it need not be sound.
    #[schema(min_length = 1, max_length = 1048576)]
    text: String,
    /// The revision that was seen; left out when there was no draft.
    #[serde(default)]
    revision: Option<u32>,
    /// The version whose changes are taken over; left out: as the draft was begun.
    #[serde(default)]
    base: Option<u32>,
    /// Why.
    #[serde(default)]
    #[schema(max_length = 500)]
    note: String,
}

/// What was saved.
#[derive(Debug, Serialize, ToSchema)]
struct Saved {
    /// The new revision.
    revision: u32,
}

/// The revision that was seen.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Revision {
    /// The revision that was seen.
    revision: u32,
}

/// A draft to be published.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PublishDraftRequest {
    /// The revision that was seen.
    revision: u32,
    /// Why, kept with the version.
    #[serde(default)]
    #[schema(max_length = 500)]
    note: String,
}

/// A site's draft
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/draft", tag = "Drafts", operation_id = "get_draft",
    params(("site" = String, Path, description = "The site's id.")),
    responses((status = 200, description = "The draft.", body = DraftBody), ReadProblems)
)]
async fn read(caller: Caller, SiteOfPath(site): SiteOfPath) -> Result<Json<DraftBody>, ApiError> {
    let draft = caller.platform().draft_for(&caller.by, &site).await?;
    Ok(Json(DraftBody {
        revision: draft.revision,
        based_on: draft.based_on,
        text: draft.text,
        author: draft.author,
        at: written(draft.at_millis),
        note: draft.note,
    }))
}

/// Save a draft
///
/// When somebody saved in between: 409 `draft_conflict` with the `revision`, the `changes` and the `lines` that differ.
#[utoipa::path(
    put, path = "/api/v1/sites/{site}/draft", tag = "Drafts", operation_id = "save_draft",
    params(("site" = String, Path, description = "The site's id; it need not be published yet.")),
    request_body = SaveRequest,
    responses((status = 200, description = "It is saved.", body = Saved), Problems)
)]
async fn save(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    JsonBody(request): JsonBody<SaveRequest>,
) -> Result<Json<Saved>, ApiError> {
    let text = DraftText {
        expected: request.revision,
        base: request.base.map(PolicyVersion),
        text: &request.text,
        note: &request.note,
    };
    let platform = caller.platform();
    let revision = platform.save_draft_for(&caller.by, &site, text).await?;
    Ok(Json(Saved { revision }))
}

/// Put a draft away
#[utoipa::path(
    delete, path = "/api/v1/sites/{site}/draft", tag = "Drafts", operation_id = "discard_draft",
    params(("site" = String, Path, description = "The site's id."), Revision),
    responses((status = 204, description = "It is put away."), Problems)
)]
async fn discard(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    Asked(seen): Asked<Revision>,
) -> Result<StatusCode, ApiError> {
    let platform = caller.platform();
    platform
        .discard_draft_for(&caller.by, &site, seen.revision)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Check a draft
///
/// The linter, and what publishing it would do. A draft with errors is answered 422 with `findings`.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/draft/check", tag = "Drafts", operation_id = "check_draft",
    params(("site" = String, Path, description = "The site's id.")),
    responses((status = 200, description = "What publishing would do.", body = PublicationBody), ReadProblems)
)]
async fn check(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
) -> Result<Json<PublicationBody>, ApiError> {
    let preview = caller.platform().check_draft_for(&caller.by, &site).await?;
    Ok(Json(body(preview.would)))
}

/// Publish a draft
///
/// On the version that it was begun with; then it is put away.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/draft/publish", tag = "Drafts", operation_id = "publish_draft",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = PublishDraftRequest,
    responses((status = 200, description = "What was published.", body = PublicationBody), Problems)
)]
async fn publish(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    JsonBody(request): JsonBody<PublishDraftRequest>,
) -> Result<Json<PublicationBody>, ApiError> {
    let (platform, by) = (caller.platform(), &caller.by);
    let published = platform
        .publish_draft_for(by, &site, request.revision, &request.note)
        .await?;
    Ok(Json(body(published)))
}
