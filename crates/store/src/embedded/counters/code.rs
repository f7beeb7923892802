//! What is counted, as numbers, and lists of those with how often. Events come first, then times to decide, then a
//! granted and a denied number for each purpose and service.

use crate::{Counted, StoreError};
use consent::counter::{Event, TimeBucket};

/// Times to decide begin here.
const TIMES: u32 = 32;
/// Purposes and services begin here.
const CHOICES: u32 = 64;

/// Numbers of what was counted with how often, ascending.
pub(super) type Codes = Vec<(u32, u64)>;

pub(super) const fn event(event: Event) -> u32 {
    event as u32
}

pub(super) fn time(bucket: TimeBucket) -> u32 {
    TIMES + u32::try_from(bucket.place()).unwrap_or_default()
}

/// A purpose or a service, by the number of its name.
pub(super) fn choice(name: u16, is_service: bool, granted: bool) -> u32 {
    CHOICES + (u32::from(name) << 2 | u32::from(is_service) << 1 | u32::from(granted))
}

/// Into which part of a sum a number belongs. Parts are rows of their own, because most questions need the first only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Part {
    Events,
    Times,
    Choices,
}

impl Part {
    pub(super) const ALL: [Self; 3] = [Self::Events, Self::Times, Self::Choices];

    pub(super) const fn of(code: u32) -> Self {
        match code {
            0..TIMES => Self::Events,
            TIMES..CHOICES => Self::Times,
            _ => Self::Choices,
        }
    }
}

/// What a number of the third part stands for: the name's number, whether it is a service, whether granted.
pub(super) fn chosen(code: u32) -> Option<(u16, bool, bool)> {
    let rest = code.checked_sub(CHOICES)?;
    let name = u16::try_from(rest >> 2).ok()?;
    Some((name, rest & 2 != 0, rest & 1 != 0))
}

/// Counts what an event or a time stands for; `false` for a purpose or a service.
pub(super) fn count(into: &mut Counted, code: u32, by: u64) -> bool {
    match Part::of(code) {
        Part::Events => {
            let place = usize::try_from(code).unwrap_or_default();
            if let Some(event) = Event::ALL.get(place) {
                into.raise(*event, by);
            }
        }
        Part::Times => {
            let place = usize::try_from(code - TIMES).unwrap_or_default();
            if let Some(bucket) = TimeBucket::at(place) {
                *into.times.entry(bucket).or_default() += by;
            }
        }
        Part::Choices => return false,
    }
    true
}

/// Adds to a list and keeps it ascending.
pub(super) fn add(codes: &mut Codes, code: u32, by: u64) {
    match codes.binary_search_by_key(&code, |(known, _)| *known) {
        Ok(place) => codes[place].1 = codes[place].1.saturating_add(by),
        Err(place) => codes.insert(place, (code, by)),
    }
}

pub(super) fn add_all(codes: &mut Codes, more: &[(u32, u64)]) {
    for (code, by) in more {
        add(codes, *code, *by);
    }
}

/// Seven bits a byte, least first.
pub(super) fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        bytes.push(0x80 | u8::try_from(number & 0x7f).unwrap_or_default());
        number >>= 7;
    }
    bytes.push(u8::try_from(number).unwrap_or_default());
}

/// Reads what [`put`] wrote.
pub(super) struct Numbers<'a>(pub(super) &'a [u8]);

impl Numbers<'_> {
    pub(super) fn next(&mut self) -> Result<u64, StoreError> {
        match self.0 {
            // Nearly all of them.
            [byte, rest @ ..] if *byte < 0x80 => {
                self.0 = rest;
                Ok(u64::from(*byte))
            }
            _ => self.long(),
        }
    }

    fn long(&mut self) -> Result<u64, StoreError> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let Some((byte, rest)) = self.0.split_first() else {
                break;
            };
            self.0 = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(StoreError::IndexDamaged)
    }

    pub(super) fn small<T: TryFrom<u64>>(&mut self) -> Result<T, StoreError> {
        T::try_from(self.next()?).map_err(|_| StoreError::IndexDamaged)
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A list: how many, then each number with how often.
pub(super) fn write(bytes: &mut Vec<u8>, codes: &[(u32, u64)]) {
    put(bytes, codes.len() as u64);
    for (code, by) in codes {
        put(bytes, u64::from(*code));
        put(bytes, *by);
    }
}

pub(super) fn read(numbers: &mut Numbers<'_>) -> Result<Codes, StoreError> {
    let mut codes = Codes::new();
    read_into(numbers, &mut codes)?;
    Ok(codes)
}

/// The same, behind what a list holds already.
pub(super) fn read_into(numbers: &mut Numbers<'_>, codes: &mut Codes) -> Result<(), StoreError> {
    let length: usize = numbers.small()?;
    for _ in 0..length {
        codes.push((numbers.small()?, numbers.next()?));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Numbers, add, choice, chosen, put, read, write};

    #[test]
    fn lists_are_read_as_they_were_written() {
        let mut codes = Vec::new();
        for (code, by) in [
            (9, 1),
            (3, u64::MAX - 1),
            (9, 2),
            (choice(700, true, false), 5),
        ] {
            add(&mut codes, code, by);
        }
        assert_eq!(codes.len(), 3);
        let mut bytes = Vec::new();
        write(&mut bytes, &codes);
        assert_eq!(read(&mut Numbers(&bytes)).ok(), Some(codes));
        assert!(read(&mut Numbers(&bytes[..3])).is_err());
        assert_eq!(chosen(choice(700, true, false)), Some((700, true, false)));
        let mut longest = Vec::new();
        put(&mut longest, u64::MAX);
        assert_eq!(Numbers(&longest).next().ok(), Some(u64::MAX));
    }
}
