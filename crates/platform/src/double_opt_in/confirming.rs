//! Looking at a request and confirming it. A token confirms once: its confirmation is recorded under a key that is made
//! from the token, and a store records a key once, whoever comes at the same time.

use super::{CONSENT_DAYS, LinkError};
use crate::{
    Platform,
    platform::LivePolicy,
    server_side::{
        composing::{Act, ShownUnder, compose, slots},
        request::Named,
    },
};
use consent::{
    ConsentRecord, SiteId, Timestamp,
    record::{Control, RecordId, RecordKind, RecordState},
    regime::Location,
};
use std::sync::Arc;
use store::Appended;

/// What a token asks to confirm, and whether it still can.
#[derive(Debug)]
pub struct Pending {
    /// Under which policy the site is now.
    pub live: Arc<LivePolicy>,
    /// The request.
    pub request: ConsentRecord,
    /// The wording that the person saw.
    pub text: Option<String>,
    /// With which it is withdrawn.
    pub withdraw_token: String,
    /// What can be done with it now.
    pub stage: Stage,
}

/// How far a request has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It can be confirmed.
    Open,
    /// It was confirmed, at this moment.
    Confirmed(Timestamp),
    /// It was withdrawn after it was asked for.
    Withdrawn,
    /// It is too old.
    Expired,
    /// What was asked for has changed materially.
    Outdated,
}

/// What a confirmation recorded.
#[derive(Debug)]
pub struct Confirmed {
    /// The confirmation.
    pub record: ConsentRecord,
    /// Its place in the ledger.
    pub seq: u64,
    /// The wording that the person saw.
    pub pending: Pending,
}

impl Platform {
    /// What a token asks to confirm. Changes nothing: a mail program that follows links in advance confirms nothing.
    ///
    /// # Errors
    /// [`LinkError`]
    pub async fn pending_double_opt_in(
        &self,
        site: &SiteId,
        token: &str,
    ) -> Result<Pending, LinkError> {
        let live = self.live(site).ok_or(LinkError::UnknownSite)?;
        let key = self.link_key.request_key(site, token);
        let found = self.store.record_by_key(site, &key).await?;
        let request = found.ok_or(LinkError::Unknown)?;
        let stage = self.stage(&live, site, token, &request).await?;
        let text = self.shown_text(&request.record).await?;
        let request = request.record;
        let slots = slots(&live, request.purposes.keys());
        Ok(Pending {
            withdraw_token: self.link_key.withdrawal(site, request.visitor, &slots),
            live,
            text,
            stage,
            request,
        })
    }

    async fn stage(
        &self,
        live: &LivePolicy,
        site: &SiteId,
        token: &str,
        request: &Appended,
    ) -> Result<Stage, LinkError> {
        let key = self.link_key.confirmation_key(site, token);
        if let Some(confirmed) = self.store.record_by_key(site, &key).await? {
            return Ok(Stage::Confirmed(confirmed.record.at()));
        }
        if self.now() >= request.record.valid_until {
            return Ok(Stage::Expired);
        }
        if self.was_denied_since(site, request).await? {
            return Ok(Stage::Withdrawn);
        }
        let fits = |id| {
            let purpose = live.policy.purpose(id);
            purpose.is_some_and(|purpose| purpose.since <= request.record.policy)
        };
        let current = request.record.purposes.keys().all(|id| fits(id.as_str()));
        Ok(if current {
            Stage::Open
        } else {
            Stage::Outdated
        })
    }

    async fn was_denied_since(&self, site: &SiteId, request: &Appended) -> Result<bool, LinkError> {
        let history = self.all_records_of(site, request.record.visitor).await?;
        let mut later = history
            .iter()
            .filter(|appended| appended.seq > request.seq)
            .filter(|appended| appended.record.state != RecordState::Requested);
        let denies = |record: &ConsentRecord| {
            let mut asked = request.record.purposes.keys();
            asked.any(|id| {
                let outcome = record.purposes.get(id);
                outcome.is_some_and(|outcome| !outcome.granted)
            })
        };
        Ok(later.any(|appended| denies(&appended.record)))
    }

    async fn shown_text(&self, record: &ConsentRecord) -> Result<Option<String>, LinkError> {
        let Some(id) = &record.shown else {
            return Ok(None);
        };
        let artefact = self.store.artefact(id).await?;
        Ok(artefact.and_then(|artefact| String::from_utf8(artefact.body).ok()))
    }

    /// Confirms a request. Of several at once exactly one does; every later one is [`LinkError::Used`].
    ///
    /// # Errors
    /// [`LinkError`]; in every case nothing was recorded.
    pub async fn confirm_double_opt_in(
        &self,
        site: &SiteId,
        token: &str,
        address: Option<String>,
    ) -> Result<Confirmed, LinkError> {
        let pending = self.pending_double_opt_in(site, token).await?;
        match pending.stage {
            Stage::Open => {}
            Stage::Confirmed(_) => return Err(LinkError::Used),
            Stage::Expired => return Err(LinkError::Expired),
            Stage::Withdrawn => return Err(LinkError::Withdrawn),
            Stage::Outdated => return Err(LinkError::PolicyOutdated),
        }
        let key = self.link_key.confirmation_key(site, token);
        let act = confirmation(&pending, key, address);
        let record = compose(&pending.live, act, self.now_millis());
        let appended = self.append_act(record).await;
        let appended = appended.map_err(LinkError::of_append)?;
        if appended.replayed {
            return Err(LinkError::Used);
        }
        Ok(Confirmed {
            record: appended.record,
            seq: appended.seq,
            pending,
        })
    }
}

/// The confirmation says all that the request said, and grants it.
fn confirmation(pending: &Pending, key: RecordId, address: Option<String>) -> Act {
    let request = &pending.request;
    let live = ShownUnder::live(&pending.live);
    Act {
        key,
        visitor: request.visitor,
        channel: request.channel,
        control: Control::Confirm,
        language: request.language.clone(),
        named: Named {
            purposes: request
                .purposes
                .keys()
                .map(|id| (id.clone(), true))
                .collect(),
            ..Named::default()
        },
        under: ShownUnder {
            version: request.policy,
            notice_version: request.notice_version.clone(),
            digest: request.policy_digest.clone().unwrap_or(live.digest),
        },
        location: Location {
            country: request.country,
            subdivision: None,
        },
        happened_at: None,
        state: RecordState::Given,
        kind: Some(RecordKind::DoubleOptIn),
        days: Some(CONSENT_DAYS),
        keep_beyond: None,
        controllers: request.controllers.clone(),
        answers: Some(request.id.clone()),
        address,
        shown: request.shown.clone(),
    }
}
