//! Operators: listed, changed, invited. An operator is never deleted, because the audit log names them.

use super::{
    Problems, ReadProblems,
    caller::Caller,
    listing::{Asked, Listing, Page, page_of, path_part},
};
use crate::{body::JsonBody, error::ApiError, routes::admin::INVITATION, state::AppState};
use axum::{Json, extract::FromRequestParts};
use consent::SiteId;
use http::{StatusCode, request::Parts};
use platform::{
    access::Role,
    evidence::rfc3339,
    operators::{ChangeError, OperatorChange, OperatorLine},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(change))
        .routes(routes!(invite))
}

/// An operator.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Operator)]
struct OperatorBody {
    /// The sign-in name.
    name: String,
    /// The role.
    role: Role,
    /// On which sites; null means all, also those to come.
    #[schema(required)]
    sites: Option<Vec<SiteId>>,
    /// Locked out?
    disabled: bool,
    /// Since when, in UTC.
    #[schema(format = DateTime)]
    created_at: String,
}

/// What an operator may do from now on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ChangeRequest {
    /// The role.
    role: Role,
    /// On which sites; null means all, also those to come. An owner has all.
    #[serde(deserialize_with = "Option::deserialize")]
    #[schema(required)]
    sites: Option<Vec<SiteId>>,
    /// Locked out? Their sessions end at once.
    disabled: bool,
}

/// What an invitation gives.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct InviteRequest {
    /// The role.
    role: Role,
    /// On which sites; null means all, also those to come. An owner has all.
    #[serde(deserialize_with = "Option::deserialize")]
    #[schema(required)]
    sites: Option<Vec<SiteId>>,
}

/// An invitation. The link is here and nowhere else.
#[derive(Debug, Serialize, ToSchema)]
struct Invitation {
    /// The one-time link.
    url: String,
    /// Until when it can be used, in UTC.
    #[schema(format = DateTime)]
    expires_at: String,
}

/// The operator that an address names.
struct Named(String);

impl FromRequestParts<AppState> for Named {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let part = path_part(parts, state, "name").await;
        Ok(Self(part.ok_or(ChangeError::Unknown)?))
    }
}

/// Operators
///
/// By name.
#[utoipa::path(
    get, path = "/api/v1/operators", tag = "Operators", operation_id = "list_operators", params(Listing),
    responses((status = 200, description = "A page of operators.", body = Page<OperatorBody>), ReadProblems)
)]
async fn list(
    caller: Caller,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<OperatorBody>>, ApiError> {
    let operators = caller.platform().operators(&caller.by).await?;
    let place = |line: &OperatorLine| line.name.clone();
    Ok(Json(page_of(operators, &listing, "operator", place, body)?))
}

/// Change an operator
///
/// It counts with that operator's next request. The last owner stays one.
#[utoipa::path(
    put, path = "/api/v1/operators/{name}", tag = "Operators", operation_id = "change_operator",
    params(("name" = String, Path, description = "The sign-in name.")),
    request_body = ChangeRequest,
    responses((status = 204, description = "It is done."), Problems)
)]
async fn change(
    caller: Caller,
    Named(name): Named,
    JsonBody(request): JsonBody<ChangeRequest>,
) -> Result<StatusCode, ApiError> {
    let change = OperatorChange {
        role: request.role,
        sites: request.sites,
        disabled: request.disabled,
    };
    let platform = caller.platform();
    platform.change_operator(&caller.by, &name, change).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Invite an operator
///
/// The link counts for 72 hours and once. Sending it is up to you.
#[utoipa::path(
    post, path = "/api/v1/invitations", tag = "Operators", operation_id = "invite_operator",
    request_body = InviteRequest,
    responses((status = 201, description = "The invitation.", body = Invitation), Problems)
)]
async fn invite(
    caller: Caller,
    JsonBody(request): JsonBody<InviteRequest>,
) -> Result<(StatusCode, Json<Invitation>), ApiError> {
    let (role, sites) = (request.role, request.sites);
    let invited = caller.platform().invite(&caller.by, role, sites).await?;
    let own = &caller.state.settings.public_url;
    let invitation = Invitation {
        url: format!("{own}{INVITATION}?token={}", invited.secret),
        expires_at: rfc3339(invited.expires_at),
    };
    Ok((StatusCode::CREATED, Json(invitation)))
}

fn body(line: OperatorLine) -> OperatorBody {
    OperatorBody {
        name: line.name,
        role: line.role,
        sites: (!line.sites.is_empty()).then_some(line.sites),
        disabled: line.disabled,
        created_at: rfc3339(line.created_at),
    }
}
