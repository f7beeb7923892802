//! The first operator and those who were invited: a one-time link, and a form for name and password.

use super::{
    forms::{INSIDE, document, missing, see_other},
    session,
};
use crate::{error::ApiError, state::AppState};
use app::admin::door::{self, WelcomeNote};
use axum::{
    Form,
    extract::{Query, State},
    response::Response,
};
use http::{HeaderMap, StatusCode};
use platform::operators::OperatorError;
use serde::Deserialize;

/// The address of an invitation's link, without its token.
pub(crate) const INVITATION: &str = "/admin/invitation";

#[derive(Deserialize)]
pub(super) struct Newcomer {
    token: String,
    name: String,
    password: String,
    again: String,
}

#[derive(Deserialize)]
pub(super) struct Link {
    #[serde(default)]
    pub(super) token: String,
}

pub(super) async fn welcome_page(
    State(state): State<AppState>,
    Query(link): Query<Link>,
) -> Result<Response, ApiError> {
    if state.platform.has_operator().await? {
        return Ok(missing().await);
    }
    let page = door::welcome(&link.token, "", None);
    Ok(document(StatusCode::OK, page))
}

pub(super) async fn welcome(
    State(state): State<AppState>,
    headers: HeaderMap,
    Form(form): Form<Newcomer>,
) -> Result<Response, ApiError> {
    session::check_origin(&headers, &state)?;
    if state.platform.has_operator().await? {
        return Ok(missing().await);
    }
    let page = |note| door::welcome(&form.token, &form.name, Some(note));
    if form.password != form.again {
        return Ok(again(WelcomeNote::Differ, page));
    }
    let made = state
        .platform
        .welcome(&form.token, &form.name, &form.password)
        .await;
    Ok(match made {
        Ok(secret) => see_other(INSIDE, Some(session::cookie(&secret, &state))),
        Err(error) => again(note(&error), page),
    })
}

pub(super) async fn invitation_page(
    State(state): State<AppState>,
    Query(link): Query<Link>,
) -> Result<Response, ApiError> {
    Ok(match state.platform.invited_as(&link.token).await? {
        Some(offered) => {
            let page = door::invitation(&link.token, &offered, "", None);
            document(StatusCode::OK, page)
        }
        None => gone(),
    })
}

pub(super) async fn invitation(
    State(state): State<AppState>,
    headers: HeaderMap,
    Form(form): Form<Newcomer>,
) -> Result<Response, ApiError> {
    session::check_origin(&headers, &state)?;
    let Some(offered) = state.platform.invited_as(&form.token).await? else {
        return Ok(gone());
    };
    let page = |note| door::invitation(&form.token, &offered, &form.name, Some(note));
    if form.password != form.again {
        return Ok(again(WelcomeNote::Differ, page));
    }
    let made = state
        .platform
        .accept_invitation(&form.token, &form.name, &form.password)
        .await;
    Ok(match made {
        Ok(secret) => see_other(INSIDE, Some(session::cookie(&secret, &state))),
        Err(OperatorError::Link) => gone(),
        Err(error) => again(note(&error), page),
    })
}

pub(super) fn gone() -> Response {
    document(StatusCode::NOT_FOUND, door::invitation_gone())
}

pub(super) fn again(note: WelcomeNote, page: impl FnOnce(WelcomeNote) -> String) -> Response {
    let status = match note {
        WelcomeNote::Link => StatusCode::FORBIDDEN,
        WelcomeNote::Failed => StatusCode::SERVICE_UNAVAILABLE,
        WelcomeNote::Taken => StatusCode::CONFLICT,
        WelcomeNote::Name | WelcomeNote::Password | WelcomeNote::Differ => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    document(status, page(note))
}

pub(super) fn note(error: &OperatorError) -> WelcomeNote {
    match error {
        OperatorError::Name => WelcomeNote::Name,
        OperatorError::Password => WelcomeNote::Password,
        OperatorError::Taken => WelcomeNote::Taken,
        OperatorError::Link
        | OperatorError::Denied
        | OperatorError::Code
        | OperatorError::Late
        | OperatorError::Factor
        | OperatorError::Passkey
        | OperatorError::PasskeyCopied
        | OperatorError::PasskeyName
        | OperatorError::PasskeyLimit
        | OperatorError::Recent => WelcomeNote::Link,
        OperatorError::Store(error) => {
            tracing::error!(%error, "an operator could not be made");
            WelcomeNote::Failed
        }
    }
}
