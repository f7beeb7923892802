//! A question about counters and its answer, as callers see them. How an engine keeps counters is the engine's own.

use consent::{
    PurposeId, ServiceId, SiteId,
    counter::{Event, LocalHour, TimeBucket, Trait},
};
use std::{collections::BTreeMap, sync::Arc};

/// Into which times counts are set out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// The whole range in one.
    Whole,
    /// Each hour.
    Hour,
    /// Each day.
    Day,
    /// Each hour of the week.
    HourOfWeek,
}

/// What is asked of the counters of one site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountQuestion {
    /// Which site.
    pub site: SiteId,
    /// The first day, in days since 1970 on the site's clock.
    pub from_day: i32,
    /// The last day, included.
    pub to_day: i32,
    /// Into which times.
    pub grain: Grain,
    /// By which traits; two at most.
    pub by: Vec<Trait>,
    /// Only what has these values; `None` is what has no value.
    pub only: Vec<(Trait, Option<String>)>,
    /// Are times to decide asked for?
    pub times: bool,
    /// Are purposes and services asked for?
    pub choices: bool,
    /// How many values of each trait of `by` are kept, most frequent first; all others come together.
    pub most: usize,
}

/// Which time a cell is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountedTime {
    /// The whole range.
    Whole,
    /// An hour.
    Hour(LocalHour),
    /// A day, in days since 1970.
    Day(i32),
    /// An hour of the week; 0 begins on Monday at midnight.
    HourOfWeek(u8),
}

/// The value that a cell has of a trait.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountedValue {
    /// This one.
    Known(Arc<str>),
    /// None.
    Unknown,
    /// All that are not among the most frequent.
    Rest,
}

/// How often something was granted and denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ChoiceCount {
    /// Granted.
    pub granted: u64,
    /// Denied.
    pub denied: u64,
}

/// What was counted in one cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counted {
    events: [u64; Event::ALL.len()],
    /// Times to decide, by bucket; empty where they were not asked for.
    pub times: BTreeMap<TimeBucket, u64>,
    /// By purpose; empty where they were not asked for.
    pub purposes: BTreeMap<PurposeId, ChoiceCount>,
    /// By service; empty where they were not asked for.
    pub services: BTreeMap<ServiceId, ChoiceCount>,
}

impl Counted {
    /// How often an event was counted.
    #[must_use]
    pub const fn of(&self, event: Event) -> u64 {
        self.events[event as usize]
    }

    /// Counts an event.
    pub const fn raise(&mut self, event: Event, by: u64) {
        let place = &mut self.events[event as usize];
        *place = place.saturating_add(by);
    }

    /// Adds what another cell counted.
    pub fn add(&mut self, other: &Self) {
        for event in Event::ALL {
            self.raise(*event, other.of(*event));
        }
        for (bucket, by) in &other.times {
            *self.times.entry(*bucket).or_default() += by;
        }
        let add = |into: &mut ChoiceCount, from: &ChoiceCount| {
            into.granted += from.granted;
            into.denied += from.denied;
        };
        for (id, from) in &other.purposes {
            add(self.purposes.entry(id.clone()).or_default(), from);
        }
        for (id, from) in &other.services {
            add(self.services.entry(id.clone()).or_default(), from);
        }
    }
}

/// One cell of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedCell {
    /// Which time.
    pub time: CountedTime,
    /// A value for each trait of `by`, in that order.
    pub values: Vec<CountedValue>,
    /// What was counted.
    pub counted: Counted,
}

/// The answer to a [`CountQuestion`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CountAnswer {
    /// The cells in which anything was counted, ascending by time and values.
    pub cells: Vec<CountedCell>,
    /// How many values came together as [`CountedValue::Rest`], over all traits of `by`.
    pub rest: u64,
}

/// Where kept counters are not what the ledger says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountersDiffer {
    /// On which site.
    pub site: SiteId,
    /// On which day, in days since 1970 on the site's clock.
    pub day: i32,
    /// Which counter, and both numbers, in words.
    pub what: String,
}
