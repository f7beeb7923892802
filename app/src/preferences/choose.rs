//! The form: one switch per purpose and one per service, and the buttons. It posts like any form.

use super::{Page, facts};
use crate::policy::{purposes::of_purpose, reader::is_necessary};
use consent::{
    Service,
    policy::{LegalBasis, Purpose},
};
use leptos::prelude::*;

pub(super) fn view(page: &Page<'_>) -> AnyView {
    let texts = &page.texts;
    let purposes = page
        .policy()
        .purposes
        .iter()
        .enumerate()
        .map(|(place, item)| purpose(page, place, item));
    let purposes = purposes.collect_view();
    let rule = texts.get("prefs-choose-rule");
    let inside = view! {
        <h2 id="choices-title">{texts.get("prefs-choose-title")}</h2>
        {page.asks().then(|| view! { <p class="rule">{rule}</p> })}
        <ul class="purposes">{purposes}</ul>
    };
    if !page.asks() {
        return view! { <section id="choices" aria-labelledby="choices-title">{inside}</section> }
            .into_any();
    }
    view! {
        <form id="choices" method="post" action=page.action() aria-labelledby="choices-title" autocomplete="off">
            {hidden(page)}
            {inside}
            <div class="buttons">
                // First in the document, so that the Enter key on a switch saves and nothing else.
                <button class="save" name="do" value="save">{texts.get("prefs-save")}</button>
                <button name="do" value="reject_all">{texts.get("prefs-reject")}</button>
                <button name="do" value="accept_all">{texts.get("prefs-accept")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What both forms of the page carry.
pub(super) fn hidden(page: &Page<'_>) -> AnyView {
    view! {
        <input type="hidden" name="key" value=page.situation.key.to_string()/>
        <input type="hidden" name="policy" value=page.policy().version.to_string()/>
    }
    .into_any()
}

fn purpose<'a>(page: &Page<'a>, place: usize, purpose: &'a Purpose) -> AnyView {
    let texts = &page.texts;
    let id = format!("p-{}", purpose.id);
    let title = page.words(&purpose.title).to_owned();
    let description = page.words(&purpose.description).to_owned();
    let necessary = is_necessary(purpose);
    let ground = match purpose.basis {
        LegalBasis::Necessary => Some(texts.get("prefs-necessary-why")),
        LegalBasis::LegitimateInterest => Some(texts.get("prefs-interest")),
        LegalBasis::Consent => None,
    };
    let own = page.services_of(purpose);
    let count = i64::try_from(own.len()).unwrap_or(0);
    let services = own
        .into_iter()
        .map(|(place, item)| service(page, place, item, necessary))
        .collect_view();
    let on = necessary || page.purpose_is_on(place);
    let name = format!("p:{}", purpose.id);
    let label = texts.with("prefs-services-of", [("purpose", title.clone().into())]);
    let head = label.clone();
    view! {
        <li class="card">
            <fieldset aria-labelledby=format!("{id}-name")>
                <div class="line">
                    <div>
                        <h3 id=format!("{id}-name")><label for=id.clone()>{title}</label></h3>
                        <div id=format!("{id}-about")>
                            <p>{description}</p>
                            {ground.map(|text| view! { <p class="quiet">{text}</p> })}
                        </div>
                    </div>
                    {switch(page, &id, name, on, necessary)}
                </div>
                {(!necessary && count > 0).then(|| view! { <p class="unfold" role="status">{texts.get("policy-unfold")}</p> })}
                // Folded, so that the choice comes first; what is folded is posted all the same.
                <details>
                    <summary><span>{texts.with("policy-services", [("count", count.into())])}</span><span class="visually-hidden">{format!(" ({head})")}</span></summary>
                    {of_purpose(page, purpose)}
                    <ul class="services" aria-label=label>{services}</ul>
                </details>
            </fieldset>
        </li>
    }
    .into_any()
}

fn service<'a>(page: &Page<'a>, place: usize, service: &'a Service, necessary: bool) -> AnyView {
    let id = format!("s-{}", service.id);
    let name = format!("s:{}", service.id);
    let on = necessary || page.service_is_on(place);
    let is_link = service.link_only && necessary;
    let service_name = if is_link {
        service.name.clone().into_any()
    } else {
        view! { <label for=id.clone()>{service.name.clone()}</label> }.into_any()
    };
    let facts = facts::view(page, service);
    let summary = facts::in_short(page, service);
    view! {
        <li>
            <div class="line">
                <div>
                    <h4>{service_name}</h4>
                    <div id=format!("{id}-about")>{summary}</div>
                </div>
                // A plain link is nothing that could be on or off.
                {(!is_link).then(|| switch(page, &id, name, on, necessary))}
            </div>
            {facts}
        </li>
    }
    .into_any()
}

/// A real checkbox that says its state in words too. A necessary one is on, cannot be changed and is not posted.
fn switch(page: &Page<'_>, id: &str, name: String, on: bool, locked: bool) -> AnyView {
    let texts = &page.texts;
    let about = format!("{id}-about");
    if locked {
        return view! {
            <span class="switch locked">
                <input type="checkbox" role="switch" id=id.to_owned() aria-describedby=about checked disabled/>
                <span aria-hidden="true">{texts.get("prefs-always-on")}</span>
            </span>
        }
        .into_any();
    }
    view! {
        <span class="switch">
            <input type="checkbox" role="switch" id=id.to_owned() name=name value="on" aria-describedby=about checked=on/>
            <span class="when-on" aria-hidden="true">{texts.get("prefs-on")}</span>
            <span class="when-off" aria-hidden="true">{texts.get("prefs-off")}</span>
        </span>
    }
    .into_any()
}
