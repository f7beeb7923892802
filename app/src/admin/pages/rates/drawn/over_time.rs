//! Charts over time: the counts, the measure with its intervals, or one line for each of the most frequent values of another
//! dimension; and the versions that are marked in them.

use super::{Drawer, is_span, say};
use crate::admin::{
    AdminLanguage,
    charts::{Drawing, Line, Mark, Plot, Point, Scale, lines, precise},
    pages::rates::{
        title,
        words::{self, label, rate},
    },
};
use platform::rates::{Counts, DefinitionId, Figures, Row};

/// Lines of a chart over time by something else.
const LINES: usize = 4;
const CLASSES: [&str; LINES] = ["c1", "c2", "c3", "c4"];

impl Drawer<'_> {
    /// The counts of each place in time, or the measure with its intervals.
    pub(super) fn time(&self) -> Drawing {
        let dimension = self.answer.by[0];
        let rows = &self.answer.rows;
        let places: Vec<String> = rows
            .iter()
            .map(|row| self.value(dimension, &row.keys[0]))
            .collect();
        if self.measure() == DefinitionId::Shown {
            let most = rows.iter().filter_map(|row| row.figures.as_ref());
            let most = most.map(|figures| figures.counts.shown).max().unwrap_or(0);
            return self.plot(&places, &self.counted(rows), Scale::of_counts(most));
        }
        let mut drawn = vec![Line {
            name: label(self.texts, self.measure()),
            class: "c1",
            points: rows
                .iter()
                .map(|row| self.point(row.figures.as_ref()))
                .collect(),
        }];
        drawn.extend(self.before(rows.len()));
        let scale = scale_of(&drawn);
        self.plot(&places, &drawn, scale)
    }

    /// The same measure in what the answer is set against, place by place.
    fn before(&self, places: usize) -> Option<Line> {
        let compared = self.answer.compared.as_ref()?;
        let points = compared.rows.iter().map(|row| {
            let found = row
                .figures
                .as_ref()
                .and_then(|one| rate(one, self.measure()));
            found.map_or(Point::Nothing, |rate| Point::At(rate.value))
        });
        Some(Line {
            name: title::against(self.texts, compared),
            class: "before",
            points: points.take(places).collect(),
        })
    }

    fn counted(&self, rows: &[Row]) -> Vec<Line> {
        type Count = fn(&Counts) -> u64;
        let kinds: [(DefinitionId, Count); 3] = [
            (DefinitionId::Shown, |counts| counts.shown),
            (DefinitionId::Decided, Counts::decided),
            (DefinitionId::Accepted, |counts| counts.accepted),
        ];
        let kinds = kinds.into_iter().zip(CLASSES).enumerate();
        kinds
            .map(|(place, ((kind, count), class))| Line {
                name: label(self.texts, kind),
                class,
                points: rows
                    .iter()
                    .map(|row| match &row.figures {
                        Some(figures) => Point::At(precise(count(&figures.counts))),
                        // One sign for what is suppressed, not one of each line.
                        None if place == 0 => Point::Suppressed,
                        None => Point::Nothing,
                    })
                    .collect(),
            })
            .collect()
    }

    /// Over time, one line for each of the most frequent values of the other dimension.
    pub(super) fn times(&self) -> Drawing {
        let time = usize::from(!is_span(self.answer.by[0]));
        let other = 1 - time;
        let mut keys: Vec<&str> = Vec::new();
        let mut weights: Vec<(&str, u64)> = Vec::new();
        for row in &self.answer.rows {
            if !keys.contains(&row.keys[time].as_str()) {
                keys.push(&row.keys[time]);
            }
            let weight = row
                .figures
                .as_ref()
                .map_or(0, |one| one.counts.shown + one.decided);
            match weights.iter_mut().find(|(key, _)| *key == row.keys[other]) {
                Some(found) => found.1 += weight,
                None => weights.push((&row.keys[other], weight)),
            }
        }
        keys.sort_unstable();
        weights.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        let drawn: Vec<Line> = weights
            .iter()
            .zip(CLASSES)
            .map(|((value, _), class)| Line {
                name: self.value(self.answer.by[other], value),
                class,
                points: keys
                    .iter()
                    .map(|key| {
                        let mut rows = self.answer.rows.iter();
                        let row =
                            rows.find(|row| row.keys[time] == *key && row.keys[other] == *value);
                        row.map_or(Point::Nothing, |row| self.bare(row.figures.as_ref()))
                    })
                    .collect(),
            })
            .collect();
        let places: Vec<String> = keys
            .iter()
            .map(|key| self.value(self.answer.by[time], key))
            .collect();
        let scale = scale_of(&drawn);
        let scale = match self.measure() {
            DefinitionId::Shown => counts_of(&drawn),
            _ => scale,
        };
        self.plot(&places, &drawn, scale)
    }

    /// Without its interval: those of several lines cannot be told apart. The table has them.
    fn bare(&self, figures: Option<&Figures>) -> Point {
        match self.point(figures) {
            Point::Within { value, .. } => Point::At(value),
            Point::Suppressed => Point::Nothing,
            other => other,
        }
    }

    fn plot(&self, places: &[String], drawn: &[Line], scale: Scale) -> Drawing {
        let language = AdminLanguage::spoken();
        let is_count = self.measure() == DefinitionId::Shown;
        let say = |value: f64| say(language, is_count, value);
        let top = self
            .texts
            .with("admin-chart-scale-to", [("top", say(scale.top).into())]);
        lines(&Plot {
            naming: self.naming(self.title(), top),
            places,
            lines: drawn,
            marks: &self.marks(),
            scale,
            say: &say,
            say_tick: &|value| tick(language, is_count, scale, value),
            suppressed: &words::suppressed(self.texts),
        })
    }

    /// Versions by the place in time in which they were published.
    fn marks(&self) -> Vec<Mark> {
        let Some(time) = self.answer.by.iter().position(|one| is_span(*one)) else {
            return Vec::new();
        };
        let mut keys: Vec<&str> = self
            .answer
            .rows
            .iter()
            .map(|row| row.keys[time].as_str())
            .collect();
        keys.sort_unstable();
        keys.dedup();
        let inside = self.site.published.iter().filter_map(|published| {
            let key = published.key(self.answer.by[time]);
            let at = keys.iter().position(|one| one.starts_with(&key))?;
            let label = format!("v{}", published.version);
            Some(Mark { at, label })
        });
        inside.collect()
    }
}

/// Decimals only where the lines of the scale are closer than one of a hundred.
fn tick(language: AdminLanguage, is_count: bool, scale: Scale, value: f64) -> String {
    if is_count || scale.step < 0.0099 {
        return say(language, is_count, value);
    }
    language.whole_percent(value)
}

/// Up to the highest end of an interval, so that no interval is cut.
fn scale_of(drawn: &[Line]) -> Scale {
    let most = drawn
        .iter()
        .flat_map(|line| &line.points)
        .map(|point| match point {
            Point::At(value) => *value,
            Point::Within { high, .. } => *high,
            Point::Suppressed | Point::Nothing => 0.0,
        });
    Scale::of_shares(most.fold(0.0, f64::max))
}

fn counts_of(drawn: &[Line]) -> Scale {
    let most = drawn
        .iter()
        .flat_map(|line| &line.points)
        .map(|point| match point {
            Point::At(value) => *value,
            _ => 0.0,
        });
    Scale::of_counts(most.fold(0.0, f64::max) as u64)
}
