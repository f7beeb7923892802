//! A random key that lives one day (UTC) in memory and is never written (R1). What was hashed with it yesterday can be
//! matched with nothing today, not even by us.

use crate::{Platform, clock::random_bytes};
use consent::time::DAY;
use std::sync::{Mutex, PoisonError};

/// The key of the present day, once somebody asked for it.
#[derive(Default)]
pub(crate) struct DayKey(Mutex<Option<(u64, [u8; 32])>>);

impl Platform {
    /// The key of today. After midnight, and after a restart, it is another one and the old one is gone.
    #[must_use]
    pub fn day_key(&self) -> [u8; 32] {
        let today = self.now().0 / DAY;
        let mut kept = self
            .day_key
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match *kept {
            Some((day, key)) if day == today => key,
            _ => kept.insert((today, random_bytes())).1,
        }
    }
}
