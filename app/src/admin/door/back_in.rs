//! The doors of those who are known already: the code that is asked for after the password, and the new password behind a
//! one-time link.

use super::{WelcomeNote, document, field, passkey, said_key};
use crate::admin::{load, pages};
use leptos::prelude::*;
use platform::operators::Factors;

/// The page that asks for more after the password: a code, a passkey, or either. `pending` is what comes back with it; `can`
/// says whether this server takes passkeys at all.
#[must_use]
pub fn code(pending: &str, factors: Factors, can: bool, denied: bool) -> String {
    let texts = load::texts();
    let said = denied.then(|| texts.get("admin-code-denied"));
    let (title, lead, rule) = match (factors.codes, factors.passkeys && can) {
        (true, false) => ("admin-code-title", "admin-code-lead", "admin-code-rule"),
        (true, true) => ("admin-step-title", "admin-step-lead", "admin-code-rule"),
        (false, true) => (
            "admin-step-title",
            "admin-step-lead-passkey",
            "admin-recovery-rule",
        ),
        (false, false) => (
            "admin-step-title",
            "admin-step-lead-recovery",
            "admin-recovery-rule",
        ),
    };
    let lead = texts.get(lead);
    Owner::new().with(|| {
        let form = view! {
            {(factors.passkeys && can).then(|| passkey::form(&texts, Some(pending)))}
            <form method="post" action="/admin/sign-in/code">
                <input type="hidden" name="pending" value=pending.to_owned()/>
                {pages::code_field(&texts, rule)}
                <button>{texts.get("admin-sign-in")}</button>
            </form>
            <p><a href="/admin/sign-in">{texts.get("admin-begin-again")}</a></p>
        };
        document(&texts, title, Some(lead), said, true, form.into_any())
    })
}

/// The page behind a link that gives a new password.
#[must_use]
pub fn reset(token: &str, name: &str, note: Option<WelcomeNote>) -> String {
    let texts = load::texts();
    let said = note.map(|note| texts.get(said_key(note)));
    let lead = texts.with("admin-reset-lead", [("name", name.to_owned().into())]);
    let rule = texts.get("admin-password-rule");
    Owner::new().with(|| {
        let form = view! {
            <form method="post" action="/admin/reset">
                <input type="hidden" name="token" value=token.to_owned()/>
                <input type="hidden" name="username" autocomplete="username" value=name.to_owned()/>
                {field(&texts, "password", "admin-account-new", "password", "new-password", "", Some(rule))}
                {field(&texts, "again", "admin-account-again", "password", "new-password", "", None)}
                <button>{texts.get("admin-reset")}</button>
            </form>
        };
        document(
            &texts,
            "admin-reset-title",
            Some(lead),
            said,
            note.is_some(),
            form.into_any(),
        )
    })
}
