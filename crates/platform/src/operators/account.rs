//! An operator's own account: password, second factor, sessions. Whoever changes password or factor says the password again.

use super::{
    OperatorError, SignedIn,
    codes::{Enrolment, fresh_recovery},
    fitting, hash_of,
};
use crate::{Platform, clock};
use consent::{Timestamp, base64url};
use store::{AuditAct, CodeFactor, Operator, Passkey, PasskeyBackup, StoreError};

/// What an operator sees of the own account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The second factor, if there is one.
    pub codes: Option<CodesState>,
    /// Passkeys, the oldest first.
    pub passkeys: Vec<PasskeyLine>,
    /// How many recovery codes are left beside the passkeys; `None`: the codes have them, or there are no passkeys.
    pub passkey_recovery_left: Option<usize>,
    /// Must the password be typed to add or remove a passkey? Not soon after signing in.
    pub asks_password: bool,
    /// Browsers that are signed in, the one used last first.
    pub sessions: Vec<SessionLine>,
}

/// What is to be said of a second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodesState {
    /// Since when.
    pub since: Timestamp,
    /// How many recovery codes are left.
    pub recovery_left: usize,
}

/// A passkey in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyLine {
    /// What to remove it by.
    pub id: String,
    /// What the operator calls it.
    pub name: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was last used; `None`: never.
    pub used_at: Option<Timestamp>,
    /// Is it kept by a service that copies it to other devices?
    pub copied: bool,
}

/// A session in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionLine {
    /// What to end it by; nobody signs in with it.
    pub id: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub last_used_at: Timestamp,
    /// Is it the one that asks?
    pub own: bool,
}

impl Platform {
    /// The account of whoever asks, with the secret of the session that asks.
    ///
    /// # Errors
    /// [`OperatorError::Store`]
    pub async fn account(&self, by: &SignedIn, secret: &str) -> Result<Account, OperatorError> {
        let operator = self.own(by).await?;
        let own = hash_of(secret);
        let sessions = self.sessions_of(&operator).await?;
        let asks_password = !sessions
            .iter()
            .any(|session| Some(session.id_hash) == own && self.is_fresh(session));
        let lines = sessions.into_iter().map(|session| SessionLine {
            id: base64url::encode(&session.id_hash),
            created_at: session.created_at,
            last_used_at: session.last_used_at,
            own: Some(session.id_hash) == own,
        });
        let factor = operator.passkeys;
        let passkey_recovery_left = factor
            .as_ref()
            .filter(|_| operator.codes.is_none())
            .map(|factor| factor.recovery.len());
        let keys = factor.map_or_else(Vec::new, |factor| factor.keys);
        Ok(Account {
            passkeys: keys.into_iter().map(passkey_line).collect(),
            passkey_recovery_left,
            asks_password,
            codes: operator.codes.map(|codes| CodesState {
                since: codes.since,
                recovery_left: codes.recovery.len(),
            }),
            sessions: lines.collect(),
        })
    }

    /// Changes the password, and ends all other sessions of this operator.
    ///
    /// # Errors
    /// [`OperatorError`]; then the old one still counts.
    pub async fn change_password(
        &self,
        by: &SignedIn,
        secret: &str,
        current: &str,
        new: &str,
    ) -> Result<(), OperatorError> {
        fitting(&by.name, new)?;
        self.confirmed(by, current).await?;
        let password_hash = self.hashed(new).await;
        self.change_own(by, |operator| {
            operator.password_hash = password_hash;
            Ok(AuditAct::PasswordChanged)
        })
        .await?;
        self.end_sessions(by, secret, None).await?;
        Ok(())
    }

    /// Begins a second factor: what the app needs. Nothing is kept until its first code is brought.
    ///
    /// # Errors
    /// [`OperatorError::Denied`] for a wrong password, [`OperatorError::Factor`] when there is one already.
    pub async fn begin_codes(
        &self,
        by: &SignedIn,
        password: &str,
    ) -> Result<Enrolment, OperatorError> {
        if self.confirmed(by, password).await?.codes.is_some() {
            return Err(OperatorError::Factor);
        }
        Ok(self.code_key.enrolment(&by.name, &clock::random_bytes()))
    }

    /// What the app needs, once more, for a form that was posted with a wrong code.
    ///
    /// # Errors
    /// [`OperatorError::Factor`] for a salt that is none.
    pub fn codes_again(&self, by: &SignedIn, salt: &str) -> Result<Enrolment, OperatorError> {
        Ok(self.code_key.enrolment(&by.name, &read_salt(salt)?))
    }

    /// Adds the second factor by its first code. The answer is the recovery codes, which are shown this once.
    ///
    /// # Errors
    /// [`OperatorError::Code`], [`OperatorError::Factor`]; then nothing was added.
    pub async fn add_codes(
        &self,
        by: &SignedIn,
        salt: &str,
        code: &str,
    ) -> Result<Vec<String>, OperatorError> {
        let salt = read_salt(salt)?;
        let since = self.now();
        let step = self.code_key.step(&by.name, &salt, code, since.0);
        let used_step = step.ok_or(OperatorError::Code)?;
        let fresh = fresh_recovery();
        let factor = CodeFactor {
            salt,
            since,
            used_step,
            recovery: fresh.hashes,
        };
        self.change_own(by, |operator| {
            if operator.codes.is_some() {
                return Err(OperatorError::Factor);
            }
            operator.codes = Some(factor);
            // From here on these count, and not those that came with the first passkey.
            if let Some(passkeys) = operator.passkeys.as_mut() {
                passkeys.recovery.clear();
            }
            Ok(AuditAct::CodesAdded)
        })
        .await?;
        Ok(fresh.codes)
    }

    /// Takes the second factor away.
    ///
    /// # Errors
    /// [`OperatorError::Denied`] for a wrong password, [`OperatorError::Factor`] when there is none.
    pub async fn remove_codes(&self, by: &SignedIn, password: &str) -> Result<(), OperatorError> {
        self.confirmed(by, password).await?;
        self.change_own(by, |operator| {
            let codes = operator.codes.take().ok_or(OperatorError::Factor)?;
            // Passkeys stay a second factor, and its way back stays too.
            if let Some(passkeys) = operator.passkeys.as_mut() {
                passkeys.recovery = codes.recovery;
            }
            Ok(AuditAct::CodesRemoved)
        })
        .await
    }

    /// Ends one session of this operator, or all but the one that asks; how many were ended.
    ///
    /// # Errors
    /// [`OperatorError::Store`]
    pub async fn end_sessions(
        &self,
        by: &SignedIn,
        secret: &str,
        only: Option<&str>,
    ) -> Result<u64, OperatorError> {
        let own = hash_of(secret);
        let operator = self.own(by).await?;
        let mut ended = 0;
        for session in self.sessions_of(&operator).await? {
            let wanted = only.is_none_or(|id| base64url::encode(&session.id_hash) == id);
            if wanted && Some(session.id_hash) != own {
                self.store.close_session(&session.id_hash).await?;
                ended += 1;
            }
        }
        if ended > 0 {
            let act = AuditAct::SessionsEnded { sessions: ended };
            self.audited(&by.name, act).await?;
        }
        Ok(ended)
    }

    pub(super) async fn own(&self, by: &SignedIn) -> Result<Operator, OperatorError> {
        let found = self.store.operator(&by.name).await?;
        found.ok_or(OperatorError::Denied)
    }

    /// The own account, by the password.
    async fn confirmed(&self, by: &SignedIn, password: &str) -> Result<Operator, OperatorError> {
        let operator = self.own(by).await?;
        if self.checked(password, operator.password_hash.clone()).await {
            Ok(operator)
        } else {
            Err(OperatorError::Denied)
        }
    }

    /// Whoever signed in a short while ago, or types the password.
    pub(super) async fn recent(
        &self,
        by: &SignedIn,
        secret: &str,
        password: Option<&str>,
    ) -> Result<(), OperatorError> {
        if let Some(password) = password.filter(|text| !text.is_empty()) {
            return self.confirmed(by, password).await.map(|_| ());
        }
        let session = match hash_of(secret) {
            Some(hash) => self.store.session(&hash).await?,
            None => None,
        };
        let is_fresh = session.is_some_and(|session| self.is_fresh(&session));
        is_fresh.then_some(()).ok_or(OperatorError::Recent)
    }

    pub(super) async fn change_own(
        &self,
        by: &SignedIn,
        change: impl FnOnce(&mut Operator) -> Result<AuditAct, OperatorError>,
    ) -> Result<(), OperatorError> {
        let _changing = self.changing_operators.lock().await;
        let mut operator = self.own(by).await?;
        let act = change(&mut operator)?;
        self.store.change_operator(operator).await?;
        Ok::<(), StoreError>(self.audited(&by.name, act).await?).map_err(OperatorError::from)
    }
}

fn passkey_line(passkey: Passkey) -> PasskeyLine {
    PasskeyLine {
        id: base64url::encode(&passkey.id),
        name: passkey.name,
        created_at: passkey.created_at,
        used_at: passkey.used_at,
        copied: passkey.backup == PasskeyBackup::Exists,
    }
}

fn read_salt(text: &str) -> Result<[u8; 32], OperatorError> {
    let bytes = base64url::decode(text).ok_or(OperatorError::Factor)?;
    bytes.try_into().map_err(|_| OperatorError::Factor)
}
