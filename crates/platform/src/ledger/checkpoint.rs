//! Signing checkpoints: at most one an hour in the ledger, each also handed to whoever writes it elsewhere. The copy
//! elsewhere is what an operator who rewrites everything cannot change.

use super::{Frontier, LedgerKey, LedgerVerifier};
use crate::Platform;
use store::{Checkpoint, EntryKind, LedgerHead, StoreError};

/// How many entries are read at once.
const PAGE: usize = 1000;

/// Why no checkpoint was signed.
#[derive(Debug, thiserror::Error)]
pub enum CheckpointError {
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The kept edge of the tree does not fit the ledger.
    #[error(
        "the last checkpoint does not fit the ledger; none was signed. Run `sluis ledger verify` on the data folder"
    )]
    Edge,
}

impl Platform {
    /// The ledger's public key.
    #[must_use]
    pub fn ledger_verifier(&self) -> &LedgerVerifier {
        self.ledger_key.verifier()
    }

    pub(crate) const fn ledger_key(&self) -> &LedgerKey {
        &self.ledger_key
    }

    /// Signs a checkpoint over everything so far and appends it to the ledger. `None` when nothing but checkpoints was
    /// written since the last one.
    ///
    /// # Errors
    /// [`CheckpointError`]
    pub async fn checkpoint(&self) -> Result<Option<Checkpoint>, CheckpointError> {
        let last = self.store.latest_checkpoint().await?;
        let (size, roots) = last.map_or((0, Vec::new()), |last| (last.size, last.frontier));
        let mut tree = Frontier::kept(size, roots).ok_or(CheckpointError::Edge)?;
        let mut head = LedgerHead::EMPTY;
        let mut something = false;
        loop {
            let page = self.store.ledger(tree.size(), PAGE).await?;
            for entry in &page {
                if entry.seq != tree.size() + 1 {
                    return Err(CheckpointError::Edge);
                }
                tree.push(entry.hash);
                something |= entry.kind != EntryKind::Checkpoint;
                head = LedgerHead {
                    seq: entry.seq,
                    hash: entry.hash,
                };
            }
            if page.len() < PAGE {
                break;
            }
        }
        if !something {
            return Ok(None);
        }
        let note = self
            .ledger_key
            .sign_checkpoint(&tree, head, self.now_millis());
        let checkpoint = Checkpoint {
            size: tree.size(),
            note,
            key: self.ledger_key.verifier().to_string(),
            frontier: tree.roots().to_vec(),
        };
        self.store.put_checkpoint(checkpoint.clone()).await?;
        Ok(Some(checkpoint))
    }

    /// The newest checkpoint's note; `None` before the first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn latest_checkpoint(&self) -> Result<Option<String>, StoreError> {
        Ok(self.store.latest_checkpoint().await?.map(|last| last.note))
    }
}
