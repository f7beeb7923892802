//! What a visitor chose, and until when it counts.

use crate::{PolicyVersion, RegimeId, Timestamp, bits::SlotChoices};
use serde::{Deserialize, Serialize};

/// Granted or denied, by a person, for one purpose or service.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// The visitor allowed it by a clear act (GDPR art. 4(11)).
    Granted,
    /// The visitor refused it.
    Denied,
}

impl Choice {
    /// `true` is granted.
    #[must_use]
    pub const fn from_switch(on: bool) -> Self {
        if on { Self::Granted } else { Self::Denied }
    }

    /// Is it granted?
    #[must_use]
    pub const fn is_granted(self) -> bool {
        matches!(self, Self::Granted)
    }
}

/// Everything that one act settled, as it travels in the token: per slot, under which policy, from when to when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// The policy version that was shown.
    pub policy: PolicyVersion,
    /// The regime that applied when the choice was made.
    pub regime: RegimeId,
    /// When the choice was made, by the server's clock.
    pub given_at: Timestamp,
    /// From this moment on the choice no longer counts and the visitor is asked again.
    pub expires_at: Timestamp,
    /// By purpose slot.
    pub purposes: SlotChoices,
    /// By service slot.
    pub services: SlotChoices,
}
