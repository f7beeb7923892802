//! A record as others can read it: ISO/IEC TS 27560 in the Data Privacy Vocabulary, the Kantara consent receipt, or as
//! we store it. Everything comes from the record and the policy version that it names; nothing is kept.

mod dpv;
mod exhibit;
mod kantara;
mod process;
mod told;

pub use told::vendor_signals;

use crate::Platform;
use consent::{SiteId, Timestamp, VisitorId, record::RecordId};
use exhibit::Exhibit;
use serde_json::{Value, json};
use store::{Appended, StoreError};

/// In which form a record is written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// ISO/IEC TS 27560:2023 as JSON-LD, after the profile `dpv-27560:record-eu-gdpr`.
    Iso27560,
    /// Kantara consent receipt, version 1.1.0.
    Kantara,
    /// Our own schema: the record as stored, with its place in the ledger.
    Sluis,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Iso27560, Self::Kantara, Self::Sluis];

    /// The name in addresses and files.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Iso27560 => "27560",
            Self::Kantara => "kantara",
            Self::Sluis => "sluis",
        }
    }

    /// Parses [`Self::wire_name`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.wire_name() == text)
    }

    /// As in a `Content-Type`.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Iso27560 => "application/ld+json",
            Self::Kantara | Self::Sluis => "application/json",
        }
    }
}

/// Which record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// By its id.
    Id(RecordId),
    /// By its place in the ledger.
    Seq(u64),
}

/// Which part of a visitor's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HistoryPage {
    /// Only what stands before this place in the ledger.
    pub before: Option<u64>,
    /// At most so many.
    pub limit: usize,
}

impl HistoryPage {
    /// The whole history.
    pub const WHOLE: Self = Self {
        before: None,
        limit: usize::MAX,
    };
}

/// Why nothing was written out.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The site has no such record, or it was erased.
    #[error("the site has no such record, or it was erased; nothing was written out")]
    UnknownRecord,
    /// The policy version that the record names is not there.
    #[error(
        "the policy version of this record is not there; nothing was written out. Run `sluis store verify`"
    )]
    PolicyMissing,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ExportError {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownRecord => "unknown_record",
            Self::PolicyMissing => "policy_missing",
            Self::Store(error) => error.code(),
        }
    }
}

impl Platform {
    /// Writes one record out. `server` is the address under which browsers reach this server.
    ///
    /// # Errors
    /// [`ExportError`]
    pub async fn export_record(
        &self,
        site: &SiteId,
        which: &Which,
        form: Form,
        server: &str,
    ) -> Result<Value, ExportError> {
        let found = match which {
            Which::Id(id) => self.store.record(site, id).await?,
            Which::Seq(seq) => self.record_at(site, *seq).await?,
        };
        let appended = found.ok_or(ExportError::UnknownRecord)?;
        let history = self.all_records_of(site, appended.record.visitor).await?;
        self.written_out(appended, &history, form, server).await
    }

    /// Writes records of a visitor out, newest first. `next` is the place before which the next page begins.
    ///
    /// # Errors
    /// [`ExportError`]
    pub async fn export_history(
        &self,
        site: &SiteId,
        visitor: VisitorId,
        form: Form,
        server: &str,
        page: HistoryPage,
    ) -> Result<Value, ExportError> {
        let history = self.all_records_of(site, visitor).await?;
        let before = page.before.unwrap_or(u64::MAX);
        let wanted = history.iter().filter(|appended| appended.seq < before);
        let mut records = Vec::new();
        let mut last = None;
        for appended in wanted.take(page.limit) {
            let written = self.written_out(appended.clone(), &history, form, server);
            records.push(written.await?);
            last = Some(appended.seq);
        }
        let more = history.last().map(|oldest| oldest.seq) < last;
        Ok(json!({
            "site": site,
            "consent_id": visitor,
            "form": form.wire_name(),
            "exported_at": rfc3339(self.now()),
            "records": records,
            "next": last.filter(|_| more),
        }))
    }

    async fn written_out(
        &self,
        appended: Appended,
        history: &[Appended],
        form: Form,
        server: &str,
    ) -> Result<Value, ExportError> {
        let record = &appended.record;
        let published = self.store.policy(&record.site, record.policy).await?;
        let policy = published.ok_or(ExportError::PolicyMissing)?.policy;
        let exhibit = Exhibit::new(appended, policy, history, self.now(), server);
        Ok(match form {
            Form::Iso27560 => dpv::record(&exhibit),
            Form::Kantara => kantara::receipt(&exhibit),
            Form::Sluis => own(&exhibit),
        })
    }

    async fn record_at(&self, site: &SiteId, seq: u64) -> Result<Option<Appended>, StoreError> {
        let after = seq.saturating_sub(1);
        let found = self.store.records_before(u64::MAX, after, 1).await?;
        let is_it = |appended: &Appended| appended.seq == seq && appended.record.site == *site;
        Ok(found.into_iter().find(is_it))
    }
}

/// The record as stored, where it stands, and what became of it.
fn own(exhibit: &Exhibit) -> Value {
    json!({
        "schema": "sluis.export/1",
        "record": exhibit.record(),
        "seq": exhibit.appended.seq,
        "hash": exhibit.appended.hash.to_string(),
        "standing": exhibit.standing,
        "replaced_by": exhibit.successor,
        "vendor_signals": vendor_signals(exhibit.record(), &exhibit.policy),
    })
}

/// A point in time as RFC 3339 writes it, UTC; empty beyond the calendar.
#[must_use]
pub fn rfc3339(at: Timestamp) -> String {
    crate::server_side::moment(at.0.saturating_mul(1000)).unwrap_or_default()
}
