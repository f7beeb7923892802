//! Jobs as operators see them, and what is kept with them. An operator of some sites sees the jobs of those.

use super::{Job, JobError, JobFile, JobId, JobState, JobTask};
use crate::{Platform, access::Permission, operators::SignedIn};
use consent::SiteId;
use store::StoreError;

impl Platform {
    /// Jobs, newest first: of one site or of all that the operator may see, before one or from the newest on.
    ///
    /// # Errors
    /// [`JobError::Refused`], [`JobError::UnknownSite`]
    pub fn jobs_for(
        &self,
        by: &SignedIn,
        site: Option<&SiteId>,
        before: Option<JobId>,
        limit: usize,
    ) -> Result<Vec<Job>, JobError> {
        by.check(Permission::SeeChecks)?;
        if let Some(site) = site {
            by.check_on(Permission::SeeChecks, site)?;
            self.live(site).ok_or(JobError::UnknownSite)?;
        }
        let jobs = self.jobs.jobs();
        let fits = |job: &&Job| {
            by.has_site(&job.site)
                && site.is_none_or(|site| job.site == *site)
                && before.is_none_or(|before| job.id < before)
        };
        let found = jobs.values().rev().filter(fits);
        Ok(found.take(limit).cloned().collect())
    }

    /// One job of a site.
    ///
    /// # Errors
    /// [`JobError::Refused`], [`JobError::UnknownJob`]
    pub fn job_for(&self, by: &SignedIn, site: &SiteId, id: JobId) -> Result<Job, JobError> {
        by.check_on(Permission::SeeChecks, site)?;
        let job = self.jobs.get(id).filter(|job| job.site == *site);
        job.ok_or(JobError::UnknownJob)
    }

    /// One job by its number alone. Of a site that the operator may not see there is none.
    ///
    /// # Errors
    /// [`JobError::Refused`], [`JobError::UnknownJob`]
    pub fn find_job(&self, by: &SignedIn, id: JobId) -> Result<Job, JobError> {
        by.check(Permission::SeeChecks)?;
        let job = self.jobs.get(id).filter(|job| by.has_site(&job.site));
        job.ok_or(JobError::UnknownJob)
    }

    /// How many jobs come before this one, that runs included; `None` where it does not wait.
    #[must_use]
    pub fn jobs_ahead(&self, id: JobId) -> Option<usize> {
        let jobs = self.jobs.jobs();
        let waits = jobs.get(&id)?.state == JobState::Waiting;
        let open = jobs.values().filter(|job| job.state.is_open());
        waits.then(|| {
            open.filter(|job| job.id < id || job.state == JobState::Running)
                .count()
        })
    }

    /// Something that is kept with a job.
    ///
    /// # Errors
    /// [`JobError`]
    pub async fn job_file_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: JobId,
        file: JobFile,
    ) -> Result<Vec<u8>, JobError> {
        self.job_for(by, site, id)?;
        let kept = self.store.job_file(id, file).await?;
        kept.ok_or(JobError::NoReport(id))
    }

    /// The newest check before one that was asked for in the same way and has a report, with that report.
    ///
    /// # Errors
    /// [`StoreError`] when the report cannot be read.
    pub async fn check_before(&self, job: &Job) -> Result<Option<(JobId, Vec<u8>)>, StoreError> {
        let is_like = |other: &&Job| {
            let same = other.site == job.site && other.task == job.task;
            same && other.id < job.id && other.state == JobState::Done
        };
        let before = {
            let jobs = self.jobs.jobs();
            jobs.values().rev().find(is_like).map(|found| found.id)
        };
        let Some(id) = before.filter(|_| matches!(job.task, JobTask::Check { .. })) else {
            return Ok(None);
        };
        let report = self.store.job_file(id, JobFile::Report).await?;
        Ok(report.map(|report| (id, report)))
    }
}
