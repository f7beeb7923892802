//! Charts as SVG, made on the server by pure functions from numbers to a drawing. Places across are shares of the width
//! and sizes are pixels, so that one drawing fits every width with its text at its own size. A drawing knows no rates,
//! no language and no page.

mod bars;
mod drawing;
mod heat;
mod lines;
mod scale;
mod spark;

pub(super) use bars::{Bar, bars};
pub(super) use drawing::{Drawing, Naming};
pub(super) use heat::{Shade, heat};
pub(super) use lines::{Line, Mark, Plot, Point, lines};
pub(super) use scale::{Scale, precise};
pub(super) use spark::spark;

#[cfg(test)]
mod tests;
