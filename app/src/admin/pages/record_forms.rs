//! The two acts on a visitor's records, for those who may: restrict, erase. Each names what it does and asks for a
//! reason; erasing also says that it cannot be undone.

use super::{done, note, record};
use crate::texts::Texts;
use leptos::prelude::*;
use platform::{access::Permission, operators::SignedIn, records_access::RecordView};

/// What the page of a record says after one of its forms was posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormNote {
    /// The reason is missing, or the confirmation.
    Why,
    /// The use of the records is restricted from now on.
    Restricted,
    /// It is no longer.
    Lifted,
}

pub(super) fn said_above(texts: &Texts, said: FormNote) -> AnyView {
    match said {
        FormNote::Why => note(texts.get("admin-why-missing")),
        FormNote::Restricted => done(texts.get("admin-restricted-now")),
        FormNote::Lifted => done(texts.get("admin-lifted-now")),
    }
}

pub(super) fn forms(texts: &Texts, by: &SignedIn, view: &RecordView) -> AnyView {
    let site = &view.record().site;
    let restrict = by.check_on(Permission::RestrictRecords, site).is_ok();
    let erase = by.check_on(Permission::EraseRecords, site).is_ok();
    view! {
        {restrict.then(|| self::restrict(texts, view))}
        {erase.then(|| self::erase(texts, view))}
    }
    .into_any()
}

fn restrict(texts: &Texts, view: &RecordView) -> AnyView {
    let (key, on) = if view.history.restricted {
        ("admin-lift", "0")
    } else {
        ("admin-restrict", "1")
    };
    let text = texts.get(&format!("{key}-what"));
    let body = view! {
        <input type="hidden" name="on" value=on/>
        {why(texts, "restrict")}
        <div class="buttons"><button class="second">{texts.get(key)}</button></div>
    };
    form(
        texts.get(key),
        text,
        format!("{}/restrict", record::address(view)),
        body.into_any(),
    )
}

fn erase(texts: &Texts, view: &RecordView) -> AnyView {
    let count = i64::try_from(view.history.records.len()).unwrap_or(i64::MAX);
    let with = |key| texts.with(key, [("records", count.into())]);
    let body = view! {
        {why(texts, "erase")}
        <label class="check" for="confirm">
            <input id="confirm" name="confirm" type="checkbox" value="yes" required/>
            {texts.get("admin-erase-confirm")}
        </label>
        <div class="buttons"><button class="grave">{with("admin-erase-do")}</button></div>
    };
    let text = with("admin-erase-what");
    form(
        texts.get("admin-erase"),
        text,
        format!("{}/erase", record::address(view)),
        body.into_any(),
    )
}

fn form(title: String, text: String, action: String, body: AnyView) -> AnyView {
    view! {
        <details class="act">
            <summary>{title}</summary>
            <form method="post" action=action class="sheet"><p>{text}</p>{body}</form>
        </details>
    }
    .into_any()
}

fn why(texts: &Texts, act: &str) -> AnyView {
    let id = format!("why-{act}");
    let rule = format!("{id}-rule");
    view! {
        <div class="field">
            <label for=id.clone()>{texts.get("admin-why")}</label>
            <p class="quiet" id=rule.clone()>{texts.get("admin-why-rule")}</p>
            <input id=id name="why" type="text" minlength="3" maxlength="200" required autocomplete="off" aria-describedby=rule/>
        </div>
    }
    .into_any()
}
