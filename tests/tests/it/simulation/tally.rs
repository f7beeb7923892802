//! The simulation's own count of what it did, which knows nothing of how the platform counts.

use platform::rates::Dimension;
use std::{collections::BTreeMap, sync::Arc};

/// What an answer says of a row, in this order; then how many times to decide were said.
pub(super) const KINDS: [&str; 12] = [
    "renders",
    "shown",
    "implied",
    "accepted",
    "refused",
    "partial",
    "reasked",
    "withdrawn",
    "changed",
    "signal",
    "programmatic",
    "took",
];

/// How often each of [`KINDS`] was.
pub(super) type Counts = [u64; KINDS.len()];

/// The values of the dimensions, in the order of [`Dimension::ALL`]; empty for purposes and services. Shared, since every
/// purpose and service of a decision has the same.
pub(super) type Values = Arc<Vec<String>>;

/// What has the same values, and what was granted and denied there.
#[derive(Default)]
pub(super) struct Tally {
    counts: BTreeMap<Values, Counts>,
    chosen: BTreeMap<(Dimension, String), BTreeMap<Values, [u64; 2]>>,
    pub(super) excluded: BTreeMap<&'static str, u64>,
}

impl Tally {
    pub(super) fn add(&mut self, values: &Values, kind: &str) {
        let place = KINDS.iter().position(|known| *known == kind);
        let counts = self.counts.entry(values.clone()).or_default();
        counts[place.expect("a kind")] += 1;
    }

    pub(super) fn choose(&mut self, values: &Values, of: Dimension, id: &str, granted: bool) {
        let by_values = self.chosen.entry((of, id.to_owned())).or_default();
        by_values.entry(values.clone()).or_default()[usize::from(granted)] += 1;
    }

    /// All rows by some dimensions. Beside purposes and services a row has `[granted, denied]` in its first places.
    pub(super) fn by(&self, by: &[Dimension]) -> BTreeMap<Vec<String>, Counts> {
        let mut rows: BTreeMap<Vec<String>, Counts> = BTreeMap::new();
        let mut add = |choice: Option<&str>, values: &Values, counts: &Counts| {
            let keys = by.iter().map(|dimension| match choice {
                Some(id) if dimension.is_choice() => id.to_owned(),
                _ => values[place(*dimension)].clone(),
            });
            let row = rows.entry(keys.collect()).or_default();
            row.iter_mut().zip(counts).for_each(|(sum, by)| *sum += by);
        };
        match by.iter().find(|dimension| dimension.is_choice()) {
            None => self
                .counts
                .iter()
                .for_each(|(values, counts)| add(None, values, counts)),
            Some(of) => {
                for ((_, id), rows) in self.chosen.iter().filter(|((known, _), _)| known == of) {
                    for (values, [denied, granted]) in rows {
                        let mut counts = Counts::default();
                        (counts[0], counts[1]) = (*granted, *denied);
                        add(Some(id), values, &counts);
                    }
                }
            }
        }
        rows
    }
}

pub(super) fn place(of: Dimension) -> usize {
    let mut all = Dimension::ALL.iter();
    all.position(|known| *known == of).expect("a dimension")
}

/// About how many visitors a row is, after decision 0018.
pub(super) fn size(counts: &Counts, is_choice: bool) -> u64 {
    if is_choice {
        return counts[0] + counts[1];
    }
    let decided = counts[3] + counts[4] + counts[5];
    let apart = counts[7..11].iter().sum();
    counts[1].max(decided).max(apart)
}
