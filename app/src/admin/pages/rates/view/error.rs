//! Why an address names no view.

/// What in an address is no part of any view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ViewError {
    /// A day that is none.
    #[error("a day is written 2026-11-03")]
    Day,
    /// A number of days that is none.
    #[error("days are 1 to 731")]
    Days,
    /// A dimension that there is not.
    #[error("there is no such dimension")]
    Dimension,
    /// A filter that names no dimension, or too many of them.
    #[error("a filter is a dimension and a value")]
    Filter,
    /// A comparison that there is not.
    #[error("there is no such comparison")]
    Compare,
    /// A measure that there is not.
    #[error("there is no such measure")]
    Measure,
}

impl ViewError {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Days => "days",
            Self::Dimension => "dimension",
            Self::Filter => "filter",
            Self::Compare => "compare",
            Self::Measure => "measure",
        }
    }
}
