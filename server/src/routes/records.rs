//! `POST /v1/sites/{site}/records`: one act, recorded durably once per key, answered with receipt and cookies.

use crate::{
    body::JsonBody,
    cookies,
    error::ApiError,
    origin, shown,
    state::AppState,
    visit::{CountedVisit, SiteOfPath},
};
use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use consent::record::RecordRequest;
use http::{HeaderValue, StatusCode, header};
use platform::recording::Recorded;
use serde_json::json;

/// Records one act.
///
/// # Errors
/// A 4xx with a stable code, and nothing stored; 503 when the store cannot take it now.
pub async fn create(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    CountedVisit(visit): CountedVisit,
    JsonBody(request): JsonBody<RecordRequest>,
) -> Result<Response, ApiError> {
    let live = state
        .platform
        .live(&site)
        .ok_or_else(ApiError::unknown_site)?;
    let shown = shown::of_request(&state, &live, &visit, &request, None).await;
    let recorded = state
        .platform
        .record_shown(&site, request, &visit, shown)
        .await?;
    let cookies = cookies::consent_cookies(&site, &recorded, state.settings.secure);
    let status = if recorded.replayed {
        StatusCode::OK
    } else {
        StatusCode::CREATED
    };
    let mut response = (status, Json(answer(&recorded))).into_response();
    for cookie in cookies {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn answer(recorded: &Recorded) -> serde_json::Value {
    let record = &recorded.receipt.record;
    json!({
        "record": record.id,
        "consent_id": record.visitor,
        "state": recorded.state,
        "token": recorded.token,
        "max_age": recorded.max_age,
        "receipt": recorded.receipt,
    })
}

/// The middleware of the routes that a page on another origin posts to: answers preflights, refuses foreign origins
/// before the body is read, and lets the page read the answer, errors included.
pub async fn cross_origin(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> Result<Response, ApiError> {
    let live = state
        .platform
        .live(&site)
        .ok_or_else(ApiError::unknown_site)?;
    let reader = origin::check(request.headers(), &live.policy, &state.settings.public_url)?;
    let is_preflight = request.method() == http::Method::OPTIONS;
    let mut response = if is_preflight {
        preflight()
    } else {
        next.run(request).await
    };
    origin::allow_reading(&mut response, Some(&reader));
    Ok(response)
}

fn preflight() -> Response {
    let headers = [
        (
            header::ACCESS_CONTROL_ALLOW_METHODS,
            HeaderValue::from_static("POST"),
        ),
        (
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            HeaderValue::from_static("content-type"),
        ),
        (
            header::ACCESS_CONTROL_MAX_AGE,
            HeaderValue::from_static("7200"),
        ),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}
