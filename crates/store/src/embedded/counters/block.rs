//! Blocks: sums over 8, 16, 32 and 64 days that are sealed, by each pair of columns and by each single one. They are
//! computed beside the writing thread, which only writes them if the days are still what they were.
// size: the keys, making and comparing of one kind of rows

use super::{CLOCK, COLUMNS, chunk::Chunk, code::Part, cube, hour_of, seal::NO_COLUMN};
use crate::{
    StoreError,
    embedded::{
        group::Overlay,
        index::{Index, Key, prefix_end},
    },
};
use rustc_hash::FxHashMap;

/// How many days a block of each level has, as powers of two; coarsest first.
pub(super) const LEVELS: [u8; 4] = [6, 5, 4, 3];

/// Blocks with fewer cells than this have no sums: reading their days is as fast.
const SMALL_BLOCK: usize = 512;

/// Where the second column would stand in the keys of sums by a single one; the part is added.
const SINGLE: u8 = 0xf0;

/// A block: a site's key, a level and a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::embedded) struct Block {
    site: Vec<u8>,
    level: u8,
    number: i32,
}

impl Block {
    pub(super) fn of(site: &[u8], level: u8, day: i32) -> Self {
        Self {
            site: site.to_vec(),
            level,
            number: day >> level,
        }
    }

    pub(super) const fn first_day(&self) -> i32 {
        self.number << self.level
    }

    pub(super) const fn last_day(&self) -> i32 {
        self.first_day() + (1 << self.level) - 1
    }

    /// How all its keys begin.
    pub(super) fn key(&self) -> Vec<u8> {
        Key::block(&self.site, self.level, self.number)
    }

    /// How the keys begin of its sums by a pair of columns.
    pub(super) fn pairs(&self, one: usize, other: usize) -> Vec<u8> {
        Key::pairs(&self.key(), name(one), name(other))
    }

    /// How the keys begin of its sums by one column or none, of one part of what is counted.
    pub(super) fn singles(&self, column: u8, part: Part) -> Vec<u8> {
        Key::pairs(&self.key(), column, SINGLE + part as u8)
    }

    /// There when the block was made, with or without sums.
    fn mark(&self) -> Vec<u8> {
        Key::pair(&self.key(), u8::MAX, u8::MAX, 0)
    }
}

/// A block's rows, and what its days were when they were made.
#[derive(Debug)]
pub(in crate::embedded) struct Prepared {
    block: Block,
    days: u64,
    rows: Vec<(Vec<u8>, Vec<u8>)>,
}

/// How the keys of the blocks begin that a day is part of.
pub(super) fn blocks_of(day: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
    let number = Key::number_of_day(day).ok_or(StoreError::IndexDamaged)?;
    let site = Key::site_of_day(day);
    Ok(LEVELS
        .into_iter()
        .map(|level| Block::of(site, level, number).key())
        .collect())
}

/// A block that is over before a day, has something in it and was not made yet.
pub(in crate::embedded) fn next_block(
    index: &Index,
    before: i32,
) -> Result<Option<Block>, StoreError> {
    for level in LEVELS {
        let mut from = vec![Key::BASE];
        while let Some(row) = index.range(from, prefix_end(&[Key::BASE])).next() {
            let (key, _) = row?;
            let day = Key::day_of_row(&key).ok_or(StoreError::IndexDamaged)?;
            let number = Key::number_of_day(day).ok_or(StoreError::IndexDamaged)?;
            let block = Block::of(Key::site_of_day(day), level, number);
            if block.last_day() < before && index.get(&block.mark())?.is_none() {
                return Ok(Some(block));
            }
            let next = Key::day(&block.site, block.last_day().saturating_add(1));
            from = Key::of_day(Key::BASE, &next);
        }
    }
    Ok(None)
}

/// Sums a block up.
pub(in crate::embedded) fn prepare(index: &Index, block: Block) -> Result<Prepared, StoreError> {
    let bodies = bases(index, &block)?;
    let chunks: Vec<(i32, Chunk<'_>)> = bodies
        .iter()
        .map(|(day, body)| Ok((*day, Chunk::read(body)?)))
        .collect::<Result<_, StoreError>>()?;
    let size: usize = chunks.iter().map(|(_, chunk)| chunk.len()).sum();
    let mut rows = vec![(block.mark(), Vec::new())];
    if size > SMALL_BLOCK {
        let mut add = |prefix: &[u8], cube: cube::Cube, part| {
            let bodies = cube::encode(&cube, part);
            rows.extend(
                (0..)
                    .zip(bodies)
                    .map(|(number, body)| (Key::placed(prefix, number), body)),
            );
        };
        for (one, other) in pairs() {
            let cube = sums(&chunks, Some(one), Some(other), Part::Events);
            add(&block.pairs(one, other), cube, Part::Events);
        }
        let columns = (0..COLUMNS).map(|column| (name(column), Some(column)));
        for (name, column) in columns.chain([(NO_COLUMN, None)]) {
            for part in Part::ALL {
                let cube = sums(&chunks, column, None, part);
                add(&block.singles(name, part), cube, part);
            }
        }
    }
    Ok(Prepared {
        days: fingerprint(&bodies),
        block,
        rows,
    })
}

/// Writes what was prepared, unless the block was made meanwhile or a day of it changed; then it stays to be made.
pub(in crate::embedded) fn put_block(
    rows: &mut Overlay<'_>,
    prepared: Prepared,
) -> Result<(), StoreError> {
    let bodies = bases(rows.index(), &prepared.block)?;
    let is_made = rows.get(&prepared.block.mark())?.is_some();
    if !is_made && fingerprint(&bodies) == prepared.days {
        for (key, body) in prepared.rows {
            rows.add(key, body);
        }
    }
    Ok(())
}

/// The day on which a block begins whose rows are not what its days say.
pub(super) fn first_wrong(index: &Index) -> Result<Option<Vec<u8>>, StoreError> {
    let mut from = vec![Key::BLOCK];
    while let Some(row) = index.range(from, prefix_end(&[Key::BLOCK])).next() {
        let key = row?.0;
        let (site, level, number) = Key::block_of(&key).ok_or(StoreError::IndexDamaged)?;
        let block = Block {
            site: site.to_vec(),
            level,
            number,
        };
        let all = block.key();
        from = prefix_end(&all);
        let first = Key::day(&block.site, block.first_day());
        let mut expected = prepare(index, block)?.rows;
        expected.sort();
        let kept: Vec<_> = index
            .range(all, from.clone())
            .map(|row| row.map(|(key, body)| (key.to_vec(), body)))
            .collect::<Result<_, _>>()?;
        if kept != expected {
            return Ok(Some(first));
        }
    }
    Ok(None)
}

fn name(column: usize) -> u8 {
    u8::try_from(column).unwrap_or(u8::MAX)
}

/// Every two columns, the first before the second. In blocks the clock's column is the hour of the week.
fn pairs() -> impl Iterator<Item = (usize, usize)> {
    (0..COLUMNS).flat_map(|one| (one + 1..COLUMNS).map(move |other| (one, other)))
}

/// What was counted of one part by two columns, of which either may be none.
fn sums(
    chunks: &[(i32, Chunk<'_>)],
    one: Option<usize>,
    other: Option<usize>,
    part: Part,
) -> cube::Cube {
    let mut sums: FxHashMap<(u16, u16, u32), u64> = FxHashMap::default();
    for (day, chunk) in chunks {
        let value = |place: usize, column: Option<usize>| match (
            column,
            column.map(|of| chunk.value(place, of)),
        ) {
            (Some(CLOCK), Some(clock)) => u16::from(hour_of(*day, clock).of_week()),
            (_, value) => value.unwrap_or_default(),
        };
        for place in 0..chunk.len() {
            let (first, second) = (value(place, one), value(place, other));
            for (code, by) in chunk.codes(place) {
                if Part::of(*code) == part {
                    *sums.entry((first, second, *code)).or_default() += by;
                }
            }
        }
    }
    let mut cube = cube::Cube::new();
    for ((first, second, code), by) in sums {
        super::code::add(cube.entry((first, second)).or_default(), code, by);
    }
    cube
}

fn bases(index: &Index, block: &Block) -> Result<Vec<(i32, Vec<u8>)>, StoreError> {
    let from = Key::of_day(Key::BASE, &Key::day(&block.site, block.first_day()));
    let to = Key::of_day(
        Key::BASE,
        &Key::day(&block.site, block.last_day().saturating_add(1)),
    );
    index
        .range(from, to)
        .map(|row| {
            let (key, body) = row?;
            let day = Key::day_of_row(&key).and_then(Key::number_of_day);
            Ok((day.ok_or(StoreError::IndexDamaged)?, body))
        })
        .collect()
}

fn fingerprint(bodies: &[(i32, Vec<u8>)]) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = rustc_hash::FxHasher::default();
    bodies.hash(&mut hasher);
    hasher.finish()
}
