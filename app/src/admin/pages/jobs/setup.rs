//! Setting a site up in three steps: a policy that is published, the snippet, and a look whether it works on the real page.

use super::{HERE, SCRIPT, ask, is_open, no_browser, not, snippet, table};
use crate::{
    admin::pages::{document_renewed, note},
    texts::Texts,
};
use leptos::prelude::*;
use platform::{
    access::Permission,
    jobs::{Job, JobError, JobOutcome},
    operators::SignedIn,
    platform::LivePolicy,
};

/// What the page is made of.
#[derive(Debug)]
pub struct SetupPage<'a> {
    /// The site.
    pub live: &'a LivePolicy,
    /// The line to paste; none where nothing is asked.
    pub snippet: Option<&'a str>,
    /// Looks at the snippet, newest first.
    pub looks: &'a [Job],
    /// Is there a browser to look with?
    pub browser: bool,
    /// What was filled in.
    pub url: &'a str,
    /// Why nothing was begun.
    pub why: Option<&'a JobError>,
}

/// The page.
#[must_use]
pub fn setup(by: &SignedIn, page: &SetupPage<'_>) -> String {
    let policy = &page.live.policy;
    let name = [("site", policy.name.clone().into())];
    let title = crate::admin::load::texts().with("admin-setup-title", name);
    let renewed = is_open(page.looks).then_some(SCRIPT);
    document_renewed(by, HERE, &title, renewed, |texts| {
        view! {
            {page.why.map(|why| note(not(texts, why)))}
            <ol class="steps">
                <li>{published(texts, by, page)}</li>
                <li>{pasted(texts, page)}</li>
                <li>{looked(texts, by, page)}</li>
            </ol>
        }
        .into_any()
    })
}

fn published(texts: &Texts, by: &SignedIn, page: &SetupPage<'_>) -> AnyView {
    let policy = &page.live.policy;
    let version = [("version", policy.version.to_string().into())];
    let edit = by
        .check_on(Permission::Publish, &policy.site)
        .is_ok()
        .then(|| {
            let href = format!("/admin/sites/{}/policy", policy.site);
            view! { <p><a href=href>{texts.get("admin-policy-edit")}</a></p> }
        });
    view! {
        <h2>{texts.get("admin-setup-publish")}</h2>
        <p><span class="says granted">{texts.with("admin-setup-published", version)}</span></p>
        {edit}
    }
    .into_any()
}

fn pasted(texts: &Texts, page: &SetupPage<'_>) -> AnyView {
    let line = match page.snippet {
        Some(line) => view! {
            <p>{texts.get("admin-snippet-why")}</p>
            <pre class="snippet" tabindex="0"><code>{line.to_owned()}</code></pre>
        }
        .into_any(),
        None => view! { <p class="empty">{texts.get("admin-snippet-none")}</p> }.into_any(),
    };
    view! { <h2>{texts.get("admin-setup-snippet")}</h2>{line} }.into_any()
}

fn looked(texts: &Texts, by: &SignedIn, page: &SetupPage<'_>) -> AnyView {
    let policy = &page.live.policy;
    let may = by.check_on(Permission::RunChecks, &policy.site).is_ok();
    let action = format!("/admin/sites/{}/set-up", policy.site);
    let form = may.then(|| {
        if page.browser {
            ask(texts, action, "snippet", page.url, &policy.origins)
        } else {
            no_browser(texts)
        }
    });
    let checks = format!("/admin/sites/{}/checks", policy.site);
    view! {
        <h2>{texts.get("admin-setup-look")}</h2>
        <p>{texts.get("admin-setup-look-what")}</p>
        {form}
        {last(texts, page.looks)}
        <p><a href=checks>{texts.get("admin-setup-then")}</a></p>
    }
    .into_any()
}

/// The last look that came to an end, and those before.
fn last(texts: &Texts, looks: &[Job]) -> Option<AnyView> {
    let newest = looks.first()?;
    let points = match &newest.outcome {
        Some(JobOutcome::Snippet(points)) => snippet::points(texts, points),
        _ => ().into_any(),
    };
    let label = texts.get("admin-setup-last");
    Some(
        view! {
            <h3>{label.clone()}</h3>
            {points}
            <div id="progress" data-state="list">{table(texts, &label, looks, false)}</div>
        }
        .into_any(),
    )
}
