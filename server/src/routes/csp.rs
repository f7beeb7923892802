//! `GET` and `POST /v1/sites/{site}/csp`: the Content-Security-Policy of a site's pages for a visitor, as body and as
//! header, so that a web server in front can copy it. Stores nothing. Whatever is unsure gets the strictest one, errors
//! included: a web server that copies the header of any answer opens nothing.

#![expect(
    unused_qualifications,
    reason = "what utoipa writes for the parameters of an operation names types by their path"
)]

use crate::{
    api::{Problems, ReadProblems},
    body::JsonBody,
    error::ApiError,
    state::AppState,
    visit::{SiteOfPath, VisitorVisit},
};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::{IntoResponse, Response},
};
use consent::{BrowserSignals, CountryCode, SiteId, regime::Location};
use http::{HeaderValue, StatusCode, header};
use platform::{
    Visit,
    csp::{Csp, CspOptions, Nonce},
};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

/// The query of `GET`.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct CspQuery {
    /// What the page's own inline scripts carry in this answer.
    nonce: Option<String>,
}

/// What a back end knows of its visitor; whatever it leaves out is unknown, and that is the strictest.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CspRequest {
    /// The value of the visitor's token cookie.
    token: Option<String>,
    /// Did the visitor's browser send `Sec-GPC: 1`?
    #[serde(default)]
    gpc: bool,
    /// The visitor's country.
    country: Option<CountryCode>,
    /// The second part of ISO 3166-2.
    subdivision: Option<String>,
    /// What the page's own inline scripts carry in this answer.
    nonce: Option<String>,
}

/// The Content-Security-Policy of a visitor's pages
///
/// For the visitor of this request, as body and as header. A visit that cannot be read is one of which nothing is known.
#[utoipa::path(
    get, path = "/v1/sites/{site}/csp", tag = "Visitors", operation_id = "get_csp",
    params(("site" = String, Path, description = "The site's id."), CspQuery),
    responses((status = 200, description = "The policy.", body = String, content_type = "text/plain"), ReadProblems)
)]
pub(crate) async fn get(
    State(state): State<AppState>,
    site: Result<SiteOfPath, ApiError>,
    visit: Result<VisitorVisit, ApiError>,
    query: Result<Query<CspQuery>, QueryRejection>,
) -> Response {
    let visit = visit.map(|VisitorVisit(visit)| visit).unwrap_or_default();
    let nonce = query.map(|Query(query)| query.nonce).unwrap_or_default();
    let found = site.and_then(|SiteOfPath(site)| csp(&state, &site, &visit, nonce.as_deref()));
    answer(found)
}

/// The Content-Security-Policy for a back end
///
/// For a visitor of the back end that asks.
#[utoipa::path(
    post, path = "/v1/sites/{site}/csp", tag = "Back ends", operation_id = "make_csp",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = CspRequest,
    responses((status = 200, description = "The policy.", body = String, content_type = "text/plain"), Problems)
)]
pub(crate) async fn post(
    State(state): State<AppState>,
    site: Result<SiteOfPath, ApiError>,
    request: Result<JsonBody<CspRequest>, ApiError>,
) -> Response {
    let found = site.and_then(|SiteOfPath(site)| {
        let JsonBody(request) = request?;
        let nonce = request.nonce.clone();
        csp(&state, &site, &request.visit(), nonce.as_deref())
    });
    answer(found)
}

impl CspRequest {
    fn visit(self) -> Visit {
        Visit {
            location: Location {
                country: self.country,
                subdivision: self.subdivision,
            },
            signals: BrowserSignals { gpc: self.gpc },
            token: self.token,
            address: None,
        }
    }
}

fn csp(
    state: &AppState,
    site: &SiteId,
    visit: &Visit,
    nonce: Option<&str>,
) -> Result<Csp, ApiError> {
    let nonce = nonce
        .map(Nonce::parse)
        .transpose()
        .map_err(|error| ApiError::new(StatusCode::BAD_REQUEST, "bad_nonce", error.to_string()))?;
    let options = CspOptions {
        server: Some(&state.settings.public_url),
        nonce: nonce.as_ref(),
    };
    state
        .platform
        .csp(site, visit, &options)
        .ok_or_else(ApiError::unknown_site)
}

fn answer(found: Result<Csp, ApiError>) -> Response {
    let (csp, mut response) = match found {
        Ok(csp) => {
            let text = csp.to_string();
            let plain = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
            (text.clone(), (plain, text).into_response())
        }
        Err(error) => (Csp::strictest().to_string(), error.into_response()),
    };
    let value = HeaderValue::from_str(&csp)
        .unwrap_or_else(|_| HeaderValue::from_static("default-src 'self'"));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, value);
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    headers.insert(header::VARY, HeaderValue::from_static("Cookie, Sec-GPC"));
    response
}
