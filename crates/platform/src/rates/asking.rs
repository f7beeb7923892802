//! Answering a query: questions to the store, rows, suppression, and what it is set against.

use super::{
    answer::{Compared, Excluded, Figures, ImpressionMode, RatesAnswer, Row},
    check::{self, Plan},
    definitions::DefinitionId,
    error::{QueryError, RatesError},
    query::{Compare, Dimension, Filter, RatesQuery},
    rows::{self, RowCount, Rows},
    statistics,
    suppressing::{Cell, is_small, suppress},
};
use crate::{Platform, access::Permission, operators::SignedIn, platform::LivePolicy};
use consent::{PolicyVersion, SiteId};
use jiff::{Span, civil::Date};
use std::cmp::{Ordering, Reverse};
use store::CountQuestion;

/// One side of an answer.
struct Side {
    total: Option<Figures>,
    rows: Vec<Row>,
    excluded: Excluded,
}

impl Platform {
    /// A site's consent rates, as a query asks for them.
    ///
    /// # Errors
    /// [`RatesError`] for an unknown site, a question that makes no sense, or a store that cannot be read.
    pub async fn query_rates(
        &self,
        site: &SiteId,
        query: &RatesQuery,
    ) -> Result<RatesAnswer, RatesError> {
        let live = self.live(site).ok_or(RatesError::UnknownSite)?;
        check::check(query)?;
        let (first, second) = sides(&live, query)?;
        let side = self.side(&live, &first).await?;
        let compared = match (query.compare, second) {
            (Some(with), Some(second)) => {
                let other = self.side(&live, &second).await?;
                Some(compared(with, &second, &side, other))
            }
            _ => None,
        };
        Ok(RatesAnswer {
            site: site.clone(),
            time_zone: live.policy.rates.time_zone.clone(),
            from: query.from,
            to: query.to,
            by: query.by.clone(),
            filter: first.filter,
            impressions: mode(&live),
            total: side.total,
            rows: side.rows,
            excluded: side.excluded,
            compared,
            definitions: DefinitionId::ALL.to_vec(),
        })
    }

    /// The same, for an operator.
    ///
    /// # Errors
    /// [`RatesError::Refused`], and what [`Platform::query_rates`] answers.
    pub async fn query_rates_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        query: &RatesQuery,
    ) -> Result<RatesAnswer, RatesError> {
        by.check_on(Permission::SeeRates, site)?;
        self.query_rates(site, query).await
    }

    /// Today on a site's own clock.
    #[must_use]
    pub fn today_of(&self, live: &LivePolicy) -> Date {
        check::day_of(live.local_hour(self.now()).day)
    }

    async fn side(&self, live: &LivePolicy, query: &RatesQuery) -> Result<Side, RatesError> {
        let plan = Plan::new(&query.by, &query.filter, days(query));
        let (total, _) = self.rows(live, query, &[], &query.filter).await?;
        let total = total.into_values().next().unwrap_or_default();
        let mut excluded = total.excluded();
        let (mut rows, rest) = match query.by.as_slice() {
            [] => (Rows::new(), 0),
            by => self.rows(live, query, by, &query.filter).await?,
        };
        excluded.other_rows = rest;
        if let [only] = query.by.as_slice() {
            rows::fill(&mut rows, *only, query.from, query.to, &live.zone);
        }
        let first_renders = live.policy.rates.first_renders;
        let mut cells: Vec<Cell<'_>> = rows
            .iter()
            .map(|(keys, count)| Cell {
                keys,
                size: count.size(first_renders),
                suppressed: false,
            })
            .collect();
        let hides_all = self
            .complements(live, query, &total, &rows, &mut cells)
            .await?
            || is_small(total.size(first_renders));
        let partitions: Vec<bool> = query.by.iter().map(|by| !by.is_choice()).collect();
        suppress(&mut cells, &partitions);
        let of_shown = first_renders && !plan.by_layer;
        let mut found = Vec::with_capacity(cells.len());
        for (cell, count) in cells.iter().zip(rows.values()) {
            let is_hidden = cell.size > 0 && (cell.suppressed || hides_all);
            excluded.suppressed_rows += u64::from(is_hidden);
            found.push((cell, (!is_hidden).then_some(count)));
        }
        sort(&mut found, &query.by);
        Ok(Side {
            total: (!hides_all).then(|| total.figures(of_shown)),
            rows: found
                .into_iter()
                .map(|(cell, count)| Row {
                    keys: cell.keys.iter().map(|key| key.to_string()).collect(),
                    figures: count.map(|count| count.figures(of_shown)),
                })
                .collect(),
            excluded,
        })
    }

    /// Marks rows that a filter leaves all but a few visitors of: the few would be found by asking without it. Answers
    /// whether that is so of the total.
    async fn complements(
        &self,
        live: &LivePolicy,
        query: &RatesQuery,
        total: &RowCount,
        rows: &Rows,
        cells: &mut [Cell<'_>],
    ) -> Result<bool, RatesError> {
        let first_renders = live.policy.rates.first_renders;
        let mut hides_all = false;
        for place in 0..query.filter.len() {
            if query.filter[place].dimension.is_choice() {
                continue;
            }
            let mut filter = query.filter.clone();
            filter.remove(place);
            let (without, _) = self.rows(live, query, &[], &filter).await?;
            let without = without.into_values().next().unwrap_or_default();
            let rest = without
                .size(first_renders)
                .saturating_sub(total.size(first_renders));
            hides_all |= is_small(rest);
            if query.by.is_empty() {
                continue;
            }
            let (without, _) = self.rows(live, query, &query.by, &filter).await?;
            for (cell, _) in cells.iter_mut().zip(rows.values()) {
                let all = without
                    .get(cell.keys)
                    .map_or(0, |count| count.size(first_renders));
                cell.suppressed |= cell.size > 0 && is_small(all.saturating_sub(cell.size));
            }
        }
        Ok(hides_all)
    }

    /// Rows by some dimensions, and how many values were put together.
    async fn rows(
        &self,
        live: &LivePolicy,
        query: &RatesQuery,
        by: &[Dimension],
        filter: &[Filter],
    ) -> Result<(Rows, u64), RatesError> {
        let plan = Plan::new(by, filter, days(query));
        let question = CountQuestion {
            site: live.policy.site.clone(),
            from_day: check::number_of(query.from),
            to_day: check::number_of(query.to),
            grain: plan.grain,
            by: plan.traits.clone(),
            only: plan.only.clone(),
            // Times are for totals and for rows by one dimension; a table has none.
            times: by.len() < 2 && plan.by_choice.is_none(),
            choices: plan.needs_choices(),
            most: plan.most,
        };
        let answer = self.store.counted(question).await?;
        Ok((rows::rows(&plan, answer.cells), answer.rest))
    }
}

/// What is asked on the first side and, where it is set against something, on the second.
fn sides(
    live: &LivePolicy,
    query: &RatesQuery,
) -> Result<(RatesQuery, Option<RatesQuery>), QueryError> {
    let days = days(query);
    let of_version = |version: PolicyVersion| {
        if version.0 == 0 || version > live.policy.version {
            return Err(QueryError::UnknownVersion);
        }
        let mut of_version = query.clone();
        of_version
            .filter
            .retain(|filter| filter.dimension != Dimension::PolicyVersion);
        Ok(of_version.only(Dimension::PolicyVersion, &version.0.to_string()))
    };
    Ok(match query.compare {
        None => (query.clone(), None),
        Some(Compare::Versions(one, other)) => (of_version(one)?, Some(of_version(other)?)),
        Some(Compare::PeriodBefore) => {
            let earlier = |day: Date| {
                day.checked_sub(Span::new().days(days))
                    .map_err(|_| QueryError::RangeTooLong)
            };
            let before = RatesQuery {
                from: earlier(query.from)?,
                to: earlier(query.to)?,
                ..query.clone()
            };
            (query.clone(), Some(before))
        }
    })
}

fn days(query: &RatesQuery) -> i32 {
    (query.to - query.from).get_days() + 1
}

fn compared(with: Compare, query: &RatesQuery, side: &Side, other: Side) -> Compared {
    let differences = match (&side.total, &other.total) {
        (Some(one), Some(other)) => statistics::differences(&one.rates, &other.rates),
        _ => Vec::new(),
    };
    Compared {
        with,
        from: query.from,
        to: query.to,
        total: other.total,
        rows: other.rows,
        differences,
    }
}

const fn mode(live: &LivePolicy) -> ImpressionMode {
    if live.policy.rates.first_renders {
        ImpressionMode::FirstRenders
    } else {
        ImpressionMode::RendersOnly
    }
}

/// A row, and what it counts where that is shown.
type Shown<'a> = (&'a Cell<'a>, Option<&'a RowCount>);

/// By time where it is one of the dimensions, then by size; what is suppressed comes last and by its keys, so that its
/// place says nothing.
fn sort(rows: &mut [Shown<'_>], by: &[Dimension]) {
    let time = by.iter().position(|dimension| dimension.is_time());
    let size = |(cell, count): &Shown<'_>| (count.is_none(), Reverse(count.map(|_| cell.size)));
    rows.sort_by(|one, other| {
        let (keys, others) = (one.0.keys, other.0.keys);
        let by_time = time.map_or(Ordering::Equal, |at| keys[at].cmp(&others[at]));
        by_time
            .then_with(|| size(one).cmp(&size(other)))
            .then_with(|| keys.cmp(others))
    });
}
