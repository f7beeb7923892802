//! Why a link does not confirm or withdraw, with stable codes.

use crate::server_side::ServerSideError;
use store::StoreError;

/// Why nothing was recorded.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// No such site.
    #[error("this site is not published")]
    UnknownSite,
    /// The token was never ours, or what it confirms was erased.
    #[error("this link is not known here; nothing was recorded. Ask for a new one")]
    Unknown,
    /// It was confirmed before.
    #[error("this was confirmed before; that record stays, nothing was added")]
    Used,
    /// The time is over.
    #[error("this link is too old to confirm; nothing was recorded. Ask for a new one")]
    Expired,
    /// The person withdrew after the request.
    #[error("this was withdrawn after it was asked for; nothing was recorded. Ask for a new link")]
    Withdrawn,
    /// What was asked for has changed materially.
    #[error("what was asked for has changed since; nothing was recorded. Ask again")]
    PolicyOutdated,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl LinkError {
    /// The stable code on the wire.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownSite => "unknown_site",
            Self::Unknown => "confirmation_unknown",
            Self::Used => "confirmation_used",
            Self::Expired => "confirmation_expired",
            Self::Withdrawn => "confirmation_withdrawn",
            Self::PolicyOutdated => "policy_outdated",
            Self::Store(error) => error.code(),
        }
    }

    /// What appending can answer here: these acts bring their own keys, which nobody else has.
    pub(super) fn of_append(error: ServerSideError) -> Self {
        match error {
            ServerSideError::Store(error) => Self::Store(error),
            _ => Self::Unknown,
        }
    }
}
