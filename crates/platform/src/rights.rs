//! What a visitor may do with the records of the own browser, which its token proves (S22, S23): see them, take them
//! along, have them erased or restricted, and object. Only the token counts; a consent id alone opens nothing.

use crate::{Platform, Visit, receipt::Receipt, recording::RecordError, recording::Recorded};
use consent::{
    LanguageTag, SiteId, VisitorId,
    record::{Channel, Control, DeviceClass, RecordId, RecordRequest, Standing},
};
use serde::Serialize;
use std::collections::BTreeMap;
use store::{ErasureReason, ErasureRequest, ErasureScope, StoreError};

/// One record and what became of it.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Serialize)]
pub struct HistoryEntry {
    /// Does it count, or what took its place?
    pub standing: Standing,
    /// The visitor's copy.
    pub receipt: Receipt,
}

/// All records of one browser on one site, newest first.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Serialize)]
pub struct History {
    /// On which site.
    pub site: SiteId,
    /// Whose.
    pub consent_id: VisitorId,
    /// Is their use restricted (GDPR art. 18)?
    pub restricted: bool,
    /// The records.
    pub records: Vec<HistoryEntry>,
}

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum RightsError {
    /// The browser brought no token, or one that is not valid here.
    #[error("this browser holds no consent id of this site; nothing was changed")]
    NoConsentId,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl RightsError {
    /// The stable code on the wire.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoConsentId => "no_consent_id",
            Self::Store(error) => error.code(),
        }
    }
}

impl Platform {
    fn visitor_of(&self, site: &SiteId, visit: &Visit) -> Option<VisitorId> {
        self.verified(site, visit.token.as_deref())
            .map(|token| token.visitor)
    }

    /// The records of the browser that this token belongs to; `None` without a valid token.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn history(
        &self,
        site: &SiteId,
        visit: &Visit,
    ) -> Result<Option<History>, StoreError> {
        match self.visitor_of(site, visit) {
            Some(visitor) => self.whole_history(site, visitor).await.map(Some),
            None => Ok(None),
        }
    }

    /// All records of a visitor, whoever asks: the caller has checked that.
    pub(crate) async fn whole_history(
        &self,
        site: &SiteId,
        visitor: VisitorId,
    ) -> Result<History, StoreError> {
        let now = self.now();
        let mut records: Vec<HistoryEntry> = Vec::new();
        for appended in &self.all_records_of(site, visitor).await? {
            let standing = appended.record.standing(!records.is_empty(), now);
            let receipt = Receipt::of(appended, self.ledger_key());
            records.push(HistoryEntry { standing, receipt });
        }
        Ok(History {
            site: site.clone(),
            consent_id: visitor,
            restricted: self.store.is_restricted(site, visitor).await?,
            records,
        })
    }

    /// Erases all records of this browser (GDPR art. 17), its restriction included; how many there were. What stays
    /// in the ledger names places and no visitor. The browser's cookies are the caller's to clear.
    ///
    /// # Errors
    /// [`RightsError`]; in every case nothing was erased.
    pub async fn erase_own(&self, site: &SiteId, visit: &Visit) -> Result<u64, RightsError> {
        let visitor = self
            .visitor_of(site, visit)
            .ok_or(RightsError::NoConsentId)?;
        let request = ErasureRequest {
            site: site.clone(),
            scope: ErasureScope::Visitor(visitor),
            reason: ErasureReason::Request,
            by: "visitor".to_owned(),
            at_millis: self.now_millis(),
        };
        Ok(self.store.erase(request).await?)
    }

    /// Restricts the use of this browser's records, or lifts that (GDPR art. 18).
    ///
    /// # Errors
    /// [`RightsError`]; in every case nothing was changed.
    pub async fn restrict_own(
        &self,
        site: &SiteId,
        visit: &Visit,
        on: bool,
    ) -> Result<(), RightsError> {
        let visitor = self
            .visitor_of(site, visit)
            .ok_or(RightsError::NoConsentId)?;
        Ok(self.store.restrict(site, visitor, on).await?)
    }

    /// Objects to everything that rests on legitimate interest (GDPR art. 21). What was chosen for the rest stays as
    /// it was, and what was not chosen stays open: an objection is no refusal.
    ///
    /// # Errors
    /// [`RecordError`]; in every case nothing was stored.
    pub async fn object(
        &self,
        site: &SiteId,
        key: RecordId,
        language: LanguageTag,
        visit: &Visit,
    ) -> Result<Recorded, RecordError> {
        let live = self.live(site).ok_or(RecordError::UnknownSite)?;
        let request = RecordRequest {
            key,
            policy: live.policy.version,
            language,
            layer: 0,
            control: Control::Object,
            channel: Channel::PreferencePage,
            device: DeviceClass::Unknown,
            purposes: BTreeMap::new(),
            services: BTreeMap::new(),
            token: None,
            migrated_from: None,
        };
        self.record(site, request, visit).await
    }
}

/// The history in the form in which a visitor takes it along (GDPR art. 15 and 20): the whole receipts, as plain JSON.
#[must_use]
pub fn export(history: &History) -> serde_json::Value {
    serde_json::json!({
        "site": history.site,
        "consent_id": history.consent_id,
        "restricted": history.restricted,
        "records": history.records,
    })
}

/// One record of it: its receipt, which `sluis receipt verify` checks as it is. `None` when it is not among them.
#[must_use]
pub fn export_one(history: &History, id: &RecordId) -> Option<serde_json::Value> {
    let mut entries = history.records.iter();
    let entry = entries.find(|entry| entry.receipt.record.id == *id)?;
    Some(serde_json::json!(entry.receipt))
}
