//! What an owner does for a visitor who asks by another way than the own browser: restrict, erase (S22). Both need a
//! reason, which stays in the ledger for ever. Nothing is read out here.

use crate::{
    Platform,
    access::{AccessError, Permission},
    operators::SignedIn,
};
use consent::{SiteId, record::RecordId};
use store::{AuditAct, ErasureReason, ErasureRequest, ErasureScope};

impl Platform {
    /// Restricts the use of all records of a record's visitor, or lifts that (GDPR art. 18).
    ///
    /// # Errors
    /// [`AccessError`]; in every case nothing was changed.
    pub async fn restrict_records(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: &RecordId,
        on: bool,
        why: &str,
    ) -> Result<(), AccessError> {
        by.check_on(Permission::RestrictRecords, site)?;
        let note = reason(why)?;
        let visitor = self.sought(by, site, id, "restrict").await?.record.visitor;
        self.store.restrict(site, visitor, on).await?;
        let site = site.clone();
        let act = AuditAct::RecordsRestricted { site, on, note };
        Ok(self.audited(&by.name, act).await?)
    }

    /// Erases all records of a record's visitor (GDPR art. 17); how many there were. It cannot be undone.
    ///
    /// # Errors
    /// [`AccessError`]; in every case nothing was erased.
    pub async fn erase_records(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: &RecordId,
        why: &str,
    ) -> Result<u64, AccessError> {
        by.check_on(Permission::EraseRecords, site)?;
        let note = reason(why)?;
        let visitor = self.sought(by, site, id, "erase").await?.record.visitor;
        let request = ErasureRequest {
            site: site.clone(),
            scope: ErasureScope::Visitor(visitor),
            reason: ErasureReason::Request,
            by: by.name.clone(),
            at_millis: self.now_millis(),
        };
        let records = self.store.erase(request).await?;
        let act = AuditAct::RecordsErased {
            site: site.clone(),
            records,
            reason: ErasureReason::Request,
            note,
        };
        self.audited(&by.name, act).await?;
        Ok(records)
    }
}

/// A reason as it goes into the ledger, for ever: one line of visible characters.
fn reason(why: &str) -> Result<String, AccessError> {
    let why = why.trim();
    let fits = (3..=200).contains(&why.chars().count()) && !why.chars().any(char::is_control);
    fits.then(|| why.to_owned()).ok_or(AccessError::Why)
}
