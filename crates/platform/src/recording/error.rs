//! Why an act is not recorded, with stable codes. What HTTP makes of them is not here.

use store::StoreError;

/// Why nothing was recorded. Each has a stable code.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// No such site.
    #[error("this site is not published")]
    UnknownSite,
    /// The site asks for nothing.
    #[error("this site has nothing optional to choose")]
    NothingOptional,
    /// The policy has changed materially since it was shown.
    #[error("the policy has changed since it was shown; show the current one")]
    PolicyOutdated,
    /// The policy version was never published.
    #[error("this policy version was never published")]
    UnknownPolicy,
    /// The language is not one of the site's.
    #[error("the site has no notice in this language")]
    UnknownLanguage,
    /// A purpose that the policy lacks or that is always on.
    #[error("a purpose is named that cannot be chosen")]
    UnknownPurpose,
    /// A service that the policy lacks or that is always on.
    #[error("a service is named that cannot be chosen")]
    UnknownService,
    /// Not every optional purpose and service is named.
    #[error("every optional purpose and service must be named, granted or denied")]
    Incomplete,
    /// What was chosen is not what the control does.
    #[error("the choices are not what this control does")]
    ControlContradicts,
    /// A signal is claimed that the browser did not send or that the regime does not honour.
    #[error("no signal was seen that applies here")]
    SignalNotSeen,
    /// An objection where nothing rests on legitimate interest.
    #[error("nothing on this site rests on legitimate interest")]
    NothingToObject,
    /// The key is not a UUID.
    #[error("a key is a UUID made by the client")]
    Key,
    /// The layer does not exist.
    #[error("a notice has layers 1 and 2, and 0 outside the banner")]
    Layer,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl RecordError {
    /// The stable code on the wire.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownSite => "unknown_site",
            Self::NothingOptional => "nothing_optional",
            Self::PolicyOutdated => "policy_outdated",
            Self::UnknownPolicy => "unknown_policy",
            Self::UnknownLanguage => "unknown_language",
            Self::UnknownPurpose => "unknown_purpose",
            Self::UnknownService => "unknown_service",
            Self::Incomplete => "incomplete_choices",
            Self::ControlContradicts => "control_contradicts",
            Self::SignalNotSeen => "signal_not_seen",
            Self::NothingToObject => "nothing_to_object",
            Self::Key => "bad_key",
            Self::Layer => "unknown_layer",
            Self::Store(error) => error.code(),
        }
    }
}
