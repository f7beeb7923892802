//! One entry as bytes. All numbers are little-endian.
//!
//! | bytes | what |
//! |---|---|
//! | 0..4 | length of the payload |
//! | 4 | version of this layout, 1 |
//! | 5 | kind |
//! | 6..8 | how many entries of the same group stand before this one |
//! | 8..16 | sequence number |
//! | 16..24 | milliseconds since 1970 |
//! | 24..56 | hash of the entry before |
//! | 56.. | payload |
//! | last 4 | CRC32C over all before |
//!
//! The entry's hash is BLAKE3 over everything but the CRC. The place in the group is there for one question: may
//! this entry have been acknowledged although one before it is broken? Groups are made durable one after the other,
//! so it may exactly if its group began after the broken one.

use crate::{EntryKind, LedgerEntry, LedgerHash, embedded::payload::MAX_BYTES};

pub(super) const VERSION: u8 = 1;
const FIXED: usize = 56;
const CRC: usize = 4;

/// One entry, read.
#[derive(Debug, Clone, Copy)]
pub(in crate::embedded) struct Frame<'a> {
    pub(in crate::embedded) entry: LedgerEntry,
    /// How many entries of its group stand before it.
    pub(super) in_group: u16,
    pub(in crate::embedded) payload: &'a [u8],
    /// Its length with everything.
    pub(super) len: usize,
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

/// Appends one entry to `out` and returns its hash.
pub(super) fn write(
    out: &mut Vec<u8>,
    kind: EntryKind,
    in_group: u16,
    seq: u64,
    at_millis: u64,
    previous: LedgerHash,
    payload: &[u8],
) -> LedgerHash {
    let start = out.len();
    let length = u32::try_from(payload.len()).expect("payloads are limited when they are encoded");
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&[VERSION, kind.code()]);
    out.extend_from_slice(&in_group.to_le_bytes());
    out.extend_from_slice(&seq.to_le_bytes());
    out.extend_from_slice(&at_millis.to_le_bytes());
    out.extend_from_slice(&previous.0);
    out.extend_from_slice(payload);
    let hash = LedgerHash(*blake3::hash(&out[start..]).as_bytes());
    let crc = crc32c::crc32c(&out[start..]);
    out.extend_from_slice(&crc.to_le_bytes());
    hash
}

impl<'a> Frame<'a> {
    /// Reads the entry at the beginning of `bytes`.
    pub(in crate::embedded) fn read(bytes: &'a [u8]) -> Result<Self, Broken> {
        let length = payload_length(bytes).ok_or(Broken::Bytes)?;
        let len = FIXED + length + CRC;
        let whole = bytes.get(..len).ok_or(Broken::Bytes)?;
        let (hashed, crc) = whole.split_at(FIXED + length);
        if crc != crc32c::crc32c(hashed).to_le_bytes() {
            return Err(Broken::Bytes);
        }
        match whole[4] {
            VERSION => {}
            0 => return Err(Broken::Bytes),
            newer => return Err(Broken::Newer(newer)),
        }
        let mut previous = [0; 32];
        previous.copy_from_slice(&whole[24..FIXED]);
        Ok(Self {
            entry: LedgerEntry {
                seq: number(whole, 8),
                at_millis: number(whole, 16),
                kind: EntryKind::from_code(whole[5]).ok_or(Broken::Kind)?,
                hash: LedgerHash(*blake3::hash(hashed).as_bytes()),
                previous: LedgerHash(previous),
            },
            in_group: u16::from_le_bytes([whole[6], whole[7]]),
            payload: &whole[FIXED..FIXED + length],
            len,
        })
    }

    /// Does an entry stand at the beginning of `bytes` whose group began after entry `seq`? Looks at the cheap parts
    /// first: it is asked at every byte behind a broken place.
    pub(super) fn begins_group_after(bytes: &'a [u8], seq: u64) -> bool {
        let plausible = bytes.len() >= FIXED + CRC
            && bytes[4] == VERSION
            && (seq..seq.saturating_add(1 << 32)).contains(&number(bytes, 8));
        plausible
            && Self::read(bytes)
                .is_ok_and(|frame| frame.entry.seq.saturating_sub(frame.in_group.into()) > seq)
    }
}

fn payload_length(bytes: &[u8]) -> Option<usize> {
    let (length, _) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    (length <= MAX_BYTES).then_some(length)
}

fn number(bytes: &[u8], from: usize) -> u64 {
    bytes[from..]
        .first_chunk()
        .map_or(0, |eight| u64::from_le_bytes(*eight))
}
