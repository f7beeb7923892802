//! Acts that settle a part and leave the rest as it was: a signal, an opt-out, *always* on a placeholder. What the rest
//! was is carried over, and what merely ran because nobody had said no stays just that: it is never written down as a
//! grant, so that no other region takes it for one.

use super::{RecordError, composing::is_optional};
use crate::platform::LivePolicy;
use consent::{
    Choice, Choices, ConsentModel, Decision, Outcome, Reason, Regime, RegimeId, Timestamp,
    policy::{LegalBasis, Purpose},
    record::{Control, RecordRequest, RecordState},
    token::Token,
};

/// Does the act leave what it does not name?
pub(super) const fn carries(control: Control) -> bool {
    matches!(control, Control::Signal | Control::OptOut)
}

/// Is this part left as it was by *always*: on because nobody said no, and not what was started?
pub(super) fn stays_unsaid(control: Control, before: Outcome, on: bool) -> bool {
    control == Control::Always && on && before.reason == Reason::NotOptedOut
}

/// The regime that such a choice is kept under. Whoever chose under a stricter one keeps it, or what was never asked
/// there would be allowed by an act that only took away.
pub(super) fn regime_of(control: Control, regime: Regime, before: Option<&Token>) -> RegimeId {
    let Some(kept) = before.map(|token| token.choices.regime.regime()) else {
        return regime.id;
    };
    let stricter = regime.model.is_laxer_than(kept.model)
        || regime.exempts_measurement && !kept.exempts_measurement;
    if stricter && (carries(control) || control == Control::Always) {
        kept.id
    } else {
        regime.id
    }
}

/// Takes over what a person had said and what still counts.
pub(super) fn carry(live: &LivePolicy, before: &Decision, choices: &mut Choices) {
    let said = |outcome: &Outcome| match outcome.reason {
        Reason::VisitorGranted => Some(Choice::Granted),
        Reason::VisitorDenied => Some(Choice::Denied),
        _ => None,
    };
    for (rule, outcome) in live.rules.purposes.iter().zip(&before.purposes) {
        if let Some(choice) = said(outcome) {
            choices.purposes.set(rule.slot, choice);
        }
    }
    for (rule, outcome) in live.rules.services.iter().zip(&before.services) {
        if let Some(choice) = said(outcome) {
            choices.services.set(rule.slot, choice);
        }
    }
}

/// Until when it counts where a consent was carried over: no longer than that consent did, or saying no would prolong it.
pub(super) fn until(before: Option<&Token>, proposed: Timestamp) -> Timestamp {
    before
        .map(|token| &token.choices)
        .filter(|choices| choices.regime.regime().model == ConsentModel::OptIn)
        .map_or(proposed, |choices| choices.expires_at.min(proposed))
}

/// *Do not sell or share* (11 CCR 7026): every optional purpose that sells or shares is denied, with its services.
/// They must be named, denied; of the rest what is named denied is denied too, and the rest stays.
pub(super) fn opt_out(
    live: &LivePolicy,
    request: &RecordRequest,
    choices: &mut Choices,
) -> Result<(), RecordError> {
    let policy = &live.policy;
    let optional = |purpose: &&Purpose| purpose.basis != LegalBasis::Necessary;
    let mut named = 0;
    for purpose in policy.purposes.iter().filter(optional) {
        let on = request.purposes.get(&purpose.id);
        named += usize::from(on.is_some());
        match on {
            None if purpose.sale_or_share => return Err(RecordError::Incomplete),
            Some(true) if purpose.sale_or_share => return Err(RecordError::ControlContradicts),
            Some(false) => choices.purposes.set(purpose.slot, Choice::Denied),
            _ => {}
        }
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
        let on = request.services.get(&service.id);
        named += usize::from(on.is_some());
        let sells = sells(live, service);
        match on {
            Some(true) if sells => return Err(RecordError::ControlContradicts),
            None | Some(true) if !sells => {}
            _ => choices.services.set(service.slot, Choice::Denied),
        }
    }
    if named != request.services.len() {
        return Err(RecordError::UnknownService);
    }
    Ok(())
}

fn sells(live: &LivePolicy, service: &consent::Service) -> bool {
    let purposes = service.purposes.iter();
    purposes
        .filter_map(|id| live.policy.purpose(id.as_str()))
        .any(|purpose| purpose.sale_or_share && purpose.basis != LegalBasis::Necessary)
}

/// What such an act amounts to, by what may still run: after an opt-out whatever may, after a signal what was granted.
pub(super) fn state(control: Control, after: &Decision, had: bool) -> RecordState {
    let runs = |outcome: &Outcome| match control {
        Control::OptOut => outcome.is_granted() && outcome.reason != Reason::Necessary,
        _ => outcome.reason == Reason::VisitorGranted,
    };
    if after.purposes.iter().chain(&after.services).any(runs) {
        RecordState::Partial
    } else if had {
        RecordState::Withdrawn
    } else {
        RecordState::Refused
    }
}
