//! What an entry of the journal holds, and how it is written: a version byte, then `MessagePack` with named fields.
//! Golden files in `tests/golden` hold every kind as released versions wrote it.

use super::{
    journal::{Content, Private},
    old_counters,
};
use crate::{
    AlertRules, Announcement, ApiToken, Artefact, AuditEntry, Checkpoint, Draft, EntryKind,
    Erasure, Invitation, NewRecord, Operator, PublishedPolicy, Session, StoreError, Webhook,
    WebhookId,
};
use consent::{SiteId, Timestamp, VisitorId, counter::Tally};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The version of every payload that this release writes.
const VERSION: u8 = 1;

/// The version of what is counted: a list of tallies. Version 1 was a list of counters of another shape.
const TALLIES: u8 = 2;

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
    Counts(Vec<Tally>),
    Policy(Box<PublishedPolicy>),
    Operator(Operator),
    SessionOpened(Session),
    SessionClosed(HashOnly),
    SetupTokenIssued(SetupToken),
    SetupTokenUsed(HashOnly),
    Audit(AuditEntry),
    Artefact(Box<Artefact>),
    Draft(Box<Draft>),
    OperatorChanged(Operator),
    Invitation(Invitation),
    InvitationUsed(HashOnly),
    ApiToken(ApiToken),
    ApiTokenRevoked(HashOnly),
    Restriction(Restriction),
    Erasure(Box<Erasure>),
    Checkpoint(Box<Checkpoint>),
    Webhook(Box<Webhook>),
    WebhookRemoved(WebhookId),
    Announcement(Box<Announcement>),
    AlertRules(AlertRules),
    /// What was private in an entry of this kind is gone; what a record counted stays.
    Erased(EntryKind, Vec<Tally>),
}

/// A visitor's records are restricted from now on, or no longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Restriction {
    pub(super) site: SiteId,
    pub(super) visitor: VisitorId,
    pub(super) on: bool,
}

/// An entry's content, encoded: what can be erased or withheld, and what stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Encoded {
    pub(super) private: Vec<u8>,
    pub(super) open: Vec<u8>,
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
    /// What it counts.
    pub(super) fn tallies(&self) -> &[Tally] {
        match self {
            Self::Record(new) => &new.tallies,
            Self::Counts(tallies) | Self::Erased(_, tallies) => tallies,
            _ => &[],
        }
    }

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
            Self::Artefact(_) => EntryKind::Artefact,
            Self::Draft(_) => EntryKind::Draft,
            Self::OperatorChanged(_) => EntryKind::OperatorChanged,
            Self::Invitation(_) => EntryKind::Invitation,
            Self::InvitationUsed(_) => EntryKind::InvitationUsed,
            Self::ApiToken(_) => EntryKind::ApiToken,
            Self::ApiTokenRevoked(_) => EntryKind::ApiTokenRevoked,
            Self::Restriction(_) => EntryKind::Restriction,
            Self::Erasure(_) => EntryKind::Erasure,
            Self::Checkpoint(_) => EntryKind::Checkpoint,
            Self::Webhook(_) => EntryKind::Webhook,
            Self::WebhookRemoved(_) => EntryKind::WebhookRemoved,
            Self::Announcement(_) => EntryKind::Announcement,
            Self::AlertRules(_) => EntryKind::AlertRules,
            Self::Erased(kind, _) => *kind,
        }
    }

    pub(super) fn encode(&self) -> Result<Encoded, StoreError> {
        let (private, open) = (
            |private| Encoded {
                private,
                open: Vec::new(),
            },
            |open| Encoded {
                private: Vec::new(),
                open,
            },
        );
        let encoded = match self {
            Self::Record(new) => Encoded {
                private: pack(&new.record),
                open: pack_tallies(&new.tallies),
            },
            Self::Counts(body) => open(pack_tallies(body)),
            Self::Policy(body) => open(pack(body)),
            Self::Audit(body) => open(pack(body)),
            Self::Artefact(body) => open(pack(body)),
            Self::Draft(body) => open(pack(body)),
            Self::Erasure(body) => open(pack(body)),
            Self::Checkpoint(body) => open(pack(body)),
            Self::WebhookRemoved(body) => open(pack(body)),
            Self::Announcement(body) => open(pack(body)),
            Self::AlertRules(body) => open(pack(body)),
            Self::Webhook(body) => private(pack(body)),
            Self::Operator(body) | Self::OperatorChanged(body) => private(pack(body)),
            Self::SessionOpened(body) => private(pack(body)),
            Self::SessionClosed(body)
            | Self::SetupTokenUsed(body)
            | Self::InvitationUsed(body)
            | Self::ApiTokenRevoked(body) => private(pack(body)),
            Self::SetupTokenIssued(body) => private(pack(body)),
            Self::Invitation(body) => private(pack(body)),
            Self::ApiToken(body) => private(pack(body)),
            Self::Restriction(body) => private(pack(body)),
            Self::Erased(..) => Encoded::default(),
        };
        let bytes = encoded.private.len() + encoded.open.len();
        if bytes > MAX_BYTES {
            return Err(StoreError::TooLarge {
                bytes,
                limit: MAX_BYTES,
            });
        }
        Ok(encoded)
    }

    pub(super) fn decode(kind: EntryKind, content: Content<'_>) -> Result<Self, Unreadable> {
        match content {
            Content::One(bytes) if kind == EntryKind::Record => {
                Ok(Self::Record(Box::new(old_counters::record(unpack(bytes)?))))
            }
            Content::One(bytes) => Self::of_one(kind, bytes),
            Content::Two(Private::Erased(_), open) if kind == EntryKind::Record => {
                Ok(Self::Erased(kind, unpack_raised(open)?))
            }
            Content::Two(Private::Erased(_), _) => Ok(Self::Erased(kind, Vec::new())),
            Content::Two(Private::Whole(private), open) if kind == EntryKind::Record => {
                Ok(Self::Record(Box::new(NewRecord {
                    record: unpack(private)?,
                    tallies: unpack_raised(open)?,
                })))
            }
            Content::Two(Private::Whole([]), bytes) | Content::Two(Private::Whole(bytes), []) => {
                Self::of_one(kind, bytes)
            }
            Content::Two(..) => Err(Unreadable::Malformed),
        }
    }

    fn of_one(kind: EntryKind, bytes: &[u8]) -> Result<Self, Unreadable> {
        Ok(match kind {
            EntryKind::Record => return Err(Unreadable::Malformed),
            EntryKind::Counts => Self::Counts(unpack_counts(bytes)?),
            EntryKind::Policy => Self::Policy(Box::new(unpack(bytes)?)),
            EntryKind::Operator => Self::Operator(unpack(bytes)?),
            EntryKind::SessionOpened => Self::SessionOpened(unpack(bytes)?),
            EntryKind::SessionClosed => Self::SessionClosed(unpack(bytes)?),
            EntryKind::SetupTokenIssued => Self::SetupTokenIssued(unpack(bytes)?),
            EntryKind::SetupTokenUsed => Self::SetupTokenUsed(unpack(bytes)?),
            EntryKind::Audit => Self::Audit(unpack(bytes)?),
            EntryKind::Artefact => Self::Artefact(Box::new(unpack(bytes)?)),
            EntryKind::Draft => Self::Draft(Box::new(unpack(bytes)?)),
            EntryKind::OperatorChanged => Self::OperatorChanged(unpack(bytes)?),
            EntryKind::Invitation => Self::Invitation(unpack(bytes)?),
            EntryKind::InvitationUsed => Self::InvitationUsed(unpack(bytes)?),
            EntryKind::ApiToken => Self::ApiToken(unpack(bytes)?),
            EntryKind::ApiTokenRevoked => Self::ApiTokenRevoked(unpack(bytes)?),
            EntryKind::Restriction => Self::Restriction(unpack(bytes)?),
            EntryKind::Erasure => Self::Erasure(Box::new(unpack(bytes)?)),
            EntryKind::Checkpoint => Self::Checkpoint(Box::new(unpack(bytes)?)),
            EntryKind::Webhook => Self::Webhook(Box::new(unpack(bytes)?)),
            EntryKind::WebhookRemoved => Self::WebhookRemoved(unpack(bytes)?),
            EntryKind::Announcement => Self::Announcement(Box::new(unpack(bytes)?)),
            EntryKind::AlertRules => Self::AlertRules(unpack(bytes)?),
        })
    }
}

pub(super) fn pack<T: Serialize>(body: &T) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    rmp_serde::encode::write_named(&mut bytes, body)
        .expect("stored values hold only text, numbers, lists and maps of known length");
    bytes
}

fn pack_tallies(tallies: &[Tally]) -> Vec<u8> {
    let mut bytes = pack(&tallies);
    bytes[0] = TALLIES;
    bytes
}

/// What a record counted, of either version.
fn unpack_raised(bytes: &[u8]) -> Result<Vec<Tally>, Unreadable> {
    tallies(bytes).unwrap_or_else(|| Ok(old_counters::raised(unpack(bytes)?)))
}

/// What was counted by itself, of either version.
fn unpack_counts(bytes: &[u8]) -> Result<Vec<Tally>, Unreadable> {
    tallies(bytes).unwrap_or_else(|| Ok(old_counters::counts(unpack(bytes)?)))
}

fn tallies(bytes: &[u8]) -> Option<Result<Vec<Tally>, Unreadable>> {
    match bytes.split_first()? {
        (&TALLIES, body) => Some(rmp_serde::from_slice(body).map_err(|_| Unreadable::Malformed)),
        (&found, _) if found > TALLIES => Some(Err(Unreadable::Newer(found))),
        _ => None,
    }
}

pub(super) fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unreadable> {
    match bytes.split_first() {
        Some((&VERSION, body)) => rmp_serde::from_slice(body).map_err(|_| Unreadable::Malformed),
        Some((&found, _)) if found > VERSION => Err(Unreadable::Newer(found)),
        _ => Err(Unreadable::Malformed),
    }
}
