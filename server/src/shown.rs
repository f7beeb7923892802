//! What a visitor was shown, as bytes: the notice that goes out, and the copy of it that a record names. Both come from
//! here, so that the evidence is what was served.

use crate::{
    assets,
    error::ApiError,
    rendered::{Body, Part},
    state::AppState,
};
use app::{
    banner::{self, NoticeFiles},
    preferences::{self, Situation},
};
use consent::{
    ArtefactId, CountryCode, LanguageTag, Policy,
    record::{Channel, RecordId, RecordRequest},
};
use platform::{Visit, platform::LivePolicy, recording::Shown};
use std::sync::Arc;

/// The notice of a policy in a language for a visit, rendered once.
///
/// # Errors
/// 503 `bundles_missing` for a binary without its bundles.
pub fn notice(
    state: &AppState,
    live: &LivePolicy,
    visit: &Visit,
    language: &LanguageTag,
) -> Result<Arc<Body>, ApiError> {
    let policy = &live.policy;
    let (regime, country) = (visit.regime(policy), country(policy, visit));
    let part = Part::Notice(language.clone(), regime, visit.signals.gpc, country);
    state.rendered.get(&policy.site, policy.version, part, || {
        rendered_notice(state, policy, visit, language)
    })
}

fn rendered_notice(
    state: &AppState,
    policy: &Policy,
    visit: &Visit,
    language: &LanguageTag,
) -> Result<String, ApiError> {
    let files = NoticeTexts::load()?;
    let shown = banner::Shown {
        policy,
        language,
        regime: visit.regime(policy),
        gpc: visit.signals.gpc,
        country: country(policy, visit),
        base: &state.settings.public_url,
    };
    Ok(banner::notice(&shown, &files.borrowed()))
}

fn country(policy: &Policy, visit: &Visit) -> Option<CountryCode> {
    let country = visit.location.country;
    country.filter(|country| policy.countries.contains(country))
}

/// What a record of this request names as shown: the notice, for acts on the banner and in its settings, also that of
/// an earlier version which asked the same; for acts on the preference page that page as it stands before any choice.
/// `None` for other channels, and for what was never shown.
pub async fn of_request(
    state: &AppState,
    live: &LivePolicy,
    visit: &Visit,
    request: &RecordRequest,
    page_country: Option<CountryCode>,
) -> Option<Shown> {
    let policy = &live.policy;
    if !policy.languages.contains(&request.language) || request.migrated_from.is_some() {
        return None;
    }
    match request.channel {
        Channel::Banner | Channel::Settings if request.policy == policy.version => {
            let body = notice(state, live, visit, &request.language).ok()?;
            Some(kept(&body, "text/javascript"))
        }
        Channel::Banner | Channel::Settings => {
            let earlier = state.platform.version(&policy.site, request.policy);
            let earlier = earlier.await.ok()??.policy;
            let text = rendered_notice(state, &earlier, visit, &request.language).ok()?;
            Some(Shown {
                id: ArtefactId::parse(&blake3::hash(text.as_bytes()).to_hex())?,
                media_type: "text/javascript",
                body: text.into_bytes().into(),
            })
        }
        Channel::PreferencePage if request.policy == policy.version => {
            let body = page(state, live, visit, &request.language, page_country).ok()?;
            Some(kept(&body, "text/html; charset=utf-8"))
        }
        _ => None,
    }
}

fn kept(body: &Body, media_type: &'static str) -> Shown {
    Shown {
        id: body.id().clone(),
        media_type,
        body: body.plain(),
    }
}

/// The preference page as it stands before any choice: what is the same for everybody of a language, a regime and a
/// country. A visitor's own state, history and form key are not part of it.
fn page(
    state: &AppState,
    live: &LivePolicy,
    visit: &Visit,
    language: &LanguageTag,
    country: Option<CountryCode>,
) -> Result<Arc<Body>, ApiError> {
    let policy = &live.policy;
    let regime = visit.regime(policy);
    let nobody = Visit {
        token: None,
        ..visit.clone()
    };
    let part = Part::Page(language.clone(), regime, visit.signals.gpc, country);
    state.rendered.get(&policy.site, policy.version, part, || {
        let decided = state.platform.decide(&policy.site, &nobody);
        let decided = decided.ok_or_else(ApiError::unknown_site)?;
        Ok(preferences::page(&Situation {
            policy,
            country,
            language,
            decision: &decided.decision,
            record: None,
            history: None,
            regime,
            gpc: visit.signals.gpc,
            outcome: None,
            reaches_cookies: false,
            key: &RecordId::parse("00000000-0000-0000-0000-000000000000")
                .expect("these are 36 characters of a UUID"),
            carried: None,
        }))
    })
}

/// The files of the bundle that a notice is made of.
pub(crate) struct NoticeTexts {
    script: String,
    sheet: String,
    tokens: String,
}

impl NoticeTexts {
    pub(crate) fn load() -> Result<Self, ApiError> {
        let text = |name| assets::text(name).ok_or_else(ApiError::bundles_missing);
        Ok(Self {
            script: text("show.js")?,
            sheet: text("banner.css")?,
            tokens: text("tokens.css")?,
        })
    }

    pub(crate) fn borrowed(&self) -> NoticeFiles<'_> {
        NoticeFiles {
            script: &self.script,
            sheet: &self.sheet,
            tokens: &self.tokens,
        }
    }
}
