//! The rail beside every page: the entries that the operator's role opens, who is signed in, and the way out. It
//! shows what the platform's table allows and decides nothing.

use super::{
    switch::{self, Spoken},
    words::words,
};
use crate::MARK;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The list of sites, which the hydrated page belongs to.
const SITES: &str = "/admin";

/// What the rail holds for the operator who is signed in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entries {
    /// Who is signed in, as a sentence.
    pub(super) operator: String,
    /// Addresses and names.
    pub(super) links: Vec<(String, String)>,
    /// The language of the page.
    pub(super) language: Spoken,
}

/// The rail of whoever asks; empty where nobody is signed in, as while the routes are listed.
#[cfg(feature = "ssr")]
pub(super) fn own() -> Entries {
    super::load::signed_in().map_or_else(Entries::default, |by| of(&by))
}

#[cfg(not(feature = "ssr"))]
pub(super) fn own() -> Entries {
    Entries::default()
}

/// The rail of an operator.
#[cfg(feature = "ssr")]
pub(super) fn of(by: &platform::operators::SignedIn) -> Entries {
    use platform::access::Permission;
    let texts = super::load::texts();
    let all = [
        (Permission::SeeRates, SITES, "admin-sites"),
        (Permission::ReadRecords, "/admin/records", "admin-records"),
        (Permission::SeeVersions, "/admin/versions", "admin-versions"),
        (Permission::SeeChecks, "/admin/jobs", "admin-jobs"),
        (
            Permission::ManageOperators,
            "/admin/operators",
            "admin-operators",
        ),
        (Permission::SeeAudit, "/admin/audit", "admin-audit"),
        (Permission::SeeLedger, "/admin/ledger", "admin-ledger"),
    ];
    let open = all.into_iter().filter(|(needed, ..)| by.may(*needed));
    let role = texts.get(&format!("admin-role-{}", by.role.wire_name()));
    let arguments = [("name", by.name.clone().into()), ("role", role.into())];
    Entries {
        operator: texts.with("admin-signed-in-as", arguments),
        links: open
            .map(|(_, href, key)| (href.to_owned(), texts.get(key)))
            .collect(),
        language: Spoken::now(),
    }
}

/// The rail of hydrated pages, all of which are below the list of sites.
#[component]
pub(super) fn Rail(entries: Entries) -> impl IntoView {
    let links = entries.links.into_iter().map(|(href, name)| {
        let current = (href == SITES).then_some("page");
        // A page of its own: the browser goes there.
        view! { <li><a href=href rel="external" aria-current=current>{name}</a></li> }
    });
    around(
        links.collect_view().into_any(),
        entries.operator,
        entries.language,
    )
}

/// The rail of pages that stand by themselves; `here` is the address of the entry that the page belongs to.
#[cfg(feature = "ssr")]
pub(super) fn plain(entries: Entries, here: &str) -> AnyView {
    let links = entries.links.into_iter().map(|(href, name)| {
        let current = (href == here).then_some("page");
        view! { <li><a href=href aria-current=current>{name}</a></li> }
    });
    around(
        links.collect_view().into_any(),
        entries.operator,
        entries.language,
    )
}

fn around(links: AnyView, operator: String, language: Spoken) -> AnyView {
    let words = words();
    view! {
        <header class="rail">
            <p class="product">
                <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d=MARK></path></svg>
                {words.product}
            </p>
            <nav aria-label=words.rail>
                <ul>{links}</ul>
            </nav>
            {switch::view(language, words.language)}
            <form class="leave" method="post" action="/admin/sign-out">
                <p class="quiet"><a href="/admin/account" rel="external">{operator}</a></p>
                <button class="plain">{words.sign_out}</button>
            </form>
        </header>
    }
    .into_any()
}
