//! Why nothing was published. Messages say what happened and what to do; a conflict carries the difference.

use crate::{diff::Change, site_file::SiteFileError};
use consent::{PolicyVersion, SiteId, material::NumberingError};
use store::StoreError;

/// Somebody else published in between.
#[derive(Debug, thiserror::Error)]
#[error(
    "{site}: version {} is current, this was based on {}; nothing was published. {} change(s) lie between: take them over \
     and publish again",
    named(.current), named(.based_on), .changes.len()
)]
pub struct Conflict {
    /// Which site.
    pub site: SiteId,
    /// What the refused publication was based on.
    pub based_on: Option<PolicyVersion>,
    /// What is current now.
    pub current: Option<PolicyVersion>,
    /// The difference from the one to the other; empty when the first is not known.
    pub changes: Vec<Change>,
}

fn named(version: &Option<PolicyVersion>) -> String {
    version.map_or_else(|| "none".to_owned(), |version| version.to_string())
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The file is not a policy.
    #[error(transparent)]
    File(#[from] SiteFileError),
    /// The site has used up its 255 slots for purposes or services.
    #[error(
        "this site has published more than 255 different purposes or services; nothing was published"
    )]
    SlotsExhausted,
    /// Somebody else published in between.
    #[error(transparent)]
    Conflict(Box<Conflict>),
    /// The site has no such version.
    #[error("{0} has no version {1}; nothing was published. `sluis site versions {0}` lists them")]
    UnknownVersion(SiteId, PolicyVersion),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl PublishError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::File(_) => "site_file",
            Self::SlotsExhausted => "slots_exhausted",
            Self::Conflict(_) => "publish_conflict",
            Self::UnknownVersion(..) => "unknown_version",
            Self::Store(error) => error.code(),
        }
    }
}

impl From<NumberingError> for PublishError {
    fn from(NumberingError::SlotsExhausted: NumberingError) -> Self {
        Self::SlotsExhausted
    }
}
