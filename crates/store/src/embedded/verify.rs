//! Checking a journal without opening the store: lengths, checksums, order, chain and payloads of every entry. Reads
//! only, takes no lock, and says so when a server is writing at the same time.

use super::{
    folder::Folder,
    journal::{Frame, Place, Scan, Segment, Torn, scan, segments},
    payload::{Payload, Unreadable},
};
use crate::{DamageKind, Damaged, EntryKind, LedgerHead, StoreError};
use std::{collections::BTreeMap, path::Path};

/// An end that was being written when the process or the machine stopped, or is being written now. It was never
/// acknowledged; the next open cuts it off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TornTail {
    /// The number of the segment file.
    pub segment: u32,
    /// Everything before this byte is whole.
    pub offset: u64,
    /// How many bytes follow it.
    pub bytes: u64,
}

/// What a check of the journal came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyReport {
    /// How many segment files there are.
    pub segments: usize,
    /// Their size together.
    pub bytes: u64,
    /// How many whole entries stand before the first bad place, or before the end.
    pub entries: u64,
    /// The same by kind.
    pub by_kind: BTreeMap<EntryKind, u64>,
    /// The last of them.
    pub head: LedgerHead,
    /// An unfinished end. Not damage.
    pub torn: Option<TornTail>,
    /// The first bad place. What stands behind it was not checked.
    pub damage: Option<Damaged>,
    /// Was a server writing at the same time? The newest entries may then be missing from this report.
    pub in_use: bool,
}

impl VerifyReport {
    /// Is everything that was ever acknowledged there and whole, as far as the journal can tell?
    #[must_use]
    pub const fn is_sound(&self) -> bool {
        self.damage.is_none()
    }
}

/// Checks the journal of a data folder from its first entry to its last.
///
/// # Errors
/// Only when it cannot be read at all, or is of a newer format; damage is part of the report.
pub fn verify(dir: &Path) -> Result<VerifyReport, StoreError> {
    let folder = Folder::new(dir);
    let in_use = folder.is_in_use();
    // Read before the journal, so that a server that goes on writing cannot make the journal look short.
    let known = folder.known_head();
    let mut report = VerifyReport {
        segments: 0,
        bytes: 0,
        entries: 0,
        by_kind: BTreeMap::new(),
        head: LedgerHead::EMPTY,
        torn: None,
        damage: None,
        in_use,
    };
    let outcome = segments(&folder.journal()).and_then(|segments| {
        report.segments = segments.len();
        report.bytes = segments.iter().map(|segment| segment.bytes).sum();
        let mut erased: BTreeMap<u64, Place> = BTreeMap::new();
        let checked = check(&segments, known, |frame, place| {
            let payload = readable(frame, place)?;
            if frame.is_erased() {
                erased.insert(frame.entry.seq, place);
            }
            // An erasure names entries before it.
            if let Payload::Erasure(erasure) = payload {
                erased.retain(|seq, _| erasure.seqs.binary_search(seq).is_err());
            }
            report.entries += 1;
            *report.by_kind.entry(frame.entry.kind).or_default() += 1;
            report.head = LedgerHead {
                seq: frame.entry.seq,
                hash: frame.entry.hash,
            };
            Ok(())
        })?;
        match erased.into_iter().next() {
            Some((seq, place)) => Err(damaged(place, seq, DamageKind::Unexplained)),
            None => Ok(checked),
        }
    });
    match outcome {
        Ok(found) => report.torn = found.torn.map(TornTail::from),
        Err(StoreError::Damaged(damage)) => report.damage = Some(damage),
        Err(error) => return Err(error),
    }
    Ok(report)
}

/// Scans segments and compares with an entry that the journal had for certain.
pub(super) fn check(
    segments: &[Segment],
    known: LedgerHead,
    mut visit: impl FnMut(&Frame<'_>, Place) -> Result<(), StoreError>,
) -> Result<Scan, StoreError> {
    let found = scan(segments, |frame, place| {
        if frame.entry.seq == known.seq && frame.entry.hash != known.hash {
            return Err(damaged(place, frame.entry.seq, DamageKind::Chain));
        }
        visit(frame, place)
    })?;
    match missing(&found, known) {
        Some(damage) => Err(StoreError::Damaged(damage)),
        None => Ok(found),
    }
}

/// Where the journal ends short of an entry that it had for certain.
pub(super) fn missing(found: &Scan, known: LedgerHead) -> Option<Damaged> {
    let (segment, offset) = found
        .torn
        .map_or(found.end, |torn| (torn.segment, torn.offset));
    let what = match found.torn {
        Some(_) => DamageKind::Checksum,
        None => DamageKind::EndMissing,
    };
    (found.head.seq < known.seq).then_some(Damaged {
        segment,
        offset,
        seq: found.head.seq + 1,
        what,
    })
}

/// What an entry holds, or where it is damaged.
pub(super) fn readable(frame: &Frame<'_>, place: Place) -> Result<Payload, StoreError> {
    Payload::decode(frame.entry.kind, frame.content).map_err(|why| match why {
        Unreadable::Newer(found) => Unreadable::newer(found),
        Unreadable::Malformed => damaged(place, frame.entry.seq, DamageKind::Payload),
    })
}

const fn damaged(place: Place, seq: u64, what: DamageKind) -> StoreError {
    StoreError::Damaged(Damaged {
        segment: place.segment,
        offset: place.offset,
        seq,
        what,
    })
}

impl From<Torn> for TornTail {
    fn from(torn: Torn) -> Self {
        Self {
            segment: torn.segment,
            offset: torn.offset,
            bytes: torn.bytes,
        }
    }
}
