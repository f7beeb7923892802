//! `/p/{site}/{country}/{language}`: the preference page, shown and posted (S4, S5). It works without script, without
//! the banner and from the banner's own form. The regime follows the client's address, never the path.

mod form;
mod place;
mod rights;

pub(super) use place::wished_language;

use crate::{
    cookies,
    error::ApiError,
    origin, shown,
    state::AppState,
    visit::{CountedVisit, VisitorVisit},
};
use app::preferences::{self, Outcome, Situation};
use axum::{
    Form, Router,
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Response},
    routing::get,
};
use consent::Policy;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use place::Place;
use platform::{Visit, clock, recording::RecordError};

/// No script at all, our own style, forms to ourselves, and no frame that could trick a click.
pub(super) const RULES: &str = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

pub(crate) fn router() -> Router<AppState> {
    Router::new()
        .route("/p/{site}/{country}/{language}", get(show).post(submit))
        .merge(rights::router())
}

type PagePath = Path<(String, String, String)>;

/// What the query of the page says became of the form before.
const OUTCOMES: [(&str, Outcome); 6] = [
    ("saved=1", Outcome::Saved),
    ("changed=1", Outcome::Changed),
    ("erased=1", Outcome::Erased),
    ("restricted=1", Outcome::Restricted),
    ("lifted=1", Outcome::Lifted),
    ("objected=1", Outcome::Objected),
];

async fn show(
    State(state): State<AppState>,
    VisitorVisit(visit): VisitorVisit,
    Path((site, country, language)): PagePath,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let place = match Place::find(
        &state,
        &site,
        &country,
        &language,
        query.as_deref(),
        &headers,
    ) {
        Ok(place) => place,
        Err(missing) => return Ok(*missing),
    };
    let has = |flag: &str| {
        query
            .as_deref()
            .unwrap_or_default()
            .split('&')
            .any(|pair| pair == flag)
    };
    let outcome = OUTCOMES
        .into_iter()
        .find(|(flag, _)| has(flag))
        .map(|(_, outcome)| outcome);
    render(&state, &place, &visit, outcome, StatusCode::OK).await
}

async fn submit(
    State(state): State<AppState>,
    CountedVisit(visit): CountedVisit,
    Path((site, country, language)): PagePath,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, ApiError> {
    let place = match Place::find(
        &state,
        &site,
        &country,
        &language,
        query.as_deref(),
        &headers,
    ) {
        Ok(place) => place,
        Err(missing) => return Ok(*missing),
    };
    let live = state
        .platform
        .live(&place.site)
        .ok_or_else(ApiError::unknown_site)?;
    let from = poster(&headers, &live.policy, &state.settings.public_url)?;
    let request = form::request(
        &fields,
        &live.policy,
        &place.language,
        visit.token.as_deref(),
    )?;
    let shown = shown::of_request(&state, &live, &visit, &request, place.country).await;
    let recording = state
        .platform
        .record_shown(&place.site, request, &visit, shown);
    match recording.await {
        Ok(recorded) => {
            let back = form::way_back(&fields, &live.policy, from.as_deref());
            let location = back.unwrap_or_else(|| place.address("saved=1"));
            let mut response = see_other(&location);
            for cookie in cookies::consent_cookies(&place.site, &recorded, state.settings.secure) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Err(RecordError::PolicyOutdated) => Ok(see_other(&place.address("changed=1"))),
        Err(RecordError::Store(error)) => {
            tracing::error!(%error, "a posted choice was not recorded");
            let mut response = render(
                &state,
                &place,
                &visit,
                Some(Outcome::Failed),
                StatusCode::SERVICE_UNAVAILABLE,
            )
            .await?;
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
            Ok(response)
        }
        Err(error) => Err(error.into()),
    }
}

async fn render(
    state: &AppState,
    place: &Place,
    visit: &Visit,
    outcome: Option<Outcome>,
    status: StatusCode,
) -> Result<Response, ApiError> {
    render_with(state, place, visit, outcome, status, preferences::page).await
}

/// Gathers what a page of this place shows and renders it by one of the app's functions.
async fn render_with(
    state: &AppState,
    place: &Place,
    visit: &Visit,
    outcome: Option<Outcome>,
    status: StatusCode,
    page: fn(&Situation<'_>) -> String,
) -> Result<Response, ApiError> {
    let decided = state
        .platform
        .decide(&place.site, visit)
        .ok_or_else(ApiError::unknown_site)?;
    let history = state.platform.history(&place.site, visit).await?;
    let newest = history.as_ref().and_then(|history| history.records.first());
    let html = page(&Situation {
        policy: &decided.live.policy,
        country: place.country,
        language: &place.language,
        decision: &decided.decision,
        record: newest.map(|entry| &entry.receipt.record),
        history: history.as_ref(),
        regime: visit.regime(&decided.live.policy),
        gpc: visit.signals.gpc,
        outcome,
        key: &clock::new_record_id(),
        carried: place.carried.as_deref(),
    });
    Ok(document(status, html))
}

/// Who posts: `None` for this page itself, or the site's origin. Anyone else is refused before anything is read.
fn poster(headers: &HeaderMap, policy: &Policy, own: &str) -> Result<Option<String>, ApiError> {
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    if headers.contains_key(header::ORIGIN) {
        let origin = origin::check(headers, policy, own)?;
        return Ok((origin != own).then_some(origin));
    }
    let referer = text(header::REFERER).and_then(|referer| url::Url::parse(referer).ok());
    let referer = referer.map(|url| url.origin().ascii_serialization());
    let same_origin =
        text(header::HeaderName::from_static("sec-fetch-site")) == Some("same-origin");
    match referer {
        Some(origin) if origin == own => Ok(None),
        Some(origin) if policy.origins.contains(&origin) => Ok(Some(origin)),
        None if same_origin => Ok(None),
        _ => {
            let message = "a form is taken from this page and from the site's own pages only; nothing was stored";
            Err(ApiError::new(
                StatusCode::FORBIDDEN,
                "origin_not_allowed",
                message,
            ))
        }
    }
}

fn see_other(location: &str) -> Response {
    let Ok(location) = HeaderValue::from_str(location) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let no_store = HeaderValue::from_static("private, no-store");
    (
        StatusCode::SEE_OTHER,
        [
            (header::LOCATION, location),
            (header::CACHE_CONTROL, no_store),
        ],
    )
        .into_response()
}

pub(super) fn document(status: StatusCode, html: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
        (header::VARY, "Cookie, Sec-GPC"),
        (header::CONTENT_SECURITY_POLICY, RULES),
    ];
    (status, headers, html).into_response()
}
