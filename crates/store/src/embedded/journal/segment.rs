//! Segment files: their names, their order and their first bytes. A segment can be checked without those before it,
//! because it begins with the number and the hash that it follows.

use crate::{DamageKind, Damaged, LedgerHash, LedgerHead, StoreError, embedded::folder::at};
use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

const MAGIC: &[u8; 8] = b"sluisjnl";
const VERSION: u8 = 1;

/// Magic 8, version 1, number 4, entries before 8, hash before 32, CRC32C 4.
pub(super) const HEADER: usize = 57;

/// A segment file of the folder.
#[derive(Debug, Clone)]
pub(in crate::embedded) struct Segment {
    pub(in crate::embedded) number: u32,
    pub(in crate::embedded) path: PathBuf,
    pub(in crate::embedded) bytes: u64,
}

pub(in crate::embedded) fn path_of(dir: &Path, number: u32) -> PathBuf {
    dir.join(format!("{number:08}.seg"))
}

/// The segments of a journal, ascending. They are numbered from 1 without gaps.
pub(in crate::embedded) fn segments(dir: &Path) -> Result<Vec<Segment>, StoreError> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(dir).map_err(at(dir))? {
        let file = file.map_err(at(dir))?;
        let name = file.file_name();
        let number = name
            .to_str()
            .and_then(|name| name.strip_suffix(".seg"))
            .and_then(|digits| digits.parse().ok());
        if let Some(number) = number {
            let path = file.path();
            let bytes = file.metadata().map_err(at(&path))?.len();
            found.push(Segment {
                number,
                path,
                bytes,
            });
        }
    }
    found.sort_by_key(|segment| segment.number);
    let gap = (1..)
        .zip(&found)
        .find(|(wanted, have)| *wanted != have.number);
    match gap {
        Some((segment, _)) => Err(StoreError::Damaged(Damaged {
            segment,
            offset: 0,
            seq: 0,
            what: DamageKind::SegmentMissing,
        })),
        None => Ok(found),
    }
}

/// How many of the oldest segments to leave out so that the rest has at most `bytes`; the newest two always stay:
/// the very newest may hold nothing but a torn beginning.
pub(in crate::embedded) fn newest_within(segments: &[Segment], bytes: u64) -> usize {
    let mut sum = 0_u64;
    let fitting = segments
        .iter()
        .rev()
        .take_while(|segment| {
            sum = sum.saturating_add(segment.bytes);
            sum <= bytes
        })
        .count();
    segments.len() - fitting.max(2).min(segments.len())
}

/// Which segment holds the entry behind `seq`, as a place in the list.
pub(in crate::embedded) fn since(segments: &[Segment], seq: u64) -> Result<usize, StoreError> {
    for (place, segment) in segments.iter().enumerate().rev() {
        let mut bytes = [0; HEADER];
        let read = File::open(&segment.path).and_then(|mut file| file.read_exact(&mut bytes));
        let before = match read {
            Ok(()) => read_header(segment.number, &bytes)?,
            Err(_) => None,
        };
        if before.is_some_and(|head| head.seq <= seq) {
            return Ok(place);
        }
    }
    Ok(0)
}

/// The first bytes of a segment that follows `before`.
pub(super) fn header(number: u32, before: LedgerHead) -> [u8; HEADER] {
    let mut bytes = [0; HEADER];
    bytes[..8].copy_from_slice(MAGIC);
    bytes[8] = VERSION;
    bytes[9..13].copy_from_slice(&number.to_le_bytes());
    bytes[13..21].copy_from_slice(&before.seq.to_le_bytes());
    bytes[21..53].copy_from_slice(&before.hash.0);
    let crc = crc32c::crc32c(&bytes[..53]);
    bytes[53..].copy_from_slice(&crc.to_le_bytes());
    bytes
}

/// Reads the first bytes of segment `number`: the head that it follows. `None` when they are not what was written.
pub(super) fn read_header(number: u32, bytes: &[u8]) -> Result<Option<LedgerHead>, StoreError> {
    let Some(bytes) = bytes.first_chunk::<HEADER>() else {
        return Ok(None);
    };
    let whole = bytes[..8] == *MAGIC && bytes[53..] == crc32c::crc32c(&bytes[..53]).to_le_bytes();
    if whole && bytes[8] > VERSION {
        return Err(StoreError::NewerFormat {
            found: bytes[8],
            known: VERSION,
        });
    }
    if !whole || bytes[9..13] != number.to_le_bytes() {
        return Ok(None);
    }
    let seq = bytes[13..21].first_chunk().map(|b| u64::from_le_bytes(*b));
    let hash = bytes[21..53].first_chunk().map(|b| LedgerHash(*b));
    Ok(seq.zip(hash).map(|(seq, hash)| LedgerHead { seq, hash }))
}
