//! Appending to the journal, a group at a time. Only the writing thread has one of these.

use super::{
    Place, Scan,
    frame::{self, Heading},
    segment::{self, HEADER},
};
use crate::{
    EntryKind, EntryProof, LedgerHead, StoreError,
    embedded::folder::{at, private, sync_dir},
};
use std::{
    fs::File,
    io,
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
};

/// The open end of the journal.
#[derive(Debug)]
pub(in crate::embedded) struct Journal {
    dir: PathBuf,
    segment_bytes: u64,
    file: File,
    number: u32,
    /// Durable bytes of the open segment.
    len: u64,
    /// The newest entry, staged ones included.
    head: LedgerHead,
    staged: Vec<u8>,
    staged_entries: u16,
}

impl Journal {
    /// Opens the end that a scan found, cutting off what is torn.
    pub(in crate::embedded) fn open(
        dir: &Path,
        segment_bytes: u64,
        found: &Scan,
    ) -> Result<Self, StoreError> {
        if let Some(torn) = found.torn.filter(|torn| torn.offset == 0) {
            let path = segment::path_of(dir, torn.segment);
            std::fs::remove_file(&path).map_err(at(&path))?;
        }
        let (number, len) = found.end;
        if number == 0 {
            return Self::begin(dir, segment_bytes, 1, LedgerHead::EMPTY);
        }
        let path = segment::path_of(dir, number);
        let cut = |file: &File| file.set_len(len).and_then(|()| file.sync_all());
        let file = private().open(&path).map_err(at(&path))?;
        cut(&file).map_err(at(&path))?;
        sync_dir(dir)?;
        Ok(Self {
            dir: dir.to_owned(),
            segment_bytes,
            file,
            number,
            len,
            head: found.head,
            staged: Vec::new(),
            staged_entries: 0,
        })
    }

    fn begin(
        dir: &Path,
        segment_bytes: u64,
        number: u32,
        head: LedgerHead,
    ) -> Result<Self, StoreError> {
        let path = segment::path_of(dir, number);
        let write = || -> io::Result<File> {
            let file = private().create_new(true).open(&path)?;
            file.write_all_at(&segment::header(number, head), 0)?;
            file.sync_data()?;
            Ok(file)
        };
        let file = write().map_err(at(&path))?;
        sync_dir(dir)?;
        Ok(Self {
            dir: dir.to_owned(),
            segment_bytes,
            file,
            number,
            len: HEADER as u64,
            head,
            staged: Vec::new(),
            staged_entries: 0,
        })
    }

    pub(in crate::embedded) const fn head(&self) -> LedgerHead {
        self.head
    }

    /// Goes on in a new segment when the open one is full. Call between groups; `true` when it did.
    pub(in crate::embedded) fn roll(&mut self) -> Result<bool, StoreError> {
        if self.len < self.segment_bytes {
            return Ok(false);
        }
        self.close_segment()?;
        Ok(true)
    }

    /// The same journal on the file that lies at its path now.
    pub(in crate::embedded) fn reopened(mut self) -> Result<Self, StoreError> {
        let path = segment::path_of(&self.dir, self.number);
        self.file = private().open(&path).map_err(at(&path))?;
        Ok(self)
    }

    /// The number of the open segment.
    pub(in crate::embedded) const fn open_segment(&self) -> u32 {
        self.number
    }

    /// Goes on in a new segment, so that no more is appended to the open one. Call between groups.
    pub(in crate::embedded) fn close_segment(&mut self) -> Result<(), StoreError> {
        let staged = std::mem::take(&mut self.staged);
        *self = Self::begin(&self.dir, self.segment_bytes, self.number + 1, self.head)?;
        self.staged = staged;
        Ok(())
    }

    /// Adds an entry to the group that the next [`commit`](Self::commit) writes.
    pub(in crate::embedded) fn stage(
        &mut self,
        kind: EntryKind,
        at_millis: u64,
        private: &[u8],
        open: &[u8],
    ) -> (LedgerHead, EntryProof, Place) {
        let start = self.staged.len();
        let seq = self.head.seq + 1;
        let heading = Heading {
            kind,
            in_group: self.staged_entries,
            seq,
            at_millis,
            previous: self.head.hash,
        };
        let (hash, proof) = frame::write(&mut self.staged, &heading, private, open);
        self.staged_entries = self.staged_entries.saturating_add(1);
        self.head = LedgerHead { seq, hash };
        let place = Place {
            segment: self.number,
            offset: self.len + start as u64,
            len: u32::try_from(self.staged.len() - start).unwrap_or(u32::MAX),
        };
        (self.head, proof, place)
    }

    pub(in crate::embedded) const fn staged_entries(&self) -> u16 {
        self.staged_entries
    }

    /// Writes the group and makes it durable; how many bytes it had. After an error the end of the file is unknown:
    /// nothing may be appended any more.
    pub(in crate::embedded) fn commit(&mut self) -> io::Result<u64> {
        self.file.write_all_at(&self.staged, self.len)?;
        self.file.sync_data()?;
        let written = self.staged.len() as u64;
        self.len += written;
        self.staged.clear();
        self.staged_entries = 0;
        Ok(written)
    }
}
