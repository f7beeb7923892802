//! One entry as bytes. All numbers are little-endian.
//!
//! | bytes | what |
//! |---|---|
//! | 0..4 | length of the content |
//! | 4 | version of this layout, 2 |
//! | 5 | kind |
//! | 6..8 | how many entries of the same group stand before this one |
//! | 8..16 | sequence number |
//! | 16..24 | milliseconds since 1970 |
//! | 24..56 | hash of the entry before |
//! | 56..60 | length of the private part |
//! | 60 | 0, or 1 when the private part was erased |
//! | 61.. | content: the private part, then the open part |
//! | last 4 | CRC32C over all before |
//!
//! The entry's hash is BLAKE3 over bytes 0..60, the BLAKE3 of the private part and the BLAKE3 of the open part. So a
//! private part can be erased: its digest and zeros take its place, and neither hash nor length changes. Version 1 has
//! neither the length of a private part nor the mark, and its hash is BLAKE3 over everything but the CRC.
//!
//! The place in the group is there for one question: may this entry have been acknowledged although one before it is
//! broken? Groups are made durable one after the other, so it may exactly if its group began after the broken one.

use crate::{EntryKind, EntryProof, LedgerEntry, LedgerHash, embedded::payload::MAX_BYTES};

pub(super) const VERSION: u8 = 2;
const FIXED_1: usize = 56;
/// What the hash covers of the bytes before the content.
const HASHED: usize = 60;
const FIXED: usize = 61;
const CRC: usize = 4;
const DIGEST: usize = 32;

/// The private part of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::embedded) enum Private<'a> {
    /// As it was written.
    Whole(&'a [u8]),
    /// Only its digest is left.
    Erased([u8; DIGEST]),
}

impl Private<'_> {
    fn digest(&self) -> [u8; DIGEST] {
        match self {
            Self::Whole(bytes) => *blake3::hash(bytes).as_bytes(),
            Self::Erased(digest) => *digest,
        }
    }
}

/// What an entry holds, as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::embedded) enum Content<'a> {
    /// Of version 1: one piece.
    One(&'a [u8]),
    /// Of version 2: what can be erased, and what stays.
    Two(Private<'a>, &'a [u8]),
}

/// One entry, read.
#[derive(Debug, Clone, Copy)]
pub(in crate::embedded) struct Frame<'a> {
    pub(in crate::embedded) entry: LedgerEntry,
    /// How many entries of its group stand before it.
    pub(super) in_group: u16,
    pub(in crate::embedded) content: Content<'a>,
    /// Its length with everything.
    pub(super) len: usize,
    header: &'a [u8],
}

/// Why no entry stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::embedded) enum Broken {
    /// Its bytes are not what was written, or are not all there.
    Bytes,
    /// It is whole and of a layout that this release does not know.
    Newer(u8),
    /// It is whole and of a kind that does not exist.
    Kind,
}

/// What stands before the content of an entry that is being written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heading {
    pub(super) kind: EntryKind,
    pub(super) in_group: u16,
    pub(super) seq: u64,
    pub(super) at_millis: u64,
    pub(super) previous: LedgerHash,
}

/// Appends one entry to `out` and returns its hash and what that is made from.
pub(super) fn write(
    out: &mut Vec<u8>,
    heading: &Heading,
    private: &[u8],
    open: &[u8],
) -> (LedgerHash, EntryProof) {
    let start = out.len();
    let size = |bytes: usize| u32::try_from(bytes).expect("contents are limited when encoded");
    out.extend_from_slice(&size(private.len() + open.len()).to_le_bytes());
    out.extend_from_slice(&[VERSION, heading.kind.code()]);
    out.extend_from_slice(&heading.in_group.to_le_bytes());
    out.extend_from_slice(&heading.seq.to_le_bytes());
    out.extend_from_slice(&heading.at_millis.to_le_bytes());
    out.extend_from_slice(&heading.previous.0);
    out.extend_from_slice(&size(private.len()).to_le_bytes());
    let proof = EntryProof {
        header: out[start..].to_vec(),
        private: private.to_vec(),
        open_digest: Some(*blake3::hash(open).as_bytes()),
    };
    out.push(0);
    out.extend_from_slice(private);
    out.extend_from_slice(open);
    let crc = crc32c::crc32c(&out[start..]);
    out.extend_from_slice(&crc.to_le_bytes());
    (proof.hash(), proof)
}

impl<'a> Frame<'a> {
    /// Reads the entry at the beginning of `bytes`.
    pub(in crate::embedded) fn read(bytes: &'a [u8]) -> Result<Self, Broken> {
        let version = *bytes.get(4).ok_or(Broken::Bytes)?;
        if !(1..=VERSION).contains(&version) {
            return Err(newer_or_broken(bytes, version));
        }
        let fixed = if version == 1 { FIXED_1 } else { FIXED };
        let length = content_length(bytes).ok_or(Broken::Bytes)?;
        let len = fixed + length + CRC;
        let whole = bytes.get(..len).ok_or(Broken::Bytes)?;
        let (checked, crc) = whole.split_at(fixed + length);
        if crc != crc32c::crc32c(checked).to_le_bytes() {
            return Err(Broken::Bytes);
        }
        let content = content(version, checked, fixed).ok_or(Broken::Bytes)?;
        let header = &whole[..if version == 1 { FIXED_1 } else { HASHED }];
        let mut previous = [0; 32];
        previous.copy_from_slice(&whole[24..FIXED_1]);
        Ok(Self {
            entry: LedgerEntry {
                seq: number(whole, 8),
                at_millis: number(whole, 16),
                kind: EntryKind::from_code(whole[5]).ok_or(Broken::Kind)?,
                hash: hash(header, content),
                previous: LedgerHash(previous),
            },
            in_group: u16::from_le_bytes([whole[6], whole[7]]),
            content,
            len,
            header,
        })
    }

    /// What its hash is made from; `None` when its private part was erased.
    pub(in crate::embedded) fn proof(&self) -> Option<EntryProof> {
        let (private, open_digest) = match self.content {
            Content::One(bytes) => (bytes, None),
            Content::Two(Private::Whole(private), open) => {
                (private, Some(*blake3::hash(open).as_bytes()))
            }
            Content::Two(Private::Erased(_), _) => return None,
        };
        Some(EntryProof {
            header: self.header.to_vec(),
            private: private.to_vec(),
            open_digest,
        })
    }

    /// Its first bytes, as far as the hash covers them.
    pub(in crate::embedded) const fn header(&self) -> &'a [u8] {
        self.header
    }

    /// Has its private part been erased?
    pub(in crate::embedded) const fn is_erased(&self) -> bool {
        matches!(self.content, Content::Two(Private::Erased(_), _))
    }

    /// Can its private part be erased, or has it been?
    pub(in crate::embedded) const fn is_erasable(&self) -> bool {
        match self.content {
            Content::One(_) => false,
            Content::Two(Private::Whole(private), _) => private.len() >= DIGEST,
            Content::Two(Private::Erased(_), _) => true,
        }
    }

    /// Its bytes with the private part erased: as long as before, and with the same hash.
    pub(in crate::embedded) fn erased(&self) -> Option<Vec<u8>> {
        let Content::Two(private, open) = self.content else {
            return None;
        };
        let mut out = self.header.to_vec();
        out.push(1);
        let start = out.len();
        out.extend_from_slice(&private.digest());
        let private_len = self.len.checked_sub(FIXED + CRC + open.len())?;
        out.resize(start + private_len.max(DIGEST), 0);
        out.extend_from_slice(open);
        let crc = crc32c::crc32c(&out);
        out.extend_from_slice(&crc.to_le_bytes());
        (out.len() == self.len).then_some(out)
    }

    /// Does an entry stand at the beginning of `bytes` whose group began after entry `seq`? Looks at the cheap parts
    /// first: it is asked at every byte behind a broken place.
    pub(super) fn begins_group_after(bytes: &'a [u8], seq: u64) -> bool {
        let plausible = bytes.len() >= FIXED_1 + CRC
            && (1..=VERSION).contains(&bytes[4])
            && (seq..seq.saturating_add(1 << 32)).contains(&number(bytes, 8));
        plausible
            && Self::read(bytes)
                .is_ok_and(|frame| frame.entry.seq.saturating_sub(frame.in_group.into()) > seq)
    }
}

fn hash(header: &[u8], content: Content<'_>) -> LedgerHash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(header);
    match content {
        Content::One(bytes) => hasher.update(bytes),
        Content::Two(private, open) => hasher
            .update(&private.digest())
            .update(blake3::hash(open).as_bytes()),
    };
    LedgerHash(*hasher.finalize().as_bytes())
}

fn content(version: u8, checked: &[u8], fixed: usize) -> Option<Content<'_>> {
    let bytes = &checked[fixed..];
    if version == 1 {
        return Some(Content::One(bytes));
    }
    let private_len =
        usize::try_from(u32::from_le_bytes(*checked[FIXED_1..].first_chunk()?)).ok()?;
    let (private, open) = bytes.split_at_checked(private_len)?;
    let private = match checked[HASHED] {
        0 => Private::Whole(private),
        1 => {
            let (digest, rest) = private.split_first_chunk::<DIGEST>()?;
            // Nothing may hide where nothing is left.
            if rest.iter().any(|&byte| byte != 0) {
                return None;
            }
            Private::Erased(*digest)
        }
        _ => return None,
    };
    Some(Content::Two(private, open))
}

/// An entry of a newer layout is told from damage where its checksum fits when only its length is believed, with the
/// shorter of the known headings or the longer.
fn newer_or_broken(bytes: &[u8], version: u8) -> Broken {
    let fits = |fixed: usize| {
        content_length(bytes)
            .and_then(|length| bytes.get(..fixed + length + CRC))
            .is_some_and(|whole| {
                let (checked, crc) = whole.split_at(whole.len() - CRC);
                crc == crc32c::crc32c(checked).to_le_bytes()
            })
    };
    if version > VERSION && (fits(FIXED_1) || fits(FIXED)) {
        Broken::Newer(version)
    } else {
        Broken::Bytes
    }
}

fn content_length(bytes: &[u8]) -> Option<usize> {
    let (length, _) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    (length <= MAX_BYTES).then_some(length)
}

fn number(bytes: &[u8], from: usize) -> u64 {
    bytes[from..]
        .first_chunk()
        .map_or(0, |eight| u64::from_le_bytes(*eight))
}
