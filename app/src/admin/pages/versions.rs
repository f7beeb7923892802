//! The published versions of each site, newest first. A list only: versions are published from files.

use super::{code, document, said, table};
use crate::texts::Texts;
use leptos::prelude::*;
use platform::{operators::SignedIn, versions::VersionLine};

/// A site's name and its versions.
pub type SiteVersions = (String, Vec<VersionLine>);

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

fn list(texts: &Texts, name: &str, versions: &[VersionLine]) -> AnyView {
    let heads = [
        "admin-version",
        "admin-notice",
        "admin-column-when",
        "admin-column-who",
        "admin-column-asked",
        "admin-column-note",
        "admin-policy-digest",
    ]
    .map(|key| texts.get(key));
    let rows = versions.iter().map(|line| {
        let short: String = line.digest.chars().take(12).collect();
        view! {
            <tr>
                <th scope="row">{line.version.to_string()}</th>
                <td>{line.notice_version.clone()}</td>
                <td>{said::written(&line.at)}</td>
                <td>{line.author.clone()}</td>
                <td>{asked(texts, line)}</td>
                <td>{line.note.clone()}</td>
                <td>{code(short)}</td>
            </tr>
        }
    });
    table(name, &heads, rows.collect_view().into_any())
}

/// Whom a version asked again, and about what.
fn asked(texts: &Texts, line: &VersionLine) -> String {
    if line.version.0 == 1 {
        texts.get("admin-asked-first")
    } else if line.asks.is_empty() {
        texts.get("admin-asked-nobody")
    } else {
        line.asks.join(", ")
    }
}
