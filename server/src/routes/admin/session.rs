//! The session cookie, the layer that asks for it, and the check of a form's origin. What a session is worth is the
//! platform's answer.

use super::SIGN_IN;
use crate::{cookies, error::ApiError, origin, state::AppState};
use app::admin::UiError;
use axum::{
    Json,
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use cookie::{Cookie, SameSite, time::Duration};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};

/// Behind https the cookie is bound to its host.
const fn name(secure: bool) -> &'static str {
    if secure {
        "__Host-sluis-session"
    } else {
        "sluis-session"
    }
}

/// The secret that a browser brings.
pub(super) fn secret(headers: &HeaderMap, state: &AppState) -> Option<String> {
    cookies::read(headers, name(state.settings.secure))
}

/// The cookie for a new session. It ends with the browser; how long it counts is the server's business.
pub(super) fn cookie(secret: &str, state: &AppState) -> HeaderValue {
    set(secret, None, state.settings.secure)
}

/// Takes the cookie away.
pub(super) fn no_cookie(state: &AppState) -> HeaderValue {
    set("", Some(Duration::ZERO), state.settings.secure)
}

fn set(secret: &str, age: Option<Duration>, secure: bool) -> HeaderValue {
    let mut cookie = Cookie::build((name(secure), secret.to_owned()))
        .path("/")
        .secure(secure)
        .http_only(true)
        .same_site(SameSite::Strict)
        .build();
    cookie.set_max_age(age);
    HeaderValue::from_str(&cookie.to_string()).expect("a session's secret is base64url")
}

/// The layer around everything behind the door. Pages lead to the sign-in page, questions of a page get a 401. What is
/// not a mere reading comes from our own pages only.
pub(super) async fn required(
    State(state): State<AppState>,
    mut request: Request,
    next: Next,
) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if !reads && let Err(error) = check_origin(request.headers(), &state) {
        return error.into_response();
    }
    let found = match secret(request.headers(), &state) {
        Some(secret) => state.platform.signed_in(&secret).await,
        None => Ok(None),
    };
    let mut response = match found {
        Ok(Some(operator)) => {
            request.extensions_mut().insert(operator);
            next.run(request).await
        }
        Ok(None) if request.uri().path().starts_with("/admin/fn/") => {
            (StatusCode::UNAUTHORIZED, Json(UiError::SignedOut)).into_response()
        }
        Ok(None) => Redirect::to(SIGN_IN).into_response(),
        Err(error) => ApiError::from(error).into_response(),
    };
    response.headers_mut().insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    response
}

/// A change comes from our own pages only. A browser that sends no `Origin` must say by `Sec-Fetch-Site` or `Referer`
/// that it comes from here.
pub(super) fn check_origin(headers: &HeaderMap, state: &AppState) -> Result<(), ApiError> {
    let own = state.settings.public_url.as_str();
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    let is_ours = if headers.contains_key(header::ORIGIN) {
        origin::of_request(headers) == Some(own)
    } else if let Some(referer) = text(header::REFERER) {
        url::Url::parse(referer).is_ok_and(|url| url.origin().ascii_serialization() == own)
    } else {
        text(header::HeaderName::from_static("sec-fetch-site")) == Some("same-origin")
    };
    if is_ours {
        return Ok(());
    }
    let message = "the admin takes forms from its own pages only; nothing was changed";
    Err(ApiError::new(
        StatusCode::FORBIDDEN,
        "origin_not_allowed",
        message,
    ))
}

#[cfg(test)]
mod tests {
    use super::{Duration, set};

    #[test]
    fn behind_https_the_session_is_bound_to_its_host_and_out_of_reach_of_scripts() {
        let cookie = set("abc", None, true);
        let cookie = cookie.to_str().expect("it is ASCII");
        assert!(cookie.starts_with("__Host-sluis-session=abc;"), "{cookie}");
        for attribute in ["HttpOnly", "SameSite=Strict", "Secure", "Path=/"] {
            assert!(cookie.contains(attribute), "{cookie}");
        }
        assert!(
            !cookie.contains("Domain") && !cookie.contains("Max-Age"),
            "{cookie}"
        );
    }

    #[test]
    fn without_https_the_prefix_goes_because_browsers_would_refuse_it() {
        let cookie = set("", Some(Duration::ZERO), false);
        let cookie = cookie.to_str().expect("it is ASCII");
        assert!(cookie.starts_with("sluis-session=;"), "{cookie}");
        assert!(
            !cookie.contains("Secure") && cookie.contains("Max-Age=0"),
            "{cookie}"
        );
    }
}
