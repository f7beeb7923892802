//! The policies of a data folder for who only looks, also beside a running server: read from the journal, without its
//! lock. Nothing in the folder is changed.

use consent::{Policy, SiteId};
use std::{collections::BTreeMap, path::Path};
use store::{RawContent, StoreError, embedded};

/// The current policy of every site that was published in a folder; none for a folder that is not there.
///
/// # Errors
/// [`StoreError`] when the journal cannot be read or is damaged.
pub fn policies_in(data: &Path) -> Result<BTreeMap<SiteId, Policy>, StoreError> {
    let mut policies = BTreeMap::new();
    if !data.is_dir() {
        return Ok(policies);
    }
    embedded::read_ledger(data, |raw| {
        if let Some(RawContent::Policy(published)) = raw.content() {
            policies.insert(published.policy.site.clone(), published.policy);
        }
        Ok::<(), StoreError>(())
    })?;
    Ok(policies)
}
