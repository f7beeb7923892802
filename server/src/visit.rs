//! The visitor of a request: location, signals and token. The address is looked up and forgotten here,
//! but for what the site's operator has kept of it.

use crate::{client_ip::ClientIp, cookies, error::ApiError, kept_address, seen, state::AppState};
use axum::extract::{ConnectInfo, FromRequestParts, RawPathParams};
use consent::{BrowserSignals, CountryCode, SiteId, names, regime::Location};
use http::{HeaderMap, StatusCode, request::Parts};
use platform::{Seen, Visit};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The visit of a request whose path names a `{site}`.
#[derive(Debug)]
pub struct VisitorVisit(pub Visit);

impl FromRequestParts<AppState> for VisitorVisit {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let location = match chosen_country(parts, state)? {
            Some(location) => location,
            None => state.geo.locate(client_of(parts, state)),
        };
        let signals = BrowserSignals::from_sec_gpc(
            parts
                .headers
                .get_all("sec-gpc")
                .iter()
                .map(|value| value.as_bytes()),
        );
        let site = SiteOfPath::from_request_parts(parts, state).await.ok();
        let site = site.map(|SiteOfPath(site)| site);
        let token = site
            .as_ref()
            .and_then(|site| token_of(&parts.headers, state, site));
        let address = site.and_then(|site| address_of(parts, state, &site));
        Ok(Self(Visit {
            location,
            signals,
            token,
            address,
            seen: Seen::default(),
        }))
    }
}

/// The visit of a request for the notice. Only while an A/B test runs is the visitor told apart, by the mark that impressions
/// are counted by.
#[derive(Debug)]
pub struct NoticeVisit(pub Visit);

impl FromRequestParts<AppState> for NoticeVisit {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let site = SiteOfPath::from_request_parts(parts, state).await.ok();
        if site.is_some_and(|SiteOfPath(site)| state.platform.has_experiment(&site)) {
            let CountedVisit(visit) = CountedVisit::from_request_parts(parts, state).await?;
            return Ok(Self(visit));
        }
        let VisitorVisit(visit) = VisitorVisit::from_request_parts(parts, state).await?;
        Ok(Self(visit))
    }
}

/// The visit of a request that is counted: with the classes and the mark that counting needs.
#[derive(Debug)]
pub struct CountedVisit(pub Visit);

impl FromRequestParts<AppState> for CountedVisit {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let VisitorVisit(mut visit) = VisitorVisit::from_request_parts(parts, state).await?;
        let site = SiteOfPath::from_request_parts(parts, state).await.ok();
        let live = site.and_then(|SiteOfPath(site)| state.platform.live(&site));
        let key = live.and_then(|live| state.platform.visitor_key(&live));
        visit.seen = seen::of(&parts.headers, client_of(parts, state), key.as_ref());
        Ok(Self(visit))
    }
}

/// The `{site}` of the path.
#[derive(Debug)]
pub struct SiteOfPath(pub SiteId);

impl FromRequestParts<AppState> for SiteOfPath {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let params = RawPathParams::from_request_parts(parts, state)
            .await
            .map_err(|_| ApiError::unknown_site())?;
        let site = params
            .iter()
            .find(|(name, _)| *name == "site")
            .map(|(_, value)| value);
        site.and_then(|text| SiteId::parse(text).ok())
            .map(Self)
            .ok_or_else(ApiError::unknown_site)
    }
}

pub(crate) fn client_of(parts: &Parts, state: &AppState) -> ClientIp {
    let peer = parts
        .extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip());
    ClientIp::find(peer, &parts.headers, &state.settings.trusted_proxies)
}

/// The token that a browser brought: the one of this host, or the newest where the hosts of a domain share theirs.
fn token_of(headers: &HeaderMap, state: &AppState, site: &SiteId) -> Option<String> {
    let secure = state.settings.secure;
    let live = state.platform.live(site);
    if live.is_some_and(|live| !live.policy.reach.cookie_domains.is_empty()) {
        let all = cookies::shared_tokens(headers, site, secure);
        state.platform.newest_token(site, all)
    } else {
        cookies::read(headers, &cookies::token_name(site, secure))
    }
}

/// What records of the site keep of the address: nothing, unless its operator says otherwise (R1).
fn address_of(parts: &Parts, state: &AppState, site: &SiteId) -> Option<String> {
    let mode = state.platform.live(site)?.policy.records.address;
    let day_key = || state.platform.day_key();
    kept_address::kept(client_of(parts, state), mode, site, day_key)
}

/// The country that a test chose. Outside development the wish is refused, so that nobody relies on it.
fn chosen_country(parts: &Parts, state: &AppState) -> Result<Option<Location>, ApiError> {
    let by_header = parts
        .headers
        .get(names::COUNTRY_HEADER)
        .and_then(|value| value.to_str().ok());
    let by_query = parts.uri.query().and_then(|query| {
        query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(name, _)| *name == names::COUNTRY_QUERY)
            .map(|(_, value)| value)
    });
    let Some(text) = by_header.or(by_query) else {
        return Ok(None);
    };
    if !state.settings.development {
        let message =
            "a request may choose its country only where the server runs with --development";
        return Err(ApiError::new(
            StatusCode::BAD_REQUEST,
            "development_only",
            message,
        ));
    }
    let (country, subdivision) = text.split_once('-').map_or((text, None), |(country, sub)| {
        (country, Some(sub.to_owned()))
    });
    Ok(Some(Location {
        country: CountryCode::parse(country),
        subdivision,
    }))
}
