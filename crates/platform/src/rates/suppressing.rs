//! Which rows are not shown: those about fewer than ten visitors, and those that would give one of them away by
//! subtraction. Why exactly these: `docs/decisions/0018-small-cells.md`.

use std::{collections::BTreeMap, sync::Arc};

/// Fewer visitors than this are not shown.
pub const LEAST: u64 = 10;

/// A row as far as suppressing goes.
#[derive(Debug, Clone)]
pub(super) struct Cell<'a> {
    pub(super) keys: &'a [Arc<str>],
    /// About how many visitors it is.
    pub(super) size: u64,
    pub(super) suppressed: bool,
}

/// Is this a number of visitors that is not shown? Nobody is.
pub(super) const fn is_small(size: u64) -> bool {
    size > 0 && size < LEAST
}

/// Suppresses small rows, and in every line as many more as it takes that none of them is the total minus what is shown.
/// A line is all rows that differ in one dimension only; `partitions` says of which dimensions the rows add up.
pub(super) fn suppress(cells: &mut [Cell<'_>], partitions: &[bool]) {
    for cell in cells.iter_mut() {
        cell.suppressed |= is_small(cell.size);
    }
    let mut lines: Vec<Vec<usize>> = Vec::new();
    for (place, _) in partitions
        .iter()
        .enumerate()
        .filter(|(_, adds_up)| **adds_up)
    {
        let mut of_place: BTreeMap<Vec<&str>, Vec<usize>> = BTreeMap::new();
        for (number, cell) in cells.iter().enumerate().filter(|(_, cell)| cell.size > 0) {
            let keys = cell.keys.iter().enumerate();
            let others = keys.filter(|(other, _)| *other != place);
            let others = others.map(|(_, key)| &**key).collect();
            of_place.entry(others).or_default().push(number);
        }
        lines.extend(of_place.into_values());
    }
    // A row that is covered in one line may give another line's away.
    let mut again = true;
    while std::mem::take(&mut again) {
        for line in &lines {
            while cover(cells, line) {
                again = true;
            }
        }
    }
}

/// Suppresses the next smallest of a line that gives a row away; whether it did.
fn cover(cells: &mut [Cell<'_>], line: &[usize]) -> bool {
    let hidden = || {
        line.iter()
            .map(|number| &cells[*number])
            .filter(|cell| cell.suppressed)
    };
    let (count, together) = (
        hidden().count(),
        hidden().map(|cell| cell.size).sum::<u64>(),
    );
    if count == 0 || (count > 1 && together >= LEAST) {
        return false;
    }
    let shown = line
        .iter()
        .copied()
        .filter(|number| !cells[*number].suppressed);
    let next = shown.min_by_key(|number| (cells[*number].size, cells[*number].keys));
    if let Some(number) = next {
        cells[number].suppressed = true;
    }
    next.is_some()
}

#[cfg(test)]
mod tests {
    use super::{Cell, LEAST, suppress};
    use proptest::prelude::*;
    use std::sync::Arc;

    fn cell(keys: &[Arc<str>; 2], size: u64) -> Cell<'_> {
        Cell {
            keys,
            size,
            suppressed: false,
        }
    }

    fn hidden(sizes: &[(&str, &str, u64)], partitions: [bool; 2]) -> Vec<bool> {
        let keys: Vec<[Arc<str>; 2]> = sizes
            .iter()
            .map(|(one, other, _)| [(*one).into(), (*other).into()])
            .collect();
        let sized = keys.iter().zip(sizes);
        let mut cells: Vec<_> = sized.map(|(keys, row)| cell(keys, row.2)).collect();
        suppress(&mut cells, &partitions);
        cells.iter().map(|cell| cell.suppressed).collect()
    }

    #[test]
    fn a_row_that_is_small_takes_the_next_smallest_with_it() {
        let rows = [("a", "", 3), ("b", "", 50), ("c", "", 20), ("d", "", 0)];
        assert_eq!(hidden(&rows, [true, false]), [true, false, true, false]);
        let none = [("a", "", 10), ("b", "", 50)];
        assert_eq!(hidden(&none, [true, false]), [false, false]);
        // Two that together are small would still say that it was less than ten.
        let two = [("a", "", 3), ("b", "", 4), ("c", "", 20), ("d", "", 30)];
        assert_eq!(hidden(&two, [true, false]), [true, true, true, false]);
    }

    #[test]
    fn in_a_table_every_line_covers_its_own() {
        let table = [
            ("a", "x", 3),
            ("a", "y", 50),
            ("b", "x", 60),
            ("b", "y", 70),
        ];
        assert_eq!(hidden(&table, [true, true]), [true; 4]);
        // Purposes do not add up: only the lines within one do.
        assert_eq!(hidden(&table, [false, true]), [true, true, false, false]);
    }

    proptest! {
        #[test]
        fn no_line_gives_a_small_row_away(
            sizes in proptest::collection::vec(prop_oneof![0_u64..15, 0_u64..500], 12)
        ) {
            let keys: Vec<[Arc<str>; 2]> = (0..sizes.len())
                .map(|place| [(place % 3).to_string().into(), (place / 3).to_string().into()])
                .collect();
            let mut cells: Vec<_> = keys.iter().zip(&sizes).map(|(keys, size)| cell(keys, *size)).collect();
            suppress(&mut cells, &[true, true]);
            for cell in &cells {
                prop_assert!(cell.suppressed || cell.size == 0 || cell.size >= LEAST);
            }
            for place in [0, 1] {
                for key in 0..4 {
                    let line: Vec<_> = cells.iter().filter(|cell| *cell.keys[place] == key.to_string()).collect();
                    let hidden: Vec<_> = line.iter().filter(|cell| cell.suppressed).collect();
                    let all = hidden.len() == line.iter().filter(|cell| cell.size > 0).count();
                    let together: u64 = hidden.iter().map(|cell| cell.size).sum();
                    prop_assert!(hidden.is_empty() || all || (hidden.len() > 1 && together >= LEAST));
                }
            }
        }
    }
}
