//! Records for operators: find, read, verify, export, restrict, erase (S19, S22). Every one of these writes an audit
//! entry before it answers, also when nothing was found. A visitor's own way to the own records is elsewhere.

mod changing;
mod verifying;

pub use verifying::Verified;

use crate::{
    Platform,
    access::{AccessError, Permission},
    operators::SignedIn,
    receipt::Receipt,
};
use consent::{
    ConsentRecord, PolicyVersion, SiteId, VisitorId,
    record::{RecordId, Standing},
};
use serde::Serialize;
use store::{Appended, AuditAct, PublishedPolicy, StoreError};

pub use store::Artefact;

/// So many records are read at once.
const PAGE: usize = 100;

/// What an operator looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordQuery {
    /// The consent id that a visitor sees.
    Visitor(VisitorId),
    /// One record.
    Record(RecordId),
}

impl RecordQuery {
    /// Parses a consent id of 22 characters or a record id of 36.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let record = || RecordId::parse(text).map(Self::Record);
        VisitorId::parse(text).map(Self::Visitor).or_else(record)
    }
}

/// A record in a visitor's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HistoryLine {
    /// What became of it.
    pub standing: Standing,
    /// The signed copy.
    pub receipt: Receipt,
}

/// All records of a visitor on a site, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VisitorHistory {
    /// On which site.
    pub site: SiteId,
    /// Whose.
    pub consent_id: VisitorId,
    /// Is their use restricted (GDPR art. 18)?
    pub restricted: bool,
    /// The records.
    pub records: Vec<HistoryLine>,
}

/// One record with all that is known of it.
#[derive(Debug, Clone)]
pub struct RecordView {
    /// The signed copy; the record is in it.
    pub receipt: Receipt,
    /// What became of it.
    pub standing: Standing,
    /// What checking it said.
    pub verified: Verified,
    /// The policy version that it names.
    pub policy: Option<PublishedPolicy>,
    /// The visitor's other records, and this one.
    pub history: VisitorHistory,
}

impl RecordView {
    /// The record.
    #[must_use]
    pub const fn record(&self) -> &ConsentRecord {
        &self.receipt.record
    }
}

/// What a visitor saw when a record was made.
#[derive(Debug, Clone)]
pub struct ShownView {
    /// The record.
    pub record: ConsentRecord,
    /// The bytes that were served; `None` where the record names none.
    pub artefact: Option<Artefact>,
    /// The policy version that the record names.
    pub policy: Option<PublishedPolicy>,
}

impl Platform {
    /// The records of a visitor, by consent id or by one of the records.
    ///
    /// # Errors
    /// [`AccessError`]
    pub async fn find_records(
        &self,
        by: &SignedIn,
        site: &SiteId,
        query: &str,
    ) -> Result<VisitorHistory, AccessError> {
        by.check_on(Permission::ReadRecords, site)?;
        let query = RecordQuery::parse(query).ok_or(AccessError::Query)?;
        let visitor = match query {
            RecordQuery::Visitor(visitor) => Some(visitor),
            RecordQuery::Record(id) => self.store.record(site, &id).await?.map(visitor_of),
        };
        let history = match visitor {
            Some(visitor) => self.whole_history(site, visitor).await?,
            None => None,
        };
        let count = history.as_ref().map_or(0, VisitorHistory::count);
        self.read_audited(by, site, count, "list").await?;
        history.ok_or(AccessError::Missing)
    }

    /// One record, verified, with the visitor's others.
    ///
    /// # Errors
    /// [`AccessError`]
    pub async fn read_record(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: &RecordId,
    ) -> Result<RecordView, AccessError> {
        by.check_on(Permission::ReadRecords, site)?;
        let appended = self.sought(by, site, id, "show").await?;
        let history = self.whole_history(site, appended.record.visitor).await?;
        let history = history.ok_or(AccessError::Missing)?;
        let line = history
            .records
            .iter()
            .find(|line| line.receipt.record.id == *id);
        let standing = line.ok_or(AccessError::Missing)?.standing;
        let view = RecordView {
            receipt: Receipt::of(&appended, self.ledger_key()),
            standing,
            verified: self.verify_record(&appended).await?,
            policy: self.policy_of(site, appended.record.policy).await?,
            history,
        };
        let count = view.history.count();
        self.read_audited(by, site, count, "show").await?;
        Ok(view)
    }

    /// What the visitor saw: the bytes, or the version whose texts were shown.
    ///
    /// # Errors
    /// [`AccessError`]
    pub async fn read_shown(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: &RecordId,
    ) -> Result<ShownView, AccessError> {
        by.check_on(Permission::ReadRecords, site)?;
        let record = self.sought(by, site, id, "show").await?.record;
        let artefact = match &record.shown {
            Some(id) => self.store.artefact(id).await?,
            None => None,
        };
        let policy = self.policy_of(site, record.policy).await?;
        self.read_audited(by, site, 1, "show").await?;
        Ok(ShownView {
            record,
            artefact,
            policy,
        })
    }

    /// The visitor's copy of one record.
    ///
    /// # Errors
    /// [`AccessError`]
    pub async fn export_record(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: &RecordId,
    ) -> Result<Receipt, AccessError> {
        by.check_on(Permission::ExportRecords, site)?;
        let appended = self.sought(by, site, id, "export").await?;
        self.read_audited(by, site, 1, "export").await?;
        Ok(Receipt::of(&appended, self.ledger_key()))
    }

    /// The whole history of the visitor of a record, to be handed out (GDPR art. 15 and 20).
    ///
    /// # Errors
    /// [`AccessError`]
    pub async fn export_history(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: &RecordId,
    ) -> Result<VisitorHistory, AccessError> {
        by.check_on(Permission::ExportRecords, site)?;
        let appended = self.sought(by, site, id, "export").await?;
        let history = self.whole_history(site, appended.record.visitor).await?;
        let history = history.ok_or(AccessError::Missing)?;
        let count = history.count();
        self.read_audited(by, site, count, "export").await?;
        Ok(history)
    }

    /// A record that an operator asked for. Asking for one that is not there is audited too.
    async fn sought(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: &RecordId,
        how: &str,
    ) -> Result<Appended, AccessError> {
        match self.store.record(site, id).await? {
            Some(appended) => Ok(appended),
            None => {
                self.read_audited(by, site, 0, how).await?;
                Err(AccessError::Missing)
            }
        }
    }

    async fn whole_history(
        &self,
        site: &SiteId,
        visitor: VisitorId,
    ) -> Result<Option<VisitorHistory>, StoreError> {
        let (now, mut before) = (self.now(), None);
        let mut records: Vec<HistoryLine> = Vec::new();
        loop {
            let page = self.store.history(site, visitor, before, PAGE).await?;
            for appended in &page {
                records.push(HistoryLine {
                    standing: appended.record.standing(!records.is_empty(), now),
                    receipt: Receipt::of(appended, self.ledger_key()),
                });
                before = Some(appended.seq);
            }
            if page.len() < PAGE {
                break;
            }
        }
        if records.is_empty() {
            return Ok(None);
        }
        Ok(Some(VisitorHistory {
            site: site.clone(),
            consent_id: visitor,
            restricted: self.store.is_restricted(site, visitor).await?,
            records,
        }))
    }

    async fn policy_of(
        &self,
        site: &SiteId,
        version: PolicyVersion,
    ) -> Result<Option<PublishedPolicy>, StoreError> {
        self.store.policy(site, version).await
    }

    async fn read_audited(
        &self,
        by: &SignedIn,
        site: &SiteId,
        records: u64,
        how: &str,
    ) -> Result<(), StoreError> {
        let act = AuditAct::RecordsRead {
            site: site.clone(),
            records,
            how: how.to_owned(),
        };
        self.audited(&by.name, act).await
    }
}

impl VisitorHistory {
    /// How many records.
    #[must_use]
    pub fn count(&self) -> u64 {
        u64::try_from(self.records.len()).unwrap_or(u64::MAX)
    }
}

fn visitor_of(appended: Appended) -> VisitorId {
    appended.record.visitor
}
