//! Which version a visitor is shown while a test runs, and what is counted as shown. Chance is the hash of the mark by which
//! impressions are counted: keyed, in memory, gone with the day or the process. So the same browser sees the same version
//! until midnight on the site's clock or a restart, and nothing is stored anywhere for it.

use super::Experiment;
use crate::{Mark, Platform, Visit, platform::LivePolicy};
use consent::{PolicyVersion, SiteId, Timestamp, counter::Traffic};
use serde::Serialize;
use std::sync::{
    Arc, PoisonError,
    atomic::{AtomicU64, Ordering},
};

/// One of the two versions of a test.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Variant {
    /// a: the version that was current when it began.
    Current,
    /// b: the earlier one.
    Other,
}

impl Variant {
    /// Both, a first.
    pub const BOTH: [Self; 2] = [Self::Current, Self::Other];

    /// `a` or `b`.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Current => 'a',
            Self::Other => 'b',
        }
    }
}

/// A test that runs, with what it shows.
#[derive(Debug)]
pub struct Running {
    /// The test.
    pub experiment: Experiment,
    /// The other version.
    pub other: LivePolicy,
    pub(super) not_shown: AtomicU64,
}

impl Running {
    pub(super) const fn new(experiment: Experiment, other: LivePolicy) -> Self {
        Self {
            experiment,
            other,
            not_shown: AtomicU64::new(0),
        }
    }

    /// Which version somebody with this mark is shown.
    #[must_use]
    pub fn assigned(&self, mark: Mark) -> Variant {
        let mut hasher = blake3::Hasher::new_derive_key("sluis 2026-11-25 variant of an A/B test");
        hasher.update(self.experiment.site.as_str().as_bytes());
        hasher.update(&self.experiment.number.to_le_bytes());
        hasher.update(&mark.0);
        let hash = hasher.finalize();
        let number = hash
            .as_bytes()
            .first_chunk()
            .copied()
            .map(u64::from_le_bytes);
        // Of 2^64 numbers a hundredth more or less makes no difference that could be counted.
        if number.unwrap_or_default() % 100 < u64::from(self.experiment.share) {
            Variant::Other
        } else {
            Variant::Current
        }
    }

    /// Notes that the other version could not be shown, and the current one was.
    pub fn note_not_shown(&self) {
        self.not_shown.fetch_add(1, Ordering::Relaxed);
    }

    /// How often the other version could not be shown, since this process began.
    #[must_use]
    pub fn not_shown(&self) -> u64 {
        self.not_shown.load(Ordering::Relaxed)
    }
}

impl Platform {
    /// The test that runs on a site. None runs where another version was published since it began.
    #[must_use]
    pub fn running_experiment(&self, live: &LivePolicy) -> Option<Arc<Running>> {
        let sites = self.experiments.sites.read();
        let sites = sites.unwrap_or_else(PoisonError::into_inner);
        let running = sites.get(&live.policy.site)?.running.clone()?;
        (running.experiment.current == live.policy.version).then_some(running)
    }

    /// Is there a test on a site for which visitors are told apart?
    #[must_use]
    pub fn has_experiment(&self, site: &SiteId) -> bool {
        self.live(site)
            .is_some_and(|live| self.running_experiment(&live).is_some())
    }

    /// The test by which this visitor is shown the other version; `None` for everybody who is shown the current one: those
    /// whom the test gives it, who need not be asked, who cannot be told apart, and programs.
    #[must_use]
    pub fn shown_other(&self, live: &LivePolicy, visit: &Visit) -> Option<Arc<Running>> {
        let running = self.running_experiment(live)?;
        let is_person = matches!(visit.seen.traffic, Traffic::Person | Traffic::Ahead);
        let mark = visit.seen.mark.filter(|_| is_person)?;
        let asks = self.decide(&live.policy.site, visit)?.decision.asks;
        (asks && running.assigned(mark) == Variant::Other).then_some(running)
    }

    /// May banners of this version be on pages now, so that they are counted?
    pub(crate) fn is_shown(&self, live: &LivePolicy, version: PolicyVersion) -> bool {
        let running = || self.running_experiment(live);
        version == live.policy.version
            || running().is_some_and(|running| running.experiment.other == version)
    }

    /// Under which variant something about a banner of this version is counted, for a person. `painted` is when the banner
    /// was: one from before the test is of none.
    pub(crate) fn variant_counted(
        &self,
        live: &LivePolicy,
        version: PolicyVersion,
        traffic: Traffic,
        painted: Timestamp,
    ) -> Option<String> {
        let experiment = &self.running_experiment(live)?.experiment;
        let since = Timestamp(experiment.started_at_millis / 1000);
        let variant = experiment.variant_of(version)?;
        (traffic == Traffic::Person && painted >= since).then(|| experiment.name_of(variant))
    }

    /// The version that was current when this one was shown for a test, whose number the rules of that notice have: so that
    /// what was shown can be made again, byte for byte.
    #[must_use]
    pub fn current_beside(&self, site: &SiteId, version: PolicyVersion) -> Option<PolicyVersion> {
        let sites = self.experiments.sites.read();
        let sites = sites.unwrap_or_else(PoisonError::into_inner);
        let mut newest_first = sites.get(site)?.all.iter().rev();
        newest_first
            .find(|experiment| experiment.other == version)
            .map(|experiment| experiment.current)
    }
}
