//! The own account of whoever is signed in: plain forms, each one call to the platform. Wrong passwords and codes count as
//! failed attempts to sign in.

use super::{
    attempts::Attempts,
    desk::{Desk, scripted},
    forms::Client,
    session,
};
use crate::error::ApiError;
use app::admin::pages::{self, AccountNote};
use axum::{
    Extension, Form,
    extract::RawQuery,
    response::{IntoResponse, Redirect, Response},
};
use http::StatusCode;
use platform::operators::{Enrolment, OperatorError};
use serde::Deserialize;
use std::{sync::Arc, time::Instant};

pub(super) const HERE: &str = "/admin/account";

/// What every form here needs: who asks, by which session, and the count of failed attempts.
pub(super) struct Own {
    pub(super) desk: Desk,
    pub(super) secret: String,
    pub(super) attempts: Arc<Attempts>,
    pub(super) key: u64,
}

impl axum::extract::FromRequestParts<crate::state::AppState> for Own {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut http::request::Parts,
        state: &crate::state::AppState,
    ) -> Result<Self, Response> {
        let desk = Desk::from_request_parts(parts, state).await?;
        let secret = session::secret(&parts.headers, state).unwrap_or_default();
        let Ok(client) = Client::from_request_parts(parts, state).await;
        let attempts = Extension::<Arc<Attempts>>::from_request_parts(parts, state).await;
        let Extension(attempts) = attempts.map_err(IntoResponse::into_response)?;
        let key = client.key(&attempts, &desk.by.name);
        Ok(Self {
            desk,
            secret,
            attempts,
            key,
        })
    }
}

#[derive(Deserialize)]
pub(super) struct PasswordForm {
    current: String,
    new: String,
    again: String,
}

#[derive(Deserialize)]
pub(super) struct Confirmed {
    password: String,
}

#[derive(Deserialize)]
pub(super) struct FirstCode {
    salt: String,
    code: String,
}

#[derive(Deserialize)]
pub(super) struct Ended {
    session: Option<String>,
}

pub(super) async fn show(own: Own, RawQuery(query): RawQuery) -> Response {
    let note = match query.as_deref() {
        Some("password=1") => Some(AccountNote::PasswordChanged),
        Some("codes=0") => Some(AccountNote::CodesRemoved),
        Some("passkey=1") => Some(AccountNote::PasskeyAdded(None)),
        Some("passkey=0") => Some(AccountNote::PasskeyRemoved),
        Some("sessions=1") => Some(AccountNote::SessionsEnded),
        _ => None,
    };
    own.page(StatusCode::OK, None, note.as_ref()).await
}

pub(super) async fn password(own: Own, Form(form): Form<PasswordForm>) -> Response {
    if form.new != form.again {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return own.page(status, None, Some(&AccountNote::Differ)).await;
    }
    if let Err(limited) = own.begin().await {
        return limited;
    }
    let platform = own.desk.platform();
    let changed = platform.change_password(&own.desk.by, &own.secret, &form.current, &form.new);
    match changed.await {
        Ok(()) => own.done("?password=1"),
        Err(error) => own.not(None, &error).await,
    }
}

pub(super) async fn begin_codes(own: Own, Form(form): Form<Confirmed>) -> Response {
    if let Err(limited) = own.begin().await {
        return limited;
    }
    let begun = own
        .desk
        .platform()
        .begin_codes(&own.desk.by, &form.password);
    match begun.await {
        Ok(begun) => {
            own.attempts.succeeded(own.key);
            own.page(StatusCode::OK, Some(&begun), None).await
        }
        Err(error) => own.not(None, &error).await,
    }
}

pub(super) async fn add_codes(own: Own, Form(form): Form<FirstCode>) -> Response {
    let platform = own.desk.platform();
    match platform
        .add_codes(&own.desk.by, &form.salt, &form.code)
        .await
    {
        Ok(codes) => {
            let note = AccountNote::CodesAdded(&codes);
            own.page(StatusCode::OK, None, Some(&note)).await
        }
        Err(error) => {
            let begun = platform.codes_again(&own.desk.by, &form.salt).ok();
            own.not(begun.as_ref(), &error).await
        }
    }
}

pub(super) async fn remove_codes(own: Own, Form(form): Form<Confirmed>) -> Response {
    if let Err(limited) = own.begin().await {
        return limited;
    }
    let platform = own.desk.platform();
    match platform.remove_codes(&own.desk.by, &form.password).await {
        Ok(()) => own.done("?codes=0"),
        Err(error) => own.not(None, &error).await,
    }
}

pub(super) async fn end_sessions(own: Own, Form(form): Form<Ended>) -> Response {
    let platform = own.desk.platform();
    let ended = platform.end_sessions(&own.desk.by, &own.secret, form.session.as_deref());
    match ended.await {
        Ok(_) => Redirect::to(&format!("{HERE}?sessions=1")).into_response(),
        Err(error) => own.not(None, &error).await,
    }
}

impl Own {
    /// Counts an attempt with a password before it is made.
    async fn begin(&self) -> Result<(), Response> {
        let Err(wait) = self.attempts.begin(self.key, Instant::now()) else {
            return Ok(());
        };
        let note = AccountNote::Limited((wait.as_secs() + 1).div_ceil(60));
        let status = StatusCode::TOO_MANY_REQUESTS;
        Err(self.page(status, None, Some(&note)).await)
    }

    /// The same where the password may be left out; trying without one is no guess.
    pub(super) async fn begin_with(&self, password: Option<&str>) -> Result<(), Response> {
        match password {
            Some(_) => self.begin().await,
            None => Ok(()),
        }
    }

    pub(super) fn done(&self, query: &str) -> Response {
        self.attempts.succeeded(self.key);
        Redirect::to(&format!("{HERE}{query}")).into_response()
    }

    pub(super) async fn not(&self, begun: Option<&Enrolment>, error: &OperatorError) -> Response {
        let status = match error {
            OperatorError::Factor | OperatorError::PasskeyLimit => StatusCode::CONFLICT,
            OperatorError::Recent => StatusCode::FORBIDDEN,
            OperatorError::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        self.page(status, begun, Some(&AccountNote::Not(error)))
            .await
    }

    pub(super) async fn page(
        &self,
        status: StatusCode,
        begun: Option<&Enrolment>,
        note: Option<&AccountNote<'_>>,
    ) -> Response {
        match self
            .desk
            .platform()
            .account(&self.desk.by, &self.secret)
            .await
        {
            Ok(account) => {
                let can = self.desk.state.settings.relying_party.is_some();
                let page = pages::account(&self.desk.by, &account, can, begun, note);
                scripted(status, page)
            }
            Err(OperatorError::Store(error)) => self.desk.failed(ApiError::from(error)),
            Err(_) => self.desk.not(platform::access::AccessError::Missing),
        }
    }
}
