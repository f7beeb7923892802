//! Signing in and signing out: plain forms, each one call to the platform. Documents of all doors are made here.

use super::{SIGN_IN, attempts::Attempts, session};
use crate::{client_ip::ClientIp, error::ApiError, state::AppState, visit};
use app::admin::door::{self, SignInNote, Ways};
use axum::{
    Extension, Form,
    extract::{FromRequestParts, RawQuery, State},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts};
use platform::operators::{OperatorError, SignIn};
use serde::Deserialize;
use std::{convert::Infallible, sync::Arc, time::Instant};
use store::StoreError;

/// No script, our own style, forms to ourselves.
const RULES: &str = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// The same, and one script that asks this server.
const SCRIPTED: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'";
/// Where a signed-in operator begins.
pub(super) const INSIDE: &str = "/admin";

/// Where a request comes from, for counting attempts only.
pub(super) struct Client(ClientIp);

impl Client {
    /// What attempts under this name are counted by.
    pub(super) fn key(self, attempts: &Attempts, name: &str) -> u64 {
        attempts.key(name, self.0)
    }
}

impl FromRequestParts<AppState> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        Ok(Self(visit::client_of(parts, state)))
    }
}

#[derive(Deserialize)]
pub(super) struct SignInForm {
    name: String,
    password: String,
}

pub(super) async fn sign_in_page(
    State(state): State<AppState>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    if let Some(secret) = session::secret(&headers, &state)
        && state.platform.signed_in(&secret).await?.is_some()
    {
        return Ok(see_other(INSIDE, None));
    }
    let note = (query.as_deref() == Some("signed-out=1")).then_some(SignInNote::SignedOut);
    let page = door::sign_in(&ways(&state), "", note);
    Ok(scripted(StatusCode::OK, page))
}

/// How somebody may sign in on this server.
pub(super) fn ways(state: &AppState) -> Ways {
    Ways {
        passkeys: state.settings.relying_party.is_some(),
    }
}

pub(super) async fn sign_in(
    State(state): State<AppState>,
    Extension(attempts): Extension<Arc<Attempts>>,
    Client(client): Client,
    headers: HeaderMap,
    Form(form): Form<SignInForm>,
) -> Result<Response, ApiError> {
    session::check_origin(&headers, &state)?;
    let key = attempts.key(&form.name, client);
    if let Err(wait) = attempts.begin(key, Instant::now()) {
        return Ok(limited(&state, &form.name, wait.as_secs() + 1));
    }
    match state.platform.sign_in(&form.name, &form.password).await {
        Ok(SignIn::Done(secret)) => {
            attempts.succeeded(key);
            into(&secret, &headers, &state).await
        }
        // The failures stay counted until the code fits too.
        Ok(SignIn::Code(pending)) => Ok(second_step(&state, &pending, false).await),
        Err(OperatorError::Store(error)) => Ok(failed(&state, &form.name, &error)),
        Err(_) => {
            let page = door::sign_in(&ways(&state), &form.name, Some(SignInNote::Denied));
            Ok(scripted(StatusCode::FORBIDDEN, page))
        }
    }
}

#[derive(Deserialize)]
pub(super) struct CodeForm {
    pending: String,
    code: String,
}

pub(super) async fn code(
    State(state): State<AppState>,
    Extension(attempts): Extension<Arc<Attempts>>,
    Client(client): Client,
    headers: HeaderMap,
    Form(form): Form<CodeForm>,
) -> Result<Response, ApiError> {
    session::check_origin(&headers, &state)?;
    let Some(name) = state.platform.pending_name(&form.pending) else {
        return Ok(late(&state));
    };
    let key = attempts.key(&name, client);
    if let Err(wait) = attempts.begin(key, Instant::now()) {
        return Ok(limited(&state, &name, wait.as_secs() + 1));
    }
    match state
        .platform
        .sign_in_with_code(&form.pending, &form.code)
        .await
    {
        Ok(secret) => {
            attempts.succeeded(key);
            into(&secret, &headers, &state).await
        }
        Err(OperatorError::Store(error)) => Ok(failed(&state, &name, &error)),
        Err(OperatorError::Code) => Ok(second_step(&state, &form.pending, true).await),
        Err(_) => Ok(late(&state)),
    }
}

/// The page for what comes after the password.
async fn second_step(state: &AppState, pending: &str, denied: bool) -> Response {
    let status = match denied {
        true => StatusCode::FORBIDDEN,
        false => StatusCode::OK,
    };
    let can = state.settings.relying_party.is_some();
    match state.platform.pending_factors(pending).await {
        Ok(factors) => scripted(status, door::code(pending, factors, can, denied)),
        Err(OperatorError::Store(error)) => failed(state, "", &error),
        Err(_) => late(state),
    }
}

fn late(state: &AppState) -> Response {
    let page = door::sign_in(&ways(state), "", Some(SignInNote::Late));
    scripted(StatusCode::FORBIDDEN, page)
}

/// Signed in. The session before, if there is one, ends here: a secret never outlives a sign-in.
pub(super) async fn into(
    secret: &str,
    headers: &HeaderMap,
    state: &AppState,
) -> Result<Response, ApiError> {
    if let Some(before) = session::secret(headers, state) {
        state.platform.sign_out(&before).await?;
    }
    Ok(see_other(INSIDE, Some(session::cookie(secret, state))))
}

pub(super) fn failed(state: &AppState, name: &str, error: &StoreError) -> Response {
    tracing::error!(%error, "an operator could not sign in");
    let page = door::sign_in(&ways(state), name, Some(SignInNote::Failed));
    scripted(StatusCode::SERVICE_UNAVAILABLE, page)
}

pub(super) async fn sign_out(
    State(state): State<AppState>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    session::check_origin(&headers, &state)?;
    if let Some(secret) = session::secret(&headers, &state) {
        state.platform.sign_out(&secret).await?;
    }
    Ok(see_other(
        &format!("{SIGN_IN}?signed-out=1"),
        Some(session::no_cookie(&state)),
    ))
}

/// For addresses under `/admin` that no page has, and for the welcome page once it is gone.
pub(super) async fn missing() -> Response {
    document(StatusCode::NOT_FOUND, door::missing())
}

/// For the address of a form that somebody opens, as after switching the language on the page that answered it.
pub(super) async fn posted_only() -> Response {
    document(StatusCode::METHOD_NOT_ALLOWED, door::missing())
}

pub(super) fn limited(state: &AppState, name: &str, seconds: u64) -> Response {
    let note = SignInNote::Limited(seconds.div_ceil(60));
    let page = door::sign_in(&ways(state), name, Some(note));
    let mut response = scripted(StatusCode::TOO_MANY_REQUESTS, page);
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}

pub(super) fn see_other(location: &str, cookie: Option<HeaderValue>) -> Response {
    let mut response = axum::response::Redirect::to(location).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    if let Some(cookie) = cookie {
        headers.append(header::SET_COOKIE, cookie);
    }
    response
}

pub(super) fn document(status: StatusCode, html: String) -> Response {
    with_rules(status, html, RULES)
}

/// For the pages that a passkey can be brought to.
pub(super) fn scripted(status: StatusCode, html: String) -> Response {
    with_rules(status, html, SCRIPTED)
}

fn with_rules(status: StatusCode, html: String, rules: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
        (header::CONTENT_SECURITY_POLICY, rules),
        // The one-time link must not travel on in a Referer.
        (header::REFERRER_POLICY, "same-origin"),
    ];
    (status, headers, html).into_response()
}
