//! The banner: the notice that the loader shows, and the item tables that follow when they are unfolded. Both are
//! rendered once per policy version, language and regime. It holds no behaviour and decides nothing: `banner-wasm`
//! wires the markup.

mod content;
mod details;
mod layers;
mod sheet;
mod wire;

#[cfg(test)]
mod tests;

pub use details::details;

use crate::texts::Texts;
use consent::{CountryCode, LanguageTag, Policy, PolicyVersion, Regime};
pub(crate) use sheet::resolved as resolved_sheet;

use content::Content;
use leptos::prelude::Owner;

/// The files of the bundle that a notice is made of.
#[derive(Debug, Clone, Copy)]
pub struct NoticeFiles<'a> {
    /// `show.js`, with `__NOTICE__` where the notice goes.
    pub script: &'a str,
    /// `banner.css`.
    pub sheet: &'a str,
    /// `tokens.css`.
    pub tokens: &'a str,
}

/// What a notice is shown for.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The policy whose notice it is.
    pub policy: &'a Policy,
    /// One of the policy's languages.
    pub language: &'a LanguageTag,
    /// What applies at the visitor's location.
    pub regime: Regime,
    /// Does the browser send Global Privacy Control?
    pub gpc: bool,
    /// One of the policy's countries, for the address of the preference page.
    pub country: Option<CountryCode>,
    /// The version whose number the rules have, where that is not the policy's own: the current one, while an earlier one that
    /// asks the same is shown for an A/B test. A choice under the current one then counts in the page.
    pub beside: Option<PolicyVersion>,
    /// The server's own address, without a slash at its end. A banner script that runs puts the address that the
    /// page uses in its place.
    pub base: &'a str,
}

/// Renders the notice: a script (`text/javascript`) that shows both layers and hands the banner script what it
/// needs. Texts of the policy are only ever text in it.
#[must_use]
pub fn notice(shown: &Shown<'_>, files: &NoticeFiles<'_>) -> String {
    let texts = Texts::of(shown.language);
    let content = Owner::new().with(|| {
        let mut content = Content::default();
        layers::first(&mut content, shown, &texts);
        layers::second(&mut content, shown, &texts);
        layers::status(&mut content, &texts);
        layers::form(&mut content, shown);
        content
    });
    let sheet = sheet::resolved(
        files.sheet,
        files.tokens,
        &texts,
        shown.policy.theme.as_ref(),
    );
    files.script.replace(
        "__NOTICE__",
        &wire::literal(shown, &texts, &sheet, &content),
    )
}
