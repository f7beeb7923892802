//! Policies for whoever has a role: read versions and drafts, save, check, publish, roll back. Everything here asks
//! `access` first and then does what the command line does too. How it is asked for is not known here.

use crate::{
    Platform,
    access::{Permission, Refused},
    diff::Change,
    drafts::{DraftError, DraftSave},
    operators::SignedIn,
    publishing::{Base, Preview, Publication, PublishError, Published},
    versions::VersionLine,
};
use consent::{PolicyVersion, SiteId};
use store::{Draft, PublishedPolicy, StoreError};

/// Why nothing was shown or changed.
#[derive(Debug, thiserror::Error)]
pub enum PolicyAccessError {
    /// It is not for this operator.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The site was never published.
    #[error("there is no site {0}; nothing was shown or changed")]
    UnknownSite(SiteId),
    /// A note is kept for ever, and this one is a book.
    #[error("a note has 500 characters at most, none of them a control; nothing was changed")]
    Note,
    /// Drafting or publishing refused.
    #[error(transparent)]
    Draft(#[from] DraftError),
}

impl PolicyAccessError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refused) => refused.code(),
            Self::UnknownSite(_) => "unknown_site",
            Self::Note => "note_too_long",
            Self::Draft(error) => error.code(),
        }
    }
}

impl From<PublishError> for PolicyAccessError {
    fn from(error: PublishError) -> Self {
        Self::Draft(error.into())
    }
}

impl From<StoreError> for PolicyAccessError {
    fn from(error: StoreError) -> Self {
        Self::Draft(error.into())
    }
}

/// A draft that is to be saved by somebody with a role.
#[derive(Debug, Clone, Copy)]
pub struct DraftText<'a> {
    /// The revision that the author saw; `None` when there was none.
    pub expected: Option<u32>,
    /// The version whose changes are taken over; `None`: as the draft was begun.
    pub base: Option<PolicyVersion>,
    /// The site file, which need not be sound yet.
    pub text: &'a str,
    /// Why; may be empty.
    pub note: &'a str,
}

impl Platform {
    /// Published versions of a site, newest first, before a cursor.
    ///
    /// # Errors
    /// [`PolicyAccessError`]
    pub async fn versions_page(
        &self,
        by: &SignedIn,
        site: &SiteId,
        before: Option<PolicyVersion>,
        limit: usize,
    ) -> Result<Vec<VersionLine>, PolicyAccessError> {
        self.may_see(by, site)?;
        Ok(self.versions(site, before, limit).await?)
    }

    /// One published version, whole; the current one where none is named.
    ///
    /// # Errors
    /// [`PolicyAccessError`]
    pub async fn version_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        version: Option<PolicyVersion>,
    ) -> Result<PublishedPolicy, PolicyAccessError> {
        self.may_see(by, site)?;
        let current = self.live(site).map(|live| live.policy.version);
        let version = version.or(current).unwrap_or_default();
        Ok(self.there(site, version).await?)
    }

    /// What differs between two versions.
    ///
    /// # Errors
    /// [`PolicyAccessError`]
    pub async fn changes_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        from: PolicyVersion,
        to: PolicyVersion,
    ) -> Result<Vec<Change>, PolicyAccessError> {
        self.may_see(by, site)?;
        Ok(self.changes(site, from, to).await?)
    }

    /// A site's draft.
    ///
    /// # Errors
    /// [`PolicyAccessError`]
    pub async fn draft_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
    ) -> Result<Draft, PolicyAccessError> {
        by.check_on(Permission::SeeVersions, site)?;
        let draft = self.draft(site).await?;
        Ok(draft.ok_or_else(|| DraftError::NoDraft(site.clone()))?)
    }

    /// Saves a draft; the answer is its new revision.
    ///
    /// # Errors
    /// [`PolicyAccessError`]
    pub async fn save_draft_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        text: DraftText<'_>,
    ) -> Result<u32, PolicyAccessError> {
        by.check_on(Permission::Publish, site)?;
        let save = DraftSave {
            site,
            expected: text.expected,
            base: text.base,
            text: text.text,
            author: &by.name,
            note: note(text.note)?,
        };
        Ok(self.save_draft(save).await?)
    }

    /// Puts a draft away.
    ///
    /// # Errors
    /// [`PolicyAccessError`]
    pub async fn discard_draft_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        revision: u32,
    ) -> Result<(), PolicyAccessError> {
        by.check_on(Permission::Publish, site)?;
        Ok(self.discard_draft(site, revision, &by.name).await?)
    }

    /// What publishing the draft would do.
    ///
    /// # Errors
    /// [`PolicyAccessError`], with the findings when it is not sound
    pub async fn check_draft_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
    ) -> Result<Preview, PolicyAccessError> {
        by.check_on(Permission::SeeVersions, site)?;
        Ok(self.check_draft(site).await?)
    }

    /// What publishing a site file would do. Nothing is kept of it.
    ///
    /// # Errors
    /// [`PolicyAccessError`], with the findings when it is not sound
    pub fn check_text_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        text: &str,
    ) -> Result<Preview, PolicyAccessError> {
        by.check_on(Permission::Publish, site)?;
        let preview = self.preview(FILE, text)?;
        is_of(site, &preview.would.site)?;
        Ok(preview)
    }

    /// Publishes the draft at the revision that the author saw.
    ///
    /// # Errors
    /// [`PolicyAccessError`]; in every case nothing was published.
    pub async fn publish_draft_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        revision: u32,
        why: &str,
    ) -> Result<Published, PolicyAccessError> {
        by.check_on(Permission::Publish, site)?;
        let why = note(why)?;
        Ok(self.publish_draft(site, revision, &by.name, why).await?)
    }

    /// Publishes a site file of this site.
    ///
    /// # Errors
    /// [`PolicyAccessError`]; in every case nothing was published.
    pub async fn publish_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        text: &str,
        base: Base,
        why: &str,
    ) -> Result<Published, PolicyAccessError> {
        // Whoever may publish one site may not publish another by writing its name into the text.
        self.check_text_for(by, site, text)?;
        let publication = Publication {
            file_name: FILE,
            text,
            author: &by.name,
            note: note(why)?,
            base,
        };
        Ok(self.publish(publication).await?)
    }

    /// Publishes the content of an earlier version again.
    ///
    /// # Errors
    /// [`PolicyAccessError`]; in every case nothing was published.
    pub async fn roll_back_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        version: PolicyVersion,
        why: &str,
    ) -> Result<Published, PolicyAccessError> {
        by.check_on(Permission::Publish, site)?;
        self.there_is(site)?;
        Ok(self.roll_back(site, version, &by.name, note(why)?).await?)
    }

    fn may_see(&self, by: &SignedIn, site: &SiteId) -> Result<(), PolicyAccessError> {
        by.check_on(Permission::SeeVersions, site)?;
        self.there_is(site)
    }

    fn there_is(&self, site: &SiteId) -> Result<(), PolicyAccessError> {
        match self.live(site) {
            Some(_) => Ok(()),
            None => Err(PolicyAccessError::UnknownSite(site.clone())),
        }
    }
}

/// What a text is called in findings, which name lines and not files.
const FILE: &str = "site.toml";

fn is_of(site: &SiteId, found: &SiteId) -> Result<(), DraftError> {
    if site == found {
        return Ok(());
    }
    Err(DraftError::OtherSite(site.clone(), found.clone()))
}

fn note(text: &str) -> Result<&str, PolicyAccessError> {
    let text = text.trim();
    if text.chars().count() > 500 || text.chars().any(char::is_control) {
        return Err(PolicyAccessError::Note);
    }
    Ok(text)
}
