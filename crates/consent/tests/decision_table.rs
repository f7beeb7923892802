//! The decision table: every regime, signal and state, printed so that a lawyer can read it. A change of a rule shows
//! as a changed line of the snapshot. Analytics is flagged as exempt measurement, which counts where a regime exempts it.

use consent::{
    BrowserSignals, Choice, Choices, PolicyVersion, RegimeId, RuleSet, Timestamp,
    bits::SlotChoices,
    decide,
    rules::{PurposeRule, ServiceRule},
};
use std::fmt::Write;

/// A row of these values.
macro_rules! row {
    ($($value:expr),* $(,)?) => { [$($value),*].into_iter().collect() };
}

const NOW: Timestamp = Timestamp(1_800_000_000);

/// Purposes: necessary, analytics (not sold), advertising (sold). Services: login, statistics, ads.
fn rules(since: u32) -> RuleSet {
    let purpose = |slot, necessary, sale_or_share, since| PurposeRule {
        slot,
        since: PolicyVersion(since),
        necessary,
        sale_or_share,
        exempt_measurement: slot == 1,
    };
    let service = |slot, purposes: &[u8], since| ServiceRule {
        slot,
        since: PolicyVersion(since),
        purposes: purposes.iter().map(|place| 1 << place).sum(),
    };
    RuleSet {
        policy: PolicyVersion(3),
        purposes: row![
            purpose(0, true, false, 1),
            purpose(1, false, false, 1),
            purpose(2, false, true, since),
        ],
        services: row![
            service(0, &[0], 1),
            service(1, &[1], 1),
            service(2, &[1, 2], since),
        ],
    }
}

fn choices(regime: RegimeId, all: Choice) -> Choices {
    let mut choices = Choices {
        policy: PolicyVersion(2),
        regime,
        given_at: Timestamp(NOW.0 - 1000),
        expires_at: Timestamp(NOW.0 + 1000),
        purposes: SlotChoices::default(),
        services: SlotChoices::default(),
    };
    for slot in [1, 2] {
        choices.purposes.set(slot, all);
        choices.services.set(slot, all);
    }
    choices
}

/// The states that a visitor can be in, by name.
fn states(regime: RegimeId) -> Vec<(&'static str, u32, Option<Choices>)> {
    let granted = || choices(regime, Choice::Granted);
    let mut one_service = choices(regime, Choice::Denied);
    one_service.services.set(1, Choice::Granted);
    let mut expired = granted();
    expired.expires_at = NOW;
    let mut future = granted();
    future.given_at = Timestamp(NOW.0 + 301);
    let mut newer = granted();
    newer.policy = PolicyVersion(4);
    vec![
        ("no choice", 1, None),
        ("all granted", 1, Some(granted())),
        ("all denied", 1, Some(choices(regime, Choice::Denied))),
        ("one service", 1, Some(one_service)),
        ("ads changed since, granted", 3, Some(granted())),
        (
            "ads changed since, denied",
            3,
            Some(choices(regime, Choice::Denied)),
        ),
        ("expired", 1, Some(expired)),
        ("given in the future", 1, Some(future)),
        ("under a later policy", 1, Some(newer)),
    ]
}

#[test]
fn the_decision_table_reads_as_it_did() {
    let mut table = String::new();
    let columns = [
        "regime",
        "GPC",
        "state",
        "necessary",
        "analytics",
        "ads",
        "login",
        "statistics",
        "ads service",
        "asks",
    ];
    let widths = [11, 3, 27, 9, 16, 16, 9, 16, 16, 4];
    let mut line = |cells: &[&str]| {
        for (cell, width) in cells.iter().zip(widths) {
            write!(table, "{cell:<width$} ").expect("a string takes text");
        }
        table.truncate(table.trim_end().len());
        table.push('\n');
    };
    line(&columns);
    for id in RegimeId::ALL {
        for gpc in [false, true] {
            for (name, since, choices) in states(id) {
                let decision = decide(
                    &rules(since),
                    id.regime(),
                    &BrowserSignals { gpc },
                    choices.as_ref(),
                    NOW,
                );
                let codes: Vec<&str> = decision
                    .purposes
                    .iter()
                    .chain(&decision.services)
                    .map(|outcome| outcome.reason.code())
                    .collect();
                let mut cells = vec![id.wire_name(), if gpc { "yes" } else { "no" }, name];
                cells.extend(codes);
                cells.push(if decision.asks { "yes" } else { "no" });
                line(&cells);
            }
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn a_traveller_keeps_the_stricter_regime() {
    let eu = choices(RegimeId::Eu, Choice::Denied);
    let mut partial = eu;
    partial.purposes = SlotChoices::default();
    partial.services = SlotChoices::default();
    let california = RegimeId::UsCa.regime();
    let decision = decide(
        &rules(1),
        california,
        &BrowserSignals::default(),
        Some(&partial),
        NOW,
    );
    assert!(
        !decision.purposes[2].is_granted(),
        "what Belgium left open is not opened by California"
    );
}
