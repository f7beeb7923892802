//! The pages behind the links of a double opt-in (S18): who asks, what for and in which words, one button, and what
//! became of it. Whole documents without a script. They decide nothing and record nothing.

mod parts;

use crate::{preferences::words, texts::Texts};
use consent::{LanguageTag, Policy, Timestamp};
use leptos::prelude::*;
use parts::{Frame, controllers, document, outcome, purposes, version, wording};
use platform::double_opt_in::{Confirmed, Pending, Stage, Withdrawn};

/// Why there is nothing to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The link is not known.
    Unknown,
    /// The store could not take it now.
    Failed,
}

/// What a link asks to confirm; with a button only as long as it can be confirmed.
#[must_use]
pub fn ask(language: &LanguageTag, pending: &Pending) -> String {
    let texts = Texts::of(language);
    let policy = &pending.live.policy;
    let said = match pending.stage {
        Stage::Open => None,
        Stage::Confirmed(at) => Some(("saved", recorded(&texts, policy, at))),
        Stage::Withdrawn => Some(("open", texts.get("doi-withdrawn-before"))),
        Stage::Expired => Some(("failed", texts.get("doi-expired"))),
        Stage::Outdated => Some(("open", texts.get("doi-outdated"))),
    };
    let open = pending.stage == Stage::Open;
    let title = texts.get(match pending.stage {
        Stage::Confirmed(_) => "doi-confirmed-title",
        _ => "doi-title",
    });
    Owner::new().with(|| {
        let site = || [("site", policy.name.clone().into())];
        let lead = texts.with("doi-lead", site());
        let button = texts.get("doi-confirm");
        let body = view! {
            {said.map(|(class, text)| outcome(class, text))}
            <h1>{title.clone()}</h1>
            {open.then(|| view! { <p class="lead">{lead}</p> })}
            {about(&texts, language, pending)}
            // Posts to this very address, where the token is.
            {open.then(|| view! { <form method="post"><p class="buttons"><button>{button}</button></p></form> })}
            {how_to_withdraw(&texts, language, &pending.withdraw_token, pending.stage)}
            {version(&texts, &pending.request)}
        };
        document(&Frame::upper(policy, language, &texts), &title, body.into_any())
    })
}

/// What was recorded, and how to take it back.
#[must_use]
pub fn confirmed(language: &LanguageTag, done: &Confirmed) -> String {
    let texts = Texts::of(language);
    let pending = &done.pending;
    let policy = &pending.live.policy;
    let at = done.record.at();
    Owner::new().with(|| {
        let body = view! {
            {outcome("saved", recorded(&texts, policy, at))}
            <h1>{texts.get("doi-confirmed-title")}</h1>
            {about(&texts, language, pending)}
            {how_to_withdraw(&texts, language, &pending.withdraw_token, Stage::Confirmed(at))}
            {version(&texts, &pending.request)}
        };
        let title = texts.get("doi-confirmed-title");
        document(
            &Frame::upper(policy, language, &texts),
            &title,
            body.into_any(),
        )
    })
}

/// What a link withdraws, or has withdrawn.
#[must_use]
pub fn withdrawal(language: &LanguageTag, found: &Withdrawn) -> String {
    let texts = Texts::of(language);
    let policy = &found.live.policy;
    Owner::new().with(|| {
        let moment = |at| [("moment", words::moment(&texts, at).into())];
        let done = found
            .since
            .map(|at| outcome("saved", texts.with("doi-withdrawn", moment(at))));
        let button = texts.get("doi-withdraw");
        let lead = texts.with("doi-withdraw-lead", [("site", policy.name.clone().into())]);
        let body = view! {
            {done}
            <h1>{texts.get("doi-withdraw")}</h1>
            {found.since.is_none().then(|| view! { <p class="lead">{lead}</p> })}
            {purposes(&texts, policy, language, &found.purposes)}
            {found.since.is_none().then(|| view! {
                <form method="post"><p class="buttons"><button>{button}</button></p></form>
            })}
        };
        let title = texts.get("doi-withdraw");
        document(
            &Frame::lower(policy, language, &texts),
            &title,
            body.into_any(),
        )
    })
}

/// Why there is nothing to show.
#[must_use]
pub fn notice(policy: &Policy, language: &LanguageTag, notice: Notice, lower: bool) -> String {
    let texts = Texts::of(language);
    let frame = if lower {
        Frame::lower(policy, language, &texts)
    } else {
        Frame::upper(policy, language, &texts)
    };
    let (key, class) = match notice {
        Notice::Unknown => ("doi-unknown", "open"),
        Notice::Failed => ("prefs-failed", "failed"),
    };
    Owner::new().with(|| {
        let body = view! {
            {outcome(class, texts.get(key))}
            <h1>{texts.get("doi-unknown-title")}</h1>
        };
        document(&frame, &texts.get("doi-unknown-title"), body.into_any())
    })
}

fn recorded(texts: &Texts, policy: &Policy, at: Timestamp) -> String {
    let arguments = [
        ("site", policy.name.clone().into()),
        ("moment", words::moment(texts, at).into()),
    ];
    texts.with("doi-confirmed", arguments)
}

/// Who, what for, in which words and of which version.
fn about(texts: &Texts, language: &LanguageTag, pending: &Pending) -> AnyView {
    let policy = &pending.live.policy;
    let asked: Vec<_> = policy
        .purposes
        .iter()
        .filter(|purpose| pending.request.purposes.contains_key(&purpose.id))
        .cloned()
        .collect();
    view! {
        {purposes(texts, policy, language, &asked)}
        {pending.text.as_ref().map(|text| wording(texts, text))}
        {controllers(texts, policy, &pending.request.controllers)}
    }
    .into_any()
}

fn how_to_withdraw(
    texts: &Texts,
    language: &LanguageTag,
    token: &str,
    stage: Stage,
) -> Option<AnyView> {
    matches!(stage, Stage::Confirmed(_)).then(|| {
        let address = format!("{language}/withdraw?t={token}");
        view! {
            <section class="card" aria-labelledby="back">
                <h2 id="back">{texts.get("doi-withdraw")}</h2>
                <p>{texts.get("doi-how-to-withdraw")}</p>
                <p><a href=address>{texts.get("doi-withdraw")}</a></p>
            </section>
        }
        .into_any()
    })
}
