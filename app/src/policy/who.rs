//! Who is responsible, with contact and data-protection officer, and who answers for whom (S12).

use super::reader::Reader;
use consent::policy::{Controller, ControllerRole};
use leptos::prelude::*;
use platform::cookie_policy::{answering, joint};

pub(crate) fn view(reader: &Reader<'_>) -> AnyView {
    let texts = &reader.texts;
    let cards = reader
        .policy
        .controllers
        .iter()
        .map(|it| controller(reader, it));
    view! {
        <section class="card" aria-labelledby="sluis-who">
            <h2 id="sluis-who">{texts.get("prefs-who-title")}</h2>
            <ul class="controllers">{cards.collect_view()}</ul>
            {together(reader)}
        </section>
    }
    .into_any()
}

fn controller(reader: &Reader<'_>, controller: &Controller) -> AnyView {
    let texts = &reader.texts;
    let dpo = controller.dpo.as_ref();
    let dpo = dpo.map(|dpo| view! { <dt>{texts.get("prefs-dpo")}</dt><dd>{reached_at(dpo)}</dd> });
    let role = (controller.role == ControllerRole::Joint)
        .then(|| view! { <p class="quiet">{texts.get("prefs-role-joint")}</p> });
    view! {
        <li>
            <h3>{controller.name.clone()}</h3>
            {role}
            <p>{controller.address.clone()}</p>
            <dl>
                <dt>{texts.get("prefs-email")}</dt>
                <dd>{reached_at(&controller.email)}</dd>
                {dpo}
            </dl>
        </li>
    }
    .into_any()
}

/// What holds where there are several: what is joint, and who answers.
fn together(reader: &Reader<'_>) -> Option<AnyView> {
    let names: Vec<&str> = joint(reader.policy)
        .into_iter()
        .map(|it| it.name.as_str())
        .collect();
    let joint = (names.len() > 1).then(|| {
        let controllers = listed(reader, &names);
        reader
            .texts
            .with("policy-joint", [("controllers", controllers.into())])
    });
    let answers = answering(reader.policy).filter(|_| reader.policy.controllers.len() > 1)?;
    let answers = reader.texts.with(
        "policy-answers",
        [("controller", answers.name.clone().into())],
    );
    Some(view! { {joint.map(|text| view! { <p>{text}</p> })}<p>{answers}</p> }.into_any())
}

/// A page or an e-mail address as a link; anything else only as what it is, text.
pub(crate) fn reached_at(place: &str) -> AnyView {
    let href = if place.starts_with("https://") || place.starts_with("http://") {
        place.to_owned()
    } else if place.contains('@') && !place.contains(char::is_whitespace) {
        format!("mailto:{place}")
    } else {
        return place.to_owned().into_any();
    };
    view! { <a href=href>{place.to_owned()}</a> }.into_any()
}

/// `A, B and C`.
fn listed(reader: &Reader<'_>, names: &[&str]) -> String {
    let Some((last, others)) = names.split_last() else {
        return String::new();
    };
    let pair = [
        ("controller", others.join(", ").into()),
        ("vendor", (*last).to_owned().into()),
    ];
    reader.texts.with("prefs-joint-with", pair)
}
