//! All jobs in memory, as they are kept: there are few, and their progress is asked for often. What is written and by
//! whom is not decided here.

use super::{Job, JobId, JobState};
use consent::SiteId;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::{Mutex as AsyncMutex, Notify};

/// The jobs, and who waits for them.
#[derive(Debug, Default)]
pub(crate) struct Room {
    jobs: Mutex<BTreeMap<JobId, Job>>,
    /// Held while a job is added or changes its state, so that limits hold and what is kept is what is here.
    pub(super) changing: AsyncMutex<()>,
    /// Told when a job waits.
    pub(super) wake: Notify,
    /// The job that runs, and how it is told to stop.
    running: Mutex<Option<(JobId, Arc<Notify>)>>,
}

impl Room {
    pub(super) fn jobs(&self) -> MutexGuard<'_, BTreeMap<JobId, Job>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn put(&self, job: Job) {
        self.jobs().insert(job.id, job);
    }

    pub(super) fn get(&self, id: JobId) -> Option<Job> {
        self.jobs().get(&id).cloned()
    }

    /// Waiting or running, of one site or of all.
    pub(super) fn open_of(&self, site: &SiteId) -> usize {
        let jobs = self.jobs();
        let open = jobs.values().filter(|job| job.state.is_open());
        open.filter(|job| job.site == *site).count()
    }

    pub(super) fn waiting(&self) -> usize {
        let jobs = self.jobs();
        let waiting = jobs.values();
        waiting.filter(|job| job.state == JobState::Waiting).count()
    }

    /// The one that waits longest.
    pub(super) fn first_waiting(&self) -> Option<Job> {
        let jobs = self.jobs();
        let mut waiting = jobs.values().filter(|job| job.state == JobState::Waiting);
        waiting.next().cloned()
    }

    /// Notes which job runs; the answer hears when it is to stop.
    pub(super) fn runs(&self, id: JobId) -> Arc<Notify> {
        let stop = Arc::new(Notify::new());
        *self.running() = Some((id, Arc::clone(&stop)));
        stop
    }

    /// Tells a job to stop, if it is the one that runs.
    pub(super) fn stop(&self, id: JobId) {
        if let Some((running, stop)) = &*self.running()
            && *running == id
        {
            stop.notify_one();
        }
    }

    fn running(&self) -> MutexGuard<'_, Option<(JobId, Arc<Notify>)>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
