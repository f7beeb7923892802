//! Why a test was not begun, ended or shown. Every variant has a stable code.

use super::rules::Obstacle;
use crate::{
    access::Refused,
    publishing::PublishError,
    rates::{QueryError, RatesError},
};
use consent::{PolicyVersion, SiteId};
use store::StoreError;

/// Why nothing was begun, ended or shown.
#[derive(Debug, thiserror::Error)]
pub enum ExperimentError {
    /// It is not for this operator.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The site was never published.
    #[error("there is no site {0}; nothing was shown or changed")]
    UnknownSite(SiteId),
    /// The site has no test of this number.
    #[error("{0} has no A/B test {1}; nothing was shown or changed")]
    Unknown(SiteId, u32),
    /// The site has no such version.
    #[error("{0} has no version {1}; no test was begun")]
    UnknownVersion(SiteId, PolicyVersion),
    /// The version is the current one, which the test compares with.
    #[error("version {0} is the current one; name an earlier version to compare it with")]
    SameVersion(PolicyVersion),
    /// One runs already.
    #[error("A/B test {0} still runs; end it first. No other was begun")]
    Runs(u32),
    /// It has ended.
    #[error("A/B test {0} has ended already; nothing was changed")]
    HasEnded(u32),
    /// The versions do not ask the same in a lawful way.
    #[error("the two versions cannot be compared: {}. No test was begun", listed(.0))]
    Differ(Vec<Obstacle>),
    /// The site does not tell visitors apart.
    #[error(
        "this site counts renders only (`first_renders = false`): without impressions there is no rate of all shown. No \
         test was begun"
    )]
    RendersOnly,
    /// Nobody is asked on this site.
    #[error("everything on this site is necessary, so that nobody is asked. No test was begun")]
    NothingAsked,
    /// The share is none that a test can be done with.
    #[error("the share of the other version is 10 to 90 of a hundred visitors. No test was begun")]
    Share,
    /// The effect is none.
    #[error(
        "the least difference that matters is 5 to 500 of a thousand shown, and some rate must lie that far from what is \
         expected. No test was begun"
    )]
    Effect,
    /// The baseline is none.
    #[error("what is expected is 1 to 999 accepted of a thousand shown. No test was begun")]
    Baseline,
    /// Too few were counted to know what to expect.
    #[error(
        "too few banners of the current version were counted in four weeks to know what to expect; say it. No test was begun"
    )]
    BaselineUnknown,
    /// A note is kept for ever, and this one is a book.
    #[error("a note has 500 characters at most, none of them a control; nothing was changed")]
    Note,
    /// The other version was not published.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// The numbers could not be had.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ExperimentError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refused) => refused.code(),
            Self::UnknownSite(_) => "unknown_site",
            Self::Unknown(..) => "unknown_experiment",
            Self::UnknownVersion(..) => "unknown_version",
            Self::SameVersion(_) => "experiment_same_version",
            Self::Runs(_) => "experiment_runs",
            Self::HasEnded(_) => "experiment_has_ended",
            Self::Differ(_) => "experiment_versions_differ",
            Self::RendersOnly => "experiment_renders_only",
            Self::NothingAsked => "experiment_nothing_asked",
            Self::Share => "experiment_share",
            Self::Effect => "experiment_effect",
            Self::Baseline => "experiment_baseline",
            Self::BaselineUnknown => "experiment_baseline_unknown",
            Self::Note => "note_too_long",
            Self::Publish(error) => error.code(),
            Self::Query(error) => error.code(),
            Self::Store(error) => error.code(),
        }
    }
}

impl From<RatesError> for ExperimentError {
    fn from(error: RatesError) -> Self {
        match error {
            // Asked of a site that is there, by nobody.
            RatesError::UnknownSite | RatesError::Refused(_) => Self::BaselineUnknown,
            RatesError::Query(why) => why.into(),
            RatesError::Store(why) => why.into(),
        }
    }
}

fn listed(obstacles: &[Obstacle]) -> String {
    let lines: Vec<_> = obstacles.iter().map(ToString::to_string).collect();
    lines.join("; ")
}
