//! Tokens of programs, of both kinds: made, listed, revoked by an owner.

use super::{
    Problems, ReadProblems,
    caller::Caller,
    listing::{Asked, Listing, Page, page_of, path_part},
};
use crate::{body::JsonBody, error::ApiError, state::AppState};
use axum::{Json, extract::FromRequestParts};
use consent::SiteId;
use http::{StatusCode, request::Parts};
use platform::{
    access::{Permission, Role},
    api_tokens::{ApiTokenError, MadeToken, NewRoleToken, TokenLine},
    evidence::rfc3339,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list, make))
        .routes(routes!(revoke))
}

/// A token, without anything that could be called with.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Token)]
struct TokenBody {
    /// By what it is revoked.
    id: String,
    /// What it is called.
    name: String,
    /// The site whose back end it is for; null for a token with a role.
    #[schema(required, value_type = Option<String>)]
    site: Option<SiteId>,
    /// As which role its bearer acts; null for a back end's.
    #[schema(required)]
    role: Option<Role>,
    /// With a role: on which sites; null means all, also those to come.
    #[schema(required)]
    sites: Option<Vec<SiteId>>,
    /// Who made it.
    by: String,
    /// Since when, in UTC.
    #[schema(format = DateTime)]
    created_at: String,
    /// From when on it is refused; null: not before it is revoked.
    #[schema(required, format = DateTime)]
    expires_at: Option<String>,
    /// The day of its last use, in UTC; null: never used.
    #[schema(required, format = Date)]
    used_on: Option<String>,
}

/// A token to be made: for a site's back end, with `site`; or with a `role`.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MakeRequest {
    /// What it is called, such as the system that uses it.
    #[schema(min_length = 1, max_length = 60)]
    name: String,
    /// The site whose back end it is for.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    site: Option<SiteId>,
    /// As which role its bearer acts.
    #[serde(default)]
    role: Option<Role>,
    /// With a role: on which sites; all where it is left out. An owner has all.
    #[serde(default)]
    sites: Option<Vec<SiteId>>,
    /// With a role: for how many days it counts; until it is revoked where it is left out.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 3650)]
    days: Option<u16>,
}

/// A token that was made.
#[derive(Debug, Serialize, ToSchema)]
struct Made {
    /// What is called with. It is here and nowhere else.
    secret: String,
    /// As it stands in the list.
    token: TokenBody,
}

/// Tokens
///
/// Of both kinds, by id.
#[utoipa::path(
    get, path = "/api/v1/tokens", tag = "Tokens", operation_id = "list_tokens", params(Listing),
    responses((status = 200, description = "A page of tokens.", body = Page<TokenBody>), ReadProblems)
)]
async fn list(
    caller: Caller,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<TokenBody>>, ApiError> {
    let mut tokens = caller.platform().tokens_for(&caller.by).await?;
    tokens.sort_by(|one, other| one.id.cmp(&other.id));
    let place = |line: &TokenLine| line.id.clone();
    Ok(Json(page_of(tokens, &listing, "token", place, body)?))
}

/// Make a token
///
/// Either for the back end of a site, or with a role for everything here.
#[utoipa::path(
    post, path = "/api/v1/tokens", tag = "Tokens", operation_id = "make_token", request_body = MakeRequest,
    responses((status = 201, description = "The token, once.", body = Made), Problems)
)]
async fn make(
    caller: Caller,
    JsonBody(request): JsonBody<MakeRequest>,
) -> Result<(StatusCode, Json<Made>), ApiError> {
    let (platform, by) = (caller.platform(), &caller.by);
    by.check(Permission::ManageOperators)?;
    let MadeToken { line, secret } = match (request.site, request.role) {
        (Some(site), None) if request.sites.is_none() && request.days.is_none() => {
            platform
                .make_back_end_token(by, &site, &request.name)
                .await?
        }
        (None, Some(role)) => {
            let new = NewRoleToken {
                name: request.name,
                role,
                sites: request.sites,
                days: request.days,
            };
            platform.make_role_token(by, new).await?
        }
        _ => return Err(kind()),
    };
    let token = body(line);
    Ok((StatusCode::CREATED, Json(Made { secret, token })))
}

/// Revoke a token
///
/// From now on it is refused, also this very one.
#[utoipa::path(
    delete, path = "/api/v1/tokens/{id}", tag = "Tokens", operation_id = "revoke_token",
    params(("id" = String, Path, description = "The token's id in the list.")),
    responses((status = 204, description = "It is revoked."), ReadProblems)
)]
async fn revoke(caller: Caller, Named(id): Named) -> Result<StatusCode, ApiError> {
    caller.platform().revoke_token(&caller.by, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The token that an address names.
struct Named(String);

impl FromRequestParts<AppState> for Named {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let part = path_part(parts, state, "id").await;
        Ok(Self(part.ok_or(ApiTokenError::RoleNotFound)?))
    }
}

fn kind() -> ApiError {
    let message = "a token has a site, or a role with sites and days; nothing was made";
    ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "token_kind", message)
}

fn body(line: TokenLine) -> TokenBody {
    let has_role = line.role.is_some();
    TokenBody {
        id: line.id,
        name: line.name,
        site: line.site,
        role: line.role,
        sites: (has_role && !line.sites.is_empty()).then_some(line.sites),
        by: line.by,
        created_at: rfc3339(line.created_at),
        expires_at: line.expires_at.map(rfc3339),
        used_on: line
            .used_on
            .map(|day| rfc3339(day).chars().take(10).collect()),
    }
}
