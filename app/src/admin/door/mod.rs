//! The pages before sign-in: sign in, make the first operator, accept an invitation. Whole documents with plain forms; only a
//! passkey needs a script.
//! Checking what is posted is the server's work.

mod back_in;
mod passkey;

pub use back_in::{code, reset};

use super::{
    AdminLanguage, load,
    switch::{self, Spoken},
};
use crate::{MARK, preferences::words, texts::Texts};
use consent::SiteId;
use leptos::prelude::*;
use platform::operators::InvitedAs;

/// What the sign-in page says above its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInNote {
    /// The operator has signed out.
    SignedOut,
    /// Name and password do not belong together.
    Denied,
    /// Too many failures; try again in so many minutes.
    Limited(u64),
    /// Between password and code lay too much time.
    Late,
    /// The passkey does not fit.
    Passkey,
    /// The store did not answer.
    Failed,
}

/// How somebody may sign in on this server, beside name and password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ways {
    /// By a passkey alone.
    pub passkeys: bool,
}

/// What the page for the first operator says above its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WelcomeNote {
    /// The link was used or is too old.
    Link,
    /// The name does not fit.
    Name,
    /// The password does not fit.
    Password,
    /// The two passwords differ.
    Differ,
    /// The name is another operator's.
    Taken,
    /// The store did not answer.
    Failed,
}

/// The page for signing in, with the name that was tried.
#[must_use]
pub fn sign_in(ways: &Ways, name: &str, note: Option<SignInNote>) -> String {
    let texts = load::texts();
    let said = note.map(|note| match note {
        SignInNote::SignedOut => texts.get("admin-signed-out-note"),
        SignInNote::Denied => texts.get("admin-sign-in-denied"),
        SignInNote::Failed => texts.get("admin-door-failed"),
        SignInNote::Late => texts.get("admin-code-late"),
        SignInNote::Passkey => texts.get("admin-passkey-denied"),
        SignInNote::Limited(minutes) => {
            let minutes = i64::try_from(minutes).unwrap_or(i64::MAX);
            texts.with("admin-sign-in-limited", [("minutes", minutes.into())])
        }
    });
    Owner::new().with(|| {
        let form = view! {
            <form method="post" action="/admin/sign-in">
                {field(&texts, "name", "admin-name", "text", "username", name, None)}
                {field(&texts, "password", "admin-password", "password", "current-password", "", None)}
                <button>{texts.get("admin-sign-in")}</button>
            </form>
            {ways.passkeys.then(|| passkey::form(&texts, None))}
        };
        document(
            &texts,
            "admin-sign-in-title",
            None,
            said,
            false,
            form.into_any(),
        )
    })
}

/// The page for the first operator, with the one-time token of its link.
#[must_use]
pub fn welcome(token: &str, name: &str, note: Option<WelcomeNote>) -> String {
    let texts = load::texts();
    let lead = texts.get("admin-welcome-lead");
    let (title, button) = ("admin-welcome-title", "admin-welcome");
    newcomer(
        &texts,
        [title, button, "/admin/welcome"],
        lead,
        token,
        name,
        note,
    )
}

/// The page behind the link of an invitation, with what it offers.
#[must_use]
pub fn invitation(
    token: &str,
    offered: &InvitedAs,
    name: &str,
    note: Option<WelcomeNote>,
) -> String {
    let texts = load::texts();
    let role = texts.get(&format!("admin-role-{}", offered.role.wire_name()));
    let sites: Vec<&str> = offered.sites.iter().map(SiteId::as_str).collect();
    let sites = if sites.is_empty() {
        texts.get("admin-all-sites")
    } else {
        sites.join(", ")
    };
    let arguments = [
        ("by", offered.by.clone().into()),
        ("role", role.into()),
        ("sites", sites.into()),
        ("date", words::moment(&texts, offered.expires_at).into()),
    ];
    let lead = texts.with("admin-invitation-lead", arguments);
    let (title, button) = ("admin-invitation-title", "admin-invitation-accept");
    newcomer(
        &texts,
        [title, button, "/admin/invitation"],
        lead,
        token,
        name,
        note,
    )
}

/// The page for a link that offers nothing any more.
#[must_use]
pub fn invitation_gone() -> String {
    let texts = load::texts();
    Owner::new().with(|| {
        let lead = texts.get("admin-invitation-gone");
        let link = view! { <p><a href="/admin/sign-in">{texts.get("admin-sign-in")}</a></p> };
        document(
            &texts,
            "admin-invitation-gone-title",
            Some(lead),
            None,
            true,
            link.into_any(),
        )
    })
}

/// The form with which somebody chooses name and password: its title, button and address.
fn newcomer(
    texts: &Texts,
    [title, button, action]: [&'static str; 3],
    lead: String,
    token: &str,
    name: &str,
    note: Option<WelcomeNote>,
) -> String {
    let said = note.map(|note| texts.get(said_key(note)));
    let rule = texts.get("admin-password-rule");
    Owner::new().with(|| {
        let form = view! {
            <form method="post" action=action>
                <input type="hidden" name="token" value=token.to_owned()/>
                {field(texts, "name", "admin-name", "text", "username", name, None)}
                {field(texts, "password", "admin-password", "password", "new-password", "", Some(rule))}
                {field(texts, "again", "admin-password-again", "password", "new-password", "", None)}
                <button>{texts.get(button)}</button>
            </form>
        };
        document(texts, title, Some(lead), said, note.is_some(), form.into_any())
    })
}

const fn said_key(note: WelcomeNote) -> &'static str {
    match note {
        WelcomeNote::Link => "admin-welcome-link",
        WelcomeNote::Name => "admin-welcome-name",
        WelcomeNote::Password => "admin-welcome-password",
        WelcomeNote::Differ => "admin-welcome-differ",
        WelcomeNote::Taken => "admin-taken",
        WelcomeNote::Failed => "admin-door-failed",
    }
}

/// The page for an address that has none.
#[must_use]
pub fn missing() -> String {
    let texts = load::texts();
    Owner::new().with(|| {
        let link = view! { <p><a href="/admin">{texts.get("admin-sites")}</a></p> };
        document(
            &texts,
            "admin-missing-title",
            Some(texts.get("admin-missing")),
            None,
            true,
            link.into_any(),
        )
    })
}

fn field(
    texts: &Texts,
    name: &'static str,
    label: &str,
    kind: &'static str,
    autocomplete: &'static str,
    value: &str,
    rule: Option<String>,
) -> AnyView {
    let described = rule.is_some().then(|| format!("{name}-rule"));
    let rule = rule.map(|text| view! { <p class="quiet" id=format!("{name}-rule")>{text}</p> });
    view! {
        <div class="field">
            <label for=name>{texts.get(label)}</label>
            {rule}
            <input id=name name=name type=kind autocomplete=autocomplete value=value.to_owned() maxlength="200" required aria-describedby=described/>
        </div>
    }
    .into_any()
}

fn document(
    texts: &Texts,
    title: &str,
    lead: Option<String>,
    said: Option<String>,
    is_answer: bool,
    form: AnyView,
) -> String {
    let title = texts.get(title);
    // A page that answers a posted form cannot be asked for again: what was posted would be lost.
    let switch =
        (!is_answer).then(|| switch::view(Spoken::now(), texts.get("admin-language-of-admin")));
    let html = view! {
        <html lang=AdminLanguage::spoken().tag()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="robots" content="noindex"/>
                <title>{title.clone()}</title>
                <link rel="stylesheet" href="/a/admin.css"/>
            </head>
            <body class="door">
                <main id="main">
                    <p class="product">
                        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d=MARK></path></svg>
                        {texts.get("admin-product")}
                    </p>
                    <h1>{title}</h1>
                    {lead.map(|text| view! { <p class="lead">{text}</p> })}
                    {said.map(|text| view! { <p class="note" role="alert">{text}</p> })}
                    {form}
                    {switch}
                </main>
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", html.to_html())
}
