//! The lines of an exported ledger: JSON, one object a line. The first says which ledger it is, then comes a line per
//! entry, and the last says how many there are under a signed checkpoint. What a person reads in a line (`content`)
//! stands beside the bytes that the chain is made from, and verifying compares the two.

use super::note::{LedgerVerifier, hex};
use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{EntryKind, RawEntry, RawPrivate};

/// The format that this release writes.
pub const FORMAT: u32 = 1;

/// The first line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningLine {
    /// [`FORMAT`]
    pub sluis_ledger: u32,
    /// What the ledger calls itself.
    pub origin: String,
    /// Its public key.
    pub key: String,
    /// When it was exported.
    pub exported: Timestamp,
    /// Ed25519 over the rest of this line, base64.
    pub signature: String,
}

impl OpeningLine {
    /// What its signature is over.
    pub(super) fn signed(&self) -> Vec<u8> {
        let (format, origin, key) = (self.sluis_ledger, &self.origin, &self.key);
        format!("sluis.export/{format}\0{origin}\0{key}\0{}", self.exported).into_bytes()
    }

    /// Is it a line of the ledger that it names?
    #[must_use]
    pub fn verifier(&self) -> Option<LedgerVerifier> {
        let key = LedgerVerifier::parse(&self.key).ok()?;
        let signature = STANDARD.decode(&self.signature).ok()?;
        (key.origin() == self.origin && key.signed(&self.signed(), &signature)).then_some(key)
    }
}

/// A line of an entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryLine {
    /// Its place.
    pub seq: u64,
    /// When it was written.
    pub at: Timestamp,
    /// What it holds.
    pub kind: String,
    /// Its hash.
    pub hash: String,
    /// The hash of the entry before.
    pub previous: String,
    /// Its first bytes, base64.
    pub header: String,
    /// The private part, base64; left out where it was erased or is withheld.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private: Option<String>,
    /// BLAKE3 of the private part, where that was erased or is withheld.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_digest: Option<String>,
    /// The open part, base64.
    pub open: String,
    /// The same for people; null where nothing of it is here.
    pub content: Value,
}

/// The last line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosingLine {
    /// How many entries there are.
    pub entries: u64,
    /// The hash of the last one.
    pub head: String,
    /// A checkpoint over all of them, signed for this export.
    pub checkpoint: String,
}

impl EntryLine {
    /// The line of an entry. What is withheld must have been taken out of it before.
    #[must_use]
    pub fn of(raw: &RawEntry) -> Self {
        let entry = raw.entry;
        let millis = i64::try_from(entry.at_millis).unwrap_or(i64::MAX);
        let (private, private_digest) = match &raw.private {
            RawPrivate::Whole(bytes) => (Some(STANDARD.encode(bytes)), None),
            RawPrivate::Digest(digest) => (None, Some(hex(digest))),
        };
        Self {
            seq: entry.seq,
            at: Timestamp::from_millisecond(millis).unwrap_or(Timestamp::MAX),
            kind: entry.kind.wire_name().to_owned(),
            hash: entry.hash.to_string(),
            previous: entry.previous.to_string(),
            header: STANDARD.encode(&raw.header),
            private,
            private_digest,
            open: STANDARD.encode(&raw.open),
            content: content(raw),
        }
    }

    /// The entry of a line, from its bytes alone; `None` where they are none.
    #[must_use]
    pub fn raw(&self) -> Option<RawEntry> {
        let private = match (&self.private, &self.private_digest) {
            (Some(bytes), None) => RawPrivate::Whole(STANDARD.decode(bytes).ok()?),
            (None, Some(digest)) => {
                RawPrivate::Digest(*store::LedgerHash::parse(digest)?.0.first_chunk()?)
            }
            _ => return None,
        };
        let header = STANDARD.decode(&self.header).ok()?;
        RawEntry::new(header, private, STANDARD.decode(&self.open).ok()?)
    }
}

/// What an entry says, for people. The stored encoding names its fields, so that no type is needed to read it.
fn content(raw: &RawEntry) -> Value {
    let read = |bytes: &[u8]| -> Value {
        let body = bytes.get(1..).unwrap_or_default();
        rmp_serde::from_slice(body).unwrap_or(Value::Null)
    };
    let private = match &raw.private {
        RawPrivate::Whole(bytes) if !bytes.is_empty() => read(bytes),
        _ => Value::Null,
    };
    // A record's open part is its counters, which say nothing that the record does not.
    let both = raw.entry.kind == EntryKind::Record;
    if both || raw.open.is_empty() {
        private
    } else {
        read(&raw.open)
    }
}
