//! Jobs: what an operator asks for and what takes longer than an answer may. They wait for their turn, one runs at a time,
//! they say how far they are, and what they found is kept for a while. Here they are asked for, listed, called off and
//! taken to be run ([`crate::Platform::next_job`]); whoever runs them, and the browser that a check needs, is the server's.
//!
//! Jobs are no evidence. They are kept beside the ledger; that somebody asked for one stands in the audit log.

mod asking;
mod ending;
mod error;
mod listing;
mod room;
mod running;

pub use error::JobError;
pub use running::{Ended, RunningJob};
pub use store::{
    CheckOutcome, CheckSince, CheckVerdict, Job, JobFailure, JobFile, JobId, JobOutcome, JobPhase,
    JobProgress, JobState, JobTask, SnippetPoint, SnippetSeen, UnknownTag,
};

pub(crate) use room::Room;

/// So many jobs may wait, of all sites together.
pub const MOST_WAITING: usize = 20;
/// So many jobs of one site may wait or run.
pub const MOST_OPEN_PER_SITE: usize = 2;
/// So many jobs of one site may be asked for in an hour: each is a visit to it.
pub const MOST_PER_HOUR: usize = 20;
/// So many ended jobs of one site are kept with their reports.
pub const KEPT_PER_SITE: usize = 50;
/// An ended job is kept so many days at most.
pub const KEPT_DAYS: u64 = 90;
/// So many further pages may a check walk to.
pub const MOST_FURTHER_PAGES: u16 = 19;
/// An address of a page has so many bytes at most.
pub const MOST_URL: usize = 2_000;
/// So many unknown tags are named in a check's outcome.
pub const MOST_UNKNOWN: usize = 50;
