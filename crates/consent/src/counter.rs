//! What consent rates are counted by. Counters are kept at write time and never computed by scanning the ledger.

use crate::{
    CountryCode, LanguageTag, PolicyVersion, PurposeId, RegimeId, SiteId,
    record::{DeviceClass, RecordState},
};
use serde::{Deserialize, Serialize};

/// What happened once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// A banner was really shown: the page reported it after its first paint.
    Shown,
    /// A first choice on a shown banner: everything granted.
    Accepted,
    /// A first choice on a shown banner: everything denied.
    Refused,
    /// A first choice on a shown banner: some granted.
    Partial,
    /// A later change in the settings, an embed or the preference page.
    Changed,
    /// A withdrawal of everything.
    Withdrawn,
    /// The browser's signal was recorded.
    Signal,
    /// A purpose was granted by a first choice; the purpose is in the key.
    PurposeGranted,
    /// A purpose was denied by a first choice; the purpose is in the key.
    PurposeDenied,
    /// An act that did not happen in a browser: by the site's back end, or a double opt-in.
    ServerSide,
    /// A choice that another tool's cookie said: nothing was shown for it here.
    Migrated,
}

impl Action {
    /// What a first choice on a shown banner counts as.
    #[must_use]
    pub const fn of_first_choice(state: RecordState) -> Self {
        match state {
            RecordState::Given => Self::Accepted,
            RecordState::Partial => Self::Partial,
            RecordState::Refused
            | RecordState::Withdrawn
            | RecordState::Objected
            | RecordState::Requested => Self::Refused,
        }
    }
}

/// One counter. The page dimension comes with the rates of a later version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CounterKey {
    /// Which site.
    pub site: SiteId,
    /// Hours since 1970, UTC.
    pub hour: u32,
    /// The policy version that was shown.
    pub policy: PolicyVersion,
    /// Under which regime.
    pub regime: RegimeId,
    /// Where from.
    pub country: Option<CountryCode>,
    /// In which language.
    pub language: LanguageTag,
    /// On which class of device.
    pub device: DeviceClass,
    /// What happened.
    pub action: Action,
    /// For which purpose, where the action has one.
    pub purpose: Option<PurposeId>,
}
