//! Lying bars on one scale from zero, each with its name and number above it and, where there is one, its interval.

use super::drawing::{Anchor, Drawing, Naming};

const ROW: f64 = 48.0;

/// One bar.
#[derive(Debug, Clone)]
pub(in crate::admin) struct Bar {
    pub(in crate::admin) name: String,
    /// The number in words, or why there is none.
    pub(in crate::admin) text: String,
    /// What is added where there is room.
    pub(in crate::admin) more: String,
    /// From 0 to 1 of the scale; `None` is drawn as an empty frame.
    pub(in crate::admin) share: Option<f64>,
    /// The interval, on the same scale.
    pub(in crate::admin) interval: Option<(f64, f64)>,
    /// `c1` to `c4`.
    pub(in crate::admin) class: &'static str,
}

pub(in crate::admin) fn bars(naming: Naming, bars: &[Bar]) -> Drawing {
    let rows = u32::try_from(bars.len()).unwrap_or(u32::MAX);
    let mut drawing = Drawing::new(naming, rows.saturating_mul(48).saturating_add(4));
    let mut top = 0.0;
    for bar in bars {
        let hint = format!("{}: {}{}", bar.name, bar.text, bar.more);
        let (y, height) = (top + 22.0, 14.0);
        drawing.text("bar-name", (0.0, top + 15.0), Anchor::Start, &bar.name);
        drawing.value(top + 15.0, &bar.text, &bar.more);
        drawing.rect("track", (0.0, y), (100.0, height), &hint);
        match bar.share {
            Some(share) => {
                let width = share.clamp(0.0, 1.0) * 100.0;
                drawing.rect(bar.class, (0.0, y), (width, height), &hint);
            }
            None => drawing.rect("hidden", (0.0, y), (100.0, height), &hint),
        }
        if let Some((low, high)) = bar.interval {
            let (low, high, middle) = (low * 100.0, high * 100.0, y + height / 2.0);
            for class in ["interval halo", "interval"] {
                drawing.line(class, (low, middle), (high, middle));
                for end in [low, high] {
                    drawing.line(class, (end, middle - 4.0), (end, middle + 4.0));
                }
            }
        }
        top += ROW;
    }
    drawing
}
