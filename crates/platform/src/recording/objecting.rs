//! The choices that an objection makes (GDPR art. 21, S22): what rests on legitimate interest is denied, with its
//! services; everything else stays as it was decided or open as it was. An objection never adds a permission, and it
//! does not prolong an earlier consent.

use super::RecordError;
use crate::platform::LivePolicy;
use consent::{
    BrowserSignals, Choice, Choices, ConsentModel, Outcome, Reason, Regime, Timestamp,
    bits::SlotChoices, decide, policy::LegalBasis, token::Token,
};

pub(super) fn choices(
    live: &LivePolicy,
    here: Regime,
    signals: &BrowserSignals,
    before: Option<&Token>,
    now: Timestamp,
) -> Result<Choices, RecordError> {
    let earlier = before.map(|token| &token.choices);
    // Who chose under a stricter regime keeps it.
    let stricter = earlier
        .map(|choices| choices.regime.regime())
        .filter(|there| here.stricter_with(*there) != here);
    let regime = stricter.unwrap_or(here).stricter_with(here);
    let was = decide(&live.rules, regime, signals, earlier, now);
    let stays = |outcome: Outcome| match outcome.reason {
        Reason::VisitorGranted => Some(Choice::Granted),
        Reason::Necessary | Reason::NotOptedOut => None,
        Reason::VisitorDenied | Reason::SignalOptOut => Some(Choice::Denied),
        // Open questions stay open where silence is a no; elsewhere silence would be a yes.
        _ => (regime.model != ConsentModel::OptIn).then_some(Choice::Denied),
    };
    let (mut purposes, mut services) = (SlotChoices::default(), SlotChoices::default());
    let mut interests = 0;
    for (purpose, outcome) in live.policy.purposes.iter().zip(&was.purposes) {
        let of_interest = purpose.basis == LegalBasis::LegitimateInterest;
        interests += usize::from(of_interest);
        let choice = if of_interest {
            Some(Choice::Denied)
        } else {
            stays(*outcome)
        };
        if let Some(choice) = choice {
            purposes.set(purpose.slot, choice);
        }
    }
    if interests == 0 {
        return Err(RecordError::NothingToObject);
    }
    for (service, outcome) in live.policy.services.iter().zip(&was.services) {
        let mut grounds = service
            .purposes
            .iter()
            .filter_map(|id| live.policy.purpose(id.as_str()));
        let of_interest = grounds.any(|purpose| purpose.basis == LegalBasis::LegitimateInterest);
        let choice = if of_interest {
            Some(Choice::Denied)
        } else {
            stays(*outcome)
        };
        if let Some(choice) = choice {
            services.set(service.slot, choice);
        }
    }
    let kept = purposes.any_granted() || services.any_granted();
    let expires_at = match earlier {
        Some(choices) if kept => choices.expires_at,
        _ => now.plus_days(regime.refusal_days),
    };
    Ok(Choices {
        policy: live.policy.version,
        regime: regime.id,
        given_at: now,
        expires_at,
        purposes,
        services,
    })
}
