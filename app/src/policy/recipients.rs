//! Who receives data, by role (S19, seed section 9), and which countries outside the EEA they go to (S20, section 10).

use super::reader::Reader;
use crate::preferences::words;
use consent::{
    Service,
    inventory::{ResponsibleRole, ThirdCountry},
};
use leptos::prelude::*;
use platform::cookie_policy::answering;

pub(crate) fn view(reader: &Reader<'_>) -> AnyView {
    let texts = &reader.texts;
    let roles = [
        (ResponsibleRole::Processor, "policy-recipients-processor"),
        (ResponsibleRole::Joint, "policy-recipients-joint"),
        (
            ResponsibleRole::Independent,
            "policy-recipients-independent",
        ),
    ];
    let rows = roles.into_iter().filter_map(|(role, key)| {
        let names = vendors(reader, role);
        (!names.is_empty()).then(|| view! { <dt>{texts.get(key)}</dt><dd>{names.join(", ")}</dd> })
    });
    let rows = rows.collect_view();
    let further = further(reader);
    let further = (!further.is_empty()).then(|| {
        let lines = further
            .into_iter()
            .map(|text| view! { <dd>{text}</dd> })
            .collect_view();
        view! { <dt>{texts.get("policy-recipients-further")}</dt>{lines} }
    });
    view! {
        <section aria-labelledby="sluis-recipients">
            <h2 id="sluis-recipients">{texts.get("policy-recipients-title")}</h2>
            <p>{texts.get("policy-recipients")}</p>
            <dl class="facts">
                {rows}
                {further}
                <dt>{texts.get("policy-recipients-public")}</dt>
                <dd>{texts.get("policy-recipients-public-why")}</dd>
            </dl>
        </section>
    }
    .into_any()
}

/// The vendors in one role, each once, by name.
fn vendors(reader: &Reader<'_>, role: ResponsibleRole) -> Vec<String> {
    let services = reader.policy.services.iter();
    let inside = services.filter(|it| it.responsible.role == role && !it.link_only);
    let vendors = inside.filter_map(|it| reader.policy.vendor(&it.vendor));
    let mut names: Vec<String> = vendors.map(|vendor| vendor.name.clone()).collect();
    names.sort();
    names.dedup();
    names
}

/// The recipients that services name beside their vendor, each text once.
fn further(reader: &Reader<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in reader
        .policy
        .services
        .iter()
        .filter_map(|it| it.recipients.as_ref())
    {
        let text = reader.words(text).to_owned();
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

pub(crate) fn transfers(reader: &Reader<'_>) -> AnyView {
    let texts = &reader.texts;
    let controller = answering(reader.policy)
        .map(|it| it.name.clone())
        .unwrap_or_default();
    let services = reader.policy.services.iter();
    let outside = services.filter(|it| !it.third_countries.is_empty());
    let rows: Vec<AnyView> = outside.map(|it| transfer(reader, it)).collect();
    let list = if rows.is_empty() {
        view! { <p>{texts.get("prefs-third-none")}</p> }.into_any()
    } else {
        view! { <dl class="facts">{rows}</dl> }.into_any()
    };
    view! {
        <section aria-labelledby="sluis-transfers">
            <h2 id="sluis-transfers">{texts.get("policy-transfers-title")}</h2>
            <p>{texts.with("policy-transfers", [("controller", controller.into())])}</p>
            {list}
        </section>
    }
    .into_any()
}

fn transfer(reader: &Reader<'_>, service: &Service) -> AnyView {
    let vendor = reader
        .policy
        .vendor(&service.vendor)
        .map(|vendor| vendor.name.clone());
    let name = vendor.map_or_else(
        || service.name.clone(),
        |vendor| format!("{} ({vendor})", service.name),
    );
    let lines = service.third_countries.iter().map(|to| country(reader, to));
    view! { <dt>{name}</dt>{lines.collect_view()} }.into_any()
}

/// Country, mechanism and where a copy of the safeguards can be had.
pub(crate) fn country(reader: &Reader<'_>, to: &ThirdCountry) -> AnyView {
    let mechanism = words::mechanism(&reader.texts, to.mechanism);
    let line = format!("{}: {mechanism}", reader.texts.country(to.country));
    let copy = to.copy_url.clone().map(|href| {
        view! { <br/><a href=href rel="noopener noreferrer">{reader.texts.get("prefs-copy")}</a> }
    });
    view! { <dd>{line}{copy}</dd> }.into_any()
}
