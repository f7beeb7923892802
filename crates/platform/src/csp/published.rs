//! A site's policy from a data folder, without opening the store: also beside a running server.

use consent::{Policy, SiteId};
use std::path::Path;
use store::{EntryKind, RawContent, StoreError, embedded};

/// The policy that a site has now; `None` for a site that was never published. Reads the whole journal.
///
/// # Errors
/// [`StoreError`] when the journal cannot be read or is damaged.
pub fn published_policy(folder: &Path, site: &SiteId) -> Result<Option<Policy>, StoreError> {
    let mut newest = None;
    embedded::read_ledger::<StoreError>(folder, |raw| {
        if raw.entry.kind == EntryKind::Policy
            && let Some(RawContent::Policy(published)) = raw.content()
            && published.policy.site == *site
        {
            newest = Some(published.policy);
        }
        Ok(())
    })?;
    Ok(newest)
}
