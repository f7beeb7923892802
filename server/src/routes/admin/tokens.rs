//! The list of programs' tokens, making and revoking them. A secret goes into one answer and nowhere else.

use super::{
    desk::{Desk, document},
    operators::Posted,
};
use crate::error::ApiError;
use app::admin::pages::{self, TokensNote};
use axum::{
    extract::{Form, RawForm, RawQuery},
    response::{IntoResponse, Redirect, Response},
};
use consent::SiteId;
use http::StatusCode;
use platform::{
    access::Permission,
    api_tokens::{ApiTokenError, MadeToken, NewRoleToken},
};
use serde::Deserialize;
use url::form_urlencoded;

#[derive(Deserialize)]
pub(super) struct BackEndForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    site: String,
}

#[derive(Deserialize)]
pub(super) struct RevokeForm {
    #[serde(default)]
    id: String,
}

pub(super) async fn list(desk: Desk, RawQuery(query): RawQuery) -> Response {
    let revoked = query.as_deref() == Some("revoked=1");
    let note = revoked.then_some(TokensNote::Revoked);
    page(&desk, StatusCode::OK, note.as_ref()).await
}

pub(super) async fn make(desk: Desk, RawForm(body): RawForm) -> Response {
    let made = match new_token(&body) {
        Ok(new) => desk.platform().make_role_token(&desk.by, new).await,
        Err(error) => Err(error),
    };
    answer(&desk, made).await
}

pub(super) async fn make_back_end(desk: Desk, Form(form): Form<BackEndForm>) -> Response {
    if let Err(why) = desk.by.check(Permission::ManageOperators) {
        return desk.refused(&why);
    }
    let made = match SiteId::parse(&form.site) {
        Ok(site) => {
            let (platform, by) = (desk.platform(), &desk.by);
            platform.make_back_end_token(by, &site, &form.name).await
        }
        Err(_) => Err(ApiTokenError::UnknownSite),
    };
    answer(&desk, made).await
}

pub(super) async fn revoke(desk: Desk, Form(form): Form<RevokeForm>) -> Response {
    match desk.platform().revoke_token(&desk.by, &form.id).await {
        Ok(()) => Redirect::to("/admin/tokens?revoked=1").into_response(),
        Err(error) => not(&desk, error).await,
    }
}

/// What a form asks for. Days that are no number are refused, and never read as "for ever".
fn new_token(body: &[u8]) -> Result<NewRoleToken, ApiTokenError> {
    let Posted {
        name, role, sites, ..
    } = Posted::read(body);
    let days = form_urlencoded::parse(body).find(|(key, _)| key == "days");
    let days = days.map(|(_, value)| value.trim().to_owned());
    let days = match days.as_deref() {
        None | Some("") => None,
        Some(text) => Some(text.parse().map_err(|_| ApiTokenError::Days)?),
    };
    Ok(NewRoleToken {
        name,
        role,
        sites,
        days,
    })
}

async fn answer(desk: &Desk, made: Result<MadeToken, ApiTokenError>) -> Response {
    match made {
        Ok(made) => page(desk, StatusCode::OK, Some(&TokensNote::Made(&made))).await,
        Err(error) => not(desk, error).await,
    }
}

async fn page(desk: &Desk, status: StatusCode, note: Option<&TokensNote<'_>>) -> Response {
    match desk.platform().tokens_for(&desk.by).await {
        Ok(tokens) => {
            let page = pages::tokens(&desk.by, &tokens, &desk.sites(), note);
            document(status, page)
        }
        Err(ApiTokenError::Refused(why)) => desk.refused(&why),
        Err(error) => desk.failed(ApiError::from(error)),
    }
}

async fn not(desk: &Desk, error: ApiTokenError) -> Response {
    let status = match &error {
        ApiTokenError::Refused(why) => return desk.refused(why),
        ApiTokenError::NotFound | ApiTokenError::RoleNotFound => StatusCode::NOT_FOUND,
        ApiTokenError::NameTaken | ApiTokenError::RoleNameTaken => StatusCode::CONFLICT,
        ApiTokenError::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        ApiTokenError::UnknownSite
        | ApiTokenError::Name
        | ApiTokenError::Days
        | ApiTokenError::Sites => StatusCode::UNPROCESSABLE_ENTITY,
    };
    page(desk, status, Some(&TokensNote::Not(&error))).await
}
