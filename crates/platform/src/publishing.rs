//! Publishing: a checked draft becomes the next, immutable policy version of its site. Each publication says what changed,
//! whether that is material, and what visitors are asked about again. Who may publish is decided elsewhere.

mod error;

pub use error::{Conflict, PublishError};

use crate::{
    Platform,
    diff::{self, Change},
    platform::LivePolicy,
    site_file::{self, Finding},
};
use consent::{Policy, PolicyVersion, PurposeId, ServiceId, SiteId, material::Materiality};
use store::{AuditAct, AuditEntry, PolicyStamp, PublishedPolicy, StoreError};

/// What is to be published.
#[derive(Debug, Clone, Copy)]
pub struct Publication<'a> {
    /// For messages only.
    pub file_name: &'a str,
    /// The site file.
    pub text: &'a str,
    /// The operator's sign-in name, or what stands for it on a command line.
    pub author: &'a str,
    /// Why; may be empty.
    pub note: &'a str,
    /// What must be current, so that nobody's publication is overwritten unseen.
    pub base: Base,
}

/// What a publication is based on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// Whatever is current.
    Any,
    /// Exactly this version, or that there is none. When another one is current, nothing is published.
    Exactly(Option<PolicyVersion>),
}

/// What publishing did, or would do.
#[derive(Debug)]
pub struct Published {
    /// Which site.
    pub site: SiteId,
    /// The version that is current now.
    pub version: PolicyVersion,
    /// Was it the same as before, so that no version was made?
    pub unchanged: bool,
    /// Purposes that visitors are asked about again.
    pub asked_purposes: Vec<PurposeId>,
    /// Services that visitors are asked about again.
    pub asked_services: Vec<ServiceId>,
    /// Is anything of it material? Else it is minor and nobody is asked.
    pub material: bool,
    /// What changed; empty for a first version, of which everything is new.
    pub changes: Vec<Change>,
    /// What is doubtful in the file.
    pub warnings: Vec<Finding>,
    /// The A/B test that ran and ends with it.
    pub ends_experiment: Option<u32>,
}

/// A draft as it would be published.
#[derive(Debug)]
pub struct Preview {
    /// Numbered, and not published.
    pub policy: Policy,
    /// What publishing it would do.
    pub would: Published,
}

/// Checks a site file and numbers it against what is current, without publishing anything.
///
/// # Errors
/// [`PublishError::File`], [`PublishError::SlotsExhausted`]
pub fn preview(
    file_name: &str,
    text: &str,
    current: impl FnOnce(&SiteId) -> Option<Policy>,
) -> Result<Preview, PublishError> {
    let checked = site_file::parse(file_name, text)?;
    let current = current(&checked.draft.site);
    numbered(checked.draft, current.as_ref(), checked.warnings)
}

impl Platform {
    /// Checks a site file and publishes it. Publishing the same content again changes nothing.
    ///
    /// # Errors
    /// [`PublishError`]; in every case nothing was published.
    pub async fn publish_site_file(
        &self,
        file_name: &str,
        text: &str,
        author: &str,
        note: &str,
    ) -> Result<Published, PublishError> {
        let publication = Publication {
            file_name,
            text,
            author,
            note,
            base: Base::Any,
        };
        self.publish(publication).await
    }

    /// The same, with the version that the author saw.
    ///
    /// # Errors
    /// [`PublishError`]; in every case nothing was published.
    pub async fn publish(&self, publication: Publication<'_>) -> Result<Published, PublishError> {
        let checked = site_file::parse(publication.file_name, publication.text)?;
        let stamp = PolicyStamp {
            author: publication.author.to_owned(),
            at_millis: self.now_millis(),
            note: publication.note.to_owned(),
            source: publication.text.to_owned(),
        };
        let (draft, warnings) = (checked.draft, checked.warnings);
        self.publish_draft_policy(draft, warnings, stamp, publication.base, None)
            .await
    }

    /// What publishing a site file would do, with the numbered policy.
    ///
    /// # Errors
    /// [`PublishError::File`], [`PublishError::SlotsExhausted`]
    pub fn preview(&self, file_name: &str, text: &str) -> Result<Preview, PublishError> {
        let current = |site: &SiteId| self.live(site).map(|live| live.policy.clone());
        let mut preview = preview(file_name, text, current)?;
        self.note_test(&mut preview.would);
        Ok(preview)
    }

    /// Publishes what was checked; `rolled_back_to` says of which version it is the content again.
    pub(crate) async fn publish_draft_policy(
        &self,
        draft: Policy,
        warnings: Vec<Finding>,
        stamp: PolicyStamp,
        base: Base,
        rolled_back_to: Option<PolicyVersion>,
    ) -> Result<Published, PublishError> {
        let before = self.live(&draft.site);
        let previous = before.as_ref().map(|live| &live.policy);
        let Preview { policy, mut would } = numbered(draft, previous, warnings)?;
        self.note_test(&mut would);
        if would.unchanged {
            return Ok(would);
        }
        let expected = previous.map(|policy| policy.version);
        if let Base::Exactly(based_on) = base
            && based_on != expected
        {
            return Err(self.conflict(&policy.site, based_on).await?);
        }
        let act = published_act(&policy, rolled_back_to);
        let author = stamp.author.clone();
        let entry = PublishedPolicy::seal(policy, stamp);
        let live = LivePolicy::new(entry.policy.clone(), entry.digest.clone());
        match self.store.publish(expected, entry).await {
            Err(StoreError::PublishConflict { .. }) => {
                return Err(self.conflict(&would.site, expected).await?);
            }
            done => done?,
        }
        self.put_live(live);
        self.supersede_experiment(&would.site, &author).await;
        self.note_publication(author, act).await;
        Ok(would)
    }

    /// Says which A/B test ends with a publication.
    fn note_test(&self, would: &mut Published) {
        let live = self.live(&would.site).filter(|_| !would.unchanged);
        let running = live.and_then(|live| self.running_experiment(&live));
        would.ends_experiment = running.map(|running| running.experiment.number);
    }

    /// Says what lies between what a publication was based on and what is current now.
    async fn conflict(
        &self,
        site: &SiteId,
        based_on: Option<PolicyVersion>,
    ) -> Result<PublishError, StoreError> {
        let current = self.store.current_policy(site).await?;
        let base = match based_on {
            Some(version) => self.store.policy(site, version).await?,
            None => None,
        };
        let changes = base
            .zip(current.as_ref())
            .map(|(base, current)| diff::between(&base.policy, &current.policy));
        Ok(PublishError::Conflict(Box::new(Conflict {
            site: site.clone(),
            based_on,
            current: current.map(|current| current.policy.version),
            changes: changes.unwrap_or_default(),
        })))
    }

    /// The policy's own stamp names its author already, so that a failure here takes nothing back.
    async fn note_publication(&self, operator: String, act: AuditAct) {
        let entry = AuditEntry {
            at_millis: self.now_millis(),
            operator,
            act,
        };
        if let Err(error) = self.store.audit(entry).await {
            tracing::error!(%error, "a publication was done, and its audit entry was not written");
        }
    }
}

fn published_act(policy: &Policy, rolled_back_to: Option<PolicyVersion>) -> AuditAct {
    let (site, version) = (policy.site.clone(), policy.version);
    match rolled_back_to {
        Some(from) => AuditAct::PolicyRolledBack {
            site,
            from,
            version,
        },
        None => AuditAct::PolicyPublished { site, version },
    }
}

fn numbered(
    draft: Policy,
    previous: Option<&Policy>,
    warnings: Vec<Finding>,
) -> Result<Preview, PublishError> {
    let policy = consent::material::number(draft, previous)?;
    let material = Materiality::between(previous, &policy);
    let unchanged = previous.filter(|previous| is_same(previous, &policy));
    let would = Published {
        site: policy.site.clone(),
        version: unchanged.map_or(policy.version, |previous| previous.version),
        unchanged: unchanged.is_some(),
        asked_purposes: material.asked_purposes(&policy),
        asked_services: material.asked_services(&policy),
        material: !material.is_minor(),
        changes: previous.map_or_else(Vec::new, |previous| diff::between(previous, &policy)),
        warnings,
        ends_experiment: None,
    };
    Ok(Preview { policy, would })
}

fn is_same(previous: &Policy, next: &Policy) -> bool {
    let mut renumbered = next.clone();
    renumbered.version = previous.version;
    renumbered == *previous
}
