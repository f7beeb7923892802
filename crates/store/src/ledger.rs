//! What an engine's ledger is made of, as callers see it. How an engine writes it is the engine's own.

use consent::{ConsentRecord, counter::Tally};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The hash of one entry of the ledger: BLAKE3 over the entry and, in it, the hash of the entry before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LedgerHash(pub [u8; 32]);

impl LedgerHash {
    /// What the first entry has as the hash before it.
    pub const ORIGIN: Self = Self([0; 32]);

    /// Parses the 64 hexadecimal digits that [`fmt::Display`] writes; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        blake3::Hash::from_hex(text)
            .ok()
            .map(|hash| Self(*hash.as_bytes()))
    }
}

impl fmt::Display for LedgerHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

impl fmt::Debug for LedgerHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LedgerHash({self})")
    }
}

/// A record to be appended, with what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewRecord {
    /// The record; its `previous` is filled in by the store.
    pub record: ConsentRecord,
    /// What it counts, unless the record turns out to be there already.
    pub tallies: Vec<Tally>,
}

/// What an entry's hash is made from, so that anybody can make it again. Format 1 hashed header and content in one;
/// format 2 hashes the header, then the digests of what is private and of what stays when that is erased.
#[derive(Clone, PartialEq, Eq)]
pub struct EntryProof {
    /// The first bytes of the entry, as the engine wrote them.
    pub header: Vec<u8>,
    /// What is private: the record, encoded.
    pub private: Vec<u8>,
    /// BLAKE3 of what stays. `None` in format 1.
    pub open_digest: Option<[u8; 32]>,
}

impl EntryProof {
    /// The hash that the entry must have.
    #[must_use]
    pub fn hash(&self) -> LedgerHash {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.header);
        match &self.open_digest {
            None => hasher.update(&self.private),
            Some(open) => hasher
                .update(blake3::hash(&self.private).as_bytes())
                .update(open),
        };
        LedgerHash(*hasher.finalize().as_bytes())
    }
}

impl fmt::Debug for EntryProof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EntryProof({})", self.hash())
    }
}

/// A signed statement of how long the ledger is and what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// How many entries it covers: all up to this place.
    pub size: u64,
    /// The signed note (C2SP).
    pub note: String,
    /// The public key that it verifies with.
    pub key: String,
    /// The roots of the complete subtrees of the Merkle tree over those entries, largest first, so that the next
    /// checkpoint need not read them again.
    pub frontier: Vec<[u8; 32]>,
}

/// A checkpoint as it stands in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptCheckpoint {
    /// Its place, which is behind everything that it covers.
    pub seq: u64,
    /// The checkpoint.
    pub checkpoint: Checkpoint,
}

/// A record as it stands in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appended {
    /// Its place in the ledger.
    pub seq: u64,
    /// The hash of its entry.
    pub hash: LedgerHash,
    /// The record, with `previous` filled in.
    pub record: ConsentRecord,
    /// What its hash is made from.
    pub proof: EntryProof,
    /// Was it there before this call, under the same key?
    pub replayed: bool,
}

/// The newest entry of the ledger; an empty ledger has `seq` 0 and [`LedgerHash::ORIGIN`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LedgerHead {
    /// Its place; the first entry has 1, and there are no gaps.
    pub seq: u64,
    /// Its hash.
    pub hash: LedgerHash,
}

impl LedgerHead {
    /// The head of an empty ledger.
    pub const EMPTY: Self = Self {
        seq: 0,
        hash: LedgerHash::ORIGIN,
    };
}

/// What an entry of the ledger holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A consent record and the counters that it raised.
    Record,
    /// Counters that were raised by themselves, such as impressions.
    Counts,
    /// A published policy.
    Policy,
    /// An operator who was added.
    Operator,
    /// A session that was opened.
    SessionOpened,
    /// A session that was closed.
    SessionClosed,
    /// A one-time set-up token that was issued.
    SetupTokenIssued,
    /// A one-time set-up token that was used.
    SetupTokenUsed,
    /// What an operator did.
    Audit,
    /// What was shown to visitors.
    Artefact,
    /// A draft that was saved.
    Draft,
    /// An operator whose role, sites or password changed.
    OperatorChanged,
    /// An invitation of an operator.
    Invitation,
    /// An invitation that was used or taken back.
    InvitationUsed,
    /// A token for a site's back end.
    ApiToken,
    /// A token for a site's back end that was revoked.
    ApiTokenRevoked,
    /// A visitor's records were restricted, or no longer (GDPR art. 18).
    Restriction,
    /// Records that were erased.
    Erasure,
    /// A signed checkpoint.
    Checkpoint,
    /// A webhook as it is from now on.
    Webhook,
    /// A webhook that was removed.
    WebhookRemoved,
    /// An alert or a check that others are told of.
    Announcement,
    /// When something is an alert.
    AlertRules,
}

impl EntryKind {
    /// All kinds, in the order of their codes.
    pub const ALL: [Self; 23] = [
        Self::Record,
        Self::Counts,
        Self::Policy,
        Self::Operator,
        Self::SessionOpened,
        Self::SessionClosed,
        Self::SetupTokenIssued,
        Self::SetupTokenUsed,
        Self::Audit,
        Self::Artefact,
        Self::Draft,
        Self::OperatorChanged,
        Self::Invitation,
        Self::InvitationUsed,
        Self::ApiToken,
        Self::ApiTokenRevoked,
        Self::Restriction,
        Self::Erasure,
        Self::Checkpoint,
        Self::Webhook,
        Self::WebhookRemoved,
        Self::Announcement,
        Self::AlertRules,
    ];

    /// The stable byte in stored entries.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Record => 1,
            Self::Counts => 2,
            Self::Policy => 3,
            Self::Operator => 4,
            Self::SessionOpened => 5,
            Self::SessionClosed => 6,
            Self::SetupTokenIssued => 7,
            Self::SetupTokenUsed => 8,
            Self::Audit => 9,
            Self::Artefact => 10,
            Self::Draft => 11,
            Self::OperatorChanged => 12,
            Self::Invitation => 13,
            Self::InvitationUsed => 14,
            Self::ApiToken => 15,
            Self::ApiTokenRevoked => 16,
            Self::Restriction => 17,
            Self::Erasure => 18,
            Self::Checkpoint => 19,
            Self::Webhook => 40,
            Self::WebhookRemoved => 41,
            Self::Announcement => 42,
            Self::AlertRules => 43,
        }
    }

    /// Reads [`Self::code`].
    #[must_use]
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The name in reports.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Counts => "counts",
            Self::Policy => "policy",
            Self::Operator => "operator",
            Self::SessionOpened => "session_opened",
            Self::SessionClosed => "session_closed",
            Self::SetupTokenIssued => "setup_token_issued",
            Self::SetupTokenUsed => "setup_token_used",
            Self::Audit => "audit",
            Self::Artefact => "artefact",
            Self::Draft => "draft",
            Self::OperatorChanged => "operator_changed",
            Self::Invitation => "invitation",
            Self::InvitationUsed => "invitation_used",
            Self::ApiToken => "api_token",
            Self::ApiTokenRevoked => "api_token_revoked",
            Self::Restriction => "restriction",
            Self::Erasure => "erasure",
            Self::Checkpoint => "checkpoint",
            Self::Webhook => "webhook",
            Self::WebhookRemoved => "webhook_removed",
            Self::Announcement => "announcement",
            Self::AlertRules => "alert_rules",
        }
    }
}

/// An entry of the ledger without what it holds: enough to check the chain and to say what happened when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LedgerEntry {
    /// Its place.
    pub seq: u64,
    /// When it was written, in milliseconds since 1970. The order is that of `seq`, whatever the clock did.
    pub at_millis: u64,
    /// What it holds.
    pub kind: EntryKind,
    /// Its hash.
    pub hash: LedgerHash,
    /// The hash of the entry before it.
    pub previous: LedgerHash,
}
