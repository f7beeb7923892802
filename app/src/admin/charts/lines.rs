//! Lines over time on one scale from zero: points where something is known, gaps where it is not, hollow points where
//! it is suppressed, and upright lines where a policy version was published.

use super::{
    drawing::{Anchor, Drawing, Naming},
    scale::Scale,
};

/// The height of the scale, and of a row of names.
const TALL: f64 = 204.0;
const ROW: f64 = 18.0;
/// The room for the labels of marks, and for the names of places.
const MARKS: f64 = 32.0;
const FOOT: f64 = 28.0;

/// What is known of one place in time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::admin) enum Point {
    /// A value.
    At(f64),
    /// A value with its interval.
    Within { value: f64, low: f64, high: f64 },
    /// There is one, and it is not shown.
    Suppressed,
    /// There is none.
    Nothing,
}

impl Point {
    const fn value(self) -> Option<f64> {
        match self {
            Self::At(value) | Self::Within { value, .. } => Some(value),
            Self::Suppressed | Self::Nothing => None,
        }
    }
}

/// One line with its name and its class, `c1` to `c4` or `before`.
#[derive(Debug, Clone)]
pub(in crate::admin) struct Line {
    pub(in crate::admin) name: String,
    pub(in crate::admin) class: &'static str,
    pub(in crate::admin) points: Vec<Point>,
}

/// A place in time at which something happened.
#[derive(Debug, Clone)]
pub(in crate::admin) struct Mark {
    /// In which place of the line it falls.
    pub(in crate::admin) at: usize,
    /// As short as `v3`.
    pub(in crate::admin) label: String,
}

/// Everything that is drawn.
pub(in crate::admin) struct Plot<'a> {
    pub(in crate::admin) naming: Naming,
    /// The names of the places, the oldest first.
    pub(in crate::admin) places: &'a [String],
    pub(in crate::admin) lines: &'a [Line],
    pub(in crate::admin) marks: &'a [Mark],
    pub(in crate::admin) scale: Scale,
    /// A value in words, and one at a line of the scale.
    pub(in crate::admin) say: &'a dyn Fn(f64) -> String,
    pub(in crate::admin) say_tick: &'a dyn Fn(f64) -> String,
    /// What a suppressed point says.
    pub(in crate::admin) suppressed: &'a str,
}

pub(in crate::admin) fn lines(plot: &Plot<'_>) -> Drawing {
    let names_above = u32::try_from(rows(plot.lines).len()).unwrap_or(0);
    let mut drawing = Drawing::new(plot.naming.clone(), 268 + 18 * names_above);
    for tick in plot.scale.ticks() {
        let y = down(plot, tick);
        let class = if tick > 0.0 { "grid" } else { "ground" };
        drawing.line(class, (0.0, y), (100.0, y));
    }
    names(&mut drawing, plot);
    marks(&mut drawing, plot);
    // The first is what the chart is about, and lies on top.
    for line in plot.lines.iter().rev() {
        one(&mut drawing, plot, line);
    }
    for tick in plot.scale.ticks().into_iter().skip(1) {
        let y = down(plot, tick) - 4.0;
        drawing.text("tick", (0.0, y), Anchor::Start, &(plot.say_tick)(tick));
    }
    places(&mut drawing, plot);
    drawing
}

/// Where the scale ends, from above.
fn top(plot: &Plot<'_>) -> f64 {
    MARKS + ROW * number(rows(plot.lines).len())
}

/// Where it begins.
fn floor(plot: &Plot<'_>) -> f64 {
    top(plot) + TALL
}

fn across(plot: &Plot<'_>, place: usize) -> f64 {
    (number(place) + 0.5) / number(plot.places.len().max(1)) * 100.0
}

fn down(plot: &Plot<'_>, value: f64) -> f64 {
    floor(plot) - plot.scale.share(value) * TALL
}

fn one(drawing: &mut Drawing, plot: &Plot<'_>, line: &Line) {
    let class = line.class;
    let mut before: Option<(f64, f64)> = None;
    let is_dense = line.points.len() > 120;
    for (place, point) in line.points.iter().enumerate() {
        let x = across(plot, place);
        if let Point::Within { low, high, .. } = point {
            let ends = ((x, down(plot, *low)), (x, down(plot, *high)));
            drawing.line(&format!("whisker {class}"), ends.0, ends.1);
        }
        let here = point.value().map(|value| (x, down(plot, value)));
        if let (Some(from), Some(to)) = (before, here) {
            drawing.line(&format!("stroke {class}"), from, to);
        }
        let place = plot.places.get(place).map_or("", String::as_str);
        match (point, here) {
            (Point::Suppressed, _) => {
                let hint = format!("{place}: {}", plot.suppressed);
                drawing.dot("hollow", (x, floor(plot)), 4.0, &hint);
            }
            (_, Some(at)) => {
                let value = point.value().unwrap_or_default();
                let hint = format!("{place}, {}: {}", line.name, (plot.say)(value));
                drawing.dot(class, at, if is_dense { 1.0 } else { 2.5 }, &hint);
            }
            _ => {}
        }
        before = here;
    }
}

/// The names of several lines above the plot, each after the sign of its line; one line is named by its chart.
fn names(drawing: &mut Drawing, plot: &Plot<'_>) {
    for (row, names) in rows(plot.lines).into_iter().enumerate() {
        let named: Vec<(&str, &str)> = names
            .iter()
            .map(|line| (line.class, line.name.as_str()))
            .collect();
        drawing.names(13.0 + ROW * number(row), &named);
    }
}

/// As many names in a row as a phone has room for.
fn rows(lines: &[Line]) -> Vec<Vec<&Line>> {
    const MOST: usize = 34;
    let mut rows: Vec<Vec<&Line>> = Vec::new();
    let mut room = 0;
    for line in lines.iter().filter(|_| lines.len() > 1) {
        let length = line.name.chars().count() + 4;
        match rows.last_mut() {
            Some(row) if length <= room => row.push(line),
            _ => {
                rows.push(vec![line]);
                room = MOST;
            }
        }
        room = room.saturating_sub(length);
    }
    rows
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn marks(drawing: &mut Drawing, plot: &Plot<'_>) {
    let mut free = [0.0_f64; 2];
    for mark in plot.marks {
        let x = across(plot, mark.at);
        let head = top(plot) - MARKS;
        drawing.line("mark", (x, head + 2.0), (x, floor(plot)));
        // Two rows of labels; where both are taken the upright line stands alone, and the list below names it.
        if let Some(row) = free.iter().position(|from| x >= *from) {
            let y = head + if row == 0 { 12.0 } else { 27.0 };
            let anchor = if x > 88.0 { Anchor::End } else { Anchor::Start };
            // Beside the upright line, not on it.
            let label = match anchor {
                Anchor::End => format!("{}\u{A0}", mark.label),
                _ => format!("\u{A0}{}", mark.label),
            };
            drawing.text("mark-name", (x, y), anchor, &label);
            free[row] = x + 14.0;
        }
    }
}

/// At most five names of places, the first and the last among them.
fn places(drawing: &mut Drawing, plot: &Plot<'_>) {
    let count = plot.places.len();
    let last = count.saturating_sub(1);
    let shown = count.min(5);
    for number in 0..shown {
        let place = if shown < 2 {
            0
        } else {
            number * last / (shown - 1)
        };
        let anchor = match number {
            0 if count > 1 => Anchor::Start,
            number if number + 1 == shown && count > 1 => Anchor::End,
            _ => Anchor::Middle,
        };
        let x = match anchor {
            Anchor::Start => 0.0,
            Anchor::End => 100.0,
            Anchor::Middle => across(plot, place),
        };
        // The second and the fourth stand aside on narrow pages.
        let class = if number % 2 == 1 {
            "place spare"
        } else {
            "place"
        };
        drawing.text(
            class,
            (x, floor(plot) + FOOT - 10.0),
            anchor,
            &plot.places[place],
        );
    }
}
