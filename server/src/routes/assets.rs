//! `GET /a/{name}`: banner, wasm, admin and styles. With their version in the query they are cached for ever.

use crate::{assets, error::ApiError, origin};
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use http::{HeaderMap, StatusCode};

const UNVERSIONED: &str = "public, no-cache";
const VERSIONED: &str = "public, max-age=31536000, immutable";

/// `GET /a/{name}`: a file by its name; with its version in the query it may be kept for ever.
///
/// # Errors
/// 404 `unknown_asset`.
pub async fn get(
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let body = assets::asset(&name).ok_or_else(unknown)?;
    let wanted = query
        .as_deref()
        .and_then(|query| query.strip_prefix("v="))
        .unwrap_or_default();
    let is_versioned = !wanted.is_empty() && body.version().starts_with(wanted);
    answer(
        &name,
        &headers,
        if is_versioned { VERSIONED } else { UNVERSIONED },
    )
}

/// `GET /a/{version}/{name}`: a file of the banner in the folder of its version. A loader that is still cached may
/// name an older folder: it gets the present file, and may not keep it.
///
/// # Errors
/// 404 `unknown_asset`.
pub async fn get_versioned(
    Path((version, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let is_present = version == assets::banner_version();
    answer(
        &name,
        &headers,
        if is_present { VERSIONED } else { UNVERSIONED },
    )
}

fn unknown() -> ApiError {
    ApiError::new(StatusCode::NOT_FOUND, "unknown_asset", "no such asset")
}

/// Every origin may read: nothing here belongs to any visitor.
fn answer(name: &str, headers: &HeaderMap, cache: &'static str) -> Result<Response, ApiError> {
    let content_type = assets::content_type(name).ok_or_else(unknown)?;
    let body = assets::asset(name).ok_or_else(unknown)?;
    let mut response = body.answer(headers, content_type, cache);
    origin::open_to_all(&mut response);
    Ok(response)
}
