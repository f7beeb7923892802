//! Jobs: what takes long and is asked for by somebody, how far it is, and what came of it. They are no evidence: they are
//! kept beside the ledger, change while they are under way, and are removed when they are old. Nothing is done here.
// size: one stored format, a small type for each of its parts.

use consent::SiteId;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The number of a job: 1, 2, 3, ... in the order in which they were asked for.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct JobId(pub u64);

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for JobId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// What is to be done.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JobTask {
    /// Walk through a site and compare it with its policy.
    Check {
        /// The page to begin with.
        url: String,
        /// How many further pages.
        further_pages: u16,
    },
    /// Look whether the snippet stands on a page as it should.
    Snippet {
        /// The page.
        url: String,
    },
}

impl JobTask {
    /// The stable name of its kind.
    #[must_use]
    pub const fn wire_name(&self) -> &'static str {
        match self {
            Self::Check { .. } => "check",
            Self::Snippet { .. } => "snippet",
        }
    }

    /// The page that it is about.
    #[must_use]
    pub fn url(&self) -> &str {
        match self {
            Self::Check { url, .. } | Self::Snippet { url } => url,
        }
    }
}

/// How a job stands.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    /// It waits for its turn.
    Waiting,
    /// It is under way.
    Running,
    /// It came to its end.
    Done,
    /// It could not be done.
    Failed,
    /// Somebody called it off.
    Cancelled,
    /// The server stopped while it ran.
    Interrupted,
}

impl JobState {
    /// Waiting or under way.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Running)
    }

    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Interrupted => "interrupted",
        }
    }
}

/// What a job is at.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JobPhase {
    /// Its turn has not come, or it has only begun.
    #[default]
    Beginning,
    /// The pages are walked through, nobody has chosen.
    BeforeConsent,
    /// The same after a refusal.
    AfterRefusal,
    /// The same after an acceptance.
    AfterAcceptance,
    /// The same after a withdrawal.
    AfterWithdrawal,
    /// One page is looked at.
    Page,
    /// The report is written.
    Report,
}

impl JobPhase {
    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Beginning => "beginning",
            Self::BeforeConsent => "before_consent",
            Self::AfterRefusal => "after_refusal",
            Self::AfterAcceptance => "after_acceptance",
            Self::AfterWithdrawal => "after_withdrawal",
            Self::Page => "page",
            Self::Report => "report",
        }
    }
}

/// How far a job is.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct JobProgress {
    /// What it is at.
    pub phase: JobPhase,
    /// Steps that are done.
    pub done: u32,
    /// Steps in all; 0 while nobody knows.
    pub total: u32,
}

/// Why a job could not be done.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JobFailure {
    /// A stable code.
    pub code: String,
    /// The same for people, in English.
    pub text: String,
}

/// What a check came to.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckVerdict {
    /// Everything was looked at, and nothing was found.
    Clean,
    /// Something was found.
    Findings,
    /// Nothing was found, and not everything could be looked at.
    Incomplete,
}

impl CheckVerdict {
    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Findings => "findings",
            Self::Incomplete => "incomplete",
        }
    }
}

/// Something on the pages that the inventory does not name.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnknownTag {
    /// What it is, by the words of a check's JSON, such as `script` or `cookie`.
    pub kind: String,
    /// Its address or name; a long one is cut.
    pub subject: String,
    /// The template that knows it.
    #[cfg_attr(feature = "schema", schema(required))]
    pub template: Option<String>,
}

/// What is another than at the check before of the same page.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckSince {
    /// Which check that was.
    pub job: JobId,
    /// Findings that were not there.
    pub appeared: u32,
    /// Findings that are no longer there.
    pub gone: u32,
}

/// What a check found, in numbers.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckOutcome {
    /// All in one word.
    pub verdict: CheckVerdict,
    /// The version that was compared with.
    pub policy_version: u32,
    /// How many pages were looked at.
    pub pages: u32,
    /// What left a page or stayed on the device without a choice for it.
    pub leaks: u32,
    /// What the inventory lacks.
    pub unknown_items: u32,
    /// What the inventory names and nobody saw.
    pub missing_items: u32,
    /// What is otherwise than declared.
    pub wrong_items: u32,
    /// What could not be looked at.
    pub problems: u32,
    /// What the inventory lacks, by name; the first fifty.
    pub unknown: Vec<UnknownTag>,
    /// Compared with the check before of the same page; `None` where there is none.
    #[cfg_attr(feature = "schema", schema(required))]
    pub since: Option<CheckSince>,
}

/// One thing that must be so for the snippet to work.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SnippetPoint {
    /// The page came.
    PageAnswers,
    /// The snippet stands in the page as it was sent.
    Present,
    /// It is the first script, so that nothing runs before it.
    First,
    /// It is neither `async` nor `defer` nor a module, so that the page waits for it.
    Synchronous,
    /// What it loads is this site's loader.
    Answers,
    /// The notice came, or none is asked for.
    Notice,
}

impl SnippetPoint {
    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::PageAnswers => "page_answers",
            Self::Present => "present",
            Self::First => "first",
            Self::Synchronous => "synchronous",
            Self::Answers => "answers",
            Self::Notice => "notice",
        }
    }
}

/// Whether one of them is so.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnippetSeen {
    /// Which.
    pub point: SnippetPoint,
    /// Is it so?
    pub holds: bool,
    /// What was seen instead, such as the script that stands before; empty where there is nothing to say.
    pub seen: String,
}

/// What came of a job.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JobOutcome {
    /// Of a check.
    Check(CheckOutcome),
    /// Of a look at the snippet: each point, in their order.
    Snippet(Vec<SnippetSeen>),
}

/// A job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Job {
    /// Filled in by the store when it is added.
    pub id: JobId,
    /// On which site.
    pub site: SiteId,
    /// What.
    pub task: JobTask,
    /// Who asked for it: an operator's sign-in name, or what stands for it.
    pub by: String,
    /// When, in milliseconds since 1970.
    pub asked_at_millis: u64,
    /// When it began.
    pub begun_at_millis: Option<u64>,
    /// When it ended, in whichever way.
    pub ended_at_millis: Option<u64>,
    /// How it stands.
    pub state: JobState,
    /// How far it is.
    pub progress: JobProgress,
    /// Why it could not be done.
    pub failure: Option<JobFailure>,
    /// What came of it.
    pub outcome: Option<JobOutcome>,
}

/// What is kept with a job that is too large for its description.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobFile {
    /// What it found, as JSON.
    Report,
    /// The same as a page with pictures.
    Page,
    /// What is another than the time before, as JSON.
    Comparison,
}

impl JobFile {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Report, Self::Page, Self::Comparison];
}
