//! Every purpose with basis, data and retention, and under it every service with all its facts, unfolded: a document
//! to read, search and print.

use super::reader::Reader;
use crate::preferences::{facts, words};
use consent::policy::Purpose;
use leptos::prelude::*;

pub(super) fn view(reader: &Reader<'_>) -> AnyView {
    let purposes = reader.policy.purposes.iter().map(|it| purpose(reader, it));
    view! {
        <section class="purposes" aria-labelledby="sluis-purposes">
            <h2 id="sluis-purposes">{reader.texts.get("policy-purposes-title")}</h2>
            {purposes.collect_view()}
        </section>
    }
    .into_any()
}

fn purpose<'a>(reader: &Reader<'a>, purpose: &'a Purpose) -> AnyView {
    let services = reader.services_of(purpose).into_iter().map(|(_, service)| {
        view! {
            <div class="service">
                <h4>{service.name.clone()}</h4>
                {facts::in_short(reader, service)}
                {facts::in_full(reader, service)}
            </div>
        }
    });
    view! {
        <section class="card" aria-labelledby=format!("sluis-p-{}", purpose.id)>
            <h3 id=format!("sluis-p-{}", purpose.id)>{reader.words(&purpose.title).to_owned()}</h3>
            <p>{reader.words(&purpose.description).to_owned()}</p>
            {of_purpose(reader, purpose)}
            {services.collect_view()}
        </section>
    }
    .into_any()
}

/// Basis, data and retention of a purpose.
pub(crate) fn of_purpose<'a>(reader: &Reader<'a>, purpose: &'a Purpose) -> AnyView {
    let texts = &reader.texts;
    let row = |key, text: Option<&'a consent::LocalisedText>| {
        let text = reader.words(text?).to_owned();
        Some(view! { <dt>{texts.get(key)}</dt><dd>{text}</dd> })
    };
    view! {
        <dl class="facts">
            <dt>{texts.get("policy-basis")}</dt>
            <dd>{words::basis(texts, purpose.basis)}</dd>
            {row("policy-data", purpose.data.as_ref())}
            {row("policy-kept", purpose.retention.as_ref())}
        </dl>
    }
    .into_any()
}
