//! A line so small that it has no axis, beside the number that it belongs to.

use super::{
    drawing::{Drawing, Naming},
    scale::Scale,
};

const HEIGHT: f64 = 32.0;

/// Values from 0 to 1, the oldest first; `None` is a gap.
pub(in crate::admin) fn spark(values: &[Option<f64>]) -> Drawing {
    let nameless = Naming {
        id: String::new(),
        title: String::new(),
        text: String::new(),
    };
    let mut drawing = Drawing::new(nameless, 32);
    let most = values.iter().flatten().copied().fold(0.0, f64::max);
    let scale = Scale::of_shares(most);
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let count = number(values.len().max(1));
    drawing.line("ground", (0.0, HEIGHT - 1.0), (100.0, HEIGHT - 1.0));
    let mut before = None;
    for (place, value) in values.iter().enumerate() {
        let x = (number(place) + 0.5) / count * 100.0;
        let here = value.map(|value| (x, HEIGHT - 3.0 - scale.share(value) * (HEIGHT - 6.0)));
        match (before, here) {
            (Some(from), Some(to)) => drawing.line("stroke c1", from, to),
            (None, Some(at)) => drawing.dot("c1", at, 1.0, ""),
            _ => {}
        }
        before = here;
    }
    drawing
}
