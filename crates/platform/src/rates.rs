//! Consent rates of a site, from its counters: a [`RatesQuery`] goes in, a [`RatesAnswer`] comes out. What the numbers mean
//! is [`DefinitionId`]; how they are counted is `impressions` and `recording::counting`, how they are kept is the store's.
//!
//! It scans no records, and knows no HTTP and no page.

mod answer;
mod asking;
mod check;
mod definitions;
mod error;
mod query;
mod rows;
mod statistics;
mod suppressing;

pub use answer::{
    Compared, Counts, Difference, Excluded, Figures, ImpressionMode, Rate, RateSet, RatesAnswer,
    Row, TimeToDecide,
};
pub use check::day_of;
pub use definitions::DefinitionId;
pub use error::{MOST_DAYS, MOST_DAYS_OF_HOURS, QueryError, RatesError};
pub use query::{Compare, Dimension, Filter, RatesQuery};
pub(crate) use statistics::differences;
pub use suppressing::LEAST as LEAST_VISITORS;
