//! Passkeys of an operator: added and removed by whoever is signed in, and signing in by one, alone or after the password.
//! How a passkey answers is `passkey`, what goes out and comes back is `ceremonies`.

use super::{
    OperatorError, RelyingParty, SignedIn,
    ceremonies::Purpose,
    codes::fresh_recovery,
    hash_of,
    passkey::{self, Brought, Posed},
};
use crate::{Platform, clock};
use consent::base64url;
use store::{AuditAct, Operator, Passkey, PasskeyFactor, StoreError};

/// An operator has so many passkeys at most.
const PASSKEYS: usize = 10;
/// A passkey's name has so many characters at most.
const NAME: usize = 40;

/// What a browser is asked, and what it must bring back with the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyQuestion {
    /// Options for `navigator.credentials`, in JSON.
    pub options: String,
    /// To be brought back as it is, within five minutes.
    pub state: String,
}

/// What a browser brings back.
#[derive(Debug, Clone, Copy)]
pub struct PasskeyAnswer<'a> {
    /// The state of the question.
    pub state: &'a str,
    /// The credential, in JSON.
    pub response: &'a str,
}

impl Platform {
    /// What makes a new passkey in the browser of this session.
    ///
    /// # Errors
    /// [`OperatorError::PasskeyLimit`], [`OperatorError::Store`]
    pub async fn ask_new_passkey(
        &self,
        party: &RelyingParty,
        by: &SignedIn,
        secret: &str,
    ) -> Result<PasskeyQuestion, OperatorError> {
        let operator = self.own(by).await?;
        let handle = operator.passkeys.as_ref().map(|factor| factor.handle);
        let handle = handle.unwrap_or_else(clock::random_bytes);
        let present = operator.passkeys.map(|factor| factor.keys);
        let present = present.unwrap_or_default();
        if present.len() >= PASSKEYS {
            return Err(OperatorError::PasskeyLimit);
        }
        let mut posed = passkey::pose_making(party, &by.name, handle, &present)?;
        posed.state.splice(..0, handle);
        Ok(self.question(Purpose::Making, &bound(secret)?, posed))
    }

    /// Adds a passkey. The answer is the recovery codes that are shown this once, if the operator had no second factor yet.
    ///
    /// # Errors
    /// [`OperatorError`]; then nothing was added.
    pub async fn add_passkey(
        &self,
        party: &RelyingParty,
        by: &SignedIn,
        secret: &str,
        password: Option<&str>,
        answer: PasskeyAnswer<'_>,
        name: &str,
    ) -> Result<Option<Vec<String>>, OperatorError> {
        let name = fitting_name(name)?;
        self.recent(by, secret, password).await?;
        let now = self.now();
        let bound = bound(secret)?;
        let question = self
            .ceremonies
            .open(Purpose::Making, &bound, answer.state, now.0)
            .ok_or(OperatorError::Late)?;
        let (handle, state) = question
            .state
            .split_first_chunk::<32>()
            .ok_or(OperatorError::Late)?;
        let made = passkey::made(party, state, answer.response, name, now)?;
        let is_known = self.by_passkey(&made.id).await?;
        if is_known || !self.ceremonies.answer(&question, now.0) {
            return Err(OperatorError::Passkey);
        }
        let fresh = fresh_recovery();
        let mut given = None;
        self.change_own(by, |operator| {
            let added = AuditAct::PasskeyAdded {
                name: made.name.clone(),
            };
            if add(operator, *handle, made, &fresh.hashes)? {
                given = Some(fresh.codes);
            }
            Ok(added)
        })
        .await?;
        Ok(given)
    }

    /// Takes a passkey away, by the id that the list has.
    ///
    /// # Errors
    /// [`OperatorError::Recent`], [`OperatorError::Denied`], [`OperatorError::Factor`] when it is not there.
    pub async fn remove_passkey(
        &self,
        by: &SignedIn,
        secret: &str,
        password: Option<&str>,
        id: &str,
    ) -> Result<(), OperatorError> {
        self.recent(by, secret, password).await?;
        let id = base64url::decode(id).ok_or(OperatorError::Factor)?;
        self.change_own(by, |operator| {
            let name = remove(operator, |key| key.id == id).ok_or(OperatorError::Factor)?;
            Ok(AuditAct::PasskeyRemoved { name })
        })
        .await
    }

    /// What asks for a passkey to sign in with, of whomever.
    ///
    /// # Errors
    /// [`OperatorError::Passkey`] when nothing can be asked.
    pub fn ask_passkey(&self, party: &RelyingParty) -> Result<PasskeyQuestion, OperatorError> {
        let posed = passkey::pose_signing_in(party)?;
        Ok(self.question(Purpose::SigningIn, &[], posed))
    }

    /// Signs in by a passkey: alone, or as the second step after a password. The answer is the session's secret.
    ///
    /// # Errors
    /// [`OperatorError::Late`], [`OperatorError::Passkey`], [`OperatorError::PasskeyCopied`]; then nobody is signed in.
    pub async fn sign_in_with_passkey(
        &self,
        party: &RelyingParty,
        answer: PasskeyAnswer<'_>,
        pending: Option<&str>,
    ) -> Result<String, OperatorError> {
        let now = self.now();
        let question = self
            .ceremonies
            .open(Purpose::SigningIn, &[], answer.state, now.0)
            .ok_or(OperatorError::Late)?;
        let brought = Brought::parse(answer.response)?;
        // So that a count is compared with the one before it, whatever comes at once.
        let _changing = self.changing_operators.lock().await;
        let mut operator = match pending {
            Some(pending) => self.pending_operator(pending).await?,
            None => self.by_handle(&brought.handle()).await?,
        };
        let name = operator.name.clone();
        let (passkey, checked) = checked(&mut operator, &brought, party, &question.state, now)?;
        if let Err(error) = checked {
            let act = match error {
                OperatorError::PasskeyCopied => AuditAct::PasskeyRefused { name: passkey },
                _ => AuditAct::SignInFailed,
            };
            self.audited(&name, act).await?;
            return Err(error);
        }
        if !self.ceremonies.answer(&question, now.0) {
            return Err(OperatorError::Late);
        }
        self.store.change_operator(operator).await?;
        let used = AuditAct::PasskeyUsed { name: passkey };
        self.audited(&name, used).await?;
        self.audited(&name, AuditAct::SignedIn).await?;
        self.open_session(&name).await
    }

    fn question(&self, purpose: Purpose, bound: &[u8], posed: Posed) -> PasskeyQuestion {
        let now = self.now().0;
        PasskeyQuestion {
            options: posed.options,
            state: self.ceremonies.seal(purpose, bound, &posed.state, now),
        }
    }

    /// Operators are few: all are looked at.
    async fn by_handle(&self, handle: &[u8; 32]) -> Result<Operator, OperatorError> {
        let all = self.all_operators().await?;
        let fits = |one: &Operator| {
            let factor = one.passkeys.as_ref();
            !one.disabled && factor.is_some_and(|factor| factor.handle == *handle)
        };
        all.into_iter().find(fits).ok_or(OperatorError::Passkey)
    }

    async fn by_passkey(&self, id: &[u8]) -> Result<bool, StoreError> {
        let all = self.all_operators().await?;
        let mut keys = all
            .iter()
            .filter_map(|one| one.passkeys.as_ref())
            .flat_map(|factor| &factor.keys);
        Ok(keys.any(|key| key.id == id))
    }
}

/// A new passkey is bound to the session that asked for it.
fn bound(secret: &str) -> Result<[u8; 32], OperatorError> {
    hash_of(secret).ok_or(OperatorError::Late)
}

fn fitting_name(name: &str) -> Result<&str, OperatorError> {
    let name = name.trim();
    let fits = (1..=NAME).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    fits.then_some(name).ok_or(OperatorError::PasskeyName)
}

/// Which passkey was brought, by its name, and whether it fits.
fn checked(
    operator: &mut Operator,
    brought: &Brought,
    party: &RelyingParty,
    state: &[u8],
    now: consent::Timestamp,
) -> Result<(String, Result<(), OperatorError>), OperatorError> {
    let factor = operator.passkeys.as_mut().ok_or(OperatorError::Passkey)?;
    let place = brought.place(factor).ok_or(OperatorError::Passkey)?;
    if factor.handle != brought.handle() {
        return Err(OperatorError::Passkey);
    }
    let passkey = &mut factor.keys[place];
    let checked = brought.check(party, state, passkey, now);
    Ok((passkey.name.clone(), checked))
}

/// Adds a passkey; were recovery codes given with it? They are as soon as there is a second factor.
fn add(
    operator: &mut Operator,
    handle: [u8; 32],
    passkey: Passkey,
    fresh: &[[u8; 32]],
) -> Result<bool, OperatorError> {
    let has_codes = operator.codes.is_some();
    let is_first = operator.passkeys.is_none();
    let factor = operator.passkeys.get_or_insert_with(|| PasskeyFactor {
        handle,
        keys: Vec::new(),
        recovery: Vec::new(),
    });
    // Another window was first: the passkey names its operator by a handle that is none.
    if factor.handle != handle {
        return Err(OperatorError::Factor);
    }
    if factor.keys.len() >= PASSKEYS {
        return Err(OperatorError::PasskeyLimit);
    }
    if factor.keys.iter().any(|key| key.name == passkey.name) {
        return Err(OperatorError::PasskeyName);
    }
    factor.keys.push(passkey);
    let gives = is_first && !has_codes;
    if gives {
        factor.recovery = fresh.to_vec();
    }
    Ok(gives)
}

/// Takes a passkey away; its name. With the last one the factor goes.
pub(super) fn remove(operator: &mut Operator, which: impl Fn(&Passkey) -> bool) -> Option<String> {
    let factor = operator.passkeys.as_mut()?;
    let place = factor.keys.iter().position(which)?;
    let removed = factor.keys.remove(place);
    if factor.keys.is_empty() {
        operator.passkeys = None;
    }
    Some(removed.name)
}
