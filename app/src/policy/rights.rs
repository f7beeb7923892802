//! The rights of data subjects, whom to write to, and whom to complain to (S22, S23, seed section 12).

use super::{reader::Reader, who::reached_at};
use leptos::prelude::*;
use platform::{authorities, cookie_policy::answering};

const RIGHTS: [&str; 9] = [
    "rights-access",
    "rights-rectification",
    "rights-erasure",
    "rights-restriction",
    "rights-portability",
    "rights-objection",
    "rights-marketing",
    "rights-withdrawal",
    "rights-complaint",
];

pub(crate) fn view(reader: &Reader<'_>) -> AnyView {
    let texts = &reader.texts;
    let rights = RIGHTS.map(|key| view! { <li>{named(&texts.get(key))}</li> });
    view! {
        <section aria-labelledby="sluis-rights">
            <h2 id="sluis-rights">{texts.get("rights-title")}</h2>
            <p>{texts.get("rights-lead")}</p>
            <ul class="rights">{rights.collect_view()}</ul>
            {authority(reader)}
            {contact(reader)}
        </section>
    }
    .into_any()
}

/// What stands before the first colon is the right's name.
fn named(text: &str) -> AnyView {
    match text.split_once(':') {
        Some((name, rest)) => {
            view! { <strong>{format!("{name}:")}</strong>{rest.to_owned()} }.into_any()
        }
        None => text.to_owned().into_any(),
    }
}

fn authority(reader: &Reader<'_>) -> Option<AnyView> {
    let texts = &reader.texts;
    let found = authorities::for_page(reader.policy, reader.country, reader.language)?;
    let head = texts.with(
        "rights-authority",
        [("country", texts.country(found.country).into())],
    );
    let by_land = found
        .by_land
        .then(|| view! { <dd class="quiet">{texts.get("rights-authority-land")}</dd> });
    Some(
        view! {
            <dl class="facts">
                <dt>{head}</dt>
                <dd><a href=found.url rel="noopener noreferrer">{found.name}</a></dd>
                {by_land}
            </dl>
        }
        .into_any(),
    )
}

fn contact(reader: &Reader<'_>) -> Option<AnyView> {
    let controller = answering(reader.policy)?;
    let text = reader.texts.with(
        "rights-contact",
        [("controller", controller.name.clone().into())],
    );
    let dpo = controller.dpo.as_ref();
    let dpo = dpo.map(|dpo| view! { <br/>{reader.texts.get("prefs-dpo")}": "{reached_at(dpo)} });
    Some(view! { <p>{text}</p><p>{reached_at(&controller.email)}{dpo}</p> }.into_any())
}
