//! The two layers, and the line that says what became of a choice. The buttons of both layers are one style and one
//! size, refusing comes first (E8, E9), and nothing is ticked in advance (E10).

use super::{Shown, content::Content};
use crate::{preferences::words, reach, texts::Texts};
use consent::{
    Service,
    inventory::ResponsibleRole,
    policy::{LegalBasis, Purpose},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Who wants what, how many they are, and the three answers.
pub(super) fn first(content: &mut Content, shown: &Shown<'_>, texts: &Texts) {
    let Shown {
        policy, language, ..
    } = shown;
    let default = policy.default_language();
    let notice = &policy.notice;
    content.layout("<div id=a>");
    let title = notice.title.get(language, &default).to_owned();
    content.leaf(view! { <h2 id="sluis-1">{title}</h2> });
    // Shown where the browser says so, by its header or, when that did not reach the server, by its property.
    if shown.regime.honours_gpc {
        content.layout("<div class=gpc>");
        content.leaf(view! { <strong>{texts.get("banner-gpc")}</strong> });
        content.layout("</div>");
    }
    content.text(notice.text.get(language, &default).to_owned());
    content.text(texts.with("banner-parties", [("count", parties(shown).into())]));
    links(content, shown, texts);
    content.layout("<div class=x>");
    content.button("reject_all", texts.get("banner-reject"));
    content.button("accept_all", texts.get("banner-accept"));
    let choose = texts.get("banner-choose");
    content.leaf(view! { <button class="q" form="sluis-form" formmethod="get" value="choose">{choose}</button> });
    content.layout("</div></div>");
}

/// One switch per purpose, and under it one per service with who answers for it.
pub(super) fn second(content: &mut Content, shown: &Shown<'_>, texts: &Texts) {
    content.layout("<div id=b>");
    content.leaf(view! { <h2 id="sluis-2" tabindex="-1">{texts.get("banner-settings")}</h2> });
    content.layout("<div class=chosen>");
    content.leaf(view! { <p id="sluis-given"></p> });
    content.quiet_button("withdraw_all", texts.get("banner-withdraw"));
    content.layout("</div>");
    for (place, item) in shown.policy.purposes.iter().enumerate() {
        purpose(content, shown, texts, place, item);
    }
    if let Some(sentence) = reach::sentence(shown.policy, texts) {
        content.text(sentence);
    }
    links(content, shown, texts);
    content.layout("<div class=\"x foot\">");
    content.button("reject_all", texts.get("banner-reject"));
    content.button("accept_all", texts.get("banner-accept"));
    content.button("save", texts.get("banner-save"));
    let close = texts.get("banner-close");
    content.leaf(view! { <button class="q" type="button" value="close">{close}</button> });
    content.layout("</div></div>");
}

/// Announced when it changes, and visible for as long as it says something (4.1.3).
pub(super) fn status(content: &mut Content, texts: &Texts) {
    content.layout("<div id=c>");
    content.leaf(view! { <p id="sluis-status" role="status"></p> });
    let reload = texts.get("banner-reload");
    content.leaf(view! { <button class="q" type="button" value="reload" hidden>{reload}</button> });
    content.layout("</div>");
}

/// Where the choice is posted when no script answers: the preference page, which works without any.
pub(super) fn form(content: &mut Content, shown: &Shown<'_>) {
    let action = preference_page(shown);
    let version = shown.policy.version.to_string();
    content.leaf(view! {
        <form id="sluis-form" method="post" action=action hidden>
            <input type="hidden" name="policy" value=version/>
            <input type="hidden" name="channel" value="banner"/>
            <input type="hidden" name="layer" value="1"/>
        </form>
    });
}

fn preference_page(shown: &Shown<'_>) -> String {
    let country = shown.country.map_or_else(
        || "xx".to_owned(),
        |code| code.as_str().to_ascii_lowercase(),
    );
    format!(
        "{}/p/{}/{country}/{}",
        shown.base, shown.policy.site, shown.language
    )
}

fn links(content: &mut Content, shown: &Shown<'_>, texts: &Texts) {
    let privacy = shown
        .policy
        .notice
        .privacy_url
        .get(shown.language, &shown.policy.default_language())
        .to_owned();
    content.layout("<div class=x>");
    content.link(privacy, texts.get("banner-privacy"));
    content.link(preference_page(shown), texts.get("banner-policy"));
    // A banner alone is no way to opt out (11 CCR 7026(a)(4)): the link leads to a form of its own.
    if shown.regime.offers_opt_out() {
        content.link(
            format!("{}#opt-out", preference_page(shown)),
            texts.get("opt-out-title"),
        );
    }
    content.layout("</div>");
}

/// Vendors of services that are asked for.
fn parties(shown: &Shown<'_>) -> i64 {
    let optional = shown
        .policy
        .services
        .iter()
        .filter(|service| !is_necessary(shown, service));
    let vendors: BTreeSet<_> = optional.map(|service| &service.vendor).collect();
    i64::try_from(vendors.len()).unwrap_or(i64::MAX)
}

fn is_necessary(shown: &Shown<'_>, service: &Service) -> bool {
    let purpose = |id: &consent::PurposeId| shown.policy.purpose(id.as_str());
    service
        .purposes
        .iter()
        .all(|id| purpose(id).is_some_and(|purpose| purpose.basis == LegalBasis::Necessary))
}

fn purpose<'a>(
    content: &mut Content,
    shown: &Shown<'a>,
    texts: &Texts,
    place: usize,
    purpose: &'a Purpose,
) {
    let default = shown.policy.default_language();
    let (heading, text) = (format!("sluis-p{place}"), format!("sluis-t{place}"));
    content.layout("<section><div class=line>");
    let title = purpose.title.get(shown.language, &default).to_owned();
    content.leaf(view! { <h3 id=heading.clone()>{title}</h3> });
    if purpose.basis == LegalBasis::Necessary {
        content.leaf(view! { <input type="checkbox" role="switch" checked disabled aria-labelledby=heading/> });
    } else {
        let name = format!("p:{}", purpose.id);
        content.leaf(view! {
            <input type="checkbox" role="switch" form="sluis-form" name=name aria-labelledby=heading aria-describedby=text.clone()/>
        });
    }
    content.layout("</div>");
    let description = purpose.description.get(shown.language, &default).to_owned();
    content.leaf(view! { <p id=text>{description}</p> });
    // A service under several purposes stands under the first.
    let below = |service: &&(usize, &Service)| service.1.purposes.first() == Some(&purpose.id);
    let services: Vec<_> = shown.policy.services.iter().enumerate().collect();
    let services: Vec<_> = services.iter().filter(below).copied().collect();
    if let Ok(count @ 1..) = i64::try_from(services.len()) {
        content.layout("<details><summary>");
        let summary = texts.with("banner-services", [("count", count.into())]);
        content.leaf(view! { <span>{summary}</span> });
        content.layout("</summary>");
        for (place, service) in services {
            self::service(content, shown, texts, place, service);
        }
        content.layout("</details>");
    }
    content.layout("</section>");
}

fn service<'a>(
    content: &mut Content,
    shown: &Shown<'a>,
    texts: &Texts,
    place: usize,
    service: &'a Service,
) {
    let id = format!("sluis-s{place}");
    content.layout("<div class=service><div class=line>");
    if is_necessary(shown, service) {
        content.leaf(view! { <strong>{service.name.clone()}</strong> });
    } else {
        let name = format!("s:{}", service.id);
        content.leaf(view! { <label for=id.clone()>{service.name.clone()}</label> });
        content.leaf(
            view! { <input type="checkbox" role="switch" form="sluis-form" id=id name=name/> },
        );
    }
    content.layout("</div>");
    content.leaf(view! { <small>{who(shown, texts, service)}</small> });
    content.details_place(place);
    content.layout("</div>");
}

/// What it does, whose it is, and who answers for it in which role (S11).
fn who(shown: &Shown<'_>, texts: &Texts, service: &Service) -> String {
    let policy = shown.policy;
    let function = service
        .function
        .get(shown.language, &policy.default_language());
    let vendor = policy
        .vendor(&service.vendor)
        .map_or("", |vendor| vendor.name.as_str());
    let controller = service
        .responsible
        .controller
        .as_ref()
        .and_then(|id| policy.controller(id));
    let controller = controller.map_or("", |controller| controller.name.as_str());
    let role = words::role(texts, service.responsible.role, controller);
    match service.responsible.role {
        ResponsibleRole::Own | ResponsibleRole::Joint => {
            format!("{function} {vendor} · {role}: {controller}")
        }
        ResponsibleRole::Independent | ResponsibleRole::Processor => {
            format!("{function} {vendor} · {role}")
        }
    }
}
