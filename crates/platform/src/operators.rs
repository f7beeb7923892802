//! Operators: the first one by a one-time link. What a role may do is `access`; signing in, sessions, second factors and
//! further operators have a module each below.

mod account;
mod at_host;
mod ceremonies;
mod changing;
mod codes;
mod inviting;
mod passkey;
mod passkeys;
mod resetting;
mod sessions;
mod signing_in;

pub use account::{Account, CodesState, PasskeyLine, SessionLine};
pub(crate) use ceremonies::Ceremonies;
pub use changing::{ChangeError, OperatorChange, OperatorLine};
pub(crate) use codes::CodeKey;
pub use codes::Enrolment;
pub use inviting::{Invited, InvitedAs};
pub use passkey::RelyingParty;
pub use passkeys::{PasskeyAnswer, PasskeyQuestion};
pub use resetting::ResetFor;
pub use signing_in::{Factors, SignIn};

use crate::{Platform, clock, password};
use consent::{SiteId, Timestamp, base64url};
use store::{AuditAct, AuditEntry, Operator, Role, StoreError};

/// Who stands in the audit log for what was done by `sluis operator` on the server.
const HOST_AUTHOR: &str = "sluis operator";
/// The one-time link counts this long, in seconds.
const WELCOME_SECONDS: u64 = 30 * 60;

/// Why an operator could not be let in or made. The messages tell a guesser nothing.
#[derive(Debug, thiserror::Error)]
pub enum OperatorError {
    /// The one-time link was used, is too old, or was never ours.
    #[error("this link was used already or is too old; start the server again for a new one")]
    Link,
    /// The name is not 1 to 60 visible characters.
    #[error("a name has 1 to 60 characters")]
    Name,
    /// The password is too short or absurdly long.
    #[error("a password has 12 to 200 characters")]
    Password,
    /// An operator of this name exists.
    #[error("an operator of this name exists; choose another name")]
    Taken,
    /// Name and password do not belong together.
    #[error("name and password do not belong together")]
    Denied,
    /// The one-time code is wrong, too old, or was used.
    #[error("this code does not fit or was used already; wait for the next one")]
    Code,
    /// Between password and code lay too much time, or the password was changed meanwhile.
    #[error("signing in took too long; begin again")]
    Late,
    /// There is a second factor already, or none to take away.
    #[error("the second factor is not as this page believed; load it again")]
    Factor,
    /// The passkey is not one of this operator's, its answer does not fit, or it was given before.
    #[error("this passkey does not fit; nobody was signed in and nothing was changed")]
    Passkey,
    /// The passkey has signed less often than before.
    #[error("there may be a copy of this passkey; it was refused. Remove it and make another")]
    PasskeyCopied,
    /// The passkey's name is not 1 to 40 characters, or is another one's.
    #[error("a passkey's name has 1 to 40 characters, and no two have the same")]
    PasskeyName,
    /// There are ten passkeys.
    #[error("an operator has 10 passkeys at most; remove one first")]
    PasskeyLimit,
    /// The session is older than ten minutes, and no password was given.
    #[error("signing in was too long ago for this; type the password, or sign in again")]
    Recent,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl OperatorError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Link => "link_used",
            Self::Name => "operator_name",
            Self::Password => "operator_password",
            Self::Taken => "operator_exists",
            Self::Denied => "sign_in_denied",
            Self::Code => "code_denied",
            Self::Late => "sign_in_late",
            Self::Factor => "second_factor_state",
            Self::Passkey => "passkey_denied",
            Self::PasskeyCopied => "passkey_copied",
            Self::PasskeyName => "passkey_name",
            Self::PasskeyLimit => "passkey_limit",
            Self::Recent => "sign_in_not_recent",
            Self::Store(error) => error.code(),
        }
    }
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The operator's name.
    pub name: String,
    /// The operator's role.
    pub role: Role,
    /// On which sites; empty means all.
    pub sites: Vec<SiteId>,
}

/// A secret that goes to the browser once; the store has its hash only.
fn new_secret() -> (String, [u8; 32]) {
    let secret = clock::random_bytes();
    (
        base64url::encode(&secret),
        *blake3::hash(&secret).as_bytes(),
    )
}

fn hash_of(secret: &str) -> Option<[u8; 32]> {
    let bytes = base64url::decode(secret)?;
    (bytes.len() == 32).then(|| *blake3::hash(&bytes).as_bytes())
}

/// A name and a password that an operator may have; the name without spaces around it.
fn fitting<'a>(name: &'a str, password: &str) -> Result<&'a str, OperatorError> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > 60 || name.chars().any(char::is_control) {
        return Err(OperatorError::Name);
    }
    if !(12..=200).contains(&password.chars().count()) {
        return Err(OperatorError::Password);
    }
    Ok(name)
}

impl Platform {
    /// A fresh one-time token for the first operator; `None` as soon as there is one. Earlier tokens stop counting.
    ///
    /// # Errors
    /// [`StoreError`] when the store refused.
    pub async fn welcome_token(&self) -> Result<Option<String>, StoreError> {
        if self.store.operator_count().await? > 0 {
            return Ok(None);
        }
        let (secret, hash) = new_secret();
        let expires_at = Timestamp(self.now().0 + WELCOME_SECONDS);
        self.store.put_setup_token(hash, expires_at).await?;
        Ok(Some(secret))
    }

    /// Is there an operator already? Then the welcome page is gone.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn has_operator(&self) -> Result<bool, StoreError> {
        Ok(self.store.operator_count().await? > 0)
    }

    /// Makes the first operator, an owner, with the one-time token, and signs in. The answer is the session's secret.
    ///
    /// # Errors
    /// [`OperatorError`]; a name or password that does not fit leaves the link usable.
    pub async fn welcome(
        &self,
        token: &str,
        name: &str,
        password: &str,
    ) -> Result<String, OperatorError> {
        let name = fitting(name, password)?;
        let password_hash = self.hashed(password).await;
        let hash = hash_of(token).ok_or(OperatorError::Link)?;
        if self.has_operator().await? || !self.store.consume_setup_token(&hash, self.now()).await? {
            return Err(OperatorError::Link);
        }
        self.add(name, password_hash, Role::Owner, Vec::new()).await
    }

    /// Adds an operator and signs in. The answer is the session's secret.
    async fn add(
        &self,
        name: &str,
        password_hash: String,
        role: Role,
        sites: Vec<SiteId>,
    ) -> Result<String, OperatorError> {
        // As it is kept and looked up, so that the audit log has one name for one operator.
        let name = &name.to_lowercase();
        let operator = Operator {
            name: name.clone(),
            password_hash,
            role,
            created_at: self.now(),
            sites,
            disabled: false,
            sessions_since: None,
            codes: None,
            passkeys: None,
        };
        match self.store.add_operator(operator).await {
            Err(StoreError::OperatorExists) => return Err(OperatorError::Taken),
            other => other?,
        }
        let added = AuditAct::OperatorAdded {
            name: name.clone(),
            role,
        };
        self.audited(name, added).await?;
        self.open_session(name).await
    }

    pub(crate) async fn audited(&self, operator: &str, act: AuditAct) -> Result<(), StoreError> {
        let entry = AuditEntry {
            at_millis: self.now_millis(),
            operator: operator.to_owned(),
            act,
        };
        self.store.audit(entry).await
    }

    async fn hashed(&self, password: &str) -> String {
        let _permit = self.hashing.acquire().await;
        let password = password.to_owned();
        tokio::task::spawn_blocking(move || password::hash(&password))
            .await
            .unwrap_or_default()
    }

    async fn checked(&self, password: &str, hash: String) -> bool {
        let _permit = self.hashing.acquire().await;
        let password = password.to_owned();
        tokio::task::spawn_blocking(move || password::fits(&password, &hash))
            .await
            .unwrap_or(false)
    }
}
