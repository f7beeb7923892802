//! `POST /v1/sites/{site}/impressions`: a banner was really shown. Stores nothing on the device and knows nobody.

use crate::{
    body::JsonBody,
    error::ApiError,
    state::AppState,
    visit::{CountedVisit, SiteOfPath},
};
use axum::extract::State;
use http::StatusCode;
use platform::impressions::ImpressionRequest;

/// Counts one impression.
///
/// # Errors
/// A 4xx with a stable code; then nothing was counted.
pub async fn create(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    CountedVisit(visit): CountedVisit,
    JsonBody(shown): JsonBody<ImpressionRequest>,
) -> Result<StatusCode, ApiError> {
    state.platform.count_impression(&site, shown, &visit)?;
    Ok(StatusCode::NO_CONTENT)
}
