//! The visitor's copy of a record, with its place in the ledger. Signing it is the work of the evidence issue.

use consent::ConsentRecord;
use serde::Serialize;
use store::Appended;

/// What a visitor keeps: the whole record and where it stands.
#[derive(Debug, Clone, Serialize)]
pub struct Receipt {
    /// The record as stored.
    pub record: ConsentRecord,
    /// Its place in the ledger.
    pub seq: u64,
    /// The hash of its ledger entry, hexadecimal.
    pub hash: String,
}

impl Receipt {
    pub(crate) fn of(appended: &Appended) -> Self {
        Self {
            record: appended.record.clone(),
            seq: appended.seq,
            hash: appended.hash.to_string(),
        }
    }
}
