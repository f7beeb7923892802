//! Whether a question makes sense, and what it asks of the store.

use super::{
    error::{MOST_DAYS, MOST_DAYS_OF_HOURS, QueryError},
    query::{Dimension, Filter, RatesQuery},
};
use consent::{
    CountryCode, LanguageTag, PurposeId, RegimeId, ServiceId,
    counter::{BrowserFamily, ReferrerClass, Trait},
    record::DeviceClass,
};
use jiff::civil::{Date, date};
use store::Grain;

/// What has no value, in answers and filters.
pub(super) const UNKNOWN: &str = "unknown";
/// What is together because there are too many.
pub(super) const OTHER: &str = "other";

const EPOCH: Date = date(1970, 1, 1);

/// Days since 1970.
pub(super) fn number_of(day: Date) -> i32 {
    (day - EPOCH).get_days()
}

/// A day from its number, in days since 1970.
#[must_use]
pub fn day_of(number: i32) -> Date {
    EPOCH.saturating_add(jiff::Span::new().days(number))
}

impl Dimension {
    /// As what it is counted, where it is counted by one value.
    pub(super) const fn as_trait(self) -> Option<Trait> {
        Some(match self {
            Self::Page => Trait::Page,
            Self::Country => Trait::Country,
            Self::Subdivision => Trait::Subdivision,
            Self::Regime => Trait::Regime,
            Self::Language => Trait::Language,
            Self::Device => Trait::Device,
            Self::Browser => Trait::Browser,
            Self::PolicyVersion => Trait::Policy,
            Self::Layer => Trait::Layer,
            Self::Referrer => Trait::Referrer,
            Self::Variant => Trait::Variant,
            _ => return None,
        })
    }

    const fn grain(self) -> Grain {
        match self {
            Self::Hour => Grain::Hour,
            Self::Day | Self::Week | Self::Month => Grain::Day,
            Self::HourAndWeekday => Grain::HourOfWeek,
            _ => Grain::Whole,
        }
    }
}

/// Checks a question by itself; what only the site knows is not looked at.
pub(super) fn check(query: &RatesQuery) -> Result<(), QueryError> {
    let (from, to) = (query.from, query.to);
    if to < from {
        return Err(QueryError::RangeBackwards);
    }
    let days = (to - from).get_days();
    if days >= MOST_DAYS {
        return Err(QueryError::RangeTooLong);
    }
    let by = &query.by;
    if by.len() > 2 {
        return Err(QueryError::TooManyDimensions);
    }
    if by.len() == 2 && by[0] == by[1] {
        return Err(QueryError::DimensionTwice);
    }
    if by.iter().filter(|dimension| dimension.is_time()).count() > 1 {
        return Err(QueryError::TwoTimes);
    }
    if by.len() == 2 && by.contains(&Dimension::Hour) && days >= MOST_DAYS_OF_HOURS {
        return Err(QueryError::TooManyHours);
    }
    let filters = query.filter.iter().map(|filter| filter.dimension);
    let about = |one| {
        by.iter()
            .copied()
            .chain(filters.clone())
            .any(|other| other == one)
    };
    if about(Dimension::Purpose) && about(Dimension::Service) {
        return Err(QueryError::PurposeWithService);
    }
    for (place, filter) in query.filter.iter().enumerate() {
        if query.filter[..place]
            .iter()
            .any(|other| other.dimension == filter.dimension)
        {
            return Err(QueryError::DimensionTwice);
        }
        check_filter(filter)?;
    }
    Ok(())
}

fn check_filter(filter: &Filter) -> Result<(), QueryError> {
    if filter.dimension.is_time() {
        return Err(QueryError::FilterOnTime);
    }
    let value = filter.value.as_str();
    let is_value = match filter.dimension {
        Dimension::Country => CountryCode::parse(value).is_some_and(|code| code.as_str() == value),
        Dimension::Regime => RegimeId::parse(value).is_some(),
        Dimension::Language => LanguageTag::parse(value).is_some_and(|tag| tag.as_str() == value),
        Dimension::Device => DeviceClass::parse(value).is_some(),
        Dimension::Browser => BrowserFamily::parse(value).is_some(),
        Dimension::Referrer => ReferrerClass::parse(value).is_some(),
        Dimension::PolicyVersion => value.parse::<u32>().is_ok_and(|version| version > 0),
        Dimension::Layer => ["0", "1", "2"].contains(&value),
        Dimension::Purpose => return parsed(PurposeId::parse(value).is_ok()),
        Dimension::Service => return parsed(ServiceId::parse(value).is_ok()),
        _ => !value.is_empty() && value.len() <= 8192,
    };
    parsed(is_value || value == UNKNOWN)
}

const fn parsed(is_value: bool) -> Result<(), QueryError> {
    if is_value {
        Ok(())
    } else {
        Err(QueryError::FilterValue)
    }
}

/// About how many rows by time and another dimension are named at most.
const MOST_ROWS: usize = 10_000;
/// So many values beside time are named however long the range is.
const LEAST_NAMED: usize = 10;

/// Into how many times some days are set out.
fn times(grain: Grain, days: i32) -> usize {
    let days = usize::try_from(days).unwrap_or_default().max(1);
    match grain {
        Grain::Whole => 1,
        Grain::Day => days,
        Grain::Hour => days * 24,
        Grain::HourOfWeek => 168,
    }
}

/// A checked question, taken apart.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) by: Vec<Dimension>,
    pub(super) grain: Grain,
    pub(super) traits: Vec<Trait>,
    pub(super) only: Vec<(Trait, Option<String>)>,
    /// By purposes or services.
    pub(super) by_choice: Option<Dimension>,
    /// Only one purpose or service.
    pub(super) of_choice: Option<(Dimension, String)>,
    /// Is the layer part of it, by which impressions are not told apart?
    pub(super) by_layer: bool,
    pub(super) most: usize,
}

impl Plan {
    pub(super) fn new(by: &[Dimension], filter: &[Filter], days: i32) -> Self {
        let traits: Vec<_> = by
            .iter()
            .filter_map(|dimension| dimension.as_trait())
            .collect();
        let only = filter.iter().filter_map(|filter| {
            let value = Some(filter.value.clone()).filter(|value| value != UNKNOWN);
            Some((filter.dimension.as_trait()?, value))
        });
        let chosen = filter.iter().find(|filter| filter.dimension.is_choice());
        let is_layer = |dimension: Dimension| dimension == Dimension::Layer;
        let time = by.iter().copied().find(|dimension| dimension.is_time());
        let is_whole = |grain: Grain| grain == Grain::Whole;
        let grain = time.map_or(Grain::Whole, Dimension::grain);
        Self {
            most: match (by.len(), is_whole(grain)) {
                (2, true) => 100,
                (2, false) => (MOST_ROWS / times(grain, days)).clamp(LEAST_NAMED, 50),
                _ => 1_000,
            },
            grain,
            traits,
            only: only.collect(),
            by_choice: by.iter().copied().find(|dimension| dimension.is_choice()),
            of_choice: chosen.map(|filter| (filter.dimension, filter.value.clone())),
            by_layer: by.iter().copied().any(is_layer)
                || filter.iter().any(|filter| is_layer(filter.dimension)),
            by: by.to_vec(),
        }
    }

    pub(super) const fn needs_choices(&self) -> bool {
        self.by_choice.is_some() || self.of_choice.is_some()
    }
}
