//! What a visitor was shown, as bytes: the notice that goes out, and the copy of it that a record names. Both come from
//! here, so that the evidence is what was served.

use crate::{
    assets,
    error::ApiError,
    rendered::{Body, Part},
    state::AppState,
};
use app::banner::{self, NoticeFiles};
use consent::{
    LanguageTag,
    record::{Channel, RecordRequest},
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
    let regime = visit.regime(policy);
    let country = visit
        .location
        .country
        .filter(|country| policy.countries.contains(country));
    let part = Part::Notice(language.clone(), regime, visit.signals.gpc, country);
    state.rendered.get(&policy.site, policy.version, part, || {
        let files = NoticeTexts::load()?;
        let shown = banner::Shown {
            policy,
            language,
            regime,
            gpc: visit.signals.gpc,
            country,
            base: &state.settings.public_url,
        };
        Ok(banner::notice(&shown, &files.borrowed()))
    })
}

/// What a record of this request names as shown: the notice, for acts on the banner and in its settings. `None` for
/// other channels, and where the request is about an earlier version, whose notice is not served any more.
#[must_use]
pub fn of_request(
    state: &AppState,
    live: &LivePolicy,
    visit: &Visit,
    request: &RecordRequest,
) -> Option<Shown> {
    let by_banner = matches!(request.channel, Channel::Banner | Channel::Settings);
    if !by_banner
        || request.policy != live.policy.version
        || !live.policy.languages.contains(&request.language)
    {
        return None;
    }
    let body = notice(state, live, visit, &request.language).ok()?;
    Some(Shown {
        id: body.id().clone(),
        media_type: "text/javascript",
        body: body.plain(),
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
