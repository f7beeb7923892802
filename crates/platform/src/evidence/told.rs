//! What vendors were told by a record, as its page told them: Google's consent types and the words of the site's other
//! vendors, each granted only when every purpose and service that it follows is (C1). What nothing moves is left out, and a record of a
//! back end told nobody. It does not know how a vendor is told.

use consent::{
    ConsentRecord, Policy, PurposeId, Reason, ServiceId, record::RecordedOutcome,
    signal::GoogleConsentType,
};
use serde_json::{Map, Value, json};

/// By vendor, then by its word: `granted` or `denied`.
#[must_use]
pub fn vendor_signals(record: &ConsentRecord, policy: &Policy) -> Value {
    let mut told = Map::new();
    told.insert("google".to_owned(), google(record, policy));
    for (vendor, said) in &policy.signals.vendors {
        let mut words = Map::new();
        for word in vendor.words().iter().filter(|_| !record.by_subject) {
            match said.words.get(*word) {
                Some(purposes) => {
                    let state = state(record, purposes.iter(), &said.services);
                    words.insert((*word).to_owned(), json!(state));
                }
                None if vendor.needs_every_word() => {
                    words.insert((*word).to_owned(), json!("denied"));
                }
                None => {}
            }
        }
        told.insert(vendor.wire_name().to_owned(), Value::Object(words));
    }
    Value::Object(told)
}

fn google(record: &ConsentRecord, policy: &Policy) -> Value {
    let mode = policy.signals.google.clone().unwrap_or_default();
    let mut types = Map::new();
    for kind in GoogleConsentType::ALL {
        let followed = policy
            .purposes
            .iter()
            .filter(|purpose| purpose.google.contains(&kind));
        let purposes: Vec<&PurposeId> = followed.map(|purpose| &purpose.id).collect();
        if !purposes.is_empty() && !record.by_subject {
            let state = state(record, purposes.into_iter(), &mode.services);
            types.insert(kind.wire_name().to_owned(), json!(state));
        }
    }
    Value::Object(types)
}

fn state<'a>(
    record: &ConsentRecord,
    mut purposes: impl Iterator<Item = &'a PurposeId>,
    services: &[ServiceId],
) -> &'static str {
    let granted = |outcome: Option<&RecordedOutcome>| {
        outcome.is_some_and(|outcome| outcome.granted && outcome.reason != Reason::AwaitingChoice)
    };
    let all = purposes.all(|id| granted(record.purposes.get(id)))
        && services.iter().all(|id| granted(record.services.get(id)));
    if all { "granted" } else { "denied" }
}
