//! Adding up cells while an answer is made, by time and up to two columns, and picking the most frequent values.

use super::{
    code::{self, Part},
    names::REST,
};
use crate::Counted;
use consent::counter::Event;
use rustc_hash::{FxHashMap, FxHashSet};

/// A time as the answer has it, and a number for each of two columns.
pub(super) type Place = (u32, u16, u16);

/// What was counted so far. Events lie in one list for all places, since there may be some hundred thousand.
#[derive(Debug, Default)]
pub(super) struct Sums {
    places: FxHashMap<Place, u32>,
    events: Vec<[u64; Event::ALL.len()]>,
    /// Times and choices, by place and number.
    others: FxHashMap<(u32, u32), u64>,
}

impl Sums {
    /// Where the counts of a place lie.
    pub(super) fn slot(&mut self, place: Place) -> u32 {
        let next = u32::try_from(self.events.len()).unwrap_or(u32::MAX);
        let slot = *self.places.entry(place).or_insert(next);
        if slot == next {
            self.events.push([0; Event::ALL.len()]);
        }
        slot
    }

    pub(super) fn add(&mut self, slot: u32, number: u32, by: u64) {
        if Part::of(number) == Part::Events {
            let events = usize::try_from(slot)
                .ok()
                .and_then(|slot| self.events.get_mut(slot));
            let number = usize::try_from(number).unwrap_or(usize::MAX);
            if let Some(count) = events.and_then(|events| events.get_mut(number)) {
                *count += by;
            }
        } else {
            *self.others.entry((slot, number)).or_default() += by;
        }
    }

    /// Puts all but the `most` frequent values of each column together; how many values that were. The order is by
    /// events together, then by number, so that it is always the same.
    pub(super) fn keep(&mut self, most: usize) -> u64 {
        let mut rest = 0;
        for is_second in [false, true] {
            let value = |place: &Place| if is_second { place.2 } else { place.1 };
            let mut by_value: FxHashMap<u16, u64> = FxHashMap::default();
            for (place, slot) in &self.places {
                let events = &self.events[*slot as usize];
                *by_value.entry(value(place)).or_default() += events.iter().sum::<u64>();
            }
            if by_value.len() <= most {
                continue;
            }
            let mut ranked: Vec<_> = by_value.into_iter().collect();
            ranked.sort_unstable_by_key(|(value, events)| (std::cmp::Reverse(*events), *value));
            let gone: FxHashSet<u16> = ranked
                .split_off(most)
                .into_iter()
                .map(|(value, _)| value)
                .collect();
            rest += gone.len() as u64;
            self.join(is_second, &gone);
        }
        rest
    }

    fn join(&mut self, is_second: bool, gone: &FxHashSet<u16>) {
        let moved: Vec<(Place, u32)> = self
            .places
            .iter()
            .filter(|(place, _)| gone.contains(if is_second { &place.2 } else { &place.1 }))
            .map(|(place, slot)| (*place, *slot))
            .collect();
        let mut slots: FxHashMap<u32, u32> = FxHashMap::default();
        for (place, slot) in moved {
            self.places.remove(&place);
            let (time, one, other) = place;
            let into = self.slot(if is_second {
                (time, one, REST)
            } else {
                (time, REST, other)
            });
            let from = self.events[slot as usize];
            for (sum, by) in self.events[into as usize].iter_mut().zip(from) {
                *sum += by;
            }
            slots.insert(slot, into);
        }
        for ((slot, number), by) in std::mem::take(&mut self.others) {
            let slot = slots.get(&slot).copied().unwrap_or(slot);
            *self.others.entry((slot, number)).or_default() += by;
        }
    }

    /// All places with what was counted there; what stands for names is handed to `chosen`.
    pub(super) fn into_counted<E>(
        self,
        mut chosen: impl FnMut(&mut Counted, u32, u64) -> Result<(), E>,
    ) -> Result<Vec<(Place, Counted)>, E> {
        let mut others: FxHashMap<u32, Vec<(u32, u64)>> = FxHashMap::default();
        for ((slot, number), by) in self.others {
            others.entry(slot).or_default().push((number, by));
        }
        let events = self.events;
        let mut places: Vec<_> = self.places.into_iter().collect();
        places.sort_unstable();
        places
            .into_iter()
            .map(|(place, slot)| {
                let mut counted = Counted::default();
                for (event, by) in Event::ALL.iter().zip(events[slot as usize]) {
                    counted.raise(*event, by);
                }
                for (number, by) in others.remove(&slot).unwrap_or_default() {
                    if !code::count(&mut counted, number, by) {
                        chosen(&mut counted, number, by)?;
                    }
                }
                Ok((place, counted))
            })
            .collect()
    }
}
