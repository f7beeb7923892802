//! Consent rates per site and day, from the counters. Days are UTC; the page says so.
//!
//! Definitions: *shown* is a banner that reported its first paint; *accepted*, *refused* and *partial* are choices made
//! on that banner; *no choice* is shown minus those three, never below zero.

mod answer;
mod definitions;
mod error;
mod query;

pub use answer::{
    Compared, Counts, Difference, Excluded, Figures, ImpressionMode, Rate, RateSet, RatesAnswer,
    Row, TimeToDecide,
};
pub use definitions::DefinitionId;
pub use error::{MOST_DAYS, MOST_DAYS_OF_HOURS, QueryError, RatesError};
pub use query::{Compare, Dimension, Filter, RatesQuery};

use crate::Platform;
use consent::{
    SiteId,
    counter::{Action, CounterKey},
};
use jiff::{Span, civil::Date, tz::TimeZone};
use serde::Serialize;
use std::collections::BTreeMap;

impl Counts {
    fn add(&mut self, action: Action, by: u64) {
        match action {
            Action::Shown => self.shown += by,
            Action::Accepted => self.accepted += by,
            Action::Refused => self.refused += by,
            Action::Partial => self.partial += by,
            Action::Withdrawn => self.withdrawn += by,
            Action::Changed => self.changed += by,
            Action::Signal => self.signal += by,
            Action::PurposeGranted
            | Action::PurposeDenied
            | Action::ServerSide
            | Action::Migrated => {}
        }
    }
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayRates {
    /// The day, UTC.
    pub day: Date,
    /// Its counts.
    pub counts: Counts,
}

/// A site's rates over some days, every day of the range named, also the empty ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rates {
    /// By day, oldest first.
    pub days: Vec<DayRates>,
    /// All days together.
    pub total: Counts,
}

impl Platform {
    /// The rates of the days from `first` to `last`, both included.
    ///
    /// # Errors
    /// [`RatesError`] for an unknown site, an impossible range, or a store that cannot be read.
    pub async fn rates(&self, site: &SiteId, first: Date, last: Date) -> Result<Rates, RatesError> {
        self.live(site).ok_or(RatesError::UnknownSite)?;
        let length = (last - first).get_days();
        if length < 0 {
            return Err(QueryError::RangeBackwards.into());
        }
        if length >= MOST_DAYS {
            return Err(QueryError::RangeTooLong.into());
        }
        let mut days: BTreeMap<Date, Counts> = BTreeMap::new();
        let mut day = first;
        while day <= last {
            days.insert(day, Counts::default());
            day = day
                .checked_add(Span::new().days(1))
                .map_err(|_| QueryError::RangeTooLong)?;
        }
        let from = hour_of(first).ok_or(QueryError::RangeTooLong)?;
        let to = hour_of(day).ok_or(QueryError::RangeTooLong)?;
        let mut total = Counts::default();
        for counter in self.store.counters(site, from, to).await? {
            let CounterKey { hour, action, .. } = counter.key;
            total.add(action, counter.by);
            if let Some(counts) = day_of(hour).and_then(|day| days.get_mut(&day)) {
                counts.add(action, counter.by);
            }
        }
        let days = days
            .into_iter()
            .map(|(day, counts)| DayRates { day, counts })
            .collect();
        Ok(Rates { days, total })
    }

    /// Today, UTC.
    #[must_use]
    pub fn today() -> Date {
        jiff::Timestamp::now().to_zoned(TimeZone::UTC).date()
    }
}

fn hour_of(day: Date) -> Option<u32> {
    let midnight = day.to_zoned(TimeZone::UTC).ok()?;
    u32::try_from(midnight.timestamp().as_second() / 3600).ok()
}

fn day_of(hour: u32) -> Option<Date> {
    let start = jiff::Timestamp::from_second(i64::from(hour) * 3600).ok()?;
    Some(start.to_zoned(TimeZone::UTC).date())
}
