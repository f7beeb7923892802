//! Carrying out erasures: in the segments that hold them, the private parts of entries give way to their digests. A
//! segment is written anew beside the old one and put in its place, so that a crash leaves one or the other. What was
//! begun and not finished is found by its row in the index and done again at the next open.

use super::{
    apply,
    folder::{at, private, sync_dir},
    group::Overlay,
    index::{Index, IndexState, Key, prefix_end},
    journal::{Frame, JournalReader, Place, path_of},
    payload::Payload,
};
use crate::{Erasure, StoreError};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
    path::Path,
};

/// The entries of erasures that are not carried out yet.
pub(super) fn pending(index: &Index) -> Result<Vec<u64>, StoreError> {
    index
        .range(
            vec![Key::PENDING_ERASURE],
            prefix_end(&[Key::PENDING_ERASURE]),
        )
        .map(|row| Key::seq_of(&row?.0).ok_or(StoreError::IndexDamaged))
        .collect()
}

/// The segments that the pending erasures concern. None of them may be appended to while this runs.
pub(super) fn segments_of(
    index: &Index,
    reader: &JournalReader,
    pending: &[u64],
) -> Result<BTreeMap<u32, Vec<Place>>, StoreError> {
    let mut by_segment: BTreeMap<u32, Vec<Place>> = BTreeMap::new();
    for &seq in pending {
        let erasure: Erasure = reader.read(seq, place_of(index, seq)?, |frame| {
            match Payload::decode(frame.entry.kind, frame.content).ok()? {
                Payload::Erasure(erasure) => Some(*erasure),
                _ => None,
            }
        })?;
        for erased in erasure.seqs {
            let place = place_of(index, erased)?;
            by_segment.entry(place.segment).or_default().push(place);
        }
    }
    Ok(by_segment)
}

/// Carries out what is pending and takes its rows away.
pub(super) fn carry_out(
    dir: &Path,
    index: &Index,
    state: IndexState,
    reader: &JournalReader,
) -> Result<IndexState, StoreError> {
    let waiting = pending(index)?;
    if waiting.is_empty() {
        return Ok(state);
    }
    for (number, places) in segments_of(index, reader, &waiting)? {
        rewrite(dir, number, &places)?;
        reader.forget(number);
    }
    let mut rows = Overlay::new(index, state);
    for seq in waiting {
        rows.remove(Key::pending_erasure(seq))?;
    }
    rows.apply()
}

/// Takes the rows of erased entries away while a journal is replayed. An entry whose bytes are still there says which
/// rows are its own; for one whose bytes are gone, and that the index may have known before (`applied`), all rows
/// that point to entries are looked at.
pub(super) fn forget(
    rows: &mut Overlay<'_>,
    reader: &JournalReader,
    seqs: &[u64],
    applied: u64,
) -> Result<(), StoreError> {
    let mut gone = BTreeSet::new();
    for &seq in seqs {
        let place = rows.get(&Key::entry(seq))?;
        let place = place
            .and_then(|body| Place::from_bytes(&body))
            .ok_or(StoreError::IndexDamaged)?;
        let payload = reader.read(seq, place, |frame| {
            Payload::decode(frame.entry.kind, frame.content).ok()
        })?;
        match payload {
            Payload::Record(new) => apply::forget_record(rows, &new.record, seq)?,
            Payload::Restriction(one) => rows.remove(Key::restriction(&one.site, one.visitor))?,
            _ if seq <= applied => drop(gone.insert(seq)),
            _ => {}
        }
    }
    if gone.is_empty() {
        return Ok(());
    }
    for kind in Key::POINTING_TO_PRIVATE {
        for key in rows.keys(vec![kind], prefix_end(&[kind]))? {
            let body = rows.get(&key)?.unwrap_or_default();
            let seq = Key::entry_of(&key, &body).ok_or(StoreError::IndexDamaged)?;
            if gone.contains(&seq) {
                rows.remove(key)?;
            }
        }
    }
    Ok(())
}

fn place_of(index: &Index, seq: u64) -> Result<Place, StoreError> {
    index
        .get(&Key::entry(seq))?
        .and_then(|body| Place::from_bytes(&body))
        .ok_or(StoreError::IndexDamaged)
}

fn rewrite(dir: &Path, number: u32, places: &[Place]) -> Result<(), StoreError> {
    let path = path_of(dir, number);
    let mut bytes = std::fs::read(&path).map_err(at(&path))?;
    let mut changed = false;
    for place in places {
        let start = usize::try_from(place.offset).map_err(|_| StoreError::IndexDamaged)?;
        let frame = bytes
            .get(start..)
            .and_then(|rest| Frame::read(rest).ok())
            .ok_or(StoreError::IndexDamaged)?;
        if frame.is_erased() {
            continue;
        }
        let erased = frame.erased().ok_or(StoreError::NotErasable {
            seq: frame.entry.seq,
        })?;
        bytes[start..start + erased.len()].copy_from_slice(&erased);
        changed = true;
    }
    if !changed {
        return Ok(());
    }
    let fresh = dir.join(format!("{number:08}.new"));
    let write = || {
        let mut file = private().truncate(true).open(&fresh)?;
        file.write_all(&bytes)?;
        file.sync_all()
    };
    write().map_err(at(&fresh))?;
    std::fs::rename(&fresh, &path).map_err(at(&path))?;
    sync_dir(dir)
}
