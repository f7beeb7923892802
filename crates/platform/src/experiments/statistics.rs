//! When an A/B test may stop, and what may be said before: an interval of the difference that holds however often it is
//! looked at, how many visitors a test needs, and whether the variants were shown in the shares that were meant.
//!
//! The interval is the normal-mixture confidence sequence of Robbins (1970), as Johari, Koomen, Pekelis and Walsh ("Always
//! Valid Inference", Operations Research, 2022) give it for a difference of two proportions. Stopping on the day on which it
//! leaves nought out errs, where there is no difference, in at most [`ALPHA`] of all tests; an interval of Newcombe, which is
//! right for one look, would err far more often. `tests` below holds both by simulation.

use crate::rates::statistics::float;
use serde::{Deserialize, Serialize};

/// How often a test may find a difference where there is none, however often it is looked at.
pub const ALPHA: f64 = 0.05;

/// How often a test finds the planned difference where there is that one.
pub const POWER: f64 = 0.8;

/// The quantile of the normal distribution of [`POWER`].
const Z_POWER: f64 = 0.841_621_233_572_914_2;

/// The mixture's variance over that of the difference at the planned end, by which the interval is narrowest there: the
/// least of `(1 + 1/r) * (2 ln(1/ALPHA) + ln(1 + r))`.
const MIXTURE: f64 = 8.212;

/// Half of the interval at the planned end, in standard errors: the root of that least value.
const REACH: f64 = 3.035_122_413;

/// Before a variant was shown so often, the normal distribution says too little about it.
pub const LEAST_SHOWN: u64 = 100;

/// Beyond so many standard errors the shares are not those that were meant: one in ten thousand.
const SHARE_BOUND: f64 = 3.891;

/// What a test was planned with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plan {
    /// Accepted of all shown, as expected of the current version.
    pub baseline: f64,
    /// The least difference that matters.
    pub effect: f64,
    /// The share of visitors who are shown the other version.
    pub share: f64,
}

/// What one variant came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tried {
    /// Shown.
    pub shown: u64,
    /// Of them accepted.
    pub accepted: u64,
}

/// The difference, the other version minus the current one, with an interval that holds at every look.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct AlwaysValid {
    /// The difference.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What may be said of a test at a moment.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Too few were shown to say anything.
    TooFew,
    /// Preliminary: the test goes on.
    Preliminary,
    /// The other version was accepted more often.
    OtherHigher,
    /// The current version was accepted more often.
    CurrentHigher,
    /// All planned visitors came, and no difference was found.
    NoDifference,
    /// The variants were not shown in the shares that were meant, so that nothing may be said.
    ShareMismatch,
}

impl Verdict {
    /// Does the stopping rule say that the test is over?
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(
            self,
            Self::OtherHigher | Self::CurrentHigher | Self::NoDifference
        )
    }

    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::TooFew => "too_few",
            Self::Preliminary => "preliminary",
            Self::OtherHigher => "other_higher",
            Self::CurrentHigher => "current_higher",
            Self::NoDifference => "no_difference",
            Self::ShareMismatch => "share_mismatch",
        }
    }
}

impl Plan {
    /// How many banners must be shown, of both versions together, so that a difference of `effect` is found with
    /// [`POWER`] at the latest then. `None` where no rate of acceptance lies that far from the baseline.
    #[must_use]
    pub fn visitors(&self) -> Option<u64> {
        let spread = |rate: f64| rate * (1.0 - rate);
        let reached = [self.baseline + self.effect, self.baseline - self.effect];
        let within = reached
            .into_iter()
            .filter(|rate| (0.0..=1.0).contains(rate));
        let widest = within.map(spread).reduce(f64::max)?;
        let spread = spread(self.baseline) / (1.0 - self.share) + widest / self.share;
        let errors = (REACH + Z_POWER) / self.effect;
        whole((errors * errors * spread).ceil())
    }

    /// The difference with its interval; `None` of a variant that was not shown.
    #[must_use]
    pub fn difference(&self, current: Tried, other: Tried) -> Option<AlwaysValid> {
        let (current, other) = (current.rate()?, other.rate()?);
        let value = other.value - current.value;
        let deviation = self.effect / (REACH + Z_POWER);
        let mixture = MIXTURE * deviation * deviation;
        let variance = current.variance + other.variance;
        let both = variance + mixture;
        let room = 2.0 * (1.0 / ALPHA).ln() + (both / variance).ln();
        let half = (variance * both / mixture * room).sqrt();
        Some(AlwaysValid {
            value,
            low: (value - half).max(-1.0),
            high: (value + half).min(1.0),
        })
    }

    /// What may be said, where `planned` is how many banners had to be shown.
    #[must_use]
    pub fn verdict(&self, current: Tried, other: Tried, planned: u64) -> Verdict {
        if current.shown.min(other.shown) < LEAST_SHOWN {
            return if self.is_mismatch(current, other) {
                Verdict::ShareMismatch
            } else {
                Verdict::TooFew
            };
        }
        if self.is_mismatch(current, other) {
            return Verdict::ShareMismatch;
        }
        match self.difference(current, other) {
            Some(found) if found.low > 0.0 => Verdict::OtherHigher,
            Some(found) if found.high < 0.0 => Verdict::CurrentHigher,
            _ if current.shown + other.shown >= planned => Verdict::NoDifference,
            _ => Verdict::Preliminary,
        }
    }

    /// Were the variants shown in other shares than chance gives? Then something keeps one of them from being shown, or
    /// counted, and their rates say nothing about the texts.
    #[must_use]
    pub fn is_mismatch(&self, current: Tried, other: Tried) -> bool {
        let all = float(current.shown + other.shown);
        let expected = all * self.share;
        let deviation = (expected * (1.0 - self.share)).sqrt();
        all >= float(LEAST_SHOWN) && (float(other.shown) - expected).abs() > SHARE_BOUND * deviation
    }
}

/// A rate and the variance of its estimate.
struct Estimate {
    value: f64,
    variance: f64,
}

impl Tried {
    /// The variance is that of one more who accepts and one more who does not, so that it is not nought before both came.
    fn rate(self) -> Option<Estimate> {
        if self.shown == 0 || self.accepted > self.shown {
            return None;
        }
        let smooth = (float(self.accepted) + 1.0) / (float(self.shown) + 2.0);
        Some(Estimate {
            value: float(self.accepted) / float(self.shown),
            variance: smooth * (1.0 - smooth) / float(self.shown),
        })
    }
}

/// A number that is whole already, where it is one of visitors.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is checked to be in range"
)]
fn whole(number: f64) -> Option<u64> {
    (number.is_finite() && (1.0..1e15).contains(&number)).then_some(number as u64)
}

#[cfg(test)]
mod tests;
