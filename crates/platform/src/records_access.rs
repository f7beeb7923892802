//! Records for operators: find, read, verify, export, restrict, erase (S19, S22). Every one of these writes an audit
//! entry before it answers, also when nothing was found. A visitor's own way to the own records is elsewhere.

mod changing;
mod evidence;
mod verifying;

pub use verifying::Verified;

use crate::{
    Platform,
    access::{AccessError, Permission},
    operators::SignedIn,
    receipt::Receipt,
    rights::History,
};
use consent::{
    ConsentRecord, SiteId, VisitorId,
    record::{RecordId, Standing},
};
use store::{Appended, AuditAct, PublishedPolicy, StoreError};

pub use store::Artefact;

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
    pub history: History,
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
    ) -> Result<History, AccessError> {
        by.check_on(Permission::ReadRecords, site)?;
        let query = RecordQuery::parse(query).ok_or(AccessError::Query)?;
        let visitor = match query {
            RecordQuery::Visitor(visitor) => Some(visitor),
            RecordQuery::Record(id) => self.store.record(site, &id).await?.map(visitor_of),
        };
        let history = match visitor {
            Some(visitor) => Some(self.whole_history(site, visitor).await?),
            None => None,
        };
        let found = history.filter(|history| !history.records.is_empty());
        let records = found.as_ref().map_or(0, count);
        self.read_audited(by, site, records, "list").await?;
        found.ok_or(AccessError::Missing)
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
        let line = history
            .records
            .iter()
            .find(|line| line.receipt.record.id == *id);
        let standing = line.ok_or(AccessError::Missing)?.standing;
        let view = RecordView {
            receipt: Receipt::of(&appended, self.ledger_key()),
            standing,
            verified: self.verify_record(&appended).await?,
            policy: self.version(site, appended.record.policy).await?,
            history,
        };
        self.read_audited(by, site, count(&view.history), "show")
            .await?;
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
        let policy = self.version(site, record.policy).await?;
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
    pub async fn hand_out_record(
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
    pub async fn hand_out_history(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: &RecordId,
    ) -> Result<History, AccessError> {
        by.check_on(Permission::ExportRecords, site)?;
        let appended = self.sought(by, site, id, "export").await?;
        let history = self.whole_history(site, appended.record.visitor).await?;
        self.read_audited(by, site, count(&history), "export")
            .await?;
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

/// How many records.
fn count(history: &History) -> u64 {
    u64::try_from(history.records.len()).unwrap_or(u64::MAX)
}

fn visitor_of(appended: Appended) -> VisitorId {
    appended.record.visitor
}
