//! What a recorded act counts as. The sums are kept by the store, in the same write as the record.

use consent::{
    ConsentRecord,
    counter::{Action, CounterKey},
    policy::LegalBasis,
    record::{Channel, RecordState},
};

/// What an act counts as. Only a choice on the banner itself is set against impressions.
pub(super) fn counters(record: &ConsentRecord) -> Vec<CounterKey> {
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
    if record.migrated_from.is_some() || record.carried_from.is_some() {
        return vec![key(Action::Migrated, None)];
    }
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
