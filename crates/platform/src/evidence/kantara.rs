//! The Kantara consent receipt, version 1.1.0. It knows consent that was given and nothing else, so what was denied and
//! what became of the record stand under `x-sluis`.

use super::{exhibit::Exhibit, process, rfc3339, told::vendor_signals};
use consent::{
    Reason, Service,
    inventory::ResponsibleRole,
    policy::{Controller, LegalBasis, Purpose},
    record::RecordKind,
};
use serde_json::{Value, json};

pub(super) fn receipt(exhibit: &Exhibit) -> Value {
    let record = exhibit.record();
    let mut named = exhibit.purposes();
    named.retain(|(purpose, _)| purpose.basis == LegalBasis::Consent);
    let given: Vec<&Purpose> = named
        .iter()
        .filter(|(_, outcome)| outcome.granted && outcome.reason == Reason::VisitorGranted)
        .map(|(purpose, _)| *purpose)
        .collect();
    let denied: Vec<_> = named
        .iter()
        .filter(|(_, outcome)| !outcome.granted)
        .map(|(purpose, _)| purpose.id.clone())
        .collect();
    let controllers = exhibit.controllers();
    json!({
        "version": "KI-CR-v1.1.0",
        "jurisdiction": process::places_of_law(exhibit).replace("loc:", "").replace("sluis:", ""),
        "consentTimestamp": record.moment() / 1000,
        "collectionMethod": format!("{}, {}", record.channel.wire_name(), record.control.wire_name()),
        "consentReceiptID": record.id,
        "language": record.language,
        "piiPrincipalId": record.visitor,
        "piiControllers": controllers.iter().map(|found| controller(found)).collect::<Vec<_>>(),
        "policyUrl": exhibit.words(&exhibit.policy.notice.privacy_url),
        "services": services(exhibit, &given),
        "sensitive": false,
        "spiCat": [],
        "x-sluis": {
            "state": record.state,
            "standing": exhibit.standing,
            "denied": denied,
            "vendor_signals": vendor_signals(record, &exhibit.policy),
        },
    })
}

fn controller(controller: &Controller) -> Value {
    json!({
        "piiController": controller.name,
        "onBehalf": false,
        "contact": controller.dpo.as_ref().unwrap_or(&controller.email),
        "address": { "streetAddress": controller.address },
        "email": controller.email,
        "phone": "not stated",
    })
}

/// One entry per service that was granted, with its purposes; purposes without any service stand under the site.
fn services(exhibit: &Exhibit, given: &[&Purpose]) -> Vec<Value> {
    let granted = |service: &&Service| {
        let outcome = exhibit.record().services.get(&service.id);
        outcome.is_some_and(|outcome| outcome.granted)
    };
    let mut entries = Vec::new();
    let mut served = Vec::new();
    for service in exhibit.policy.services.iter().filter(granted) {
        let under = |purpose: &&&Purpose| service.purposes.contains(&purpose.id);
        let purposes: Vec<&Purpose> = given.iter().filter(under).copied().collect();
        served.extend(purposes.iter().map(|purpose| purpose.id.clone()));
        if !purposes.is_empty() {
            entries.push(entry(exhibit, &service.name, &purposes, Some(service)));
        }
    }
    let alone: Vec<&Purpose> = given
        .iter()
        .filter(|purpose| !served.contains(&purpose.id))
        .copied()
        .collect();
    if !alone.is_empty() {
        entries.push(entry(exhibit, &exhibit.policy.name, &alone, None));
    }
    entries
}

fn entry(exhibit: &Exhibit, name: &str, purposes: &[&Purpose], service: Option<&Service>) -> Value {
    let purposes: Vec<Value> = purposes
        .iter()
        .map(|purpose| of_purpose(exhibit, purpose, service))
        .collect();
    json!({ "service": name, "purposes": purposes })
}

fn of_purpose(exhibit: &Exhibit, purpose: &Purpose, service: Option<&Service>) -> Value {
    let record = exhibit.record();
    let data = purpose.data.iter();
    let data = data.chain(service.and_then(|service| service.data.as_ref()));
    let mut categories: Vec<&str> = data.map(|text| exhibit.words(text)).collect();
    if categories.is_empty() {
        categories.push("not stated by the policy");
    }
    let consent_type = match record.kind {
        RecordKind::OptOut => "IMPLICIT",
        _ => "EXPLICIT",
    };
    let discloses = service.is_some_and(|service| {
        matches!(
            service.responsible.role,
            ResponsibleRole::Joint | ResponsibleRole::Independent
        )
    });
    let vendor = service.and_then(|service| exhibit.policy.vendor(&service.vendor));
    json!({
        "purpose": exhibit.words(&purpose.description),
        "purposeCategory": [exhibit.words(&purpose.title)],
        "consentType": consent_type,
        "piiCategory": categories,
        "primaryPurpose": false,
        "termination": format!("at withdrawal ({}), {} at the latest", exhibit.exercised_at(), rfc3339(record.valid_until)),
        "thirdPartyDisclosure": discloses,
        "thirdPartyName": vendor.filter(|_| discloses).map(|vendor| vendor.name.as_str()),
    })
}
