//! What each write asks and how it is decided, on the writing thread, within a group. Two requests in one group see
//! each other exactly as if they had come one after the other.

use super::{
    group::Group,
    index::{Key, prefix_end},
    payload::{HashOnly, Payload, Restriction, SetupToken},
};
use crate::{
    ApiToken, Appended, Artefact, AuditEntry, Checkpoint, CounterDelta, Draft, Erasure,
    ErasureRequest, ErasureScope, Invitation, NewRecord, Operator, PublishedPolicy, Session,
    StoreError,
};
use consent::{PolicyVersion, SiteId, Timestamp, VisitorId, record::RecordId};

impl Group<'_> {
    pub(super) fn publish(
        &mut self,
        expected: Option<PolicyVersion>,
        published: PublishedPolicy,
    ) -> Result<(), StoreError> {
        let policy = &published.policy;
        let current = self.current_version(&policy.site)?;
        if current != expected {
            return Err(StoreError::PublishConflict { current });
        }
        let next = PolicyVersion(current.map_or(0, |version| version.0) + 1);
        if policy.version != next {
            return Err(StoreError::VersionOutOfOrder { next });
        }
        if published.digest != PublishedPolicy::digest_of(policy) {
            return Err(StoreError::DigestMismatch);
        }
        self.enter(&Payload::Policy(Box::new(published)))?;
        Ok(())
    }

    fn current_version(&self, site: &SiteId) -> Result<Option<PolicyVersion>, StoreError> {
        let row = self.overlay.get(&Key::site(site))?;
        row.map(|body| super::reads::version(&body)).transpose()
    }

    pub(super) fn append(&mut self, mut new: NewRecord) -> Result<Appended, StoreError> {
        let record = &mut new.record;
        let known = Key::idempotency(&record.site, &record.key);
        if let Some(seq) = self.overlay.get_seq(&known)? {
            let mut first = self.record_at(seq)?;
            first.replayed = true;
            return Ok(first);
        }
        if self.overlay.get(&Key::record(&record.id))?.is_some() {
            return Err(StoreError::RecordIdTaken {
                id: record.id.clone(),
            });
        }
        record.previous = self.latest_id(&record.site, record.visitor)?;
        let record = record.clone();
        let (head, proof) = self.enter(&Payload::Record(Box::new(new)))?;
        let seq = head.seq;
        let appended = Appended {
            seq,
            hash: head.hash,
            record,
            proof,
            replayed: false,
        };
        self.records.insert(seq, appended.clone());
        Ok(appended)
    }

    fn latest_id(&self, site: &SiteId, visitor: VisitorId) -> Result<Option<RecordId>, StoreError> {
        let all = Key::visitor(site, visitor);
        let to = prefix_end(&all);
        let Some(key) = self.overlay.last_key(all, to)? else {
            return Ok(None);
        };
        let id = self.overlay.get(&key)?.unwrap_or_default();
        let id = std::str::from_utf8(&id).ok().and_then(RecordId::parse);
        id.ok_or(StoreError::IndexDamaged).map(Some)
    }

    pub(super) fn count(&mut self, deltas: Vec<CounterDelta>) -> Result<(), StoreError> {
        self.enter(&Payload::Counts(deltas))?;
        Ok(())
    }

    pub(super) fn add_operator(&mut self, operator: Operator) -> Result<(), StoreError> {
        if self.overlay.get(&Key::operator(&operator.name))?.is_some() {
            return Err(StoreError::OperatorExists);
        }
        self.enter(&Payload::Operator(operator))?;
        Ok(())
    }

    pub(super) fn open_session(&mut self, session: Session) -> Result<(), StoreError> {
        self.enter(&Payload::SessionOpened(session))?;
        Ok(())
    }

    /// Changes the index only: it need not survive a crash, and would fill the journal.
    pub(super) fn touch_session(
        &mut self,
        id_hash: &[u8; 32],
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        let key = Key::session(id_hash);
        let Some(mut session) = self.overlay.get_value::<Session>(&key)? else {
            return Ok(false);
        };
        session.last_used_at = session.last_used_at.max(at);
        self.overlay.put_value(key, &session)?;
        Ok(true)
    }

    pub(super) fn close_session(&mut self, id_hash: [u8; 32]) -> Result<(), StoreError> {
        if self.overlay.get(&Key::session(&id_hash))?.is_some() {
            self.enter(&Payload::SessionClosed(HashOnly { hash: id_hash }))?;
        }
        Ok(())
    }

    pub(super) fn put_setup_token(&mut self, token: SetupToken) -> Result<(), StoreError> {
        self.enter(&Payload::SetupTokenIssued(token))?;
        Ok(())
    }

    pub(super) fn consume_setup_token(
        &mut self,
        hash: [u8; 32],
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let kept: Option<SetupToken> = self.overlay.get_value(Key::SETUP_TOKEN)?;
        let fits = kept.is_some_and(|token| token.hash == hash && now < token.expires_at);
        if fits {
            self.enter(&Payload::SetupTokenUsed(HashOnly { hash }))?;
        }
        Ok(fits)
    }

    pub(super) fn put_artefact(&mut self, artefact: Artefact) -> Result<(), StoreError> {
        if artefact.id != Artefact::id_of(&artefact.body) {
            return Err(StoreError::DigestMismatch);
        }
        if self.overlay.get(&Key::artefact(&artefact.id))?.is_none() {
            self.enter(&Payload::Artefact(Box::new(artefact)))?;
        }
        Ok(())
    }

    pub(super) fn put_checkpoint(&mut self, checkpoint: Checkpoint) -> Result<(), StoreError> {
        self.enter(&Payload::Checkpoint(Box::new(checkpoint)))?;
        Ok(())
    }

    pub(super) fn save_draft(
        &mut self,
        expected: Option<u32>,
        mut draft: Draft,
    ) -> Result<u32, StoreError> {
        let key = Key::draft(&draft.site);
        let current = match self.overlay.get_seq(&key)? {
            None => None,
            Some(seq) if self.is_fresh(seq) => self.draft_revisions.get(&draft.site).copied(),
            Some(seq) => Some(self.entry_at(seq, super::reads::draft)?.revision),
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

    pub(super) fn change_operator(&mut self, operator: Operator) -> Result<bool, StoreError> {
        if self.overlay.get(&Key::operator(&operator.name))?.is_none() {
            return Ok(false);
        }
        self.enter(&Payload::OperatorChanged(operator))?;
        Ok(true)
    }

    pub(super) fn put_invitation(&mut self, invitation: Invitation) -> Result<(), StoreError> {
        self.enter(&Payload::Invitation(invitation))?;
        Ok(())
    }

    pub(super) fn consume_invitation(
        &mut self,
        hash: [u8; 32],
        now: Timestamp,
    ) -> Result<Option<Invitation>, StoreError> {
        let Some(seq) = self.overlay.get_seq(&Key::invitation(&hash))? else {
            return Ok(None);
        };
        // One that was issued in this very group is not used in it.
        if self.is_fresh(seq) {
            return Ok(None);
        }
        let invitation = self.entry_at(seq, super::reads::invitation)?;
        if now >= invitation.expires_at {
            return Ok(None);
        }
        self.enter(&Payload::InvitationUsed(HashOnly { hash }))?;
        Ok(Some(invitation))
    }

    pub(super) fn add_api_token(&mut self, token: ApiToken) -> Result<(), StoreError> {
        self.enter(&Payload::ApiToken(token))?;
        Ok(())
    }

    pub(super) fn revoke_api_token(&mut self, hash: [u8; 32]) -> Result<bool, StoreError> {
        if self.overlay.get(&Key::api_token(&hash))?.is_none() {
            return Ok(false);
        }
        self.enter(&Payload::ApiTokenRevoked(HashOnly { hash }))?;
        Ok(true)
    }

    pub(super) fn restrict(
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
    pub(super) fn erase(&mut self, request: ErasureRequest) -> Result<u64, StoreError> {
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
                    Some(Ok(super::reads::appended(frame).map(|found| found.record)))
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
            super::apply::forget_record(&mut self.overlay, record, *seq)?;
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

    pub(super) fn audit(&mut self, entry: AuditEntry) -> Result<(), StoreError> {
        self.enter(&Payload::Audit(entry))?;
        Ok(())
    }
}
