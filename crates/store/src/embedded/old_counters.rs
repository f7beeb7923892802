//! Counters as releases before 2026-12 wrote them, read as tallies. They had no page, browser, layer or referrer, hours
//! were UTC, every render counted as an impression, and a first choice was one counter and one for each purpose.

use crate::NewRecord;
use consent::{
    ConsentRecord, CountryCode, LanguageTag, PolicyVersion, PurposeId, RegimeId, SiteId,
    counter::{Event, LocalHour, Tally, Traits},
    record::DeviceClass,
};
use serde::Deserialize;

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Action {
    Shown,
    Accepted,
    Refused,
    Partial,
    Changed,
    Withdrawn,
    Signal,
    PurposeGranted,
    PurposeDenied,
    ServerSide,
    Migrated,
}

/// One counter.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Counter {
    site: SiteId,
    hour: u32,
    policy: PolicyVersion,
    regime: RegimeId,
    country: Option<CountryCode>,
    language: LanguageTag,
    device: DeviceClass,
    action: Action,
    purpose: Option<PurposeId>,
}

/// A counter and by how much it was raised.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Delta {
    key: Counter,
    by: u64,
}

/// A record as format 1 wrote it: in one piece with its counters.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Record {
    record: ConsentRecord,
    counters: Vec<Counter>,
}

pub(super) fn record(old: Record) -> NewRecord {
    NewRecord {
        record: old.record,
        tallies: raised(old.counters),
    }
}

/// Counters that a record raised by one each.
pub(super) fn raised(counters: Vec<Counter>) -> Vec<Tally> {
    counters.into_iter().map(|key| tally(key, 1)).collect()
}

/// Counters that were raised by themselves.
pub(super) fn counts(deltas: Vec<Delta>) -> Vec<Tally> {
    let of = |delta: Delta| tally(delta.key, delta.by);
    deltas.into_iter().map(of).collect()
}

fn tally(key: Counter, by: u64) -> Tally {
    let events: &[Event] = match key.action {
        Action::Shown => &[Event::Render, Event::Shown],
        Action::Accepted => &[Event::Accepted],
        Action::Refused => &[Event::Refused],
        Action::Partial => &[Event::Partial],
        Action::Changed => &[Event::Changed],
        Action::Withdrawn => &[Event::Withdrawn],
        Action::Signal => &[Event::Signal],
        Action::PurposeGranted | Action::PurposeDenied => &[],
        Action::ServerSide => &[Event::ServerSide],
        Action::Migrated => &[Event::Migrated],
    };
    let granted = matches!(key.action, Action::PurposeGranted);
    Tally {
        site: key.site,
        at: LocalHour::of(u64::from(key.hour) * 3600, 0),
        traits: Traits {
            page: None,
            country: key.country,
            subdivision: None,
            regime: key.regime,
            language: key.language,
            device: key.device,
            browser: None,
            policy: key.policy,
            layer: None,
            referrer: None,
            variant: None,
        },
        events: events.to_vec(),
        time: None,
        purposes: key.purpose.map(|id| (id, granted)).into_iter().collect(),
        services: std::collections::BTreeMap::new(),
        by,
    }
}
