//! Requests that keep and take away evidence: what was shown, checkpoints, drafts, restrictions, erasures.

use crate::{
    Artefact, Checkpoint, Draft, Erasure, ErasureRequest, ErasureScope, StoreError,
    embedded::{
        apply,
        group::Group,
        index::{Key, prefix_end},
        payload::{Payload, Restriction},
        reads,
    },
};
use consent::{SiteId, VisitorId};

impl Group<'_> {
    pub(in crate::embedded) fn put_artefact(
        &mut self,
        artefact: Artefact,
    ) -> Result<(), StoreError> {
        if artefact.id != Artefact::id_of(&artefact.body) {
            return Err(StoreError::DigestMismatch);
        }
        if self.overlay.get(&Key::artefact(&artefact.id))?.is_none() {
            self.enter(&Payload::Artefact(Box::new(artefact)))?;
        }
        Ok(())
    }

    pub(in crate::embedded) fn put_checkpoint(
        &mut self,
        checkpoint: Checkpoint,
    ) -> Result<(), StoreError> {
        self.enter(&Payload::Checkpoint(Box::new(checkpoint)))?;
        Ok(())
    }

    pub(in crate::embedded) fn save_draft(
        &mut self,
        expected: Option<u32>,
        mut draft: Draft,
    ) -> Result<u32, StoreError> {
        let key = Key::draft(&draft.site);
        let current = match self.overlay.get_seq(&key)? {
            None => None,
            Some(seq) if self.is_fresh(seq) => self.draft_revisions.get(&draft.site).copied(),
            Some(seq) => Some(self.entry_at(seq, reads::draft)?.revision),
        };
        if current != expected {
            return Err(StoreError::DraftConflict { current });
        }
        draft.revision = current.unwrap_or(0) + 1;
        let (site, revision) = (draft.site.clone(), draft.revision);
        self.enter(&Payload::Draft(Box::new(draft)))?;
        self.draft_revisions.insert(site, revision);
        Ok(revision)
    }

    pub(in crate::embedded) fn restrict(
        &mut self,
        site: SiteId,
        visitor: VisitorId,
        on: bool,
    ) -> Result<(), StoreError> {
        let is_on = self
            .overlay
            .get(&Key::restriction(&site, visitor))?
            .is_some();
        if is_on != on {
            self.enter(&Payload::Restriction(Restriction { site, visitor, on }))?;
        }
        Ok(())
    }

    /// Writes the tombstone and takes the rows away. The bytes go when the group is durable.
    pub(in crate::embedded) fn erase(
        &mut self,
        request: ErasureRequest,
    ) -> Result<u64, StoreError> {
        let ErasureRequest {
            site,
            scope,
            reason,
            by,
            at_millis,
        } = request;
        let (mut seqs, restriction) = match &scope {
            ErasureScope::Visitor(visitor) => {
                let all = Key::visitor(&site, *visitor);
                let to = prefix_end(&all);
                let keys = self.overlay.keys(all, to)?;
                let seqs: Vec<u64> = keys.iter().filter_map(|key| Key::seq_of(key)).collect();
                (seqs, Some(Key::restriction(&site, *visitor)))
            }
            ErasureScope::Records(seqs) => (seqs.clone(), None),
        };
        seqs.sort_unstable();
        seqs.dedup();
        let mut records = Vec::new();
        for seq in seqs {
            let found = match self.records.get(&seq) {
                Some(fresh) => Some(fresh.record.clone()),
                None if self.is_fresh(seq) => None,
                None if self.overlay.get(&Key::entry(seq))?.is_none() => None,
                None => self.entry_at(seq, |frame| {
                    if !frame.is_erasable() {
                        return Some(Err(StoreError::NotErasable { seq }));
                    }
                    Some(Ok(reads::appended(frame).map(|found| found.record)))
                })??,
            };
            records.extend(
                found
                    .filter(|record| record.site == site)
                    .map(|record| (seq, record)),
            );
        }
        let mut seqs: Vec<u64> = records.iter().map(|(seq, _)| *seq).collect();
        let count = u64::try_from(seqs.len()).unwrap_or(u64::MAX);
        if let Some(key) = &restriction {
            seqs.extend(self.overlay.get_seq(key)?);
        }
        if seqs.is_empty() {
            return Ok(0);
        }
        seqs.sort_unstable();
        for (seq, record) in &records {
            apply::forget_record(&mut self.overlay, record, *seq)?;
            self.records.remove(seq);
        }
        if let Some(key) = restriction {
            self.overlay.remove(key)?;
        }
        self.enter(&Payload::Erasure(Box::new(Erasure {
            site,
            seqs,
            reason,
            by,
            at_millis,
        })))?;
        Ok(count)
    }
}
