//! Opening a data folder: take it, check the journal, bring the index up to it, start the writing thread. Whatever is
//! wrong with the index is repaired from the journal; whatever is wrong with the journal stops the opening.

use super::{
    EmbeddedSettings, EmbeddedStore,
    disk::Disk,
    engine::Parts,
    erasing::carry_out,
    failure::Failure,
    folder::{Folder, at},
    index::{Index, IndexState, OpenFailure},
    job_files::JobFiles,
    journal::{Journal, JournalReader, Scan, newest_within, segments},
    metrics::Meters,
    reads::Reads,
    rebuild::{open_fresh, replay, set_aside},
    secret::Secrets,
    verify::{check, missing},
    writer::Writer,
};
use crate::StoreError;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::{Arc, mpsc},
};

/// Opens a data folder, or begins one. Blocks for as long as checking the journal and replaying take.
///
/// # Errors
/// [`StoreError::InUse`] when another process has it; [`StoreError::Damaged`] when the journal is not what was
/// acknowledged; [`StoreError::SecretExposed`]; whatever the disk says.
pub fn open(dir: &Path, settings: EmbeddedSettings) -> Result<EmbeddedStore, StoreError> {
    let folder = Folder::new(dir);
    folder.create()?;
    let lock = folder.lock()?;
    let secrets = Secrets::open(folder.clone())?;
    let job_files = JobFiles::open(&folder, &settings)?;
    let segments = segments(&folder.journal())?;
    let left_out = newest_within(&segments, settings.check_at_open_bytes);
    let found = check(&segments[left_out..], folder.known_head(), |_, _| Ok(()))?;
    let reader = Arc::new(JournalReader::new(&folder.journal()));
    let (index, state) = open_index(&folder, &settings, &found, &reader)?;
    if let Some(torn) = found.torn {
        tracing::warn!(
            segment = torn.segment,
            offset = torn.offset,
            bytes = torn.bytes,
            "cutting off an unfinished end of the journal; it was never acknowledged"
        );
    }
    let state = replay(&folder, &segments, &found, &index, state)?;
    let journal = Journal::open(&folder.journal(), settings.segment_bytes, &found)?;
    let state = carry_out(&folder.journal(), &index, state, &reader)?;
    // An erasure may have put another file in the place of the open one.
    let journal = journal.reopened()?;
    folder.note_head(found.head)?;
    folder.rebuild_done()?;

    let (queue, jobs) = mpsc::sync_channel(settings.queue);
    let index = Arc::new(index);
    let meters = Arc::new(Meters::default());
    let failure = Arc::new(Failure::new(folder.clone()));
    let reads = Arc::new(Reads {
        index: Arc::clone(&index),
        journal: Arc::clone(&reader),
    });
    let writer = Writer {
        jobs,
        disk: Disk::new(dir.to_owned(), &settings),
        settings,
        folder,
        journal,
        reader,
        state,
        index,
        meters: Arc::clone(&meters),
        failure: Arc::clone(&failure),
        lock,
    };
    let thread = std::thread::Builder::new()
        .name("store-writer".to_owned())
        .spawn(move || writer.run())
        .map_err(at(dir))?;
    Ok(EmbeddedStore::new(Parts {
        queue,
        reads,
        secrets,
        jobs: job_files,
        meters,
        failure,
        thread,
    }))
}

/// The index and how far it is; made anew when it does not open, is not whole or belongs to another journal.
fn open_index(
    folder: &Folder,
    settings: &EmbeddedSettings,
    found: &Scan,
    reader: &JournalReader,
) -> Result<(Index, IndexState), StoreError> {
    let clean = folder.take_clean_mark()?;
    if folder.is_rebuild_asked() {
        return anew(folder, settings, "a row of it was found altered");
    }
    let (index, clean) = match Index::open(&folder.index(), settings.cache_bytes) {
        Ok(index) => (index, clean),
        Err(failure) => match without_snapshots(folder, settings, &failure)? {
            Some(index) => (index, false),
            None => return anew(folder, settings, "it does not open"),
        },
    };
    let state = catch_unwind(AssertUnwindSafe(|| index.state()));
    let state = match state {
        Ok(Ok(Some(state))) if clean || index.is_whole(&state) => state,
        _ => {
            drop(index);
            return anew(folder, settings, "it is not whole");
        }
    };
    if let Some(damage) = missing(found, state.applied) {
        return Err(StoreError::Damaged(damage));
    }
    if !belongs(&index, &state, reader) {
        drop(index);
        return anew(folder, settings, "it belongs to another journal");
    }
    Ok((index, state))
}

/// Is the newest entry that the index knows the one that the journal has there?
fn belongs(index: &Index, state: &IndexState, reader: &JournalReader) -> bool {
    let reads = |seq| {
        let place = index.get(&super::index::Key::entry(seq)).ok().flatten()?;
        let place = super::journal::Place::from_bytes(&place)?;
        reader.read(seq, place, |frame| Some(frame.entry.hash)).ok()
    };
    state.applied.seq == 0 || reads(state.applied.seq) == Some(state.applied.hash)
}

/// sled does not open when a snapshot of its own is damaged or half written, although its log has everything.
fn without_snapshots(
    folder: &Folder,
    settings: &EmbeddedSettings,
    failure: &OpenFailure,
) -> Result<Option<Index>, StoreError> {
    let index = folder.index();
    let aside = folder.free_aside();
    tracing::warn!(failure = ?failure, aside = %aside.display(), "the index does not open; putting its snapshots aside");
    std::fs::create_dir(&aside).map_err(at(&aside))?;
    let Ok(files) = std::fs::read_dir(&index) else {
        return Ok(None);
    };
    for file in files {
        let file = file.map_err(at(&index))?;
        if file.file_name().to_string_lossy().starts_with("snap.") {
            let to = aside.join(file.file_name());
            std::fs::rename(file.path(), &to).map_err(at(&to))?;
        }
    }
    Ok(Index::open(&index, settings.cache_bytes).ok())
}

fn anew(
    folder: &Folder,
    settings: &EmbeddedSettings,
    reason: &'static str,
) -> Result<(Index, IndexState), StoreError> {
    let aside = set_aside(folder)?.unwrap_or_default();
    tracing::warn!(reason, aside = %aside.display(), "rebuilding the index from the journal; the journal is whole");
    Ok((open_fresh(folder, settings)?, IndexState::EMPTY))
}
