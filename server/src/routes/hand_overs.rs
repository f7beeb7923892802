//! `POST /v1/sites/{site}/hand-over` and `.../hand-over/arrival`: a ticket for a link to another origin of the site, and the
//! choice that stands behind it, recorded on the page where it arrives (S5). Only sites that say so have either.

use super::records;
use crate::{
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
use serde::Deserialize;
use serde_json::{Value, json};

/// A page that the visitor leaves by a link.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeavingRequest {
    /// The origin that the link leads to.
    to: String,
    /// The token, where the browser does not send it as a cookie (cross-site embedding).
    token: Option<String>,
}

/// Gives out a ticket.
///
/// # Errors
/// 404 `no_choice`; 422 `hand_over_off`, `unknown_origin`; 503 `busy` and those of the store.
pub async fn leave(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    VisitorVisit(visit): VisitorVisit,
    headers: HeaderMap,
    JsonBody(request): JsonBody<LeavingRequest>,
) -> Result<Json<Value>, ApiError> {
    let from = origin::of_request(&headers).unwrap_or_default();
    let token = visit.token.or(request.token);
    let given = state
        .platform
        .hand_over(&site, from, &request.to, token.as_deref());
    Ok(Json(json!({ "ticket": given.await? })))
}

/// A page that the visitor came to by a link.
#[derive(Debug, Deserialize)]
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

/// Records the choice for this browser and answers as for a record.
///
/// # Errors
/// 409 `choice_is_newer`; 410 `unknown_ticket`; 422 `hand_over_off`; 503 of the store.
pub async fn arrive(
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
