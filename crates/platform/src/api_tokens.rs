//! Tokens with which a site's back end calls the interface: made once, kept as a hash, revoked by name. What may be done
//! with one is said by the routes that ask for it.

use crate::{Platform, clock};
use consent::{SiteId, base64url};
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
    /// The site has no token of this name.
    #[error("the site has no token of this name; nothing was revoked")]
    NotFound,
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
            Self::NameTaken => "token_name_taken",
            Self::NotFound => "token_not_found",
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
        let name = name.trim();
        if name.is_empty() || name.chars().count() > 60 || name.chars().any(char::is_control) {
            return Err(ApiTokenError::Name);
        }
        if self.live(site).is_none() {
            return Err(ApiTokenError::UnknownSite);
        }
        if self.api_token_named(site, name).await?.is_some() {
            return Err(ApiTokenError::NameTaken);
        }
        let secret = clock::random_bytes();
        let act = AuditAct::ApiTokenMade {
            site: site.clone(),
            name: name.to_owned(),
        };
        // First, so that no token works that no entry names.
        self.audit_token(by, act).await?;
        let token = ApiToken {
            hash: *blake3::hash(&secret).as_bytes(),
            name: name.to_owned(),
            site: site.clone(),
            by: by.to_owned(),
            created_at: self.now(),
        };
        self.store.add_api_token(token).await?;
        Ok(format!("{PREFIX}{}", base64url::encode(&secret)))
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
            site: token.site,
            name: token.name,
        };
        Ok(self.audit_token(by, act).await?)
    }

    /// Which token this is; `None` when it was never ours or was revoked.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn api_caller(&self, token: &str) -> Result<Option<ApiToken>, StoreError> {
        match hash_of(token) {
            Some(hash) => self.store.api_token(&hash).await,
            None => Ok(None),
        }
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
            .find(|token| token.site == *site && token.name == name))
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
