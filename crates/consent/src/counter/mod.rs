//! What consent rates are counted by. Counters are kept at write time and never computed by scanning the ledger: each
//! act or impression is written with its [`Tally`], and the store adds those up. What the numbers mean is the
//! platform's (`platform::rates`).

mod traits;
mod words;

pub use traits::{LocalHour, PageName, Trait, Traits};
pub use words::{BrowserFamily, Event, ReferrerClass, TimeBucket, Traffic};

use crate::{PurposeId, ServiceId, SiteId};
use alloc::{collections::BTreeMap, vec::Vec};
use serde::{Deserialize, Serialize};

/// What happened at one place and time, and how often. It is in the ledger beside the record, holds nothing about the
/// visitor but the values of dimensions, and stays when the record is erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Which site.
    pub site: SiteId,
    /// The hour, on the clock of the site's time zone.
    pub at: LocalHour,
    /// The values of the dimensions.
    pub traits: Traits,
    /// What happened; each is raised.
    pub events: Vec<Event>,
    /// How long the decision took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<TimeBucket>,
    /// What a decision said for each optional purpose: `true` is granted.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub purposes: BTreeMap<PurposeId, bool>,
    /// The same for each optional service.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub services: BTreeMap<ServiceId, bool>,
    /// By how much each is raised.
    pub by: u64,
}

impl Tally {
    /// One event, once.
    #[must_use]
    pub fn once(site: SiteId, at: LocalHour, traits: Traits, event: Event) -> Self {
        Self {
            site,
            at,
            traits,
            events: [event].into(),
            time: None,
            purposes: BTreeMap::new(),
            services: BTreeMap::new(),
            by: 1,
        }
    }
}
