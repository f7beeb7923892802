//! When a policy version was published, on the site's clock, and which place in time that is.

use crate::{admin::figures, texts::Texts};
use jiff::{Timestamp, Zoned, civil::Date, tz::TimeZone};
use platform::rates::Dimension;

/// A published version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Its number.
    pub version: u32,
    at: Zoned,
}

impl Published {
    /// From the moment in RFC 3339; `None` where that is none. A zone that is not known is read as UTC.
    #[must_use]
    pub fn new(version: u32, at: &str, zone: &str) -> Option<Self> {
        let at: Timestamp = at.parse().ok()?;
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        Some(Self {
            version,
            at: at.to_zoned(zone),
        })
    }

    /// How the key of its hour, day, week or month begins.
    pub(super) fn key(&self, time: Dimension) -> String {
        let day = self.at.date();
        match time {
            Dimension::Hour => self.at.strftime("%Y-%m-%dT%H").to_string(),
            Dimension::Week => {
                let week = day.iso_week_date();
                format!("{}-W{:02}", week.year(), week.week())
            }
            Dimension::Month => day.strftime("%Y-%m").to_string(),
            _ => day.to_string(),
        }
    }

    /// Was it published on one of these days?
    pub(super) fn is_within(&self, from: Date, to: Date) -> bool {
        (from..=to).contains(&self.at.date())
    }

    /// Its number with its day.
    pub(super) fn said(&self, texts: &Texts) -> String {
        let day = figures::short_day(texts, self.at.date());
        format!("v{} ({day})", self.version)
    }
}
