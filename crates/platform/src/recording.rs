//! Recording an act: check what the browser says, decide again, append durably, answer with the token.

use crate::{Platform, Visit, clock, deciding::Decided, platform::LivePolicy, receipt::Receipt};
use consent::{
    Choice, Choices, ConsentModel, ConsentRecord, LanguageTag, Outcome, PurposeId, ServiceId,
    SiteId, Timestamp, VisitorId,
    bits::SlotChoices,
    counter::{Action, CounterKey},
    decide,
    policy::LegalBasis,
    record::{
        Channel, Control, DeviceClass, RecordId, RecordKind, RecordRequest, RecordState,
        RecordedOutcome, SCHEMA,
    },
    regime::TABLE_VERSION,
    state_cookie,
    token::Token,
};
use std::collections::BTreeMap;
use store::{Appended, NewRecord, StoreError};

/// Why nothing was recorded. Each has a stable code.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// No such site.
    #[error("this site is not published")]
    UnknownSite,
    /// The site asks for nothing.
    #[error("this site has nothing optional to choose")]
    NothingOptional,
    /// The policy has changed materially since it was shown.
    #[error("the policy has changed since it was shown; show the current one")]
    PolicyOutdated,
    /// The policy version was never published.
    #[error("this policy version was never published")]
    UnknownPolicy,
    /// The language is not one of the site's.
    #[error("the site has no notice in this language")]
    UnknownLanguage,
    /// A purpose that the policy lacks or that is always on.
    #[error("a purpose is named that cannot be chosen")]
    UnknownPurpose,
    /// A service that the policy lacks or that is always on.
    #[error("a service is named that cannot be chosen")]
    UnknownService,
    /// Not every optional purpose and service is named.
    #[error("every optional purpose and service must be named, granted or denied")]
    Incomplete,
    /// What was chosen is not what the control does.
    #[error("the choices are not what this control does")]
    ControlContradicts,
    /// A signal is claimed that the browser did not send or that the regime does not honour.
    #[error("no signal was seen that applies here")]
    SignalNotSeen,
    /// The key is not a UUID.
    #[error("a key is a UUID made by the client")]
    Key,
    /// The layer does not exist.
    #[error("a notice has layers 1 and 2, and 0 outside the banner")]
    Layer,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl RecordError {
    /// The stable code on the wire.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownSite => "unknown_site",
            Self::NothingOptional => "nothing_optional",
            Self::PolicyOutdated => "policy_outdated",
            Self::UnknownPolicy => "unknown_policy",
            Self::UnknownLanguage => "unknown_language",
            Self::UnknownPurpose => "unknown_purpose",
            Self::UnknownService => "unknown_service",
            Self::Incomplete => "incomplete_choices",
            Self::ControlContradicts => "control_contradicts",
            Self::SignalNotSeen => "signal_not_seen",
            Self::Key => "bad_key",
            Self::Layer => "unknown_layer",
            Self::Store(error) => error.code(),
        }
    }
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
        let live = self.live(site).ok_or(RecordError::UnknownSite)?;
        self.check_policy(&live, &request).await?;
        let body_token = self.verified(site, request.token.as_deref());
        let before = self.verified(site, visit.token.as_deref()).or(body_token);
        let record = compose(&live, &request, visit, before.as_ref())?;
        let counters = counters(&record);
        let appended = self.store.append(NewRecord { record, counters }).await?;
        Ok(self.answer(&live, appended))
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
            max_age: record.valid_until.0.saturating_sub(clock::now().0),
            replayed: appended.replayed,
            receipt: Receipt::of(&appended),
        }
    }
}

fn compose(
    live: &LivePolicy,
    request: &RecordRequest,
    visit: &Visit,
    before: Option<&Token>,
) -> Result<ConsentRecord, RecordError> {
    let regime = visit.regime();
    let at_millis = clock::now_millis();
    let now = Timestamp(at_millis / 1000);
    let mut choices = Choices {
        policy: request.policy,
        regime: regime.id,
        given_at: now,
        expires_at: now,
        purposes: SlotChoices::default(),
        services: SlotChoices::default(),
    };
    if request.control == Control::Signal {
        if !(visit.signals.gpc && regime.honours_gpc) {
            return Err(RecordError::SignalNotSeen);
        }
    } else {
        fill(live, request, &mut choices)?;
        check_control(request)?;
    }
    let any = choices.purposes.any_granted() || choices.services.any_granted();
    choices.expires_at = now.plus_days(if any {
        regime.consent_days
    } else {
        regime.refusal_days
    });
    let decision = decide(&live.rules, regime, &visit.signals, Some(&choices), now);
    let kind = match (request.control, regime.model) {
        (Control::Signal, _) => RecordKind::Signal,
        (_, ConsentModel::OptIn) => RecordKind::OptIn,
        _ => RecordKind::OptOut,
    };
    let policy = &live.policy;
    let purposes = policy.purposes.iter().zip(&decision.purposes);
    let services = policy.services.iter().zip(&decision.services);
    Ok(ConsentRecord {
        schema: SCHEMA.to_owned(),
        id: clock::new_record_id(),
        key: request.key.clone(),
        site: policy.site.clone(),
        visitor: before.map_or_else(clock::new_visitor, |token| token.visitor),
        at_millis,
        valid_until: choices.expires_at,
        previous: None,
        state: state(request, before),
        kind,
        channel: request.channel,
        control: request.control,
        layer: request.layer,
        policy: request.policy,
        notice_version: policy.notice.version.clone(),
        language: request.language.clone(),
        country: visit.location.country,
        regime: regime.id,
        regime_table: TABLE_VERSION,
        gpc: visit.signals.gpc,
        device: request.device,
        purposes: purposes
            .map(|(purpose, outcome)| (purpose.id.clone(), recorded(*outcome, Some(purpose.basis))))
            .collect(),
        services: services
            .map(|(service, outcome)| (service.id.clone(), recorded(*outcome, None)))
            .collect(),
    })
}

const fn recorded(outcome: Outcome, basis: Option<LegalBasis>) -> RecordedOutcome {
    RecordedOutcome {
        granted: outcome.is_granted(),
        reason: outcome.reason,
        basis,
    }
}

/// Takes over what was chosen; every optional purpose and service must be named, and nothing else.
fn fill(
    live: &LivePolicy,
    request: &RecordRequest,
    choices: &mut Choices,
) -> Result<(), RecordError> {
    let policy = &live.policy;
    let mut named = 0;
    for purpose in policy
        .purposes
        .iter()
        .filter(|purpose| purpose.basis != LegalBasis::Necessary)
    {
        let on = *request
            .purposes
            .get(&purpose.id)
            .ok_or(RecordError::Incomplete)?;
        choices.purposes.set(purpose.slot, Choice::from_switch(on));
        named += 1;
    }
    if named != request.purposes.len() {
        return Err(RecordError::UnknownPurpose);
    }
    named = 0;
    for service in policy
        .services
        .iter()
        .filter(|service| is_optional(live, service))
    {
        let on = *request
            .services
            .get(&service.id)
            .ok_or(RecordError::Incomplete)?;
        choices.services.set(service.slot, Choice::from_switch(on));
        named += 1;
    }
    if named != request.services.len() {
        return Err(RecordError::UnknownService);
    }
    Ok(())
}

/// Is a service under anything but necessary purposes?
pub(crate) fn is_optional(live: &LivePolicy, service: &consent::Service) -> bool {
    let necessary = |id: &PurposeId| {
        live.policy
            .purpose(id.as_str())
            .is_some_and(|purpose| purpose.basis == LegalBasis::Necessary)
    };
    !service.purposes.iter().all(necessary)
}

fn check_control(request: &RecordRequest) -> Result<(), RecordError> {
    let mut switches = request.purposes.values().chain(request.services.values());
    let fits = match request.control {
        Control::AcceptAll => switches.all(|on| *on),
        Control::RejectAll | Control::WithdrawAll => switches.all(|on| !*on),
        Control::Save | Control::Always | Control::Signal => true,
    };
    let channel_fits = (request.control == Control::Signal) == (request.channel == Channel::Gpc);
    if fits && channel_fits {
        Ok(())
    } else {
        Err(RecordError::ControlContradicts)
    }
}

fn state(request: &RecordRequest, before: Option<&Token>) -> RecordState {
    let switches = || request.purposes.values().chain(request.services.values());
    let had = before.is_some_and(|token| {
        token.choices.purposes.any_granted() || token.choices.services.any_granted()
    });
    if switches().any(|on| *on) {
        if switches().all(|on| *on) {
            RecordState::Given
        } else {
            RecordState::Partial
        }
    } else if had {
        RecordState::Withdrawn
    } else {
        RecordState::Refused
    }
}

/// Reads the choices back from a record, so that the same record always makes the same token.
fn choices_of(live: &LivePolicy, record: &ConsentRecord) -> Choices {
    let chosen = |outcome: &RecordedOutcome| match outcome.reason {
        consent::Reason::VisitorGranted => Some(Choice::Granted),
        consent::Reason::VisitorDenied => Some(Choice::Denied),
        consent::Reason::SignalOptOut => Some(Choice::Denied),
        _ => None,
    };
    let mut choices = Choices {
        policy: record.policy,
        regime: record.regime,
        given_at: record.at(),
        expires_at: record.valid_until,
        purposes: SlotChoices::default(),
        services: SlotChoices::default(),
    };
    for purpose in &live.policy.purposes {
        if let Some(choice) = record.purposes.get(&purpose.id).and_then(chosen) {
            choices.purposes.set(purpose.slot, choice);
        }
    }
    for service in &live.policy.services {
        if let Some(choice) = record.services.get(&service.id).and_then(chosen) {
            choices.services.set(service.slot, choice);
        }
    }
    choices
}

/// What an act counts as. Only a choice on the banner itself is set against impressions.
fn counters(record: &ConsentRecord) -> Vec<CounterKey> {
    let key = |action, purpose| CounterKey {
        site: record.site.clone(),
        hour: u32::try_from(record.at_millis / 3_600_000).unwrap_or(u32::MAX),
        policy: record.policy,
        regime: record.regime,
        country: record.country,
        language: record.language.clone(),
        device: record.device,
        action,
        purpose,
    };
    match (record.channel, record.state) {
        (Channel::Gpc, _) => vec![key(Action::Signal, None)],
        (Channel::Banner, state) => {
            let optional = record
                .purposes
                .iter()
                .filter(|(_, outcome)| outcome.basis != Some(LegalBasis::Necessary));
            let per_purpose = optional.map(|(id, outcome)| {
                let action = if outcome.granted {
                    Action::PurposeGranted
                } else {
                    Action::PurposeDenied
                };
                key(action, Some(id.clone()))
            });
            std::iter::once(key(Action::of_first_choice(state), None))
                .chain(per_purpose)
                .collect()
        }
        (_, RecordState::Withdrawn) => vec![key(Action::Withdrawn, None)],
        _ => vec![key(Action::Changed, None)],
    }
}

impl Platform {
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
            .map(|appended| Receipt::of(&appended)))
    }

    /// Grants one service for good (*always* on a placeholder) and leaves everything else as it was decided.
    ///
    /// # Errors
    /// [`RecordError`]; in every case nothing was stored.
    pub async fn grant_service(
        &self,
        site: &SiteId,
        service: &ServiceId,
        key: &str,
        language: LanguageTag,
        visit: &Visit,
    ) -> Result<Recorded, RecordError> {
        let decided = self.decide(site, visit).ok_or(RecordError::UnknownSite)?;
        let key = RecordId::parse(key).ok_or(RecordError::Key)?;
        if !decided
            .live
            .policy
            .services
            .iter()
            .any(|known| known.id == *service)
        {
            return Err(RecordError::UnknownService);
        }
        let request = RecordRequest {
            key,
            policy: decided.live.policy.version,
            language,
            layer: 0,
            control: Control::Always,
            channel: Channel::Embed,
            device: DeviceClass::Unknown,
            purposes: optional_purposes(&decided),
            services: optional_services(&decided, service),
            token: None,
        };
        self.record(site, request, visit).await
    }
}

fn optional_purposes(decided: &Decided) -> BTreeMap<PurposeId, bool> {
    let outcomes = decided
        .live
        .policy
        .purposes
        .iter()
        .zip(&decided.decision.purposes);
    outcomes
        .filter(|(purpose, _)| purpose.basis != LegalBasis::Necessary)
        .map(|(purpose, outcome)| (purpose.id.clone(), outcome.is_granted()))
        .collect()
}

fn optional_services(decided: &Decided, granted: &ServiceId) -> BTreeMap<ServiceId, bool> {
    let outcomes = decided
        .live
        .policy
        .services
        .iter()
        .zip(&decided.decision.services);
    outcomes
        .filter(|(service, _)| is_optional(&decided.live, service))
        .map(|(service, outcome)| {
            (
                service.id.clone(),
                service.id == *granted || outcome.is_granted(),
            )
        })
        .collect()
}
