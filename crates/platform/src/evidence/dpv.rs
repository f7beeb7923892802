//! ISO/IEC TS 27560:2023 as JSON-LD: header, parties and events of a consent record, after the W3C community group's
//! guide to DPV (<https://w3id.org/dpv/guides/consent-27560>). The processing is in `process.rs`. Terms of our own stand
//! under the prefix `sluis` where DPV has none.

use super::{exhibit::Exhibit, process, rfc3339, told::vendor_signals};
use crate::server_side::moment;
use consent::{
    Service, Vendor,
    inventory::ResponsibleRole,
    policy::{Controller, ControllerRole},
    record::{RecordKind, RecordState, Standing},
};
use serde_json::{Value, json};

/// The profile that is followed: a record with what the GDPR asks for.
pub(super) const PROFILE: &str = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr";

pub(super) fn record(exhibit: &Exhibit) -> Value {
    let record = exhibit.record();
    let processes: Vec<Value> = exhibit
        .purposes()
        .into_iter()
        .map(|(purpose, outcome)| process::of(exhibit, purpose, outcome))
        .collect();
    json!({
        "@context": context(),
        "@id": format!("urn:uuid:{}", record.id),
        "@type": "dpv:ConsentRecord",
        "dct:conformsTo": PROFILE,
        "dct:identifier": record.id,
        "dpv:hasIdentifier": record.id,
        "dct:created": moment(record.at_millis),
        "dct:isReplacedBy": exhibit.successor.as_ref().map(|id| format!("urn:uuid:{id}")),
        "dct:replaces": record.previous.as_ref().map(|id| format!("urn:uuid:{id}")),
        "dpv:hasDataSubject": {
            "@id": person_id(exhibit),
            "@type": "dpv:DataSubject",
            "dpv:hasIdentifier": record.visitor,
        },
        "dpv:hasNotice": notice(exhibit),
        "dct:language": record.language,
        "dpv:hasDataController": controller_ids(exhibit),
        "dpv:hasJurisdiction": process::places_of_law(exhibit),
        "dpv:hasApplicableLaw": process::law(exhibit),
        "dpv:hasProcess": processes,
        "dpv:hasEntity": entities(exhibit),
        "dpv:hasConsentStatus": events(exhibit),
        "sluis:vendorSignals": vendor_signals(record, &exhibit.policy),
        "sluis:regime": { "id": record.regime, "table": record.regime_table, "gpc": record.gpc },
        "sluis:ledger": { "seq": exhibit.appended.seq, "hash": exhibit.appended.hash.to_string() },
        "sluis:keptUntil": record.keep_until.map(rfc3339),
    })
}

fn context() -> Value {
    json!({
        "dpv": "https://w3id.org/dpv#",
        "loc": "https://w3id.org/dpv/loc#",
        "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "dct": "http://purl.org/dc/terms/",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "schema": "https://schema.org/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "sluis": "urn:sluis:terms:",
    })
}

fn person_id(exhibit: &Exhibit) -> String {
    let record = exhibit.record();
    format!("urn:sluis:{}:visitor:{}", record.site, record.visitor)
}

pub(super) fn party_id(exhibit: &Exhibit, kind: &str, id: impl std::fmt::Display) -> String {
    format!("urn:sluis:{}:{kind}:{id}", exhibit.record().site)
}

pub(super) fn controller_ids(exhibit: &Exhibit) -> Vec<String> {
    let controllers = exhibit.controllers().into_iter();
    controllers
        .map(|controller| party_id(exhibit, "controller", &controller.id))
        .collect()
}

/// The exact notice: version, language and the content address of what was shown (S25).
fn notice(exhibit: &Exhibit) -> Value {
    let (record, notice) = (exhibit.record(), &exhibit.policy.notice);
    let policy = record.policy_digest.as_deref().unwrap_or_default();
    json!({
        "@id": format!("urn:sluis:{}:policy:{}", record.site, record.policy),
        "@type": "dpv:ConsentNotice",
        "dct:title": exhibit.words(&notice.title),
        "dct:language": record.language,
        "dct:date": notice.date,
        "dct:hasVersion": record.notice_version,
        "schema:url": exhibit.words(&notice.privacy_url),
        "sluis:policyHash": policy,
        "sluis:shownHash": record.shown,
        "sluis:layer": record.layer,
    })
}

fn entities(exhibit: &Exhibit) -> Vec<Value> {
    let controllers = exhibit.controllers().into_iter();
    let mut entities: Vec<Value> = controllers
        .map(|controller| of_controller(exhibit, controller))
        .collect();
    for vendor in &exhibit.policy.vendors {
        let named = exhibit.purposes();
        let services: Vec<&Service> = named
            .iter()
            .flat_map(|(purpose, _)| exhibit.services_of(purpose))
            .filter(|service| service.vendor == vendor.id)
            .collect();
        if let Some(service) = services.first() {
            entities.push(of_vendor(exhibit, vendor, service.responsible.role));
        }
    }
    entities
}

fn of_controller(exhibit: &Exhibit, controller: &Controller) -> Value {
    let role = match controller.role {
        ControllerRole::Own => "dpv:DataController",
        ControllerRole::Joint => "dpv:JointDataControllers",
    };
    let id = party_id(exhibit, "controller", &controller.id);
    json!({
        "@id": id,
        "@type": ["dpv:LegalEntity", role],
        "dpv:hasIdentifier": id,
        "dpv:hasName": controller.name,
        "dpv:hasAddress": controller.address,
        "dpv:hasContact": controller.email,
        "sluis:dataProtectionOfficer": controller.dpo,
        "sluis:answersRequests": controller.answers_requests,
    })
}

fn of_vendor(exhibit: &Exhibit, vendor: &Vendor, role: ResponsibleRole) -> Value {
    let kind = match role {
        ResponsibleRole::Own | ResponsibleRole::Processor => "dpv:DataProcessor",
        ResponsibleRole::Joint => "dpv:JointDataControllers",
        ResponsibleRole::Independent => "dpv:ThirdParty",
    };
    let id = party_id(exhibit, "vendor", &vendor.id);
    json!({
        "@id": id,
        "@type": ["dpv:LegalEntity", "dpv:Recipient", kind],
        "dpv:hasIdentifier": id,
        "dpv:hasName": vendor.name,
        "dpv:hasAddress": vendor.address,
        "dpv:hasContact": vendor.privacy_url,
    })
}

/// What happened, and what became of it since.
fn events(exhibit: &Exhibit) -> Vec<Value> {
    let record = exhibit.record();
    let method = format!(
        "channel {}, control {}, layer {}",
        record.channel.wire_name(),
        record.control.wire_name(),
        record.layer
    );
    let event = |kind: &str, at: Option<String>, by: Value, state: &str| {
        json!({
            "@type": kind,
            "dpv:isIndicatedAtTime": at,
            "dpv:hasDuration": { "@type": "dpv:UntilTimeDuration", "rdf:value": rfc3339(record.valid_until) },
            "dpv:isIndicatedBy": by,
            "dpv:hasLegalBasis": event_type(record.kind),
            "sluis:eventType": record.kind,
            "sluis:eventState": state,
        })
    };
    let person = json!(person_id(exhibit));
    let by = match record.state {
        RecordState::Requested => json!(controller_ids(exhibit)),
        _ => person.clone(),
    };
    let state = record.state.wire_name();
    let mut first = event(status(record.state), moment(record.moment()), by, state);
    first["dpv:hasIndicationMethod"] = json!(method);
    first["sluis:country"] = json!(record.country);
    let mut events = vec![first];
    match exhibit.standing {
        Standing::Current => {}
        Standing::Expired => {
            let at = Some(rfc3339(record.valid_until));
            let by = json!(controller_ids(exhibit));
            events.push(event("dpv:ConsentExpired", at, by, "expired"));
        }
        Standing::Superseded => {
            let kind = "dpv:ConsentStatusInvalidForProcessing";
            let mut later = event(kind, None, person, "superseded");
            later["dct:isReplacedBy"] = json!(
                exhibit
                    .successor
                    .as_ref()
                    .map(|id| format!("urn:uuid:{id}"))
            );
            events.push(later);
        }
    }
    events
}

/// DPV's states; an objection (GDPR art. 21) is no state of consent there.
pub(super) const fn status(state: RecordState) -> &'static str {
    match state {
        RecordState::Given | RecordState::Partial => "dpv:ConsentGiven",
        RecordState::Refused => "dpv:ConsentRefused",
        RecordState::Withdrawn => "dpv:ConsentWithdrawn",
        RecordState::Requested => "dpv:ConsentRequested",
        RecordState::Objected => "dpv:ConsentStatusInvalidForProcessing",
    }
}

const fn event_type(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::OptIn | RecordKind::Signal => "dpv:ExpressedConsent",
        RecordKind::DoubleOptIn => "dpv:ExplicitlyExpressedConsent",
        RecordKind::OptOut => "dpv:ImpliedConsent",
    }
}
