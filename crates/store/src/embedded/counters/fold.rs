//! Folding: loose rows become chunks, so that there are never many loose ones, whatever is counted.

use super::{
    Cell,
    chunk::{self, MOST_CELLS},
    code::{self, Codes, Numbers},
};
use crate::{
    StoreError,
    embedded::{
        group::Overlay,
        index::{Index, IndexState, Key, prefix_end},
    },
};

/// More loose rows than this are folded at once.
const MOST_LOOSE: u64 = 4096;

/// Are there many loose rows?
pub(in crate::embedded) fn has_many(state: &IndexState) -> bool {
    state.rows.get(&Key::LOOSE).copied().unwrap_or_default() > MOST_LOOSE
}

/// Makes chunks of all loose rows, those of each day in a batch of their own. Answers nothing differently.
pub(in crate::embedded) fn fold(
    index: &Index,
    mut state: IndexState,
) -> Result<IndexState, StoreError> {
    loop {
        let first = index
            .range(vec![Key::LOOSE], prefix_end(&[Key::LOOSE]))
            .next()
            .transpose()?;
        let Some((key, _)) = first else {
            return Ok(state);
        };
        let day = Key::day_of_row(&key).ok_or(StoreError::IndexDamaged)?;
        let mut rows = Overlay::new(index, state);
        let cells = take_loose(&mut rows, day)?;
        let mut next = next_chunk(&rows, day)?;
        for cells in cells.chunks(MOST_CELLS) {
            rows.add(Key::chunk(day, next), chunk::encode(cells));
            next += 1;
        }
        state = rows.apply()?;
    }
}

/// The loose rows of a day, which are gone then; `day` is how the keys of a site's day begin, behind their kind.
pub(super) fn take_loose(
    rows: &mut Overlay<'_>,
    day: &[u8],
) -> Result<Vec<(Cell, Codes)>, StoreError> {
    let all = Key::of_day(Key::LOOSE, day);
    let mut cells = Vec::new();
    for key in rows.keys(all.clone(), prefix_end(&all))? {
        let body = rows.get(&key)?.unwrap_or_default();
        let cell = Key::cell_of(&key).ok_or(StoreError::IndexDamaged)?;
        cells.push((cell, code::read(&mut Numbers(&body))?));
        rows.remove(key)?;
    }
    Ok(cells)
}

fn next_chunk(rows: &Overlay<'_>, day: &[u8]) -> Result<u32, StoreError> {
    let all = Key::of_day(Key::CHUNK, day);
    let last = rows.last_key(all.clone(), prefix_end(&all))?;
    let number = last.and_then(|key| key.last_chunk().copied().map(u32::from_be_bytes));
    Ok(number.map_or(0, |number| number + 1))
}
