//! Opening the embedded engine in temporary folders, for the tests of this crate.
#![allow(dead_code, reason = "each test binary uses a part of it")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use consent::{VisitorId, counter::Trait};
use std::{path::Path, sync::Arc, time::SystemTime};
use store::{
    Store,
    contract::{self, sample},
    embedded::{self, EmbeddedSettings, EmbeddedStore},
};
use tempfile::TempDir;

pub(crate) fn clock() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    u64::try_from(since.unwrap().as_millis()).unwrap()
}

/// The defaults with a small cache: many tests run at once.
pub(crate) fn settings() -> EmbeddedSettings {
    EmbeddedSettings {
        cache_bytes: 4 << 20,
        ..EmbeddedSettings::new(clock)
    }
}

pub(crate) fn open(dir: &Path) -> EmbeddedStore {
    embedded::open(dir, settings()).unwrap()
}

pub(crate) async fn fresh() -> (Arc<dyn Store>, TempDir) {
    let dir = tempfile::tempdir().unwrap();
    (Arc::new(open(dir.path())), dir)
}

/// Everything that reads can tell, as text; two stores that hold the same have the same picture.
pub(crate) async fn picture(store: &dyn Store) -> String {
    let mut lines = Vec::new();
    for entry in store.ledger(0, usize::MAX).await.unwrap() {
        lines.push(format!("{entry:?}"));
    }
    for site in store.sites(None, usize::MAX).await.unwrap() {
        lines.push(format!("{:?}", store.current_policy(&site).await.unwrap()));
        lines.push(counters(store, &site).await);
        for number in 0..=u8::MAX {
            let by = VisitorId([number; 16]);
            for found in store.history(&site, by, None, usize::MAX).await.unwrap() {
                let by_id = store.record(&site, &found.record.id).await.unwrap();
                assert_eq!(by_id.as_ref(), Some(&found));
                lines.push(format!("{number} {found:?}"));
            }
        }
    }
    lines.push(format!("{:?}", store.operator_count().await.unwrap()));
    for name in ["ann", "bob"] {
        let operator = store.operator(name).await.unwrap();
        lines.push(format!(
            "{:?}",
            operator.map(|one| (one.password_hash, one.created_at))
        ));
    }
    for number in 0..4 {
        lines.push(format!("{:?}", store.session(&[number; 32]).await.unwrap()));
    }
    lines.push(format!(
        "{:?}",
        store.audit_entries(None, usize::MAX).await.unwrap()
    ));
    lines.join("\n")
}

/// Every counter of a site, by hour and each trait.
async fn counters(store: &dyn Store, site: &consent::SiteId) -> String {
    let mut lines = Vec::new();
    for of in Trait::ALL {
        let mut question = sample::question(site, 0, 1000);
        question.grain = store::Grain::Hour;
        question.by = vec![of];
        for cell in store.counted(question).await.unwrap().cells {
            lines.push(format!("{of:?} {cell:?}"));
        }
    }
    lines.join("\n")
}

/// Writes every kind, then `records` records of a few visitors, one after the other.
pub(crate) async fn fill(store: &dyn Store, records: u64) {
    contract::ledger::write_every_kind(store).await;
    store.open_session(sample::session(3)).await.unwrap();
    let shop = sample::site("shop");
    for number in 0..records {
        let by = sample::visitor(u8::try_from(number % 7).unwrap());
        let new = sample::new_record(&shop, by, 1000 + number);
        store.append(new).await.unwrap();
    }
}

/// Numbers that look random and come again from the same seed.
pub(crate) struct Dice(u64);

impl Dice {
    /// Seeded by `SLUIS_SEED` or the clock; says which.
    pub(crate) fn thrown() -> Self {
        let given = std::env::var("SLUIS_SEED")
            .ok()
            .and_then(|seed| seed.parse().ok());
        let seed = given.unwrap_or_else(clock);
        println!("SLUIS_SEED={seed}");
        Self(seed)
    }

    /// A number below `below`.
    pub(crate) fn below(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % below as u64).unwrap()
    }
}
