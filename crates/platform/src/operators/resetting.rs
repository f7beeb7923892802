//! A new password by a one-time link, for whoever lost password or second factor. An owner makes the link in the admin, or
//! whoever has the data folder makes it there; handing it over is their business.

use super::{
    ChangeError, HOST_AUTHOR, Invited, OperatorError, SignedIn, fitting, hash_of, new_secret,
};
use crate::{Platform, access::Permission};
use consent::Timestamp;
use store::{AuditAct, Invitation, StoreError};

/// The link counts this long, in seconds.
const RESET_SECONDS: u64 = 24 * 60 * 60;
/// Who made a link at the data folder. No operator can have this name.
const HOST: &str = "";

/// Whose password a link gives anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResetFor {
    /// The operator's sign-in name.
    pub name: String,
    /// Until when it can be used.
    pub expires_at: Timestamp,
}

impl Platform {
    /// Makes a link by which an operator chooses a new password. The secret is in the answer and nowhere else.
    ///
    /// # Errors
    /// [`ChangeError`]; then there is no link.
    pub async fn offer_reset(&self, by: &SignedIn, name: &str) -> Result<Invited, ChangeError> {
        by.check(Permission::ManageOperators)?;
        self.reset_link(&by.name, name).await
    }

    /// The same for whoever has the data folder, as the way back in for a last owner.
    ///
    /// # Errors
    /// [`ChangeError`]; then there is no link.
    pub async fn offer_reset_at_host(&self, name: &str) -> Result<Invited, ChangeError> {
        self.reset_link(HOST, name).await
    }

    async fn reset_link(&self, by: &str, name: &str) -> Result<Invited, ChangeError> {
        let operator = self.store.operator(name).await?;
        let operator = operator.ok_or(ChangeError::Unknown)?;
        let (secret, hash) = new_secret();
        let expires_at = Timestamp(self.now().0 + RESET_SECONDS);
        let link = Invitation {
            hash,
            role: operator.role,
            sites: operator.sites,
            by: by.to_owned(),
            expires_at,
            operator: Some(operator.name.clone()),
        };
        self.store.put_invitation(link).await?;
        let offered = AuditAct::PasswordResetOffered {
            name: operator.name,
        };
        let author = if by == HOST { HOST_AUTHOR } else { by };
        self.audited(author, offered).await?;
        Ok(Invited { secret, expires_at })
    }

    /// Whose password a link gives anew; `None` when it was used, is too old, was never ours, or whoever made it may
    /// not any more.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn reset_for(&self, secret: &str) -> Result<Option<ResetFor>, StoreError> {
        let Some(hash) = hash_of(secret) else {
            return Ok(None);
        };
        let found = self.store.invitation(&hash).await?;
        let found = found.filter(|link| self.now() < link.expires_at);
        let Some((name, link)) = found.and_then(|link| Some((link.operator.clone()?, link))) else {
            return Ok(None);
        };
        let stands = link.by == HOST || self.may_invite(&link.by).await?;
        let expires_at = link.expires_at;
        Ok(stands.then_some(ResetFor { name, expires_at }))
    }

    /// Sets a new password by the link, takes the second factor away, ends all sessions and signs in. Of many at once
    /// exactly one succeeds. A locked-out operator stays locked out.
    ///
    /// # Errors
    /// [`OperatorError`]; a password that does not fit leaves the link usable.
    pub async fn reset_password(
        &self,
        secret: &str,
        password: &str,
    ) -> Result<String, OperatorError> {
        let hash = hash_of(secret).ok_or(OperatorError::Link)?;
        let reset = self.reset_for(secret).await?.ok_or(OperatorError::Link)?;
        fitting(&reset.name, password)?;
        let password_hash = self.hashed(password).await;
        let _changing = self.changing_operators.lock().await;
        self.reset_for(secret).await?.ok_or(OperatorError::Link)?;
        let used = self.store.consume_invitation(&hash, self.now()).await?;
        used.ok_or(OperatorError::Link)?;
        let operator = self.store.operator(&reset.name).await?;
        let mut operator = operator.ok_or(OperatorError::Link)?;
        for session in self.sessions_of(&operator).await? {
            self.store.close_session(&session.id_hash).await?;
        }
        operator.password_hash = password_hash;
        operator.codes = None;
        operator.passkeys = None;
        let is_locked = operator.disabled;
        self.store.change_operator(operator).await?;
        self.audited(&reset.name, AuditAct::PasswordReset).await?;
        if is_locked {
            return Err(OperatorError::Denied);
        }
        self.open_session(&reset.name).await
    }
}
