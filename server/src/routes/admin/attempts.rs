//! How often somebody may fail to sign in: five times in fifteen minutes per name and client.
//!
//! A map of its own rather than `governor`: that one meters a steady rate, this counts failures, forgets them at
//! success and must say when the window ends. Keys are salted hashes, so no address is kept. At most 10,000 keys; when
//! all are taken the oldest goes, because locking everybody out would be worse: pushing one name out takes an attacker
//! 10,000 password hashes, for five more guesses.

use crate::client_ip::ClientIp;
use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

const FAILURES: u8 = 5;
const WINDOW: Duration = Duration::from_secs(15 * 60);
const KEYS: usize = 10_000;

#[derive(Debug, Clone, Copy)]
struct Window {
    began: Instant,
    attempts: u8,
}

/// The attempts of the last minutes.
#[derive(Debug, Default)]
pub(super) struct Attempts {
    salt: RandomState,
    windows: Mutex<HashMap<u64, Window>>,
}

impl Attempts {
    /// Whose attempts are counted together.
    pub(super) fn key(&self, name: &str, client: ClientIp) -> u64 {
        self.salt.hash_one((name.trim().to_lowercase(), client))
    }

    /// Counts an attempt before it is made, so that many at once count too. Refused: how long to wait.
    pub(super) fn begin(&self, key: u64, now: Instant) -> Result<(), Duration> {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        windows.retain(|other, window| *other == key || now.duration_since(window.began) < WINDOW);
        if windows.len() >= KEYS && !windows.contains_key(&key) {
            let oldest = windows
                .iter()
                .min_by_key(|(_, window)| window.began)
                .map(|(key, _)| *key);
            oldest.map(|oldest| windows.remove(&oldest));
        }
        let window = windows.entry(key).or_insert(Window {
            began: now,
            attempts: 0,
        });
        let age = now.duration_since(window.began);
        if age >= WINDOW {
            *window = Window {
                began: now,
                attempts: 0,
            };
        } else if window.attempts >= FAILURES {
            return Err(WINDOW - age);
        }
        window.attempts += 1;
        Ok(())
    }

    /// Forgets the failures of somebody who got in.
    pub(super) fn succeeded(&self, key: u64) {
        self.windows
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::{Attempts, KEYS, WINDOW};
    use std::time::{Duration, Instant};

    #[test]
    fn the_sixth_failure_waits_for_the_window_to_end() {
        let (attempts, start) = (Attempts::default(), Instant::now());
        for second in 0..5 {
            assert_eq!(
                attempts.begin(1, start + Duration::from_secs(second)),
                Ok(())
            );
        }
        assert_eq!(
            attempts.begin(1, start + Duration::from_secs(60)),
            Err(WINDOW - Duration::from_secs(60))
        );
        assert_eq!(
            attempts.begin(2, start),
            Ok(()),
            "another name or client is not held up"
        );
        assert_eq!(attempts.begin(1, start + WINDOW), Ok(()));
    }

    #[test]
    fn getting_in_forgets_the_failures() {
        let (attempts, start) = (Attempts::default(), Instant::now());
        for _ in 0..4 {
            assert_eq!(attempts.begin(1, start), Ok(()));
        }
        attempts.succeeded(1);
        for _ in 0..5 {
            assert_eq!(attempts.begin(1, start), Ok(()));
        }
    }

    #[test]
    fn the_table_never_grows_beyond_its_bound() {
        let (attempts, start) = (Attempts::default(), Instant::now());
        let count = u64::try_from(KEYS).expect("it fits") + 50;
        for key in 0..count {
            assert_eq!(
                attempts.begin(key, start + Duration::from_micros(key)),
                Ok(())
            );
        }
        let windows = attempts.windows.lock().expect("nobody panicked");
        assert_eq!(windows.len(), KEYS);
        assert!(!windows.contains_key(&0), "the oldest went");
    }
}
