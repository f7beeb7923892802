//! A list of cells as columns: each column is one number, bytes or pairs of bytes, and what was counted is a number that
//! leads to a list which many cells share. Reading two columns of a thousand cells touches nothing else.

use super::{
    COLUMNS, Cell,
    code::{self, Codes, Numbers},
};
use crate::StoreError;
use std::collections::HashMap;

/// How many cells go into one row at most.
pub(super) const MOST_CELLS: usize = 4096;

/// Writes cells, at most [`MOST_CELLS`].
pub(super) fn encode(cells: &[(Cell, Codes)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    code::put(&mut bytes, cells.len() as u64);
    for column in 0..COLUMNS {
        let values: Vec<u16> = cells.iter().map(|(cell, _)| cell[column]).collect();
        write_column(&mut bytes, &values);
    }
    let mut known: HashMap<&Codes, u16> = HashMap::new();
    let mut lists: Vec<&Codes> = Vec::new();
    let mut leads = Vec::with_capacity(cells.len());
    for (_, codes) in cells {
        let lead = *known.entry(codes).or_insert_with(|| {
            lists.push(codes);
            u16::try_from(lists.len() - 1).unwrap_or(u16::MAX)
        });
        leads.push(lead);
    }
    write_column(&mut bytes, &leads);
    code::put(&mut bytes, lists.len() as u64);
    for codes in lists {
        code::write(&mut bytes, codes);
    }
    bytes
}

/// 0 and the value of all; 1 and a byte each; 2 and two bytes each.
fn write_column(bytes: &mut Vec<u8>, values: &[u16]) {
    let first = values.first().copied().unwrap_or_default();
    if values.iter().all(|value| *value == first) {
        bytes.push(0);
        bytes.extend_from_slice(&first.to_le_bytes());
    } else if values.iter().all(|value| *value < 256) {
        bytes.push(1);
        bytes.extend(values.iter().map(|value| value.to_le_bytes()[0]));
    } else {
        bytes.push(2);
        bytes.extend(values.iter().flat_map(|value| value.to_le_bytes()));
    }
}

/// A column that is read in place.
#[derive(Debug, Clone, Copy)]
enum Column<'a> {
    Same(u16),
    Narrow(&'a [u8]),
    Wide(&'a [[u8; 2]]),
}

impl<'a> Column<'a> {
    fn read(bytes: &mut &'a [u8], length: usize) -> Result<Self, StoreError> {
        let (form, rest) = bytes.split_first().ok_or(StoreError::IndexDamaged)?;
        let size = match form {
            0 => 2,
            1 => length,
            _ => length * 2,
        };
        let (body, rest) = rest
            .split_at_checked(size)
            .ok_or(StoreError::IndexDamaged)?;
        *bytes = rest;
        Ok(match form {
            0 => Self::Same(body.first_chunk().copied().map_or(0, u16::from_le_bytes)),
            1 => Self::Narrow(body),
            _ => Self::Wide(body.as_chunks().0),
        })
    }

    fn at(self, place: usize) -> u16 {
        match self {
            Self::Same(value) => value,
            Self::Narrow(bytes) => bytes.get(place).copied().map_or(0, u16::from),
            Self::Wide(pairs) => pairs.get(place).copied().map_or(0, u16::from_le_bytes),
        }
    }
}

/// Cells as they lie in a row.
#[derive(Debug)]
pub(super) struct Chunk<'a> {
    length: usize,
    columns: [Column<'a>; COLUMNS],
    leads: Column<'a>,
    /// All lists one after the other, and where each ends.
    codes: Codes,
    ends: Vec<usize>,
}

impl<'a> Chunk<'a> {
    pub(super) fn read(body: &'a [u8]) -> Result<Self, StoreError> {
        let mut numbers = Numbers(body);
        let length: usize = numbers.small()?;
        let mut rest = numbers.0;
        let mut columns = [Column::Same(0); COLUMNS];
        for column in &mut columns {
            *column = Column::read(&mut rest, length)?;
        }
        let leads = Column::read(&mut rest, length)?;
        let mut numbers = Numbers(rest);
        let lists: usize = numbers.small()?;
        let (mut codes, mut ends) = (Codes::new(), Vec::new());
        for _ in 0..lists {
            code::read_into(&mut numbers, &mut codes)?;
            ends.push(codes.len());
        }
        Ok(Self {
            length,
            columns,
            leads,
            codes,
            ends,
        })
    }

    pub(super) const fn len(&self) -> usize {
        self.length
    }

    pub(super) fn value(&self, place: usize, column: usize) -> u16 {
        self.columns[column].at(place)
    }

    pub(super) fn codes(&self, place: usize) -> &[(u32, u64)] {
        let lead = usize::from(self.leads.at(place));
        let end = |lead: usize| self.ends.get(lead).copied();
        let begin = lead.checked_sub(1).map_or(Some(0), end);
        let range = begin.zip(end(lead)).map(|(begin, end)| begin..end);
        range.and_then(|range| self.codes.get(range)).unwrap_or(&[])
    }

    pub(super) fn cell(&self, place: usize) -> Cell {
        std::array::from_fn(|column| self.value(place, column))
    }
}

#[cfg(test)]
mod tests {
    use super::{Chunk, encode};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn cells_are_read_as_they_were_written(
            cells in proptest::collection::vec(
                (proptest::array::uniform12(0_u16..400), proptest::collection::vec((0_u32..90, 1_u64..9), 0..4)),
                0..50,
            )
        ) {
            let bytes = encode(&cells);
            let chunk = Chunk::read(&bytes).unwrap();
            let read: Vec<_> = (0..chunk.len())
                .map(|place| (chunk.cell(place), chunk.codes(place).to_vec()))
                .collect();
            prop_assert_eq!(read, cells);
        }
    }
}
