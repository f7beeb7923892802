//! Making the index from the journal: the part of it that is missing at open, or all of it.

use super::{
    EmbeddedSettings, counters,
    erasing::{carry_out, forget},
    folder::Folder,
    group::Overlay,
    index::{Index, IndexState, Key, OpenFailure, prefix_end},
    journal::{Journal, JournalReader, Scan, Segment, scan, segments, since},
    payload::Payload,
    verify::{missing, readable},
};
use crate::{LedgerHead, StoreError};
use std::path::{Path, PathBuf};

/// How many entries go into one batch of the index.
const BATCH: u64 = 512;

/// How many rows are taken away at once.
const BATCH_ROWS: usize = 1024;

/// What a rebuild came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RebuildReport {
    /// How many entries the index was made from.
    pub entries: u64,
    /// The journal's newest entry.
    pub head: LedgerHead,
    /// Where the index that was there before lies now; it may be deleted.
    pub aside: Option<PathBuf>,
    /// An entry that the journal had for certain and that lies behind its end now: what was there is lost, and the
    /// journal counts from now on as it is.
    pub lost: Option<LedgerHead>,
}

/// Makes the index of a data folder anew from its journal. Also the way to go on after acknowledged entries were lost
/// at the journal's end: it accepts the journal as it is and says what is missing. Damage further in is refused.
///
/// # Errors
/// [`StoreError::InUse`], [`StoreError::Damaged`], and whatever the disk says.
pub fn rebuild(dir: &Path, settings: &EmbeddedSettings) -> Result<RebuildReport, StoreError> {
    let folder = Folder::new(dir);
    folder.create()?;
    let lock = folder.lock()?;
    let known = folder.known_head();
    let segments = segments(&folder.journal())?;
    let found = scan(&segments, |frame, place| readable(frame, place).map(drop))?;
    let lost = missing(&found, known).map(|_| known);
    folder.take_clean_mark()?;
    let aside = set_aside(&folder)?;
    let index = open_fresh(&folder, settings)?;
    let state = replay(&folder, &segments, &found, &index, IndexState::EMPTY)?;
    Journal::open(&folder.journal(), settings.segment_bytes, &found)?;
    let reader = JournalReader::new(&folder.journal());
    let state = carry_out(&folder.journal(), &index, state, &reader)?;
    index.sync(&folder.index())?;
    drop(index);
    folder.note_head(state.applied)?;
    folder.rebuild_done()?;
    folder.set_clean_mark()?;
    drop(lock);
    Ok(RebuildReport {
        entries: state.applied.seq,
        head: state.applied,
        aside,
        lost,
    })
}

/// Applies the entries that the index does not have yet.
pub(super) fn replay(
    folder: &Folder,
    segments: &[Segment],
    found: &Scan,
    index: &Index,
    state: IndexState,
) -> Result<IndexState, StoreError> {
    let applied = state.applied.seq;
    if applied >= found.head.seq {
        return Ok(state);
    }
    let reader = JournalReader::new(&folder.journal());
    let mut rows = Overlay::new(index, state);
    scan(&segments[since(segments, applied)?..], |frame, place| {
        let entry = frame.entry;
        if entry.seq <= applied {
            return Ok(());
        }
        let head = LedgerHead {
            seq: entry.seq,
            hash: entry.hash,
        };
        let payload = readable(frame, place)?;
        super::apply::entry(&mut rows, &payload, head, place)?;
        if let Payload::Erasure(erasure) = &payload {
            forget(&mut rows, &reader, &erasure.seqs, applied)?;
        }
        if entry.seq.is_multiple_of(BATCH) {
            settle(&mut rows)?;
        }
        Ok(())
    })?;
    rows.apply()
}

/// Writes what was applied so far, and folds counters where there are many loose ones.
fn settle(rows: &mut Overlay<'_>) -> Result<(), StoreError> {
    let index = rows.index();
    let mut state = std::mem::replace(rows, Overlay::new(index, IndexState::EMPTY)).apply()?;
    if counters::has_many(&state) {
        state = counters::fold(index, state)?;
    }
    *rows = Overlay::new(index, state);
    Ok(())
}

/// Makes the counters of a data folder anew from its journal, and nothing else; how many entries were read.
///
/// # Errors
/// As [`open`](super::open).
pub fn rebuild_counters(dir: &Path, settings: &EmbeddedSettings) -> Result<u64, StoreError> {
    // Opening brings the index up to the journal, and repairs what has to be repaired.
    drop(super::open(dir, settings.clone())?);
    let folder = Folder::new(dir);
    let lock = folder.lock()?;
    // Until it is done, the next open makes the whole index anew.
    folder.ask_rebuild()?;
    folder.take_clean_mark()?;
    let index = Index::open(&folder.index(), settings.cache_bytes).map_err(refused)?;
    let state = index.state()?.ok_or(StoreError::IndexDamaged)?;
    let head = state.applied;
    let mut rows = Overlay::new(&index, state);
    for kind in Key::OF_COUNTERS {
        let mut at = vec![kind];
        loop {
            let keys = index
                .range(at.clone(), prefix_end(&[kind]))
                .take(BATCH_ROWS);
            let keys: Vec<_> = keys
                .map(|row| row.map(|(key, _)| key.to_vec()))
                .collect::<Result<_, _>>()?;
            let Some(last) = keys.last() else { break };
            at = [last.as_slice(), &[0]].concat();
            keys.into_iter().try_for_each(|key| rows.remove(key))?;
            settle(&mut rows)?;
        }
    }
    index.names().forget();
    let segments = segments(&folder.journal())?;
    scan(&segments, |frame, place| {
        counters::raise_all(&mut rows, readable(frame, place)?.tallies())?;
        if frame.entry.seq.is_multiple_of(BATCH) {
            settle(&mut rows)?;
        }
        Ok(())
    })?;
    rows.apply()?;
    index.sync(&folder.index())?;
    drop(index);
    folder.rebuild_done()?;
    folder.set_clean_mark()?;
    drop(lock);
    Ok(head.seq)
}

/// Puts the index aside, whatever state it is in; nothing of it is deleted.
pub(super) fn set_aside(folder: &Folder) -> Result<Option<PathBuf>, StoreError> {
    let index = folder.index();
    if !index.exists() {
        return Ok(None);
    }
    let aside = folder.free_aside();
    std::fs::rename(&index, &aside).map_err(super::folder::at(&index))?;
    super::folder::sync_dir(folder.root())?;
    Ok(Some(aside))
}

/// Opens an index where there is none.
pub(super) fn open_fresh(
    folder: &Folder,
    settings: &EmbeddedSettings,
) -> Result<Index, StoreError> {
    Index::open(&folder.index(), settings.cache_bytes).map_err(refused)
}

fn refused(failure: OpenFailure) -> StoreError {
    match failure {
        OpenFailure::Refused(error) => StoreError::Index(error),
        OpenFailure::Panicked => StoreError::IndexDamaged,
    }
}
