//! `GET /c/{site}/{country}/{language}`: the cookie policy as a page, with `.html` as a fragment for the site's own
//! pages and with `.json` as values; `/{version}` below it is a version as it was published, for ever (S4, S6, S25).
//! The same for everybody: it sets no cookie and looks at none.

use super::preferences::{RULES, document, wished_language};
use crate::{
    error::ApiError,
    origin,
    rendered::{Body, Part, PolicyForm},
    state::AppState,
};
use app::policy::{self, PolicyShown};
use axum::{
    Router,
    extract::{Path, State},
    response::Response,
    routing::get,
};
use consent::{CountryCode, LanguageTag, Policy, PolicyVersion, SiteId};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use platform::cookie_policy::cookie_policy;
use std::sync::Arc;

/// As the loader: a publication reaches everyone within minutes.
const CACHE: &str = "public, max-age=300, stale-while-revalidate=86400";
/// What was published never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

pub(crate) fn router() -> Router<AppState> {
    Router::new()
        .route("/c/{site}/{country}/{file}", get(current))
        .route("/c/{site}/{country}/{language}/{version}", get(version))
}

/// The name and the form that the end of a path asks for.
fn form(file: &str) -> (&str, PolicyForm) {
    if let Some(name) = file.strip_suffix(".html") {
        (name, PolicyForm::Fragment)
    } else if let Some(name) = file.strip_suffix(".json") {
        (name, PolicyForm::Json)
    } else {
        (file, PolicyForm::Page)
    }
}

async fn current(
    State(state): State<AppState>,
    Path((site, country, file)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let live = SiteId::parse(&site)
        .ok()
        .and_then(|site| state.platform.live(&site));
    let Some(live) = live else {
        return Ok(unknown_site(&headers));
    };
    let (language, form) = form(&file);
    let Some(language) = spoken(&live.policy, language) else {
        return Ok(unknown_language(&live.policy));
    };
    let wanted = Wanted {
        policy: &live.policy,
        digest: &live.digest,
        country: country_of(&country),
        language: &language,
        form,
        is_kept: false,
        up: "../../../",
    };
    let body = wanted.kept(&state).await?;
    Ok(answer(&body, form, CACHE, &headers, &live.policy))
}

async fn version(
    State(state): State<AppState>,
    Path((site, country, language, file)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let live = SiteId::parse(&site)
        .ok()
        .and_then(|site| state.platform.live(&site));
    let Some(live) = live else {
        return Ok(unknown_site(&headers));
    };
    let (number, form) = form(&file);
    let number = number.parse().map(PolicyVersion).ok();
    let number = number.ok_or_else(unknown_version)?;
    let published = state.platform.version(&live.policy.site, number);
    let published = published.await?.ok_or_else(unknown_version)?;
    let Some(language) = spoken(&published.policy, &language) else {
        return Ok(unknown_language(&published.policy));
    };
    let wanted = Wanted {
        policy: &published.policy,
        digest: &published.digest,
        country: country_of(&country),
        language: &language,
        form,
        // Which version is current changes; what this address answers does not.
        is_kept: true,
        up: "../../../../",
    };
    let body = Body::unpacked(wanted.make(&state).await?.into_bytes());
    Ok(answer(&body, form, FOR_EVER, &headers, &live.policy))
}

fn spoken(policy: &Policy, language: &str) -> Option<LanguageTag> {
    LanguageTag::parse(language).filter(|tag| policy.languages.contains(tag))
}

/// `xx` stands in the address where nobody knows the country.
fn country_of(country: &str) -> Option<CountryCode> {
    CountryCode::parse(country).filter(|code| code.as_str() != "XX")
}

/// Which policy in which form.
struct Wanted<'a> {
    policy: &'a Policy,
    digest: &'a str,
    country: Option<CountryCode>,
    language: &'a LanguageTag,
    form: PolicyForm,
    is_kept: bool,
    up: &'a str,
}

impl Wanted<'_> {
    /// The body of the current version. Those for the site's own countries are kept compressed; anybody can ask for
    /// any other country, so those are not.
    async fn kept(&self, state: &AppState) -> Result<Arc<Body>, ApiError> {
        let own = self
            .country
            .is_none_or(|country| self.policy.countries.contains(&country));
        if !own {
            return Ok(Arc::new(Body::unpacked(
                self.make(state).await?.into_bytes(),
            )));
        }
        let part = Part::CookiePolicy(self.form, self.country, self.language.clone());
        let (site, version) = (&self.policy.site, self.policy.version);
        if let Some(body) = state.rendered.kept(site, version, &part) {
            return Ok(body);
        }
        let made = self.make(state).await?;
        state.rendered.get(site, version, part, || Ok(made))
    }

    async fn make(&self, state: &AppState) -> Result<String, ApiError> {
        let (policy, language) = (self.policy, self.language);
        if self.form == PolicyForm::Json {
            let values = cookie_policy(policy, self.digest, self.country, language);
            return Ok(serde_json::to_string(&values).expect("texts, numbers and lists"));
        }
        let before = Some(policy.version);
        let earlier = state
            .platform
            .versions(&policy.site, before, usize::MAX)
            .await?;
        let root = format!("{}/", state.settings.public_url);
        let shown = PolicyShown {
            policy,
            country: self.country,
            language,
            earlier: &earlier,
            is_kept: self.is_kept,
            up: self.up,
        };
        Ok(match self.form {
            PolicyForm::Page => policy::page(&shown),
            // On another page only absolute addresses lead here.
            _ => policy::fragment(&PolicyShown { up: &root, ..shown }),
        })
    }
}

fn answer(
    body: &Body,
    form: PolicyForm,
    cache: &'static str,
    headers: &HeaderMap,
    policy: &Policy,
) -> Response {
    let content_type = match form {
        PolicyForm::Json => "application/json",
        PolicyForm::Page | PolicyForm::Fragment => "text/html; charset=utf-8",
    };
    let mut response = body.answer(headers, content_type, cache);
    let out = response.headers_mut();
    out.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(RULES),
    );
    let resource = HeaderName::from_static("cross-origin-resource-policy");
    out.insert(resource, HeaderValue::from_static("cross-origin"));
    let reader = origin::of_request(headers);
    let reader = reader.filter(|reader| policy.origins.iter().any(|allowed| allowed == reader));
    origin::allow_reading(&mut response, reader);
    response
}

fn unknown_site(headers: &HeaderMap) -> Response {
    let page = app::preferences::unknown_site(&wished_language(headers));
    document(StatusCode::NOT_FOUND, page)
}

fn unknown_language(policy: &Policy) -> Response {
    document(
        StatusCode::NOT_FOUND,
        app::preferences::unknown_language(policy),
    )
}

fn unknown_version() -> ApiError {
    let message = "this version of the policy was never published";
    ApiError::new(StatusCode::NOT_FOUND, "unknown_version", message)
}
