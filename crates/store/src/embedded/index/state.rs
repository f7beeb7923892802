//! The row that says how far the index is and what it should hold. It changes in the same batch as the rows, so the
//! index is never between two entries.

use crate::{LedgerHash, LedgerHead};
use std::collections::BTreeMap;

/// The layout of keys and rows. An index of another layout is rebuilt.
const LAYOUT: u8 = 3;

/// How far the index is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::embedded) struct IndexState {
    /// The newest entry that was applied.
    pub(in crate::embedded) applied: LedgerHead,
    /// How many rows there are of each kind, by the first byte of their keys; this row not counted.
    pub(in crate::embedded) rows: BTreeMap<u8, u64>,
}

impl IndexState {
    pub(in crate::embedded) const EMPTY: Self = Self {
        applied: LedgerHead::EMPTY,
        rows: BTreeMap::new(),
    };

    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![LAYOUT];
        bytes.extend_from_slice(&self.applied.seq.to_be_bytes());
        bytes.extend_from_slice(&self.applied.hash.0);
        for (kind, rows) in &self.rows {
            bytes.push(*kind);
            bytes.extend_from_slice(&rows.to_be_bytes());
        }
        bytes
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (&layout, rest) = bytes.split_first()?;
        let (seq, rest) = rest.split_first_chunk::<8>()?;
        let (hash, rest) = rest.split_first_chunk::<32>()?;
        let (rows, []) = rest.as_chunks::<9>() else {
            return None;
        };
        let count = |row: &[u8; 9]| {
            let number = row.last_chunk().map(|eight| u64::from_be_bytes(*eight));
            (row[0], number.unwrap_or_default())
        };
        (layout == LAYOUT).then(|| Self {
            applied: LedgerHead {
                seq: u64::from_be_bytes(*seq),
                hash: LedgerHash(*hash),
            },
            rows: rows.iter().map(count).collect(),
        })
    }
}
