//! The published versions of a site, all of them and for ever (S25, E15). Nothing is published or changed here.

use crate::Platform;
use consent::{PolicyVersion, SiteId};
use store::{PublishedPolicy, StoreError};

/// One published version, without what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionLine {
    /// 1, 2, 3, ...
    pub version: PolicyVersion,
    /// The operator's own number of the notice, such as `2.2`.
    pub notice_version: String,
    /// The day of the notice, `2025-01-01`.
    pub notice_date: String,
    /// When it was published, in milliseconds since 1970.
    pub at_millis: u64,
    /// Its content address.
    pub digest: String,
}

impl VersionLine {
    fn of(published: &PublishedPolicy) -> Self {
        Self {
            version: published.policy.version,
            notice_version: published.policy.notice.version.clone(),
            notice_date: published.policy.notice.date.clone(),
            at_millis: published.stamp.at_millis,
            digest: published.digest.clone(),
        }
    }
}

impl Platform {
    /// A version as it was published; `None` when it never was.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn policy_version(
        &self,
        site: &SiteId,
        version: PolicyVersion,
    ) -> Result<Option<PublishedPolicy>, StoreError> {
        self.store.policy(site, version).await
    }

    /// The versions of a site before one, newest first. With `None`: all.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn versions(
        &self,
        site: &SiteId,
        before: Option<PolicyVersion>,
    ) -> Result<Vec<VersionLine>, StoreError> {
        let current = self.live(site).map_or(0, |live| live.policy.version.0);
        let end = before.map_or(current, |version| version.0.saturating_sub(1).min(current));
        let mut lines = Vec::new();
        for version in (1..=end).rev() {
            if let Some(published) = self.store.policy(site, PolicyVersion(version)).await? {
                lines.push(VersionLine::of(&published));
            }
        }
        Ok(lines)
    }
}
