//! What somebody looks at: range, set out by what, filters, comparison and measure. Each view has exactly one address,
//! which can be sent; an address that says the same in another way leads to it.

mod error;

pub use error::ViewError;

use consent::PolicyVersion;
use jiff::{Span, civil::Date};
use platform::rates::{Compare, DefinitionId, Dimension, Filter, RatesQuery};
use url::form_urlencoded;

/// The days that are shown where none are asked for.
const DAYS: u16 = 28;
/// The periods that are offered, up to today.
pub(super) const PERIODS: [u16; 5] = [1, 7, 28, 90, 365];
/// More filters than there are dimensions say nothing.
const FILTERS: usize = 12;

/// What a chart can show of each row.
pub(super) const MEASURES: [DefinitionId; 7] = [
    DefinitionId::AcceptanceOfShown,
    DefinitionId::AcceptanceOfDecided,
    DefinitionId::Interaction,
    DefinitionId::RefusalOfShown,
    DefinitionId::RefusalOfDecided,
    DefinitionId::PartialOfDecided,
    DefinitionId::Shown,
];

/// Which days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Range {
    /// So many, the last of them today.
    Last(u16),
    /// From one to another, both included.
    Dates(Date, Date),
}

/// By what a view is set out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SetOut {
    /// Several small charts.
    Summary,
    /// Nothing but the totals.
    Total,
    /// One dimension or two.
    By(Vec<Dimension>),
}

/// One way to look at a site's rates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    pub(super) range: Range,
    pub(super) by: SetOut,
    pub(super) filter: Vec<Filter>,
    pub(super) compare: Option<Compare>,
    pub(super) measure: DefinitionId,
}

impl Default for View {
    fn default() -> Self {
        Self {
            range: Range::Last(DAYS),
            by: SetOut::Summary,
            filter: Vec::new(),
            compare: None,
            measure: DefinitionId::AcceptanceOfShown,
        }
    }
}

/// The fields of an address before they are put together.
#[derive(Default)]
struct Fields {
    from: Option<Date>,
    to: Option<Date>,
    days: Option<u16>,
    by: Vec<Dimension>,
    total: bool,
    compare: Option<String>,
    versions: [Option<PolicyVersion>; 2],
}

impl View {
    /// Reads the query of an address; empty fields of a form say nothing.
    ///
    /// # Errors
    /// [`ViewError`] for what no view has.
    pub fn parse(query: &str, today: Date) -> Result<Self, ViewError> {
        let mut view = Self::default();
        let mut fields = Fields::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            if !value.is_empty() {
                view.read(&mut fields, &name, value)?;
            }
        }
        view.range = match (fields.from, fields.to, fields.days) {
            (None, None, Some(days)) => Range::Last(days),
            (None, None, None) => Range::Last(DAYS),
            (Some(from), to, _) => Range::Dates(from, to.unwrap_or(today)),
            (None, Some(to), days) => {
                let before = Span::new().days(i64::from(days.unwrap_or(DAYS)) - 1);
                Range::Dates(to.saturating_sub(before), to)
            }
        };
        view.by = match (fields.by.is_empty(), fields.total) {
            (false, _) => SetOut::By(fields.by),
            (true, true) => SetOut::Total,
            (true, false) => SetOut::Summary,
        };
        view.compare = match (fields.compare.as_deref(), fields.versions) {
            (None | Some("none"), _) => None,
            (Some("period_before"), _) => Some(Compare::PeriodBefore),
            (Some("versions"), [Some(one), Some(other)]) => Some(Compare::Versions(one, other)),
            _ => return Err(ViewError::Compare),
        };
        Ok(view)
    }

    fn read(&mut self, fields: &mut Fields, name: &str, value: &str) -> Result<(), ViewError> {
        let version = || {
            value
                .parse()
                .map(PolicyVersion)
                .map_err(|_| ViewError::Compare)
        };
        match name {
            "from" => fields.from = Some(value.parse().map_err(|_| ViewError::Day)?),
            "to" => fields.to = Some(value.parse().map_err(|_| ViewError::Day)?),
            "days" => {
                let days = value.parse().ok().filter(|days| (1..=731).contains(days));
                fields.days = Some(days.ok_or(ViewError::Days)?);
            }
            "by" if value == "total" => fields.total = true,
            "by" if value == "summary" => {}
            "by" => {
                let dimension = Dimension::parse(value).ok_or(ViewError::Dimension)?;
                fields.by.push(dimension);
            }
            "filter" => {
                let (dimension, value) = value.split_once(':').ok_or(ViewError::Filter)?;
                let dimension = Dimension::parse(dimension).ok_or(ViewError::Filter)?;
                self.narrow(dimension, value);
                if self.filter.len() > FILTERS {
                    return Err(ViewError::Filter);
                }
            }
            "compare" => fields.compare = Some(value.to_owned()),
            "version" => fields.versions[0] = Some(version()?),
            "against" => fields.versions[1] = Some(version()?),
            "measure" => {
                let found = MEASURES.into_iter().find(|one| one.id() == value);
                self.measure = found.ok_or(ViewError::Measure)?;
            }
            // Fields of others, as mail programs and search engines add them to links, change nothing.
            _ => {}
        }
        Ok(())
    }

    /// The one query of this view; empty for the view that is shown where nothing is asked for.
    #[must_use]
    pub fn query_string(&self) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        match self.range {
            Range::Last(DAYS) => {}
            Range::Last(days) => drop(out.append_pair("days", &days.to_string())),
            Range::Dates(from, to) => {
                out.append_pair("from", &from.to_string());
                out.append_pair("to", &to.to_string());
            }
        }
        match &self.by {
            SetOut::Summary => {}
            SetOut::Total => drop(out.append_pair("by", "total")),
            SetOut::By(dimensions) => {
                for dimension in dimensions {
                    out.append_pair("by", dimension.name());
                }
            }
        }
        for filter in &self.filter {
            let value = format!("{}:{}", filter.dimension.name(), filter.value);
            out.append_pair("filter", &value);
        }
        match self.compare {
            None => {}
            Some(Compare::PeriodBefore) => drop(out.append_pair("compare", "period_before")),
            Some(Compare::Versions(one, other)) => {
                out.append_pair("compare", "versions");
                out.append_pair("version", &one.to_string());
                out.append_pair("against", &other.to_string());
            }
        }
        if self.measure != DefinitionId::AcceptanceOfShown {
            out.append_pair("measure", self.measure.id());
        }
        out.finish()
    }

    /// The address of a site's page, or of one of its files, for this view.
    pub(super) fn address(&self, site: &str, file: &str) -> String {
        let query = self.query_string();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/admin/sites/{site}{file}{mark}{query}")
    }

    /// First and last day.
    pub(super) fn dates(&self, today: Date) -> (Date, Date) {
        match self.range {
            Range::Dates(from, to) => (from, to),
            Range::Last(days) => {
                let before = Span::new().days(i64::from(days) - 1);
                (today.saturating_sub(before), today)
            }
        }
    }

    /// The dimension of time in which this range reads best.
    pub(super) fn step(&self, today: Date) -> Dimension {
        let (from, to) = self.dates(today);
        match (to - from).get_days() {
            ..=2 => Dimension::Hour,
            3..=92 => Dimension::Day,
            93..=400 => Dimension::Week,
            _ => Dimension::Month,
        }
    }

    /// The question of this view.
    #[must_use]
    pub fn query(&self, today: Date) -> RatesQuery {
        let by = match &self.by {
            SetOut::Summary => vec![self.step(today)],
            SetOut::Total => Vec::new(),
            SetOut::By(dimensions) => dimensions.clone(),
        };
        let (from, to) = self.dates(today);
        RatesQuery {
            from,
            to,
            by,
            filter: self.filter.clone(),
            compare: self.compare,
        }
    }

    /// The same, set out by something else.
    pub(super) fn set_out(&self, by: SetOut) -> Self {
        Self { by, ..self.clone() }
    }

    /// The same, by one dimension.
    pub(super) fn by(&self, dimension: Dimension) -> Self {
        self.set_out(SetOut::By(vec![dimension]))
    }

    /// The same, with another measure.
    pub(super) fn measured(&self, measure: DefinitionId) -> Self {
        Self {
            measure,
            ..self.clone()
        }
    }

    /// The same for the last days.
    pub(super) fn last(&self, days: u16) -> Self {
        Self {
            range: Range::Last(days),
            ..self.clone()
        }
    }

    /// The same, of one value only; a dimension has one value at most.
    pub(super) fn only(&self, dimension: Dimension, value: &str) -> Self {
        let mut view = self.clone();
        view.narrow(dimension, value);
        view
    }

    /// The same without a filter.
    pub(super) fn without(&self, dimension: Dimension) -> Self {
        let mut view = self.clone();
        view.filter.retain(|filter| filter.dimension != dimension);
        view
    }

    fn narrow(&mut self, dimension: Dimension, value: &str) {
        self.filter.retain(|filter| filter.dimension != dimension);
        self.filter.push(Filter {
            dimension,
            value: value.to_owned(),
        });
    }
}

#[cfg(test)]
mod tests;
