//! The journal's entries for auditors, read from a data folder without opening the store. Reads only, takes no lock.

use super::{
    folder::Folder,
    journal::{Content, Frame, Private, segments},
    payload::{Payload, unpack},
    secret::Secrets,
    verify::check,
};
use crate::{EntryProof, LedgerHead, RawContent, RawEntry, RawPrivate, StoreError};
use consent::ConsentRecord;
use std::path::Path;

/// Hands every entry of a folder's journal to `visit`, in order, checked for checksum, order and chain. Returns the
/// newest one. An end that is being written is left out.
///
/// # Errors
/// What `visit` says; [`StoreError::Damaged`] at the first place that is not what was written.
pub fn read_ledger<E: From<StoreError>>(
    dir: &Path,
    mut visit: impl FnMut(RawEntry) -> Result<(), E>,
) -> Result<LedgerHead, E> {
    let folder = Folder::new(dir);
    let known = folder.known_head();
    let mut stopped = None;
    let found = segments(&folder.journal()).and_then(|segments| {
        check(&segments, known, |frame, _| {
            visit(raw(frame)).map_err(|why| {
                stopped = Some(why);
                StoreError::Closed
            })
        })
    });
    match (stopped, found) {
        (Some(why), _) => Err(why),
        (None, found) => Ok(found?.head),
    }
}

/// A secret of a data folder, without opening the store; `fresh` when there was none.
///
/// # Errors
/// As [`Store::secret`](crate::Store::secret).
pub fn read_secret(dir: &Path, name: &str, fresh: [u8; 32]) -> Result<[u8; 32], StoreError> {
    Secrets::open(Folder::new(dir))?.get(name, fresh)
}

fn raw(frame: &Frame<'_>) -> RawEntry {
    let (private, open) = match frame.content {
        Content::One(bytes) => (RawPrivate::Whole(bytes.to_vec()), &[][..]),
        Content::Two(Private::Whole(bytes), open) => (RawPrivate::Whole(bytes.to_vec()), open),
        Content::Two(Private::Erased(digest), open) => (RawPrivate::Digest(digest), open),
    };
    RawEntry {
        entry: frame.entry,
        header: frame.header().to_vec(),
        private,
        open: open.to_vec(),
    }
}

pub(crate) fn content(raw: &RawEntry) -> Option<RawContent> {
    let content = match &raw.private {
        RawPrivate::Whole(one) if raw.header.len() == 56 => Content::One(one),
        RawPrivate::Whole(private) => Content::Two(Private::Whole(private), &raw.open),
        RawPrivate::Digest(digest) => Content::Two(Private::Erased(*digest), &raw.open),
    };
    Some(match Payload::decode(raw.entry.kind, content).ok()? {
        Payload::Record(new) => RawContent::Record(Box::new(new.record)),
        Payload::Policy(policy) => RawContent::Policy(policy),
        Payload::Artefact(artefact) => RawContent::Artefact(artefact),
        Payload::Erasure(erasure) => RawContent::Erasure(erasure),
        Payload::Checkpoint(checkpoint) => RawContent::Checkpoint(checkpoint),
        Payload::Erased(..) => RawContent::Absent,
        _ => RawContent::Other,
    })
}

pub(crate) fn record_of(proof: &EntryProof) -> Option<ConsentRecord> {
    match proof.open_digest {
        None => Some(unpack::<crate::NewRecord>(&proof.private).ok()?.record),
        Some(_) => unpack(&proof.private).ok(),
    }
}
