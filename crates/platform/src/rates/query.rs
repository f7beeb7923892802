//! What can be asked about a site's rates. A query is a value: it can be written into a link and read back. Whether it
//! makes sense is said by `super::check`, not here.

use consent::PolicyVersion;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

macro_rules! dimensions {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// What counts can be set out by. The names are stable: they stand in links, exports and answers.
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Dimension {
            $($(#[$doc])* #[serde(rename = $name)] $variant),+
        }

        impl Dimension {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// Parses [`Self::name`].
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($name => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

dimensions! {
    /// The hour in the site's time zone, with its offset from UTC: `2026-10-25T02+02:00`.
    Hour = "hour",
    /// The day: `2026-10-25`.
    Day = "day",
    /// The week that begins on Monday, after ISO 8601: `2026-W43`.
    Week = "week",
    /// The month: `2026-10`.
    Month = "month",
    /// The hour of the week, Monday first, for a heat map: `1-00` to `7-23`.
    HourAndWeekday = "hour_and_weekday",
    /// The page's path without query, or the operator's group: `/products`.
    Page = "page",
    /// The country by the address: `BE`.
    Country = "country",
    /// The subdivision, where it is known: `US-CA`.
    Subdivision = "subdivision",
    /// The regime: `eu`.
    Regime = "regime",
    /// The language of the banner: `nl`.
    Language = "language",
    /// The class of the device: `mobile`, `desktop`.
    Device = "device",
    /// The family of the browser: `chrome`, `safari`, `firefox`, `edge`, `opera`, `samsung`, `other`.
    Browser = "browser",
    /// The policy version that was shown: `3`.
    PolicyVersion = "policy_version",
    /// The layer: `1` or `2`; `0` where there was none. Impressions are of layer 1.
    Layer = "layer",
    /// Where the page was reached from: `none`, `internal`, `search`, `social`, `other`.
    Referrer = "referrer",
    /// A purpose of the site. Not of one value per decision: every optional purpose is granted or denied.
    Purpose = "purpose",
    /// A service of the site, as [`Dimension::Purpose`].
    Service = "service",
    /// The variant of an A/B test; `unknown` where none runs.
    Variant = "variant",
}

impl Dimension {
    /// Is it one of time? A query has at most one of these, and no filter on one.
    #[must_use]
    pub const fn is_time(self) -> bool {
        matches!(
            self,
            Self::Hour | Self::Day | Self::Week | Self::Month | Self::HourAndWeekday
        )
    }

    /// Does a decision say something about every value of it, so that its rows do not add up to the total?
    #[must_use]
    pub const fn is_choice(self) -> bool {
        matches!(self, Self::Purpose | Self::Service)
    }
}

/// Only what has this value of a dimension.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Which dimension; none of time.
    pub dimension: Dimension,
    /// Its value, as it stands in answers; `unknown` for what has none.
    pub value: String,
}

/// What the answer is set against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compare {
    /// As many days right before `from`.
    PeriodBefore,
    /// Two policy versions over the same days: the answer is of the first, set against the second.
    Versions(PolicyVersion, PolicyVersion),
}

/// A question about one site's rates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatesQuery {
    /// The first day, in the site's time zone.
    pub from: Date,
    /// The last day, included.
    pub to: Date,
    /// By what the rows are set out; none, one or two.
    #[serde(default)]
    pub by: Vec<Dimension>,
    /// All of these must hold.
    #[serde(default)]
    pub filter: Vec<Filter>,
    /// What to set it against, if anything.
    #[serde(default)]
    pub compare: Option<Compare>,
}

impl RatesQuery {
    /// The totals of some days, both included, set out by nothing.
    #[must_use]
    pub const fn of(from: Date, to: Date) -> Self {
        Self {
            from,
            to,
            by: Vec::new(),
            filter: Vec::new(),
            compare: None,
        }
    }

    /// The same, set out by one dimension more.
    #[must_use]
    pub fn by(mut self, dimension: Dimension) -> Self {
        self.by.push(dimension);
        self
    }

    /// The same, of one value only.
    #[must_use]
    pub fn only(mut self, dimension: Dimension, value: &str) -> Self {
        self.filter.push(Filter {
            dimension,
            value: value.to_owned(),
        });
        self
    }
}
