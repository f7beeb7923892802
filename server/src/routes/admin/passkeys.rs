//! Passkeys by HTTP: the questions that the page's script asks for, the form that signs in with an answer, and those of the own
//! account. What an answer is worth is the platform's word.

use super::{
    account::Own,
    attempts::Attempts,
    forms::{self, Client},
    session,
};
use crate::{error::ApiError, state::AppState};
use app::admin::{
    door::{self, SignInNote},
    pages::AccountNote,
};
use axum::{
    Extension, Form, Json,
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use http::{HeaderMap, StatusCode, header};
use platform::operators::{OperatorError, PasskeyAnswer, PasskeyQuestion, RelyingParty};
use serde::Deserialize;
use serde_json::{Value, json};
use std::{sync::Arc, time::Instant};

const SCRIPT: &str = include_str!("passkeys.js");

/// Neither is a page, and opened as one it may do nothing.
const NO_PAGE: &str = "default-src 'none'; frame-ancestors 'none'";

/// Whose attempts are counted together while nobody is named; no operator has this name.
const NOBODY: &str = "\u{1}passkey";

pub(super) async fn script() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, NO_PAGE),
    ];
    (headers, SCRIPT).into_response()
}

/// What goes to the script.
fn asked(question: Result<PasskeyQuestion, OperatorError>) -> Response {
    let question = match question {
        Ok(question) => question,
        Err(error) => return not_asked(&error),
    };
    let headers = [
        (header::CONTENT_SECURITY_POLICY, NO_PAGE),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    match serde_json::from_str::<Value>(&question.options) {
        Ok(options) => {
            let body = json!({ "options": options, "state": question.state });
            (headers, Json(body)).into_response()
        }
        Err(_) => not_asked(&OperatorError::Passkey),
    }
}

fn not_asked(error: &OperatorError) -> Response {
    let status = match error {
        OperatorError::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::CONFLICT,
    };
    let body = Json(json!({ "error": error.code(), "message": error.to_string() }));
    let headers = [
        (header::CONTENT_SECURITY_POLICY, NO_PAGE),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    (status, headers, body).into_response()
}

fn party(state: &AppState) -> Result<&RelyingParty, OperatorError> {
    let party = state.settings.relying_party.as_ref();
    party.ok_or(OperatorError::Passkey)
}

pub(super) async fn ask(State(state): State<AppState>) -> Response {
    asked(party(&state).and_then(|party| state.platform.ask_passkey(party)))
}

#[derive(Deserialize)]
pub(super) struct SignInForm {
    state: String,
    response: String,
    pending: Option<String>,
}

pub(super) async fn sign_in(
    State(state): State<AppState>,
    Extension(attempts): Extension<Arc<Attempts>>,
    client: Client,
    headers: HeaderMap,
    Form(form): Form<SignInForm>,
) -> Result<Response, ApiError> {
    session::check_origin(&headers, &state)?;
    let pending = form.pending.as_deref();
    let waiting = pending.and_then(|pending| state.platform.pending_name(pending));
    let key = client.key(&attempts, waiting.as_deref().unwrap_or(NOBODY));
    if let Err(wait) = attempts.begin(key, Instant::now()) {
        return Ok(forms::limited(&state, "", wait.as_secs() + 1));
    }
    let answer = PasskeyAnswer {
        state: &form.state,
        response: &form.response,
    };
    let signed_in = match party(&state) {
        Ok(party) => {
            let platform = &state.platform;
            platform.sign_in_with_passkey(party, answer, pending).await
        }
        Err(error) => Err(error),
    };
    match signed_in {
        Ok(secret) => {
            attempts.succeeded(key);
            forms::into(&secret, &headers, &state).await
        }
        Err(error) => Ok(refused(&state, &error)),
    }
}

fn refused(state: &AppState, error: &OperatorError) -> Response {
    let note = match error {
        OperatorError::Store(error) => return forms::failed(state, "", error),
        OperatorError::Late => SignInNote::Late,
        _ => SignInNote::Passkey,
    };
    let page = door::sign_in(&forms::ways(state), "", Some(note));
    forms::scripted(StatusCode::FORBIDDEN, page)
}

pub(super) async fn ask_new(own: Own) -> Response {
    let state = &own.desk.state;
    let asking = match party(state) {
        Ok(party) => {
            let platform = &state.platform;
            let asking = platform.ask_new_passkey(party, &own.desk.by, &own.secret);
            asking.await
        }
        Err(error) => Err(error),
    };
    asked(asking)
}

#[derive(Deserialize)]
pub(super) struct NewForm {
    name: String,
    state: String,
    response: String,
    password: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct RemoveForm {
    id: String,
    password: Option<String>,
}

pub(super) async fn add(own: Own, Form(form): Form<NewForm>) -> Response {
    if let Err(limited) = own.begin_with(form.password.as_deref()).await {
        return limited;
    }
    let added = match party(&own.desk.state) {
        Ok(party) => {
            let answer = PasskeyAnswer {
                state: &form.state,
                response: &form.response,
            };
            let (by, secret, password) = (&own.desk.by, &own.secret, form.password.as_deref());
            let platform = own.desk.platform();
            let adding = platform.add_passkey(party, by, secret, password, answer, &form.name);
            adding.await
        }
        Err(error) => Err(error),
    };
    match added {
        Ok(None) => own.done("?passkey=1"),
        Ok(Some(codes)) => {
            own.attempts.succeeded(own.key);
            let note = AccountNote::PasskeyAdded(Some(&codes));
            own.page(StatusCode::OK, None, Some(&note)).await
        }
        Err(error) => own.not(None, &error).await,
    }
}

pub(super) async fn remove(own: Own, Form(form): Form<RemoveForm>) -> Response {
    let password = form.password.as_deref();
    if let Err(limited) = own.begin_with(password).await {
        return limited;
    }
    let platform = own.desk.platform();
    let removing = platform.remove_passkey(&own.desk.by, &own.secret, password, &form.id);
    match removing.await {
        Ok(()) if password.is_some() => own.done("?passkey=0"),
        Ok(()) => Redirect::to(&format!("{}?passkey=0", super::account::HERE)).into_response(),
        Err(error) => own.not(None, &error).await,
    }
}
