//! Adding up cells while an answer is made, by time and up to two columns.

use super::code::{self, Part};
use crate::Counted;
use consent::counter::Event;
use rustc_hash::FxHashMap;

/// A time as the answer has it, and a number for each of two columns.
pub(super) type Place = (u32, u16, u16);

/// What was counted so far. Events lie in one list for all places, since there may be some hundred thousand.
#[derive(Debug, Default)]
pub(super) struct Sums {
    /// By place, packed into one number.
    places: FxHashMap<u64, u32>,
    events: Vec<[u64; Event::ALL.len()]>,
    /// Times and choices, by place and number.
    others: FxHashMap<(u32, u32), u64>,
}

impl Sums {
    /// Where the counts of a place lie.
    pub(super) fn slot(&mut self, place: Place) -> u32 {
        let next = u32::try_from(self.events.len()).unwrap_or(u32::MAX);
        let slot = *self.places.entry(packed(place)).or_insert(next);
        if slot == next {
            self.events.push([0; Event::ALL.len()]);
        }
        slot
    }

    /// Adds what was counted, all of it of one part.
    pub(super) fn add_all(&mut self, slot: u32, codes: &[(u32, u64)]) {
        let Some((first, _)) = codes.first() else {
            return;
        };
        if Part::of(*first) != Part::Events {
            for (number, by) in codes {
                *self.others.entry((slot, *number)).or_default() += by;
            }
            return;
        }
        let events = usize::try_from(slot).ok();
        let Some(events) = events.and_then(|slot| self.events.get_mut(slot)) else {
            return;
        };
        for (number, by) in codes {
            let place = usize::try_from(*number).ok();
            if let Some(count) = place.and_then(|place| events.get_mut(place)) {
                *count += by;
            }
        }
    }

    /// How many events together each value of the first column has.
    pub(super) fn events_by_first(&self) -> Vec<(u16, u64)> {
        let mut sums: FxHashMap<u16, u64> = FxHashMap::default();
        for (place, slot) in &self.places {
            let (_, value, _) = unpacked(*place);
            let events = usize::try_from(*slot).ok();
            let events = events.and_then(|slot| self.events.get(slot));
            *sums.entry(value).or_default() += events.map_or(0, |of| of.iter().sum::<u64>());
        }
        sums.into_iter().collect()
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
                Ok((unpacked(place), counted))
            })
            .collect()
    }
}

/// One number for a place, in the order of places.
fn packed((time, one, other): Place) -> u64 {
    u64::from(time) << 32 | u64::from(one) << 16 | u64::from(other)
}

fn unpacked(packed: u64) -> Place {
    let low = |number: u64| u16::try_from(number & 0xffff).unwrap_or_default();
    let time = u32::try_from(packed >> 32).unwrap_or_default();
    (time, low(packed >> 16), low(packed))
}
