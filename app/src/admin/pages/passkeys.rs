//! The part of the own account that lists passkeys, removes them and adds one. Adding needs a script; without it a line says what to
//! do instead. Checking is the platform's.

use super::{account, said};
use crate::texts::Texts;
use leptos::prelude::*;
use platform::operators::{Account, PasskeyLine};

pub(super) fn section(texts: &Texts, account: &Account, can: bool) -> AnyView {
    let asks = account.asks_password;
    let present = account.passkeys.iter().enumerate();
    let cards = present.map(|(place, line)| card(texts, place, line, asks));
    let list = if account.passkeys.is_empty() {
        view! { <p>{texts.get("admin-passkeys-none")}</p> }.into_any()
    } else {
        view! { <ul class="cards">{cards.collect_view()}</ul> }.into_any()
    };
    let left = account.passkey_recovery_left.map(|left| {
        let left = i64::try_from(left).unwrap_or(i64::MAX);
        let text = texts.with("admin-passkey-recovery-left", [("left", left.into())]);
        view! { <p class="quiet">{text}</p> }
    });
    let adding = if can {
        adding(texts, asks)
    } else {
        view! { <p class="quiet">{texts.get("admin-passkeys-nowhere")}</p> }.into_any()
    };
    let body = view! {
        <p>{texts.get("admin-passkeys-what")}</p>
        {list}
        {left}
        {adding}
    };
    account::section(
        "passkeys",
        texts.get("admin-passkeys-title"),
        body.into_any(),
    )
}

fn card(texts: &Texts, place: usize, line: &PasskeyLine, asks: bool) -> AnyView {
    let since = ("since", said::moment(texts, line.created_at).into());
    let when = match line.used_at {
        Some(used) => {
            let used = ("used", said::moment(texts, used).into());
            texts.with("admin-session-line", [since, used])
        }
        None => texts.with("admin-passkey-unused", [since]),
    };
    let copied = line
        .copied
        .then(|| view! { <p class="quiet">{texts.get("admin-passkey-copied")}</p> });
    let remove = texts.with("admin-passkey-remove", [("name", line.name.clone().into())]);
    view! {
        <li class="card">
            <p><strong>{line.name.clone()}</strong></p>
            <p>{when}</p>
            {copied}
            <form method="post" action="/admin/account/passkeys/remove">
                <input type="hidden" name="id" value=line.id.clone()/>
                {asks.then(|| password(texts, format!("remove-passkey-{place}")))}
                <div class="buttons"><button class="second">{remove}</button></div>
            </form>
        </li>
    }
    .into_any()
}

fn adding(texts: &Texts, asks: bool) -> AnyView {
    view! {
        <form method="post" action="/admin/account/passkeys" class="sheet" hidden data-passkey="make" data-ask="/admin/account/passkeys">
            <input type="hidden" name="state"/>
            <input type="hidden" name="response"/>
            <div class="field">
                <label for="passkey-name">{texts.get("admin-passkey-name")}</label>
                <p class="quiet" id="passkey-name-rule">{texts.get("admin-passkey-name-rule")}</p>
                <input id="passkey-name" name="name" type="text" maxlength="40" autocomplete="off" required aria-describedby="passkey-name-rule"/>
            </div>
            {asks.then(|| password(texts, "add-passkey".to_owned()))}
            <p class="note" role="alert" hidden data-failed>{texts.get("admin-passkey-failed")}</p>
            <div class="buttons"><button>{texts.get("admin-passkey-add")}</button></div>
        </form>
        <p class="quiet" hidden data-unable>{texts.get("admin-passkey-unable")}</p>
        <noscript><p class="quiet">{texts.get("admin-passkeys-script")}</p></noscript>
    }
    .into_any()
}

/// Asked for when signing in was a while ago.
fn password(texts: &Texts, id: String) -> AnyView {
    view! {
        <div class="field">
            <label for=id.clone()>{texts.get("admin-account-current")}</label>
            <input id=id name="password" type="password" autocomplete="current-password" maxlength="200" required/>
        </div>
    }
    .into_any()
}
