//! Answering a question: the coarsest sums that fit into its range, and cells for the rest of it.
// size: one question on its way through three kinds of rows, whose steps share its numbers

use super::{
    CLOCK, Cell,
    block::{Block, LEVELS},
    chunk::Chunk,
    code::{self, Numbers, Part},
    column, cube, hour_of,
    names::{self, PURPOSES, REST, SERVICES, UNKNOWN},
    rank::Named,
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
        for of in &question.by {
            asking.named.push(Named::of(&self.index, question, *of)?);
        }
        asking.all()?;
        asking.answer()
    }
}

/// A question in numbers, and the sums so far.
pub(super) struct Asking<'a> {
    index: &'a Index,
    question: &'a CountQuestion,
    site: Vec<u8>,
    by: Vec<usize>,
    only: Vec<(usize, u16)>,
    /// Which values are named, by the place of their column in `by`; all where nothing stands.
    named: Vec<Named>,
    pub(super) sums: Sums,
}

impl<'a> Asking<'a> {
    /// `None`: nothing can be counted there.
    pub(super) fn new(
        index: &'a Index,
        question: &'a CountQuestion,
    ) -> Result<Option<Self>, StoreError> {
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
            named: Vec::new(),
            sums: Sums::default(),
        }))
    }

    /// Adds everything in the range.
    pub(super) fn all(&mut self) -> Result<(), StoreError> {
        let (from, to) = (self.question.from_day, self.question.to_day);
        let mut day = from;
        while day <= to {
            let last = match self.block(day)? {
                Some(last) => last,
                None => {
                    self.day(day)?;
                    day
                }
            };
            let Some(next) = last.checked_add(1) else {
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

    /// Can sums by one column answer it?
    fn single(&self) -> Option<u8> {
        match *self.columns() {
            [] => Some(NO_COLUMN),
            [column] => u8::try_from(column).ok(),
            _ => None,
        }
    }

    /// Can sums by two columns answer it?
    fn pair(&self) -> Option<(usize, usize)> {
        match *self.columns() {
            [one, other] if !self.question.times && !self.question.choices => Some((one, other)),
            _ => None,
        }
    }

    /// Adds the coarsest block that begins on a day and ends within the range; its last day.
    fn block(&mut self, day: i32) -> Result<Option<i32>, StoreError> {
        if !matches!(self.question.grain, Grain::Whole | Grain::HourOfWeek) {
            return Ok(None);
        }
        let (single, pair) = (self.single(), self.pair());
        if single.is_none() && pair.is_none() {
            return Ok(None);
        }
        for level in LEVELS {
            let block = Block::of(&self.site, level, day);
            if block.first_day() != day || block.last_day() > self.question.to_day {
                continue;
            }
            let is_made = match (single, pair) {
                (Some(column), _) => self.block_single(&block, column)?,
                (_, Some(columns)) => self.block_pair(&block, columns)?,
                _ => false,
            };
            if is_made {
                return Ok(Some(block.last_day()));
            }
        }
        Ok(None)
    }

    /// Adds a block by its sums of two columns; `false` when it has none.
    fn block_pair(
        &mut self,
        block: &Block,
        (one, other): (usize, usize),
    ) -> Result<bool, StoreError> {
        let mut is_made = false;
        for body in self.rows(&block.pairs(one, other)) {
            is_made = true;
            self.cube(&body?, Part::Events, |first, second| {
                let mut cell = Cell::default();
                (cell[one], cell[other]) = (first, second);
                // The clock's column of a block is the hour of the week already.
                let time = if one == CLOCK { u32::from(first) } else { 0 };
                (time, cell)
            })?;
        }
        Ok(is_made)
    }

    /// Adds a block by its sums of one column or none; `false` when it has none.
    fn block_single(&mut self, block: &Block, column: u8) -> Result<bool, StoreError> {
        let prefix = |part| block.singles(column, part);
        self.parts(prefix, |value| {
            let is_clock = usize::from(column) == CLOCK;
            let time = if is_clock { u32::from(value) } else { 0 };
            (time, only_value(column, value))
        })
    }

    /// Adds a day by its singles, or by its cells where it has none or they do not say it.
    fn day(&mut self, day: i32) -> Result<(), StoreError> {
        let key = Key::day(&self.site, day);
        if let Some(column) = self.single() {
            let (from, grain) = (self.question.from_day, self.question.grain);
            let prefix = |part| Key::singles(&key, column, part as u8);
            let is_made = self.parts(prefix, |value| {
                let cell = only_value(column, value);
                (time(from, grain, day, cell[CLOCK]), cell)
            })?;
            if is_made {
                return Ok(());
            }
        }
        let base = Key::of_day(Key::BASE, &key);
        self.chunks(base.clone(), prefix_end(&base))
    }

    /// Adds the rows of every part that is wanted; `false` when there are none. There are those of all parts or of none.
    fn parts(
        &mut self,
        prefix: impl Fn(Part) -> Vec<u8>,
        cell_of: impl Fn(u16) -> (u32, Cell),
    ) -> Result<bool, StoreError> {
        for part in Part::ALL {
            if !self.wants(part) {
                continue;
            }
            let mut is_made = false;
            for body in self.rows(&prefix(part)) {
                is_made = true;
                self.cube(&body?, part, |value, _| cell_of(value))?;
            }
            match (part, is_made) {
                (_, true) => {}
                (Part::Events, false) => return Ok(false),
                (_, false) => return Err(StoreError::IndexDamaged),
            }
        }
        Ok(true)
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
        part: Part,
        cell_of: impl Fn(u16, u16) -> (u32, Cell),
    ) -> Result<(), StoreError> {
        cube::read(body, part, |one, other, codes| {
            let (time, cell) = cell_of(one, other);
            if let Some(place) = self.place(time, |column| cell[column]) {
                let slot = self.sums.slot(place);
                self.sums.add_all(slot, codes);
            }
        })
    }

    /// Where a cell is counted; `None` where it does not hold what it must.
    fn place(&self, time: u32, value: impl Fn(usize) -> u16) -> Option<Place> {
        let fits = self
            .only
            .iter()
            .all(|(column, number)| value(*column) == *number);
        let by = |at: usize| {
            let value = self.by.get(at).map_or(UNKNOWN, |column| value(*column));
            self.named
                .get(at)
                .map_or(value, |named| named.or_rest(value))
        };
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
        // Numbers ascend by their parts.
        let mut rest = codes;
        for part in Part::ALL {
            let (of_part, others) =
                rest.split_at(rest.partition_point(|of| Part::of(of.0) == part));
            rest = others;
            if self.wants(part) {
                self.sums.add_all(slot, of_part);
            }
        }
    }

    fn answer(self) -> Result<CountAnswer, StoreError> {
        let rest = self.named.iter().map(|named| named.rest).sum();
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

/// A cell that has a value in one column only.
fn only_value(column: u8, value: u16) -> Cell {
    let mut cell = Cell::default();
    if let Some(place) = cell.get_mut(usize::from(column)) {
        *place = value;
    }
    cell
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
