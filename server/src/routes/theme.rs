//! `GET /a/theme/{site}.css`: the colours of a site for its preference page. Empty where the site has none of its own.

use crate::{error::ApiError, origin, state::AppState};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use consent::SiteId;
use http::header;

/// The page names the policy's version in the address, so that a publication is seen at once.
const CACHE: &str = "public, max-age=300";

/// The sheet.
///
/// # Errors
/// 404 `unknown_site`.
pub async fn get(
    State(state): State<AppState>,
    Path(file): Path<String>,
) -> Result<Response, ApiError> {
    let site = file
        .strip_suffix(".css")
        .and_then(|id| SiteId::parse(id).ok())
        .and_then(|site| state.platform.live(&site));
    let live = site.ok_or_else(ApiError::unknown_site)?;
    let sheet = live.policy.theme.as_ref().map(app::theme::sheet);
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, CACHE),
    ];
    let mut response = (headers, sheet.unwrap_or_default()).into_response();
    origin::open_to_all(&mut response);
    Ok(response)
}
