//! Why something about a webhook was not done.

use crate::access::Refused;
use store::StoreError;

/// Why something about a webhook was not done.
#[derive(Debug, thiserror::Error)]
pub enum WebhookError {
    /// It is not for this operator.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// No such webhook.
    #[error("there is no such webhook; nothing was changed")]
    Missing,
    /// No such site.
    #[error("this site is not published; nothing was changed")]
    UnknownSite,
    /// The address does not fit.
    #[error(
        "an address is https://host/path of 2000 characters at most, without name, password or fragment; nothing was changed"
    )]
    Address,
    /// No event was chosen.
    #[error("choose at least one event; nothing was changed")]
    Events,
    /// The description does not fit.
    #[error("a description has 100 visible characters at most; nothing was changed")]
    Description,
    /// There are as many as there may be.
    #[error("there are 64 webhooks, and no more are kept; remove one first")]
    TooMany,
    /// It is paused or switched off.
    #[error("this webhook is not active; resume it first")]
    NotActive,
    /// There is no such message in its log.
    #[error("the log of this webhook has no such message; nothing is sent")]
    NoMessage,
    /// The stretch of time does not fit.
    #[error("a stretch of time begins before it ends, and is of 366 days at most; nothing is sent")]
    Stretch,
    /// A stretch is being told once more already.
    #[error("an earlier stretch is still being sent once more; ask again when it is done")]
    Replaying,
    /// So many messages wait that no more are taken.
    #[error("too many messages wait for this webhook; ask again when some were sent")]
    Full,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl WebhookError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refused) => refused.code(),
            Self::Missing => "webhook_missing",
            Self::UnknownSite => "unknown_site",
            Self::Address => "webhook_address",
            Self::Events => "webhook_events",
            Self::Description => "webhook_description",
            Self::TooMany => "webhook_too_many",
            Self::NotActive => "webhook_not_active",
            Self::NoMessage => "webhook_no_message",
            Self::Stretch => "webhook_stretch",
            Self::Replaying => "webhook_replaying",
            Self::Full => "webhook_full",
            Self::Store(error) => error.code(),
        }
    }
}
