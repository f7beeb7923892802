//! Jobs for whoever runs them: the next one, how far it is, what came of it. One at a time, because a browser is heavy.

use super::{Job, JobFailure, JobFile, JobId, JobOutcome, JobProgress, JobState, JobTask};
use crate::Platform;
use std::sync::Arc;
use store::StoreError;
use tokio::sync::Notify;

/// A job that has begun.
#[derive(Debug)]
pub struct RunningJob {
    /// As it was when it began.
    pub job: Job,
    stop: Arc<Notify>,
}

impl RunningJob {
    /// Ends when somebody has called the job off.
    pub async fn called_off(&self) {
        self.stop.notified().await;
    }
}

/// How a job ended by itself.
#[derive(Debug)]
pub enum Ended {
    /// It came to its end, and this is kept with it.
    Done {
        /// What came of it.
        outcome: JobOutcome,
        /// What is too large for its description.
        files: Vec<(JobFile, Vec<u8>)>,
    },
    /// It could not be done.
    Failed(JobFailure),
}

impl Platform {
    /// Loads the jobs. What ran when the server stopped was interrupted.
    pub(crate) async fn load_jobs(&self) -> Result<(), StoreError> {
        for mut job in self.store.jobs().await? {
            if job.state == JobState::Running {
                job.state = JobState::Interrupted;
                job.ended_at_millis = Some(self.now_millis());
                self.store.change_job(job.clone()).await?;
            }
            self.jobs.put(job);
        }
        Ok(())
    }

    /// Waits for a job and begins it. There must be one caller only.
    pub async fn next_job(&self) -> RunningJob {
        loop {
            if let Some(begun) = self.begin_job().await {
                return begun;
            }
            self.jobs.wake.notified().await;
        }
    }

    async fn begin_job(&self) -> Option<RunningJob> {
        let _changing = self.jobs.changing.lock().await;
        let mut job = self.jobs.first_waiting()?;
        job.state = JobState::Running;
        job.begun_at_millis = Some(self.now_millis());
        self.keep_job(&job).await;
        let stop = self.jobs.runs(job.id);
        Some(RunningJob { job, stop })
    }

    /// Notes how far a job is. That is kept in memory alone: after a restart it is interrupted anyway.
    pub fn job_progress(&self, id: JobId, progress: JobProgress) {
        if let Some(job) = self.jobs.jobs().get_mut(&id)
            && job.state == JobState::Running
        {
            job.progress = progress;
        }
    }

    /// Ends a job that ran, and removes what is too old. One that was called off meanwhile stays so.
    pub async fn end_job(&self, id: JobId, ended: Ended) {
        let changing = self.jobs.changing.lock().await;
        let Some(job) = self
            .jobs
            .get(id)
            .filter(|job| job.state == JobState::Running)
        else {
            return;
        };
        let mut job = Job {
            ended_at_millis: Some(self.now_millis()),
            ..job
        };
        match self.with_files(id, ended).await {
            Ended::Done { outcome, .. } => {
                job.state = JobState::Done;
                job.progress.done = job.progress.total;
                job.outcome = Some(outcome);
            }
            Ended::Failed(failure) => {
                job.state = JobState::Failed;
                job.failure = Some(failure);
            }
        }
        self.keep_job(&job).await;
        drop(changing);
        if matches!(job.task, JobTask::Check { .. }) {
            self.check_ended(&job.site, &job).await;
        }
        self.prune_jobs().await;
    }

    /// A report that cannot be kept is none.
    async fn with_files(&self, id: JobId, ended: Ended) -> Ended {
        let Ended::Done { outcome, files } = ended else {
            return ended;
        };
        for (file, body) in files {
            if let Err(error) = self.store.put_job_file(id, file, body).await {
                return Ended::Failed(JobFailure {
                    code: error.code().to_owned(),
                    text: error.to_string(),
                });
            }
        }
        Ended::Done {
            outcome,
            files: Vec::new(),
        }
    }

    /// Here in any case: a disk that is full must not keep the queue from going on.
    async fn keep_job(&self, job: &Job) {
        if let Err(error) = self.store.change_job(job.clone()).await {
            tracing::warn!(%error, job = job.id.0, "how a job stands is known until the server stops, and was not written");
        }
        self.jobs.put(job.clone());
    }
}
