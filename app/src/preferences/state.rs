//! What counts now: the present record in words, what is granted and denied, and withdrawal in one click (S5).

use super::{Page, words};
use crate::{policy::reader::is_necessary, reach};
use consent::{
    ConsentModel, ConsentRecord, Reason,
    record::{Control, RecordState},
};
use leptos::prelude::*;

pub(super) fn view(page: &Page<'_>) -> AnyView {
    let texts = &page.texts;
    view! {
        <section class="card state" aria-labelledby="state">
            <h2 id="state">{texts.get("prefs-state-title")}</h2>
            {record(page)}
            {page.situation.record.is_some().then(|| lists(page))}
            <p>{regime(page)}</p>
            {reach::sentence(page.policy(), texts).map(|text| view! { <p>{text}</p> })}
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
        _ if matches!(record.control, Control::OptOut | Control::Signal) => "opt-out-said",
        RecordState::Given => "prefs-state-given",
        RecordState::Refused => "prefs-state-refused",
        RecordState::Partial => "prefs-state-partial",
        RecordState::Withdrawn => "prefs-state-withdrawn",
        RecordState::Objected => "prefs-state-objected",
        // A pending double opt-in is nothing that was chosen.
        RecordState::Requested => "prefs-state-none",
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

/// An optional purpose with its services, by name and whether each is on.
struct Group {
    title: String,
    on: bool,
    services: Vec<(String, bool)>,
}

impl Group {
    /// The part of the group that is on, or the part that is off: `Statistics (PostHog)`, or services alone where
    /// the purpose itself is not among them.
    fn said(&self, on: bool) -> Option<String> {
        let services = self.services.iter().filter(|(_, state)| *state == on);
        let services: Vec<&str> = services.map(|(name, _)| name.as_str()).collect();
        match (self.on == on, services.is_empty()) {
            (true, true) => Some(self.title.clone()),
            (true, false) => Some(format!("{} ({})", self.title, services.join(", "))),
            (false, false) => Some(services.join(", ")),
            (false, true) => None,
        }
    }
}

fn groups(page: &Page<'_>) -> Vec<Group> {
    let purposes = page.policy().purposes.iter().enumerate();
    let optional = purposes.filter(|(_, purpose)| !is_necessary(purpose));
    let services_of = |purpose| {
        let services = page.services_of(purpose).into_iter();
        services.map(|(place, service)| (service.name.clone(), page.service_is_on(place)))
    };
    optional
        .map(|(place, purpose)| Group {
            title: page.words(&purpose.title).to_owned(),
            on: page.purpose_is_on(place),
            services: services_of(purpose).collect(),
        })
        .collect()
}

fn anything_is_on(page: &Page<'_>) -> bool {
    groups(page).iter().any(|group| group.said(true).is_some())
}

fn lists(page: &Page<'_>) -> AnyView {
    let texts = &page.texts;
    let groups = groups(page);
    let row = |key, class, on| {
        let said: Vec<String> = groups.iter().filter_map(|group| group.said(on)).collect();
        let text = if said.is_empty() {
            texts.get("prefs-state-nothing")
        } else {
            said.join(", ")
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
