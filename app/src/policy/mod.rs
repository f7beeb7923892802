//! The cookie policy: a page and a fragment for other pages, made from the one inventory, per country, language and
//! version (S4, S6, S25). It loads no script, sets nothing and knows no visitor. Its parts are those of the preference
//! page too.

pub(crate) mod general;
pub(crate) mod purposes;
pub(crate) mod reader;
pub(crate) mod recipients;
pub(crate) mod rights;
mod versions;
pub(crate) mod who;

use crate::{MARK, preferences::frame, texts::Texts};
use consent::{CountryCode, LanguageTag, Policy};
use leptos::prelude::*;
use platform::versions::VersionLine;
use reader::Reader;

/// Which policy is shown, and from where.
#[derive(Debug, Clone, Copy)]
pub struct PolicyShown<'a> {
    /// The version.
    pub policy: &'a Policy,
    /// The country of the address, for display and for the complaint authority.
    pub country: Option<CountryCode>,
    /// One of the version's languages.
    pub language: &'a LanguageTag,
    /// Earlier versions, newest first.
    pub earlier: &'a [VersionLine],
    /// Is this the address of one version for ever? Then the page says so.
    pub is_kept: bool,
    /// From the page to the server's root: `../../../`, or an absolute address with a slash at its end.
    pub up: &'a str,
}

impl<'a> PolicyShown<'a> {
    fn reader(&self) -> Reader<'a> {
        Reader {
            texts: Texts::of(self.language),
            policy: self.policy,
            language: self.language,
            country: self.country,
            up: self.up,
        }
    }
}

/// The whole page.
#[must_use]
pub fn page(shown: &PolicyShown<'_>) -> String {
    let reader = shown.reader();
    Owner::new().with(|| {
        let title = reader.texts.with("policy-title", [("site", reader.site().into())]);
        let body = view! {
            {header(&reader)}
            <main id="main">
                <h1>{title.clone()}</h1>
                <p class="lead">{reader.texts.with("policy-lead", [("site", reader.site().into())])}</p>
                {shown.is_kept.then(|| kept(&reader))}
                {choices(&reader)}
                {contents(&reader, &sections(&reader))}
                {parts(&reader, shown.earlier)}
            </main>
            {frame::footer(&reader)}
        };
        let sheet = format!("{}a/preferences.css", shown.up);
        frame::document(
            shown.language,
            &reader.texts,
            &title,
            &sheet,
            reader.theme(),
            body.into_any(),
        )
    })
}

/// The same for another page: no head, no styles needed, no title, and headings from the second level on.
#[must_use]
pub fn fragment(shown: &PolicyShown<'_>) -> String {
    let reader = shown.reader();
    Owner::new().with(|| {
        let html = view! {
            <div class="sluis-policy" lang=shown.language.to_string() dir=reader.texts.direction()>
                <p><strong>{reader.version_line()}</strong></p>
                {shown.is_kept.then(|| kept(&reader))}
                {choices(&reader)}
                {parts(&reader, shown.earlier)}
            </div>
        };
        html.to_html()
    })
}

fn parts(reader: &Reader<'_>, earlier: &[VersionLine]) -> AnyView {
    view! {
        {who::view(reader)}
        {general::about(reader)}
        {purposes::view(reader)}
        {general::third_parties(reader)}
        {recipients::view(reader)}
        {recipients::transfers(reader)}
        {general::retention(reader)}
        {rights::view(reader)}
        {versions::view(reader, earlier)}
    }
    .into_any()
}

fn header(reader: &Reader<'_>) -> AnyView {
    let texts = &reader.texts;
    let privacy = reader.words(&reader.policy.notice.privacy_url).to_owned();
    let languages = reader.policy.languages.iter().map(|language| {
        let here = Reader { texts: texts.clone(), language, ..*reader };
        let tag = language.to_string();
        let current = (language == reader.language).then_some("true");
        view! { <li><a href=here.address("c") hreflang=tag.clone() lang=tag aria-current=current>{texts.autonym(language)}</a></li> }
    });
    view! {
        <header class="top">
            <p class="site">
                <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d=MARK></path></svg>
                {reader.site()}
            </p>
            <nav aria-label=texts.get("prefs-languages")>
                <ul class="languages">{languages.collect_view()}</ul>
            </nav>
            <a class="privacy" href=privacy>{texts.get("prefs-privacy")}</a>
        </header>
    }
    .into_any()
}

/// How to choose, change and withdraw (S4). A site that asks for nothing has nothing to choose.
fn choices(reader: &Reader<'_>) -> Option<AnyView> {
    let link = || {
        let href = reader.address("p");
        view! { <p class="to-choices"><a href=href>{reader.texts.get("policy-to-choices")}</a></p> }
    };
    reader.asks().then(|| link().into_any())
}

fn kept(reader: &Reader<'_>) -> AnyView {
    let texts = &reader.texts;
    view! {
        <p class="outcome open">{texts.get("policy-kept-version")}" "<a href=reader.address("c")>{texts.get("policy-current")}</a></p>
    }
    .into_any()
}

/// The places and heads of the sections of a policy.
fn sections(reader: &Reader<'_>) -> Vec<(&'static str, String)> {
    let keys = [
        ("sluis-who", "prefs-who-title"),
        ("sluis-about", "policy-about-title"),
        ("sluis-block", "policy-block-title"),
        ("sluis-purposes", "policy-purposes-title"),
        ("sluis-third", "policy-third-title"),
        ("sluis-recipients", "policy-recipients-title"),
        ("sluis-transfers", "policy-transfers-title"),
        ("sluis-retention", "policy-retention-title"),
        ("sluis-rights", "rights-title"),
        ("sluis-versions", "policy-versions-title"),
    ];
    keys.map(|(place, key)| (place, reader.texts.get(key)))
        .into()
}

/// A short list of what is on the page.
pub(crate) fn contents(reader: &Reader<'_>, sections: &[(&'static str, String)]) -> AnyView {
    let links = sections.iter().map(|(place, head)| {
        view! { <li><a href=format!("#{place}")>{head.clone()}</a></li> }
    });
    view! {
        <nav class="contents" aria-labelledby="contents-title">
            <h2 id="contents-title">{reader.texts.get("policy-contents")}</h2>
            <ul>{links.collect_view()}</ul>
        </nav>
    }
    .into_any()
}
