//! `GET /n/{site}/embeds` and `/n/{site}/clear`: the placeholders of embeds, and the clearing of what services kept, each in
//! a language. They belong to no visitor, so a browser may keep them for a while; a page asks for them only when it
//! needs them.

use super::notices::{NoticeQuery, language};
use crate::{assets, error::ApiError, origin, rendered::Part, state::AppState, visit::SiteOfPath};
use app::parts::{PlaceholderFiles, clearing, placeholders};
use axum::{
    extract::{Query, State},
    response::Response,
};
use consent::{LanguageTag, Policy, SiteId};
use http::{HeaderMap, HeaderValue, header};

const CACHE: &str = "public, max-age=300";
/// For what the page asked for by its version, which then cannot change under that address.
const KEPT: &str = "public, max-age=2592000, immutable";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// The placeholders of a site.
///
/// # Errors
/// 404 `unknown_site`, 503 `bundles_missing`.
pub async fn embeds(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    Query(query): Query<NoticeQuery>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    answer(
        &state,
        &site,
        &query,
        &headers,
        Part::Embeds,
        |policy, language| {
            let text = |name| assets::text(name).ok_or_else(ApiError::bundles_missing);
            let files = PlaceholderFiles {
                script: &text("embeds.js")?,
                sheet: &text("placeholder.css")?,
                tokens: &text("tokens.css")?,
            };
            Ok(placeholders(policy, language, &files))
        },
    )
}

/// The clearing of a site.
///
/// # Errors
/// 404 `unknown_site`, 503 `bundles_missing`.
pub async fn clear(
    State(state): State<AppState>,
    SiteOfPath(site): SiteOfPath,
    Query(query): Query<NoticeQuery>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    answer(
        &state,
        &site,
        &query,
        &headers,
        Part::Clear,
        |policy, language| {
            let script = assets::text("clear.js").ok_or_else(ApiError::bundles_missing)?;
            Ok(clearing(policy, language, &script))
        },
    )
}

fn answer(
    state: &AppState,
    site: &SiteId,
    query: &NoticeQuery,
    headers: &HeaderMap,
    part: fn(LanguageTag) -> Part,
    make: impl FnOnce(&Policy, &LanguageTag) -> Result<String, ApiError>,
) -> Result<Response, ApiError> {
    let live = state.platform.live(site);
    let live = live.ok_or_else(ApiError::unknown_site)?;
    let policy = &live.policy;
    let language = language(query, headers, policy);
    let body = state
        .rendered
        .get(site, policy.version, part(language.clone()), || {
            make(policy, &language)
        })?;
    let own = format!("{}{}", policy.version, assets::banner_folder());
    let is_current = query.v.as_ref() == Some(&own);
    let mut response = body.answer(headers, SCRIPT, if is_current { KEPT } else { CACHE });
    origin::open_to_all(&mut response);
    let vary = HeaderValue::from_static("Accept-Language");
    response.headers_mut().append(header::VARY, vary);
    Ok(response)
}
