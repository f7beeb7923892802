//! `/d/{site}/{language}` and `/d/{site}/{language}/withdraw`: the pages behind the links of a double opt-in (S18).
//! Looking changes nothing, posting does; the token in the address is all that is needed, and no page needs a script.

use crate::{error::ApiError, state::AppState, visit::VisitorVisit};
use app::double_opt_in::{self, Notice};
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Response},
    routing::get,
};
use consent::{LanguageTag, SiteId};
use http::{StatusCode, header};
use platform::{
    double_opt_in::{LinkError, Stage},
    platform::LivePolicy,
};
use std::sync::Arc;

/// No script at all, our own style, forms to ourselves, and no frame that could trick a click.
const RULES: &str = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

pub(crate) fn router() -> Router<AppState> {
    Router::new()
        .route("/d/{site}/{language}", get(ask).post(confirm))
        .route(
            "/d/{site}/{language}/withdraw",
            get(ask_withdrawal).post(withdraw),
        )
}

/// The address that a mail for confirming names.
pub(crate) fn confirm_url(
    state: &AppState,
    site: &SiteId,
    language: &LanguageTag,
    token: &str,
) -> String {
    let server = &state.settings.public_url;
    format!("{server}/d/{site}/{language}?t={token}")
}

/// The address that every later mail names, also in its header `List-Unsubscribe`.
pub(crate) fn withdraw_url(
    state: &AppState,
    site: &SiteId,
    language: &LanguageTag,
    token: &str,
) -> String {
    let server = &state.settings.public_url;
    format!("{server}/d/{site}/{language}/withdraw?t={token}")
}

async fn ask(State(state): State<AppState>, place: Place) -> Result<Response, ApiError> {
    let found = state
        .platform
        .pending_double_opt_in(&place.site, &place.token);
    match found.await {
        Ok(pending) => {
            let page = double_opt_in::ask(&place.language, &pending);
            Ok(document(status_of(pending.stage), page))
        }
        Err(error) => place.complain(error),
    }
}

/// A confirmed request is no error to look at; the others can no longer be confirmed.
const fn status_of(stage: Stage) -> StatusCode {
    match stage {
        Stage::Open | Stage::Confirmed(_) => StatusCode::OK,
        Stage::Outdated => StatusCode::CONFLICT,
        Stage::Expired | Stage::Withdrawn => StatusCode::GONE,
    }
}

async fn confirm(
    State(state): State<AppState>,
    VisitorVisit(visit): VisitorVisit,
    place: Place,
) -> Result<Response, ApiError> {
    let (site, token) = (&place.site, &place.token);
    let done = state
        .platform
        .confirm_double_opt_in(site, token, visit.address);
    match done.await {
        Ok(done) => {
            let page = double_opt_in::confirmed(&place.language, &done);
            Ok(document(StatusCode::OK, page))
        }
        Err(LinkError::Store(error)) => place.complain(LinkError::Store(error)),
        // What stands in the way is said by the page that shows the request.
        Err(error) => {
            let mut page = ask(State(state), place).await?;
            *page.status_mut() = ApiError::from(error).status;
            Ok(page)
        }
    }
}

async fn ask_withdrawal(State(state): State<AppState>, place: Place) -> Result<Response, ApiError> {
    match state.platform.withdrawable(&place.site, &place.token).await {
        Ok(found) => {
            let page = double_opt_in::withdrawal(&place.language, &found);
            Ok(document(StatusCode::OK, page))
        }
        Err(error) => place.complain(error),
    }
}

/// The page's button, and the one-click withdrawal of mail programs (RFC 8058): whatever the body says, posting here
/// withdraws. Both need nothing but the address.
async fn withdraw(State(state): State<AppState>, place: Place) -> Result<Response, ApiError> {
    let (site, token) = (&place.site, &place.token);
    let done = state
        .platform
        .withdraw_by_link(site, token, &place.language);
    match done.await {
        Ok(found) => {
            let page = double_opt_in::withdrawal(&place.language, &found);
            Ok(document(StatusCode::OK, page))
        }
        Err(error) => place.complain(error),
    }
}

/// Which page this is, and the token that it was opened with.
struct Place {
    live: Arc<LivePolicy>,
    site: SiteId,
    /// Does it lie below the page for confirming?
    lower: bool,
    language: LanguageTag,
    token: String,
}

impl axum::extract::FromRequestParts<AppState> for Place {
    type Rejection = ApiError;

    async fn from_request_parts(
        parts: &mut http::request::Parts,
        state: &AppState,
    ) -> Result<Self, ApiError> {
        let path = Path::<(String, String)>::from_request_parts(parts, state).await;
        let Path((site, language)) = path.map_err(|_| ApiError::unknown_site())?;
        let site = SiteId::parse(&site).ok();
        let live = site.and_then(|site| state.platform.live(&site));
        let live = live.ok_or_else(ApiError::unknown_site)?;
        let query = parts.uri.query().unwrap_or_default();
        let lower = parts.uri.path().ends_with("/withdraw");
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let token = pairs.find(|(name, _)| *name == "t").map(|(_, value)| value);
        Ok(Self {
            site: live.policy.site.clone(),
            language: live.policy.pick_language([language.as_str()]),
            token: token.unwrap_or_default().to_owned(),
            lower,
            live,
        })
    }
}

impl Place {
    /// A page that says why nothing was recorded.
    fn complain(&self, error: LinkError) -> Result<Response, ApiError> {
        let (status, notice) = match error {
            LinkError::UnknownSite => return Err(error.into()),
            LinkError::Store(error) => {
                tracing::error!(%error, "a link was not answered");
                (StatusCode::SERVICE_UNAVAILABLE, Notice::Failed)
            }
            _ => (StatusCode::NOT_FOUND, Notice::Unknown),
        };
        let policy = &self.live.policy;
        let page = double_opt_in::notice(policy, &self.language, notice, self.lower);
        Ok(document(status, page))
    }
}

fn document(status: StatusCode, html: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
        (header::CONTENT_SECURITY_POLICY, RULES),
        // The address holds a token that no other site may learn.
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (status, headers, html).into_response()
}
