//! Is there room left? Asked before a group is written: sled must never meet a full disk, because it does not recover
//! from one without a restart.

use super::EmbeddedSettings;
use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

const EVERY: Duration = Duration::from_secs(1);

/// Measures free space at most once a second.
#[derive(Debug)]
pub(super) struct Disk {
    dir: PathBuf,
    min_bytes: u64,
    min_percent: u8,
    measured: Option<(Instant, Option<u64>)>,
}

impl Disk {
    pub(super) fn new(dir: PathBuf, settings: &EmbeddedSettings) -> Self {
        Self {
            dir,
            min_bytes: settings.min_free_bytes,
            min_percent: settings.min_free_percent,
            measured: None,
        }
    }

    /// The bytes that are left, when they are too few. A disk that does not answer is not full.
    pub(super) fn shortage(&mut self) -> Option<u64> {
        match self.measured {
            Some((when, shortage)) if when.elapsed() < EVERY => shortage,
            _ => {
                let shortage = self.measure();
                self.measured = Some((Instant::now(), shortage));
                shortage
            }
        }
    }

    fn measure(&self) -> Option<u64> {
        let disk = rustix::fs::statvfs(&self.dir).ok()?;
        let free = disk.f_bavail.saturating_mul(disk.f_frsize);
        let share = disk.f_blocks.saturating_mul(disk.f_frsize) / 100 * u64::from(self.min_percent);
        (free < self.min_bytes || free < share).then_some(free)
    }
}
