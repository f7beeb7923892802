//! Who calls: the bearer of a token with a role. It is somebody with that role on some sites, exactly as an operator is.

use crate::{api_caller::bearer, error::ApiError, state::AppState};
use axum::{
    extract::{FromRequestParts, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header, request::Parts};
use platform::{Platform, operators::SignedIn};
use std::sync::Arc;

/// Whoever may ask, with what they ask of.
pub(super) struct Caller {
    pub(super) state: AppState,
    pub(super) by: SignedIn,
}

impl Caller {
    pub(super) fn platform(&self) -> &Arc<Platform> {
        &self.state.platform
    }
}

impl FromRequestParts<AppState> for Caller {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        // The layer around these routes puts it there; without it there is no answer.
        let by = parts.extensions.get::<SignedIn>().cloned();
        let state = state.clone();
        by.map(|by| Self { state, by }).ok_or_else(token_missing)
    }
}

/// The layer around everything that needs a token.
pub(super) async fn required(
    State(state): State<AppState>,
    mut request: Request,
    next: Next,
) -> Response {
    let token = bearer(request.headers()).map(str::to_owned);
    let mut response = match signed_in(&state, token.as_deref()).await {
        Ok(by) => {
            request.extensions_mut().insert(by);
            next.run(request).await
        }
        Err(error) => error.into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn signed_in(state: &AppState, token: Option<&str>) -> Result<SignedIn, ApiError> {
    let token = token.ok_or_else(token_missing)?;
    let Some(token) = state.platform.api_caller(token).await? else {
        let message = "this token is not known, was revoked or has expired; nothing was done";
        return Err(ApiError::new(
            StatusCode::UNAUTHORIZED,
            "token_unknown",
            message,
        ));
    };
    Platform::operator_of(&token).ok_or_else(|| {
        let message = "this token is for a site's back end and has no role; nothing was done";
        ApiError::new(StatusCode::FORBIDDEN, "token_without_role", message)
    })
}

fn token_missing() -> ApiError {
    let message = "send Authorization: Bearer with a token that has a role; nothing was done";
    ApiError::new(StatusCode::UNAUTHORIZED, "token_missing", message)
}
