//! From an answer to the chart that shows it: lines for time, bars for everything else, fields for the hours of a week,
//! and the funnel for totals. It picks and draws; every number is the answer's.

mod over_time;

use super::{
    RatesSite, View, values,
    words::{self, label, rate},
};
use crate::{
    admin::{
        AdminLanguage,
        charts::{Bar, Drawing, Naming, Point, Shade, bars, heat, precise},
    },
    texts::Texts,
};
use platform::rates::{DefinitionId, Dimension, Figures, RatesAnswer, Row};

/// Rows of a chart of bars; all rows are in the table.
const BARS: usize = 12;

/// Everything that a chart is made of.
#[derive(Clone, Copy)]
pub(super) struct Drawer<'a> {
    pub(super) texts: &'a Texts,
    pub(super) site: &'a RatesSite<'a>,
    pub(super) view: &'a View,
    pub(super) answer: &'a RatesAnswer,
    /// Unique in the page.
    pub(super) id: &'a str,
}

/// The chart of a view's answer.
pub(super) fn drawing(of: Drawer<'_>) -> Drawing {
    match of.answer.by.as_slice() {
        [] => of.funnel(),
        [Dimension::HourAndWeekday] => of.week(),
        [one] if one.is_time() => of.time(),
        [one, _] | [_, one] if is_span(*one) => of.times(),
        _ => of.bars(),
    }
}

fn is_span(dimension: Dimension) -> bool {
    dimension.is_time() && dimension != Dimension::HourAndWeekday
}

/// A row's number for a chart.
enum Shown {
    Rate(platform::rates::Rate, u64),
    Count(u64),
    Suppressed,
    Nothing,
}

impl Drawer<'_> {
    fn is_choice(&self) -> bool {
        self.answer.by.iter().any(|one| one.is_choice())
    }

    /// Purposes and services have one rate of their own.
    fn measure(&self) -> DefinitionId {
        if self.is_choice() {
            DefinitionId::GrantedOfDecided
        } else {
            self.view.measure
        }
    }

    fn naming(&self, title: String, scale: String) -> Naming {
        let (from, to) = (self.answer.from, self.answer.to);
        let days = crate::admin::figures::days(self.texts, from, to);
        let arguments = [("days", days.into()), ("scale", scale.into())];
        Naming {
            id: self.id.to_owned(),
            title,
            text: self.texts.with("admin-chart-text", arguments),
        }
    }

    fn title(&self) -> String {
        super::title::chart(self.texts, self.measure(), &self.answer.by)
    }

    fn shown(&self, figures: Option<&Figures>) -> Shown {
        let Some(figures) = figures else {
            return Shown::Suppressed;
        };
        match self.measure() {
            DefinitionId::Shown => Shown::Count(figures.counts.shown),
            measure => rate(figures, measure).map_or(Shown::Nothing, |found| {
                Shown::Rate(found, words::whole(figures, measure))
            }),
        }
    }

    fn value(&self, dimension: Dimension, key: &str) -> String {
        values::value(self.texts, self.site.policy, dimension, key)
    }

    fn point(&self, figures: Option<&Figures>) -> Point {
        match self.shown(figures) {
            Shown::Rate(rate, _) => Point::Within {
                value: rate.value,
                low: rate.low,
                high: rate.high,
            },
            Shown::Count(count) => Point::At(precise(count)),
            Shown::Suppressed => Point::Suppressed,
            Shown::Nothing => Point::Nothing,
        }
    }

    fn bars(&self) -> Drawing {
        let rows: Vec<&Row> = self.answer.rows.iter().take(BARS).collect();
        let most = rows.iter().filter_map(|row| row.figures.as_ref());
        let most = most.map(|one| one.counts.shown).max().unwrap_or(0).max(1);
        let drawn: Vec<Bar> = rows.iter().map(|row| self.bar(row, most)).collect();
        let top = match self.measure() {
            DefinitionId::Shown => AdminLanguage::spoken().count(most),
            _ => AdminLanguage::spoken().percent(1.0),
        };
        let scale = self
            .texts
            .with("admin-chart-scale-to", [("top", top.into())]);
        bars(self.naming(self.title(), scale), &drawn)
    }

    fn bar(&self, row: &Row, most: u64) -> Bar {
        let language = AdminLanguage::spoken();
        let names: Vec<String> = row
            .keys
            .iter()
            .zip(&self.answer.by)
            .map(|(key, dimension)| self.value(*dimension, key))
            .collect();
        let mut more = String::new();
        let (text, share, interval) = match self.shown(row.figures.as_ref()) {
            Shown::Rate(rate, whole) => {
                let whole = [("whole", language.count(whole).into())];
                more = format!(" {}", self.texts.with("admin-share-of", whole));
                let text = language.percent(rate.value);
                (text, Some(rate.value), Some((rate.low, rate.high)))
            }
            Shown::Count(count) => {
                let share = precise(count) / precise(most);
                (language.count(count), Some(share), None)
            }
            Shown::Suppressed => (words::suppressed(self.texts), None, None),
            Shown::Nothing => (self.texts.get("admin-no-figure"), Some(0.0), None),
        };
        Bar {
            name: shortened(&names.join(" · ")),
            text,
            more,
            share,
            interval,
            class: "c1",
        }
    }

    fn week(&self) -> Drawing {
        let measure = self.measure();
        let language = AdminLanguage::spoken();
        let figures = self
            .answer
            .rows
            .iter()
            .filter_map(|row| row.figures.as_ref());
        let values = figures.filter_map(|one| measured(one, measure));
        let most = values.fold(0.0, f64::max).max(f64::MIN_POSITIVE);
        let mut fields: [[Shade; 24]; 7] =
            std::array::from_fn(|_| std::array::from_fn(|_| Shade::Empty));
        let is_count = measure == DefinitionId::Shown;
        for row in &self.answer.rows {
            let Some((day, hour)) = values::hour_and_weekday(&row.keys[0]) else {
                continue;
            };
            fields[day][hour] = match &row.figures {
                None => Shade::Suppressed(words::suppressed(self.texts)),
                Some(figures) => match measured(figures, measure) {
                    Some(value) if value > 0.0 => {
                        Shade::Of(value / most, say(language, is_count, value))
                    }
                    _ => Shade::Empty,
                },
            };
        }
        let days = std::array::from_fn(|day| values::weekday(self.texts, day));
        let top = [("top", say(language, is_count, most).into())];
        let scale = self.texts.with("admin-chart-darker", top);
        heat(self.naming(self.title(), scale), &days, &fields)
    }

    fn funnel(&self) -> Drawing {
        let language = AdminLanguage::spoken();
        let title = self.texts.get("admin-funnel-title");
        let Some(figures) = &self.answer.total else {
            let bar = Bar {
                name: label(self.texts, DefinitionId::Shown),
                text: words::suppressed(self.texts),
                more: String::new(),
                share: None,
                interval: None,
                class: "c1",
            };
            return bars(self.naming(title, String::new()), &[bar]);
        };
        let counts = &figures.counts;
        let whole = counts.shown.max(counts.decided()).max(1);
        let steps = [
            (DefinitionId::Shown, counts.shown, None, "c1"),
            (
                DefinitionId::Decided,
                figures.decided,
                figures.rates.interaction,
                "c2",
            ),
            (
                DefinitionId::Accepted,
                counts.accepted,
                figures.rates.acceptance_of_shown,
                "c3",
            ),
        ];
        let drawn = steps.map(|(step, count, rate, class)| {
            let number = language.count(count);
            let text = rate.map_or_else(
                || number.clone(),
                |rate| format!("{number} · {}", language.percent(rate.value)),
            );
            Bar {
                name: label(self.texts, step),
                text,
                more: String::new(),
                share: Some(precise(count) / precise(whole)),
                interval: rate.map(|rate| (rate.low, rate.high)),
                class,
            }
        });
        let top = [("top", language.count(whole).into())];
        let scale = self.texts.with("admin-chart-scale-to", top);
        bars(self.naming(title, scale), &drawn)
    }
}

fn measured(figures: &Figures, measure: DefinitionId) -> Option<f64> {
    match measure {
        DefinitionId::Shown => Some(precise(figures.counts.shown)),
        measure => rate(figures, measure).map(|rate| rate.value),
    }
}

fn say(language: AdminLanguage, is_count: bool, value: f64) -> String {
    if is_count {
        return language.count(value.round().max(0.0) as u64);
    }
    language.percent(value)
}

/// So that a name leaves room for its number on a phone; the table has it whole.
fn shortened(name: &str) -> String {
    const MOST: usize = 26;
    if name.chars().count() <= MOST {
        return name.to_owned();
    }
    let kept: String = name.chars().take(MOST - 1).collect();
    format!("{kept}…")
}
