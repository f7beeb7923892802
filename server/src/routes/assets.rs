//! `GET /a/{name}`: banner, wasm, admin and styles. With their version in the query they are cached for ever.

use crate::{assets, error::ApiError};
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

/// Serves an embedded asset to every origin: it holds nothing of any visitor.
///
/// # Errors
/// 404 `unknown_asset`.
pub async fn get(
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let unknown = || ApiError::new(StatusCode::NOT_FOUND, "unknown_asset", "no such asset");
    let content_type = assets::content_type(&name).ok_or_else(unknown)?;
    let body = assets::asset(&name).ok_or_else(unknown)?;
    let wanted = query.as_deref().and_then(|query| query.strip_prefix("v="));
    let is_versioned =
        wanted.is_some_and(|version| !version.is_empty() && body.version().starts_with(version));
    let cache = if is_versioned {
        "public, max-age=31536000, immutable"
    } else {
        "public, no-cache"
    };
    let mut response = body.answer(&headers, content_type, cache);
    let out = response.headers_mut();
    out.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    out.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
    Ok(response)
}
