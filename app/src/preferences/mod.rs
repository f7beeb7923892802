//! The preference page: a whole document that shows what counts now, changes it by a posted form and lists every
//! item (S4, S5, S6, S11). It needs and loads no script. It decides nothing and records nothing.

mod choose;
mod erasure;
pub(crate) mod facts;
pub(crate) mod frame;
mod missing;
mod opt_out;
mod records;
mod remains;
mod state;
pub(crate) mod words;

#[cfg(test)]
mod tests;

pub use erasure::ask_before_erasing;
pub use missing::{unknown_language, unknown_site};

use crate::{
    policy::{self, general, reader::Reader, recipients, rights, who},
    texts::Texts,
};
use consent::{
    ConsentRecord, CountryCode, Decision, LanguageTag, Policy, Regime, policy::LegalBasis,
    record::RecordId,
};
use leptos::prelude::*;
use platform::rights::History;
use std::ops::Deref;

/// What became of the form that led here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The choice is recorded.
    Saved,
    /// The policy changed meanwhile; nothing was recorded.
    Changed,
    /// The store could not take it; nothing was recorded.
    Failed,
    /// All records of this browser are erased.
    Erased,
    /// Their use is restricted.
    Restricted,
    /// The restriction is lifted.
    Lifted,
    /// The objection is recorded.
    Objected,
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
    /// All records of the visitor's browser; `None` where it has no consent id.
    pub history: Option<&'a History>,
    /// What applies at the visitor's location.
    pub regime: Regime,
    /// Does the browser send Global Privacy Control?
    pub gpc: bool,
    /// What became of the form that led here.
    pub outcome: Option<Outcome>,
    /// Is the page under the site's own address, so that the server could delete the site's cookies?
    pub reaches_cookies: bool,
    /// The idempotency key of the forms on this page.
    pub key: &'a RecordId,
    /// A query that the form carries along, such as the country that a test chose.
    pub carried: Option<&'a str>,
}

/// From the page to the server's root.
const UP: &str = "../../../";

/// Renders the page as a whole document.
#[must_use]
pub fn page(situation: &Situation<'_>) -> String {
    let page = Page::new(*situation, UP);
    Owner::new().with(|| {
        let body = view! {
            {frame::header(&page)}
            <main id="main">
                {frame::outcome(&page)}
                {remains::view(&page)}
                {frame::lead(&page)}
                {policy::contents(&page, &sections(&page))}
                {page.asks().then(|| state::view(&page))}
                {opt_out::view(&page)}
                {choose::view(&page)}
                {who::view(&page)}
                {general::about(&page)}
                {general::third_parties(&page)}
                {recipients::view(&page)}
                {recipients::transfers(&page)}
                {general::retention(&page)}
                {rights::view(&page)}
                {page.asks().then(|| records::view(&page))}
                <p class="to-choices"><a href=page.address("c")>{page.title_of_policy()}</a></p>
            </main>
            {frame::footer(&page)}
        };
        let title = page
            .texts
            .with("prefs-title", [("site", page.site().into())]);
        let sheet = format!("{UP}a/preferences.css");
        frame::document(
            situation.language,
            &page.texts,
            &title,
            &sheet,
            page.theme(),
            body.into_any(),
        )
    })
}

/// What the list of contents names, the choice first.
fn sections(page: &Page<'_>) -> Vec<(&'static str, String)> {
    let keys = [
        ("choices", "prefs-choose-title", true),
        ("sluis-who", "prefs-who-title", true),
        ("sluis-about", "policy-about-title", true),
        ("sluis-block", "policy-block-title", true),
        ("sluis-third", "policy-third-title", true),
        ("sluis-recipients", "policy-recipients-title", true),
        ("sluis-transfers", "policy-transfers-title", true),
        ("sluis-retention", "policy-retention-title", true),
        ("sluis-rights", "rights-title", true),
        ("records", "rights-records-title", page.asks()),
    ];
    let shown = keys.into_iter().filter(|(_, _, shown)| *shown);
    shown
        .map(|(place, key, _)| (place, page.texts.get(key)))
        .collect()
}

/// The situation with its words, as the parts of the page need them.
struct Page<'a> {
    reader: Reader<'a>,
    situation: Situation<'a>,
}

impl<'a> Deref for Page<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl<'a> Page<'a> {
    fn new(situation: Situation<'a>, up: &'a str) -> Self {
        let reader = Reader {
            texts: Texts::of(situation.language),
            policy: situation.policy,
            language: situation.language,
            country: situation.country,
            up,
        };
        Self { reader, situation }
    }

    fn title_of_policy(&self) -> String {
        self.texts
            .with("policy-title", [("site", self.site().into())])
    }

    /// What rests on legitimate interest, so that it can be objected to.
    fn interests(&self) -> Vec<&'a str> {
        let all = self.policy().purposes.iter();
        let of_interest = all.filter(|it| it.basis == LegalBasis::LegitimateInterest);
        of_interest.map(|it| self.words(&it.title)).collect()
    }

    /// Where the forms post to: this page itself, whatever path it is served under.
    fn action(&self) -> String {
        let language = self.situation.language;
        self.with_carried(language.to_string())
    }

    /// An address with the query that is carried along.
    fn with_carried(&self, address: String) -> String {
        self.situation
            .carried
            .map_or_else(|| address.clone(), |query| format!("{address}?{query}"))
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
}
