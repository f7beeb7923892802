//! From what a browser says to a record: check it against the policy, decide again, write down why. Stores nothing.

use super::{RecordError, carrying, migrating, objecting};
use crate::{Visit, clock, platform::LivePolicy};
use consent::{
    Choice, Choices, ConsentModel, ConsentRecord, Decision, Outcome, PurposeId, Reason, Timestamp,
    bits::SlotChoices,
    decide,
    policy::LegalBasis,
    record::{Channel, Control, RecordKind, RecordRequest, RecordState, RecordedOutcome, SCHEMA},
    regime::TABLE_VERSION,
    token::Token,
};

pub(super) fn compose(
    live: &LivePolicy,
    request: &RecordRequest,
    visit: &Visit,
    before: Option<&Token>,
    at_millis: u64,
) -> Result<ConsentRecord, RecordError> {
    let regime = visit.regime(&live.policy);
    let now = Timestamp(at_millis / 1000);
    let choices = if request.control == Control::Object {
        check_control(request)?;
        objecting::choices(live, regime, &visit.signals, before, now)?
    } else {
        chosen(live, request, visit, before, now)?
    };
    let decision = decide(&live.rules, regime, &visit.signals, Some(&choices), now);
    let kind = match (request.control, regime.model) {
        (Control::Signal, _) => RecordKind::Signal,
        (Control::OptOut, _) => RecordKind::OptOut,
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
        state: state(request, before, &decision),
        kind,
        channel: request.channel,
        control: request.control,
        layer: request.layer,
        policy: choices.policy,
        notice_version: policy.notice.version.clone(),
        language: request.language.clone(),
        country: visit.location.country,
        regime: choices.regime,
        regime_table: TABLE_VERSION,
        gpc: visit.signals.gpc,
        device: request.device,
        purposes: purposes
            .map(|(purpose, outcome)| (purpose.id.clone(), recorded(*outcome, Some(purpose.basis))))
            .collect(),
        services: services
            .map(|(service, outcome)| (service.id.clone(), recorded(*outcome, None)))
            .collect(),
        policy_digest: Some(live.digest.clone()),
        shown: None,
        by_subject: false,
        controllers: Vec::new(),
        address: visit.address.clone(),
        keep_until: Some(choices.expires_at.plus_days(policy.records.keep_days)),
        happened_at: None,
        answers: None,
        migrated_from: request.migrated_from,
        carried_from: None,
    })
}

/// The choices of every act but an objection, and until when they count.
fn chosen(
    live: &LivePolicy,
    request: &RecordRequest,
    visit: &Visit,
    before: Option<&Token>,
    now: Timestamp,
) -> Result<Choices, RecordError> {
    let regime = visit.regime(&live.policy);
    let mut choices = Choices {
        policy: request.policy,
        regime: carrying::regime_of(request.control, regime, before),
        given_at: now,
        expires_at: now,
        purposes: SlotChoices::default(),
        services: SlotChoices::default(),
    };
    let was = decide(
        &live.rules,
        regime,
        &visit.signals,
        before.map(|token| &token.choices),
        now,
    );
    if carrying::carries(request.control) {
        carrying::carry(live, &was, &mut choices);
    }
    if request.control == Control::Signal {
        if !(visit.signals.gpc && regime.honours_gpc) {
            return Err(RecordError::SignalNotSeen);
        }
    } else {
        if request.control == Control::OptOut {
            carrying::opt_out(live, request, &mut choices)?;
        } else {
            fill(live, request, &was, &mut choices)?;
        }
        check_control(request)?;
    }
    let any = choices.purposes.any_granted() || choices.services.any_granted();
    choices.expires_at = now.plus_days(if any {
        regime.consent_days
    } else {
        regime.refusal_days
    });
    if any && carrying::carries(request.control) {
        choices.expires_at = carrying::until(before, choices.expires_at);
    }
    if let Some(from) = &request.migrated_from {
        choices.expires_at = migrating::until(live, request, from, before, &choices)?;
    }
    Ok(choices)
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
    was: &Decision,
    choices: &mut Choices,
) -> Result<(), RecordError> {
    let policy = &live.policy;
    let mut named = 0;
    let purposes = policy.purposes.iter().zip(&was.purposes);
    for (purpose, was) in purposes.filter(|(purpose, _)| purpose.basis != LegalBasis::Necessary) {
        let on = *request
            .purposes
            .get(&purpose.id)
            .ok_or(RecordError::Incomplete)?;
        if !carrying::stays_unsaid(request.control, *was, on) {
            choices.purposes.set(purpose.slot, Choice::from_switch(on));
        }
        named += 1;
    }
    if named != request.purposes.len() {
        return Err(RecordError::UnknownPurpose);
    }
    named = 0;
    let services = policy.services.iter().zip(&was.services);
    for (service, was) in services.filter(|(service, _)| is_optional(live, service)) {
        let on = *request
            .services
            .get(&service.id)
            .ok_or(RecordError::Incomplete)?;
        if !carrying::stays_unsaid(request.control, *was, on) {
            choices.services.set(service.slot, Choice::from_switch(on));
        }
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
        Control::Save | Control::Always | Control::Signal | Control::OptOut | Control::Object => {
            true
        }
        // The steps of a double opt-in are not a browser's to take.
        Control::Request | Control::Confirm => false,
    };
    let channel_fits = match request.channel {
        Channel::Gpc => request.control == Control::Signal,
        // What a script of the page can call, and nothing that looks like a button.
        Channel::Script => matches!(request.control, Control::Always | Control::WithdrawAll),
        // Recorded here alone, never because a browser says so.
        Channel::HandOver => false,
        _ => request.control != Control::Signal,
    };
    if fits && channel_fits {
        Ok(())
    } else {
        Err(RecordError::ControlContradicts)
    }
}

fn state(request: &RecordRequest, before: Option<&Token>, decision: &Decision) -> RecordState {
    if request.control == Control::Object {
        return RecordState::Objected;
    }
    let switches = || request.purposes.values().chain(request.services.values());
    let had = before.is_some_and(|token| {
        token.choices.purposes.any_granted() || token.choices.services.any_granted()
    });
    if carrying::carries(request.control) {
        carrying::state(request.control, decision, had)
    } else if switches().any(|on| *on) {
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
pub(super) fn choices_of(live: &LivePolicy, record: &ConsentRecord) -> Choices {
    let chosen = |outcome: &RecordedOutcome| match outcome.reason {
        Reason::VisitorGranted => Some(Choice::Granted),
        Reason::VisitorDenied => Some(Choice::Denied),
        Reason::SignalOptOut => Some(Choice::Denied),
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
