//! What operators look at beside records: sites, rates, versions, the audit log, the state of the ledger. Everything
//! here asks `access` first and changes nothing.

use crate::{
    Platform,
    access::{AccessError, Permission},
    ledger::SignedCheckpoint,
    operators::SignedIn,
    platform::LivePolicy,
    versions::VersionLine,
};
use consent::SiteId;
use std::sync::Arc;
use store::{LedgerEntry, LedgerHead};

pub use store::{AuditAct, Audited};

/// So many audit entries are read from the store at once.
const PAGE: usize = 200;

/// A page of the audit log, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditPage {
    /// The entries that this operator may see.
    pub entries: Vec<Audited>,
    /// Where the next, older page begins; `None` at the end.
    pub older: Option<u64>,
}

/// How far the ledger is.
#[derive(Debug, Clone)]
pub struct LedgerState {
    /// Its newest entry.
    pub head: LedgerHead,
    /// Its public key, as verifiers take it.
    pub key: String,
    /// The newest checkpoint with its note; `None` before the first one.
    pub checkpoint: Option<(SignedCheckpoint, String)>,
}

impl Platform {
    /// The published sites that an operator may see, by id.
    #[must_use]
    pub fn sites_of(&self, by: &SignedIn) -> Vec<Arc<LivePolicy>> {
        let mut sites = self.live_sites();
        sites.retain(|live| by.has_site(&live.policy.site));
        sites
    }

    /// A site's published versions, newest first, for an operator.
    ///
    /// # Errors
    /// [`AccessError`]
    pub async fn versions_for(
        &self,
        by: &SignedIn,
        site: &SiteId,
        limit: usize,
    ) -> Result<Vec<VersionLine>, AccessError> {
        by.check_on(Permission::SeeVersions, site)?;
        self.live(site).ok_or(AccessError::Missing)?;
        Ok(self.versions(site, None, limit).await?)
    }

    /// What operators did, newest first. An operator of some sites sees what concerns those sites only.
    ///
    /// # Errors
    /// [`AccessError`]
    pub async fn audit_log(
        &self,
        by: &SignedIn,
        before: Option<u64>,
        limit: usize,
    ) -> Result<AuditPage, AccessError> {
        by.check(Permission::SeeAudit)?;
        let (mut entries, mut before) = (Vec::new(), before);
        loop {
            let page = self.store.audit_entries(before, PAGE).await?;
            let is_last = page.len() < PAGE;
            for audited in page {
                if entries.len() == limit {
                    let older = before;
                    return Ok(AuditPage { entries, older });
                }
                before = Some(audited.seq);
                if is_for(by, &audited.entry.act) {
                    entries.push(audited);
                }
            }
            if is_last {
                let older = None;
                return Ok(AuditPage { entries, older });
            }
        }
    }

    /// Entries of the ledger, ascending, without what they hold.
    ///
    /// # Errors
    /// [`AccessError`]
    pub async fn ledger_entries(
        &self,
        by: &SignedIn,
        after: u64,
        limit: usize,
    ) -> Result<Vec<LedgerEntry>, AccessError> {
        by.check(Permission::SeeLedger)?;
        Ok(self.store.ledger(after, limit).await?)
    }

    /// How far the ledger is, for an operator.
    ///
    /// # Errors
    /// [`AccessError`]
    pub async fn ledger_state(&self, by: &SignedIn) -> Result<LedgerState, AccessError> {
        by.check(Permission::SeeLedger)?;
        let key = self.ledger_verifier();
        let checkpoint = self.store.latest_checkpoint().await?;
        let checkpoint = checkpoint.and_then(|kept| {
            let said = key.open_checkpoint(&kept.note).ok()?;
            Some((said, kept.note))
        });
        Ok(LedgerState {
            head: self.store.head().await?,
            key: key.to_string(),
            checkpoint,
        })
    }
}

fn is_for(by: &SignedIn, act: &AuditAct) -> bool {
    by.sites.is_empty() || site_of(act).is_some_and(|site| by.has_site(site))
}

/// The site that an act concerns; `None` for acts that concern the server as a whole.
#[must_use]
pub const fn site_of(act: &AuditAct) -> Option<&SiteId> {
    match act {
        AuditAct::PolicyPublished { site, .. }
        | AuditAct::DraftSaved { site, .. }
        | AuditAct::RecordsRead { site, .. }
        | AuditAct::RecordsErased { site, .. }
        | AuditAct::RecordsRestricted { site, .. }
        | AuditAct::ApiTokenMade { site, .. }
        | AuditAct::ApiTokenRevoked { site, .. }
        | AuditAct::ExperimentStarted { site, .. }
        | AuditAct::ExperimentEnded { site, .. }
        | AuditAct::JobAsked { site, .. }
        | AuditAct::JobCancelled { site, .. }
        | AuditAct::PolicyRolledBack { site, .. } => Some(site),
        AuditAct::SignedIn
        | AuditAct::SignInFailed
        | AuditAct::SignedOut
        | AuditAct::SetupTokenIssued
        | AuditAct::SetupTokenUsed
        | AuditAct::OperatorAdded { .. }
        | AuditAct::OperatorChanged { .. }
        | AuditAct::OperatorInvited { .. }
        | AuditAct::RoleTokenMade { .. }
        | AuditAct::RoleTokenRevoked { .. }
        | AuditAct::PasswordChanged
        | AuditAct::PasswordResetOffered { .. }
        | AuditAct::PasswordReset
        | AuditAct::CodesAdded
        | AuditAct::CodesRemoved
        | AuditAct::RecoveryCodeUsed { .. }
        | AuditAct::SessionsEnded { .. }
        | AuditAct::LedgerExported => None,
    }
}
