//! Signing in: name and password, then a code where the operator asked for one. How often somebody may try is the caller's
//! business; a wrong name, a wrong password and a locked-out operator look the same.

use super::{
    OperatorError,
    codes::{Used, use_recovery, use_up},
};
use crate::{Platform, password};
use consent::base64url;
use std::sync::LazyLock;
use store::{AuditAct, Operator};

/// Between password and code lies this much time at most.
const PENDING_SECONDS: u64 = 5 * 60;
/// What makes a mark of a sign-in that waits for its code.
const PENDING: &[u8] = b"sign-in";

/// How far signing in came.
#[derive(Clone, PartialEq, Eq)]
pub enum SignIn {
    /// Signed in: the session's secret, for the cookie.
    Done(String),
    /// The password fits, and a code or a passkey is needed: what is to be brought with it.
    Code(String),
}

/// The second factors that an operator has. A recovery code does in place of any of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Factors {
    /// Codes of an app.
    pub codes: bool,
    /// Passkeys.
    pub passkeys: bool,
}

impl std::fmt::Debug for SignIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Done(_) => "Done(**)",
            Self::Code(_) => "Code(**)",
        })
    }
}

/// Verified for names that do not exist, so that they take as long as those that do.
static NOBODY: LazyLock<String> = LazyLock::new(|| password::hash("nobody signs in with this"));

impl Platform {
    /// Signs in by name and password.
    ///
    /// # Errors
    /// [`OperatorError::Denied`] for a wrong name as for a wrong password, in the same time.
    pub async fn sign_in(&self, name: &str, password: &str) -> Result<SignIn, OperatorError> {
        let operator = self.store.operator(name.trim()).await?;
        let hash = operator
            .as_ref()
            .map_or_else(|| NOBODY.clone(), |operator| operator.password_hash.clone());
        let fits = self.checked(password, hash).await;
        let Some(operator) = operator.filter(|operator| fits && !operator.disabled) else {
            let name: String = name.trim().chars().take(60).collect();
            self.audited(&name, AuditAct::SignInFailed).await?;
            return Err(OperatorError::Denied);
        };
        if operator.codes.is_some() || operator.passkeys.is_some() {
            return Ok(SignIn::Code(self.pending(&operator)));
        }
        self.audited(&operator.name, AuditAct::SignedIn).await?;
        Ok(SignIn::Done(self.open_session(&operator.name).await?))
    }

    /// The second step: a code of the app, or a recovery code. The answer is the session's secret.
    ///
    /// # Errors
    /// [`OperatorError::Late`], [`OperatorError::Code`]; then nobody is signed in and no code is used up.
    pub async fn sign_in_with_code(
        &self,
        pending: &str,
        code: &str,
    ) -> Result<String, OperatorError> {
        // So that a code is used once, whatever comes at once.
        let _changing = self.changing_operators.lock().await;
        let mut operator = self.pending_operator(pending).await?;
        let name = operator.name.clone();
        let now = self.now().0;
        let (used, left) = match (&mut operator.codes, &mut operator.passkeys) {
            (Some(factor), _) => {
                let used = use_up(factor, &self.code_key, &name, code, now);
                (used, factor.recovery.len() as u64)
            }
            (None, Some(factor)) => {
                let used = use_recovery(&mut factor.recovery, code);
                (used, factor.recovery.len() as u64)
            }
            (None, None) => return Err(OperatorError::Late),
        };
        let Some(used) = used else {
            self.audited(&name, AuditAct::SignInFailed).await?;
            return Err(OperatorError::Code);
        };
        self.store.change_operator(operator).await?;
        if used == Used::Recovery {
            let act = AuditAct::RecoveryCodeUsed { left };
            self.audited(&name, act).await?;
        }
        self.audited(&name, AuditAct::SignedIn).await?;
        self.open_session(&name).await
    }

    /// What may be brought after the password.
    ///
    /// # Errors
    /// [`OperatorError::Late`], [`OperatorError::Store`]
    pub async fn pending_factors(&self, pending: &str) -> Result<Factors, OperatorError> {
        let operator = self.pending_operator(pending).await?;
        Ok(Factors {
            codes: operator.codes.is_some(),
            passkeys: operator.passkeys.is_some(),
        })
    }

    /// Who waits for a code: the name, for counting attempts. `None` when the text is not ours or too old.
    #[must_use]
    pub fn pending_name(&self, pending: &str) -> Option<String> {
        let (payload, _) = pending.split_once('.')?;
        let payload = String::from_utf8(base64url::decode(payload)?).ok()?;
        let (until, name) = payload.split_once(' ')?;
        let is_open = until.parse::<u64>().is_ok_and(|until| self.now().0 < until);
        is_open.then(|| name.to_owned())
    }

    fn pending(&self, operator: &Operator) -> String {
        let until = self.now().0 + PENDING_SECONDS;
        let payload = base64url::encode(format!("{until} {}", operator.name).as_bytes());
        let mark = self.pending_mark(&payload, operator);
        format!("{payload}.{}", base64url::encode(mark.as_bytes()))
    }

    /// A new password or another factor makes another mark, so that what waited counts no longer.
    fn pending_mark(&self, payload: &str, operator: &Operator) -> blake3::Hash {
        let salt = operator.codes.as_ref().map_or([0; 32], |codes| codes.salt);
        let handle = operator.passkeys.as_ref().map_or([0; 32], |one| one.handle);
        let factors = [salt, handle].concat();
        let texts = [
            payload.as_bytes(),
            operator.password_hash.as_bytes(),
            &factors,
        ];
        self.code_key.mark(PENDING, texts)
    }

    pub(super) async fn pending_operator(&self, pending: &str) -> Result<Operator, OperatorError> {
        let name = self.pending_name(pending).ok_or(OperatorError::Late)?;
        let (payload, mark) = pending.split_once('.').ok_or(OperatorError::Late)?;
        let mark: Option<[u8; 32]> = base64url::decode(mark).and_then(|mark| mark.try_into().ok());
        let operator = self.store.operator(&name).await?;
        let operator = operator.filter(|one| !one.disabled);
        let (Some(operator), Some(mark)) = (operator, mark) else {
            return Err(OperatorError::Late);
        };
        // `blake3::Hash` compares in constant time.
        if self.pending_mark(payload, &operator) == blake3::Hash::from_bytes(mark) {
            Ok(operator)
        } else {
            Err(OperatorError::Late)
        }
    }
}
