//! Reading a journal from a segment to its end, checking everything: first bytes, checksums, order and chain. Changes
//! nothing; where the end is torn is for the caller to cut.

use super::{
    Frame, Place,
    frame::Broken,
    segment::{self, HEADER, Segment},
};
use crate::{
    DamageKind, Damaged, LedgerHead, StoreError,
    embedded::{folder::at, payload::Unreadable},
};

/// An end that was being written when the process or the machine stopped. It was never acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::embedded) struct Torn {
    pub(in crate::embedded) segment: u32,
    /// What is in front of this byte is whole; 0 when not even the segment's first bytes are.
    pub(in crate::embedded) offset: u64,
    /// How many bytes follow it.
    pub(in crate::embedded) bytes: u64,
}

/// What a scan came to.
#[derive(Debug, Clone, Copy)]
pub(in crate::embedded) struct Scan {
    pub(in crate::embedded) head: LedgerHead,
    /// Segment and byte behind the last whole entry.
    pub(in crate::embedded) end: (u32, u64),
    pub(in crate::embedded) torn: Option<Torn>,
}

/// Reads `segments` (a journal's newest ones, ascending) and hands every entry to `visit`.
///
/// # Errors
/// [`StoreError::Damaged`] at the first place that is not what was written, unless it is a torn end.
pub(in crate::embedded) fn scan(
    segments: &[Segment],
    mut visit: impl FnMut(&Frame<'_>, Place) -> Result<(), StoreError>,
) -> Result<Scan, StoreError> {
    let mut state = Scan {
        head: LedgerHead::EMPTY,
        end: (0, 0),
        torn: None,
    };
    for (place, segment) in segments.iter().enumerate() {
        let bytes = std::fs::read(&segment.path).map_err(at(&segment.path))?;
        let reading = Reading {
            number: segment.number,
            bytes: &bytes,
            is_last: place + 1 == segments.len(),
        };
        // The first one read is taken at its word about what stands before it.
        let expected = (place > 0 || segment.number == 1).then_some(state.head);
        reading.run(expected, &mut state, &mut visit)?;
    }
    Ok(state)
}

struct Reading<'a> {
    number: u32,
    bytes: &'a [u8],
    is_last: bool,
}

impl Reading<'_> {
    fn run(
        &self,
        expected: Option<LedgerHead>,
        state: &mut Scan,
        visit: &mut impl FnMut(&Frame<'_>, Place) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let seq = state.head.seq + 1;
        let Some(before) = segment::read_header(self.number, self.bytes)? else {
            // First bytes are made durable before any entry follows, so only a bare beginning can be torn.
            if self.is_last && self.bytes.len() <= HEADER {
                state.torn = Some(self.torn_at(0));
                return Ok(());
            }
            return Err(self.damaged(0, seq, DamageKind::SegmentHeader));
        };
        match expected {
            Some(head) if head.seq != before.seq => {
                return Err(self.damaged(0, seq, DamageKind::Sequence));
            }
            Some(head) if head.hash != before.hash => {
                return Err(self.damaged(0, seq, DamageKind::Chain));
            }
            _ => state.head = before,
        }
        self.entries(state, visit)
    }

    fn entries(
        &self,
        state: &mut Scan,
        visit: &mut impl FnMut(&Frame<'_>, Place) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut offset = HEADER;
        while offset < self.bytes.len() {
            let seq = state.head.seq + 1;
            let frame = match Frame::read(&self.bytes[offset..]) {
                Ok(frame) => frame,
                Err(Broken::Newer(found)) => return Err(Unreadable::newer(found)),
                Err(Broken::Kind) => return Err(self.damaged(offset, seq, DamageKind::Payload)),
                Err(Broken::Bytes) if self.is_torn(offset, seq) => {
                    state.torn = Some(self.torn_at(offset));
                    break;
                }
                Err(Broken::Bytes) => return Err(self.damaged(offset, seq, DamageKind::Checksum)),
            };
            if frame.entry.seq != seq {
                return Err(self.damaged(offset, seq, DamageKind::Sequence));
            }
            if frame.entry.previous != state.head.hash {
                return Err(self.damaged(offset, seq, DamageKind::Chain));
            }
            visit(&frame, self.place(offset, frame.len))?;
            state.head = LedgerHead {
                seq,
                hash: frame.entry.hash,
            };
            offset += frame.len;
        }
        state.end = (self.number, wide(offset.min(self.bytes.len())));
        Ok(())
    }

    /// Was the broken entry at `offset` part of the last group that was being written? Then no group began after it.
    fn is_torn(&self, offset: usize, seq: u64) -> bool {
        self.is_last
            && !(offset + 1..self.bytes.len())
                .any(|later| Frame::begins_group_after(&self.bytes[later..], seq))
    }

    fn torn_at(&self, offset: usize) -> Torn {
        Torn {
            segment: self.number,
            offset: wide(offset),
            bytes: wide(self.bytes.len() - offset),
        }
    }

    fn place(&self, offset: usize, len: usize) -> Place {
        Place {
            segment: self.number,
            offset: wide(offset),
            len: u32::try_from(len).unwrap_or(u32::MAX),
        }
    }

    fn damaged(&self, offset: usize, seq: u64, what: DamageKind) -> StoreError {
        StoreError::Damaged(Damaged {
            segment: self.number,
            offset: wide(offset),
            seq,
            what,
        })
    }
}

fn wide(size: usize) -> u64 {
    u64::try_from(size).unwrap_or(u64::MAX)
}
