//! `POST /v1/sites/{site}/hand-over` and `.../hand-over/arrival`: a ticket for a link to another origin of the site, and the
//! choice that stands behind it, recorded on the page where it arrives (S5). Only sites that say so have either.

use super::records::{self, RecordAnswer};
use crate::{
    api::Problems,
    body::JsonBody,
    error::ApiError,
    origin,
    state::AppState,
    visit::{SiteOfPath, VisitorVisit},
};
use axum::{Json, extract::State, response::Response};
use consent::Timestamp;
use http::{HeaderMap, StatusCode};
use platform::recording::{Arrival, HandOverError};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A page that the visitor leaves by a link.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LeavingRequest {
    /// The origin that the link leads to.
    to: String,
    /// The token, where the browser does not send it as a cookie (cross-site embedding).
    token: Option<String>,
}

/// What a link takes along.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Ticket {
    /// For one arrival, within a minute.
    ticket: String,
}

/// Leave for another origin of the site
///
/// A ticket for a link. 404 `no_choice`; 422 `hand_over_off`, `unknown_origin`; 503 `busy` and those of the store.
#[utoipa::path(
    post, path = "/v1/sites/{site}/hand-over", tag = "Visitors", operation_id = "hand_over",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = LeavingRequest,
    responses((status = 200, description = "The ticket.", body = Ticket), Problems)
)]
pub(crate) async fn leave(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    VisitorVisit(visit): VisitorVisit,
    headers: HeaderMap,
    JsonBody(request): JsonBody<LeavingRequest>,
) -> Result<Json<Ticket>, ApiError> {
    let from = origin::of_request(&headers).unwrap_or_default();
    let token = visit.token.or(request.token);
    let given = state
        .platform
        .hand_over(&site, from, &request.to, token.as_deref());
    Ok(Json(Ticket {
        ticket: given.await?,
    }))
}

/// A page that the visitor came to by a link.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ArrivalRequest {
    /// The ticket in the page's address.
    ticket: String,
    /// The origin of the page's referrer.
    from: String,
    /// When the choice was made that the page has, in seconds since 1970.
    given_at: Option<Timestamp>,
    /// The token, where the browser does not send it as a cookie.
    token: Option<String>,
}

/// Arrive from another origin of the site
///
/// Records the choice behind a ticket for this browser. 409 `choice_is_newer`; 410 `unknown_ticket`; 422 `hand_over_off`.
#[utoipa::path(
    post, path = "/v1/sites/{site}/hand-over/arrival", tag = "Visitors", operation_id = "arrive",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = ArrivalRequest,
    responses((status = 201, description = "It is recorded.", body = RecordAnswer), Problems)
)]
pub(crate) async fn arrive(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    VisitorVisit(visit): VisitorVisit,
    headers: HeaderMap,
    JsonBody(request): JsonBody<ArrivalRequest>,
) -> Result<Response, ApiError> {
    let arrival = Arrival {
        ticket: request.ticket,
        from: request.from,
        to: origin::of_request(&headers).unwrap_or_default().to_owned(),
        given_at: request.given_at,
    };
    let token = request.token.as_deref();
    let taken = state.platform.take_over(&site, &arrival, &visit, token);
    records::answered(&state, &site, &headers, &taken.await?)
}

impl From<HandOverError> for ApiError {
    fn from(error: HandOverError) -> Self {
        let status = match error {
            HandOverError::Store(error) => return error.into(),
            HandOverError::UnknownSite | HandOverError::NoChoice => StatusCode::NOT_FOUND,
            HandOverError::ChoiceIsNewer => StatusCode::CONFLICT,
            HandOverError::UnknownTicket => StatusCode::GONE,
            HandOverError::Busy => StatusCode::SERVICE_UNAVAILABLE,
            HandOverError::Off | HandOverError::UnknownOrigin => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self::new(status, error.code(), error.to_string())
    }
}
