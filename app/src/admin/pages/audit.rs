//! The audit log: what operators did, newest first, page by page.

use super::{document, said, table};
use leptos::prelude::*;
use platform::{
    operators::SignedIn,
    oversight::{AuditPage, site_of},
};

const HERE: &str = "/admin/audit";

/// A page of the log; `first` is the newest page.
#[must_use]
pub fn log(by: &SignedIn, page: &AuditPage, first: bool) -> String {
    let title = super::load::texts().get("admin-audit-title");
    document(by, HERE, &title, |texts| {
        let heads = [
            "admin-column-when",
            "admin-column-who",
            "admin-column-did",
            "admin-site",
            "admin-column-entry",
        ]
        .map(|key| texts.get(key));
        let rows = page.entries.iter().map(|audited| {
            let entry = &audited.entry;
            let site = site_of(&entry.act).map(ToString::to_string);
            view! {
                <tr>
                    <td>{said::short(entry.at_millis)}</td>
                    <th scope="row">{entry.operator.clone()}</th>
                    <td>{said::act(texts, &entry.act)}</td>
                    <td>{site.unwrap_or_default()}</td>
                    <td>{audited.seq}</td>
                </tr>
            }
        });
        let rows = rows.collect_view().into_any();
        let older = page.older.map(|before| format!("{HERE}?before={before}"));
        let body = if page.entries.is_empty() {
            view! { <p class="empty">{texts.get("admin-audit-empty")}</p> }.into_any()
        } else {
            table(&title_of(texts), &heads, rows)
        };
        view! {
            <p class="lead">{texts.get("admin-audit-lead")}</p>
            {body}
            <p class="ways">
                {(!first).then(|| view! { <a href=HERE>{texts.get("admin-audit-newest")}</a> })}
                {older.map(|href| view! { <a href=href>{texts.get("admin-audit-older")}</a> })}
            </p>
        }
        .into_any()
    })
}

fn title_of(texts: &crate::texts::Texts) -> String {
    texts.get("admin-audit")
}
