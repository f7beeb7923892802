//! Which page of which site an address names, or the page that says what is missing.

use super::document;
use crate::{negotiation, state::AppState};
use app::preferences;
use axum::response::Response;
use consent::{CountryCode, LanguageTag, SiteId, names};
use http::{HeaderMap, StatusCode, header};

/// Which page this is.
pub(super) struct Place {
    pub(super) site: SiteId,
    pub(super) country: Option<CountryCode>,
    pub(super) language: LanguageTag,
    pub(super) carried: Option<String>,
    /// Was the page reached from one under the site's own address? Then it has that address too.
    pub(super) under_site: bool,
}

impl Place {
    /// Finds the page, or the 404 page that says what is missing.
    pub(super) fn find(
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
        let referer = headers.get(header::REFERER);
        let referer = referer.and_then(|value| url::Url::parse(value.to_str().ok()?).ok());
        let from = referer.map(|url| url.origin().ascii_serialization());
        Ok(Self {
            under_site: from.is_some_and(|origin| live.policy.origins.contains(&origin)),
            site: live.policy.site.clone(),
            country,
            language,
            carried,
        })
    }

    /// This page's address relative to itself, so that it holds under a reverse proxy's path too.
    pub(super) fn address(&self, flag: &str) -> String {
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

pub(in crate::routes) fn wished_language(headers: &HeaderMap) -> LanguageTag {
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
