//! The item tables of every service, which the second layer fetches when a purpose is unfolded (S1, S6, S20). Text
//! parts, one per service in the policy's order, for the shadow root: nothing in them is pressed to refuse.

use crate::{preferences::words, texts::Texts};
use consent::{Item, LanguageTag, Policy, Service};
use leptos::prelude::*;

/// Renders the tables of all services, parted by `\x1e`.
#[must_use]
pub fn details(policy: &Policy, language: &LanguageTag) -> String {
    let page = Page {
        policy,
        language,
        texts: Texts::of(language),
    };
    let part = |service: &Service| Owner::new().with(|| page.service(service).to_html());
    policy
        .services
        .iter()
        .map(part)
        .collect::<Vec<_>>()
        .join("\x1e")
}

struct Page<'a> {
    policy: &'a Policy,
    language: &'a LanguageTag,
    texts: Texts,
}

impl Page<'_> {
    fn service(&self, service: &Service) -> AnyView {
        let texts = &self.texts;
        let vendor = self.policy.vendor(&service.vendor);
        let name = vendor.map(|vendor| vendor.name.clone()).unwrap_or_default();
        let link = texts.with("prefs-vendor-privacy", [("vendor", name.clone().into())]);
        let privacy = vendor
            .map(|vendor| vendor.privacy_url.clone())
            .unwrap_or_default();
        let address = vendor.map(|vendor| format!("{name}, {}", vendor.address));
        view! {
            <dl>
                <dt>{texts.get("prefs-vendor")}</dt>
                <dd>{address}" "<a href=privacy rel="noopener noreferrer">{link}</a></dd>
                {self.controller(service)}
                <dt>{texts.get("prefs-third-countries")}</dt>
                {self.third_countries(service)}
            </dl>
            {self.items(service, &name)}
        }
        .into_any()
    }

    fn controller(&self, service: &Service) -> Option<AnyView> {
        let controller = self
            .policy
            .controller(service.responsible.controller.as_ref()?)?;
        let address = format!("{}, {}", controller.name, controller.address);
        let email = controller.email.clone();
        Some(
            view! { <dt>{self.texts.get("prefs-responsible")}</dt><dd>{address}" "{email}</dd> }
                .into_any(),
        )
    }

    fn third_countries(&self, service: &Service) -> AnyView {
        if service.third_countries.is_empty() {
            return view! { <dd>{self.texts.get("prefs-third-none")}</dd> }.into_any();
        }
        let rows = service.third_countries.iter().map(|transfer| {
            let mechanism = words::mechanism(&self.texts, transfer.mechanism);
            let line = format!("{}: {mechanism} ", self.texts.country(transfer.country));
            let copy = transfer.copy_url.clone();
            let copy = copy.map(|href| view! { <a href=href rel="noopener noreferrer">{self.texts.get("prefs-copy")}</a> });
            view! { <dd>{line}{copy}</dd> }
        });
        rows.collect_view().into_any()
    }

    fn items(&self, service: &Service, vendor: &str) -> AnyView {
        let texts = &self.texts;
        if service.items.is_empty() {
            let key = if service.link_only {
                "prefs-link-only"
            } else if service.touches_terminal {
                "prefs-no-items"
            } else {
                "prefs-no-terminal"
            };
            return view! { <small>{texts.get(key)}</small> }.into_any();
        }
        let heads = ["name", "kind", "function", "lifetime", "party"];
        let heads = heads
            .map(|part| view! { <th scope="col">{texts.get(&format!("prefs-item-{part}"))}</th> });
        let rows = service
            .items
            .iter()
            .map(|item| self.item(item, vendor))
            .collect_view();
        let label = texts.with("prefs-items-of", [("service", service.name.clone().into())]);
        view! { <table tabindex="0" aria-label=label><thead><tr>{heads.collect_view()}</tr></thead><tbody>{rows}</tbody></table> }
            .into_any()
    }

    fn item(&self, item: &Item, vendor: &str) -> AnyView {
        let texts = &self.texts;
        let default = self.policy.default_language();
        let local = |text: &consent::LocalisedText| text.get(self.language, &default).to_owned();
        let mut function = local(&item.function);
        if let Some(why) = &item.justification {
            function = format!("{function} {}", local(why));
        }
        view! {
            <tr>
                <th scope="row">{item.name.clone()}</th>
                <td>{words::kind(texts, item)}</td>
                <td>{function}</td>
                <td>{words::lifetime(texts, item)}</td>
                <td>{words::party(texts, item, vendor)}</td>
            </tr>
        }
        .into_any()
    }
}
