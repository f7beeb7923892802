//! A/B tests: two published versions of a site that ask exactly the same, in other words or another look, shown to visitors
//! by chance until a rule that was fixed at the start says that it is enough.
//!
//! Nothing is stored on a device and no id is given: which version a visitor is shown follows from the mark by which
//! impressions are counted (`showing`), and lives as long as that, a day at most. A choice counts the same under either
//! version, and nobody is asked again when a test begins or ends (S14): `rules` sees to that. A test is what the audit
//! entries about it say (`life`); it runs as long as the version that it began with is current.
//!
//! It renders nothing and knows no page. Which words are better is not decided here either: only who accepted.

mod access;
mod answer;
mod error;
mod life;
mod rules;
mod showing;
pub mod statistics;

pub use access::StartExperiment;
pub use answer::{ExperimentAnswer, VariantFigures};
pub use error::ExperimentError;
pub use rules::{Obstacle, ObstacleCode};
pub use showing::{Running, Variant};
pub use store::ExperimentEnd;

use consent::{PolicyVersion, SiteId};
use serde::Serialize;
use statistics::Plan;
use std::{
    collections::HashMap,
    sync::{Arc, RwLock},
};
use tokio::sync::Mutex as AsyncMutex;

/// An A/B test of a site.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Experiment {
    /// Of which site.
    pub site: SiteId,
    /// Which test of the site: 1, 2, 3, ...
    pub number: u32,
    /// The version that was current when it began: variant a.
    pub current: PolicyVersion,
    /// The earlier version that it is compared with: variant b.
    pub other: PolicyVersion,
    /// How many visitors of a hundred are shown variant b.
    pub share: u8,
    /// What was expected of variant a: accepted of a thousand shown.
    pub baseline: u16,
    /// The least difference that matters, of a thousand shown.
    pub effect: u16,
    /// After how many shown banners of both variants it is over at the latest.
    pub planned: u64,
    /// When it began, in milliseconds since 1970.
    pub started_at_millis: u64,
    /// Who began it.
    pub started_by: String,
    /// Why; may be empty.
    pub note: String,
    /// How it ended; null while it runs.
    #[cfg_attr(feature = "schema", schema(required))]
    pub ended: Option<Ended>,
}

/// How an A/B test ended.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ended {
    /// When, in milliseconds since 1970.
    pub at_millis: u64,
    /// Who ended it.
    pub by: String,
    /// What became of the versions.
    pub how: ExperimentEnd,
    /// Why; may be empty.
    pub note: String,
}

impl Experiment {
    /// What it was planned with.
    #[must_use]
    pub fn plan(&self) -> Plan {
        plan(self.baseline, self.effect, self.share)
    }

    /// The name that a variant is counted by, which no other test of the site has: `3-a`.
    #[must_use]
    pub fn name_of(&self, variant: Variant) -> String {
        format!("{}-{}", self.number, variant.letter())
    }

    /// Which variant a version is.
    #[must_use]
    pub fn variant_of(&self, version: PolicyVersion) -> Option<Variant> {
        if version == self.current {
            Some(Variant::Current)
        } else if version == self.other {
            Some(Variant::Other)
        } else {
            None
        }
    }
}

/// A plan from the whole numbers that are kept.
fn plan(baseline: u16, effect: u16, share: u8) -> Plan {
    Plan {
        baseline: f64::from(baseline) / 1000.0,
        effect: f64::from(effect) / 1000.0,
        share: f64::from(share) / 100.0,
    }
}

/// The tests of one site, oldest first, and the one that runs.
#[derive(Debug, Default)]
struct OfSite {
    all: Vec<Experiment>,
    running: Option<Arc<Running>>,
}

/// The tests of all sites.
#[derive(Debug, Default)]
pub(crate) struct Experiments {
    sites: RwLock<HashMap<SiteId, OfSite>>,
    /// Held while one begins or ends, so that two never run at once.
    changing: AsyncMutex<()>,
}
