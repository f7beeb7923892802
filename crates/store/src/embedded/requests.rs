//! What each write asks and how it is decided, on the writing thread, within a group. Two requests in one group see
//! each other exactly as if they had come one after the other.

mod access;
mod evidence;
mod webhooks;

use super::{
    group::Group,
    index::{Key, prefix_end},
    payload::{HashOnly, Payload, SetupToken},
};
use crate::{Appended, AuditEntry, NewRecord, Operator, PublishedPolicy, Session, StoreError};
use consent::{PolicyVersion, SiteId, Timestamp, VisitorId, counter::Tally, record::RecordId};

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

    pub(super) fn count(&mut self, tallies: Vec<Tally>) -> Result<(), StoreError> {
        self.enter(&Payload::Counts(tallies))?;
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

    pub(super) fn audit(&mut self, entry: AuditEntry) -> Result<(), StoreError> {
        self.enter(&Payload::Audit(entry))?;
        Ok(())
    }
}
