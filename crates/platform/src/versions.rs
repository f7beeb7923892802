//! Published versions: listed, shown, compared, and published again. They are immutable: rolling back makes a new version
//! with old content.

use crate::{
    Platform,
    clock::written,
    diff::{self, Change},
    publishing::{Base, PublishError, Published},
};
use consent::{PolicyVersion, SiteId};
use serde::Serialize;
use store::{PolicyStamp, StoreError};

pub use store::PublishedPolicy;

/// A version in a list.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VersionLine {
    /// Which version.
    pub version: PolicyVersion,
    /// Who published it.
    pub author: String,
    /// When, in UTC (RFC 3339).
    pub at: String,
    /// Why; may be empty.
    pub note: String,
    /// Its content address.
    pub digest: String,
    /// The operator's own number of the notice, such as `2.2`.
    pub notice_version: String,
    /// The day of the notice, `2025-01-01`.
    pub notice_date: String,
    /// How much differs from the version before; 0 for the first.
    pub changes: usize,
    /// Was anything of it material? The first version is.
    pub material: bool,
    /// What visitors were asked about again, such as `services.posthog`; for the first version everything optional.
    pub asks: Vec<String>,
}

impl Platform {
    /// Versions of a site, newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn versions(
        &self,
        site: &SiteId,
        before: Option<PolicyVersion>,
        limit: usize,
    ) -> Result<Vec<VersionLine>, StoreError> {
        let newest = match before {
            Some(before) => before.0.saturating_sub(1),
            None => self.live(site).map_or(0, |live| live.policy.version.0),
        };
        let mut lines = Vec::new();
        let mut current = self.version(site, PolicyVersion(newest)).await?;
        while let Some(entry) = current.filter(|_| lines.len() < limit) {
            let older = entry.policy.version.0.saturating_sub(1);
            let previous = self.version(site, PolicyVersion(older)).await?;
            lines.push(line(&entry, previous.as_ref()));
            current = previous;
        }
        Ok(lines)
    }

    /// A published version, whole.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn version(
        &self,
        site: &SiteId,
        version: PolicyVersion,
    ) -> Result<Option<PublishedPolicy>, StoreError> {
        self.store.policy(site, version).await
    }

    /// What differs between two versions of a site.
    ///
    /// # Errors
    /// [`PublishError::UnknownVersion`], [`PublishError::Store`]
    pub async fn changes(
        &self,
        site: &SiteId,
        from: PolicyVersion,
        to: PolicyVersion,
    ) -> Result<Vec<Change>, PublishError> {
        let (from, to) = (self.there(site, from).await?, self.there(site, to).await?);
        Ok(diff::between(&from.policy, &to.policy))
    }

    /// A version that must be there.
    ///
    /// # Errors
    /// [`PublishError::UnknownVersion`], [`PublishError::Store`]
    pub async fn there(
        &self,
        site: &SiteId,
        version: PolicyVersion,
    ) -> Result<PublishedPolicy, PublishError> {
        let found = self.version(site, version).await?;
        found.ok_or_else(|| PublishError::UnknownVersion(site.clone(), version))
    }

    /// Publishes the content of an earlier version as a new one. What is material against the current version is asked
    /// again, as at any publication; the same content as the current one publishes nothing.
    ///
    /// # Errors
    /// [`PublishError`]; in every case nothing was published.
    pub async fn roll_back(
        &self,
        site: &SiteId,
        version: PolicyVersion,
        author: &str,
        note: &str,
    ) -> Result<Published, PublishError> {
        let old = self.there(site, version).await?;
        let stamp = PolicyStamp {
            author: author.to_owned(),
            at_millis: self.now_millis(),
            note: note.to_owned(),
            source: old.stamp.source,
        };
        self.publish_draft_policy(old.policy, Vec::new(), stamp, Base::Any, Some(version))
            .await
    }
}

fn line(entry: &PublishedPolicy, previous: Option<&PublishedPolicy>) -> VersionLine {
    let before = previous.map(|previous| &previous.policy);
    let material = consent::material::Materiality::between(before, &entry.policy);
    let changes = before.map_or(0, |before| diff::between(before, &entry.policy).len());
    VersionLine {
        version: entry.policy.version,
        author: entry.stamp.author.clone(),
        at: written(entry.stamp.at_millis),
        note: entry.stamp.note.clone(),
        digest: entry.digest.clone(),
        notice_version: entry.policy.notice.version.clone(),
        notice_date: entry.policy.notice.date.clone(),
        changes,
        material: !material.is_minor(),
        asks: material
            .asked(&entry.policy)
            .iter()
            .map(ToString::to_string)
            .collect(),
    }
}
