//! Which values of a trait an answer names: the most frequent ones. They are found before anything is set out by two
//! columns or by time, by the coarsest sums there are, so that what is not named is never held apart.

use super::{ask::Asking, names, names::REST};
use crate::{CountQuestion, Grain, StoreError, embedded::index::Index};
use consent::counter::Trait;

/// Values that no name in the index stands for: none, and those without a number.
const WITHOUT_NAME: usize = 2;

/// The values of one column that are named.
#[derive(Debug, Default)]
pub(super) struct Named {
    /// By number; `None`: all are.
    numbers: Option<Vec<bool>>,
    /// How many are not.
    pub(super) rest: u64,
}

impl Named {
    /// Ranks the values of a trait within a question, by events together, then by number, so that it is always the same.
    pub(super) fn of(
        index: &Index,
        question: &CountQuestion,
        of: Trait,
    ) -> Result<Self, StoreError> {
        let known = names::how_many(index, &question.site, names::kind_of(of))?;
        if known.saturating_add(WITHOUT_NAME) <= question.most {
            return Ok(Self::default());
        }
        let ranking = CountQuestion {
            grain: Grain::Whole,
            by: vec![of],
            times: false,
            choices: false,
            ..question.clone()
        };
        let Some(mut asking) = Asking::new(index, &ranking)? else {
            return Ok(Self::default());
        };
        asking.all()?;
        let mut ranked = asking.sums.events_by_first();
        if ranked.len() <= question.most {
            return Ok(Self::default());
        }
        ranked.sort_unstable_by_key(|(value, events)| (std::cmp::Reverse(*events), *value));
        let rest = ranked.split_off(question.most).len() as u64;
        let mut numbers = Vec::new();
        for (value, _) in ranked {
            let place = usize::from(value);
            if numbers.len() <= place {
                numbers.resize(place + 1, false);
            }
            numbers[place] = true;
        }
        Ok(Self {
            numbers: Some(numbers),
            rest,
        })
    }

    /// The value itself where it is named, else what stands for all others.
    pub(super) fn or_rest(&self, value: u16) -> u16 {
        match &self.numbers {
            Some(numbers) if numbers.get(usize::from(value)) != Some(&true) => REST,
            _ => value,
        }
    }
}
