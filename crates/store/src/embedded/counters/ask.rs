//! Answering a question: the coarsest sums that fit into its range, and cells for the rest of it.
// size: one question on its way through three kinds of rows, whose steps share its numbers

use super::{
    CLOCK, Cell,
    block::{Block, LEVELS},
    chunk::Chunk,
    code::{self, Numbers, Part},
    column, cube, hour_of,
    names::{self, PURPOSES, REST, SERVICES, UNKNOWN},
    seal::NO_COLUMN,
    sums::{Place, Sums},
};
use crate::{
    CountAnswer, CountQuestion, CountedCell, CountedTime, CountedValue, Grain, StoreError,
    embedded::{
        index::{Index, Key, prefix_end},
        reads::Reads,
    },
};
use consent::{PurposeId, ServiceId, counter::Trait};

impl Reads {
    /// What the counters say.
    pub(in crate::embedded) fn counted(
        &self,
        question: &CountQuestion,
    ) -> Result<CountAnswer, StoreError> {
        let Some(mut asking) = Asking::new(&self.index, question)? else {
            return Ok(CountAnswer::default());
        };
        asking.all()?;
        asking.answer()
    }
}

/// A question in numbers, and the sums so far.
struct Asking<'a> {
    index: &'a Index,
    question: &'a CountQuestion,
    site: Vec<u8>,
    by: Vec<usize>,
    only: Vec<(usize, u16)>,
    sums: Sums,
}

impl<'a> Asking<'a> {
    /// `None`: nothing can be counted there.
    fn new(index: &'a Index, question: &'a CountQuestion) -> Result<Option<Self>, StoreError> {
        let mut only = Vec::new();
        for (of, value) in &question.only {
            let number = match value {
                None => Some(UNKNOWN),
                Some(value) => names::known(index, &question.site, names::kind_of(*of), value)?,
            };
            let Some(number) = number else {
                return Ok(None);
            };
            only.push((column(*of), number));
        }
        Ok(Some(Self {
            index,
            question,
            site: Key::site_part(&question.site),
            by: question.by.iter().map(|of| column(*of)).collect(),
            only,
            sums: Sums::default(),
        }))
    }

    fn all(&mut self) -> Result<(), StoreError> {
        let (from, to) = (self.question.from_day, self.question.to_day);
        let single = self.single();
        let pair = self.pair();
        let mut day = from;
        while day <= to {
            if let Some(columns) = pair
                && let Some(last) = self.block(day, columns)?
            {
                day = last.saturating_add(1);
                continue;
            }
            let key = Key::day(&self.site, day);
            let is_done = match single {
                Some(column) => self.day_single(day, &key, column)?,
                None => false,
            };
            if !is_done {
                self.chunks(
                    Key::of_day(Key::BASE, &key),
                    prefix_end(&Key::of_day(Key::BASE, &key)),
                )?;
            }
            let Some(next) = day.checked_add(1) else {
                break;
            };
            day = next;
        }
        let first = Key::day(&self.site, from);
        let end = prefix_end(&Key::day(&self.site, to));
        self.chunks(
            Key::of_day(Key::CHUNK, &first),
            Key::of_day(Key::CHUNK, &end),
        )?;
        self.loose(
            Key::of_day(Key::LOOSE, &first),
            Key::of_day(Key::LOOSE, &end),
        )
    }

    /// The columns of the question, each once; the clock where hours are asked for.
    fn columns(&self) -> Vec<usize> {
        let clock = matches!(self.question.grain, Grain::Hour | Grain::HourOfWeek);
        let mut columns: Vec<usize> = clock.then_some(CLOCK).into_iter().collect();
        columns.extend(
            self.by
                .iter()
                .chain(self.only.iter().map(|(column, _)| column)),
        );
        columns.sort_unstable();
        columns.dedup();
        columns
    }

    /// Can days answer it by one column?
    fn single(&self) -> Option<u8> {
        match *self.columns() {
            [] => Some(NO_COLUMN),
            [column] => u8::try_from(column).ok(),
            _ => None,
        }
    }

    /// Can blocks answer it by two columns?
    fn pair(&self) -> Option<(usize, usize)> {
        let fits = matches!(self.question.grain, Grain::Whole | Grain::HourOfWeek)
            && !self.question.times
            && !self.question.choices;
        match *self.columns() {
            [one, other] if fits => Some((one, other)),
            _ => None,
        }
    }

    /// Adds the coarsest block that begins on a day and ends within the range; its last day.
    fn block(&mut self, day: i32, (one, other): (usize, usize)) -> Result<Option<i32>, StoreError> {
        for level in LEVELS {
            let block = Block::of(&self.site, level, day);
            if block.first_day() != day || block.last_day() > self.question.to_day {
                continue;
            }
            let name = |column| u8::try_from(column).unwrap_or(u8::MAX);
            let mut is_made = false;
            for body in self.rows(&Key::pairs(&block.key(), name(one), name(other))) {
                is_made = true;
                self.cube(&body?, |first, second| {
                    let mut cell = Cell::default();
                    (cell[one], cell[other]) = (first, second);
                    // The clock's column of a block is the hour of the week already.
                    let time = if one == CLOCK { u32::from(first) } else { 0 };
                    (time, cell)
                })?;
            }
            if is_made {
                return Ok(Some(block.last_day()));
            }
        }
        Ok(None)
    }

    /// Adds a day by its singles; `false` when it has none.
    fn day_single(&mut self, day: i32, key: &[u8], column: u8) -> Result<bool, StoreError> {
        let mut is_made = false;
        for part in Part::ALL {
            if !self.wants(part) {
                continue;
            }
            for body in self.rows(&Key::singles(key, column, part as u8)) {
                is_made = true;
                let (from, grain) = (self.question.from_day, self.question.grain);
                self.cube(&body?, |value, _| {
                    let mut cell = Cell::default();
                    if let Some(place) = cell.get_mut(usize::from(column)) {
                        *place = value;
                    }
                    (time(from, grain, day, cell[CLOCK]), cell)
                })?;
            }
            if !is_made {
                return Ok(false);
            }
        }
        Ok(is_made)
    }

    const fn wants(&self, part: Part) -> bool {
        match part {
            Part::Events => true,
            Part::Times => self.question.times,
            Part::Choices => self.question.choices,
        }
    }

    fn rows(&self, prefix: &[u8]) -> impl Iterator<Item = Result<Vec<u8>, StoreError>> + use<> {
        let rows = self.index.range(prefix.to_vec(), prefix_end(prefix));
        rows.map(|row| row.map(|(_, body)| body))
    }

    fn cube(
        &mut self,
        body: &[u8],
        cell_of: impl Fn(u16, u16) -> (u32, Cell),
    ) -> Result<(), StoreError> {
        let mut at = None;
        cube::read(body, |one, other, number, by| {
            let slot = match at {
                Some((place, slot)) if place == (one, other) => slot,
                _ => {
                    let (time, cell) = cell_of(one, other);
                    let slot = self
                        .place(time, |column| cell[column])
                        .map(|place| self.sums.slot(place));
                    at = Some(((one, other), slot));
                    slot
                }
            };
            if let Some(slot) = slot {
                self.sums.add(slot, number, by);
            }
        })
    }

    /// Where a cell is counted; `None` where it does not hold what it must.
    fn place(&self, time: u32, value: impl Fn(usize) -> u16) -> Option<Place> {
        let fits = self
            .only
            .iter()
            .all(|(column, number)| value(*column) == *number);
        let by = |at: usize| self.by.get(at).map_or(UNKNOWN, |column| value(*column));
        fits.then(|| (time, by(0), by(1)))
    }

    fn chunks(&mut self, from: Vec<u8>, to: Vec<u8>) -> Result<(), StoreError> {
        for row in self.index.range(from, to) {
            let (key, body) = row?;
            let day = day_of(&key)?;
            let chunk = Chunk::read(&body)?;
            for at in 0..chunk.len() {
                let time = time(
                    self.question.from_day,
                    self.question.grain,
                    day,
                    chunk.value(at, CLOCK),
                );
                if let Some(place) = self.place(time, |column| chunk.value(at, column)) {
                    self.codes(place, chunk.codes(at));
                }
            }
        }
        Ok(())
    }

    fn loose(&mut self, from: Vec<u8>, to: Vec<u8>) -> Result<(), StoreError> {
        for row in self.index.range(from, to) {
            let (key, body) = row?;
            let cell: Cell = Key::cell_of(&key).ok_or(StoreError::IndexDamaged)?;
            let time = time(
                self.question.from_day,
                self.question.grain,
                day_of(&key)?,
                cell[CLOCK],
            );
            if let Some(place) = self.place(time, |column| cell[column]) {
                self.codes(place, &code::read(&mut Numbers(&body))?);
            }
        }
        Ok(())
    }

    fn codes(&mut self, place: Place, codes: &[(u32, u64)]) {
        let slot = self.sums.slot(place);
        for (number, by) in codes {
            let part = Part::of(*number);
            if self.wants(part) {
                self.sums.add(slot, *number, *by);
            } else if part == Part::Choices {
                // Numbers ascend, and nothing follows these.
                break;
            }
        }
    }

    fn answer(mut self) -> Result<CountAnswer, StoreError> {
        let rest = self.sums.keep(self.question.most);
        let (index, question) = (self.index, self.question);
        let site = &question.site;
        let counted = self.sums.into_counted(|counted, number, by| {
            let (name, is_service, granted) =
                code::chosen(number).ok_or(StoreError::IndexDamaged)?;
            let kind = if is_service { SERVICES } else { PURPOSES };
            let Some(name) = names::name(index, site, kind, name)? else {
                return Ok(());
            };
            let count = if is_service {
                counted
                    .services
                    .entry(id(ServiceId::parse(&name))?)
                    .or_default()
            } else {
                counted
                    .purposes
                    .entry(id(PurposeId::parse(&name))?)
                    .or_default()
            };
            *(if granted {
                &mut count.granted
            } else {
                &mut count.denied
            }) += by;
            Ok(())
        })?;
        let value = |of: &Trait, number| match number {
            UNKNOWN => Ok(CountedValue::Unknown),
            REST => Ok(CountedValue::Rest),
            number => names::name(index, site, names::kind_of(*of), number)
                .map(|name| name.map_or(CountedValue::Rest, CountedValue::Known)),
        };
        let mut cells = Vec::with_capacity(counted.len());
        for ((time, one, other), counted) in counted {
            let values = question.by.iter().zip([one, other]);
            cells.push(CountedCell {
                time: time_of(question, time),
                values: values
                    .map(|(of, number)| value(of, number))
                    .collect::<Result<_, _>>()?,
                counted,
            });
        }
        cells.sort_by(|one, other| (one.time, &one.values).cmp(&(other.time, &other.values)));
        Ok(CountAnswer { cells, rest })
    }
}

fn id<T, E>(parsed: Result<T, E>) -> Result<T, StoreError> {
    parsed.map_err(|_| StoreError::IndexDamaged)
}

fn day_of(key: &[u8]) -> Result<i32, StoreError> {
    Key::day_of_row(key)
        .and_then(Key::number_of_day)
        .ok_or(StoreError::IndexDamaged)
}

/// A time as one number: days are counted from the first one of the range; an hour has the clock below.
fn time(from: i32, grain: Grain, day: i32, clock: u16) -> u32 {
    let days = u32::try_from(day.saturating_sub(from)).unwrap_or_default();
    match grain {
        Grain::Whole => 0,
        Grain::Day => days,
        Grain::Hour => (days << 12) | u32::from(clock & 0xfff),
        Grain::HourOfWeek => u32::from(hour_of(day, clock).of_week()),
    }
}

fn time_of(question: &CountQuestion, time: u32) -> CountedTime {
    let day = |days: u32| {
        question
            .from_day
            .saturating_add(i32::try_from(days).unwrap_or_default())
    };
    match question.grain {
        Grain::Whole => CountedTime::Whole,
        Grain::Day => CountedTime::Day(day(time)),
        Grain::Hour => CountedTime::Hour(hour_of(
            day(time >> 12),
            u16::try_from(time & 0xfff).unwrap_or_default(),
        )),
        Grain::HourOfWeek => CountedTime::HourOfWeek(u8::try_from(time).unwrap_or_default()),
    }
}
