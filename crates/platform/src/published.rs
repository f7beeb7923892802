//! The policies of a data folder for who only looks, also beside a running server: read from the journal, without its
//! lock. Nothing in the folder is changed.

use consent::{Policy, SiteId};
use std::{collections::BTreeMap, io::ErrorKind, path::Path};
use store::{RawContent, StoreError, embedded};

/// The current policy of every site that was published in a folder; none for a folder without a
/// ledger.
///
/// # Errors
/// [`StoreError`] when the journal cannot be read or is damaged.
pub fn policies_in(data: &Path) -> Result<BTreeMap<SiteId, Policy>, StoreError> {
    let mut policies = BTreeMap::new();
    let read = embedded::read_ledger(data, |raw| {
        if let Some(RawContent::Policy(published)) = raw.content() {
            policies.insert(published.policy.site.clone(), published.policy);
        }
        Ok(())
    });
    match read {
        Ok(_) => Ok(policies),
        Err(StoreError::Io { source, .. }) if source.kind() == ErrorKind::NotFound => Ok(policies),
        Err(error) => Err(error),
    }
}
