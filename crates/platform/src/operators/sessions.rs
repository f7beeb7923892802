//! Sessions: opened after signing in, ended by hand, by idleness, by age, and when their operator is locked out. How somebody
//! signs in is `signing_in`.

use super::{OperatorError, SignedIn, hash_of, new_secret};
use crate::Platform;
use consent::Timestamp;
use store::{AuditAct, Operator, Session, StoreError};

/// A session ends after this long without a request.
const IDLE_SECONDS: u64 = 30 * 60;
/// A session ends after this long in any case.
const SESSION_SECONDS: u64 = 12 * 60 * 60;
/// A session's last use is written at most this often.
const TOUCH_SECONDS: u64 = 60;
/// Whoever signed in so long ago needs no password to change how to sign in.
const FRESH_SECONDS: u64 = 10 * 60;
/// So many sessions are read at once.
const PAGE: usize = 200;

/// Does a session still count for its operator, who may have been disabled and enabled again since?
fn counts(session: &Session, operator: &Operator) -> bool {
    let is_older = |since| session.created_at < since;
    !operator.disabled && !operator.sessions_since.is_some_and(is_older)
}

/// Is a session over by its age or idleness?
fn is_over(session: &Session, now: Timestamp) -> bool {
    now.0.saturating_sub(session.last_used_at.0) > IDLE_SECONDS
        || now.0.saturating_sub(session.created_at.0) > SESSION_SECONDS
}

impl Platform {
    /// Who a session's secret belongs to, with what that operator may do at this moment; `None` when it is unknown,
    /// idle for too long, too old, or the operator was disabled since.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn signed_in(&self, secret: &str) -> Result<Option<SignedIn>, StoreError> {
        let Some(hash) = hash_of(secret) else {
            return Ok(None);
        };
        let Some(session) = self.store.session(&hash).await? else {
            return Ok(None);
        };
        let now = self.now();
        let operator = self.store.operator(&session.operator).await?;
        let operator = operator.filter(|operator| counts(&session, operator));
        let Some(operator) = operator.filter(|_| !is_over(&session, now)) else {
            self.store.close_session(&hash).await?;
            return Ok(None);
        };
        if now.0.saturating_sub(session.last_used_at.0) > TOUCH_SECONDS {
            self.store.touch_session(&hash, now).await?;
        }
        Ok(Some(SignedIn {
            name: operator.name,
            role: operator.role,
            sites: operator.sites,
        }))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// [`StoreError`] when the store refused.
    pub async fn sign_out(&self, secret: &str) -> Result<(), StoreError> {
        let Some(hash) = hash_of(secret) else {
            return Ok(());
        };
        if let Some(session) = self.store.session(&hash).await? {
            self.store.close_session(&hash).await?;
            self.audited(&session.operator, AuditAct::SignedOut).await?;
        }
        Ok(())
    }

    /// Closes every session that counts no longer; how many. The server calls this once an hour.
    ///
    /// # Errors
    /// [`StoreError`] when the store refused; what was closed until then stays closed.
    pub async fn prune_sessions(&self) -> Result<u64, StoreError> {
        let now = self.now();
        let mut closed = 0;
        for session in self.all_sessions().await? {
            let operator = self.store.operator(&session.operator).await?;
            if is_over(&session, now) || !operator.is_some_and(|one| counts(&session, &one)) {
                self.store.close_session(&session.id_hash).await?;
                closed += 1;
            }
        }
        Ok(closed)
    }

    pub(super) async fn open_session(&self, operator: &str) -> Result<String, OperatorError> {
        let (secret, id_hash) = new_secret();
        let now = self.now();
        let session = Session {
            id_hash,
            operator: operator.to_owned(),
            created_at: now,
            last_used_at: now,
        };
        self.store.open_session(session).await?;
        Ok(secret)
    }

    /// Was the session opened a short while ago?
    pub(super) fn is_fresh(&self, session: &Session) -> bool {
        self.now().0.saturating_sub(session.created_at.0) < FRESH_SECONDS
    }

    /// The sessions of one operator that still count, the one used last first.
    pub(super) async fn sessions_of(
        &self,
        operator: &Operator,
    ) -> Result<Vec<Session>, StoreError> {
        let now = self.now();
        let mut own = self.all_sessions().await?;
        own.retain(|session| {
            session.operator == operator.name && counts(session, operator) && !is_over(session, now)
        });
        own.sort_by_key(|session| std::cmp::Reverse(session.last_used_at));
        Ok(own)
    }

    async fn all_sessions(&self) -> Result<Vec<Session>, StoreError> {
        let mut all: Vec<Session> = Vec::new();
        loop {
            let after = all.last().map(|last| last.id_hash);
            let page = self.store.sessions(after.as_ref(), PAGE).await?;
            let is_last = page.len() < PAGE;
            all.extend(page);
            if is_last {
                return Ok(all);
            }
        }
    }
}
