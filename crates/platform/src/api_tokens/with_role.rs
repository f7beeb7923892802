//! Tokens with a role: whoever brings one is somebody with that role on some sites, as an operator is. Making, listing
//! and revoking tokens of both kinds is for owners.

use super::{ApiTokenError, fitting};
use crate::{Platform, access::Permission, operators::SignedIn};
use consent::{SiteId, Timestamp};
use std::fmt::Write;
use store::{ApiToken, AuditAct, Role, StoreError};

/// What a token is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRoleToken {
    /// What it is called.
    pub name: String,
    /// As which role its bearer acts.
    pub role: Role,
    /// On which sites; `None` means all, also those to come.
    pub sites: Option<Vec<SiteId>>,
    /// For how many days it counts, 1 to 3650; `None`: until it is revoked.
    pub days: Option<u16>,
}

/// A token in a list, without anything that could be called with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenLine {
    /// By what it is revoked: the beginning of its hash, which says nothing about the token.
    pub id: String,
    /// What operators call it.
    pub name: String,
    /// The site whose back end it is for; `None` for one with a role.
    pub site: Option<SiteId>,
    /// Its role; `None` for one of a back end.
    pub role: Option<Role>,
    /// With a role: on which sites; empty means all.
    pub sites: Vec<SiteId>,
    /// Who made it.
    pub by: String,
    /// Since when.
    pub created_at: Timestamp,
    /// From when on it is refused.
    pub expires_at: Option<Timestamp>,
    /// Is it refused already, because its time is over?
    pub has_ended: bool,
    /// The day of its last use.
    pub used_on: Option<Timestamp>,
}

/// A token that was made. The secret is here and nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeToken {
    /// As it stands in the list.
    pub line: TokenLine,
    /// What is called with.
    pub secret: String,
}

impl Platform {
    /// Makes a token with a role.
    ///
    /// # Errors
    /// [`ApiTokenError`]; then there is no new token.
    pub async fn make_role_token(
        &self,
        by: &SignedIn,
        new: NewRoleToken,
    ) -> Result<MadeToken, ApiTokenError> {
        by.check(Permission::ManageOperators)?;
        let name = fitting(&new.name)?;
        let sites = self.token_sites(new.role, new.sites)?;
        if new.days.is_some_and(|days| !(1..=3650).contains(&days)) {
            return Err(ApiTokenError::Days);
        }
        let _changing = self.changing_operators.lock().await;
        if self.role_token(|token| token.name == name).await?.is_some() {
            return Err(ApiTokenError::RoleNameTaken);
        }
        let token = ApiToken {
            role: Some(new.role),
            sites,
            expires_at: new.days.map(|days| self.now().plus_days(days)),
            ..self.blank_token(name, &by.name)
        };
        let act = AuditAct::RoleTokenMade {
            name: name.to_owned(),
            role: new.role,
        };
        let (token, secret) = self.add_token(token, act).await?;
        Ok(MadeToken {
            line: line(token, self.now()),
            secret,
        })
    }

    /// Makes a token for a site's back end, asked for by an owner.
    ///
    /// # Errors
    /// [`ApiTokenError`]; then there is no new token.
    pub async fn make_back_end_token(
        &self,
        by: &SignedIn,
        site: &SiteId,
        name: &str,
    ) -> Result<MadeToken, ApiTokenError> {
        by.check(Permission::ManageOperators)?;
        let secret = self.make_api_token(site, name, &by.name).await?;
        let token = self.api_token_named(site, name.trim()).await?;
        let line = line(token.ok_or(ApiTokenError::NotFound)?, self.now());
        Ok(MadeToken { line, secret })
    }

    /// The tokens of both kinds: those with a role by name, then those of back ends by site and name.
    ///
    /// # Errors
    /// [`ApiTokenError`]
    pub async fn tokens_for(&self, by: &SignedIn) -> Result<Vec<TokenLine>, ApiTokenError> {
        by.check(Permission::ManageOperators)?;
        let (all, now) = (self.api_tokens().await?, self.now());
        Ok(all.into_iter().map(|token| line(token, now)).collect())
    }

    /// Revokes a token of either kind, by the id of its line.
    ///
    /// # Errors
    /// [`ApiTokenError`]; then nothing was revoked.
    pub async fn revoke_token(&self, by: &SignedIn, id: &str) -> Result<(), ApiTokenError> {
        by.check(Permission::ManageOperators)?;
        let all = self.store.api_tokens().await?;
        let token = all.into_iter().find(|token| id_of(&token.hash) == id);
        self.revoke(token, &by.name).await
    }

    /// Revokes a token with a role, by its name.
    ///
    /// # Errors
    /// [`ApiTokenError`]; then nothing was revoked.
    pub async fn revoke_role_token(&self, by: &SignedIn, name: &str) -> Result<(), ApiTokenError> {
        by.check(Permission::ManageOperators)?;
        let name = name.trim();
        let token = self.role_token(|token| token.name == name).await?;
        self.revoke(token, &by.name).await
    }

    /// As whom the bearer of a token acts; `None` when it has no role.
    #[must_use]
    pub fn operator_of(token: &ApiToken) -> Option<SignedIn> {
        token.role.map(|role| SignedIn {
            name: format!("token {}", token.name),
            role,
            sites: token.sites.clone(),
        })
    }

    async fn revoke(&self, token: Option<ApiToken>, by: &str) -> Result<(), ApiTokenError> {
        let token = token.ok_or(ApiTokenError::RoleNotFound)?;
        if !self.store.revoke_api_token(&token.hash).await? {
            return Err(ApiTokenError::RoleNotFound);
        }
        let name = token.name;
        let act = match token.site {
            Some(site) => AuditAct::ApiTokenRevoked { site, name },
            None => AuditAct::RoleTokenRevoked { name },
        };
        Ok(self.audit_token(by, act).await?)
    }

    async fn role_token(
        &self,
        fits: impl Fn(&ApiToken) -> bool,
    ) -> Result<Option<ApiToken>, StoreError> {
        let all = self.store.api_tokens().await?;
        let mut with_role = all.into_iter().filter(|token| token.role.is_some());
        Ok(with_role.find(fits))
    }

    /// The sites as they are kept: all of them as an empty list.
    fn token_sites(
        &self,
        role: Role,
        sites: Option<Vec<SiteId>>,
    ) -> Result<Vec<SiteId>, ApiTokenError> {
        let Some(sites) = sites else {
            return Ok(Vec::new());
        };
        if role == Role::Owner || sites.is_empty() {
            return Err(ApiTokenError::Sites);
        }
        if sites.iter().any(|site| self.live(site).is_none()) {
            return Err(ApiTokenError::UnknownSite);
        }
        Ok(sites)
    }
}

fn line(token: ApiToken, now: Timestamp) -> TokenLine {
    TokenLine {
        id: id_of(&token.hash),
        name: token.name,
        site: token.site,
        role: token.role,
        sites: token.sites,
        by: token.by,
        created_at: token.created_at,
        expires_at: token.expires_at,
        has_ended: token.expires_at.is_some_and(|end| end <= now),
        used_on: token.used_on,
    }
}

/// The first eight bytes of the hash, hexadecimal.
fn id_of(hash: &[u8; 32]) -> String {
    hash[..8].iter().fold(String::new(), |mut id, byte| {
        let _ = write!(id, "{byte:02x}");
        id
    })
}
