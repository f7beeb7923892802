//! What is told to others and stands nowhere else in the ledger: alerts and checks. Whether there is reason for an alert is
//! not decided here.

use consent::{ConsentRecord, SiteId};
use serde::{Deserialize, Serialize};

use crate::{LedgerHash, PublishedPolicy};

/// Something that happened, as an entry of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announcement {
    /// Which site it concerns; `None`: the server as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<SiteId>,
    /// When, in milliseconds since 1970.
    pub at_millis: u64,
    /// What.
    pub what: Announced,
}

/// What is announced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Announced {
    /// An alert began or ended.
    Alert(AlertSaid),
    /// A check ended.
    Check(CheckSaid),
}

/// What an alert is about.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlertKind {
    /// A rate fell against the same span before.
    RateFell,
    /// A site that had impressions has none.
    NoImpressions,
    /// A check saw a tag that the policy does not know.
    UnknownTag,
    /// No checkpoint was signed for too long.
    CheckpointLate,
}

impl AlertKind {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 4] = [
        Self::RateFell,
        Self::NoImpressions,
        Self::UnknownTag,
        Self::CheckpointLate,
    ];

    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::RateFell => "rate_fell",
            Self::NoImpressions => "no_impressions",
            Self::UnknownTag => "unknown_tag",
            Self::CheckpointLate => "checkpoint_late",
        }
    }
}

/// A share: so many of so many.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShareSaid {
    /// So many
    pub part: u64,
    /// of so many.
    pub of: u64,
}

/// An alert that began or ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlertSaid {
    /// What it is about.
    pub kind: AlertKind,
    /// Did it end?
    pub resolved: bool,
    /// When it began, in milliseconds since 1970.
    pub since_millis: u64,
    /// What was measured.
    pub measured: Measured,
}

/// What an alert was found by.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measured {
    /// A rate in two spans of equal length.
    RateFell {
        /// Which rate.
        rate: WatchedRate,
        /// The length of a span, in hours.
        hours: u16,
        /// In the span that ended with the last whole hour.
        now: ShareSaid,
        /// In the span before it.
        before: ShareSaid,
    },
    /// Hours without an impression.
    NoImpressions {
        /// How many at least.
        hours: u16,
    },
    /// Tags that the policy does not know, by host.
    UnknownTag {
        /// The hosts, 20 at most.
        hosts: Vec<String>,
    },
    /// Entries without a checkpoint.
    CheckpointLate {
        /// How old the oldest of them is, in hours.
        hours: u16,
    },
}

/// A rate that can be watched; its definition is the one of the rates.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WatchedRate {
    /// Decided, of shown.
    Interaction,
    /// Accepted, of shown.
    AcceptanceOfShown,
    /// Accepted, of decided.
    AcceptanceOfDecided,
}

impl WatchedRate {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [
        Self::Interaction,
        Self::AcceptanceOfShown,
        Self::AcceptanceOfDecided,
    ];

    /// The stable name, as the rates have it.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Interaction => "interaction",
            Self::AcceptanceOfShown => "acceptance_of_shown",
            Self::AcceptanceOfDecided => "acceptance_of_decided",
        }
    }

    /// Parses [`Self::wire_name`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.wire_name() == text)
    }
}

/// What a check of a site's pages said.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckSaid {
    /// Was nothing wrong?
    pub passed: bool,
    /// The address that was opened.
    pub address: String,
    /// How many things left or stayed in the page without a choice for them.
    pub leaks: u64,
    /// Hosts of tags that the policy does not know, 20 at most.
    pub unknown_hosts: Vec<String>,
}

/// An alert that has begun and not ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenAlert {
    /// Its entry.
    pub seq: u64,
    /// Which site it concerns; `None`: the server as a whole.
    pub site: Option<SiteId>,
    /// What was said when it began.
    pub said: AlertSaid,
}

/// By how much a rate must have fallen.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FallBy {
    /// By so many hundredths of the whole.
    Points(u8),
    /// By so many hundredths of what it was.
    Percent(u8),
}

/// When a fallen rate is an alert.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateRule {
    /// Which rate.
    pub rate: WatchedRate,
    /// By how much.
    pub by: FallBy,
    /// The length of the spans that are compared, in hours: 1 to 720.
    pub hours: u16,
    /// How many each span must have to be compared: impressions, or decisions for a rate of decided. At least 50.
    pub at_least: u32,
}

/// When something is an alert, for a site or, without one, for the server as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlertRules {
    /// Which site; `None`: the server as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<SiteId>,
    /// A rate fell.
    #[serde(default)]
    pub rate_fell: Option<RateRule>,
    /// No impressions for so many hours.
    #[serde(default)]
    pub no_impressions_hours: Option<u16>,
    /// A check saw an unknown tag.
    #[serde(default)]
    pub unknown_tag: bool,
    /// No checkpoint for so many hours.
    #[serde(default)]
    pub checkpoint_late_hours: Option<u16>,
}

/// An entry of the ledger that others can be told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// Its place.
    pub seq: u64,
    /// When it was written, in milliseconds since 1970.
    pub at_millis: u64,
    /// Its hash.
    pub hash: LedgerHash,
    /// What it says.
    pub what: HappenedWhat,
}

/// What such an entry says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HappenedWhat {
    /// A record.
    Record(Box<ConsentRecord>),
    /// A record that was erased.
    Erased,
    /// A publication.
    Policy(Box<PublishedPolicy>),
    /// An alert or a check.
    Announced(Box<Announcement>),
}

/// A stretch of the ledger: what others can be told of, and how far it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// What others can be told of, ascending.
    pub happened: Vec<Happened>,
    /// The last entry that was looked at; where the next stretch begins.
    pub up_to: u64,
}
