//! What stands around the choices: head, header with languages, outcome, footer with the version (S25).

use super::{Outcome, Page, words};
use crate::{MARK, policy::reader::Reader, texts::Texts};
use consent::LanguageTag;
use leptos::prelude::*;

pub(crate) fn document(
    language: &LanguageTag,
    texts: &Texts,
    title: &str,
    sheet: &str,
    theme: Option<String>,
    body: AnyView,
) -> String {
    let html = view! {
        <html lang=language.to_string() dir=texts.direction()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="robots" content="noindex"/>
                <title>{title.to_owned()}</title>
                <link rel="stylesheet" href=sheet.to_owned()/>
                {theme.map(|theme| view! { <link rel="stylesheet" href=theme/> })}
            </head>
            <body>{body}</body>
        </html>
    };
    format!("<!DOCTYPE html>{}", html.to_html())
}

pub(super) fn header(page: &Page<'_>) -> AnyView {
    let texts = &page.texts;
    let current = page.situation.language;
    let languages = page.policy().languages.iter().map(|language| {
        let name = texts.autonym(language);
        let tag = language.to_string();
        let here = (language == current).then_some("true");
        view! { <li><a href=tag.clone() hreflang=tag.clone() lang=tag aria-current=here>{name}</a></li> }
    });
    let privacy = page.words(&page.policy().notice.privacy_url).to_owned();
    view! {
        <a class="skip" href="#choices">{texts.get("prefs-skip")}</a>
        <header class="top">
            <p class="site">
                <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d=MARK></path></svg>
                {page.site()}
            </p>
            <nav aria-label=texts.get("prefs-languages")>
                <ul class="languages">{languages.collect_view()}</ul>
            </nav>
            <a class="privacy" href=privacy>{texts.get("prefs-privacy")}</a>
        </header>
    }
    .into_any()
}

/// What became of the form, for eyes and for screen readers.
pub(super) fn outcome(page: &Page<'_>) -> Option<AnyView> {
    let (key, class) = match page.situation.outcome? {
        Outcome::Saved => ("prefs-saved", "outcome saved"),
        Outcome::Changed => ("prefs-changed", "outcome open"),
        Outcome::Failed => ("prefs-failed", "outcome failed"),
        Outcome::Erased => ("rights-done-erased", "outcome saved"),
        Outcome::Restricted => ("rights-done-restricted", "outcome saved"),
        Outcome::Lifted => ("rights-done-lifted", "outcome saved"),
        Outcome::Objected => ("rights-done-objected", "outcome saved"),
    };
    Some(view! { <p class=class role="status">{page.texts.get(key)}</p> }.into_any())
}

pub(super) fn lead(page: &Page<'_>) -> AnyView {
    let key = if page.asks() {
        "prefs-lead"
    } else {
        "prefs-lead-necessary"
    };
    let site = || [("site", page.site().into())];
    view! {
        <h1>{page.texts.with("prefs-title", site())}</h1>
        <p class="lead">{page.texts.with(key, site())}</p>
    }
    .into_any()
}

pub(crate) fn footer(page: &Reader<'_>) -> AnyView {
    let texts = &page.texts;
    let notice = &page.policy().notice;
    let date = texts.with(
        "prefs-notice-date",
        [("date", words::written_date(texts, &notice.date).into())],
    );
    let policy = texts.with(
        "prefs-policy",
        [("policy", i64::from(page.policy().version.0).into())],
    );
    view! {
        <footer>
            <p class="version">{page.version_line()}</p>
            <p>{date}" "{policy}</p>
        </footer>
    }
    .into_any()
}
