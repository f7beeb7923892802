//! What an entry of the journal holds, and how it is written: a version byte, then `MessagePack` with named fields.
//! Golden files in `tests/golden` hold every kind as released versions wrote it.

use crate::{
    AuditEntry, CounterDelta, EntryKind, NewRecord, Operator, PublishedPolicy, Session, StoreError,
};
use consent::Timestamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The version of every payload that this release writes.
const VERSION: u8 = 1;

/// The largest payload that the journal takes.
pub(super) const MAX_BYTES: usize = 8 << 20;

/// A one-time set-up token, as its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SetupToken {
    pub(super) hash: [u8; 32],
    pub(super) expires_at: Timestamp,
}

/// A hash alone: of a session's id or of a set-up token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct HashOnly {
    pub(super) hash: [u8; 32],
}

/// What an entry holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Payload {
    Record(Box<NewRecord>),
    Counts(Vec<CounterDelta>),
    Policy(Box<PublishedPolicy>),
    Operator(Operator),
    SessionOpened(Session),
    SessionClosed(HashOnly),
    SetupTokenIssued(SetupToken),
    SetupTokenUsed(HashOnly),
    Audit(AuditEntry),
}

/// Why bytes are not a payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// Written by a newer release.
    Newer(u8),
    /// Not what this kind looks like.
    Malformed,
}

impl Unreadable {
    /// For a place where damage has a location of its own.
    pub(super) const fn newer(found: u8) -> StoreError {
        StoreError::NewerFormat {
            found,
            known: VERSION,
        }
    }
}

impl Payload {
    pub(super) const fn kind(&self) -> EntryKind {
        match self {
            Self::Record(_) => EntryKind::Record,
            Self::Counts(_) => EntryKind::Counts,
            Self::Policy(_) => EntryKind::Policy,
            Self::Operator(_) => EntryKind::Operator,
            Self::SessionOpened(_) => EntryKind::SessionOpened,
            Self::SessionClosed(_) => EntryKind::SessionClosed,
            Self::SetupTokenIssued(_) => EntryKind::SetupTokenIssued,
            Self::SetupTokenUsed(_) => EntryKind::SetupTokenUsed,
            Self::Audit(_) => EntryKind::Audit,
        }
    }

    pub(super) fn encode(&self) -> Result<Vec<u8>, StoreError> {
        let bytes = match self {
            Self::Record(body) => pack(body),
            Self::Counts(body) => pack(body),
            Self::Policy(body) => pack(body),
            Self::Operator(body) => pack(body),
            Self::SessionOpened(body) => pack(body),
            Self::SessionClosed(body) | Self::SetupTokenUsed(body) => pack(body),
            Self::SetupTokenIssued(body) => pack(body),
            Self::Audit(body) => pack(body),
        };
        if bytes.len() > MAX_BYTES {
            return Err(StoreError::TooLarge {
                bytes: bytes.len(),
                limit: MAX_BYTES,
            });
        }
        Ok(bytes)
    }

    pub(super) fn decode(kind: EntryKind, bytes: &[u8]) -> Result<Self, Unreadable> {
        Ok(match kind {
            EntryKind::Record => Self::Record(Box::new(unpack(bytes)?)),
            EntryKind::Counts => Self::Counts(unpack(bytes)?),
            EntryKind::Policy => Self::Policy(Box::new(unpack(bytes)?)),
            EntryKind::Operator => Self::Operator(unpack(bytes)?),
            EntryKind::SessionOpened => Self::SessionOpened(unpack(bytes)?),
            EntryKind::SessionClosed => Self::SessionClosed(unpack(bytes)?),
            EntryKind::SetupTokenIssued => Self::SetupTokenIssued(unpack(bytes)?),
            EntryKind::SetupTokenUsed => Self::SetupTokenUsed(unpack(bytes)?),
            EntryKind::Audit => Self::Audit(unpack(bytes)?),
        })
    }
}

pub(super) fn pack<T: Serialize>(body: &T) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    rmp_serde::encode::write_named(&mut bytes, body)
        .expect("stored values hold only text, numbers, lists and maps of known length");
    bytes
}

pub(super) fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unreadable> {
    match bytes.split_first() {
        Some((&VERSION, body)) => rmp_serde::from_slice(body).map_err(|_| Unreadable::Malformed),
        Some((&found, _)) if found > VERSION => Err(Unreadable::Newer(found)),
        _ => Err(Unreadable::Malformed),
    }
}
