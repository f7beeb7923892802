//! Intervals of shares and of their differences, both of 95 %.

use super::{
    answer::{Counts, Difference, Rate, RateSet, TimeToDecide},
    definitions::DefinitionId,
};
use consent::counter::TimeBucket;
use std::collections::BTreeMap;

/// The quantile of the normal distribution that leaves 2.5 % on either side.
const Z: f64 = 1.959_963_984_540_054;

/// A share with its interval after Wilson (1927); `None` where there is nothing to divide by, or more than all.
#[must_use]
pub(crate) fn share(part: u64, whole: u64) -> Option<Rate> {
    if whole == 0 || part > whole {
        return None;
    }
    let (p, n) = (ratio(part, whole), float(whole));
    let square = Z * Z;
    let centre = p + square / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + square / (4.0 * n * n)).sqrt();
    let whole = 1.0 + square / n;
    Some(Rate {
        value: p,
        low: ((centre - half) / whole).clamp(0.0, p),
        high: ((centre + half) / whole).clamp(p, 1.0),
    })
}

/// The difference of two shares with its interval after Newcombe (1998, method 10).
#[must_use]
pub(crate) fn difference(rate: DefinitionId, one: Rate, other: Rate) -> Difference {
    let value = one.value - other.value;
    let below = (one.value - one.low).hypot(other.high - other.value);
    let above = (one.high - one.value).hypot(other.value - other.low);
    Difference {
        rate,
        value,
        low: (value - below).max(-1.0),
        high: (value + above).min(1.0),
    }
}

/// The differences of all rates that both have.
pub(crate) fn differences(one: &RateSet, other: &RateSet) -> Vec<Difference> {
    let rates = |set: &RateSet| {
        [
            (DefinitionId::Interaction, set.interaction),
            (DefinitionId::AcceptanceOfShown, set.acceptance_of_shown),
            (DefinitionId::AcceptanceOfDecided, set.acceptance_of_decided),
            (DefinitionId::RefusalOfShown, set.refusal_of_shown),
            (DefinitionId::RefusalOfDecided, set.refusal_of_decided),
            (DefinitionId::PartialOfDecided, set.partial_of_decided),
            (DefinitionId::GrantedOfDecided, set.granted_of_decided),
        ]
    };
    let both = rates(one).into_iter().zip(rates(other));
    both.filter_map(|((id, one), (_, other))| Some(difference(id, one?, other?)))
        .collect()
}

/// The rates of some counts. Where impressions are not told by what the row is about, none is of all shown.
pub(super) fn rates(counts: &Counts, of_shown: bool) -> RateSet {
    let decided = counts.decided();
    let shown = |part| share(part, counts.shown).filter(|_| of_shown);
    RateSet {
        interaction: shown(decided),
        acceptance_of_shown: shown(counts.accepted),
        acceptance_of_decided: share(counts.accepted, decided),
        refusal_of_shown: shown(counts.refused),
        refusal_of_decided: share(counts.refused, decided),
        partial_of_decided: share(counts.partial, decided),
        granted_of_decided: share(counts.granted, counts.granted + counts.denied),
    }
}

/// Median and nine tenths of a histogram; `None` of an empty one.
pub(super) fn time_to_decide(times: &BTreeMap<TimeBucket, u64>) -> Option<TimeToDecide> {
    let of: u64 = times.values().sum();
    let quantile = |tenths: u64| {
        let rank = (of * tenths).div_ceil(10);
        let mut below = 0;
        let found = times.iter().find(|(_, count)| {
            below += *count;
            below >= rank
        });
        found.map(|(bucket, _)| bucket.middle())
    };
    (of > 0).then_some(())?;
    Some(TimeToDecide {
        of,
        median_ms: quantile(5)?,
        p90_ms: quantile(9)?,
    })
}

fn ratio(part: u64, whole: u64) -> f64 {
    float(part) / float(whole)
}

#[expect(
    clippy::as_conversions,
    clippy::cast_precision_loss,
    reason = "counts stay far below 2^53"
)]
pub(crate) const fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::{difference, share, time_to_decide};
    use crate::rates::DefinitionId;
    use consent::counter::TimeBucket;

    fn near(found: f64, expected: f64) {
        assert!(
            (found - expected).abs() < 0.00005,
            "{found} is not {expected}"
        );
    }

    /// Newcombe's own example: 56 of 70 against 48 of 80, 0.0524 to 0.3339.
    #[test]
    fn intervals_are_those_of_the_papers() {
        let one = share(56, 70).unwrap();
        let other = share(48, 80).unwrap();
        let both = difference(DefinitionId::Interaction, one, other);
        near(both.value, 0.2);
        near(both.low, 0.0524);
        near(both.high, 0.3339);
    }

    #[test]
    fn a_share_of_nothing_or_of_more_than_all_is_none_and_ends_stay_within() {
        assert!(share(0, 0).is_none() && share(2, 1).is_none());
        let none = share(0, 20).unwrap();
        assert!(none.low == 0.0 && none.high > 0.1);
        let all = share(20, 20).unwrap();
        assert!(all.high == 1.0 && all.low < 0.9);
    }

    #[test]
    fn the_median_and_nine_tenths_are_of_the_histogram() {
        let times = [(600, 5), (1_200, 4), (50_000, 1)]
            .map(|(millis, count)| (TimeBucket::of(millis), count));
        let found = time_to_decide(&times.into()).unwrap();
        assert_eq!((found.of, found.median_ms, found.p90_ms), (10, 600, 1_200));
        assert!(time_to_decide(&std::collections::BTreeMap::new()).is_none());
    }
}
