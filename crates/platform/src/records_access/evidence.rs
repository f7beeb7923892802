//! One record written out in a form that others read, for whoever may take records out. The forms are `evidence`'s own.

use crate::{
    Platform,
    access::{AccessError, Permission},
    evidence::{ExportError, Form, Which},
    operators::SignedIn,
};
use consent::{SiteId, record::RecordId};
use serde_json::Value;

impl Platform {
    /// A record, written out. `server` is the address that the form names as the source.
    ///
    /// # Errors
    /// [`AccessError`]
    pub async fn hand_out_evidence(
        &self,
        by: &SignedIn,
        site: &SiteId,
        id: &RecordId,
        form: Form,
        server: &str,
    ) -> Result<Value, AccessError> {
        by.check_on(Permission::ExportRecords, site)?;
        let appended = self.sought(by, site, id, "export").await?;
        let which = Which::Id(appended.record.id);
        let written = self.export_record(site, &which, form, server).await;
        self.read_audited(by, site, 1, "export").await?;
        written.map_err(|error| match error {
            ExportError::Store(error) => AccessError::Store(error),
            ExportError::UnknownRecord | ExportError::PolicyMissing => AccessError::Missing,
        })
    }
}
