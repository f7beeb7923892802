//! What an engine's ledger is made of, as callers see it. How an engine writes it is the engine's own.

use consent::{ConsentRecord, counter::CounterKey};
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

/// A record to be appended, with the counters that it adds one to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewRecord {
    /// The record; its `previous` is filled in by the store.
    pub record: ConsentRecord,
    /// Each is raised by one, unless the record turns out to be there already.
    pub counters: Vec<CounterKey>,
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
    /// Was it there before this call, under the same key?
    pub replayed: bool,
}

/// How much a counter is raised by, or how high it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CounterDelta {
    /// Which counter.
    pub key: CounterKey,
    /// By how much.
    pub by: u64,
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
}

impl EntryKind {
    /// All kinds, in the order of their codes.
    pub const ALL: [Self; 9] = [
        Self::Record,
        Self::Counts,
        Self::Policy,
        Self::Operator,
        Self::SessionOpened,
        Self::SessionClosed,
        Self::SetupTokenIssued,
        Self::SetupTokenUsed,
        Self::Audit,
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
