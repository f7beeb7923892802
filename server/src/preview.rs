//! The banner of a policy that is not published, as one inert HTML file, rendered as visitors would get it.

use crate::{error::ApiError, shown::NoticeTexts, standalone};
use app::banner::Shown;
use consent::{LanguageTag, Policy, regime::Location};
use platform::Visit;

/// What is to be seen of it.
#[derive(Debug)]
pub(crate) struct Sight<'a> {
    /// In which language.
    pub(crate) language: &'a LanguageTag,
    /// Which layer, 1 or 2.
    pub(crate) layer: u8,
    /// For a visitor from where.
    pub(crate) location: Location,
}

/// The document.
///
/// # Errors
/// 503 `bundles_missing` for a binary without its bundles.
pub(crate) fn document(policy: &Policy, sight: Sight<'_>) -> Result<String, ApiError> {
    let visit = Visit {
        location: sight.location,
        ..Visit::default()
    };
    let files = NoticeTexts::load(policy.layout)?;
    let shown = Shown {
        policy,
        language: sight.language,
        regime: visit.regime(policy),
        gpc: false,
        country: visit
            .location
            .country
            .filter(|country| policy.countries.contains(country)),
        beside: None,
        base: "https://preview.invalid",
    };
    let script = app::banner::notice(&shown, &files.borrowed());
    let title = format!(
        "Preview of {}, version {}, not published: layer {}, {}",
        policy.site, policy.version, sight.layer, sight.language
    );
    Ok(standalone::document(&script, sight.layer, &title))
}
