//! `POST /v1/sites/{site}/records`: one act, recorded durably once per key, answered with receipt and cookies.

use super::server_side::SubjectRecordAnswer;
use crate::{
    api::Problems,
    body::JsonBody,
    cookies::CookieScope,
    error::ApiError,
    expiring::{self, Of},
    origin, shown,
    state::AppState,
    visit::{CountedVisit, SiteOfPath},
};
use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use consent::{
    SiteId, VisitorId,
    record::{RecordId, RecordRequest},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use platform::{receipt::Receipt, recording::Recorded, server_side::SubjectRecordRequest};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What may be posted: by a page of the site, or by its back end with a token.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "it describes two bodies of one address")]
enum AnyRecordRequest {
    /// By a page.
    Page(RecordRequest),
    /// By a back end.
    BackEnd(SubjectRecordRequest),
}

/// What is answered: to a page, or to a back end.
#[derive(Debug, Serialize, ToSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "it describes two answers of one address")]
enum AnyRecordAnswer {
    /// To a page.
    Page(RecordAnswer),
    /// To a back end.
    BackEnd(SubjectRecordAnswer),
}

/// A recorded choice.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RecordAnswer {
    /// The record's id.
    record: RecordId,
    /// Whose; shown to the visitor.
    consent_id: VisitorId,
    /// The value of the readable cookie.
    state: String,
    /// The value of the token cookie.
    token: String,
    /// For how many seconds the cookies count.
    max_age: u64,
    /// The visitor's signed copy.
    receipt: Receipt,
}

/// Record an act
///
/// One choice of a visitor, durably, once per `key`. From a page of the site, whose `Origin` counts; or from the site's back
/// end with a token, for a signed-in visitor. The same key again: 200 with the first answer.
#[utoipa::path(
    post, path = "/v1/sites/{site}/records", tag = "Visitors", operation_id = "record",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = AnyRecordRequest,
    responses(
        (status = 201, description = "It is recorded.", body = AnyRecordAnswer),
        (status = 200, description = "It was recorded before, under the same key.", body = AnyRecordAnswer),
        Problems
    ),
    security((), ("back_end_token" = []))
)]
pub(crate) async fn create(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    CountedVisit(visit): CountedVisit,
    headers: HeaderMap,
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
    answered(&state, &site, &headers, &recorded)
}

/// What a page gets for a record: receipt, state and token, and the cookies.
///
/// # Errors
/// 404 `unknown_site`
pub fn answered(
    state: &AppState,
    site: &SiteId,
    headers: &HeaderMap,
    recorded: &Recorded,
) -> Result<Response, ApiError> {
    let live = state.platform.live(site);
    let live = live.ok_or_else(ApiError::unknown_site)?;
    let scope = CookieScope::of(&live.policy, headers, &state.settings);
    let granted = expiring::by_record(&recorded.receipt.record);
    let gone = expiring::cookies(&live.policy, &granted, headers, Of::HttpOnly);
    let status = if recorded.replayed {
        StatusCode::OK
    } else {
        StatusCode::CREATED
    };
    let mut response = (status, Json(answer(recorded))).into_response();
    for cookie in scope.keep(recorded).into_iter().chain(gone) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn answer(recorded: &Recorded) -> RecordAnswer {
    let record = &recorded.receipt.record;
    RecordAnswer {
        record: record.id.clone(),
        consent_id: record.visitor,
        state: recorded.state.clone(),
        token: recorded.token.clone(),
        max_age: recorded.max_age,
        receipt: recorded.receipt.clone(),
    }
}

/// The middleware of the routes that a page on another origin posts to: answers preflights, refuses foreign origins
/// before the body is read, and lets the page read the answer, errors included.
pub async fn cross_origin(
    State(state): State<AppState>,
    site: Result<SiteOfPath, ApiError>,
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> Result<Response, ApiError> {
    if !matches!(
        *request.method(),
        http::Method::POST | http::Method::OPTIONS
    ) {
        // The router says which methods there are, wherever it is asked from.
        return Ok(next.run(request).await);
    }
    let SiteOfPath(site) = site?;
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
