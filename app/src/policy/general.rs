//! What every site must say in general: what cookies are and on which ground they are used, how to block and delete
//! them, services of third parties, links, and how long things are kept (seed sections 6, 7 and 11; S8, S9, S13, S21).

use super::reader::Reader;
use leptos::prelude::*;

pub(crate) fn about(reader: &Reader<'_>) -> AnyView {
    let texts = &reader.texts;
    let untouched = reader
        .policy
        .services
        .iter()
        .any(|it| !it.touches_terminal && !it.link_only);
    let shown = [
        ("policy-about", true),
        ("policy-about-necessary", true),
        ("policy-about-consent", reader.asks()),
        ("policy-about-other", untouched),
    ];
    let paragraphs = shown.into_iter().filter(|(_, shown)| *shown);
    let paragraphs = paragraphs
        .map(|(key, _)| view! { <p>{texts.get(key)}</p> })
        .collect_view();
    view! {
        <section aria-labelledby="sluis-about">
            <h2 id="sluis-about">{texts.get("policy-about-title")}</h2>
            {paragraphs}
        </section>
        <section aria-labelledby="sluis-block">
            <h2 id="sluis-block">{texts.get("policy-block-title")}</h2>
            <p>{texts.get("policy-block")}</p>
        </section>
    }
    .into_any()
}

pub(crate) fn third_parties(reader: &Reader<'_>) -> AnyView {
    let texts = &reader.texts;
    let links = reader.policy.services.iter().filter(|it| it.link_only);
    let links: Vec<&str> = links.map(|it| it.name.as_str()).collect();
    let links = (!links.is_empty())
        .then(|| texts.with("policy-links", [("services", links.join(", ").into())]));
    view! {
        <section aria-labelledby="sluis-third">
            <h2 id="sluis-third">{texts.get("policy-third-title")}</h2>
            <p>{texts.get("policy-third")}</p>
            {links.map(|text| view! { <p>{text}</p> })}
        </section>
    }
    .into_any()
}

pub(crate) fn retention(reader: &Reader<'_>) -> AnyView {
    let texts = &reader.texts;
    let purposes = reader.policy.purposes.iter().filter_map(|purpose| {
        let kept = reader.words(purpose.retention.as_ref()?).to_owned();
        let title = reader.words(&purpose.title).to_owned();
        Some(view! { <dt>{title}</dt><dd>{kept}</dd> })
    });
    let purposes = purposes.collect_view();
    let records = &reader.policy.records;
    let why = records
        .keep_reason
        .as_ref()
        .map(|text| reader.words(text).to_owned());
    let why = why.unwrap_or_else(|| texts.get("policy-retention-why"));
    let kept = texts.with(
        "policy-retention-records",
        [("days", i64::from(records.keep_days).into())],
    );
    view! {
        <section aria-labelledby="sluis-retention">
            <h2 id="sluis-retention">{texts.get("policy-retention-title")}</h2>
            <p>{texts.get("policy-retention")}</p>
            <dl class="facts">{purposes}</dl>
            {reader.asks().then(|| view! { <p>{kept}" "{why}</p> })}
        </section>
    }
    .into_any()
}
