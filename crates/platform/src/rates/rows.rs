//! From cells of the store to rows: days become weeks and months, purposes become rows, counts become figures.

use super::{
    answer::{Counts, Excluded, Figures},
    check::{OTHER, Plan, UNKNOWN, day_of},
    query::Dimension,
    statistics,
};
use consent::counter::Event;
use jiff::{civil::Date, tz::TimeZone};
use std::{
    collections::{BTreeMap, btree_map::Entry},
    sync::Arc,
};
use store::{ChoiceCount, Counted, CountedCell, CountedTime, CountedValue};

/// What one row counts.
#[derive(Debug, Clone, Default)]
pub(super) struct RowCount {
    counted: Counted,
    choice: ChoiceCount,
    /// Is it about one purpose or service only?
    of_one: bool,
}

impl RowCount {
    fn add(&mut self, other: &Self) {
        self.counted.add(&other.counted);
        self.choice.granted += other.choice.granted;
        self.choice.denied += other.choice.denied;
        self.of_one |= other.of_one;
    }

    /// About how many visitors it is; where they are not told apart, about how many renders.
    pub(super) fn size(&self, first_renders: bool) -> u64 {
        let counts = self.counts();
        let shown = if first_renders {
            counts.shown
        } else {
            counts.renders
        };
        let apart = [
            counts.withdrawn,
            counts.changed,
            counts.signal,
            counts.programmatic,
            counts.migrated,
            counts.server_side,
        ];
        let chosen = counts.granted + counts.denied;
        shown
            .max(counts.decided())
            .max(apart.iter().sum())
            .max(chosen)
    }

    fn counts(&self) -> Counts {
        if self.of_one {
            return Counts {
                granted: self.choice.granted,
                denied: self.choice.denied,
                ..Counts::default()
            };
        }
        let of = |event| self.counted.of(event);
        Counts {
            renders: of(Event::Render),
            shown: of(Event::Shown),
            implied: of(Event::Implied),
            estimated: of(Event::Estimated),
            accepted: of(Event::Accepted),
            refused: of(Event::Refused),
            partial: of(Event::Partial),
            reasked: of(Event::Reasked),
            withdrawn: of(Event::Withdrawn),
            changed: of(Event::Changed),
            signal: of(Event::Signal),
            programmatic: of(Event::Programmatic),
            migrated: of(Event::Migrated),
            server_side: of(Event::ServerSide),
            granted: self.choice.granted,
            denied: self.choice.denied,
        }
    }

    /// The figures; `of_shown` says whether impressions are told by what the row is about.
    pub(super) fn figures(&self, of_shown: bool) -> Figures {
        let counts = self.counts();
        let decided = if self.of_one {
            counts.granted + counts.denied
        } else {
            counts.decided()
        };
        Figures {
            decided,
            no_choice: if of_shown { counts.no_choice() } else { 0 },
            rates: statistics::rates(&counts, of_shown && !self.of_one),
            time_to_decide: statistics::time_to_decide(&self.counted.times),
            counts,
        }
    }

    /// What is in no rate.
    pub(super) fn excluded(&self) -> Excluded {
        let of = |event| self.counted.of(event);
        Excluded {
            bot_renders: of(Event::BotRender),
            bot_choices: of(Event::BotChoice),
            check_renders: of(Event::CheckRender),
            check_choices: of(Event::CheckChoice),
            prefetch_renders: of(Event::AheadRender),
            suppressed_rows: 0,
            other_rows: 0,
        }
    }
}

/// A value for each dimension.
pub(super) type Keys = Vec<Arc<str>>;

/// Rows by their keys.
pub(super) type Rows = BTreeMap<Keys, RowCount>;

/// Makes rows of cells.
pub(super) fn rows(plan: &Plan, cells: Vec<CountedCell>) -> Rows {
    let mut rows = Rows::new();
    let mut times = Times::default();
    // Where in a cell's values that of each dimension stands.
    let places: Vec<Option<usize>> = plan
        .by
        .iter()
        .map(|dimension| {
            let of = dimension.as_trait()?;
            plan.traits.iter().position(|known| *known == of)
        })
        .collect();
    for cell in cells {
        for (choice, count) in counts(plan, cell.counted) {
            let keys = plan.by.iter().zip(&places).map(|(dimension, place)| {
                if dimension.is_time() {
                    return times.key(*dimension, cell.time);
                }
                match place {
                    Some(place) => value(cell.values.get(*place)),
                    None => choice.clone(),
                }
            });
            match rows.entry(keys.collect()) {
                Entry::Vacant(entry) => {
                    entry.insert(count);
                }
                Entry::Occupied(mut entry) => entry.get_mut().add(&count),
            }
        }
    }
    rows
}

/// The key of the time that was last asked for. Cells are ascending by time, so that it is mostly the same.
#[derive(Default)]
struct Times(Option<(CountedTime, Arc<str>)>);

impl Times {
    fn key(&mut self, dimension: Dimension, of: CountedTime) -> Arc<str> {
        match &self.0 {
            Some((known, key)) if *known == of => Arc::clone(key),
            _ => {
                let key: Arc<str> = time(dimension, of).into();
                self.0 = Some((of, Arc::clone(&key)));
                key
            }
        }
    }
}

/// What a cell counts, for each row that it becomes.
fn counts(plan: &Plan, counted: Counted) -> Vec<(Arc<str>, RowCount)> {
    let choices = |of: Dimension| -> Vec<(Arc<str>, ChoiceCount)> {
        if of == Dimension::Purpose {
            counted
                .purposes
                .iter()
                .map(|(id, count)| (id.as_str().into(), *count))
                .collect()
        } else {
            counted
                .services
                .iter()
                .map(|(id, count)| (id.as_str().into(), *count))
                .collect()
        }
    };
    let wanted = |id: &str| plan.of_choice.as_ref().is_none_or(|(_, only)| only == id);
    if let Some(by) = plan.by_choice {
        let of_one = |(id, choice): (Arc<str>, ChoiceCount)| {
            let count = RowCount {
                choice,
                of_one: true,
                ..RowCount::default()
            };
            (id, count)
        };
        let of_by = choices(by).into_iter().filter(|(id, _)| wanted(id));
        return of_by.map(of_one).collect();
    }
    let choice = plan.of_choice.as_ref().map(|(of, only)| {
        let found = choices(*of).into_iter().find(|(id, _)| **id == **only);
        found.map(|(_, count)| count).unwrap_or_default()
    });
    let count = RowCount {
        choice: choice.unwrap_or_default(),
        counted,
        of_one: false,
    };
    vec![("".into(), count)]
}

fn value(value: Option<&CountedValue>) -> Arc<str> {
    match value {
        Some(CountedValue::Known(name)) => Arc::clone(name),
        Some(CountedValue::Rest) => OTHER.into(),
        Some(CountedValue::Unknown) | None => UNKNOWN.into(),
    }
}

fn time(dimension: Dimension, time: CountedTime) -> String {
    match time {
        CountedTime::Whole => String::new(),
        CountedTime::Day(day) => day_key(dimension, day_of(day)),
        CountedTime::Hour(at) => {
            let sign = if at.offset < 0 { '-' } else { '+' };
            let minutes = at.offset.unsigned_abs();
            let (day, hour) = (day_of(at.day), at.hour);
            format!(
                "{day}T{hour:02}{sign}{:02}:{:02}",
                minutes / 60,
                minutes % 60
            )
        }
        CountedTime::HourOfWeek(hour) => format!("{}-{:02}", hour / 24 + 1, hour % 24),
    }
}

fn day_key(dimension: Dimension, day: Date) -> String {
    match dimension {
        Dimension::Month => format!("{:04}-{:02}", day.year(), day.month()),
        Dimension::Week => {
            let week = day.iso_week_date();
            format!("{:04}-W{:02}", week.year(), week.week())
        }
        _ => day.to_string(),
    }
}

/// Adds the hours, days, weeks or months of a range in which nothing was counted.
pub(super) fn fill(rows: &mut Rows, dimension: Dimension, from: Date, to: Date, zone: &TimeZone) {
    if dimension.is_time() && !matches!(dimension, Dimension::Hour | Dimension::HourAndWeekday) {
        let mut day = from;
        while day <= to {
            rows.entry(vec![day_key(dimension, day).into()])
                .or_default();
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
    }
    if dimension == Dimension::HourAndWeekday {
        for hour in 0..168 {
            let key = time(dimension, CountedTime::HourOfWeek(hour));
            rows.entry(vec![key.into()]).or_default();
        }
    }
    if dimension == Dimension::Hour {
        let begin = from.to_zoned(zone.clone());
        let end = to.tomorrow().and_then(|day| day.to_zoned(zone.clone()));
        let (Ok(begin), Ok(end)) = (begin, end) else {
            return;
        };
        let mut at = begin.timestamp().as_second();
        while at < end.timestamp().as_second() {
            let seconds = u64::try_from(at).unwrap_or_default();
            let offset = jiff::Timestamp::from_second(at)
                .map_or(0, |moment| zone.to_offset(moment).seconds().div_euclid(60));
            let hour = consent::counter::LocalHour::of(seconds, i16::try_from(offset).unwrap_or(0));
            rows.entry(vec![time(dimension, CountedTime::Hour(hour)).into()])
                .or_default();
            at += 3600;
        }
    }
}
