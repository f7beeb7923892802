//! What every page behind sign-in needs: who asks, the platform, and answers with the right status and rules. It asks
//! the platform nothing itself.

use super::SIGN_IN;
use crate::{error::ApiError, state::AppState};
use app::admin::pages;
use axum::{
    extract::{FromRequestParts, Path},
    response::{IntoResponse, Redirect, Response},
};
use consent::{SiteId, record::RecordId};
use http::{StatusCode, header, request::Parts};
use platform::{
    Platform,
    access::{AccessError, Refused},
    operators::SignedIn,
};
use serde::Deserialize;

/// No script, our own style, forms to ourselves, a frame for what was shown.
const RULES: &str = "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'";

/// The same, and one script that asks this server.
const SCRIPTED: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Who asks, and what they ask of.
pub(super) struct Desk {
    pub(super) state: AppState,
    pub(super) by: SignedIn,
}

impl FromRequestParts<AppState> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        // The layer around these routes puts it there; without it there is no answer.
        let found = parts.extensions.get::<SignedIn>().cloned();
        let by = found.ok_or_else(|| Redirect::to(SIGN_IN).into_response())?;
        let state = state.clone();
        Ok(Self { state, by })
    }
}

impl Desk {
    pub(super) fn platform(&self) -> &Platform {
        &self.state.platform
    }

    /// The sites that may be chosen from, id and name; those that ask something come first.
    pub(super) fn sites(&self) -> Vec<(SiteId, String)> {
        let mut sites = self.platform().sites_of(&self.by);
        sites.sort_by_key(|live| !live.policy.has_optional_purposes());
        let named = |live: &platform::platform::LivePolicy| {
            (live.policy.site.clone(), live.policy.name.clone())
        };
        sites.iter().map(|live| named(live)).collect()
    }

    pub(super) fn name_of(&self, site: &SiteId) -> String {
        let live = self.platform().live(site);
        live.map_or_else(|| site.to_string(), |live| live.policy.name.clone())
    }

    /// The page of what the platform answered, or of why it did not.
    pub(super) fn page<T>(
        &self,
        answered: Result<T, AccessError>,
        page: impl FnOnce(T) -> String,
    ) -> Response {
        match answered {
            Ok(found) => document(StatusCode::OK, page(found)),
            Err(error) => self.not(error),
        }
    }

    /// The page of why nothing was answered.
    pub(super) fn not(&self, error: AccessError) -> Response {
        match error {
            AccessError::Refused(why) => self.refused(&why),
            AccessError::Missing | AccessError::Query | AccessError::Why => {
                document(StatusCode::NOT_FOUND, pages::missing(&self.by))
            }
            AccessError::Store(error) => self.failed(ApiError::from(error)),
        }
    }

    pub(super) fn refused(&self, why: &Refused) -> Response {
        document(StatusCode::FORBIDDEN, pages::refused(&self.by, why))
    }

    /// The page is for the reader, the cause for the log.
    pub(super) fn failed(&self, error: ApiError) -> Response {
        let mut response = document(error.status, pages::failed(&self.by));
        if let Some(cause) = error.cause {
            response.extensions_mut().insert(crate::error::Cause(cause));
        }
        response
    }
}

/// The record that an address names.
pub(super) struct Address {
    pub(super) site: SiteId,
    pub(super) record: RecordId,
}

#[derive(Deserialize)]
struct Named {
    site: String,
    record: String,
}

impl FromRequestParts<AppState> for Address {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let desk = Desk::from_request_parts(parts, state).await?;
        let named = Path::<Named>::from_request_parts(parts, state).await;
        let parsed = named.ok().and_then(|Path(named)| {
            let site = SiteId::parse(&named.site).ok()?;
            let record = RecordId::parse(&named.record)?;
            Some(Self { site, record })
        });
        parsed.ok_or_else(|| desk.not(AccessError::Missing))
    }
}

/// A page that a script of our own keeps up to date; it asks this server only.
pub(super) fn scripted(status: StatusCode, html: String) -> Response {
    with_rules(status, html, SCRIPTED)
}

pub(super) fn document(status: StatusCode, html: String) -> Response {
    with_rules(status, html, RULES)
}

fn with_rules(status: StatusCode, html: String, rules: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, rules),
        (header::REFERRER_POLICY, "same-origin"),
    ];
    (status, headers, html).into_response()
}
