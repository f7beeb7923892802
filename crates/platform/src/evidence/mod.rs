//! x
use consent::Timestamp;

/// A point in time as RFC 3339 writes it, UTC; empty beyond the calendar.
#[must_use]
pub fn rfc3339(at: Timestamp) -> String {
    crate::server_side::moment(at.0.saturating_mul(1000)).unwrap_or_default()
}
