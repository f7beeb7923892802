//! What the engine counts about itself, since it was opened.

use std::sync::atomic::{AtomicU64, Ordering};

/// Figures of an open store, all since it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EmbeddedMetrics {
    /// How often the journal was made durable.
    pub syncs: u64,
    /// Entries appended to the journal.
    pub entries: u64,
    /// Bytes appended to the journal.
    pub bytes: u64,
    /// Writes that were refused because too many were waiting.
    pub busy: u64,
    /// Writes that were refused because the disk was nearly full.
    pub disk_full: u64,
    /// Consent records among the entries.
    pub records: u64,
    /// How long making the journal durable took, all times together, in microseconds.
    pub sync_micros: u64,
    /// The most entries that were made durable at once.
    pub largest_group: u64,
    /// Writes that are waiting at this moment.
    pub waiting: u64,
}

/// The counters behind [`EmbeddedMetrics`].
#[derive(Debug, Default)]
pub(super) struct Meters {
    pub(super) syncs: AtomicU64,
    pub(super) entries: AtomicU64,
    pub(super) bytes: AtomicU64,
    pub(super) busy: AtomicU64,
    pub(super) disk_full: AtomicU64,
    pub(super) records: AtomicU64,
    pub(super) sync_micros: AtomicU64,
    pub(super) largest_group: AtomicU64,
    pub(super) waiting: AtomicU64,
}

impl Meters {
    pub(super) fn read(&self) -> EmbeddedMetrics {
        let now = |meter: &AtomicU64| meter.load(Ordering::Relaxed);
        EmbeddedMetrics {
            syncs: now(&self.syncs),
            entries: now(&self.entries),
            bytes: now(&self.bytes),
            busy: now(&self.busy),
            disk_full: now(&self.disk_full),
            records: now(&self.records),
            sync_micros: now(&self.sync_micros),
            largest_group: now(&self.largest_group),
            waiting: now(&self.waiting),
        }
    }
}

pub(super) fn add(meter: &AtomicU64, by: u64) {
    meter.fetch_add(by, Ordering::Relaxed);
}

pub(super) fn take(meter: &AtomicU64, by: u64) {
    meter.fetch_sub(by, Ordering::Relaxed);
}

pub(super) fn raise_to(meter: &AtomicU64, to: u64) {
    meter.fetch_max(to, Ordering::Relaxed);
}
