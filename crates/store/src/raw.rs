//! Entries of a ledger as an auditor sees them: the bytes that the chain is made from, whole or as digests. It checks
//! one entry by itself; whether entries follow from each other is the caller's question.

use crate::{
    Artefact, Checkpoint, EntryKind, EntryProof, Erasure, LedgerEntry, LedgerHash, PublishedPolicy,
    embedded,
};
use consent::ConsentRecord;

/// The private part of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawPrivate {
    /// As it was written.
    Whole(Vec<u8>),
    /// Its BLAKE3 only: it was erased, or is withheld from an export.
    Digest([u8; 32]),
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawEntry {
    /// What its header says, and its hash.
    pub entry: LedgerEntry,
    /// Its first bytes, as far as the hash covers them.
    pub header: Vec<u8>,
    /// What can be erased or withheld.
    pub private: RawPrivate,
    /// What stays.
    pub open: Vec<u8>,
}

/// What an entry says, as far as an audit asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawContent {
    /// A record.
    Record(Box<ConsentRecord>),
    /// A published policy.
    Policy(Box<PublishedPolicy>),
    /// What was shown.
    Artefact(Box<Artefact>),
    /// A tombstone.
    Erasure(Box<Erasure>),
    /// A checkpoint.
    Checkpoint(Box<Checkpoint>),
    /// Something else that can be read.
    Other,
    /// Only the digest is there.
    Absent,
}

impl RawEntry {
    /// Puts an entry together from its parts; `None` where they do not fit each other.
    #[must_use]
    pub fn new(header: Vec<u8>, private: RawPrivate, open: Vec<u8>) -> Option<Self> {
        let number = |from: usize| -> Option<u64> {
            Some(u64::from_le_bytes(*header.get(from..)?.first_chunk()?))
        };
        let length = |from: usize| -> Option<usize> {
            usize::try_from(u32::from_le_bytes(*header.get(from..)?.first_chunk()?)).ok()
        };
        let version = *header.get(4)?;
        let fits = match (version, &private) {
            (1, RawPrivate::Whole(one)) => {
                header.len() == 56 && length(0)? == one.len() && open.is_empty()
            }
            (2, RawPrivate::Whole(private)) => {
                header.len() == 60
                    && length(56)? == private.len()
                    && length(0)? == private.len() + open.len()
            }
            (2, RawPrivate::Digest(_)) => {
                header.len() == 60 && length(0)? == length(56)?.checked_add(open.len())?
            }
            _ => false,
        };
        if !fits {
            return None;
        }
        let entry = LedgerEntry {
            seq: number(8)?,
            at_millis: number(16)?,
            kind: EntryKind::from_code(*header.get(5)?)?,
            hash: hash(&header, &private, &open),
            previous: LedgerHash(*header.get(24..)?.first_chunk()?),
        };
        Some(Self {
            entry,
            header,
            private,
            open,
        })
    }

    /// An entry by what its hash is made from, as a receipt holds it: the open part is known by its digest only.
    #[must_use]
    pub fn record_of(proof: &EntryProof) -> Option<ConsentRecord> {
        embedded::record_of(proof)
    }

    /// The place in the ledger that a receipt's header names.
    #[must_use]
    pub fn seq_of(proof: &EntryProof) -> Option<u64> {
        Some(u64::from_le_bytes(*proof.header.get(8..)?.first_chunk()?))
    }

    /// What it says; `None` where it cannot be read.
    #[must_use]
    pub fn content(&self) -> Option<RawContent> {
        embedded::raw_content(self)
    }

    /// The same entry without its private part.
    #[must_use]
    pub fn withheld(self) -> Self {
        let private = match self.private {
            // Of an old format there is only one piece.
            RawPrivate::Whole(bytes) if self.header.len() == 60 => {
                RawPrivate::Digest(*blake3::hash(&bytes).as_bytes())
            }
            other => other,
        };
        Self { private, ..self }
    }
}

impl EntryKind {
    /// Does an export leave its private part out? Hashes of passwords, sessions and tokens, and addresses of
    /// webhooks, are nobody's business but the server's.
    #[must_use]
    pub const fn is_withheld(self) -> bool {
        matches!(
            self,
            Self::Operator
                | Self::OperatorChanged
                | Self::SessionOpened
                | Self::SessionClosed
                | Self::SetupTokenIssued
                | Self::SetupTokenUsed
                | Self::Invitation
                | Self::InvitationUsed
                | Self::ApiToken
                | Self::ApiTokenRevoked
                | Self::Webhook
        )
    }
}

fn hash(header: &[u8], private: &RawPrivate, open: &[u8]) -> LedgerHash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(header);
    match private {
        RawPrivate::Whole(one) if header.len() == 56 => hasher.update(one),
        RawPrivate::Whole(private) => hasher
            .update(blake3::hash(private).as_bytes())
            .update(blake3::hash(open).as_bytes()),
        RawPrivate::Digest(digest) => hasher.update(digest).update(blake3::hash(open).as_bytes()),
    };
    LedgerHash(*hasher.finalize().as_bytes())
}
