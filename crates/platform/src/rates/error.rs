//! Why rates were not answered. Every variant has a stable code.

use crate::access::Refused;
use store::StoreError;

/// The longest range, in days.
pub const MOST_DAYS: i32 = 731;
/// The longest range that is set out by hours together with another dimension, in days.
pub const MOST_DAYS_OF_HOURS: i32 = 31;

/// What is wrong with a question about rates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    /// It ends before it begins.
    #[error("the range ends before it begins")]
    RangeBackwards,
    /// It is longer than [`MOST_DAYS`], or lies outside of the calendar.
    #[error("a range has 731 days at most, and lies within the calendar")]
    RangeTooLong,
    /// By hours and another dimension over more than [`MOST_DAYS_OF_HOURS`].
    #[error("hours together with another dimension are answered for 31 days at most")]
    TooManyHours,
    /// More than two.
    #[error("rates are set out by two dimensions at most")]
    TooManyDimensions,
    /// The same one twice.
    #[error("each dimension once")]
    DimensionTwice,
    /// Two of time.
    #[error("one dimension of time at most")]
    TwoTimes,
    /// Purposes and services together.
    #[error("purposes and services cannot be set out together: they are not counted by each other")]
    PurposeWithService,
    /// A filter on a dimension of time.
    #[error("time is narrowed by `from` and `to`, not by a filter")]
    FilterOnTime,
    /// A filter whose value that dimension cannot have.
    #[error("this is no value of that dimension")]
    FilterValue,
    /// A policy version that the site never had.
    #[error("the site has no such policy version")]
    UnknownVersion,
}

impl QueryError {
    /// The stable code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::RangeBackwards => "range_backwards",
            Self::RangeTooLong => "range_too_long",
            Self::TooManyHours => "too_many_hours",
            Self::TooManyDimensions => "too_many_dimensions",
            Self::DimensionTwice => "dimension_twice",
            Self::TwoTimes => "two_time_dimensions",
            Self::PurposeWithService => "purpose_with_service",
            Self::FilterOnTime => "filter_on_time",
            Self::FilterValue => "filter_value",
            Self::UnknownVersion => "unknown_version",
        }
    }
}

/// Why no rates were answered.
#[derive(Debug, thiserror::Error)]
pub enum RatesError {
    /// No such site.
    #[error("this site is not published")]
    UnknownSite,
    /// The question is wrong.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// They are not for this operator.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl RatesError {
    /// The stable code on the wire; the store's and the refusal's are given by whoever answers.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownSite => "unknown_site",
            Self::Query(why) => why.code(),
            Self::Refused(_) => "not_allowed",
            Self::Store(_) => "store",
        }
    }
}
