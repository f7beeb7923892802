//! The journal: append-only segment files of hash-chained entries. It knows what an entry weighs, not what it means.

mod append;
mod frame;
mod read;
mod scan;
mod segment;

pub(super) use append::Journal;
pub(super) use frame::{Content, Frame, Private};
pub(super) use read::JournalReader;
pub(super) use scan::{Scan, Torn, scan};
pub(super) use segment::{Segment, newest_within, path_of, segments, since};

/// Where an entry lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) segment: u32,
    pub(super) offset: u64,
    pub(super) len: u32,
}

impl Place {
    pub(super) fn to_bytes(self) -> [u8; 16] {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&self.segment.to_be_bytes());
        bytes[4..12].copy_from_slice(&self.offset.to_be_bytes());
        bytes[12..].copy_from_slice(&self.len.to_be_bytes());
        bytes
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; 16] = bytes.try_into().ok()?;
        let (segment, rest) = bytes.split_first_chunk::<4>()?;
        let (offset, len) = rest.split_first_chunk::<8>()?;
        Some(Self {
            segment: u32::from_be_bytes(*segment),
            offset: u64::from_be_bytes(*offset),
            len: u32::from_be_bytes(len.try_into().ok()?),
        })
    }
}
