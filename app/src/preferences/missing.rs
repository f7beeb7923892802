//! The pages for what is not there: an unknown site, or a language that the site lacks.

use super::frame;
use crate::texts::Texts;
use consent::{LanguageTag, Policy};
use leptos::prelude::*;

const SHEET: &str = "../../../a/preferences.css";

/// For a site that is not published. Its language is unknown too, so the wished one counts.
#[must_use]
pub fn unknown_site(language: &LanguageTag) -> String {
    let texts = Texts::of(language);
    Owner::new().with(|| {
        let title = texts.get("prefs-missing-site-title");
        let body = view! {
            <main id="main"><h1>{title.clone()}</h1><p class="lead">{texts.get("prefs-missing-site")}</p></main>
        };
        frame::document(language, &texts, &title, SHEET, None, body.into_any())
    })
}

/// For a language that the site lacks: lists those that it has.
#[must_use]
pub fn unknown_language(policy: &Policy) -> String {
    let language = policy.default_language();
    let texts = Texts::of(&language);
    Owner::new().with(|| {
        let title = texts.get("prefs-missing-language-title");
        let links = policy.languages.iter().map(|language| {
            let tag = language.to_string();
            view! { <li><a href=tag.clone() hreflang=tag.clone() lang=tag>{texts.autonym(language)}</a></li> }
        });
        let body = view! {
            <main id="main">
                <h1>{title.clone()}</h1>
                <p class="lead">{texts.with("prefs-missing-language", [("site", policy.name.clone().into())])}</p>
                <ul class="plain">{links.collect_view()}</ul>
            </main>
        };
        frame::document(&language, &texts, &title, SHEET, None, body.into_any())
    })
}
