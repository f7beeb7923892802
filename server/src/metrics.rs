//! What an operator's monitoring reads: requests, the gate, the store, the ledger, in the text format of Prometheus. It is
//! served on an address of its own and only where one is set. No label names a visitor, an address or a token (S24); the
//! routes of a label are patterns, so that their number is bounded.

mod counted;
mod scrape;

pub(crate) use counted::counted;
pub use scrape::{Scraped, listen};

use prometheus_client::{
    encoding::EncodeLabelSet,
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};
use std::sync::{Mutex, PoisonError};

/// What a request was, without whose.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    route: String,
    method: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RouteLabels {
    route: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct GateLabels {
    reason: String,
}

/// Half a millisecond to ten seconds.
const BUCKETS: [f64; 13] = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0,
];

/// The figures of this process.
pub struct Meters {
    registry: Mutex<Registry>,
    requests: Family<RequestLabels, Counter>,
    seconds: Family<RouteLabels, Histogram>,
    gate: Family<GateLabels, Counter>,
    store: StoreFigures,
    ledger: LedgerFigures,
}

/// What the store counts about itself, read when it is asked for.
#[derive(Default)]
struct StoreFigures {
    entries: Counter,
    records: Counter,
    bytes: Counter,
    syncs: Counter,
    sync_micros: Counter,
    busy: Counter,
    disk_full: Counter,
    largest_group: Gauge,
    waiting: Gauge,
    failed: Gauge,
}

/// How far the ledger is, read when it is asked for.
#[derive(Default)]
struct LedgerFigures {
    head: Gauge,
    checkpoint_size: Gauge,
    checkpoint_age: Gauge,
    sites: Gauge,
}

impl std::fmt::Debug for Meters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Meters(..)")
    }
}

impl Default for Meters {
    fn default() -> Self {
        let histogram: fn() -> Histogram = || Histogram::new(BUCKETS);
        let meters = Self {
            registry: Mutex::new(Registry::with_prefix("sluis")),
            requests: Family::default(),
            seconds: Family::new_with_constructor(histogram),
            gate: Family::default(),
            store: StoreFigures::default(),
            ledger: LedgerFigures::default(),
        };
        meters.register();
        meters
    }
}

impl Meters {
    fn register(&self) {
        let mut registry = self.registry.lock().unwrap_or_else(PoisonError::into_inner);
        let (store, ledger) = (&self.store, &self.ledger);
        registry.register("requests", "Answered requests.", self.requests.clone());
        let help = "How long requests took, in seconds.";
        registry.register("request_seconds", help, self.seconds.clone());
        let help = "Answers of the gate, by the reason of the decision.";
        registry.register("gate_answers", help, self.gate.clone());
        for (name, help, counter) in [
            (
                "store_entries",
                "Entries that were appended to the journal.",
                &store.entries,
            ),
            (
                "store_records",
                "Consent records that were appended.",
                &store.records,
            ),
            (
                "store_bytes",
                "Bytes that were appended to the journal.",
                &store.bytes,
            ),
            (
                "store_syncs",
                "How often the journal was made durable.",
                &store.syncs,
            ),
            (
                "store_sync_micros",
                "Microseconds that making it durable took.",
                &store.sync_micros,
            ),
            (
                "store_busy",
                "Writes that were refused because too many waited.",
                &store.busy,
            ),
            (
                "store_disk_full",
                "Writes that were refused because the disk was nearly full.",
                &store.disk_full,
            ),
        ] {
            registry.register(name, help, counter.clone());
        }
        for (name, help, gauge) in [
            (
                "store_largest_group",
                "The most entries that were made durable at once.",
                &store.largest_group,
            ),
            ("store_waiting", "Writes that are waiting.", &store.waiting),
            (
                "store_failed",
                "1 after the store failed: nothing can be recorded.",
                &store.failed,
            ),
            (
                "ledger_head",
                "The place of the newest entry of the ledger.",
                &ledger.head,
            ),
            (
                "ledger_checkpoint_size",
                "How many entries the newest checkpoint covers.",
                &ledger.checkpoint_size,
            ),
            (
                "ledger_checkpoint_age_seconds",
                "How old the newest checkpoint is; -1 before the first.",
                &ledger.checkpoint_age,
            ),
            ("sites", "Published sites.", &ledger.sites),
        ] {
            registry.register(name, help, gauge.clone());
        }
    }
}
