//! Points in time as the rules need them: whole seconds since 1970, UTC. No zones, no calendar, no clock.

use serde::{Deserialize, Serialize};

/// Seconds in a day.
pub const DAY: u64 = 86_400;

/// Seconds since 1970-01-01T00:00:00Z. The clock is read outside this crate.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub u64);

impl Timestamp {
    /// This point plus a number of days; stays at the largest value instead of wrapping.
    #[must_use]
    pub const fn plus_days(self, days: u16) -> Self {
        Self(self.0.saturating_add(days as u64 * DAY))
    }
}
