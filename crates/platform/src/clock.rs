//! The clock and the dice. Nothing below the platform has either.

use consent::{Timestamp, VisitorId, record::RecordId};
use std::{
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

/// Milliseconds since 1970, by the system's clock; 0 on a clock before that.
#[must_use]
pub fn now_millis() -> u64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Where the platform has the time from: the system, or what a test says.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> u64 + Send + Sync>);

impl Clock {
    /// A clock that answers milliseconds since 1970.
    pub fn new(millis: impl Fn() -> u64 + Send + Sync + 'static) -> Self {
        Self(Arc::new(millis))
    }

    /// Milliseconds since 1970.
    #[must_use]
    pub fn millis(&self) -> u64 {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new(now_millis)
    }
}

/// A moment as people and scripts read it: UTC after RFC 3339, to the second.
#[must_use]
pub fn written(millis: u64) -> String {
    let seconds = i64::try_from(millis / 1000).unwrap_or(i64::MAX);
    jiff::Timestamp::from_second(seconds).map_or_else(|_| millis.to_string(), |at| at.to_string())
}

/// The day in UTC.
#[must_use]
pub fn today() -> jiff::civil::Date {
    let seconds = i64::try_from(now_millis() / 1000).unwrap_or(i64::MAX);
    let at = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// Seconds since 1970.
#[must_use]
pub fn now() -> Timestamp {
    Timestamp(now_millis() / 1000)
}

/// 32 random bytes of the operating system.
#[must_use]
pub fn random_bytes() -> [u8; 32] {
    rand::random()
}

/// A number from 0 to 1 that nobody foresees.
#[must_use]
pub(crate) fn chance() -> f64 {
    rand::random()
}

/// A new consent id.
#[must_use]
pub fn new_visitor() -> VisitorId {
    VisitorId(rand::random())
}

/// A new record id, ordered by time.
#[must_use]
pub fn new_record_id() -> RecordId {
    RecordId::parse(&uuid::Uuid::now_v7().to_string()).expect("a UUID has 36 characters")
}
