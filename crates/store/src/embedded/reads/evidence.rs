//! Reads of evidence: records by time, restrictions, what was shown, checkpoints.

use super::{Reads, appended, decode, trailing_seq};
use crate::{
    Appended, Artefact, Checkpoint, EntryKind, KeptCheckpoint, StoreError,
    embedded::{
        index::{Key, prefix_end},
        journal::Place,
        payload::Payload,
    },
};
use consent::{ArtefactId, SiteId, VisitorId};

impl Reads {
    pub(in crate::embedded) fn records_before(
        &self,
        at_millis: u64,
        after_seq: u64,
        limit: usize,
    ) -> Result<Vec<Appended>, StoreError> {
        let from = Key::entry(after_seq.saturating_add(1));
        let mut found = Vec::new();
        for row in self.index.range(from, prefix_end(&[Key::ENTRY])) {
            let (key, body) = row?;
            let place = Place::from_bytes(&body).ok_or(StoreError::IndexDamaged)?;
            let (written, record) = self.journal.read(trailing_seq(&key)?, place, |frame| {
                let is_record = frame.entry.kind == EntryKind::Record && !frame.is_erased();
                let record = is_record.then(|| appended(frame));
                Some((frame.entry.at_millis, record))
            })?;
            if found.len() >= limit || written >= at_millis {
                break;
            }
            match record {
                Some(Some(record)) => found.push(record),
                Some(None) => return Err(StoreError::IndexDamaged),
                None => {}
            }
        }
        Ok(found)
    }

    pub(in crate::embedded) fn is_restricted(
        &self,
        site: &SiteId,
        visitor: VisitorId,
    ) -> Result<bool, StoreError> {
        Ok(self.index.get(&Key::restriction(site, visitor))?.is_some())
    }

    pub(in crate::embedded) fn artefact(
        &self,
        id: &ArtefactId,
    ) -> Result<Option<Artefact>, StoreError> {
        let seq = self.pointed(&Key::artefact(id))?;
        seq.map(|seq| {
            self.entry(seq, |frame| match decode(frame)? {
                Payload::Artefact(artefact) => Some(*artefact),
                _ => None,
            })
        })
        .transpose()
    }

    pub(in crate::embedded) fn latest_checkpoint(&self) -> Result<Option<Checkpoint>, StoreError> {
        let newest = self.checkpoints(None, 1)?.pop();
        Ok(newest.map(|kept| kept.checkpoint))
    }

    pub(in crate::embedded) fn checkpoints(
        &self,
        before_seq: Option<u64>,
        limit: usize,
    ) -> Result<Vec<KeptCheckpoint>, StoreError> {
        let to = before_seq.map_or_else(|| prefix_end(&[Key::CHECKPOINT]), Key::checkpoint);
        self.index
            .range(vec![Key::CHECKPOINT], to)
            .rev()
            .take(limit)
            .map(|row| {
                self.entry(trailing_seq(&row?.0)?, |frame| match decode(frame)? {
                    Payload::Checkpoint(checkpoint) => Some(KeptCheckpoint {
                        seq: frame.entry.seq,
                        checkpoint: *checkpoint,
                    }),
                    _ => None,
                })
            })
            .collect()
    }
}
