//! Tokens with which programs call the interface: made once, kept as a hash, revoked by name. There are two kinds: of a
//! site's back end, here, and with a role, in the module below. What may be done with one is said by the routes that ask
//! for it.

mod with_role;

pub use with_role::{MadeToken, NewRoleToken, TokenLine};

use crate::{Platform, access::Refused, clock};
use consent::{SiteId, Timestamp, base64url, time::DAY};
use store::{ApiToken, AuditAct, AuditEntry, StoreError};

/// What every token begins with, so that a scanner for leaked secrets finds it.
const PREFIX: &str = "sluis_";

/// Why a token was not made or revoked.
#[derive(Debug, thiserror::Error)]
pub enum ApiTokenError {
    /// No such site.
    #[error("this site is not published; nothing was changed")]
    UnknownSite,
    /// The name is not 1 to 60 visible characters.
    #[error("a token's name has 1 to 60 characters; nothing was changed")]
    Name,
    /// The site has a token of this name.
    #[error(
        "the site has a token of this name; nothing was made. Revoke it or choose another name"
    )]
    NameTaken,
    /// A token with a role has this name.
    #[error("there is a token of this name; nothing was made. Revoke it or choose another name")]
    RoleNameTaken,
    /// The site has no token of this name.
    #[error("the site has no token of this name; nothing was revoked")]
    NotFound,
    /// There is no such token with a role.
    #[error("there is no such token; nothing was revoked")]
    RoleNotFound,
    /// It would expire at once, or never in a lifetime.
    #[error("a token counts for 1 to 3650 days; nothing was made")]
    Days,
    /// Some sites only, and none named, or an owner's with some sites.
    #[error(
        "a token is for all sites or for one or more, and an owner's is for all; nothing was made"
    )]
    Sites,
    /// It is not for this operator.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ApiTokenError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownSite => "unknown_site",
            Self::Name => "token_name",
            Self::NameTaken | Self::RoleNameTaken => "token_name_taken",
            Self::NotFound | Self::RoleNotFound => "token_not_found",
            Self::Days => "token_days",
            Self::Sites => "token_sites",
            Self::Refused(refused) => refused.code(),
            Self::Store(error) => error.code(),
        }
    }
}

/// The hash under which a token is kept; `None` for a text that is none of ours. Looking it up compares hashes and
/// never the secret, so the time that it takes says nothing about the secret.
fn hash_of(token: &str) -> Option<[u8; 32]> {
    let bytes = base64url::decode(token.strip_prefix(PREFIX)?)?;
    (bytes.len() == 32).then(|| *blake3::hash(&bytes).as_bytes())
}

/// A name as it is kept.
fn fitting(name: &str) -> Result<&str, ApiTokenError> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > 60 || name.chars().any(char::is_control) {
        return Err(ApiTokenError::Name);
    }
    Ok(name)
}

impl Platform {
    /// Makes a token for a site. The answer is the token itself, which nobody can read again.
    ///
    /// # Errors
    /// [`ApiTokenError`]; then there is no new token.
    pub async fn make_api_token(
        &self,
        site: &SiteId,
        name: &str,
        by: &str,
    ) -> Result<String, ApiTokenError> {
        let name = fitting(name)?;
        if self.live(site).is_none() {
            return Err(ApiTokenError::UnknownSite);
        }
        if self.api_token_named(site, name).await?.is_some() {
            return Err(ApiTokenError::NameTaken);
        }
        let act = AuditAct::ApiTokenMade {
            site: site.clone(),
            name: name.to_owned(),
        };
        let token = ApiToken {
            site: Some(site.clone()),
            ..self.blank_token(name, by)
        };
        let (_, secret) = self.add_token(token, act).await?;
        Ok(secret)
    }

    fn blank_token(&self, name: &str, by: &str) -> ApiToken {
        ApiToken {
            hash: [0; 32],
            name: name.to_owned(),
            site: None,
            by: by.to_owned(),
            created_at: self.now(),
            role: None,
            sites: Vec::new(),
            expires_at: None,
            used_on: None,
        }
    }

    /// Gives a token its secret and keeps its hash; the answer is what is kept and the secret.
    async fn add_token(
        &self,
        mut token: ApiToken,
        act: AuditAct,
    ) -> Result<(ApiToken, String), StoreError> {
        let secret = clock::random_bytes();
        token.hash = *blake3::hash(&secret).as_bytes();
        // First, so that no token works that no entry names.
        self.audit_token(&token.by, act).await?;
        self.store.add_api_token(token.clone()).await?;
        Ok((token, format!("{PREFIX}{}", base64url::encode(&secret))))
    }

    /// The tokens of all sites, by site and name.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn api_tokens(&self) -> Result<Vec<ApiToken>, StoreError> {
        let mut tokens = self.store.api_tokens().await?;
        tokens.sort_by(|a, b| (&a.site, &a.name).cmp(&(&b.site, &b.name)));
        Ok(tokens)
    }

    /// Revokes a site's token: from now on it is refused.
    ///
    /// # Errors
    /// [`ApiTokenError`]; then nothing was revoked.
    pub async fn revoke_api_token(
        &self,
        site: &SiteId,
        name: &str,
        by: &str,
    ) -> Result<(), ApiTokenError> {
        let token = self.api_token_named(site, name.trim()).await?;
        let token = token.ok_or(ApiTokenError::NotFound)?;
        if !self.store.revoke_api_token(&token.hash).await? {
            return Err(ApiTokenError::NotFound);
        }
        let act = AuditAct::ApiTokenRevoked {
            site: site.clone(),
            name: token.name,
        };
        Ok(self.audit_token(by, act).await?)
    }

    /// Which token this is; `None` when it was never ours, was revoked or has expired. Its day of use is noted.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn api_caller(&self, token: &str) -> Result<Option<ApiToken>, StoreError> {
        let Some(hash) = hash_of(token) else {
            return Ok(None);
        };
        let now = self.now();
        let found = self.store.api_token(&hash).await?;
        let found = found.filter(|token| token.expires_at.is_none_or(|end| now < end));
        let today = Timestamp(now.0 / DAY * DAY);
        if found
            .as_ref()
            .is_some_and(|token| token.used_on < Some(today))
            && let Err(error) = self.store.note_api_token_use(&hash, today).await
        {
            // Whoever calls can be answered all the same.
            tracing::warn!(%error, "the day of a token's use was not noted");
        }
        Ok(found)
    }

    /// Notes that a back end read records, by the name of its token (S19).
    ///
    /// # Errors
    /// [`StoreError`] when the store refused; then the records may not be shown.
    pub async fn audit_export(
        &self,
        site: &SiteId,
        token: &str,
        records: u64,
    ) -> Result<(), StoreError> {
        let act = AuditAct::RecordsRead {
            site: site.clone(),
            records,
            how: "export".to_owned(),
        };
        self.audit_token(&format!("token {token}"), act).await
    }

    async fn api_token_named(
        &self,
        site: &SiteId,
        name: &str,
    ) -> Result<Option<ApiToken>, StoreError> {
        let tokens = self.store.api_tokens().await?;
        Ok(tokens
            .into_iter()
            .find(|token| token.site.as_ref() == Some(site) && token.name == name))
    }

    async fn audit_token(&self, by: &str, act: AuditAct) -> Result<(), StoreError> {
        let entry = AuditEntry {
            at_millis: self.now_millis(),
            operator: by.to_owned(),
            act,
        };
        self.store.audit(entry).await
    }
}
