//! A job as JSON, for the API and the command line alike.

use consent::SiteId;
use platform::{
    clock::written,
    jobs::{
        CheckOutcome, Job, JobFailure, JobId, JobOutcome, JobProgress, JobState, JobTask,
        SnippetSeen,
    },
};
use serde::Serialize;
use utoipa::ToSchema;

/// A job.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Job)]
pub(crate) struct JobBody {
    /// Its number.
    id: JobId,
    /// On which site.
    site: SiteId,
    /// `check` or `snippet`.
    kind: &'static str,
    /// The page that it begins with.
    url: String,
    /// How many further pages; 0 of a look at the snippet.
    further_pages: u16,
    /// How it stands.
    state: JobState,
    /// How far it is.
    progress: JobProgress,
    /// Who asked for it.
    by: String,
    /// When, in UTC.
    #[schema(format = DateTime)]
    asked: String,
    /// When it began.
    #[schema(format = DateTime, required)]
    begun: Option<String>,
    /// When it ended, in whichever way.
    #[schema(format = DateTime, required)]
    ended: Option<String>,
    /// Why it could not be done.
    #[schema(required)]
    failure: Option<JobFailure>,
    /// What a check found, in numbers; its report has the rest.
    #[schema(required)]
    check: Option<CheckOutcome>,
    /// What a look at the snippet found, point by point.
    #[schema(required)]
    snippet: Option<Vec<SnippetSeen>>,
}

impl From<Job> for JobBody {
    fn from(job: Job) -> Self {
        let further_pages = match job.task {
            JobTask::Check { further_pages, .. } => further_pages,
            JobTask::Snippet { .. } => 0,
        };
        let (check, snippet) = match job.outcome {
            Some(JobOutcome::Check(check)) => (Some(check), None),
            Some(JobOutcome::Snippet(seen)) => (None, Some(seen)),
            None => (None, None),
        };
        Self {
            id: job.id,
            site: job.site,
            kind: job.task.wire_name(),
            url: job.task.url().to_owned(),
            further_pages,
            state: job.state,
            progress: job.progress,
            by: job.by,
            asked: written(job.asked_at_millis),
            begun: job.begun_at_millis.map(written),
            ended: job.ended_at_millis.map(written),
            failure: job.failure,
            check,
            snippet,
        }
    }
}
