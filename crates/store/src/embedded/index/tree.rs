//! Rows in sled. Every value begins with a CRC32C over its key and itself, so that damage is noticed and never
//! answered; the rows are counted, so that loss is noticed when the index is checked.

use super::{Key, keys::prefix_end, state::IndexState};
use crate::{
    StoreError,
    embedded::{counters::NamesOfSites, folder::at},
};
use std::{
    collections::BTreeMap,
    fs::File,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::{Duration, Instant},
};

/// How long an earlier handle of this process may take to let go of sled's own lock.
const LOCK_PATIENCE: Duration = Duration::from_secs(3);

/// Rows to write (`Some`) and to remove (`None`), by key.
pub(in crate::embedded) type Changes = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

/// The index's tree.
#[derive(Debug)]
pub(in crate::embedded) struct Index {
    db: sled::Db,
    tree: sled::Tree,
    names: NamesOfSites,
}

/// Why sled did not open.
#[derive(Debug)]
pub(in crate::embedded) enum OpenFailure {
    Refused(sled::Error),
    Panicked,
}

impl Index {
    pub(in crate::embedded) fn open(dir: &Path, cache_bytes: u64) -> Result<Self, OpenFailure> {
        let began = Instant::now();
        loop {
            match catch_unwind(|| open_tree(dir, cache_bytes)) {
                Ok(Ok(index)) => return Ok(index),
                Ok(Err(error)) if is_lock(&error) && began.elapsed() < LOCK_PATIENCE => {
                    std::thread::sleep(Duration::from_millis(20));
                }
                Ok(Err(error)) => return Err(OpenFailure::Refused(error)),
                Err(_) => return Err(OpenFailure::Panicked),
            }
        }
    }

    /// The names of the counters' values.
    pub(in crate::embedded) const fn names(&self) -> &NamesOfSites {
        &self.names
    }

    /// How far the index is; an empty index is at the beginning. `None`: it has to be rebuilt.
    pub(in crate::embedded) fn state(&self) -> Result<Option<IndexState>, StoreError> {
        match self.get(Key::STATE) {
            Ok(Some(bytes)) => Ok(IndexState::from_bytes(&bytes)),
            Ok(None) => Ok(self.tree.is_empty().then_some(IndexState::EMPTY)),
            Err(StoreError::IndexDamaged) => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(in crate::embedded) fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let row = self.tree.get(key).map_err(StoreError::Index)?;
        row.map(|row| body(key, &row)).transpose()
    }

    /// Rows with keys from `from` up to but without `to`, ascending; from the back they are descending.
    pub(in crate::embedded) fn range(
        &self,
        from: Vec<u8>,
        to: Vec<u8>,
    ) -> impl DoubleEndedIterator<Item = Result<(sled::IVec, Vec<u8>), StoreError>> + use<> {
        // sled panics on a range that ends before it begins.
        let to = to.max(from.clone());
        self.tree.range(from..to).map(|row| {
            let (key, value) = row.map_err(StoreError::Index)?;
            let body = body(&key, &value)?;
            Ok((key, body))
        })
    }

    /// Applies changes and the state they lead to, all or none.
    pub(in crate::embedded) fn apply(
        &self,
        changes: Changes,
        state: &IndexState,
    ) -> Result<(), StoreError> {
        let mut batch = sled::Batch::default();
        for (key, change) in changes {
            match change {
                Some(body) => batch.insert(key.as_slice(), sealed(&key, &body)),
                None => batch.remove(key),
            }
        }
        batch.insert(Key::STATE, sealed(Key::STATE, &state.to_bytes()));
        self.tree.apply_batch(batch).map_err(StoreError::Index)
    }

    /// Reads every row: are all of them what was written, and are they as many as the state says?
    pub(in crate::embedded) fn is_whole(&self, state: &IndexState) -> bool {
        let count = || -> Result<BTreeMap<u8, u64>, StoreError> {
            let mut rows = BTreeMap::new();
            for row in self.range(Vec::new(), prefix_end(&[u8::MAX - 1])) {
                let (key, _) = row?;
                if *key != *Key::STATE {
                    *rows
                        .entry(key.first().copied().unwrap_or_default())
                        .or_default() += 1;
                }
            }
            Ok(rows)
        };
        let mut expected = state.rows.clone();
        expected.retain(|_, rows| *rows > 0);
        catch_unwind(AssertUnwindSafe(count))
            .is_ok_and(|rows| rows.is_ok_and(|rows| rows == expected))
    }

    /// Makes the index durable: sled's own flush stops short of that.
    pub(in crate::embedded) fn sync(&self, dir: &Path) -> Result<(), StoreError> {
        self.db.flush().map_err(StoreError::Index)?;
        let path = dir.join("db");
        File::open(&path)
            .and_then(|file| file.sync_data())
            .map_err(at(&path))
    }
}

fn open_tree(dir: &Path, cache_bytes: u64) -> Result<Index, sled::Error> {
    let db = sled::Config::new()
        .path(dir)
        .cache_capacity(cache_bytes)
        .flush_every_ms(Some(500))
        .open()?;
    let tree = db.open_tree("rows")?;
    Ok(Index {
        db,
        tree,
        names: NamesOfSites::default(),
    })
}

fn is_lock(error: &sled::Error) -> bool {
    matches!(error, sled::Error::Io(io) if io.to_string().contains("could not acquire lock"))
}

fn checksum(key: &[u8], body: &[u8]) -> [u8; 4] {
    crc32c::crc32c_append(crc32c::crc32c(key), body).to_le_bytes()
}

fn sealed(key: &[u8], body: &[u8]) -> Vec<u8> {
    let mut value = Vec::with_capacity(4 + body.len());
    value.extend_from_slice(&checksum(key, body));
    value.extend_from_slice(body);
    value
}

fn body(key: &[u8], value: &[u8]) -> Result<Vec<u8>, StoreError> {
    match value.split_first_chunk::<4>() {
        Some((crc, body)) if *crc == checksum(key, body) => Ok(body.to_vec()),
        _ => Err(StoreError::IndexDamaged),
    }
}
