//! One published version: its file, what differs from the current one, and publishing it again.

use super::{count, findings::lines};
use crate::{
    admin::pages::{document, fact, said},
    texts::Texts,
};
use consent::SiteId;
use leptos::prelude::*;
use platform::{diff::Change, operators::SignedIn, versions::PublishedPolicy};

/// What the page is made of.
#[derive(Debug)]
pub struct OneVersion<'a> {
    /// Of which site.
    pub site: &'a SiteId,
    /// What people call it.
    pub name: &'a str,
    /// The version.
    pub published: &'a PublishedPolicy,
    /// What publishing it again would change; `None` for the current one.
    pub back: Option<&'a [Change]>,
    /// May whoever reads publish?
    pub may_publish: bool,
}

/// The page.
#[must_use]
pub fn one(by: &SignedIn, at: &OneVersion<'_>) -> String {
    let texts = crate::admin::load::texts();
    let arguments = [
        ("site", at.name.to_owned().into()),
        ("version", at.published.policy.version.to_string().into()),
    ];
    let title = texts.with("admin-one-version-title", arguments);
    document(by, "/admin/versions", &title, |texts| {
        let stamp = &at.published.stamp;
        view! {
            <dl class="facts">
                {fact(texts.get("admin-column-when"), said::moment_millis(texts, stamp.at_millis))}
                {fact(texts.get("admin-column-who"), stamp.author.clone())}
                {(!stamp.note.is_empty()).then(|| fact(texts.get("admin-column-note"), stamp.note.clone()))}
                {fact(texts.get("admin-policy-digest"), super::super::code(at.published.digest.to_string()))}
            </dl>
            {back(texts, at)}
            <h2>{texts.get("admin-policy-text")}</h2>
            <pre class="snippet" tabindex="0"><code>{stamp.source.clone()}</code></pre>
        }
        .into_any()
    })
}

fn back(texts: &Texts, at: &OneVersion<'_>) -> AnyView {
    let Some(changes) = at.back else {
        return view! { <p><span class="says granted">{texts.get("admin-one-version-current")}</span></p> }.into_any();
    };
    let form = at.may_publish.then(|| {
        let action = format!("/admin/sites/{}/policy", at.site);
        view! {
            <form method="post" action=action class="sheet">
                <input type="hidden" name="version" value=at.published.policy.version.to_string()/>
                <p>{texts.get("admin-one-version-back-what")}</p>
                <div class="field">
                    <label for="note">{texts.get("admin-policy-note")}</label>
                    <input id="note" name="note" type="text" maxlength="500"/>
                </div>
                <div class="buttons"><button class="second" name="do" value="roll-back">{texts.get("admin-one-version-back")}</button></div>
            </form>
        }
    });
    view! {
        <h2>{texts.with("admin-one-version-differs", [count("count", changes.len())])}</h2>
        {lines(changes)}
        {form}
    }
    .into_any()
}
