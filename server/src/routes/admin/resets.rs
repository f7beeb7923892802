//! The page behind a one-time link that gives an operator a new password.

use super::{
    forms::{INSIDE, document, see_other},
    newcomers::{Link, again, gone, note},
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

/// The address of the link, without its token.
pub(super) const RESET: &str = "/admin/reset";

#[derive(Deserialize)]
pub(super) struct NewPassword {
    token: String,
    password: String,
    again: String,
}

pub(super) async fn page(
    State(state): State<AppState>,
    Query(link): Query<Link>,
) -> Result<Response, ApiError> {
    Ok(match state.platform.reset_for(&link.token).await? {
        Some(reset) => {
            let page = door::reset(&link.token, &reset.name, None);
            document(StatusCode::OK, page)
        }
        None => gone(),
    })
}

pub(super) async fn submit(
    State(state): State<AppState>,
    headers: HeaderMap,
    Form(form): Form<NewPassword>,
) -> Result<Response, ApiError> {
    session::check_origin(&headers, &state)?;
    let Some(reset) = state.platform.reset_for(&form.token).await? else {
        return Ok(gone());
    };
    let page = |note| door::reset(&form.token, &reset.name, Some(note));
    if form.password != form.again {
        return Ok(again(WelcomeNote::Differ, page));
    }
    let done = state.platform.reset_password(&form.token, &form.password);
    Ok(match done.await {
        Ok(secret) => see_other(INSIDE, Some(session::cookie(&secret, &state))),
        Err(OperatorError::Link) => gone(),
        Err(error) => again(note(&error), page),
    })
}
