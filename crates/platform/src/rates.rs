//! Consent rates per site and day, from the counters. Days are UTC; the page says so.
//!
//! Definitions: *shown* is a banner that reported its first paint; *accepted*, *refused* and *partial* are choices made
//! on that banner; *no choice* is shown minus those three, never below zero.

use crate::{Platform, access::Refused};
use consent::{
    SiteId,
    counter::{Action, CounterKey},
};
use jiff::{Span, civil::Date, tz::TimeZone};
use serde::Serialize;
use std::collections::BTreeMap;
use store::StoreError;

/// The counts of one day, or of several days together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Counts {
    /// Banners shown.
    pub shown: u64,
    /// Everything granted.
    pub accepted: u64,
    /// Everything denied.
    pub refused: u64,
    /// Some granted.
    pub partial: u64,
    /// Withdrawals of everything, by any channel; not part of the sum.
    pub withdrawn: u64,
    /// Changes outside the banner; not part of the sum.
    pub changed: u64,
    /// Signals of the browser; not part of the sum.
    pub signal: u64,
}

impl Counts {
    /// Choices made on the banner.
    #[must_use]
    pub const fn decided(&self) -> u64 {
        self.accepted + self.refused + self.partial
    }

    /// Shown, and nothing chosen.
    #[must_use]
    pub const fn no_choice(&self) -> u64 {
        self.shown.saturating_sub(self.decided())
    }

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

/// Why no rates were answered.
#[derive(Debug, thiserror::Error)]
pub enum RatesError {
    /// No such site.
    #[error("this site is not published")]
    UnknownSite,
    /// The range ends before it begins, or is longer than two years.
    #[error("a range of rates begins before it ends and has 731 days at most")]
    Range,
    /// They are not for this operator.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Platform {
    /// The rates of the days from `first` to `last`, both included.
    ///
    /// # Errors
    /// [`RatesError`] for an unknown site, an impossible range, or a store that cannot be read.
    pub async fn rates(&self, site: &SiteId, first: Date, last: Date) -> Result<Rates, RatesError> {
        self.live(site).ok_or(RatesError::UnknownSite)?;
        let length = (last - first).get_days();
        if !(0..731).contains(&length) {
            return Err(RatesError::Range);
        }
        let mut days: BTreeMap<Date, Counts> = BTreeMap::new();
        let mut day = first;
        while day <= last {
            days.insert(day, Counts::default());
            day = day
                .checked_add(Span::new().days(1))
                .map_err(|_| RatesError::Range)?;
        }
        let from = hour_of(first).ok_or(RatesError::Range)?;
        let to = hour_of(day).ok_or(RatesError::Range)?;
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
