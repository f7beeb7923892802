//! Why a job was not asked for, shown or called off.

use super::{
    JobId, JobState, MOST_FURTHER_PAGES, MOST_OPEN_PER_SITE, MOST_PER_HOUR, MOST_URL, MOST_WAITING,
};
use crate::access::Refused;
use store::StoreError;

/// Why not; in every case nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// It is not for this operator.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// No such site.
    #[error("there is no such published site; nothing was done")]
    UnknownSite,
    /// No such job, or it was removed.
    #[error("there is no such job; old ones are removed. Nothing was done")]
    UnknownJob,
    /// No address of a page.
    #[error(
        "this is no address of a page: http or https, at most {MOST_URL} bytes, without a name or a password. Nothing was done"
    )]
    Address,
    /// A page of somebody else.
    #[error("this page is not of this site, whose origins are {}; nothing was asked of it", .0.join(", "))]
    OtherOrigin(Vec<String>),
    /// Too many pages.
    #[error("a check walks to at most {MOST_FURTHER_PAGES} further pages; nothing was done")]
    FurtherPages,
    /// There is no browser to do it with.
    #[error(
        "there is no Chromium on the server, so nothing was begun; install it (Debian and Ubuntu: apt install chromium) or name it with --chromium"
    )]
    NoBrowser,
    /// The queue is full.
    #[error("{MOST_WAITING} jobs wait already; nothing was done. Try again later")]
    QueueFull,
    /// Enough of this site is under way.
    #[error(
        "{MOST_OPEN_PER_SITE} jobs of this site wait or run already; nothing was done. Wait for them or call one off"
    )]
    SiteBusy,
    /// Enough was asked for.
    #[error(
        "{MOST_PER_HOUR} jobs of this site were asked for within the hour; nothing was done. Try again later"
    )]
    TooOften,
    /// It is over.
    #[error("the job {0} is over ({state}); nothing was done", state = .1.wire_name())]
    Over(JobId, JobState),
    /// It is not over.
    #[error("the job {0} is not over yet; nothing was done")]
    NotOver(JobId),
    /// Nothing of that kind is kept with it.
    #[error("no report is kept with the job {0}")]
    NoReport(JobId),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl JobError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refused) => refused.code(),
            Self::UnknownSite => "unknown_site",
            Self::UnknownJob => "unknown_job",
            Self::Address => "job_address",
            Self::OtherOrigin(_) => "job_other_origin",
            Self::FurtherPages => "job_further_pages",
            Self::NoBrowser => "job_no_browser",
            Self::QueueFull => "job_queue_full",
            Self::SiteBusy => "job_site_busy",
            Self::TooOften => "job_too_often",
            Self::Over(..) => "job_over",
            Self::NotOver(_) => "job_not_over",
            Self::NoReport(_) => "job_no_report",
            Self::Store(error) => error.code(),
        }
    }
}
