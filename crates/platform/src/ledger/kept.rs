//! Looking at checkpoints that were signed before, and at copies of them that were kept elsewhere: is one this ledger's,
//! and does the ledger still say what it says? Only the newest entry under it is compared, whose hash covers all before
//! it; the whole ledger is verified from an export.

use super::{NoteError, SignedCheckpoint};
use crate::{
    Platform,
    access::{AccessError, Permission},
    operators::SignedIn,
};
use store::{KeptCheckpoint, StoreError};

/// Whether a checkpoint and the ledger agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agrees {
    /// The entries that it ends with have the hashes that it names.
    Yes,
    /// They have others: the ledger or the checkpoint is not what it was.
    Not,
    /// It covers more than the ledger has: entries are missing at the end.
    Beyond,
}

impl Agrees {
    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Yes => "agrees",
            Self::Not => "disagrees",
            Self::Beyond => "beyond",
        }
    }
}

/// A checkpoint that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookedAt {
    /// What it says.
    pub said: SignedCheckpoint,
    /// Whether the ledger says so too.
    pub agrees: Agrees,
}

/// A checkpoint of the ledger, in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckpointLine {
    /// Its place in the ledger.
    pub seq: u64,
    /// How many entries it covers.
    pub size: u64,
    /// The signed note.
    pub note: String,
    /// What it says and whether the ledger agrees; an error where it is not signed by the ledger's key.
    pub looked_at: Result<LookedAt, NoteError>,
}

/// A page of checkpoints, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckpointPage {
    /// The checkpoints.
    pub lines: Vec<CheckpointLine>,
    /// Where the next, older page begins; `None` at the end.
    pub older: Option<u64>,
}

impl Platform {
    /// The checkpoints that were signed, newest first, each compared with the ledger.
    ///
    /// # Errors
    /// [`AccessError`]
    pub async fn checkpoints_for(
        &self,
        by: &SignedIn,
        before: Option<u64>,
        limit: usize,
    ) -> Result<CheckpointPage, AccessError> {
        by.check(Permission::SeeLedger)?;
        let mut kept = self.store.checkpoints(before, limit + 1).await?;
        let more = kept.len() > limit;
        kept.truncate(limit);
        let older = kept.last().filter(|_| more).map(|last| last.seq);
        let mut lines = Vec::with_capacity(kept.len());
        for one in kept {
            lines.push(self.checkpoint_line(one).await?);
        }
        Ok(CheckpointPage { lines, older })
    }

    /// The checkpoint at a place of the ledger.
    ///
    /// # Errors
    /// [`AccessError::Missing`] where there is none.
    pub async fn checkpoint_at(
        &self,
        by: &SignedIn,
        seq: u64,
    ) -> Result<CheckpointLine, AccessError> {
        by.check(Permission::SeeLedger)?;
        let kept = self
            .store
            .checkpoints(Some(seq.saturating_add(1)), 1)
            .await?;
        let kept = kept.into_iter().find(|kept| kept.seq == seq);
        Ok(self
            .checkpoint_line(kept.ok_or(AccessError::Missing)?)
            .await?)
    }

    /// Compares a copy that somebody kept with the ledger as it is.
    ///
    /// # Errors
    /// [`AccessError`]; inside, [`NoteError`] where it is no checkpoint of this ledger.
    pub async fn look_at_checkpoint(
        &self,
        by: &SignedIn,
        note: &str,
    ) -> Result<Result<LookedAt, NoteError>, AccessError> {
        by.check(Permission::SeeLedger)?;
        Ok(self.looked_at(note).await?)
    }

    async fn checkpoint_line(&self, kept: KeptCheckpoint) -> Result<CheckpointLine, StoreError> {
        let looked_at = self.looked_at(&kept.checkpoint.note).await?;
        Ok(CheckpointLine {
            seq: kept.seq,
            size: kept.checkpoint.size,
            note: kept.checkpoint.note,
            looked_at,
        })
    }

    async fn looked_at(&self, note: &str) -> Result<Result<LookedAt, NoteError>, StoreError> {
        match self.ledger_verifier().open_checkpoint(note) {
            Ok(said) => {
                let agrees = self.agrees(&said).await?;
                Ok(Ok(LookedAt { said, agrees }))
            }
            Err(error) => Ok(Err(error)),
        }
    }

    async fn agrees(&self, said: &SignedCheckpoint) -> Result<Agrees, StoreError> {
        for lane in &said.lanes {
            let found = self.store.ledger(lane.seq.saturating_sub(1), 1).await?;
            match found.first() {
                None => return Ok(Agrees::Beyond),
                Some(entry) if (entry.seq, entry.hash) != (lane.seq, lane.hash) => {
                    return Ok(Agrees::Not);
                }
                Some(_) => {}
            }
        }
        Ok(Agrees::Yes)
    }
}
