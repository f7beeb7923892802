//! Pages for what is not this operator's, not there, or not answered now.

use super::{document, said};
use leptos::prelude::*;
use platform::{access::Refused, operators::SignedIn};

/// Says which role or site is needed, and who can give it.
#[must_use]
pub fn refused(by: &SignedIn, why: &Refused) -> String {
    let title = super::load::texts().get("admin-refused-title");
    document(by, "", &title, |texts| {
        let own = said::role(texts, by.role);
        let text = match why {
            Refused::Role(permission) => {
                let roles = said::roles(texts, permission.roles());
                let arguments = [("roles", roles.into()), ("own", own.into())];
                texts.with("admin-refused-role", arguments)
            }
            Refused::Site(_) => texts.get("admin-refused-site"),
            Refused::Whole => texts.get("admin-refused-whole"),
        };
        view! { <p class="lead">{text}</p><p>{texts.get("admin-refused-what")}</p> }.into_any()
    })
}

/// There is no such thing.
#[must_use]
pub fn missing(by: &SignedIn) -> String {
    let title = super::load::texts().get("admin-missing-title");
    document(by, "", &title, |texts| {
        view! { <p class="lead">{texts.get("admin-missing-record")}</p> }.into_any()
    })
}

/// The store did not answer.
#[must_use]
pub fn failed(by: &SignedIn) -> String {
    let title = super::load::texts().get("admin-failed-title");
    document(by, "", &title, |texts| {
        view! { <p class="lead">{texts.get("admin-failed")}</p> }.into_any()
    })
}
