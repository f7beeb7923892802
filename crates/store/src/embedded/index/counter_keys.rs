//! The keys of counters. What they have in common is a site's *day*: the site's id, a zero byte, the number of the day.
//! What the rows are stands in `super::super::counters`.

use super::{Key, keys::of_site};
use consent::SiteId;

impl Key {
    /// Value of a trait -> its number.
    pub(in crate::embedded) const NAME: u8 = b'w';
    /// A cell that was raised -> what was counted.
    pub(in crate::embedded) const LOOSE: u8 = b'n';
    /// Some cells of a day that is not sealed.
    pub(in crate::embedded) const CHUNK: u8 = b'h';
    /// Cells of a sealed day.
    pub(in crate::embedded) const BASE: u8 = b'g';
    /// Sums of a sealed day by one column.
    pub(in crate::embedded) const SINGLE: u8 = b'd';
    /// Sums of some days by two columns.
    pub(in crate::embedded) const BLOCK: u8 = b'p';
    /// All kinds of rows that counters are made of.
    pub(in crate::embedded) const OF_COUNTERS: [u8; 6] = [
        Self::NAME,
        Self::LOOSE,
        Self::CHUNK,
        Self::BASE,
        Self::SINGLE,
        Self::BLOCK,
    ];

    /// How the days of a site begin.
    pub(in crate::embedded) fn site_part(site: &SiteId) -> Vec<u8> {
        of_site(0, site).split_off(1)
    }

    /// A day of a site, from how its days begin. The sign is turned, so that the order of bytes is that of days.
    pub(in crate::embedded) fn day(site_part: &[u8], day: i32) -> Vec<u8> {
        let mut key = site_part.to_vec();
        key.extend_from_slice(&in_order(day));
        key
    }

    /// How the rows of a day begin that are of one kind.
    pub(in crate::embedded) fn of_day(kind: u8, day: &[u8]) -> Vec<u8> {
        let mut key = vec![kind];
        key.extend_from_slice(day);
        key
    }

    /// The day in a key of [`Key::of_day`] and what is longer.
    pub(in crate::embedded) fn day_of_row(key: &[u8]) -> Option<&[u8]> {
        let rest = key.get(1..)?;
        let zero = rest.iter().position(|byte| *byte == 0)?;
        rest.get(..zero + 5)
    }

    /// The number of a day.
    pub(in crate::embedded) fn number_of_day(day: &[u8]) -> Option<i32> {
        day.last_chunk().copied().map(number)
    }

    /// How a day begins.
    pub(in crate::embedded) fn site_of_day(day: &[u8]) -> &[u8] {
        day.split_last_chunk::<4>().map_or(&[], |(site, _)| site)
    }

    /// A loose row.
    pub(in crate::embedded) fn loose_cell<const COLUMNS: usize>(
        site: &SiteId,
        day: i32,
        cell: &[u16; COLUMNS],
    ) -> Vec<u8> {
        let mut key = Self::of_day(Self::LOOSE, &Self::day(&Self::site_part(site), day));
        key.extend(cell.iter().flat_map(|number| number.to_be_bytes()));
        key
    }

    /// The cell of a loose row.
    pub(in crate::embedded) fn cell_of<const COLUMNS: usize>(key: &[u8]) -> Option<[u16; COLUMNS]> {
        let day = Self::day_of_row(key)?;
        let (pairs, rest) = key.get(1 + day.len()..)?.as_chunks::<2>();
        let pairs: &[[u8; 2]; COLUMNS] = pairs.try_into().ok()?;
        rest.is_empty().then(|| pairs.map(u16::from_be_bytes))
    }

    /// A chunk.
    pub(in crate::embedded) fn chunk(day: &[u8], place: u32) -> Vec<u8> {
        Self::placed(&Self::of_day(Self::CHUNK, day), place)
    }

    /// A part of a base.
    pub(in crate::embedded) fn base(day: &[u8], place: u32) -> Vec<u8> {
        Self::placed(&Self::of_day(Self::BASE, day), place)
    }

    /// The rows of a day's sums by one column, of one part of what is counted.
    pub(in crate::embedded) fn singles(day: &[u8], column: u8, part: u8) -> Vec<u8> {
        let mut key = Self::of_day(Self::SINGLE, day);
        key.extend_from_slice(&[column, part]);
        key
    }

    /// One of those.
    pub(in crate::embedded) fn single(day: &[u8], column: u8, part: u8, place: u32) -> Vec<u8> {
        Self::placed(&Self::singles(day, column, part), place)
    }

    /// How the rows of a block begin.
    pub(in crate::embedded) fn block(site_part: &[u8], level: u8, block: i32) -> Vec<u8> {
        let mut key = Self::of_day(Self::BLOCK, site_part);
        key.push(level);
        key.extend_from_slice(&in_order(block));
        key
    }

    /// The site, the level and the number of a block.
    pub(in crate::embedded) fn block_of(key: &[u8]) -> Option<(&[u8], u8, i32)> {
        let rest = key.get(1..)?;
        let zero = rest.iter().position(|byte| *byte == 0)?;
        let (site, rest) = rest.split_at_checked(zero + 1)?;
        let (level, rest) = rest.split_first()?;
        Some((site, *level, number(*rest.first_chunk()?)))
    }

    /// The rows of a block's sums by two columns.
    pub(in crate::embedded) fn pairs(block: &[u8], one: u8, other: u8) -> Vec<u8> {
        let mut key = block.to_vec();
        key.extend_from_slice(&[one, other]);
        key
    }

    /// One of those.
    pub(in crate::embedded) fn pair(block: &[u8], one: u8, other: u8, place: u32) -> Vec<u8> {
        Self::placed(&Self::pairs(block, one, other), place)
    }

    /// One of the rows whose keys begin so.
    pub(in crate::embedded) fn placed(prefix: &[u8], place: u32) -> Vec<u8> {
        let mut key = prefix.to_vec();
        key.extend_from_slice(&place.to_be_bytes());
        key
    }

    /// The names of a site.
    pub(in crate::embedded) fn names(site: &SiteId) -> Vec<u8> {
        of_site(Self::NAME, site)
    }

    /// A name.
    pub(in crate::embedded) fn name(site: &SiteId, kind: u8, name: &str) -> Vec<u8> {
        let mut key = Self::names(site);
        key.push(kind);
        key.extend_from_slice(name.as_bytes());
        key
    }
}

const SIGN: u32 = 1 << 31;

fn in_order(number: i32) -> [u8; 4] {
    (number.cast_unsigned() ^ SIGN).to_be_bytes()
}

fn number(bytes: [u8; 4]) -> i32 {
    (u32::from_be_bytes(bytes) ^ SIGN).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::Key;
    use consent::SiteId;

    #[test]
    fn days_are_in_order_and_are_found_again_in_every_key() {
        let sites = ["a", "a-b", "ab", "b"].map(|id| SiteId::parse(id).unwrap());
        let mut keys = Vec::new();
        for site in &sites {
            for day in [i32::MIN, -1, 0, 1, 20_000, i32::MAX] {
                let cell = [1_u16, 0, 0xffff];
                let key = Key::loose_cell(site, day, &cell);
                let found = Key::day_of_row(&key).unwrap();
                assert_eq!(Key::number_of_day(found), Some(day));
                assert_eq!(Key::site_of_day(found), Key::site_part(site));
                assert_eq!(Key::cell_of(&key), Some(cell));
                keys.push(key);
            }
        }
        for of_site in keys.chunks(6) {
            assert!(of_site.is_sorted());
        }
        let block = Key::block(&Key::site_part(&sites[1]), 3, -5);
        let (site, level, number) = Key::block_of(&block).unwrap();
        assert_eq!((site, level, number), (&b"a-b\0"[..], 3, -5));
    }
}
