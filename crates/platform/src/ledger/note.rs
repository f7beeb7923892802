//! Signed notes as C2SP writes them (signed-note, tlog-checkpoint), and the Ed25519 key behind them. A note's text is
//! origin, size and root; Sluis adds a line per lane with the hash of its newest entry, and the time.

use crate::ledger::Frontier;
use base64::{Engine, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::fmt;
use store::{EntryProof, LedgerHash, LedgerHead};

/// Ed25519 among C2SP's kinds of signatures.
const ED25519: u8 = 1;
/// What is signed of a receipt begins with this.
const RECEIPT_CONTEXT: &[u8] = b"sluis.receipt/1\0";

/// Why a note or a key is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// Not a note with the lines of a checkpoint.
    #[error("this is not a checkpoint")]
    Malformed,
    /// Not a verifier key.
    #[error("this is not a key: it is written name+id+key")]
    Key,
    /// Signed by another key, or not at all.
    #[error("the checkpoint is not signed by this key")]
    UnknownKey,
    /// The signature does not fit.
    #[error("the signature does not fit the checkpoint")]
    Signature,
}

/// The secret half: signs checkpoints and receipts.
pub struct LedgerKey {
    key: SigningKey,
    public: LedgerVerifier,
}

/// The public half: who the ledger is, and whether a signature is its own.
#[derive(Clone, PartialEq, Eq)]
pub struct LedgerVerifier {
    origin: String,
    key: VerifyingKey,
}

/// What a signed checkpoint says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    /// How many entries.
    pub size: u64,
    /// The root of the tree over them.
    pub root: [u8; 32],
    /// The newest of them, lane by lane; the embedded engine has one.
    pub lanes: Vec<LedgerHead>,
    /// When it was signed.
    pub at: Timestamp,
}

impl fmt::Debug for LedgerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LedgerKey({}, ***)", self.public.origin)
    }
}

impl fmt::Debug for LedgerVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LedgerVerifier({self})")
    }
}

impl LedgerKey {
    /// The key of a secret. The ledger's name follows from it, so that no setting can make two ledgers one.
    #[must_use]
    pub fn new(secret: &[u8; 32]) -> Self {
        let key = SigningKey::from_bytes(secret);
        let public = key.verifying_key();
        let name = blake3::hash(public.as_bytes()).to_hex();
        let origin = format!("sluis-ledger/{}", &name[..16]);
        Self {
            public: LedgerVerifier {
                origin,
                key: public,
            },
            key,
        }
    }

    /// The public half.
    #[must_use]
    pub const fn verifier(&self) -> &LedgerVerifier {
        &self.public
    }

    /// Signs a checkpoint over a ledger of one lane.
    #[must_use]
    pub fn sign_checkpoint(&self, tree: &Frontier, head: LedgerHead, at_millis: u64) -> String {
        let at = Timestamp::from_millisecond(i64::try_from(at_millis).unwrap_or(i64::MAX))
            .unwrap_or(Timestamp::MAX);
        let text = format!(
            "{}\n{}\n{}\nlane 1 {} {}\ntime {at:.3}\n",
            self.public.origin,
            tree.size(),
            STANDARD.encode(tree.root()),
            head.seq,
            head.hash
        );
        let mut signed = self.public.id().to_vec();
        signed.extend(self.key.sign(text.as_bytes()).to_bytes());
        format!(
            "{text}\n\u{2014} {} {}\n",
            self.public.origin,
            STANDARD.encode(signed)
        )
    }

    /// Signs something else that is the ledger's own.
    pub(super) fn sign(&self, message: &[u8]) -> String {
        STANDARD.encode(self.key.sign(message).to_bytes())
    }

    /// Signs the place of a record, for its receipt.
    #[must_use]
    pub fn sign_receipt(&self, proof: &EntryProof) -> [u8; 64] {
        self.key.sign(&receipt_text(proof.hash())).to_bytes()
    }
}

impl LedgerVerifier {
    /// Reads what [`fmt::Display`] writes: `name+id+key`, as C2SP writes verifier keys.
    ///
    /// # Errors
    /// [`NoteError::Key`]
    pub fn parse(text: &str) -> Result<Self, NoteError> {
        let mut parts = text.trim().splitn(3, '+');
        let (Some(origin), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteError::Key);
        };
        let bytes = STANDARD.decode(key).map_err(|_| NoteError::Key)?;
        let (&[ED25519], key) = bytes.split_first_chunk().ok_or(NoteError::Key)? else {
            return Err(NoteError::Key);
        };
        let key = key.try_into().map_err(|_| NoteError::Key)?;
        let verifier = Self {
            origin: origin.to_owned(),
            key: VerifyingKey::from_bytes(key).map_err(|_| NoteError::Key)?,
        };
        if id == hex(&verifier.id()) && !origin.is_empty() && !origin.contains(char::is_whitespace)
        {
            Ok(verifier)
        } else {
            Err(NoteError::Key)
        }
    }

    /// What the ledger calls itself.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    fn id(&self) -> [u8; 4] {
        let hash = Sha256::new()
            .chain_update(&self.origin)
            .chain_update([b'\n', ED25519])
            .chain_update(self.key.as_bytes())
            .finalize();
        [hash[0], hash[1], hash[2], hash[3]]
    }

    /// Reads a signed checkpoint and checks that it is this ledger's.
    ///
    /// # Errors
    /// [`NoteError`]
    pub fn open_checkpoint(&self, note: &str) -> Result<SignedCheckpoint, NoteError> {
        let (text, signatures) = note.rsplit_once("\n\n").ok_or(NoteError::Malformed)?;
        let text = format!("{text}\n");
        let own = format!("\u{2014} {} ", self.origin);
        let signed = signatures
            .lines()
            .find_map(|line| line.strip_prefix(&own))
            .ok_or(NoteError::UnknownKey)?;
        let signed = STANDARD.decode(signed).map_err(|_| NoteError::Malformed)?;
        let (id, signature) = signed.split_first_chunk().ok_or(NoteError::Malformed)?;
        if *id != self.id() {
            return Err(NoteError::UnknownKey);
        }
        let signature = Signature::from_slice(signature).map_err(|_| NoteError::Malformed)?;
        self.key
            .verify(text.as_bytes(), &signature)
            .map_err(|_| NoteError::Signature)?;
        read(&text, &self.origin).ok_or(NoteError::Malformed)
    }

    pub(super) fn signed(&self, message: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.key.verify(message, &signature).is_ok())
    }

    /// Is this the ledger's signature on a receipt?
    #[must_use]
    pub fn signed_receipt(&self, leaf: LedgerHash, signature: &[u8]) -> bool {
        self.signed(&receipt_text(leaf), signature)
    }
}

impl fmt::Display for LedgerVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut key = vec![ED25519];
        key.extend(self.key.as_bytes());
        write!(
            f,
            "{}+{}+{}",
            self.origin,
            hex(&self.id()),
            STANDARD.encode(key)
        )
    }
}

/// The leaf says all: sequence number, time, chain and record are in it.
fn receipt_text(leaf: LedgerHash) -> Vec<u8> {
    [RECEIPT_CONTEXT, &leaf.0].concat()
}

fn read(text: &str, origin: &str) -> Option<SignedCheckpoint> {
    let mut lines = text.lines();
    if lines.next()? != origin {
        return None;
    }
    let size = lines.next()?.parse().ok()?;
    let root = STANDARD.decode(lines.next()?).ok()?.try_into().ok()?;
    let (mut lanes, mut at) = (Vec::new(), None);
    for line in lines {
        if let Some(lane) = line.strip_prefix("lane ") {
            let mut parts = lane.split(' ');
            let _number: u32 = parts.next()?.parse().ok()?;
            let seq = parts.next()?.parse().ok()?;
            let hash = LedgerHash::parse(parts.next()?)?;
            lanes.push(LedgerHead { seq, hash });
        } else if let Some(time) = line.strip_prefix("time ") {
            at = Some(time.parse().ok()?);
        }
    }
    let covered: u64 = lanes.iter().map(|lane| lane.seq).sum();
    (covered == size && !lanes.is_empty()).then_some(SignedCheckpoint {
        size,
        root,
        lanes,
        at: at?,
    })
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| {
        let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
        text + &[digit(byte >> 4), digit(byte & 15)]
            .iter()
            .collect::<String>()
    })
}

#[cfg(test)]
mod tests {
    use super::{Frontier, LedgerHash, LedgerHead, LedgerKey, LedgerVerifier, NoteError};

    fn signed() -> (LedgerKey, String) {
        let key = LedgerKey::new(&[7; 32]);
        let mut tree = Frontier::default();
        tree.push(LedgerHash([1; 32]));
        tree.push(LedgerHash([2; 32]));
        let head = LedgerHead {
            seq: 2,
            hash: LedgerHash([2; 32]),
        };
        let note = key.sign_checkpoint(&tree, head, 1_767_225_600_000);
        (key, note)
    }

    #[test]
    fn a_checkpoint_is_read_back_as_it_was_signed() {
        let (key, note) = signed();
        let read = key.verifier().open_checkpoint(&note).expect("our own");
        assert_eq!((read.size, read.lanes[0].hash), (2, LedgerHash([2; 32])));
        assert_eq!(read.at.to_string(), "2026-01-01T00:00:00Z");
        assert!(note.contains("\n\n\u{2014} sluis-ledger/"));
    }

    #[test]
    fn a_key_is_read_back_as_it_was_written() {
        let key = LedgerKey::new(&[7; 32]);
        let text = key.verifier().to_string();
        assert_eq!(LedgerVerifier::parse(&text).as_ref(), Ok(key.verifier()));
        for wrong in [
            "",
            "a+b",
            &text[..text.len() - 4],
            &text.replace("ledger", "lodger"),
        ] {
            assert_eq!(LedgerVerifier::parse(wrong), Err(NoteError::Key), "{wrong}");
        }
    }

    #[test]
    fn every_altered_character_of_a_checkpoint_is_noticed() {
        let (key, note) = signed();
        for (at, letter) in note.char_indices() {
            let other = if letter == 'A' { 'B' } else { 'A' };
            let mut altered = note.clone();
            altered.replace_range(at..at + letter.len_utf8(), &other.to_string());
            let read = key.verifier().open_checkpoint(&altered);
            assert!(read.is_err(), "character {at}");
        }
        let stranger = LedgerKey::new(&[8; 32]);
        let read = stranger.verifier().open_checkpoint(&note);
        assert_eq!(read, Err(NoteError::UnknownKey));
    }
}
