//! The hours of a week as fields, the darker the more. What is suppressed is hollow, what is empty stays empty.

use super::drawing::{Anchor, Drawing, Naming};

const ROW: f64 = 30.0;
const HEAD: f64 = 22.0;
/// The room for the names of the days, in per cent.
const DAYS: f64 = 13.0;
const STEPS: f64 = 6.0;

/// One field.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::admin) enum Shade {
    /// From 0 to 1 of the scale, and in words.
    Of(f64, String),
    /// There is something, and it is not shown.
    Suppressed(String),
    /// Nothing was counted.
    Empty,
}

/// `days` are the names from Monday on; `fields` has 24 for each of them.
pub(in crate::admin) fn heat(
    naming: Naming,
    days: &[String; 7],
    fields: &[[Shade; 24]; 7],
) -> Drawing {
    let mut drawing = Drawing::new(naming, 236);
    let width = (100.0 - DAYS) / 24.0;
    for hour in [0_u8, 6, 12, 18] {
        let x = DAYS + f64::from(hour) * width;
        drawing.text("place", (x, 14.0), Anchor::Start, &format!("{hour:02}:00"));
    }
    let mut y = HEAD;
    for (day, hours) in days.iter().zip(fields) {
        drawing.text("place", (0.0, y + 19.0), Anchor::Start, day);
        let mut x = DAYS;
        for (hour, shade) in hours.iter().enumerate() {
            let at = (x + 0.1, y + 1.0);
            let size = (width - 0.2, ROW - 2.0);
            match shade {
                Shade::Of(share, text) => {
                    let step = (share.clamp(0.0, 1.0) * (STEPS - 1.0)).round();
                    let class = format!("heat h{step:.0}");
                    drawing.rect(&class, at, size, &format!("{day} {hour:02}:00, {text}"));
                }
                Shade::Suppressed(text) => {
                    drawing.rect("hidden", at, size, &format!("{day} {hour:02}:00, {text}"));
                }
                Shade::Empty => {
                    drawing.rect("heat empty", at, size, &format!("{day} {hour:02}:00"))
                }
            }
            x += width;
        }
        y += ROW;
    }
    drawing
}
