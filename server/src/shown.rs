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
    ArtefactId, CountryCode, LanguageTag, Policy, PolicyVersion,
    layout::Layout,
    record::{Channel, RecordId, RecordRequest},
};
use platform::{Visit, platform::LivePolicy, recording::Shown};
use std::sync::Arc;

/// The notice for a visit in a language, rendered once. While an A/B test runs it is that of the version which the visitor is
/// given; where that one cannot be rendered, the current version's, and the test says so.
///
/// # Errors
/// 503 `bundles_missing` for a binary without its bundles.
pub fn notice(
    state: &AppState,
    live: &LivePolicy,
    visit: &Visit,
    language: &LanguageTag,
) -> Result<Arc<Body>, ApiError> {
    let Some(running) = state.platform.shown_other(live, visit) else {
        return notice_of(state, live, &live.policy, visit, language);
    };
    let other = notice_of(state, live, &running.other.policy, visit, language);
    other.or_else(|error| {
        tracing::error!(
            ?error,
            "the other version of an A/B test cannot be shown; the current one is"
        );
        running.note_not_shown();
        notice_of(state, live, &live.policy, visit, language)
    })
}

/// The notice of the current version, or of one that is shown beside it.
fn notice_of(
    state: &AppState,
    live: &LivePolicy,
    policy: &Policy,
    visit: &Visit,
    language: &LanguageTag,
) -> Result<Arc<Body>, ApiError> {
    let (current, version) = (live.policy.version, policy.version);
    let (regime, country) = (visit.regime(policy), country(policy, visit));
    let beside = Some(current).filter(|current| *current != version);
    let gpc = visit.signals.gpc;
    let part = Part::Notice(version, language.clone(), regime, gpc, country);
    state.rendered.get(&policy.site, current, part, || {
        rendered_notice(state, policy, beside, visit, language)
    })
}

fn rendered_notice(
    state: &AppState,
    policy: &Policy,
    beside: Option<PolicyVersion>,
    visit: &Visit,
    language: &LanguageTag,
) -> Result<String, ApiError> {
    let files = NoticeTexts::load(policy.layout)?;
    let shown = banner::Shown {
        policy,
        language,
        regime: visit.regime(policy),
        gpc: visit.signals.gpc,
        country: country(policy, visit),
        beside,
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
        Channel::Banner | Channel::Settings => {
            let running = state.platform.running_experiment(live);
            let tested = running
                .as_ref()
                .map(|running| &running.other.policy)
                .filter(|other| other.version == request.policy);
            let current = Some(policy).filter(|policy| policy.version == request.policy);
            if let Some(policy) = current.or(tested) {
                let body = notice_of(state, live, policy, visit, &request.language).ok()?;
                return Some(kept(&body, "text/javascript"));
            }
            let earlier = state.platform.version(&policy.site, request.policy);
            let earlier = earlier.await.ok()??.policy;
            // One that was shown for an A/B test had the rules of the version beside it.
            let beside = state.platform.current_beside(&policy.site, request.policy);
            let language = &request.language;
            let text = rendered_notice(state, &earlier, beside, visit, language).ok()?;
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
    pub(crate) fn load(layout: Layout) -> Result<Self, ApiError> {
        let text = |name| assets::text(name).ok_or_else(ApiError::bundles_missing);
        Ok(Self {
            script: text("show.js")?,
            sheet: match layout.sheet() {
                None => text("banner.css")?,
                Some(more) => text("banner.css")? + &text(more)?,
            },
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
