//! Recording an act: check what the browser says, decide again, append durably, answer with the token.

mod always;
mod carrying;
mod composing;
mod counting;
mod error;
mod handing_over;
mod migrating;
mod objecting;

pub use error::RecordError;
pub(crate) use handing_over::Tickets;
pub use handing_over::{Arrival, HandOverError};

use crate::{Platform, Visit, platform::LivePolicy, receipt::Receipt};
use composing::{choices_of, compose};
use consent::{
    ArtefactId, ConsentRecord, SiteId, VisitorId, decide, record::RecordRequest, state_cookie,
    token::Token,
};
use counting::Asked;
pub(crate) use counting::server_side;
use std::{
    collections::HashSet,
    sync::{Arc, PoisonError},
};
use store::{Appended, Artefact, NewRecord, StoreError};

/// What a visitor was shown, as it was served.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Its content address.
    pub id: ArtefactId,
    /// What it is, as in a `Content-Type`.
    pub media_type: &'static str,
    /// Its bytes.
    pub body: Arc<[u8]>,
}

/// What was recorded, and what the browser keeps.
#[derive(Debug)]
pub struct Recorded {
    /// The visitor's copy.
    pub receipt: Receipt,
    /// The signed token, for the gate.
    pub token: String,
    /// The readable twin, for the loader.
    pub state: String,
    /// How long both are kept, in seconds.
    pub max_age: u64,
    /// Was it recorded before under the same key?
    pub replayed: bool,
}

impl Platform {
    /// Records one act of a visitor, once per key.
    ///
    /// # Errors
    /// [`RecordError`]; in every case nothing was stored.
    pub async fn record(
        &self,
        site: &SiteId,
        request: RecordRequest,
        visit: &Visit,
    ) -> Result<Recorded, RecordError> {
        self.record_shown(site, request, visit, None).await
    }

    /// The same, with what the visitor was shown, which is kept with the ledger so that it can be shown again (R3).
    ///
    /// # Errors
    /// [`RecordError`]; in every case no record was stored.
    pub async fn record_shown(
        &self,
        site: &SiteId,
        request: RecordRequest,
        visit: &Visit,
        shown: Option<Shown>,
    ) -> Result<Recorded, RecordError> {
        let live = self.live(site).ok_or(RecordError::UnknownSite)?;
        self.check_policy(&live, &request).await?;
        let body_token = self.verified(site, request.token.as_deref());
        let before = self.verified(site, visit.token.as_deref()).or(body_token);
        let mut record = compose(&live, &request, visit, before.as_ref(), self.now_millis())?;
        if record.policy != live.policy.version {
            self.name_earlier(&mut record).await?;
        }
        if let Some(shown) = shown {
            record.shown = Some(self.keep_shown(shown).await?);
        }
        let asked = Asked {
            open: self.is_open(&live, visit, before.as_ref()),
            before: before.is_some(),
        };
        let counting = self.counting(&live, &request, visit, &record, asked);
        let tallies = counting.tallies.clone();
        let composed = record.clone();
        let appended = self.store.append(NewRecord { record, tallies }).await;
        if matches!(&appended, Ok(appended) if !appended.replayed) {
            self.count_live(site, &counting);
        } else {
            self.forget_counting(&live, &composed, visit, &counting);
        }
        let appended = appended?;
        // A browser gets no token for what a back end recorded, even when it knows the key.
        if appended.record.by_subject {
            return Err(RecordError::Key);
        }
        Ok(self.answer(&live, appended))
    }

    /// Was the visitor to be asked before this act?
    fn is_open(&self, live: &LivePolicy, visit: &Visit, before: Option<&Token>) -> bool {
        let choices = before.map(|token| &token.choices);
        let regime = visit.regime(&live.policy);
        decide(&live.rules, regime, &visit.signals, choices, self.now()).asks
    }

    /// What was shown is an earlier version that asked the same: the record names that one's content and notice.
    async fn name_earlier(&self, record: &mut ConsentRecord) -> Result<(), RecordError> {
        let earlier = self.store.policy(&record.site, record.policy).await?;
        let earlier = earlier.ok_or(RecordError::UnknownPolicy)?;
        record.policy_digest = Some(earlier.digest);
        record.notice_version = earlier.policy.notice.version;
        Ok(())
    }

    /// Keeps what was shown, once: durable before the record that names it.
    async fn keep_shown(&self, shown: Shown) -> Result<ArtefactId, StoreError> {
        let is_known = |known: &HashSet<ArtefactId>| known.contains(&shown.id);
        if !is_known(&self.shown.lock().unwrap_or_else(PoisonError::into_inner)) {
            let artefact = Artefact {
                id: shown.id.clone(),
                media_type: shown.media_type.to_owned(),
                body: shown.body.to_vec(),
            };
            self.store.put_artefact(artefact).await?;
            let mut known = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
            known.insert(shown.id.clone());
        }
        Ok(shown.id)
    }

    /// What was shown, by its content address.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn artefact(&self, id: &ArtefactId) -> Result<Option<Artefact>, StoreError> {
        self.store.artefact(id).await
    }

    /// Accepts the current version, and an older one that asked the same questions.
    async fn check_policy(
        &self,
        live: &LivePolicy,
        request: &RecordRequest,
    ) -> Result<(), RecordError> {
        let policy = &live.policy;
        if !policy.has_optional_purposes() {
            return Err(RecordError::NothingOptional);
        }
        if request.policy > policy.version || request.policy.0 == 0 {
            return Err(RecordError::UnknownPolicy);
        }
        let purposes = live.rules.purposes.iter().map(|rule| rule.since);
        let services = live.rules.services.iter().map(|rule| rule.since);
        if purposes.chain(services).any(|since| since > request.policy) {
            return Err(RecordError::PolicyOutdated);
        }
        if !policy.languages.contains(&request.language) {
            return Err(RecordError::UnknownLanguage);
        }
        if request.layer > 2 {
            return Err(RecordError::Layer);
        }
        Ok(())
    }

    fn answer(&self, live: &LivePolicy, appended: Appended) -> Recorded {
        let record = &appended.record;
        let choices = choices_of(live, record);
        let state = state_cookie::to_text(&choices, Some(record.visitor));
        let token = Token {
            visitor: record.visitor,
            choices,
        };
        let key = self.keys.last().expect("the platform opens with a key");
        Recorded {
            token: key.sign(&record.site, &token),
            state,
            max_age: record.valid_until.0.saturating_sub(self.now().0),
            replayed: appended.replayed,
            receipt: Receipt::of(&appended, self.ledger_key()),
        }
    }

    /// The visitor's copy of the record that counts, for the browser whose token this is; `None` without a valid token
    /// or without a record.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn receipt_of(
        &self,
        site: &SiteId,
        token: Option<&str>,
    ) -> Result<Option<Receipt>, StoreError> {
        match self.verified(site, token) {
            Some(token) => self.present_record(site, token.visitor).await,
            None => Ok(None),
        }
    }

    /// The visitor's present record; `None` before the first choice.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn present_record(
        &self,
        site: &SiteId,
        visitor: VisitorId,
    ) -> Result<Option<Receipt>, StoreError> {
        Ok(self
            .store
            .latest_of(site, visitor)
            .await?
            .map(|appended| Receipt::of(&appended, self.ledger_key())))
    }

    /// All records of the visitor whose token this is, newest first; none for a token that is not valid.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn history_of(&self, site: &SiteId, token: &str) -> Result<Vec<Receipt>, StoreError> {
        let Some(token) = self.verified(site, Some(token)) else {
            return Ok(Vec::new());
        };
        let records = self.store.history(site, token.visitor, None, 100).await?;
        let key = self.ledger_key();
        Ok(records
            .iter()
            .map(|record| Receipt::of(record, key))
            .collect())
    }
}
