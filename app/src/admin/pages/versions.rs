//! The published versions of each site, newest first. A list only: versions are published from files.

use super::{code, document, said, table};
use crate::texts::Texts;
use leptos::prelude::*;
use platform::{operators::SignedIn, oversight::PublishedPolicy};

/// A site's name and its versions.
pub type SiteVersions = (String, Vec<PublishedPolicy>);

/// The page.
#[must_use]
pub fn versions(by: &SignedIn, sites: &[SiteVersions]) -> String {
    let title = super::load::texts().get("admin-versions-title");
    document(by, "/admin/versions", &title, |texts| {
        let sections = sites.iter().enumerate().map(|(place, (name, versions))| {
            let id = format!("site-{place}");
            view! {
                <section aria-labelledby=id>
                    <h2 id=id.clone()>{name.clone()}</h2>
                    {list(texts, name, versions)}
                </section>
            }
        });
        let sections = sections.collect_view();
        let empty = sites
            .is_empty()
            .then(|| view! { <p class="empty">{texts.get("admin-sites-empty")}</p> });
        view! {
            <p class="lead">{texts.get("admin-versions-lead")}</p>
            {empty}
            {sections}
        }
        .into_any()
    })
}

fn list(texts: &Texts, name: &str, versions: &[PublishedPolicy]) -> AnyView {
    let heads = [
        "admin-version",
        "admin-notice",
        "admin-column-when",
        "admin-column-who",
        "admin-column-note",
        "admin-policy-digest",
    ]
    .map(|key| texts.get(key));
    let rows = versions.iter().map(|published| {
        let (policy, stamp) = (&published.policy, &published.stamp);
        let short: String = published.digest.chars().take(12).collect();
        view! {
            <tr>
                <th scope="row">{policy.version.to_string()}</th>
                <td>{policy.notice.version.clone()}</td>
                <td>{said::short(stamp.at_millis)}</td>
                <td>{stamp.author.clone()}</td>
                <td>{stamp.note.clone()}</td>
                <td>{code(short)}</td>
            </tr>
        }
    });
    table(name, &heads, rows.collect_view().into_any())
}
