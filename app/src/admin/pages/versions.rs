//! The published versions of each site, newest first, with the way to each of them and to the policy that is worked on.

use super::{code, document, said, table};
use crate::texts::Texts;
use consent::SiteId;
use leptos::prelude::*;
use platform::{access::Permission, operators::SignedIn, versions::VersionLine};

/// A site, what people call it, and its versions.
pub type SiteVersions = (SiteId, String, Vec<VersionLine>);

/// The page.
#[must_use]
pub fn versions(by: &SignedIn, sites: &[SiteVersions]) -> String {
    let title = super::load::texts().get("admin-versions-title");
    document(by, "/admin/versions", &title, |texts| {
        let sections = sites
            .iter()
            .enumerate()
            .map(|(place, (site, name, versions))| {
                let id = format!("site-{place}");
                let edit = by.check_on(Permission::Publish, site).is_ok().then(|| {
                let href = format!("/admin/sites/{site}/policy");
                view! { <p><a class="action" href=href>{texts.get("admin-policy-edit")}</a></p> }
            });
                view! {
                    <section aria-labelledby=id>
                        <h2 id=id.clone()>{name.clone()}</h2>
                        {edit}
                        {list(texts, site, name, versions)}
                    </section>
                }
            });
        let sections = sections.collect_view();
        let empty = sites
            .is_empty()
            .then(|| view! { <p class="empty">{texts.get("admin-sites-empty")}</p> });
        view! {
            <p class="lead">{texts.get("admin-versions-lead")}</p>
            {by.may(Permission::Publish).then(|| view! { <p><a class="action" href="/admin/new-site">{texts.get("admin-new-title")}</a></p> })}
            {empty}
            {sections}
        }
        .into_any()
    })
}

fn list(texts: &Texts, site: &SiteId, name: &str, versions: &[VersionLine]) -> AnyView {
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
        let href = format!("/admin/sites/{site}/versions/{}", line.version);
        view! {
            <tr>
                <th scope="row"><a href=href>{line.version.to_string()}</a></th>
                <td>{line.notice_version.clone()}</td>
                <td>{said::written(&line.at)}</td>
                <td>{line.author.clone()}</td>
                <td>{asked(texts, line)}</td>
                <td>{line.note.clone()}</td>
                <td>{code(short)}</td>
            </tr>
        }
    });
    // The section has the site's name already, and two regions of one name cannot be told apart.
    let label = format!("{}: {name}", texts.get("admin-versions"));
    table(&label, &heads, rows.collect_view().into_any())
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
