//! Which origins may talk to a site: exactly those of its policy, and our own. Never by suffix, never `null`.

use crate::error::ApiError;
use axum::response::Response;
use consent::Policy;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

/// The `Origin` header, where it is one plain value.
#[must_use]
pub fn of_request(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(header::ORIGIN).iter();
    let first = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(first)
}

/// Checks the origin of a state-changing request against a site.
///
/// # Errors
/// 403 with `origin_missing` or `origin_not_allowed`; nothing was stored.
pub fn check(headers: &HeaderMap, policy: &Policy, own: &str) -> Result<String, ApiError> {
    let Some(origin) = of_request(headers) else {
        return Err(ApiError::new(
            StatusCode::FORBIDDEN,
            "origin_missing",
            "a browser names its origin; nothing was stored",
        ));
    };
    if origin == own || policy.origins.iter().any(|allowed| allowed == origin) {
        return Ok(origin.to_owned());
    }
    Err(ApiError::new(
        StatusCode::FORBIDDEN,
        "origin_not_allowed",
        "this origin is not one of the site's; nothing was stored",
    ))
}

/// Lets pages of every origin load and read the answer. Only for what belongs to no visitor.
pub fn open_to_all(response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
}

/// Lets the page of an allowed origin read the answer. Without an origin (same-origin reads) nothing is added.
pub fn allow_reading(response: &mut Response, origin: Option<&str>) {
    let headers = response.headers_mut();
    headers.append(header::VARY, HeaderValue::from_static("Origin"));
    if let Some(value) = origin.and_then(|origin| HeaderValue::from_str(origin).ok()) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, value);
    }
}
