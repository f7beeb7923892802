//! The pages that the server's gate hands out for embeds: the embed itself, or a placeholder that offers *this once*
//! and *always* (S10). Both work without script. What may be shown is the gate's answer, not decided here.

use crate::texts::Texts;
use consent::{LanguageTag, Policy, Service, inventory::TagKind};
use leptos::prelude::*;

/// A page with nothing but the service's embeds, as large as its frame.
#[must_use]
pub fn embed(service: &Service) -> String {
    let frames = service.tags.iter().filter(|tag| tag.kind == TagKind::Iframe).map(|tag| {
        let src = tag.src.clone().unwrap_or_default();
        view! { <iframe class="embed" src=src title=service.name.clone() allowfullscreen=""></iframe> }
    });
    document("en", "ltr", &service.name, frames.collect_view().into_any())
}

/// A page that says who would receive what, with two buttons. It asks nobody for anything.
#[must_use]
pub fn placeholder(
    policy: &Policy,
    service: &Service,
    language: &LanguageTag,
    key: &str,
) -> String {
    let texts = Texts::of(language);
    let vendor = policy.vendor(&service.vendor);
    let name = vendor.map_or_else(|| service.name.clone(), |vendor| vendor.name.clone());
    let privacy = vendor
        .map(|vendor| vendor.privacy_url.clone())
        .unwrap_or_default();
    let function = service
        .function
        .get(language, &policy.default_language())
        .to_owned();
    let notice = texts.with(
        "embed-notice",
        [
            ("service", service.name.clone().into()),
            ("vendor", name.into()),
        ],
    );
    let body = view! {
        <main class="placeholder">
            <h1>{service.name.clone()}</h1>
            <p>{function}</p>
            <p>{notice}" "<a href=privacy target="_blank" rel="noopener noreferrer">{texts.get("embed-privacy")}</a></p>
            <form method="post">
                <input type="hidden" name="key" value=key.to_owned()/>
                <button name="do" value="once">{texts.get("embed-once")}</button>
                <button name="do" value="always">{texts.get("embed-always")}</button>
            </form>
        </main>
    };
    document(
        language.as_str(),
        texts.direction(),
        &service.name,
        body.into_any(),
    )
}

fn document(language: &str, direction: &str, title: &str, body: AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        view! {
            <html lang=language.to_owned() dir=direction.to_owned()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <title>{title.to_owned()}</title>
                    <link rel="stylesheet" href="../../a/tokens.css"/>
                    <link rel="stylesheet" href="../../a/embed.css"/>
                </head>
                <body>{body}</body>
            </html>
        }
        .to_html()
    });
    format!("<!DOCTYPE html>{html}")
}
