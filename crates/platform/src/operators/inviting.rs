//! Further operators by a one-time link: an owner says role and sites, whoever opens the link first chooses name and
//! password. Only the hash of the link's secret is kept. Sending the link is the owner's business.

use super::{ChangeError, OperatorError, SignedIn, fitting, hash_of, new_secret};
use crate::{Platform, access::Permission};
use consent::{SiteId, Timestamp};
use store::{AuditAct, Invitation, Role, StoreError};

/// An invitation counts this long, in seconds.
const INVITATION_SECONDS: u64 = 72 * 60 * 60;

/// An invitation as it goes to the owner, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// The secret for the link.
    pub secret: String,
    /// Until when it can be used.
    pub expires_at: Timestamp,
}

/// What an invitation offers to whoever opens its link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitedAs {
    /// The role.
    pub role: Role,
    /// On which sites; empty means all.
    pub sites: Vec<SiteId>,
    /// Who invited.
    pub by: String,
    /// Until when it can be used.
    pub expires_at: Timestamp,
}

impl Platform {
    /// Invites an operator. The secret is in the answer and nowhere else.
    ///
    /// # Errors
    /// [`ChangeError`]; then there is no invitation.
    pub async fn invite(
        &self,
        by: &SignedIn,
        role: Role,
        sites: Option<Vec<SiteId>>,
    ) -> Result<Invited, ChangeError> {
        by.check(Permission::ManageOperators)?;
        let sites = self.checked_sites(role, sites)?;
        let (secret, hash) = new_secret();
        let expires_at = Timestamp(self.now().0 + INVITATION_SECONDS);
        let invitation = Invitation {
            hash,
            role,
            sites,
            by: by.name.clone(),
            expires_at,
            operator: None,
        };
        self.store.put_invitation(invitation).await?;
        let invited = AuditAct::OperatorInvited { role };
        self.audited(&by.name, invited).await?;
        Ok(Invited { secret, expires_at })
    }

    /// What a link offers; `None` when it was used, is too old, was never ours, or whoever invited may not any more.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn invited_as(&self, secret: &str) -> Result<Option<InvitedAs>, StoreError> {
        let Some(hash) = hash_of(secret) else {
            return Ok(None);
        };
        let found = self.store.invitation(&hash).await?;
        let found = found.filter(|invitation| invitation.operator.is_none());
        match found.filter(|invitation| self.now() < invitation.expires_at) {
            Some(invitation) if self.may_invite(&invitation.by).await? => Ok(Some(InvitedAs {
                role: invitation.role,
                sites: invitation.sites,
                by: invitation.by,
                expires_at: invitation.expires_at,
            })),
            _ => Ok(None),
        }
    }

    /// Makes the operator of an invitation and signs in. The answer is the session's secret. Of many at once exactly
    /// one succeeds.
    ///
    /// # Errors
    /// [`OperatorError`]; a name or password that does not fit, or a name that is taken, leaves the link usable.
    pub async fn accept_invitation(
        &self,
        secret: &str,
        name: &str,
        password: &str,
    ) -> Result<String, OperatorError> {
        let name = fitting(name, password)?;
        let hash = hash_of(secret).ok_or(OperatorError::Link)?;
        // Before a password is hashed, so that nobody can keep the server busy with links that never were.
        if self.invited_as(secret).await?.is_none() {
            return Err(OperatorError::Link);
        }
        let password_hash = self.hashed(password).await;
        let _changing = self.changing_operators.lock().await;
        if self.store.operator(name).await?.is_some() {
            return Err(OperatorError::Taken);
        }
        if self.invited_as(secret).await?.is_none() {
            return Err(OperatorError::Link);
        }
        let invitation = self.store.consume_invitation(&hash, self.now()).await?;
        let invitation = invitation.ok_or(OperatorError::Link)?;
        self.add(name, password_hash, invitation.role, invitation.sites)
            .await
    }

    pub(super) async fn may_invite(&self, name: &str) -> Result<bool, StoreError> {
        let operator = self.store.operator(name).await?;
        Ok(operator.is_some_and(|operator| {
            let signed_in = SignedIn {
                name: operator.name,
                role: operator.role,
                sites: operator.sites,
            };
            !operator.disabled && signed_in.may(Permission::ManageOperators)
        }))
    }
}
