//! Sums by one or two columns, as they lie in rows: for each pair of numbers what was counted, ascending. A row is of one
//! part. The first number is written as the step from the one before it, the second too while the first stays; events are
//! a set of bits and how often each, so that reading them takes few steps.

use super::code::{self, Codes, Numbers, Part};
use crate::StoreError;
use std::collections::BTreeMap;

/// How many sums go into one row at most.
const MOST_SUMS: usize = 4096;

/// What was counted by two numbers; where there is one column, the second number is 0.
pub(super) type Cube = BTreeMap<(u16, u16), Codes>;

/// The rows of a cube that holds one part; one row at least, so that it shows that the cube was made.
pub(super) fn encode(cube: &Cube, part: Part) -> Vec<Vec<u8>> {
    let sums: Vec<_> = cube.iter().collect();
    if sums.is_empty() {
        return vec![Vec::new()];
    }
    let row = |sums: &[(&(u16, u16), &Codes)]| {
        let mut bytes = Vec::new();
        let mut before = (0, 0);
        for ((one, other), codes) in sums {
            let step = one - before.0;
            let from = if step == 0 { before.1 } else { 0 };
            code::put(&mut bytes, u64::from(step));
            code::put(&mut bytes, u64::from(other - from));
            before = (*one, *other);
            if part == Part::Events {
                let set = codes.iter().fold(0_u64, |set, (code, _)| set | 1 << code);
                code::put(&mut bytes, set);
                codes.iter().for_each(|(_, by)| code::put(&mut bytes, *by));
            } else {
                code::write(&mut bytes, codes);
            }
        }
        bytes
    };
    sums.chunks(MOST_SUMS).map(row).collect()
}

/// Hands every sum of a row to `take`: both columns, and what was counted with how often.
pub(super) fn read(
    body: &[u8],
    part: Part,
    mut take: impl FnMut(u16, u16, &[(u32, u64)]),
) -> Result<(), StoreError> {
    let mut numbers = Numbers(body);
    let (mut one, mut other) = (0_u16, 0_u16);
    let mut codes = Codes::new();
    while !numbers.is_empty() {
        let (step, more): (u16, u16) = (numbers.small()?, numbers.small()?);
        let from = if step == 0 { other } else { 0 };
        let next = one.checked_add(step).zip(from.checked_add(more));
        (one, other) = next.ok_or(StoreError::IndexDamaged)?;
        codes.clear();
        if part == Part::Events {
            let mut set = numbers.next()?;
            while set != 0 {
                codes.push((set.trailing_zeros(), numbers.next()?));
                set &= set - 1;
            }
        } else {
            code::read_into(&mut numbers, &mut codes)?;
        }
        take(one, other, &codes);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Cube, encode, read};
    use crate::embedded::counters::code::{Part, add};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sums_are_read_as_they_were_written(
            sums in proptest::collection::vec((0_u16..5000, prop_oneof![0_u16..9, any::<u16>()], 0_u32..32, 1_u64..900), 0..9000),
            is_events: bool,
        ) {
            let part = if is_events { Part::Events } else { Part::Choices };
            let mut cube = Cube::new();
            for (one, other, code, by) in sums {
                add(cube.entry((one, other)).or_default(), if is_events { code } else { code + 64 }, by);
            }
            let mut found = Cube::new();
            for row in encode(&cube, part) {
                let taken = read(&row, part, |one, other, codes| {
                    found.insert((one, other), codes.to_vec());
                });
                prop_assert!(taken.is_ok());
            }
            prop_assert_eq!(found, cube);
        }
    }
}
