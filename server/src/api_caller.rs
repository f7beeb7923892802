//! Who calls from a site's back end: `Authorization: Bearer sluis_...`. The token is looked up by its hash and neither
//! printed nor kept.

use crate::{error::ApiError, state::AppState, visit::SiteOfPath};
use axum::extract::FromRequestParts;
use consent::SiteId;
use http::{HeaderMap, StatusCode, header, request::Parts};

/// A back end with a token for the site of the path.
#[derive(Debug)]
pub struct ApiCaller {
    /// What operators call its token.
    pub name: String,
    /// The site of path and token.
    pub site: SiteId,
}

/// The token of a request. Other schemes are not ours: a proxy's own password says nothing about a back end.
#[must_use]
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

impl FromRequestParts<AppState> for ApiCaller {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let SiteOfPath(site) = SiteOfPath::from_request_parts(parts, state).await?;
        let Some(token) = bearer(&parts.headers) else {
            let message =
                "send Authorization: Bearer with a token of this site; nothing was stored";
            return Err(refused(StatusCode::UNAUTHORIZED, "token_missing", message));
        };
        let Some(token) = state.platform.api_caller(token).await? else {
            let message = "this token is not known or was revoked; nothing was stored";
            return Err(refused(StatusCode::UNAUTHORIZED, "token_unknown", message));
        };
        if token.site.as_ref() != Some(&site) {
            let message = "this token is not of this site's back end; nothing was stored";
            return Err(refused(StatusCode::FORBIDDEN, "token_other_site", message));
        }
        Ok(Self {
            name: token.name,
            site,
        })
    }
}

fn refused(status: StatusCode, code: &'static str, message: &str) -> ApiError {
    ApiError::new(status, code, message)
}
