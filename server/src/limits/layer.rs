//! The layer that spends budgets: which requests are limited by what, and the headers that say so
//! (draft-ietf-httpapi-ratelimit-headers-10).

use super::Spent;
use crate::{api_caller::bearer, client_ip::ClientIp, error::ApiError, state::AppState, visit};
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

const LIMIT: HeaderName = HeaderName::from_static("ratelimit");
const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// Addresses where anybody may write: what is posted there costs the store, a password hash or a check of a signature.
const PUBLIC: [&str; 3] = ["/v1/", "/p/", "/d/"];
const DOORS: [&str; 4] = [
    "/receipt",
    "/admin/sign-in",
    "/admin/welcome",
    "/admin/invitation",
];

/// The layer around all routes.
pub(crate) async fn limited(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let client = state
        .settings
        .limits_client(visit::client_of(&parts, &state));
    let route = parts.extensions.get::<MatchedPath>().cloned();
    let token = bearer(&parts.headers).filter(|_| {
        route
            .as_ref()
            .is_some_and(|route| is_for_programs(route.as_str()))
    });
    let spent = match token {
        Some(token) => state.limits.of_token(token),
        None if writes(&parts.method, route.as_ref()) => by_client(&state, client),
        None => None,
    };
    if let Some(spent) = spent.filter(|spent| !spent.within) {
        return refused(spent);
    }
    let had_token = token.is_some();
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if had_token && response.status() == StatusCode::UNAUTHORIZED {
        // Whoever tries tokens out has a new budget with each: those tries cost the client's.
        if let Some(over) = by_client(&state, client).filter(|spent| !spent.within) {
            return refused(over);
        }
    }
    if let Some(spent) = spent {
        say(response.headers_mut(), spent);
    }
    response
}

fn by_client(state: &AppState, client: Option<ClientIp>) -> Option<Spent> {
    client.and_then(|client| state.limits.of_client(client))
}

fn is_for_programs(route: &str) -> bool {
    route.starts_with("/api/") || route.starts_with("/v1/")
}

fn writes(method: &Method, route: Option<&MatchedPath>) -> bool {
    let Some(route) = route.map(MatchedPath::as_str) else {
        return false;
    };
    let is_open = PUBLIC.iter().any(|place| route.starts_with(place)) || DOORS.contains(&route);
    // The gate's question stores nothing, and a back end asks it for all of its visitors.
    let asks_only = route.ends_with("/decisions") || route.ends_with("/csp");
    *method == Method::POST && is_open && !asks_only
}

fn refused(spent: Spent) -> Response {
    let Spent { quota, reset, .. } = spent;
    let message = format!("{quota} requests a minute are taken here; ask again in {reset} s");
    let error = ApiError::new(StatusCode::TOO_MANY_REQUESTS, "rate_limited", message);
    let mut response = error.after(reset).into_response();
    say(response.headers_mut(), spent);
    response
}

fn say(headers: &mut HeaderMap, spent: Spent) {
    let Spent {
        name,
        quota,
        left,
        reset,
        ..
    } = spent;
    let said = [
        (POLICY, format!("\"{name}\";q={quota};w=60")),
        (LIMIT, format!("\"{name}\";r={left};t={reset}")),
    ];
    for (header, text) in said {
        if let Ok(value) = HeaderValue::from_str(&text) {
            headers.insert(header, value);
        }
    }
}
