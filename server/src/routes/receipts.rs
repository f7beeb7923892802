//! `POST /v1/sites/{site}/receipt`: the visitor's copy of the record that counts, for the page that the visitor is on. A post,
//! so that a browser names its origin; it changes nothing. The token says whose; it is not in the answer.

use crate::{
    api::Problems,
    body::JsonBody,
    error::ApiError,
    state::AppState,
    visit::{SiteOfPath, VisitorVisit},
};
use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use platform::receipt::Receipt;
use serde::Deserialize;
use utoipa::ToSchema;

/// What the page knows.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReceiptRequest {
    /// The token, where the browser does not send it as a cookie (cross-site embedding).
    token: Option<String>,
}

/// Read the visitor's receipt
///
/// The signed copy of the record that counts, for a page of the site. 404 `no_consent_id` without a valid token or a record.
#[utoipa::path(
    post, path = "/v1/sites/{site}/receipt", tag = "Visitors", operation_id = "read_receipt",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = ReceiptRequest,
    responses((status = 200, description = "The receipt.", body = Receipt), Problems)
)]
pub(crate) async fn read(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    VisitorVisit(visit): VisitorVisit,
    JsonBody(request): JsonBody<ReceiptRequest>,
) -> Result<Response, ApiError> {
    let token = visit.token.or(request.token);
    let receipt = state.platform.receipt_of(&site, token.as_deref()).await?;
    let receipt = receipt.ok_or_else(|| {
        let message = "this browser holds no consent id of this site";
        ApiError::new(StatusCode::NOT_FOUND, "no_consent_id", message)
    })?;
    let mut response = Json(receipt).into_response();
    let no_store = HeaderValue::from_static("private, no-store");
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, no_store);
    Ok(response)
}
