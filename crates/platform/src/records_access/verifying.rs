//! Checking one record: its receipt, its place in the ledger, the checkpoint over it. The whole ledger is checked
//! elsewhere, by `ledger`.

use crate::{
    Platform,
    receipt::{Receipt, ReceiptError},
};
use store::{Appended, EntryKind, StoreError};

/// What checking a record against its ledger said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Is the receipt whole and signed by this ledger's key?
    pub receipt: Result<(), ReceiptError>,
    /// Does the ledger hold a record with this hash at this place?
    pub in_ledger: bool,
    /// The size of the newest checkpoint, where it covers the place.
    pub checkpoint: Option<u64>,
}

impl Verified {
    /// Did every check pass? That the next checkpoint is still to come is no failure.
    #[must_use]
    pub const fn is_sound(&self) -> bool {
        self.receipt.is_ok() && self.in_ledger
    }
}

impl Platform {
    pub(super) async fn verify_record(&self, appended: &Appended) -> Result<Verified, StoreError> {
        let receipt = Receipt::of(appended, self.ledger_key());
        let entries = self.store.ledger(appended.seq.saturating_sub(1), 1).await?;
        let in_ledger = entries.first().is_some_and(|entry| {
            (entry.seq, entry.hash, entry.kind) == (appended.seq, appended.hash, EntryKind::Record)
        });
        let newest = self.store.latest_checkpoint().await?;
        Ok(Verified {
            receipt: receipt.verify(Some(self.ledger_verifier())).map(|_| ()),
            in_ledger,
            checkpoint: newest
                .map(|checkpoint| checkpoint.size)
                .filter(|size| *size >= appended.seq),
        })
    }
}
