//! The pages before sign-in: sign in, and make the first operator. Whole documents with a plain form and no script.
//! Checking what is posted is the server's work.

use super::load;
use crate::{MARK, texts::Texts};
use leptos::prelude::*;

/// What the sign-in page says above its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInNote {
    /// The operator has signed out.
    SignedOut,
    /// Name and password do not belong together.
    Denied,
    /// Too many failures; try again in so many minutes.
    Limited(u64),
    /// The store did not answer.
    Failed,
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
    /// The store did not answer.
    Failed,
}

/// The page for signing in, with the name that was tried.
#[must_use]
pub fn sign_in(name: &str, note: Option<SignInNote>) -> String {
    let texts = load::texts();
    let said = note.map(|note| match note {
        SignInNote::SignedOut => texts.get("admin-signed-out-note"),
        SignInNote::Denied => texts.get("admin-sign-in-denied"),
        SignInNote::Failed => texts.get("admin-door-failed"),
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
        };
        document(&texts, "admin-sign-in-title", None, said, form.into_any())
    })
}

/// The page for the first operator, with the one-time token of its link.
#[must_use]
pub fn welcome(token: &str, name: &str, note: Option<WelcomeNote>) -> String {
    let texts = load::texts();
    let said = note.map(|note| {
        texts.get(match note {
            WelcomeNote::Link => "admin-welcome-link",
            WelcomeNote::Name => "admin-welcome-name",
            WelcomeNote::Password => "admin-welcome-password",
            WelcomeNote::Differ => "admin-welcome-differ",
            WelcomeNote::Failed => "admin-door-failed",
        })
    });
    let rule = texts.get("admin-password-rule");
    Owner::new().with(|| {
        let form = view! {
            <form method="post" action="/admin/welcome">
                <input type="hidden" name="token" value=token.to_owned()/>
                {field(&texts, "name", "admin-name", "text", "username", name, None)}
                {field(&texts, "password", "admin-password", "password", "new-password", "", Some(rule))}
                {field(&texts, "again", "admin-password-again", "password", "new-password", "", None)}
                <button>{texts.get("admin-welcome")}</button>
            </form>
        };
        document(&texts, "admin-welcome-title", Some("admin-welcome-lead"), said, form.into_any())
    })
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
            Some("admin-missing"),
            None,
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
    lead: Option<&str>,
    said: Option<String>,
    form: AnyView,
) -> String {
    let title = texts.get(title);
    let html = view! {
        <html lang="en">
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
                    {lead.map(|key| view! { <p class="lead">{texts.get(key)}</p> })}
                    {said.map(|text| view! { <p class="note" role="alert">{text}</p> })}
                    {form}
                </main>
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", html.to_html())
}
