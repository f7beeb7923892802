//! The parts that the pages of a double opt-in share: document, head and foot, purposes, wording, controllers.

use crate::{MARK, preferences::words, texts::Texts};
use consent::{
    ConsentRecord, ControllerId, LanguageTag, Policy,
    policy::{Controller, Purpose},
};
use leptos::prelude::*;

/// What stands around a page, and how deep it lies: addresses are relative, so that they hold under a proxy's path.
pub(super) struct Frame<'a> {
    policy: &'a Policy,
    language: &'a LanguageTag,
    texts: &'a Texts,
    sheet: &'static str,
}

impl<'a> Frame<'a> {
    /// `/d/SITE/LANGUAGE`
    pub(super) const fn upper(
        policy: &'a Policy,
        language: &'a LanguageTag,
        texts: &'a Texts,
    ) -> Self {
        Self {
            policy,
            language,
            texts,
            sheet: "../../a/preferences.css",
        }
    }

    /// `/d/SITE/LANGUAGE/withdraw`
    pub(super) const fn lower(
        policy: &'a Policy,
        language: &'a LanguageTag,
        texts: &'a Texts,
    ) -> Self {
        Self {
            sheet: "../../../a/preferences.css",
            ..Self::upper(policy, language, texts)
        }
    }
}

pub(super) fn document(frame: &Frame<'_>, title: &str, body: AnyView) -> String {
    let (policy, language) = (frame.policy, frame.language);
    let default = policy.default_language();
    let privacy = policy.notice.privacy_url.get(language, &default).to_owned();
    let html = view! {
        <html lang=language.to_string() dir=frame.texts.direction()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="robots" content="noindex"/>
                <title>{format!("{title} - {}", policy.name)}</title>
                <link rel="stylesheet" href=frame.sheet/>
            </head>
            <body>
                <header class="top">
                    <p class="site">
                        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d=MARK></path></svg>
                        {policy.name.clone()}
                    </p>
                    <a class="privacy" href=privacy>{frame.texts.get("prefs-privacy")}</a>
                </header>
                <main id="main">{body}</main>
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", html.to_html())
}

/// What became of it, for eyes and for screen readers.
pub(super) fn outcome(class: &str, text: String) -> AnyView {
    view! { <p class=format!("outcome {class}") role="status">{text}</p> }.into_any()
}

pub(super) fn purposes(
    texts: &Texts,
    policy: &Policy,
    language: &LanguageTag,
    purposes: &[Purpose],
) -> AnyView {
    let default = policy.default_language();
    let items = purposes.iter().map(|purpose| {
        let title = purpose.title.get(language, &default).to_owned();
        let description = purpose.description.get(language, &default).to_owned();
        view! { <li><h3>{title}</h3><p>{description}</p></li> }
    });
    view! {
        <section class="card" aria-labelledby="what">
            <h2 id="what">{texts.get("doi-what")}</h2>
            <ul class="controllers">{items.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// The wording that was shown with the question, line by line as it was.
pub(super) fn wording(texts: &Texts, text: &str) -> AnyView {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let lines = lines.map(|line| view! { <p>{line.to_owned()}</p> });
    view! {
        <section class="card" aria-labelledby="wording">
            <h2 id="wording">{texts.get("doi-wording")}</h2>
            <blockquote class="signal">{lines.collect_view()}</blockquote>
        </section>
    }
    .into_any()
}

/// Those that the request names, or all of the site.
pub(super) fn controllers(texts: &Texts, policy: &Policy, named: &[ControllerId]) -> AnyView {
    let concerned = |controller: &&Controller| named.is_empty() || named.contains(&controller.id);
    let cards = policy
        .controllers
        .iter()
        .filter(concerned)
        .map(|controller| {
            let mail = format!("mailto:{}", controller.email);
            view! {
                <li>
                    <h3>{controller.name.clone()}</h3>
                    <p>{controller.address.clone()}</p>
                    <p><a href=mail>{controller.email.clone()}</a></p>
                </li>
            }
        });
    view! {
        <section class="card" aria-labelledby="who">
            <h2 id="who">{texts.get("prefs-who-title")}</h2>
            <ul class="controllers">{cards.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// When it was asked for, and under which version (S25).
pub(super) fn version(texts: &Texts, request: &ConsentRecord) -> AnyView {
    let arguments = [
        ("moment", words::moment(texts, request.at()).into()),
        ("version", request.notice_version.clone().into()),
        ("policy", i64::from(request.policy.0).into()),
    ];
    view! { <footer><p>{texts.with("doi-asked", arguments)}</p></footer> }.into_any()
}
