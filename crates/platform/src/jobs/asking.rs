//! Asking for a job, asking for it again, and calling it off. A page must be of the site: nobody has the server visit
//! somebody else's.

use super::{
    Job, JobError, JobId, JobProgress, JobState, JobTask, MOST_FURTHER_PAGES, MOST_OPEN_PER_SITE,
    MOST_PER_HOUR, MOST_URL, MOST_WAITING,
};
use crate::{Platform, access::Permission, operators::SignedIn};
use consent::{Policy, SiteId};
use store::AuditAct;
use url::Url;

const HOUR: u64 = 3_600_000;

impl Platform {
    /// Asks for a job on a site. An address may be a path below the site's first origin, and is that origin where it is
    /// empty. `browser`: is there one to do it with?
    ///
    /// # Errors
    /// [`JobError`]; then there is no new job.
    pub async fn ask_job(
        &self,
        by: &SignedIn,
        site: &SiteId,
        task: JobTask,
        browser: bool,
    ) -> Result<Job, JobError> {
        by.check_on(Permission::RunChecks, site)?;
        let live = self.live(site).ok_or(JobError::UnknownSite)?;
        let task = admitted(&live.policy, task)?;
        if !browser {
            return Err(JobError::NoBrowser);
        }
        let _changing = self.jobs.changing.lock().await;
        self.room_for(site)?;
        let mut job = Job {
            id: JobId::default(),
            site: site.clone(),
            task,
            by: by.name.clone(),
            asked_at_millis: self.now_millis(),
            begun_at_millis: None,
            ended_at_millis: None,
            state: JobState::Waiting,
            progress: JobProgress::default(),
            failure: None,
            outcome: None,
        };
        job.id = self.store.add_job(job.clone()).await?;
        let act = AuditAct::JobAsked {
            site: site.clone(),
            job: job.id,
            task: job.task.wire_name().to_owned(),
        };
        if let Err(error) = self.audited(&by.name, act).await {
            // What nobody is on record for is not done.
            job.state = JobState::Cancelled;
            let _ = self.store.change_job(job).await;
            return Err(error.into());
        }
        self.jobs.put(job.clone());
        self.jobs.wake.notify_one();
        Ok(job)
    }

    /// Asks for the same as a job that is over.
    ///
    /// # Errors
    /// [`JobError`]; then there is no new job.
    pub async fn ask_job_again(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: JobId,
        browser: bool,
    ) -> Result<Job, JobError> {
        by.check_on(Permission::RunChecks, site)?;
        let job = self.job_for(by, site, id)?;
        if job.state.is_open() {
            return Err(JobError::NotOver(id));
        }
        self.ask_job(by, site, job.task, browser).await
    }

    /// Calls a job off that waits or runs.
    ///
    /// # Errors
    /// [`JobError`]; then it goes on.
    pub async fn cancel_job(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: JobId,
    ) -> Result<Job, JobError> {
        by.check_on(Permission::RunChecks, site)?;
        let _changing = self.jobs.changing.lock().await;
        let mut job = self.job_for(by, site, id)?;
        if !job.state.is_open() {
            return Err(JobError::Over(id, job.state));
        }
        job.state = JobState::Cancelled;
        job.ended_at_millis = Some(self.now_millis());
        let act = AuditAct::JobCancelled {
            site: site.clone(),
            job: id,
        };
        self.audited(&by.name, act).await?;
        self.store.change_job(job.clone()).await?;
        self.jobs.put(job.clone());
        self.jobs.stop(id);
        Ok(job)
    }

    fn room_for(&self, site: &SiteId) -> Result<(), JobError> {
        if self.jobs.open_of(site) >= MOST_OPEN_PER_SITE {
            return Err(JobError::SiteBusy);
        }
        if self.jobs.waiting() >= MOST_WAITING {
            return Err(JobError::QueueFull);
        }
        let since = self.now_millis().saturating_sub(HOUR);
        let jobs = self.jobs.jobs();
        let lately = jobs.values().filter(|job| job.asked_at_millis > since);
        if lately.filter(|job| job.site == *site).count() >= MOST_PER_HOUR {
            return Err(JobError::TooOften);
        }
        Ok(())
    }
}

/// The task with a whole address of a page of the site.
fn admitted(policy: &Policy, task: JobTask) -> Result<JobTask, JobError> {
    let url = page_of(policy, task.url())?;
    match task {
        JobTask::Check { further_pages, .. } if further_pages > MOST_FURTHER_PAGES => {
            Err(JobError::FurtherPages)
        }
        JobTask::Check { further_pages, .. } => Ok(JobTask::Check { url, further_pages }),
        JobTask::Snippet { .. } => Ok(JobTask::Snippet { url }),
    }
}

fn page_of(policy: &Policy, text: &str) -> Result<String, JobError> {
    let text = text.trim();
    if text.len() > MOST_URL || text.chars().any(char::is_control) {
        return Err(JobError::Address);
    }
    let first = policy.origins.first().ok_or(JobError::Address)?;
    let base = Url::parse(first).map_err(|_| JobError::Address)?;
    let mut url = base.join(text).map_err(|_| JobError::Address)?;
    let is_web = matches!(url.scheme(), "http" | "https") && url.host_str().is_some();
    if !is_web || !url.username().is_empty() || url.password().is_some() {
        return Err(JobError::Address);
    }
    if !policy.origins.contains(&url.origin().ascii_serialization()) {
        return Err(JobError::OtherOrigin(policy.origins.clone()));
    }
    url.set_fragment(None);
    Ok(url.into())
}
