//! Why a back end's act is not recorded or a question not answered, with stable codes.

use store::StoreError;

/// Why nothing was recorded. Each has a stable code.
#[derive(Debug, thiserror::Error)]
pub enum ServerSideError {
    /// No such site.
    #[error("this site is not published")]
    UnknownSite,
    /// The control is none that a back end can pass on.
    #[error("the control of a back end is save, withdraw_all or object; nothing was recorded")]
    UnknownControl,
    /// The channel is one of a browser.
    #[error(
        "the channel of a back end is api, app, email, phone, paper or in_person; nothing was recorded"
    )]
    UnknownChannel,
    /// The language is not one of the site's.
    #[error("the site has no notice in this language; nothing was recorded")]
    UnknownLanguage,
    /// The policy version was never published.
    #[error("this policy version was never published; nothing was recorded")]
    UnknownPolicy,
    /// What is granted has changed materially since that version.
    #[error(
        "what is granted has changed materially since this policy version; nothing was recorded. Ask again"
    )]
    PolicyOutdated,
    /// A purpose that the policy lacks or that cannot be chosen.
    #[error("a purpose is named that cannot be chosen; nothing was recorded")]
    UnknownPurpose,
    /// A service that the policy lacks or that cannot be chosen.
    #[error("a service is named that cannot be chosen; nothing was recorded")]
    UnknownService,
    /// A controller that the policy lacks.
    #[error("a controller is named that the site does not have; nothing was recorded")]
    UnknownController,
    /// Nothing is named.
    #[error("name at least one purpose or service; nothing was recorded")]
    NothingNamed,
    /// Nothing rests on legitimate interest, or what is named does not.
    #[error("an objection concerns purposes on legitimate interest; nothing was recorded")]
    NotLegitimateInterest,
    /// What is named is not what the control does.
    #[error("the choices are not what this control does; nothing was recorded")]
    ControlContradicts,
    /// The text is empty, too long or holds control characters.
    #[error(
        "a text has 1 to 4000 characters and no controls but line ends and tabs; nothing was recorded"
    )]
    Text,
    /// The subdivision is not the second part of ISO 3166-2.
    #[error("a subdivision has 1 to 3 letters or digits; nothing was recorded")]
    Subdivision,
    /// The act lies in the future.
    #[error("the act lies more than 5 minutes in the future; nothing was recorded")]
    InFuture,
    /// The act is too long ago.
    #[error("the act is more than a year ago; nothing was recorded")]
    TooOld,
    /// The days for which it counts.
    #[error("a consent counts for 1 to 3650 days; nothing was recorded")]
    ValidDays,
    /// The hours for which a link counts.
    #[error("a confirmation can be given for 1 to 720 hours; nothing was recorded")]
    ValidHours,
    /// The idempotency key belongs to another act.
    #[error("this key was used for another visitor; nothing was recorded. Make a new key")]
    KeyTaken,
    /// Not exactly one way of saying whom.
    #[error("name a subject, or a consent_id, or 1 to 100 subjects")]
    Whom,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ServerSideError {
    /// The stable code on the wire.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownSite => "unknown_site",
            Self::UnknownControl => "unknown_control",
            Self::UnknownChannel => "unknown_channel",
            Self::UnknownLanguage => "unknown_language",
            Self::UnknownPolicy => "unknown_policy",
            Self::PolicyOutdated => "policy_outdated",
            Self::UnknownPurpose => "unknown_purpose",
            Self::UnknownService => "unknown_service",
            Self::UnknownController => "unknown_controller",
            Self::NothingNamed => "nothing_named",
            Self::NotLegitimateInterest => "not_legitimate_interest",
            Self::ControlContradicts => "control_contradicts",
            Self::Text => "bad_text",
            Self::Subdivision => "bad_subdivision",
            Self::InFuture => "at_in_future",
            Self::TooOld => "at_too_old",
            Self::ValidDays => "valid_days",
            Self::ValidHours => "valid_hours",
            Self::KeyTaken => "key_taken",
            Self::Whom => "whom",
            Self::Store(error) => error.code(),
        }
    }
}
