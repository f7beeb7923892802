//! Publishing: a checked draft becomes the next, immutable policy version of its site.

use crate::{
    Platform,
    platform::LivePolicy,
    site_file::{self, Finding, SiteFileError},
};
use consent::{
    Policy, PolicyVersion, PurposeId, ServiceId, SiteId, material::NumberingError,
    policy::LegalBasis,
};
use store::{PolicyStamp, PublishedPolicy, StoreError};

/// What publishing did.
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
    /// What is doubtful in the file.
    pub warnings: Vec<Finding>,
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The file is not a policy.
    #[error(transparent)]
    File(#[from] SiteFileError),
    /// The site has used up its 255 slots for purposes or services.
    #[error(
        "this site has published more than 255 different purposes or services; nothing was published"
    )]
    SlotsExhausted,
    /// The store refused; another publication may have won.
    #[error(transparent)]
    Store(#[from] StoreError),
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
        let checked = site_file::parse(file_name, text)?;
        let before = self.live(&checked.draft.site);
        let previous = before.as_ref().map(|live| &live.policy);
        let policy = consent::material::number(checked.draft, previous)
            .map_err(|NumberingError::SlotsExhausted| PublishError::SlotsExhausted)?;
        let mut published = Published {
            site: policy.site.clone(),
            version: policy.version,
            unchanged: false,
            asked_purposes: asked_purposes(&policy),
            asked_services: asked_services(&policy),
            warnings: checked.warnings,
        };
        if let Some(previous) = previous.filter(|previous| is_same(previous, &policy)) {
            published.version = previous.version;
            published.unchanged = true;
            return Ok(published);
        }
        let stamp = PolicyStamp {
            author: author.to_owned(),
            at_millis: self.now_millis(),
            note: note.to_owned(),
            source: text.to_owned(),
        };
        let expected = previous.map(|policy| policy.version);
        let entry = PublishedPolicy::seal(policy, stamp);
        let live = LivePolicy::new(entry.policy.clone(), entry.digest.clone());
        self.store.publish(expected, entry).await?;
        self.put_live(live);
        Ok(published)
    }
}

fn is_optional(policy: &Policy, id: &PurposeId) -> bool {
    policy
        .purpose(id.as_str())
        .is_some_and(|purpose| purpose.basis != LegalBasis::Necessary)
}

fn asked_purposes(policy: &Policy) -> Vec<PurposeId> {
    let anew = policy
        .purposes
        .iter()
        .filter(|purpose| purpose.since == policy.version);
    anew.filter(|purpose| is_optional(policy, &purpose.id))
        .map(|purpose| purpose.id.clone())
        .collect()
}

fn asked_services(policy: &Policy) -> Vec<ServiceId> {
    let anew = policy
        .services
        .iter()
        .filter(|service| service.since == policy.version);
    anew.filter(|service| service.purposes.iter().any(|id| is_optional(policy, id)))
        .map(|service| service.id.clone())
        .collect()
}

fn is_same(previous: &Policy, next: &Policy) -> bool {
    let mut renumbered = next.clone();
    renumbered.version = previous.version;
    renumbered == *previous
}
