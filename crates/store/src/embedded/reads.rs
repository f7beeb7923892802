//! What each read looks up. Every function blocks on the disk and is called off the async threads.

mod access;
mod evidence;

use super::{
    index::{Index, Key, prefix_end},
    journal::{Frame, JournalReader, Place},
    payload::{self, Payload},
};
use crate::{
    ApiToken, Appended, Audited, Draft, Invitation, LedgerEntry, LedgerHead, Operator,
    PublishedPolicy, Session, StoreError,
};
use consent::{PolicyVersion, SiteId, VisitorId, record::RecordId};
use std::sync::Arc;

/// The index and the journal, for reading.
#[derive(Debug)]
pub(super) struct Reads {
    pub(super) index: Arc<Index>,
    pub(super) journal: Arc<JournalReader>,
}

impl Reads {
    fn entry<T>(
        &self,
        seq: u64,
        take: impl FnOnce(&Frame<'_>) -> Option<T>,
    ) -> Result<T, StoreError> {
        let place = self.index.get(&Key::entry(seq))?;
        let place = place
            .and_then(|body| Place::from_bytes(&body))
            .ok_or(StoreError::IndexDamaged)?;
        self.journal.read(seq, place, take)
    }

    /// The number in a row, if the row is there.
    fn pointed(&self, key: &[u8]) -> Result<Option<u64>, StoreError> {
        let row = self.index.get(key)?;
        row.map(|body| Key::seq_of(&body).ok_or(StoreError::IndexDamaged))
            .transpose()
    }

    pub(super) fn policy(
        &self,
        site: &SiteId,
        version: PolicyVersion,
    ) -> Result<Option<PublishedPolicy>, StoreError> {
        let seq = self.pointed(&Key::policy(site, version))?;
        seq.map(|seq| {
            self.entry(seq, |frame| match decode(frame)? {
                Payload::Policy(published) => Some(*published),
                _ => None,
            })
        })
        .transpose()
    }

    pub(super) fn current_policy(
        &self,
        site: &SiteId,
    ) -> Result<Option<PublishedPolicy>, StoreError> {
        match self.index.get(&Key::site(site))? {
            Some(body) => self.policy(site, version(&body)?),
            None => Ok(None),
        }
    }

    pub(super) fn sites(
        &self,
        after: Option<&SiteId>,
        limit: usize,
    ) -> Result<Vec<SiteId>, StoreError> {
        let from = after.map_or_else(|| vec![Key::SITE], |site| prefix_end(&Key::site(site)));
        self.index
            .range(from, prefix_end(&[Key::SITE]))
            .take(limit)
            .map(|row| Key::site_of(&row?.0).ok_or(StoreError::IndexDamaged))
            .collect()
    }

    pub(super) fn record(
        &self,
        site: &SiteId,
        id: &RecordId,
    ) -> Result<Option<Appended>, StoreError> {
        let Some(seq) = self.pointed(&Key::record(id))? else {
            return Ok(None);
        };
        let found = self.entry(seq, appended)?;
        Ok((found.record.site == *site).then_some(found))
    }

    pub(super) fn record_by_key(
        &self,
        site: &SiteId,
        key: &RecordId,
    ) -> Result<Option<Appended>, StoreError> {
        let seq = self.pointed(&Key::idempotency(site, key))?;
        seq.map(|seq| self.entry(seq, appended)).transpose()
    }

    pub(super) fn draft(&self, site: &SiteId) -> Result<Option<Draft>, StoreError> {
        let seq = self.pointed(&Key::draft(site))?;
        seq.map(|seq| self.entry(seq, draft)).transpose()
    }

    pub(super) fn history(
        &self,
        site: &SiteId,
        visitor: VisitorId,
        before_seq: Option<u64>,
        limit: usize,
    ) -> Result<Vec<Appended>, StoreError> {
        let all = Key::visitor(site, visitor);
        let to = before_seq.map_or_else(
            || prefix_end(&all),
            |seq| Key::visitor_record(site, visitor, seq),
        );
        self.index
            .range(all, to)
            .rev()
            .take(limit)
            .map(|row| self.entry(trailing_seq(&row?.0)?, appended))
            .collect()
    }

    pub(super) fn head(&self) -> Result<LedgerHead, StoreError> {
        let state = self.index.state()?.ok_or(StoreError::IndexDamaged)?;
        Ok(state.applied)
    }

    pub(super) fn ledger(
        &self,
        after_seq: u64,
        limit: usize,
    ) -> Result<Vec<LedgerEntry>, StoreError> {
        self.index
            .range(
                Key::entry(after_seq.saturating_add(1)),
                prefix_end(&[Key::ENTRY]),
            )
            .take(limit)
            .map(|row| {
                let (key, body) = row?;
                let place = Place::from_bytes(&body).ok_or(StoreError::IndexDamaged)?;
                self.journal
                    .read(trailing_seq(&key)?, place, |frame| Some(frame.entry))
            })
            .collect()
    }

    pub(super) fn operator(&self, folded: &str) -> Result<Option<Operator>, StoreError> {
        let seq = self.pointed(&Key::operator(folded))?;
        seq.map(|seq| self.entry(seq, operator)).transpose()
    }

    pub(super) fn operator_count(&self) -> Result<u64, StoreError> {
        let state = self.index.state()?.ok_or(StoreError::IndexDamaged)?;
        Ok(state.rows.get(&Key::OPERATOR).copied().unwrap_or_default())
    }

    pub(super) fn session(&self, id_hash: &[u8; 32]) -> Result<Option<Session>, StoreError> {
        let row = self.index.get(&Key::session(id_hash))?;
        row.map(|body| payload::unpack(&body).map_err(|_| StoreError::IndexDamaged))
            .transpose()
    }

    pub(super) fn sessions(
        &self,
        after: Option<&[u8; 32]>,
        limit: usize,
    ) -> Result<Vec<Session>, StoreError> {
        let from = after.map_or_else(
            || vec![Key::SESSION],
            |hash| {
                let mut key = Key::session(hash);
                key.push(0);
                key
            },
        );
        self.index
            .range(from, prefix_end(&[Key::SESSION]))
            .take(limit)
            .map(|row| payload::unpack(&row?.1).map_err(|_| StoreError::IndexDamaged))
            .collect()
    }

    pub(super) fn audit_entries(
        &self,
        before_seq: Option<u64>,
        limit: usize,
    ) -> Result<Vec<Audited>, StoreError> {
        let to = before_seq.map_or_else(|| prefix_end(&[Key::AUDIT]), Key::audit);
        self.index
            .range(vec![Key::AUDIT], to)
            .rev()
            .take(limit)
            .map(|row| self.entry(trailing_seq(&row?.0)?, audited))
            .collect()
    }

    pub(super) fn experiment_entries(&self) -> Result<Vec<Audited>, StoreError> {
        self.index
            .range(vec![Key::EXPERIMENT], prefix_end(&[Key::EXPERIMENT]))
            .map(|row| self.entry(trailing_seq(&row?.0)?, audited))
            .collect()
    }
}

/// An audit entry out of its entry.
fn audited(frame: &Frame<'_>) -> Option<Audited> {
    match decode(frame)? {
        Payload::Audit(audit) => Some(Audited {
            seq: frame.entry.seq,
            entry: audit,
        }),
        _ => None,
    }
}

/// A record out of its entry.
pub(super) fn appended(frame: &Frame<'_>) -> Option<Appended> {
    match decode(frame)? {
        Payload::Record(new) => Some(Appended {
            seq: frame.entry.seq,
            hash: frame.entry.hash,
            record: new.record,
            proof: frame.proof()?,
            replayed: false,
        }),
        _ => None,
    }
}

/// The version in a site's row.
pub(super) fn version(body: &[u8]) -> Result<PolicyVersion, StoreError> {
    body.try_into()
        .map(|bytes| PolicyVersion(u32::from_be_bytes(bytes)))
        .map_err(|_| StoreError::IndexDamaged)
}

/// A draft out of its entry.
pub(super) fn draft(frame: &Frame<'_>) -> Option<Draft> {
    match decode(frame)? {
        Payload::Draft(draft) => Some(*draft),
        _ => None,
    }
}

/// An invitation out of its entry.
pub(super) fn invitation(frame: &Frame<'_>) -> Option<Invitation> {
    match decode(frame)? {
        Payload::Invitation(invitation) => Some(invitation),
        _ => None,
    }
}

fn operator(frame: &Frame<'_>) -> Option<Operator> {
    match decode(frame)? {
        Payload::Operator(operator) | Payload::OperatorChanged(operator) => Some(operator),
        _ => None,
    }
}

/// A program's token out of its entry.
pub(super) fn api_token(frame: &Frame<'_>) -> Option<ApiToken> {
    match decode(frame)? {
        Payload::ApiToken(token) => Some(token),
        _ => None,
    }
}

fn decode(frame: &Frame<'_>) -> Option<Payload> {
    Payload::decode(frame.entry.kind, frame.content).ok()
}

fn trailing_seq(key: &[u8]) -> Result<u64, StoreError> {
    Key::seq_of(key).ok_or(StoreError::IndexDamaged)
}
