//! Showing that the kept counters are what the ledger says, in memory that does not grow with it. What each day counts
//! is turned into one number that does not depend on the order: the sum of a hash of every counter, as often as it was
//! raised. Where two of those differ, the day is read again to say which counter it is.

use super::{
    CLOCK, Cell, block,
    chunk::Chunk,
    code::{self, Codes, Numbers},
    column, hour_of,
    names::{self, PURPOSES, REST, SERVICES, UNKNOWN},
    seal,
};
use crate::{
    CountersDiffer, StoreError,
    embedded::{
        index::{Index, Key, prefix_end},
        journal::{Frame, scan, segments},
        payload::Payload,
        reads::Reads,
        verify::readable,
    },
};
use consent::{
    SiteId,
    counter::{Event, Tally, TimeBucket, Trait},
};
use std::{collections::BTreeMap, fmt::Write};

/// How a value is called for which there was no number left.
const WITHOUT_NUMBER: &str = "\u{0}";

/// A site and a day.
type Day = (SiteId, i32);

impl Reads {
    /// The first counter that is not what the journal says. Ask it while nothing is written.
    pub(in crate::embedded) fn compare_counters(
        &self,
    ) -> Result<Option<CountersDiffer>, StoreError> {
        let applied = self.head()?.seq;
        compare(&self.index, |take| {
            let segments = segments(self.journal.dir())?;
            let visit = |frame: &Frame<'_>, place| match frame.entry.seq <= applied {
                true => take(&readable(frame, place)?),
                false => Ok(()),
            };
            scan(&segments, visit).map(drop)
        })
    }
}

/// Compares the kept counters with the payloads of a journal, which `read` hands over in order, as often as it is called.
fn compare(
    index: &Index,
    read: impl Fn(&mut dyn FnMut(&Payload) -> Result<(), StoreError>) -> Result<(), StoreError>,
) -> Result<Option<CountersDiffer>, StoreError> {
    let mut said: BTreeMap<Day, u128> = BTreeMap::new();
    read(&mut |payload| {
        for tally in payload.tallies() {
            let sum = said.entry((tally.site.clone(), tally.at.day)).or_default();
            each_of(index, tally, |what, by| {
                *sum = sum.wrapping_add(weighed(what, by))
            })?;
        }
        Ok(())
    })?;
    let mut kept: BTreeMap<Day, u128> = BTreeMap::new();
    kept_days(index, |day, cell, codes| {
        let sum = kept.entry(day.clone()).or_default();
        each_kept(index, &day.0, cell, codes, |what, by| {
            *sum = sum.wrapping_add(weighed(what, by));
        })
    })?;
    let days: Vec<Day> = said.keys().chain(kept.keys()).cloned().collect();
    let Some(day) = days.into_iter().find(|day| said.get(day) != kept.get(day)) else {
        return derived_differ(index);
    };
    let mut both: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    read(&mut |payload| {
        let of_day = |tally: &&Tally| tally.site == day.0 && tally.at.day == day.1;
        for tally in payload.tallies().iter().filter(of_day) {
            each_of(index, tally, |what, by| {
                both.entry(what.to_owned()).or_default().0 += by
            })?;
        }
        Ok(())
    })?;
    kept_days(index, |found, cell, codes| {
        if found != day {
            return Ok(());
        }
        each_kept(index, &day.0, cell, codes, |what, by| {
            both.entry(what.to_owned()).or_default().1 += by;
        })
    })?;
    let first = both.into_iter().find(|(_, (said, kept))| said != kept);
    Ok(first.map(|(what, (said, kept))| CountersDiffer {
        site: day.0,
        day: day.1,
        what: format!("{what}: the ledger says {said}, kept is {kept}"),
    }))
}

fn weighed(what: &str, by: u64) -> u128 {
    let hash = blake3::hash(what.as_bytes());
    let number = hash
        .as_bytes()
        .first_chunk()
        .copied()
        .map_or(0, u128::from_le_bytes);
    number.wrapping_mul(u128::from(by))
}

/// Every counter that a tally raises, in words.
fn each_of(
    index: &Index,
    tally: &Tally,
    mut take: impl FnMut(&str, u64),
) -> Result<(), StoreError> {
    let mut cell = format!("hour {} at {:+}", tally.at.hour, tally.at.offset);
    for of in Trait::ALL {
        let value = tally.traits.value(of).unwrap_or_default();
        let kind = names::kind_of(of);
        // For a value that was counted and has no number, there was none left.
        let is_rest =
            !value.is_empty() && names::known(index, &tally.site, kind, &value)?.is_none();
        let value = if is_rest { WITHOUT_NUMBER } else { &value };
        let _ = write!(cell, ", {of:?} {value:?}");
    }
    for event in &tally.events {
        take(&format!("{cell}: {}", event.wire_name()), tally.by);
    }
    if let Some(bucket) = tally.time {
        take(&format!("{cell}: time {}", bucket.place()), tally.by);
    }
    for (id, granted) in &tally.purposes {
        take(&format!("{cell}: purpose {id} {granted}"), tally.by);
    }
    for (id, granted) in &tally.services {
        take(&format!("{cell}: service {id} {granted}"), tally.by);
    }
    Ok(())
}

/// The same of what is kept.
fn each_kept(
    index: &Index,
    site: &SiteId,
    cell: &Cell,
    codes: &[(u32, u64)],
    mut take: impl FnMut(&str, u64),
) -> Result<(), StoreError> {
    let at = hour_of(0, cell[CLOCK]);
    let mut words = format!("hour {} at {:+}", at.hour, at.offset);
    for of in Trait::ALL {
        let value = match cell[column(of)] {
            UNKNOWN => "".into(),
            REST => WITHOUT_NUMBER.into(),
            number => {
                let name = names::name(index, site, names::kind_of(of), number)?;
                name.ok_or(StoreError::IndexDamaged)?
            }
        };
        let _ = write!(words, ", {of:?} {value:?}");
    }
    for (number, by) in codes {
        let what = match code::chosen(*number) {
            Some((name, is_service, granted)) => {
                let (kind, word) = if is_service {
                    (SERVICES, "service")
                } else {
                    (PURPOSES, "purpose")
                };
                let name = names::name(index, site, kind, name)?.unwrap_or_default();
                format!("{word} {name} {granted}")
            }
            None => {
                let event = Event::ALL
                    .iter()
                    .find(|event| code::event(**event) == *number);
                let time = (0..TimeBucket::COUNT)
                    .filter_map(TimeBucket::at)
                    .find(|bucket| code::time(*bucket) == *number);
                match (event, time) {
                    (Some(event), _) => event.wire_name().to_owned(),
                    (None, Some(bucket)) => format!("time {}", bucket.place()),
                    (None, None) => return Err(StoreError::IndexDamaged),
                }
            }
        };
        take(&format!("{words}: {what}"), *by);
    }
    Ok(())
}

/// Hands over every kept cell: bases, chunks and loose rows.
fn kept_days(
    index: &Index,
    mut take: impl FnMut(Day, &Cell, &[(u32, u64)]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    for kind in [Key::BASE, Key::CHUNK, Key::LOOSE] {
        for row in index.range(vec![kind], prefix_end(&[kind])) {
            let (key, body) = row?;
            let day = Key::day_of_row(&key).ok_or(StoreError::IndexDamaged)?;
            let named = site_and_number(day)?;
            if kind == Key::LOOSE {
                let cell: Cell = Key::cell_of(&key).ok_or(StoreError::IndexDamaged)?;
                take(named, &cell, &code::read(&mut Numbers(&body))?)?;
                continue;
            }
            let chunk = Chunk::read(&body)?;
            for place in 0..chunk.len() {
                take(named.clone(), &chunk.cell(place), chunk.codes(place))?;
            }
        }
    }
    Ok(())
}

fn site_and_number(day: &[u8]) -> Result<Day, StoreError> {
    let site = Key::site_of_day(day).split_last().map(|(_, id)| id);
    let site = site.and_then(|id| std::str::from_utf8(id).ok());
    let site = site.and_then(|id| SiteId::parse(id).ok());
    let number = Key::number_of_day(day);
    Ok((
        site.ok_or(StoreError::IndexDamaged)?,
        number.ok_or(StoreError::IndexDamaged)?,
    ))
}

/// Are singles and blocks what the days under them say?
fn derived_differ(index: &Index) -> Result<Option<CountersDiffer>, StoreError> {
    let mut expected: BTreeMap<Vec<u8>, Vec<u8>> = BTreeMap::new();
    let mut from = vec![Key::BASE];
    while let Some(row) = index.range(from, prefix_end(&[Key::BASE])).next() {
        let key = row?.0;
        let day = Key::day_of_row(&key).ok_or(StoreError::IndexDamaged)?;
        from = prefix_end(&Key::of_day(Key::BASE, day));
        let cells = cells_of(index, day)?;
        expected.extend(seal::singles(day, &cells));
        if let Some(differ) = first_other(index, Key::SINGLE, day, std::mem::take(&mut expected))? {
            return Ok(Some(differ));
        }
    }
    block::first_wrong(index)?.map_or(Ok(None), |day| {
        let (site, day) = site_and_number(&day)?;
        Ok(Some(CountersDiffer {
            site,
            day,
            what: "the sums of the block that begins on this day".to_owned(),
        }))
    })
}

fn cells_of(index: &Index, day: &[u8]) -> Result<Vec<(Cell, Codes)>, StoreError> {
    let all = Key::of_day(Key::BASE, day);
    let mut cells = Vec::new();
    for row in index.range(all.clone(), prefix_end(&all)) {
        let (_, body) = row?;
        let chunk = Chunk::read(&body)?;
        cells
            .extend((0..chunk.len()).map(|place| (chunk.cell(place), chunk.codes(place).to_vec())));
    }
    Ok(cells)
}

fn first_other(
    index: &Index,
    kind: u8,
    day: &[u8],
    expected: BTreeMap<Vec<u8>, Vec<u8>>,
) -> Result<Option<CountersDiffer>, StoreError> {
    let all = Key::of_day(kind, day);
    let kept = index
        .range(all.clone(), prefix_end(&all))
        .map(|row| row.map(|(key, body)| (key.to_vec(), body)))
        .collect::<Result<BTreeMap<_, _>, _>>()?;
    if kept == expected {
        return Ok(None);
    }
    let (site, day) = site_and_number(day)?;
    Ok(Some(CountersDiffer {
        site,
        day,
        what: "the sums of this day by single traits".to_owned(),
    }))
}
