//! All jobs that an operator may see, and each site with its last check.

use super::{HERE, SCRIPT, is_open, standing, table};
use crate::{
    admin::pages::{document_renewed, said},
    texts::Texts,
};
use consent::SiteId;
use leptos::prelude::*;
use platform::{jobs::Job, operators::SignedIn};

/// What the page is made of.
#[derive(Debug)]
pub struct JobsPage<'a> {
    /// Sites with their names and their last check.
    pub sites: &'a [(SiteId, String, Option<Job>)],
    /// Jobs, newest first.
    pub jobs: &'a [Job],
    /// Where older ones begin.
    pub older: Option<u64>,
    /// Is this the first part of the list?
    pub first: bool,
}

/// The page.
#[must_use]
pub fn jobs(by: &SignedIn, page: &JobsPage<'_>) -> String {
    let title = crate::admin::load::texts().get("admin-jobs-title");
    let renewed = is_open(page.jobs).then_some(SCRIPT);
    document_renewed(by, HERE, &title, renewed, |texts| {
        let list = if page.jobs.is_empty() {
            view! { <p class="empty">{texts.get("admin-jobs-empty")}</p> }.into_any()
        } else {
            let label = texts.get("admin-jobs-all");
            view! { <div id="progress" data-state="list">{table(texts, &label, page.jobs, true)}</div> }
            .into_any()
        };
        let older = page.older.map(|before| format!("{HERE}?before={before}"));
        view! {
            <p class="lead">{texts.get("admin-jobs-lead")}</p>
            {page.first.then(|| sites(texts, page.sites))}
            <section>
                <h2>{texts.get("admin-jobs-all")}</h2>
                {list}
                <p class="ways">
                    {(!page.first).then(|| view! { <a href=HERE>{texts.get("admin-jobs-newest")}</a> })}
                    {older.map(|href| view! { <a href=href>{texts.get("admin-jobs-older")}</a> })}
                </p>
            </section>
        }
        .into_any()
    })
}

fn sites(texts: &Texts, sites: &[(SiteId, String, Option<Job>)]) -> AnyView {
    if sites.is_empty() {
        return view! { <p class="empty">{texts.get("admin-sites-empty")}</p> }.into_any();
    }
    let heads = ["admin-site", "admin-jobs-last", "admin-jobs-found"].map(|key| texts.get(key));
    let rows = sites.iter().map(|(site, name, last)| {
        let href = format!("/admin/sites/{site}/checks");
        let (when, verdict) = match last {
            None => (texts.get("admin-jobs-never").into_any(), ().into_any()),
            Some(job) => (said::short(job.asked_at_millis), standing(texts, job)),
        };
        view! {
            <tr>
                <th scope="row"><a href=href>{name.clone()}</a></th>
                <td>{when}</td>
                <td>{verdict}</td>
            </tr>
        }
    });
    let label = texts.get("admin-jobs-sites");
    let rows = rows.collect_view().into_any();
    view! {
        <section>
            <h2>{label.clone()}</h2>
            {crate::admin::pages::table(&label, &heads, rows)}
        </section>
    }
    .into_any()
}
