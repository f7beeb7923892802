//! Which visitors of a site were counted today, so that an impression is the first render of each. Only in memory, and
//! only hashes whose key lives the site's day: what is here says nothing about yesterday, and nothing to anybody else.
//!
//! Exact up to [`MOST_EXACT`] visitors and policy versions per site and day. Beyond that a Bloom filter answers: it never counts
//! one twice, and takes about one in a hundred for known that is new, up to two million.

use crate::{Mark, clock::random_bytes};
use consent::PolicyVersion;
use fastbloom::BloomFilter;
use std::collections::HashMap;

/// How many are told apart exactly, per site and day.
pub const MOST_EXACT: usize = 262_144;
/// For how many more the filter is made.
const MOST_BEYOND: usize = 2_000_000;

/// How often a mark was shown a banner for the first time, and decided. Several people can share one mark, such as
/// behind one address: each decision beyond the impressions is of somebody else.
#[derive(Debug, Clone, Copy, Default)]
struct Counted {
    shown: u16,
    decided: u16,
}

/// Was a render the first one?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FirstRender {
    /// Certainly.
    Yes,
    /// As far as the filter can tell.
    Estimated,
    /// No.
    No,
}

/// The visitors of one site on one day.
pub(crate) struct VisitorsOfDay {
    day: i32,
    key: [u8; 32],
    exact: HashMap<u64, Counted>,
    beyond: Option<BloomFilter>,
    most_exact: usize,
}

impl VisitorsOfDay {
    pub(crate) fn new(day: i32) -> Self {
        Self {
            day,
            key: random_bytes(),
            exact: HashMap::new(),
            beyond: None,
            most_exact: MOST_EXACT,
        }
    }

    pub(crate) const fn is_of(&self, day: i32) -> bool {
        self.day == day
    }

    pub(crate) const fn key(&self) -> [u8; 32] {
        self.key
    }

    pub(crate) fn render(&mut self, mark: Mark, version: PolicyVersion) -> FirstRender {
        let place = self.place(mark, version);
        if let Some(counted) = self.exact.get_mut(&place) {
            if counted.shown > 0 {
                return FirstRender::No;
            }
            counted.shown = 1;
            return FirstRender::Yes;
        }
        if self.exact.len() < self.most_exact {
            let first = Counted {
                shown: 1,
                decided: 0,
            };
            self.exact.insert(place, first);
            return FirstRender::Yes;
        }
        match self.beyond().insert(&place) {
            true => FirstRender::No,
            false => FirstRender::Estimated,
        }
    }

    /// Notes a decision. Not [`FirstRender::No`]: its render was not reported, and it counts as shown with the decision.
    pub(crate) fn decide(&mut self, mark: Mark, version: PolicyVersion) -> FirstRender {
        let place = self.place(mark, version);
        if self.exact.len() >= self.most_exact && !self.exact.contains_key(&place) {
            return match self.beyond().insert(&place) {
                true => FirstRender::No,
                false => FirstRender::Estimated,
            };
        }
        let counted = self.exact.entry(place).or_default();
        counted.decided = counted.decided.saturating_add(1);
        if counted.decided <= counted.shown {
            return FirstRender::No;
        }
        counted.shown = counted.decided;
        FirstRender::Yes
    }

    /// Takes a decision back that turned out to be none, because it was recorded before.
    pub(crate) fn take_back(&mut self, mark: Mark, version: PolicyVersion, was: FirstRender) {
        let place = self.place(mark, version);
        if let Some(counted) = self.exact.get_mut(&place) {
            counted.decided = counted.decided.saturating_sub(1);
            if was == FirstRender::Yes {
                counted.shown = counted.shown.saturating_sub(1);
            }
        }
    }

    fn beyond(&mut self) -> &mut BloomFilter {
        let seed = u128::from_le_bytes(*self.key.first_chunk().expect("a key has 32 bytes"));
        self.beyond.get_or_insert_with(|| {
            BloomFilter::with_false_pos(0.01)
                .seed(&seed)
                .expected_items(MOST_BEYOND)
        })
    }

    fn place(&self, mark: Mark, version: PolicyVersion) -> u64 {
        let mut hasher = blake3::Hasher::new_keyed(&self.key);
        hasher.update(&mark.0).update(&version.0.to_le_bytes());
        let hash = hasher.finalize();
        hash.as_bytes()
            .first_chunk()
            .copied()
            .map_or(0, u64::from_le_bytes)
    }
}

impl std::fmt::Debug for VisitorsOfDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VisitorsOfDay")
            .field("visitors", &self.exact.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{FirstRender, VisitorsOfDay};
    use crate::Mark;
    use consent::PolicyVersion;

    const ONE: PolicyVersion = PolicyVersion(1);

    fn mark(number: u32) -> Mark {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&number.to_le_bytes());
        Mark(bytes)
    }

    #[test]
    fn a_visitor_is_shown_once_per_version_and_day() {
        let mut day = VisitorsOfDay::new(1);
        assert_eq!(day.render(mark(1), ONE), FirstRender::Yes);
        assert_eq!(day.render(mark(1), ONE), FirstRender::No);
        assert_eq!(day.render(mark(1), PolicyVersion(2)), FirstRender::Yes);
        assert_eq!(day.render(mark(2), ONE), FirstRender::Yes);
        assert_ne!(VisitorsOfDay::new(1).key(), day.key());
    }

    #[test]
    fn a_decision_without_a_render_counts_as_shown_and_a_replay_takes_that_back() {
        let mut day = VisitorsOfDay::new(1);
        assert_eq!(day.decide(mark(1), ONE), FirstRender::Yes);
        assert_eq!(day.render(mark(1), ONE), FirstRender::No);
        // Somebody else behind the same address.
        assert_eq!(day.decide(mark(1), ONE), FirstRender::Yes);
        day.take_back(mark(1), ONE, FirstRender::Yes);
        assert_eq!(day.decide(mark(1), ONE), FirstRender::Yes);
        day.render(mark(2), ONE);
        assert_eq!(day.decide(mark(2), ONE), FirstRender::No);
        day.take_back(mark(2), ONE, FirstRender::No);
        assert_eq!(day.decide(mark(2), ONE), FirstRender::No);
    }

    #[test]
    fn beyond_the_bound_a_sketch_tells_nearly_all_apart_and_nobody_twice() {
        let mut day = VisitorsOfDay::new(1);
        day.most_exact = 10;
        let first = (0..5000)
            .filter(|number| day.render(mark(*number), ONE) != FirstRender::No)
            .count();
        assert!((4900..=5000).contains(&first), "{first}");
        assert!((0..5000).all(|number| day.render(mark(number), ONE) == FirstRender::No));
        assert_eq!(day.exact.len(), 10);
        assert_eq!(day.render(mark(9_999_999), ONE), FirstRender::Estimated);
    }
}
