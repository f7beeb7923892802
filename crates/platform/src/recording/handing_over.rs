//! A choice goes along with a link to another origin of the site (S5): a ticket is given out on the one, and what stands
//! behind it is recorded anew on the other. A ticket is random and says nothing; it is good for one use, one minute, one
//! origin, and only as long as this process runs. What it brings is never taken over against a choice that is as new.

use super::{Recorded, choices_of, counting::handed_over};
use crate::{Platform, Visit, clock, platform::LivePolicy};
use consent::{
    ConsentRecord, Outcome, SiteId, Timestamp, decide,
    policy::LegalBasis,
    reach::CarriedFrom,
    record::{Channel, RecordId, RecordedOutcome, SCHEMA},
    token::Token,
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use store::{NewRecord, StoreError};

/// How long a ticket is good for, in milliseconds: a link is followed at once.
const GOOD_FOR: u64 = 60_000;

/// So many tickets wait at most.
const MOST: usize = 20_000;

/// Tickets that were given out and not used yet.
#[derive(Debug, Default)]
pub(crate) struct Tickets(Mutex<HashMap<String, Waiting>>);

#[derive(Debug)]
struct Waiting {
    site: SiteId,
    from: String,
    to: String,
    record: ConsentRecord,
    until_millis: u64,
}

impl Tickets {
    fn put(&self, ticket: String, waiting: Waiting, now: u64) -> Result<(), HandOverError> {
        let mut tickets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if tickets.len() >= MOST {
            tickets.retain(|_, waiting| waiting.until_millis > now);
        }
        if tickets.len() >= MOST {
            return Err(HandOverError::Busy);
        }
        tickets.insert(ticket, waiting);
        Ok(())
    }

    /// Whatever comes of it, it is used.
    fn take(&self, ticket: &str) -> Option<Waiting> {
        let mut tickets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tickets.remove(ticket)
    }
}

/// Why a choice does not go along. Each has a stable code; in every case nothing was stored.
#[derive(Debug, thiserror::Error)]
pub enum HandOverError {
    /// No such site.
    #[error("this site is not published")]
    UnknownSite,
    /// The site file does not say so.
    #[error("choices of this site do not go along with links")]
    Off,
    /// Not two origins of the site that have a choice each.
    #[error("a choice goes from one origin of the site to another that does not share its cookies")]
    UnknownOrigin,
    /// There is no choice that counts, or its notice did not say that it would go along.
    #[error("there is no choice that may go along")]
    NoChoice,
    /// Used, too old, of another origin, or never given out.
    #[error("this ticket is not good any more, or not here")]
    UnknownTicket,
    /// What was chosen here is as new, or newer.
    #[error("the choice on this origin is as new; it stays")]
    ChoiceIsNewer,
    /// Too many tickets wait.
    #[error("too many tickets wait; send it again")]
    Busy,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl HandOverError {
    /// The stable code on the wire.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownSite => "unknown_site",
            Self::Off => "hand_over_off",
            Self::UnknownOrigin => "unknown_origin",
            Self::NoChoice => "no_choice",
            Self::UnknownTicket => "unknown_ticket",
            Self::ChoiceIsNewer => "choice_is_newer",
            Self::Busy => "busy",
            Self::Store(error) => error.code(),
        }
    }
}

/// What an arriving page says beside its ticket.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// The ticket.
    pub ticket: String,
    /// The origin that the browser names as the one where the link was followed.
    pub from: String,
    /// The page's own origin.
    pub to: String,
    /// When the choice was made that this page has, if any, whoever keeps it.
    pub given_at: Option<Timestamp>,
}

impl Platform {
    /// Gives out a ticket for the choice of the visitor whose token this is, from one origin to another.
    ///
    /// # Errors
    /// [`HandOverError`]
    pub async fn hand_over(
        &self,
        site: &SiteId,
        from: &str,
        to: &str,
        token: Option<&str>,
    ) -> Result<String, HandOverError> {
        let live = self.handing(site)?;
        let policy = &live.policy;
        let listed = |origin: &str| policy.origins.iter().any(|known| known == origin);
        if !listed(from) || !listed(to) || policy.reach.share(from, to) {
            return Err(HandOverError::UnknownOrigin);
        }
        let visitor = self
            .verified(site, token)
            .ok_or(HandOverError::NoChoice)?
            .visitor;
        let present = self.store.latest_of(site, visitor).await?;
        let record = present.ok_or(HandOverError::NoChoice)?.record;
        let counts = record.valid_until > self.now() && !record.by_subject;
        if !counts
            || self.store.is_restricted(site, visitor).await?
            || !self.was_told(&record, to).await?
        {
            return Err(HandOverError::NoChoice);
        }
        let now = self.now_millis();
        let bytes = clock::random_bytes();
        let ticket = consent::base64url::encode(&bytes[..18]);
        let waiting = Waiting {
            site: site.clone(),
            from: from.to_owned(),
            to: to.to_owned(),
            record,
            until_millis: now.saturating_add(GOOD_FOR),
        };
        self.tickets.put(ticket.clone(), waiting, now)?;
        Ok(ticket)
    }

    /// Records what stands behind a ticket for the browser that brings it. The consent id is the page's own, so that
    /// the cookies of two origins have nothing in common.
    ///
    /// # Errors
    /// [`HandOverError`]
    pub async fn take_over(
        &self,
        site: &SiteId,
        arrival: &Arrival,
        visit: &Visit,
        body_token: Option<&str>,
    ) -> Result<Recorded, HandOverError> {
        let live = self.handing(site)?;
        let now = self.now_millis();
        let waiting = self.tickets.take(&arrival.ticket).filter(|waiting| {
            waiting.site == *site
                && waiting.from == arrival.from
                && waiting.to == arrival.to
                && waiting.until_millis > now
        });
        let waiting = waiting.ok_or(HandOverError::UnknownTicket)?;
        let before = self.verified(site, visit.token.as_deref());
        let before = before.or_else(|| self.verified(site, body_token));
        let made = waiting.record.moment() / 1000;
        let own = match &before {
            Some(token) => self.store.latest_of(site, token.visitor).await?,
            None => None,
        };
        let own = own.map(|appended| appended.record.moment() / 1000);
        let newest = own.into_iter().chain(arrival.given_at.map(|at| at.0)).max();
        if newest.is_some_and(|own| own >= made) {
            return Err(HandOverError::ChoiceIsNewer);
        }
        let record = carried(&live, waiting, visit, before.as_ref(), now);
        let tallies = handed_over(&live, &record);
        let appended = self.store.append(NewRecord { record, tallies }).await?;
        Ok(self.answer(&live, appended))
    }

    fn handing(&self, site: &SiteId) -> Result<Arc<LivePolicy>, HandOverError> {
        let live = self.live(site).ok_or(HandOverError::UnknownSite)?;
        if live.policy.reach.hand_over {
            Ok(live)
        } else {
            Err(HandOverError::Off)
        }
    }

    /// A grant goes along only where the notice that it was given to said so, of this origin too; a refusal may always.
    async fn was_told(&self, record: &ConsentRecord, to: &str) -> Result<bool, StoreError> {
        let optional = |outcome: &RecordedOutcome| outcome.basis != Some(LegalBasis::Necessary);
        let grants = |outcome: &RecordedOutcome| outcome.granted && optional(outcome);
        if !record.purposes.values().any(grants) {
            return Ok(true);
        }
        let under = self.store.policy(&record.site, record.policy).await?;
        Ok(under.is_some_and(|under| {
            under.policy.reach.hand_over && under.policy.origins.iter().any(|known| known == to)
        }))
    }
}

/// The record for here: the act as it was, decided again by what applies now.
fn carried(
    live: &LivePolicy,
    waiting: Waiting,
    visit: &Visit,
    before: Option<&Token>,
    at_millis: u64,
) -> ConsentRecord {
    let source = waiting.record;
    let mut choices = choices_of(live, &source);
    choices.given_at = Timestamp(source.moment() / 1000);
    let now = Timestamp(at_millis / 1000);
    let regime = visit.regime(&live.policy);
    let decision = decide(&live.rules, regime, &visit.signals, Some(&choices), now);
    let recorded = |outcome: &Outcome, basis| RecordedOutcome {
        granted: outcome.is_granted(),
        reason: outcome.reason,
        basis,
    };
    let policy = &live.policy;
    let purposes = policy.purposes.iter().zip(&decision.purposes);
    let services = policy.services.iter().zip(&decision.services);
    let id = clock::new_record_id();
    ConsentRecord {
        schema: SCHEMA.to_owned(),
        key: RecordId::clone(&id),
        id,
        visitor: before.map_or_else(clock::new_visitor, |token| token.visitor),
        at_millis,
        previous: None,
        channel: Channel::HandOver,
        layer: 0,
        country: visit.location.country,
        gpc: visit.signals.gpc,
        purposes: purposes
            .map(|(purpose, outcome)| (purpose.id.clone(), recorded(outcome, Some(purpose.basis))))
            .collect(),
        services: services
            .map(|(service, outcome)| (service.id.clone(), recorded(outcome, None)))
            .collect(),
        address: visit.address.clone(),
        happened_at: Some(choices.given_at),
        carried_from: Some(CarriedFrom {
            origin: waiting.from,
            record: source.id.clone(),
        }),
        ..source
    }
}
