//! The operator's own account: password, second factor with its QR code, sessions. Forms that change password or factor ask
//! for the password again; checking it is the platform's.

use super::{code, document_with, done, note, passkeys, said};
use crate::texts::Texts;
use leptos::prelude::*;
use platform::operators::{Account, CodesState, Enrolment, OperatorError, SessionLine, SignedIn};
use qrcode::{EcLevel, QrCode, render::svg};

const HERE: &str = "/admin/account";

/// What the page says above its forms.
#[derive(Debug)]
pub enum AccountNote<'a> {
    /// The password was changed.
    PasswordChanged,
    /// The two new passwords differ.
    Differ,
    /// The second factor was added; its recovery codes are shown this once.
    CodesAdded(&'a [String]),
    /// The second factor was taken away.
    CodesRemoved,
    /// A passkey was added; recovery codes came with the first one, and are shown this once.
    PasskeyAdded(Option<&'a [String]>),
    /// A passkey was taken away.
    PasskeyRemoved,
    /// Sessions were ended.
    SessionsEnded,
    /// Too many failures; try again in so many minutes.
    Limited(u64),
    /// Why nothing was changed.
    Not(&'a OperatorError),
}

/// The page. `begun` is a second factor whose first code is waited for; `can` says whether browsers make passkeys for this server.
#[must_use]
pub fn account(
    by: &SignedIn,
    account: &Account,
    can: bool,
    begun: Option<&Enrolment>,
    said: Option<&AccountNote<'_>>,
) -> String {
    let title = super::load::texts().get("admin-account-title");
    let script = can.then_some("/admin/passkeys.js");
    document_with(by, HERE, &title, script, |texts| {
        view! {
            <p class="lead">{texts.get("admin-account-lead")}</p>
            {said.map(|said| said_above(texts, said))}
            {passkeys::section(texts, account, can)}
            {factor(texts, account.codes, begun)}
            {password(texts)}
            {sessions(texts, &account.sessions)}
        }
        .into_any()
    })
}

fn said_above(texts: &Texts, said: &AccountNote<'_>) -> AnyView {
    match said {
        AccountNote::PasswordChanged => done(texts.get("admin-account-password-done")),
        AccountNote::CodesRemoved => done(texts.get("admin-codes-removed")),
        AccountNote::PasskeyAdded(None) => done(texts.get("admin-passkey-added")),
        AccountNote::PasskeyRemoved => done(texts.get("admin-passkey-removed")),
        AccountNote::SessionsEnded => done(texts.get("admin-sessions-ended")),
        AccountNote::Differ => note(texts.get("admin-account-differ")),
        AccountNote::Limited(minutes) => {
            note(texts.with("admin-sign-in-limited", [said::number("minutes", *minutes)]))
        }
        AccountNote::Not(error) => note(texts.get(match error {
            OperatorError::Denied => "admin-account-denied",
            OperatorError::Password => "admin-account-password-rule",
            OperatorError::Code => "admin-code-denied",
            OperatorError::Factor => "admin-codes-state",
            OperatorError::Late => "admin-passkey-late",
            OperatorError::Passkey | OperatorError::PasskeyCopied => "admin-passkey-not-added",
            OperatorError::PasskeyName => "admin-passkey-name-not",
            OperatorError::PasskeyLimit => "admin-passkey-limit",
            OperatorError::Recent => "admin-passkey-recent",
            _ => "admin-door-failed",
        })),
        AccountNote::CodesAdded(codes) => recovery(texts, "admin-codes-added", codes),
        AccountNote::PasskeyAdded(Some(codes)) => recovery(texts, "admin-passkey-added", codes),
    }
}

fn recovery(texts: &Texts, said: &str, codes: &[String]) -> AnyView {
    let lines = codes.join("\n");
    view! {
        <div class="note done" role="status">
            <p><strong>{texts.get(said)}</strong></p>
            <p>{texts.get("admin-recovery-what")}</p>
            <pre class="snippet" tabindex="0"><code>{lines}</code></pre>
        </div>
    }
    .into_any()
}

fn factor(texts: &Texts, codes: Option<CodesState>, begun: Option<&Enrolment>) -> AnyView {
    let body = match (codes, begun) {
        (Some(state), _) => present(texts, state),
        (None, Some(begun)) => first_code(texts, begun),
        (None, None) => view! {
            <form method="post" action="/admin/account/codes" class="sheet">
                <p>{texts.get("admin-codes-what")}</p>
                {secret(texts, "codes-password", "password", "admin-account-current", "current-password")}
                <div class="buttons"><button>{texts.get("admin-codes-begin")}</button></div>
            </form>
        }
        .into_any(),
    };
    section("codes", texts.get("admin-codes-title"), body)
}

fn present(texts: &Texts, state: CodesState) -> AnyView {
    let left = i64::try_from(state.recovery_left).unwrap_or(i64::MAX);
    let arguments = [
        ("date", said::moment(texts, state.since).into()),
        ("left", left.into()),
    ];
    view! {
        <form method="post" action="/admin/account/codes/remove" class="sheet">
            <p><span class="says granted">{texts.get("admin-codes-on")}</span>" · "{texts.with("admin-codes-since", arguments)}</p>
            {secret(texts, "remove-password", "password", "admin-account-current", "current-password")}
            <div class="buttons"><button class="second">{texts.get("admin-codes-remove")}</button></div>
        </form>
    }
    .into_any()
}

fn first_code(texts: &Texts, begun: &Enrolment) -> AnyView {
    let groups: Vec<String> = begun
        .secret
        .as_bytes()
        .chunks(4)
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    view! {
        <form method="post" action="/admin/account/codes/add" class="sheet">
            <p>{texts.get("admin-codes-scan")}</p>
            <div class="qr" role="img" aria-label=texts.get("admin-codes-qr") inner_html=qr(&begun.address)></div>
            <p>{texts.get("admin-codes-type")}" "{code(groups.join(" "))}</p>
            <input type="hidden" name="salt" value=begun.salt.clone()/>
            {code_field(texts, "admin-code-first-rule")}
            <div class="buttons">
                <button>{texts.get("admin-codes-add")}</button>
                <a href=HERE>{texts.get("admin-cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}

/// The field for a code, here and behind the password.
pub(in crate::admin) fn code_field(texts: &Texts, rule: &str) -> AnyView {
    view! {
        <div class="field">
            <label for="code">{texts.get("admin-code")}</label>
            <p class="quiet" id="code-rule">{texts.get(rule)}</p>
            <input id="code" name="code" type="text" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" maxlength="40" required aria-describedby="code-rule"/>
        </div>
    }
    .into_any()
}

/// Dark on light whatever the page's colours, because cameras want it so.
fn qr(address: &str) -> String {
    QrCode::with_error_correction_level(address, EcLevel::M).map_or_else(
        |_| String::new(),
        |qr| {
            let mut image = qr.render::<svg::Color<'_>>();
            let image = image.min_dimensions(200, 200).quiet_zone(true).build();
            // Only the drawing: a page is no document for an XML declaration.
            let begin = image.find("<svg").unwrap_or_default();
            image[begin..].to_owned()
        },
    )
}

fn password(texts: &Texts) -> AnyView {
    let form = view! {
        <form method="post" action="/admin/account/password" class="sheet">
            <p>{texts.get("admin-account-password-what")}</p>
            {secret(texts, "current", "current", "admin-account-current", "current-password")}
            {secret(texts, "new", "new", "admin-account-new", "new-password")}
            <p class="quiet">{texts.get("admin-password-rule")}</p>
            {secret(texts, "again", "again", "admin-account-again", "new-password")}
            <div class="buttons"><button>{texts.get("admin-account-password-save")}</button></div>
        </form>
    };
    section(
        "password",
        texts.get("admin-account-password-title"),
        form.into_any(),
    )
}

fn secret(
    texts: &Texts,
    id: &'static str,
    name: &'static str,
    label: &str,
    autocomplete: &'static str,
) -> AnyView {
    view! {
        <div class="field">
            <label for=id>{texts.get(label)}</label>
            <input id=id name=name type="password" autocomplete=autocomplete maxlength="200" required/>
        </div>
    }
    .into_any()
}

fn sessions(texts: &Texts, sessions: &[SessionLine]) -> AnyView {
    let cards = sessions.iter().map(|session| {
        let arguments = [
            ("since", said::moment(texts, session.created_at).into()),
            ("used", said::moment(texts, session.last_used_at).into()),
        ];
        let line = texts.with("admin-session-line", arguments);
        let end = (!session.own).then(|| {
            view! {
                <form method="post" action="/admin/account/sessions">
                    <input type="hidden" name="session" value=session.id.clone()/>
                    <div class="buttons"><button class="second">{texts.get("admin-session-end")}</button></div>
                </form>
            }
        });
        let own = session.own.then(|| view! { <p><span class="says granted">{texts.get("admin-session-own")}</span></p> });
        view! { <li class="card">{own}<p>{line}</p>{end}</li> }
    });
    let others = sessions.iter().any(|session| !session.own).then(|| {
        view! {
            <form method="post" action="/admin/account/sessions">
                <div class="buttons"><button class="second">{texts.get("admin-sessions-end")}</button></div>
            </form>
        }
    });
    let body = view! {
        <ul class="cards">{cards.collect_view()}</ul>
        {others}
    };
    section(
        "sessions",
        texts.get("admin-sessions-title"),
        body.into_any(),
    )
}

pub(super) fn section(id: &'static str, title: String, body: AnyView) -> AnyView {
    view! {
        <section aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {body}
        </section>
    }
    .into_any()
}
