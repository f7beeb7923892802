//! Drafts: one per site, saved as text while it is worked on, checked, published. Two people cannot overwrite each other:
//! each save names the revision that it saw. A draft that was published or discarded is no longer there; its revisions
//! stay in the ledger.

use crate::{
    Platform,
    diff::{self, Change},
    publishing::{Base, Preview, Publication, PublishError, Published},
    site_file::{self, MAX_BYTES},
};
use consent::{PolicyVersion, SiteId};
use store::{AuditAct, AuditEntry, Draft, StoreError};

/// What is to be saved.
#[derive(Debug, Clone, Copy)]
pub struct DraftSave<'a> {
    /// Of which site.
    pub site: &'a SiteId,
    /// The revision that the author saw; `None` when there was none.
    pub expected: Option<u32>,
    /// The version whose changes are taken over; `None`: as the draft was begun, a new one with what is current.
    pub base: Option<PolicyVersion>,
    /// The site file, which need not be sound yet.
    pub text: &'a str,
    /// The operator's sign-in name, or what stands for it on a command line.
    pub author: &'a str,
    /// Why; may be empty.
    pub note: &'a str,
}

/// Somebody else saved in between.
#[derive(Debug, thiserror::Error)]
#[error(
    "{} saved revision {} of this draft in between; nothing was saved. Take the difference over and save again",
    .current.author, .current.revision
)]
pub struct DraftConflict {
    /// What is saved.
    pub current: Draft,
    /// From what is saved to what was refused, by policies; `None` when one of them is not sound.
    pub changes: Option<Vec<Change>>,
    /// The same by lines, as `diff -u` writes it.
    pub lines: String,
}

/// Why a draft was not saved or published.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// Somebody else saved in between.
    #[error(transparent)]
    Conflict(Box<DraftConflict>),
    /// There is none.
    #[error("{0} has no draft; nothing was done")]
    NoDraft(SiteId),
    /// Empty, or larger than a site file may be.
    #[error("a draft has 1 byte to 1 MiB; nothing was saved")]
    Size,
    /// The text describes another site than the one that the draft is of.
    #[error("this draft is of {0}, and its text says `site = \"{1}\"`; nothing was done")]
    OtherSite(SiteId, SiteId),
    /// It cannot be published.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DraftError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Conflict(_) => "draft_conflict",
            Self::NoDraft(_) => "no_draft",
            Self::Size => "draft_size",
            Self::OtherSite(..) => "draft_site",
            Self::Publish(error) => error.code(),
            Self::Store(error) => error.code(),
        }
    }
}

impl Platform {
    /// A site's draft, when one is being worked on.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn draft(&self, site: &SiteId) -> Result<Option<Draft>, StoreError> {
        let saved = self.store.draft(site).await?;
        Ok(saved.filter(|draft| !is_discarded(draft)))
    }

    /// Saves a draft; the answer is its new revision.
    ///
    /// # Errors
    /// [`DraftError::Conflict`] when another revision is saved, [`DraftError::Size`], [`DraftError::Store`]
    pub async fn save_draft(&self, save: DraftSave<'_>) -> Result<u32, DraftError> {
        if save.text.is_empty() || save.text.len() > MAX_BYTES {
            return Err(DraftError::Size);
        }
        self.put_draft(save).await
    }

    /// Puts a draft away.
    ///
    /// # Errors
    /// [`DraftError::Conflict`], [`DraftError::NoDraft`], [`DraftError::Store`]
    pub async fn discard_draft(
        &self,
        site: &SiteId,
        expected: u32,
        author: &str,
    ) -> Result<(), DraftError> {
        if self.draft(site).await?.is_none() {
            return Err(DraftError::NoDraft(site.clone()));
        }
        let away = DraftSave {
            site,
            expected: Some(expected),
            base: None,
            text: "",
            author,
            note: "",
        };
        self.put_draft(away).await.map(drop)
    }

    /// What publishing the draft would do; its findings when it is not sound.
    ///
    /// # Errors
    /// [`DraftError::NoDraft`], [`DraftError::OtherSite`], [`DraftError::Publish`]
    pub async fn check_draft(&self, site: &SiteId) -> Result<Preview, DraftError> {
        let draft = self.draft_there(site).await?;
        let preview = self.preview(&file_name(site), &draft.text)?;
        is_of(site, &preview.would.site)?;
        Ok(preview)
    }

    /// Publishes the draft at the revision that the author saw, on the version that it was begun with, and puts it away.
    ///
    /// # Errors
    /// [`DraftError`]; in every case nothing was published.
    pub async fn publish_draft(
        &self,
        site: &SiteId,
        revision: u32,
        author: &str,
        note: &str,
    ) -> Result<Published, DraftError> {
        let draft = self.draft_there(site).await?;
        if draft.revision != revision {
            return Err(conflict(draft.clone(), &draft.text));
        }
        let name = file_name(site);
        is_of(site, &self.preview(&name, &draft.text)?.would.site)?;
        let publication = Publication {
            file_name: &name,
            text: &draft.text,
            author,
            note,
            base: Base::Exactly(draft.based_on),
        };
        let published = self.publish(publication).await?;
        // It is published; that the draft still lies there would be no harm.
        if let Err(error) = self.discard_draft(site, revision, author).await {
            tracing::warn!(%error, "a published draft was not put away");
        }
        Ok(published)
    }

    async fn draft_there(&self, site: &SiteId) -> Result<Draft, DraftError> {
        let draft = self.draft(site).await?;
        draft.ok_or_else(|| DraftError::NoDraft(site.clone()))
    }

    async fn put_draft(&self, save: DraftSave<'_>) -> Result<u32, DraftError> {
        let saved = self.store.draft(save.site).await?;
        let open = saved.as_ref().filter(|draft| !is_discarded(draft));
        // Whoever begins anew sees no draft, although a put-away one has a revision.
        let expected = match (save.expected, open) {
            (None, None) => saved.as_ref().map(|draft| draft.revision),
            (expected, _) => expected,
        };
        let current = self.live(save.site).map(|live| live.policy.version);
        let draft = Draft {
            site: save.site.clone(),
            revision: 0,
            based_on: save
                .base
                .or_else(|| open.map_or(current, |draft| draft.based_on)),
            text: save.text.to_owned(),
            author: save.author.to_owned(),
            at_millis: self.now_millis(),
            note: save.note.to_owned(),
        };
        match self.store.save_draft(expected, draft).await {
            Ok(revision) => {
                self.note_draft(save, revision).await?;
                Ok(revision)
            }
            Err(StoreError::DraftConflict { .. }) => match self.store.draft(save.site).await? {
                Some(draft) => Err(conflict(draft, save.text)),
                // A revision was named of a draft that never was.
                None => Err(DraftError::NoDraft(save.site.clone())),
            },
            Err(error) => Err(error.into()),
        }
    }

    async fn note_draft(&self, save: DraftSave<'_>, revision: u32) -> Result<(), StoreError> {
        let entry = AuditEntry {
            at_millis: self.now_millis(),
            operator: save.author.to_owned(),
            act: AuditAct::DraftSaved {
                site: save.site.clone(),
                revision,
            },
        };
        self.store.audit(entry).await
    }
}

/// The store keeps a draft for ever; one without text was published or put away.
fn is_discarded(draft: &Draft) -> bool {
    draft.text.is_empty()
}

fn file_name(site: &SiteId) -> String {
    format!("draft of {site}")
}

fn is_of(site: &SiteId, found: &SiteId) -> Result<(), DraftError> {
    if site == found {
        return Ok(());
    }
    Err(DraftError::OtherSite(site.clone(), found.clone()))
}

fn conflict(current: Draft, refused: &str) -> DraftError {
    let read = |text: &str| {
        site_file::parse("draft", text)
            .ok()
            .map(|checked| checked.draft)
    };
    let changes = read(&current.text)
        .zip(read(refused))
        .map(|(saved, refused)| diff::between(&saved, &refused));
    let name = format!("revision {}", current.revision);
    let lines = diff::lines(&name, &current.text, "yours", refused);
    DraftError::Conflict(Box::new(DraftConflict {
        current,
        changes,
        lines,
    }))
}
