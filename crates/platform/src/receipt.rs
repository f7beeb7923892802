//! The visitor's signed copy of a record: the record, its place in the ledger, what the entry's hash is made from, and
//! the ledger's signature. Whoever has it can show, without us, that the record was in the ledger as it says.

use crate::ledger::{LedgerKey, LedgerVerifier, NoteError};
use base64::{Engine, engine::general_purpose::STANDARD};
use consent::ConsentRecord;
use serde::{Deserialize, Serialize};
use store::{Appended, EntryProof, LedgerHash, RawEntry};

/// The format that this release writes.
pub const FORMAT: &str = "sluis.receipt/1";

/// What a visitor keeps.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// [`FORMAT`]
    pub format: String,
    /// The record as stored.
    pub record: ConsentRecord,
    /// Its place in the ledger.
    pub seq: u64,
    /// The hash of its ledger entry, hexadecimal.
    pub hash: String,
    /// What that hash is made from.
    pub proof: ReceiptProof,
    /// The ledger's public key.
    pub key: String,
    /// Ed25519 over the hash, base64.
    pub signature: String,
}

/// What an entry's hash is made from, as text.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptProof {
    /// The entry's first bytes, base64.
    pub header: String,
    /// The record as the ledger holds it, base64.
    pub private: String,
    /// BLAKE3 of the rest of the entry, hexadecimal; left out for entries of the first format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_digest: Option<String>,
}

/// Why a receipt is not believed. The codes are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// Not a receipt.
    #[error("this is not a receipt of Sluis")]
    Malformed,
    /// Written by a newer release.
    #[error("this receipt has a newer format; use a newer program to check it")]
    Newer,
    /// The record is not the one that the ledger holds.
    #[error("the record in this receipt is not the one that was entered in the ledger")]
    Record,
    /// The hash does not follow from what it is made from.
    #[error("the hash in this receipt does not fit the entry")]
    Hash,
    /// Signed by another key than the one that was asked for.
    #[error("this receipt was signed by another ledger")]
    Key,
    /// The signature does not fit.
    #[error("the signature on this receipt does not fit")]
    Signature,
}

impl ReceiptError {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "receipt_malformed",
            Self::Newer => "receipt_newer",
            Self::Record => "receipt_record",
            Self::Hash => "receipt_hash",
            Self::Key => "receipt_key",
            Self::Signature => "receipt_signature",
        }
    }
}

impl Receipt {
    pub(crate) fn of(appended: &Appended, key: &LedgerKey) -> Self {
        let proof = &appended.proof;
        Self {
            format: FORMAT.to_owned(),
            record: appended.record.clone(),
            seq: appended.seq,
            hash: appended.hash.to_string(),
            proof: ReceiptProof {
                header: STANDARD.encode(&proof.header),
                private: STANDARD.encode(&proof.private),
                open_digest: proof
                    .open_digest
                    .map(|digest| LedgerHash(digest).to_string()),
            },
            key: key.verifier().to_string(),
            signature: STANDARD.encode(key.sign_receipt(proof)),
        }
    }

    /// Reads a receipt's JSON.
    ///
    /// # Errors
    /// [`ReceiptError::Malformed`], [`ReceiptError::Newer`]
    pub fn parse(text: &str) -> Result<Self, ReceiptError> {
        let value: serde_json::Value =
            serde_json::from_str(text).map_err(|_| ReceiptError::Malformed)?;
        match value.get("format").and_then(serde_json::Value::as_str) {
            Some(FORMAT) => serde_json::from_value(value).map_err(|_| ReceiptError::Malformed),
            Some(other) if other.starts_with("sluis.receipt/") => Err(ReceiptError::Newer),
            _ => Err(ReceiptError::Malformed),
        }
    }

    /// Checks everything that can be checked without the ledger. Without a key of your own, the receipt's own is
    /// believed: the signature then shows that the receipt is whole, and the answer names the key to compare.
    ///
    /// # Errors
    /// [`ReceiptError`] says which check failed.
    pub fn verify(&self, pinned: Option<&LedgerVerifier>) -> Result<LedgerVerifier, ReceiptError> {
        let proof = self.proof.read().ok_or(ReceiptError::Malformed)?;
        let entered = RawEntry::record_of(&proof).ok_or(ReceiptError::Record)?;
        if entered != self.record || RawEntry::seq_of(&proof) != Some(self.seq) {
            return Err(ReceiptError::Record);
        }
        let hash = proof.hash();
        if hash.to_string() != self.hash {
            return Err(ReceiptError::Hash);
        }
        let key = LedgerVerifier::parse(&self.key).map_err(|_: NoteError| ReceiptError::Key)?;
        if pinned.is_some_and(|pinned| *pinned != key) {
            return Err(ReceiptError::Key);
        }
        let signature = STANDARD
            .decode(&self.signature)
            .map_err(|_| ReceiptError::Malformed)?;
        if key.signed_receipt(hash, &signature) {
            Ok(key)
        } else {
            Err(ReceiptError::Signature)
        }
    }
}

impl ReceiptProof {
    fn read(&self) -> Option<EntryProof> {
        let open_digest = match &self.open_digest {
            None => None,
            Some(text) => Some(LedgerHash::parse(text)?.0),
        };
        Some(EntryProof {
            header: STANDARD.decode(&self.header).ok()?,
            private: STANDARD.decode(&self.private).ok()?,
            open_digest,
        })
    }
}
