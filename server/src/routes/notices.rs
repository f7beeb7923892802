//! `GET /n/{site}` and `/n/{site}/details`: the banner's markup for a language and the regime of the visit. Rendered
//! once per policy version; which one is chosen depends on the visitor, and on chance while an A/B test runs, so nobody may
//! cache it.

use crate::{
    error::ApiError,
    negotiation, origin,
    rendered::Part,
    shown,
    state::AppState,
    visit::{NoticeVisit, SiteOfPath},
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use consent::{LanguageTag, Policy};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;

const CACHE: &str = "private, no-store";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// The query of both routes.
#[derive(Debug, Deserialize)]
pub struct NoticeQuery {
    /// The page's language.
    l: Option<String>,
    /// What the page believes to be the version of what it asks for.
    pub(super) v: Option<String>,
}

/// The notice of a site.
///
/// # Errors
/// 404 `unknown_site`, 403 `origin_not_allowed`.
pub async fn notice(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    NoticeVisit(visit): NoticeVisit,
    Query(query): Query<NoticeQuery>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let live = state
        .platform
        .live(&site)
        .ok_or_else(ApiError::unknown_site)?;
    let reader = reader(&headers, &live.policy, &state)?;
    let language = language(&query, &headers, &live.policy);
    let body = shown::notice(&state, &live, &visit, &language)?;
    Ok(answer(&body, &headers, reader, SCRIPT))
}

/// The item tables of a site.
///
/// # Errors
/// 404 `unknown_site`, 403 `origin_not_allowed`.
pub async fn details(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    Query(query): Query<NoticeQuery>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let live = state
        .platform
        .live(&site)
        .ok_or_else(ApiError::unknown_site)?;
    let reader = reader(&headers, &live.policy, &state)?;
    let language = language(&query, &headers, &live.policy);
    let part = Part::Details(language.clone());
    let body = state.rendered.get(&site, live.policy.version, part, || {
        Ok(app::banner::details(&live.policy, &language))
    })?;
    Ok(answer(&body, &headers, reader, TEXT))
}

/// The origin that reads; a same-origin page names none.
fn reader(
    headers: &HeaderMap,
    policy: &Policy,
    state: &AppState,
) -> Result<Option<String>, ApiError> {
    match headers.get(http::header::ORIGIN) {
        None => Ok(None),
        Some(_) => origin::check(headers, policy, &state.settings.public_url).map(Some),
    }
}

pub(super) fn language(query: &NoticeQuery, headers: &HeaderMap, policy: &Policy) -> LanguageTag {
    let browser = negotiation::languages(headers);
    policy.pick_language(
        query
            .l
            .as_deref()
            .into_iter()
            .chain(browser.iter().map(String::as_str)),
    )
}

fn answer(
    body: &crate::rendered::Body,
    headers: &HeaderMap,
    reader: Option<String>,
    content_type: &'static str,
) -> Response {
    let mut response = body.answer(headers, content_type, CACHE);
    origin::allow_reading(&mut response, reader.as_deref());
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    response
        .headers_mut()
        .insert(policy, HeaderValue::from_static("cross-origin"));
    response
}
