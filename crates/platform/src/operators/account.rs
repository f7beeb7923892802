//! An operator's own account: password, second factor, sessions. Whoever changes password or factor says the password again.

use super::{
    OperatorError, SignedIn,
    codes::{Enrolment, RECOVERY_CODES, recovery_code, recovery_hash},
    fitting, hash_of,
};
use crate::{Platform, clock};
use consent::{Timestamp, base64url};
use store::{AuditAct, CodeFactor, Operator, StoreError};

/// What an operator sees of the own account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The second factor, if there is one.
    pub codes: Option<CodesState>,
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
        let lines = sessions.into_iter().map(|session| SessionLine {
            id: base64url::encode(&session.id_hash),
            created_at: session.created_at,
            last_used_at: session.last_used_at,
            own: Some(session.id_hash) == own,
        });
        Ok(Account {
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
        let fresh: Vec<String> = (0..RECOVERY_CODES)
            .map(|_| recovery_code(clock::random_bytes()))
            .collect();
        let factor = CodeFactor {
            salt,
            since,
            used_step,
            recovery: fresh.iter().map(|code| recovery_hash(code)).collect(),
        };
        self.change_own(by, |operator| {
            if operator.codes.is_some() {
                return Err(OperatorError::Factor);
            }
            operator.codes = Some(factor);
            Ok(AuditAct::CodesAdded)
        })
        .await?;
        Ok(fresh)
    }

    /// Takes the second factor away.
    ///
    /// # Errors
    /// [`OperatorError::Denied`] for a wrong password, [`OperatorError::Factor`] when there is none.
    pub async fn remove_codes(&self, by: &SignedIn, password: &str) -> Result<(), OperatorError> {
        self.confirmed(by, password).await?;
        self.change_own(by, |operator| {
            operator.codes.take().ok_or(OperatorError::Factor)?;
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

    async fn own(&self, by: &SignedIn) -> Result<Operator, OperatorError> {
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

    async fn change_own(
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

fn read_salt(text: &str) -> Result<[u8; 32], OperatorError> {
    let bytes = base64url::decode(text).ok_or(OperatorError::Factor)?;
    bytes.try_into().map_err(|_| OperatorError::Factor)
}
