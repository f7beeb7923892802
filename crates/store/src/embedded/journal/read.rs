//! Reading single entries by their place, from any thread. An entry is checked again each time it is read.

use super::{Frame, Place, segment};
use crate::{DamageKind, Damaged, StoreError, embedded::folder::at};
use std::{
    collections::BTreeMap,
    fs::File,
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

/// Files kept open at most; older journals are read rarely.
const OPEN_FILES: usize = 64;

/// Reads entries of a journal.
#[derive(Debug)]
pub(in crate::embedded) struct JournalReader {
    dir: PathBuf,
    files: RwLock<BTreeMap<u32, Arc<File>>>,
}

impl JournalReader {
    pub(in crate::embedded) fn new(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
            files: RwLock::default(),
        }
    }

    /// Where the segments lie.
    pub(in crate::embedded) fn dir(&self) -> &Path {
        &self.dir
    }

    /// Reads entry `seq`, which lies at `place`, and hands it to `take`.
    pub(in crate::embedded) fn read<T>(
        &self,
        seq: u64,
        place: Place,
        take: impl FnOnce(&Frame<'_>) -> Option<T>,
    ) -> Result<T, StoreError> {
        let mut bytes = vec![0; usize::try_from(place.len).unwrap_or_default()];
        let damaged = |what| {
            StoreError::Damaged(Damaged {
                segment: place.segment,
                offset: place.offset,
                seq,
                what,
            })
        };
        self.file(place.segment)?
            .read_exact_at(&mut bytes, place.offset)
            .map_err(at(&segment::path_of(&self.dir, place.segment)))?;
        match Frame::read(&bytes) {
            Ok(frame) if frame.entry.seq == seq => {
                take(&frame).ok_or_else(|| damaged(DamageKind::Payload))
            }
            Ok(_) => Err(damaged(DamageKind::Sequence)),
            Err(_) => Err(damaged(DamageKind::Checksum)),
        }
    }

    /// Lets go of a segment whose file was replaced.
    pub(in crate::embedded) fn forget(&self, number: u32) {
        let mut open = self.files.write().unwrap_or_else(PoisonError::into_inner);
        open.remove(&number);
    }

    fn file(&self, number: u32) -> Result<Arc<File>, StoreError> {
        let open = self.files.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(file) = open.get(&number) {
            return Ok(Arc::clone(file));
        }
        drop(open);
        let path = segment::path_of(&self.dir, number);
        let file = Arc::new(File::open(&path).map_err(at(&path))?);
        let mut open = self.files.write().unwrap_or_else(PoisonError::into_inner);
        if open.len() >= OPEN_FILES {
            open.pop_first();
        }
        open.insert(number, Arc::clone(&file));
        Ok(file)
    }
}
