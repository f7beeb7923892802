//! `POST /v1/sites/{site}/impressions`: a banner was really shown. Stores nothing on the device and knows nobody.

use crate::{
    api::Problems,
    body::JsonBody,
    error::ApiError,
    state::AppState,
    visit::{SiteOfPath, VisitorVisit},
};
use axum::extract::State;
use http::StatusCode;
use platform::impressions::ImpressionRequest;

/// Count an impression
///
/// One banner that was really shown. Nothing about the visitor is stored.
#[utoipa::path(
    post, path = "/v1/sites/{site}/impressions", tag = "Visitors", operation_id = "count_impression",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = ImpressionRequest,
    responses((status = 204, description = "It is counted."), Problems)
)]
pub(crate) async fn create(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    VisitorVisit(visit): VisitorVisit,
    JsonBody(shown): JsonBody<ImpressionRequest>,
) -> Result<StatusCode, ApiError> {
    state.platform.count_impression(&site, shown, &visit)?;
    Ok(StatusCode::NO_CONTENT)
}
