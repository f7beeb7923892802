//! The checks of one site: beginning one, and the reports that are kept.

use super::{HERE, SCRIPT, ask, is_open, no_browser, not, table};
use crate::admin::pages::{document_renewed, note};
use leptos::prelude::*;
use platform::{
    access::Permission,
    jobs::{Job, JobError},
    operators::SignedIn,
    platform::LivePolicy,
};

/// What the page is made of.
#[derive(Debug)]
pub struct ChecksPage<'a> {
    /// The site.
    pub live: &'a LivePolicy,
    /// Its jobs, newest first.
    pub jobs: &'a [Job],
    /// Is there a browser to check with?
    pub browser: bool,
    /// What was filled in.
    pub url: &'a str,
    /// Why nothing was begun.
    pub why: Option<&'a JobError>,
}

/// The page.
#[must_use]
pub fn checks(by: &SignedIn, page: &ChecksPage<'_>) -> String {
    let policy = &page.live.policy;
    let name = [("site", policy.name.clone().into())];
    let title = crate::admin::load::texts().with("admin-checks-title", name);
    let renewed = is_open(page.jobs).then_some(SCRIPT);
    document_renewed(by, HERE, &title, renewed, |texts| {
        let may = by.check_on(Permission::RunChecks, &policy.site).is_ok();
        let action = format!("/admin/sites/{}/checks", policy.site);
        let form = may.then(|| {
            let form = if page.browser {
                ask(texts, action, "check", page.url, &policy.origins)
            } else {
                no_browser(texts)
            };
            view! {
                <section aria-labelledby="new">
                    <h2 id="new">{texts.get("admin-checks-new")}</h2>
                    {form}
                </section>
            }
        });
        let label = texts.get("admin-checks-reports");
        let list = if page.jobs.is_empty() {
            view! { <p class="empty">{texts.get("admin-checks-empty")}</p> }.into_any()
        } else {
            view! { <div id="progress" data-state="list">{table(texts, &label, page.jobs, false)}</div> }
            .into_any()
        };
        view! {
            <p class="lead">
                <a href=HERE>{texts.get("admin-jobs")}</a>" · "
                <a href=format!("/admin/sites/{}/set-up", policy.site)>{texts.get("admin-setup")}</a>
            </p>
            <p>{texts.get("admin-checks-lead")}</p>
            {page.why.map(|why| note(not(texts, why)))}
            {form}
            <section>
                <h2>{label.clone()}</h2>
                {list}
            </section>
        }
        .into_any()
    })
}
