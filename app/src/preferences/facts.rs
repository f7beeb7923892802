//! The facts of one service: vendor, responsible party and role, third countries, and all its items (S6, S11, S20).

use super::words;
use crate::policy::{
    reader::{Reader, is_necessary},
    recipients,
};
use consent::{Item, LocalisedText, Service, inventory::ResponsibleRole};
use leptos::prelude::*;

/// What stands beside the switch: what it does, whose it is, in which role.
pub(crate) fn in_short<'a>(page: &Reader<'a>, service: &'a Service) -> AnyView {
    let texts = &page.texts;
    let vendor = vendor_name(page, service);
    let role = words::role(
        texts,
        service.responsible.role,
        &controller_name(page, service),
    );
    let others = also_under(page, service);
    view! {
        <p>{page.words(&service.function).to_owned()}</p>
        <p class="quiet">{texts.with("prefs-of-vendor", [("vendor", vendor.into())])}" · "{role}</p>
        {others.map(|text| view! { <p class="quiet">{text}</p> })}
    }
    .into_any()
}

pub(crate) fn view<'a>(page: &Reader<'a>, service: &'a Service) -> AnyView {
    let texts = &page.texts;
    let summary = texts.with(
        "prefs-details",
        [(
            "items",
            i64::try_from(service.items.len()).unwrap_or(0).into(),
        )],
    );
    view! {
        <details>
            <summary><span>{summary}</span><span class="visually-hidden">{format!(" ({})", service.name)}</span></summary>
            {in_full(page, service)}
        </details>
    }
    .into_any()
}

/// Everything about a service, unfolded.
pub(crate) fn in_full<'a>(page: &Reader<'a>, service: &'a Service) -> AnyView {
    let texts = &page.texts;
    let row = |key, text: Option<&'a LocalisedText>| {
        let text = page.words(text?).to_owned();
        Some(view! { <dt>{texts.get(key)}</dt><dd>{text}</dd> })
    };
    view! {
        <dl class="facts">
            {vendor(page, service)}
            {responsible(page, service)}
            {row("policy-data", service.data.as_ref())}
            {row("policy-recipients-further", service.recipients.as_ref())}
            // Whoever follows a plain link is no longer here.
            {(!service.link_only).then(|| view! { <dt>{texts.get("prefs-third-countries")}</dt>{third_countries(page, service)} })}
        </dl>
        {terminal(page, service).map(|text| view! { <p>{text}</p> })}
        {items(page, service)}
    }
    .into_any()
}

fn vendor_name(page: &Reader<'_>, service: &Service) -> String {
    page.policy()
        .vendor(&service.vendor)
        .map_or_else(|| service.vendor.to_string(), |vendor| vendor.name.clone())
}

fn controller_name(page: &Reader<'_>, service: &Service) -> String {
    let controller = service
        .responsible
        .controller
        .as_ref()
        .and_then(|id| page.policy().controller(id));
    controller
        .map(|controller| controller.name.clone())
        .unwrap_or_default()
}

fn also_under<'a>(page: &Reader<'a>, service: &'a Service) -> Option<String> {
    let all = service
        .purposes
        .iter()
        .filter_map(|id| page.policy().purpose(id.as_str()));
    let optional = all.filter(|purpose| !is_necessary(purpose)).skip(1);
    let names: Vec<&str> = optional.map(|purpose| page.words(&purpose.title)).collect();
    let arguments = || [("purposes", names.join(", ").into())];
    (!names.is_empty()).then(|| page.texts.with("prefs-also-under", arguments()))
}

fn vendor(page: &Reader<'_>, service: &Service) -> Option<AnyView> {
    let vendor = page.policy().vendor(&service.vendor)?;
    let link = page.texts.with(
        "prefs-vendor-privacy",
        [("vendor", vendor.name.clone().into())],
    );
    Some(
        view! {
            <dt>{page.texts.get("prefs-vendor")}</dt>
            <dd>
                {vendor.name.clone()}<br/>{vendor.address.clone()}<br/>
                <a href=vendor.privacy_url.clone() rel="noopener noreferrer">{link}</a>
            </dd>
        }
        .into_any(),
    )
}

/// Who answers for the items, by name and address, and in which role.
fn responsible(page: &Reader<'_>, service: &Service) -> AnyView {
    let texts = &page.texts;
    let vendor = vendor_name(page, service);
    let controller = service
        .responsible
        .controller
        .as_ref()
        .and_then(|id| page.policy().controller(id));
    let name = match (service.responsible.role, controller) {
        (ResponsibleRole::Joint, Some(controller)) => {
            let pair = [
                ("controller", controller.name.clone().into()),
                ("vendor", vendor.into()),
            ];
            texts.with("prefs-joint-with", pair)
        }
        (ResponsibleRole::Independent | ResponsibleRole::Processor, _) | (_, None) => vendor,
        (ResponsibleRole::Own, Some(controller)) => controller.name.clone(),
    };
    let address = controller.filter(|_| service.responsible.role != ResponsibleRole::Independent);
    let is_named = service.responsible.role == ResponsibleRole::Own;
    let address = address.map(|controller| match is_named {
        true => controller.address.clone(),
        false => format!("{}, {}", controller.name, controller.address),
    });
    let role = words::role(
        texts,
        service.responsible.role,
        &controller_name(page, service),
    );
    view! {
        <dt>{texts.get("prefs-responsible")}</dt>
        <dd>
            {name}<br/>{role}
            {address.map(|text| view! { <br/><span class="quiet">{text}</span> })}
        </dd>
    }
    .into_any()
}

fn third_countries(page: &Reader<'_>, service: &Service) -> AnyView {
    if service.third_countries.is_empty() {
        return view! { <dd>{page.texts.get("prefs-third-none")}</dd> }.into_any();
    }
    service
        .third_countries
        .iter()
        .map(|to| recipients::country(page, to))
        .collect_view()
        .into_any()
}

fn terminal(page: &Reader<'_>, service: &Service) -> Option<String> {
    if service.link_only {
        Some(page.texts.get("prefs-link-only"))
    } else if !service.touches_terminal {
        let general = page.texts.get("prefs-no-terminal");
        let why = service.touches_terminal_why.as_ref();
        Some(why.map_or_else(
            || general.clone(),
            |why| format!("{general} {}", page.words(why)),
        ))
    } else if service.items.is_empty() {
        Some(page.texts.get("prefs-no-items"))
    } else {
        None
    }
}

/// The table of items. The roles are written out because the narrow layout takes the table apart by style.
fn items<'a>(page: &Reader<'a>, service: &'a Service) -> Option<AnyView> {
    if service.items.is_empty() {
        return None;
    }
    let texts = &page.texts;
    let justified = service
        .items
        .iter()
        .any(|item| item.justification.is_some());
    let heads = ["name", "kind", "function", "lifetime", "party"].into_iter();
    let heads = heads
        .chain(justified.then_some("necessary"))
        .map(|part| texts.get(&format!("prefs-item-{part}")));
    let heads: Vec<String> = heads.collect();
    let head = heads
        .iter()
        .map(|text| view! { <th role="columnheader" scope="col">{text.clone()}</th> })
        .collect_view();
    let rows = service
        .items
        .iter()
        .map(|item| row(page, service, item, &heads))
        .collect_view();
    let caption = texts.with("prefs-items-of", [("service", service.name.clone().into())]);
    Some(
        view! {
            <table role="table">
                <caption>{caption}</caption>
                <thead role="rowgroup"><tr role="row">{head}</tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        }
        .into_any(),
    )
}

fn row<'a>(page: &Reader<'a>, service: &Service, item: &'a Item, heads: &[String]) -> AnyView {
    let texts = &page.texts;
    let why = item
        .justification
        .as_ref()
        .map(|text| page.words(text).to_owned());
    let cells = [
        words::kind(texts, item),
        page.words(&item.function).to_owned(),
        words::lifetime(texts, item),
        words::party(texts, item, &vendor_name(page, service)),
    ];
    let cells = cells.into_iter().chain(why).zip(heads.iter().skip(1));
    let cells = cells
        .map(|(text, head)| view! { <td role="cell" data-head=head.clone()>{text}</td> })
        .collect_view();
    view! { <tr role="row"><th role="rowheader" scope="row"><code>{item.name.clone()}</code></th>{cells}</tr> }.into_any()
}
