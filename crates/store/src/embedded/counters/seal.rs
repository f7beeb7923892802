//! Sealing: a day that is over becomes one list of cells, its base, with sums by each one column where it is large.

use super::{
    COLUMNS, Cell,
    chunk::{self, Chunk, MOST_CELLS},
    code::{self, Codes, Part},
    cube::{self, Cube},
    fold::take_loose,
};
use crate::{
    StoreError,
    embedded::{
        group::Overlay,
        index::{Index, Key, prefix_end},
    },
};
use std::collections::BTreeMap;

/// Days with more cells than this have singles; of smaller ones the base is read as fast.
const SMALL_DAY: usize = 512;

/// The column of a sum over everything.
pub(super) const NO_COLUMN: u8 = 0xff;

/// The days before one that have something unsealed, as the keys of a site's day begin behind their kind. At most
/// `limit`.
pub(in crate::embedded) fn days_to_seal(
    index: &Index,
    before: i32,
    limit: usize,
) -> Result<Vec<Vec<u8>>, StoreError> {
    let mut days = Vec::new();
    for kind in [Key::LOOSE, Key::CHUNK] {
        let mut from = vec![kind];
        while days.len() < limit {
            let Some(row) = index.range(from, prefix_end(&[kind])).next() else {
                break;
            };
            let (key, _) = row?;
            let day = Key::day_of_row(&key).ok_or(StoreError::IndexDamaged)?;
            from = prefix_end(&Key::of_day(kind, day));
            if Key::number_of_day(day).is_some_and(|number| number < before) {
                days.push(day.to_vec());
            }
        }
    }
    days.sort();
    days.dedup();
    Ok(days)
}

/// Seals one day. What was sealed of it before is merged, and blocks that it was part of are made anew later.
pub(in crate::embedded) fn seal(rows: &mut Overlay<'_>, day: &[u8]) -> Result<(), StoreError> {
    let mut cells: BTreeMap<Cell, Codes> = BTreeMap::new();
    for (cell, codes) in take_loose(rows, day)? {
        code::add_all(cells.entry(cell).or_default(), &codes);
    }
    for kind in [Key::CHUNK, Key::BASE] {
        for body in take(rows, &Key::of_day(kind, day))? {
            let chunk = Chunk::read(&body)?;
            for place in 0..chunk.len() {
                let codes = cells.entry(chunk.cell(place)).or_default();
                code::add_all(codes, chunk.codes(place));
            }
        }
    }
    take(rows, &Key::of_day(Key::SINGLE, day))?;
    for block in super::block::blocks_of(day)? {
        take(rows, &block)?;
    }
    let cells: Vec<_> = cells.into_iter().collect();
    for (number, cells) in (0..).zip(cells.chunks(MOST_CELLS)) {
        rows.add(Key::base(day, number), chunk::encode(cells));
    }
    for (key, body) in singles(day, &cells) {
        rows.add(key, body);
    }
    Ok(())
}

/// The rows of a day's singles; none for a small day.
pub(super) fn singles(day: &[u8], cells: &[(Cell, Codes)]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut rows = Vec::new();
    if cells.len() <= SMALL_DAY {
        return rows;
    }
    let columns =
        (0..COLUMNS).map(|column| (u8::try_from(column).unwrap_or(NO_COLUMN), Some(column)));
    for (name, column) in columns.chain([(NO_COLUMN, None)]) {
        for part in Part::ALL {
            let mut cube = Cube::new();
            for (cell, codes) in cells {
                let value = column.map_or(0, |column| cell[column]);
                let mut of_part = codes
                    .iter()
                    .filter(|(code, _)| Part::of(*code) == part)
                    .peekable();
                if of_part.peek().is_some() {
                    let sums = cube.entry((value, 0)).or_default();
                    of_part.for_each(|(code, by)| code::add(sums, *code, *by));
                }
            }
            for (number, body) in (0..).zip(cube::encode(&cube, part)) {
                rows.push((Key::single(day, name, part as u8, number), body));
            }
        }
    }
    rows
}

/// Takes rows away and hands back what they held.
fn take(rows: &mut Overlay<'_>, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
    let mut bodies = Vec::new();
    for key in rows.keys(prefix.to_vec(), prefix_end(prefix))? {
        bodies.push(rows.get(&key)?.unwrap_or_default());
        rows.remove(key)?;
    }
    Ok(bodies)
}
