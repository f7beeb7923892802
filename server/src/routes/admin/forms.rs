//! Signing in and signing out: plain forms, each one call to the platform. Documents of all doors are made here.

use super::{SIGN_IN, attempts::Attempts, session};
use crate::{client_ip::ClientIp, error::ApiError, state::AppState, visit};
use app::admin::door::{self, SignInNote};
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
    Ok(document(StatusCode::OK, door::sign_in("", note)))
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
        return Ok(limited(&form.name, wait.as_secs() + 1));
    }
    match state.platform.sign_in(&form.name, &form.password).await {
        Ok(SignIn::Done(secret)) => {
            attempts.succeeded(key);
            into(&secret, &headers, &state).await
        }
        // The failures stay counted until the code fits too.
        Ok(SignIn::Code(pending)) => Ok(document(StatusCode::OK, door::code(&pending, false))),
        Err(OperatorError::Store(error)) => Ok(failed(&form.name, &error)),
        Err(_) => Ok(document(
            StatusCode::FORBIDDEN,
            door::sign_in(&form.name, Some(SignInNote::Denied)),
        )),
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
    let late = || {
        document(
            StatusCode::FORBIDDEN,
            door::sign_in("", Some(SignInNote::Late)),
        )
    };
    let Some(name) = state.platform.pending_name(&form.pending) else {
        return Ok(late());
    };
    let key = attempts.key(&name, client);
    if let Err(wait) = attempts.begin(key, Instant::now()) {
        return Ok(limited(&name, wait.as_secs() + 1));
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
        Err(OperatorError::Store(error)) => Ok(failed(&name, &error)),
        Err(OperatorError::Code) => Ok(document(
            StatusCode::FORBIDDEN,
            door::code(&form.pending, true),
        )),
        Err(_) => Ok(late()),
    }
}

/// Signed in. The session before, if there is one, ends here: a secret never outlives a sign-in.
async fn into(secret: &str, headers: &HeaderMap, state: &AppState) -> Result<Response, ApiError> {
    if let Some(before) = session::secret(headers, state) {
        state.platform.sign_out(&before).await?;
    }
    Ok(see_other(INSIDE, Some(session::cookie(secret, state))))
}

fn failed(name: &str, error: &StoreError) -> Response {
    tracing::error!(%error, "an operator could not sign in");
    let page = door::sign_in(name, Some(SignInNote::Failed));
    document(StatusCode::SERVICE_UNAVAILABLE, page)
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

fn limited(name: &str, seconds: u64) -> Response {
    let page = door::sign_in(name, Some(SignInNote::Limited(seconds.div_ceil(60))));
    let mut response = document(StatusCode::TOO_MANY_REQUESTS, page);
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
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
        (header::CONTENT_SECURITY_POLICY, RULES),
        // The one-time link must not travel on in a Referer.
        (header::REFERRER_POLICY, "same-origin"),
    ];
    (status, headers, html).into_response()
}
