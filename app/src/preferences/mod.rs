//! The preference page: a whole document that shows what counts now, changes it by a posted form and lists every
//! item (S4, S5, S6, S11). It needs and loads no script. It decides nothing and records nothing.

mod choose;
mod facts;
pub(crate) mod frame;
mod missing;
mod opt_out;
mod state;
pub(crate) mod words;

#[cfg(test)]
mod tests;

pub use missing::{unknown_language, unknown_site};

use crate::texts::Texts;
use consent::{
    ConsentRecord, CountryCode, Decision, LanguageTag, Policy, Regime, Service,
    policy::{LegalBasis, Purpose},
    record::RecordId,
};
use leptos::prelude::*;

/// What became of the form that led here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The choice is recorded.
    Saved,
    /// The policy changed meanwhile; nothing was recorded.
    Changed,
    /// The store could not take it; nothing was recorded.
    Failed,
}

/// Everything that the page shows.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// The site's current policy.
    pub policy: &'a Policy,
    /// The country of the address, for display only.
    pub country: Option<CountryCode>,
    /// One of the policy's languages.
    pub language: &'a LanguageTag,
    /// What counts for this visitor now.
    pub decision: &'a Decision,
    /// The visitor's present record.
    pub record: Option<&'a ConsentRecord>,
    /// What applies at the visitor's location.
    pub regime: Regime,
    /// Does the browser send Global Privacy Control?
    pub gpc: bool,
    /// What became of the form that led here.
    pub outcome: Option<Outcome>,
    /// The idempotency key of the forms on this page.
    pub key: &'a RecordId,
    /// A query that the form carries along, such as the country that a test chose.
    pub carried: Option<&'a str>,
}

/// Renders the page as a whole document.
#[must_use]
pub fn page(situation: &Situation<'_>) -> String {
    let page = Page {
        texts: Texts::of(situation.language),
        situation: *situation,
    };
    Owner::new().with(|| {
        let body = view! {
            {frame::header(&page)}
            <main id="main">
                {frame::outcome(&page)}
                {frame::lead(&page)}
                {page.asks().then(|| state::view(&page))}
                {opt_out::view(&page)}
                {frame::controllers(&page)}
                {choose::view(&page)}
            </main>
            {frame::footer(&page)}
        };
        let title = page
            .texts
            .with("prefs-title", [("site", page.site().into())]);
        frame::document(
            situation.language,
            &page.texts,
            &title,
            "../../../a/preferences.css",
            page.theme(),
            body.into_any(),
        )
    })
}

/// The situation with its words, as the parts of the page need them.
struct Page<'a> {
    texts: Texts,
    situation: Situation<'a>,
}

impl<'a> Page<'a> {
    fn policy(&self) -> &'a Policy {
        self.situation.policy
    }

    fn site(&self) -> String {
        self.policy().name.clone()
    }

    /// Where the site's own colours are, where it has some.
    fn theme(&self) -> Option<String> {
        let Policy {
            site,
            version,
            theme,
            ..
        } = self.policy();
        theme
            .as_ref()
            .map(|_| format!("../../../a/theme/{site}.css?v={version}"))
    }

    /// The operator's words in the language of the page.
    fn words(&self, text: &'a consent::LocalisedText) -> &'a str {
        text.get(self.situation.language, &self.policy().default_language())
    }

    fn asks(&self) -> bool {
        self.policy().has_optional_purposes()
    }

    /// Where the forms post to: this page itself, whatever path it is served under.
    fn action(&self) -> String {
        let language = self.situation.language;
        self.situation.carried.map_or_else(
            || language.to_string(),
            |query| format!("{language}?{query}"),
        )
    }

    fn purpose_is_on(&self, place: usize) -> bool {
        self.situation
            .decision
            .purposes
            .get(place)
            .is_some_and(|outcome| outcome.is_granted())
    }

    fn service_is_on(&self, place: usize) -> bool {
        self.situation
            .decision
            .services
            .get(place)
            .is_some_and(|outcome| outcome.is_granted())
    }

    /// Services under their first optional purpose, or under their first one where all are necessary, so that each
    /// has exactly one switch. With their place in the policy.
    fn services_of(&self, purpose: &'a Purpose) -> Vec<(usize, &'a Service)> {
        let home = |service: &Service| {
            let known = || {
                service
                    .purposes
                    .iter()
                    .filter_map(|id| self.policy().purpose(id.as_str()))
            };
            known()
                .find(|purpose| !is_necessary(purpose))
                .or_else(|| known().next())
                .map(|purpose| purpose.id.clone())
        };
        let services = self.policy().services.iter().enumerate();
        services
            .filter(|(_, service)| home(service).as_ref() == Some(&purpose.id))
            .collect()
    }
}

fn is_necessary(purpose: &Purpose) -> bool {
    purpose.basis == LegalBasis::Necessary
}
