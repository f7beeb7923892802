//! The first of three steps for a new site: who it is. The second is the policy, the third the snippet in the pages.

use crate::admin::pages::{document, note};
use leptos::prelude::*;
use platform::operators::SignedIn;

/// What was filled in, to be shown again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewSite {
    /// The id, as in the snippet's address.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Its origins, parted by spaces or lines.
    pub origins: String,
    /// Its languages, the first one first.
    pub languages: String,
    /// Who is responsible.
    pub company: String,
    /// Where they are.
    pub address: String,
    /// How they are reached.
    pub email: String,
    /// Where their privacy statement stands.
    pub privacy: String,
}

/// The page.
#[must_use]
pub fn new_site(by: &SignedIn, filled: &NewSite, why: Option<&str>) -> String {
    let title = crate::admin::load::texts().get("admin-new-title");
    document(by, "/admin", &title, |texts| {
        let field = |name: &'static str, kind: &'static str, value: &str| {
            let rule = format!("{name}-rule");
            view! {
                <div class="field">
                    <label for=name>{texts.get(&format!("admin-new-{name}"))}</label>
                    <p class="quiet" id=rule.clone()>{texts.get(&format!("admin-new-{name}-rule"))}</p>
                    <input id=name name=name type=kind value=value.to_owned() required maxlength="400" aria-describedby=rule/>
                </div>
            }
        };
        view! {
            <p class="lead">{texts.get("admin-new-lead")}</p>
            {why.map(|why| note(why.to_owned()))}
            <form method="post" action="/admin/new-site" class="sheet">
                {field("name", "text", &filled.name)}
                {field("id", "text", &filled.id)}
                {field("origins", "text", &filled.origins)}
                {field("languages", "text", &filled.languages)}
                {field("company", "text", &filled.company)}
                {field("address", "text", &filled.address)}
                {field("email", "email", &filled.email)}
                {field("privacy", "url", &filled.privacy)}
                <div class="buttons"><button>{texts.get("admin-new-go")}</button></div>
            </form>
        }
        .into_any()
    })
}
