//! The form that signs in by a passkey. A script fills it in; without one it is hidden, and a line says what to do instead.

use crate::texts::Texts;
use leptos::prelude::*;

/// The form, alone or as the second step of `pending`.
pub(super) fn form(texts: &Texts, pending: Option<&str>) -> AnyView {
    let pending = pending.map(|pending| {
        view! { <input type="hidden" name="pending" value=pending.to_owned()/> }
    });
    view! {
        <form method="post" action="/admin/sign-in/passkey" hidden data-passkey="use" data-ask="/admin/sign-in/passkey">
            {pending}
            <input type="hidden" name="state"/>
            <input type="hidden" name="response"/>
            <p class="note" role="alert" hidden data-failed>{texts.get("admin-passkey-failed")}</p>
            <button class="second">{texts.get("admin-passkey-sign-in")}</button>
        </form>
        <p class="quiet" hidden data-unable>{texts.get("admin-passkey-unable")}</p>
        <noscript><p class="quiet">{texts.get("admin-passkey-script")}</p></noscript>
        <script type="module" src="/admin/passkeys.js"></script>
    }
    .into_any()
}
