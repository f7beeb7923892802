//! `/p/{site}/{country}/{language}`: the preference page, shown and posted (S4, S5). It works without script, without
//! the banner and from the banner's own form. The regime follows the client's address, never the path.

mod form;

use crate::{cookies, error::ApiError, negotiation, origin, state::AppState, visit::VisitorVisit};
use app::preferences::{self, Outcome, Situation};
use axum::{
    Form, Router,
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Response},
    routing::get,
};
use consent::{CountryCode, LanguageTag, Policy, SiteId, names};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use platform::{Visit, clock, recording::RecordError};

/// No script at all, our own style, forms to ourselves, and no frame that could trick a click.
const RULES: &str = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

pub(crate) fn router() -> Router<AppState> {
    Router::new().route("/p/{site}/{country}/{language}", get(show).post(submit))
}

type PagePath = Path<(String, String, String)>;

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
    let outcome = if has("saved=1") {
        Some(Outcome::Saved)
    } else if has("changed=1") {
        Some(Outcome::Changed)
    } else {
        None
    };
    render(&state, &place, &visit, outcome, StatusCode::OK).await
}

async fn submit(
    State(state): State<AppState>,
    VisitorVisit(visit): VisitorVisit,
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
    match state.platform.record(&place.site, request, &visit).await {
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

/// Which page this is.
struct Place {
    site: SiteId,
    country: Option<CountryCode>,
    language: LanguageTag,
    carried: Option<String>,
}

impl Place {
    /// Finds the page, or the 404 page that says what is missing.
    fn find(
        state: &AppState,
        site: &str,
        country: &str,
        language: &str,
        query: Option<&str>,
        headers: &HeaderMap,
    ) -> Result<Self, Box<Response>> {
        let live = SiteId::parse(site)
            .ok()
            .and_then(|site| state.platform.live(&site));
        let Some(live) = live else {
            let page = preferences::unknown_site(&wished_language(headers));
            return Err(Box::new(document(StatusCode::NOT_FOUND, page)));
        };
        let spoken = LanguageTag::parse(language).filter(|tag| live.policy.languages.contains(tag));
        let Some(language) = spoken else {
            let page = preferences::unknown_language(&live.policy);
            return Err(Box::new(document(StatusCode::NOT_FOUND, page)));
        };
        // `xx` stands in the address where nobody knows the country.
        let country = CountryCode::parse(country).filter(|code| code.as_str() != "XX");
        let carried = query
            .filter(|_| state.settings.development)
            .and_then(chosen_country);
        Ok(Self {
            site: live.policy.site.clone(),
            country,
            language,
            carried,
        })
    }

    /// This page's address relative to itself, so that it holds under a reverse proxy's path too.
    fn address(&self, flag: &str) -> String {
        let carried = self
            .carried
            .as_ref()
            .map(|query| format!("&{query}"))
            .unwrap_or_default();
        format!("{}?{flag}{carried}", self.language)
    }
}

/// The country that a test chose, so that it holds over the form too.
fn chosen_country(query: &str) -> Option<String> {
    let plain = |value: &str| {
        value
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .find(|(name, value)| *name == names::COUNTRY_QUERY && plain(value))
        .map(|(name, value)| format!("{name}={value}"))
}

fn wished_language(headers: &HeaderMap) -> LanguageTag {
    let wishes = negotiation::languages(headers);
    let known = |wish: &String| {
        LanguageTag::parse(wish).filter(|tag| ["nl", "fr", "de", "en"].contains(&tag.primary()))
    };
    wishes
        .iter()
        .find_map(known)
        .or_else(|| LanguageTag::parse("en"))
        .expect("en is a language")
}

async fn render(
    state: &AppState,
    place: &Place,
    visit: &Visit,
    outcome: Option<Outcome>,
    status: StatusCode,
) -> Result<Response, ApiError> {
    let decided = state
        .platform
        .decide(&place.site, visit)
        .ok_or_else(ApiError::unknown_site)?;
    let receipt = match &decided.token {
        Some(token) => {
            state
                .platform
                .present_record(&place.site, token.visitor)
                .await?
        }
        None => None,
    };
    let page = preferences::page(&Situation {
        policy: &decided.live.policy,
        country: place.country,
        language: &place.language,
        decision: &decided.decision,
        record: receipt.as_ref().map(|receipt| &receipt.record),
        regime: visit.regime(&decided.live.policy),
        gpc: visit.signals.gpc,
        outcome,
        key: &clock::new_record_id(),
        carried: place.carried.as_deref(),
    });
    Ok(document(status, page))
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

fn document(status: StatusCode, html: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
        (header::VARY, "Cookie, Sec-GPC"),
        (header::CONTENT_SECURITY_POLICY, RULES),
    ];
    (status, headers, html).into_response()
}
