//! What follows when jobs are over: that a check ended is told on, and old jobs are removed with their reports.

use super::{Job, JobId, JobOutcome, KEPT_DAYS, KEPT_PER_SITE};
use crate::Platform;
use consent::SiteId;
use std::collections::BTreeMap;

const DAY: u64 = 24 * 3_600_000;

impl Platform {
    /// A check has ended, done or failed: the one place that hears of it. It is logged; who else is told hooks in here.
    pub async fn check_ended(&self, site: &SiteId, job: &Job) {
        match (&job.outcome, &job.failure) {
            (Some(JobOutcome::Check(outcome)), _) => tracing::info!(
                %site,
                job = job.id.0,
                verdict = outcome.verdict.wire_name(),
                leaks = outcome.leaks,
                unknown = outcome.unknown_items,
                "a check has ended"
            ),
            (_, Some(failure)) => {
                tracing::warn!(%site, job = job.id.0, code = failure.code, "a check could not be done");
            }
            _ => {}
        }
    }

    /// Removes jobs that are over: of each site what is older than the newest [`KEPT_PER_SITE`], and all of more than
    /// [`KEPT_DAYS`] days. The newest job of all stays, because its number is not given again.
    pub async fn prune_jobs(&self) {
        let _changing = self.jobs.changing.lock().await;
        for id in self.old_jobs() {
            match self.store.remove_job(id).await {
                Ok(_) => {
                    self.jobs.jobs().remove(&id);
                }
                Err(error) => {
                    tracing::warn!(%error, job = id.0, "an old job stays; the next hour tries again");
                }
            }
        }
    }

    fn old_jobs(&self) -> Vec<JobId> {
        let before = self.now_millis().saturating_sub(KEPT_DAYS * DAY);
        let jobs = self.jobs.jobs();
        let newest = jobs.keys().next_back().copied();
        let mut kept: BTreeMap<&SiteId, usize> = BTreeMap::new();
        let over = jobs.values().rev().filter(|job| !job.state.is_open());
        over.filter(|job| {
            let of_site = kept.entry(&job.site).or_default();
            *of_site += 1;
            let is_old = *of_site > KEPT_PER_SITE || job.asked_at_millis < before;
            is_old && Some(job.id) != newest
        })
        .map(|job| job.id)
        .collect()
    }
}
