//! What counts now: the present record in words, what is granted and denied, and withdrawal in one click (S5).

use super::{Page, is_necessary, words};
use consent::{ConsentModel, ConsentRecord, Reason, record::RecordState};
use leptos::prelude::*;

pub(super) fn view(page: &Page<'_>) -> AnyView {
    let texts = &page.texts;
    view! {
        <section class="card state" aria-labelledby="state">
            <h2 id="state">{texts.get("prefs-state-title")}</h2>
            {record(page)}
            {page.situation.record.is_some().then(|| lists(page))}
            <p>{regime(page)}</p>
            {gpc(page).map(|text| view! { <p class="signal">{text}</p> })}
            {anything_is_on(page).then(|| withdrawal(page))}
        </section>
    }
    .into_any()
}

fn record(page: &Page<'_>) -> AnyView {
    let texts = &page.texts;
    let Some(record) = page.situation.record else {
        return view! { <p class="now">{texts.get("prefs-state-none")}</p> }.into_any();
    };
    let key = match record.state {
        RecordState::Given => "prefs-state-given",
        RecordState::Refused => "prefs-state-refused",
        RecordState::Partial => "prefs-state-partial",
        RecordState::Withdrawn => "prefs-state-withdrawn",
    };
    let date = words::moment(texts, record.at());
    view! {
        <p class="now">{texts.with(key, [("date", date.into())])}</p>
        <p>{validity(page, record)}</p>
        <dl>
            <dt>{texts.get("prefs-consent-id")}</dt>
            <dd><code>{record.visitor.to_string()}</code></dd>
            <dd class="quiet">{texts.get("prefs-consent-id-why")}</dd>
        </dl>
    }
    .into_any()
}

/// Until when it counts, or why some of it no longer does.
fn validity(page: &Page<'_>, record: &ConsentRecord) -> String {
    let decision = page.situation.decision;
    let has = |reason| {
        decision
            .purposes
            .iter()
            .chain(&decision.services)
            .any(|outcome| outcome.reason == reason)
    };
    if has(Reason::Expired) {
        page.texts.get("prefs-state-expired")
    } else if has(Reason::PolicyChanged) {
        page.texts.get("prefs-state-outdated")
    } else {
        let date = words::day(&page.texts, record.valid_until);
        page.texts
            .with("prefs-state-until", [("date", date.into())])
    }
}

fn regime(page: &Page<'_>) -> String {
    page.texts.get(match page.situation.regime.model {
        ConsentModel::OptIn => "prefs-regime-opt-in",
        ConsentModel::OptOut => "prefs-regime-opt-out",
        ConsentModel::NoticeOnly => "prefs-regime-notice",
    })
}

fn gpc(page: &Page<'_>) -> Option<String> {
    let honoured = page.situation.regime.honours_gpc;
    let key = if honoured {
        "prefs-gpc-honoured"
    } else {
        "prefs-gpc-seen"
    };
    page.situation.gpc.then(|| page.texts.get(key))
}

/// Names of optional purposes and services with their switch.
fn optional<'a>(page: &'a Page<'_>) -> impl Iterator<Item = (String, bool)> + 'a {
    let policy = page.policy();
    let purposes = policy
        .purposes
        .iter()
        .enumerate()
        .filter(|(_, purpose)| !is_necessary(purpose));
    purposes.flat_map(move |(place, purpose)| {
        let own = (
            page.words(&purpose.title).to_owned(),
            page.purpose_is_on(place),
        );
        let services = page.services_of(purpose).into_iter();
        let services =
            services.map(|(place, service)| (service.name.clone(), page.service_is_on(place)));
        std::iter::once(own).chain(services.collect::<Vec<_>>())
    })
}

fn anything_is_on(page: &Page<'_>) -> bool {
    optional(page).any(|(_, on)| on)
}

fn lists(page: &Page<'_>) -> AnyView {
    let texts = &page.texts;
    let row = |key, class, wanted| {
        let names: Vec<String> = optional(page)
            .filter(|(_, on)| *on == wanted)
            .map(|(name, _)| name)
            .collect();
        let text = if names.is_empty() {
            texts.get("prefs-state-nothing")
        } else {
            names.join(", ")
        };
        view! { <div class=class><dt>{texts.get(key)}</dt><dd>{text}</dd></div> }
    };
    view! {
        <dl class="outcomes">
            {row("prefs-state-granted", "granted", true)}
            {row("prefs-state-denied", "denied", false)}
        </dl>
    }
    .into_any()
}

/// A form of its own, so that the Enter key in the other form never withdraws.
fn withdrawal(page: &Page<'_>) -> AnyView {
    let texts = &page.texts;
    view! {
        <form method="post" action=page.action() class="withdraw" autocomplete="off">
            {super::choose::hidden(page)}
            <button name="do" value="withdraw_all" aria-describedby="withdraw-why">{texts.get("prefs-withdraw")}</button>
            <p id="withdraw-why" class="quiet">{texts.get("prefs-withdraw-why")}</p>
        </form>
    }
    .into_any()
}
