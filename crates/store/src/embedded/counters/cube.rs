//! Sums by one or two columns, as they lie in rows: for each pair of numbers what was counted, ascending.

use super::code::{self, Codes, Numbers};
use crate::StoreError;
use std::collections::BTreeMap;

/// How many sums go into one row at most.
const MOST_SUMS: usize = 4096;

/// What was counted by two numbers; where there is one column, the second number is 0.
pub(super) type Cube = BTreeMap<(u16, u16), Codes>;

/// The rows of a cube; one at least, so that it shows that the cube was made.
pub(super) fn encode(cube: &Cube) -> Vec<Vec<u8>> {
    let sums: Vec<_> = cube.iter().collect();
    if sums.is_empty() {
        return vec![Vec::new()];
    }
    let row = |sums: &[(&(u16, u16), &Codes)]| {
        let mut bytes = Vec::new();
        for ((one, other), codes) in sums {
            code::put(&mut bytes, u64::from(*one));
            code::put(&mut bytes, u64::from(*other));
            code::write(&mut bytes, codes);
        }
        bytes
    };
    sums.chunks(MOST_SUMS).map(row).collect()
}

/// Hands every number of a row to `take`: both columns, what was counted, how often.
pub(super) fn read(
    body: &[u8],
    mut take: impl FnMut(u16, u16, u32, u64),
) -> Result<(), StoreError> {
    let mut numbers = Numbers(body);
    while !numbers.is_empty() {
        let (one, other) = (numbers.small()?, numbers.small()?);
        let length: usize = numbers.small()?;
        for _ in 0..length {
            take(one, other, numbers.small()?, numbers.next()?);
        }
    }
    Ok(())
}
