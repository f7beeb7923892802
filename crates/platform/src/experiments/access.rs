//! Tests for whoever has a role: whoever may see rates sees them, whoever may publish begins and ends them. Everything here
//! asks `access` first.

use super::{Experiment, ExperimentAnswer, ExperimentEnd, ExperimentError, plan};
use crate::{
    Platform,
    access::Permission,
    operators::SignedIn,
    platform::LivePolicy,
    rates::{Dimension, RatesQuery},
};
use consent::{PolicyVersion, SiteId};
use jiff::Span;
use std::sync::Arc;

/// What a test is begun with.
#[derive(Debug, Clone, Copy)]
pub struct StartExperiment<'a> {
    /// The earlier version that the current one is compared with.
    pub other: PolicyVersion,
    /// How many visitors of a hundred are shown that one.
    pub share: u8,
    /// The least difference that matters, of a thousand shown.
    pub effect: u16,
    /// What is expected of the current version, accepted of a thousand shown; `None`: what it was in four weeks.
    pub baseline: Option<u16>,
    /// Why; may be empty.
    pub note: &'a str,
}

impl Platform {
    /// Begins a test.
    ///
    /// # Errors
    /// [`ExperimentError`]; in every case none was begun.
    pub async fn start_experiment_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        start: StartExperiment<'_>,
    ) -> Result<Experiment, ExperimentError> {
        by.check_on(Permission::Publish, site)?;
        let live = self.site_of_experiment(site)?;
        let policy = &live.policy;
        if start.other == policy.version {
            return Err(ExperimentError::SameVersion(start.other));
        }
        if !policy.has_optional_purposes() {
            return Err(ExperimentError::NothingAsked);
        }
        if !policy.rates.first_renders {
            return Err(ExperimentError::RendersOnly);
        }
        if !(10..=90).contains(&start.share) {
            return Err(ExperimentError::Share);
        }
        if !(5..=500).contains(&start.effect) {
            return Err(ExperimentError::Effect);
        }
        let note = note(start.note)?;
        let baseline = match start.baseline {
            Some(baseline) => baseline,
            None => self.baseline(&live).await?,
        };
        if !(1..=999).contains(&baseline) {
            return Err(ExperimentError::Baseline);
        }
        let planned = plan(baseline, start.effect, start.share).visitors();
        let planned = Experiment {
            site: site.clone(),
            number: 0,
            current: policy.version,
            other: start.other,
            share: start.share,
            baseline,
            effect: start.effect,
            planned: planned.ok_or(ExperimentError::Effect)?,
            started_at_millis: self.now_millis(),
            started_by: by.name.clone(),
            note: note.to_owned(),
            ended: None,
        };
        self.begin_experiment(&live, planned).await
    }

    /// Ends a test; the version that was published, where the other one won.
    ///
    /// # Errors
    /// [`ExperimentError`]; in every case nothing was published, and the test goes on.
    pub async fn end_experiment_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        number: u32,
        how: ExperimentEnd,
        why: &str,
    ) -> Result<Option<PolicyVersion>, ExperimentError> {
        by.check_on(Permission::Publish, site)?;
        let live = self.site_of_experiment(site)?;
        self.experiment_numbered(site, number)?;
        self.finish_experiment(&live, number, how, &by.name, note(why)?)
            .await
    }

    /// The tests of a site, newest first.
    ///
    /// # Errors
    /// [`ExperimentError::Refused`], [`ExperimentError::UnknownSite`]
    pub fn experiments_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
    ) -> Result<Vec<Experiment>, ExperimentError> {
        by.check_on(Permission::SeeRates, site)?;
        self.site_of_experiment(site)?;
        let mut all = self.experiments_of(site);
        all.reverse();
        Ok(all)
    }

    /// One test with its numbers.
    ///
    /// # Errors
    /// [`ExperimentError`]
    pub async fn experiment_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        number: u32,
    ) -> Result<ExperimentAnswer, ExperimentError> {
        by.check_on(Permission::SeeRates, site)?;
        let live = self.site_of_experiment(site)?;
        let experiment = self.experiment_numbered(site, number)?;
        self.experiment_answer(&live, experiment).await
    }

    fn site_of_experiment(&self, site: &SiteId) -> Result<Arc<LivePolicy>, ExperimentError> {
        self.live(site)
            .ok_or_else(|| ExperimentError::UnknownSite(site.clone()))
    }

    fn experiment_numbered(
        &self,
        site: &SiteId,
        number: u32,
    ) -> Result<Experiment, ExperimentError> {
        let mut all = self.experiments_of(site).into_iter();
        all.find(|one| one.number == number)
            .ok_or_else(|| ExperimentError::Unknown(site.clone(), number))
    }

    /// What the current version came to in four weeks, of a thousand shown.
    async fn baseline(&self, live: &LivePolicy) -> Result<u16, ExperimentError> {
        let to = self.today_of(live);
        let version = live.policy.version.0.to_string();
        let query = RatesQuery::of(to.saturating_sub(Span::new().days(27)), to)
            .only(Dimension::PolicyVersion, &version);
        let answer = self.query_rates(&live.policy.site, &query).await?;
        let rate = answer
            .total
            .and_then(|total| total.rates.acceptance_of_shown);
        let rate = rate.ok_or(ExperimentError::BaselineUnknown)?;
        let of_thousand = (1..=999_u16).min_by(|one, other| {
            let far = |number: u16| (f64::from(number) / 1000.0 - rate.value).abs();
            far(*one).total_cmp(&far(*other))
        });
        of_thousand.ok_or(ExperimentError::BaselineUnknown)
    }
}

fn note(text: &str) -> Result<&str, ExperimentError> {
    let text = text.trim();
    if text.chars().count() > 500 || text.chars().any(char::is_control) {
        return Err(ExperimentError::Note);
    }
    Ok(text)
}
