//! What a test came to so far: the numbers of each variant as consent rates count them, the difference with an interval that
//! holds at every look, and what may be said.

use super::{
    Experiment, ExperimentError, Variant,
    statistics::{ALPHA, AlwaysValid, Tried, Verdict},
};
use crate::{
    Platform,
    platform::LivePolicy,
    rates::{self, Difference, Dimension, Figures, RatesQuery},
};
use consent::{PolicyVersion, Timestamp};
use jiff::{Span, civil::Date};
use serde::Serialize;

/// One variant of a test.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VariantFigures {
    /// Which.
    pub variant: Variant,
    /// Its name among the variants that rates are set out by: `3-a`.
    pub name: String,
    /// Its version.
    pub version: PolicyVersion,
    /// Counts and rates, each rate with an interval after Wilson for one look; null where fewer than ten were shown.
    #[cfg_attr(feature = "schema", schema(required))]
    pub figures: Option<Figures>,
}

/// A test with its numbers.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExperimentAnswer {
    /// The test.
    pub experiment: Experiment,
    /// The first day that is counted, in the site's time zone.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub from: Date,
    /// The last day, included.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub to: Date,
    /// Both variants, a first.
    pub variants: Vec<VariantFigures>,
    /// Shown so far, of both.
    pub shown: u64,
    /// What may be said.
    pub verdict: Verdict,
    /// Is the stopping rule met, so that the result is no longer preliminary?
    pub is_final: bool,
    /// Accepted of all shown, b minus a, with the interval that holds at every look; null before both were shown.
    #[cfg_attr(feature = "schema", schema(required))]
    pub difference: Option<AlwaysValid>,
    /// How often such an interval misses, however often it is looked at.
    pub alpha: f64,
    /// The differences of all rates, b minus a, after Newcombe: right for one look and not for stopping.
    pub differences: Vec<Difference>,
    /// How often variant b could not be shown since the server began, and a was.
    pub not_shown: u64,
}

impl Platform {
    pub(super) async fn experiment_answer(
        &self,
        live: &LivePolicy,
        experiment: Experiment,
    ) -> Result<ExperimentAnswer, ExperimentError> {
        let (from, to) = self.days_of(live, &experiment);
        // Each by itself: a few visitors who are in neither must not hide the smaller one.
        let figures = async |variant| {
            let name = experiment.name_of(variant);
            let query = RatesQuery::of(from, to).only(Dimension::Variant, &name);
            let answer = self.query_rates(&experiment.site, &query).await?;
            Ok::<_, ExperimentError>(answer.total)
        };
        let (a, b) = (
            figures(Variant::Current).await?,
            figures(Variant::Other).await?,
        );
        let plan = experiment.plan();
        let (difference, differences, verdict) = match (a, b) {
            (Some(a), Some(b)) => (
                plan.difference(tried(&a), tried(&b)),
                rates::differences(&b.rates, &a.rates),
                plan.verdict(tried(&a), tried(&b), experiment.planned),
            ),
            _ => (None, Vec::new(), Verdict::TooFew),
        };
        let shown = [a, b].into_iter().flatten();
        Ok(ExperimentAnswer {
            from,
            to,
            shown: shown.map(|figures| figures.counts.shown).sum(),
            verdict,
            is_final: verdict.is_final(),
            difference,
            alpha: ALPHA,
            differences,
            not_shown: self.running_experiment(live).map_or(0, |running| {
                if running.experiment.number == experiment.number {
                    running.not_shown()
                } else {
                    0
                }
            }),
            variants: [(Variant::Current, a), (Variant::Other, b)]
                .map(|(variant, figures)| VariantFigures {
                    variant,
                    name: experiment.name_of(variant),
                    version: match variant {
                        Variant::Current => experiment.current,
                        Variant::Other => experiment.other,
                    },
                    figures,
                })
                .into(),
            experiment,
        })
    }

    /// From the day on which it began to that of its end, or today; the longest range that rates are answered for.
    fn days_of(&self, live: &LivePolicy, experiment: &Experiment) -> (Date, Date) {
        let day = |millis: u64| rates::day_of(live.local_hour(Timestamp(millis / 1000)).day);
        let ended = experiment.ended.as_ref().map(|ended| ended.at_millis);
        let from = day(experiment.started_at_millis);
        let to = day(ended.unwrap_or_else(|| self.now_millis())).max(from);
        let most = from.saturating_add(Span::new().days(rates::MOST_DAYS - 1));
        (from, to.min(most))
    }
}

const fn tried(figures: &Figures) -> Tried {
    Tried {
        shown: figures.counts.shown,
        accepted: figures.counts.accepted,
    }
}
