//! The processing part of a 27560 record: one `dpv:Process` per purpose that was named, granted or denied. What the
//! policy does not state is said to be not stated, never guessed.

use super::{
    dpv::{controller_ids, party_id, status},
    exhibit::Exhibit,
};
use crate::authorities;
use consent::{
    Item, Reason, Service,
    inventory::ItemKind,
    policy::{LegalBasis, Purpose},
    record::{RecordState, RecordedOutcome},
    regime::{Location, resolve},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub(super) fn of(exhibit: &Exhibit, purpose: &Purpose, outcome: &RecordedOutcome) -> Value {
    let services = exhibit.services_of(purpose);
    json!({
        "@type": "dpv:Process",
        "@id": format!("urn:uuid:{}#{}", exhibit.record().id, purpose.id),
        "dpv:hasPurpose": {
            "@type": "dpv:Purpose",
            "@id": party_id(exhibit, "purpose", &purpose.id),
            "dct:title": exhibit.words(&purpose.title),
            "dct:description": exhibit.words(&purpose.description),
        },
        "dpv:hasLegalBasis": legal_basis(exhibit, purpose),
        "dpv:hasConsentStatus": outcome_status(exhibit, purpose, outcome),
        "sluis:granted": outcome.granted,
        "sluis:reason": outcome.reason,
        "dpv:hasPersonalData": collected(exhibit, purpose, &services),
        "dpv:hasDataController": controller_ids(exhibit),
        "dpv:hasStorageCondition": storage(exhibit, purpose, &services),
        "dpv:hasJurisdiction": places_of_law(exhibit),
        "dpv:hasRecipient": recipients(exhibit, &services),
        "dpv:hasConsentControl": {
            "@type": "dpv:WithdrawConsent",
            "dpv:isExercisedAt": exhibit.exercised_at(),
            "dct:description": format!("by the channel that was used: {}", exhibit.record().channel.wire_name()),
        },
        "dpv:hasRight": rights(exhibit),
        "dpv:hasAuthority": authority(exhibit),
        "dpv:hasService": services.iter().map(|service| of_service(exhibit, service)).collect::<Vec<_>>(),
    })
}

fn legal_basis(exhibit: &Exhibit, purpose: &Purpose) -> &'static str {
    let gdpr = law(exhibit).is_some();
    match (purpose.basis, gdpr) {
        (LegalBasis::Consent, true) => "eu-gdpr:A6-1-a",
        (LegalBasis::Consent, false) => "dpv:Consent",
        (LegalBasis::LegitimateInterest, true) => "eu-gdpr:A6-1-f",
        (LegalBasis::LegitimateInterest, false) => "dpv:LegitimateInterest",
        (LegalBasis::Necessary, _) => "dpv:LegalBasis",
    }
}

/// The state of consent for this purpose; that of the whole record may be another. What rests on legitimate interest
/// has none.
fn outcome_status(
    exhibit: &Exhibit,
    purpose: &Purpose,
    outcome: &RecordedOutcome,
) -> Option<&'static str> {
    if purpose.basis != LegalBasis::Consent {
        return None;
    }
    Some(match (exhibit.record().state, outcome.granted) {
        (RecordState::Requested, _) => status(RecordState::Requested),
        (_, true) if outcome.reason == Reason::VisitorGranted => status(RecordState::Given),
        (_, true) => "dpv:ConsentUnknown",
        (RecordState::Withdrawn, false) => status(RecordState::Withdrawn),
        (_, false) => status(RecordState::Refused),
    })
}

fn collected(exhibit: &Exhibit, purpose: &Purpose, services: &[&Service]) -> Vec<Value> {
    let told = purpose.data.iter();
    let told = told.chain(services.iter().filter_map(|service| service.data.as_ref()));
    let mut kinds: Vec<String> = told.map(|text| exhibit.words(text).to_owned()).collect();
    if kinds.is_empty() {
        kinds = services
            .iter()
            .flat_map(|service| &service.items)
            .map(|item| format!("{} {}", kind(item), item.name))
            .collect();
    }
    if kinds.is_empty() {
        kinds.push("not stated by the policy".to_owned());
    }
    kinds
        .into_iter()
        .map(|text| {
            json!({ "@type": "dpv:PersonalData", "skos:broader": "dpv:PersonalData", "dct:description": text })
        })
        .collect()
}

const fn kind(item: &Item) -> &'static str {
    match item.kind {
        ItemKind::Cookie => "cookie",
        ItemKind::LocalStorage => "local storage",
        ItemKind::SessionStorage => "session storage",
        ItemKind::IndexedDb => "IndexedDB",
        ItemKind::CacheStorage => "cache",
        ItemKind::ServiceWorker => "service worker",
        ItemKind::Pixel => "pixel",
        ItemKind::Fingerprint => "fingerprint",
        ItemKind::Sdk => "SDK",
    }
}

/// Where and how long. A policy names every transfer out of the EEA (S20), so what it names none for stays there.
fn storage(exhibit: &Exhibit, purpose: &Purpose, services: &[&Service]) -> Vec<Value> {
    let mut places = BTreeSet::new();
    for service in services {
        for third in &service.third_countries {
            places.insert(format!("loc:{}", third.country));
        }
        if service.items.iter().any(|item| item.lifetime_days > 0) {
            places.insert("dpv:WithinDevice".to_owned());
        }
    }
    let all_leave = !services.is_empty()
        && services
            .iter()
            .all(|service| !service.third_countries.is_empty());
    if !all_leave {
        places.insert("loc:EEA".to_owned());
    }
    let items = services.iter().flat_map(|service| &service.items);
    let longest = items.map(|item| item.lifetime_days).max();
    let told = purpose.retention.as_ref().map(|text| exhibit.words(text));
    let duration = match (told, longest) {
        (_, Some(days)) if days > 0 => json!(format!("P{days}D")),
        (None, Some(_)) => until("the browser is closed"),
        (Some(text), _) => until(text),
        (None, None) => until("not stated by the policy"),
    };
    vec![
        json!({ "@type": "dpv:StorageLocation", "dpv:hasLocation": places }),
        json!({ "@type": "dpv:StorageDuration", "dpv:hasDuration": duration, "dct:description": told }),
    ]
}

fn until(event: &str) -> Value {
    json!({ "@type": "dpv:UntilEventDuration", "rdf:value": event })
}

/// The vendors under this purpose; where there are none, only the controllers receive anything.
fn recipients(exhibit: &Exhibit, services: &[&Service]) -> Vec<String> {
    let vendors: BTreeSet<String> = services
        .iter()
        .map(|service| party_id(exhibit, "vendor", &service.vendor))
        .collect();
    if vendors.is_empty() {
        return controller_ids(exhibit);
    }
    vendors.into_iter().collect()
}

fn of_service(exhibit: &Exhibit, service: &Service) -> Value {
    let outcome = exhibit.record().services.get(&service.id);
    let transfers: Vec<Value> = service
        .third_countries
        .iter()
        .map(|third| {
            json!({
                "@type": "dpv:Transfer",
                "dpv:hasLocation": format!("loc:{}", third.country),
                "sluis:mechanism": third.mechanism,
                "schema:url": third.copy_url,
            })
        })
        .collect();
    json!({
        "@type": "dpv:Service",
        "@id": party_id(exhibit, "service", &service.id),
        "dct:title": service.name,
        "dct:description": exhibit.words(&service.function),
        "dpv:hasRecipient": party_id(exhibit, "vendor", &service.vendor),
        "sluis:recipients": service.recipients.as_ref().map(|text| exhibit.words(text)),
        "sluis:responsible": service.responsible,
        "dpv:hasProcessing": transfers,
        "sluis:granted": outcome.map(|outcome| outcome.granted),
        "sluis:reason": outcome.map(|outcome| outcome.reason),
    })
}

/// The place whose law applies: the visitor's country, else what the regime stands for.
pub(super) fn places_of_law(exhibit: &Exhibit) -> String {
    let record = exhibit.record();
    if let Some(country) = record.country {
        return format!("loc:{country}");
    }
    match record.regime.wire_name() {
        name if is_eu(name) => "loc:EU".to_owned(),
        "uk" => "loc:GB".to_owned(),
        "ch" => "loc:CH".to_owned(),
        "br" => "loc:BR".to_owned(),
        name if name.starts_with("us") => "loc:US".to_owned(),
        name if name.starts_with("ca") && name != "caution" => "loc:CA".to_owned(),
        _ => "sluis:unknown".to_owned(),
    }
}

/// The GDPR where it applies by the visitor's country, whatever regime the site's operator set; other laws have no term
/// in this profile.
pub(super) fn law(exhibit: &Exhibit) -> Option<&'static str> {
    let record = exhibit.record();
    let by_table = record.country.map(|country| {
        resolve(&Location {
            country: Some(country),
            subdivision: None,
        })
    });
    let regime = by_table.map_or(record.regime, |regime| regime.id);
    is_eu(regime.wire_name()).then_some("eu-gdpr:GDPR")
}

/// The European regime or one of its national forms.
fn is_eu(regime: &str) -> bool {
    regime == "eu" || regime.starts_with("eu_")
}

fn rights(exhibit: &Exhibit) -> Vec<Value> {
    const RIGHTS: [(&str, &str); 6] = [
        ("eu-gdpr:A7-3", "withdraw consent"),
        ("eu-gdpr:A15", "access"),
        ("eu-gdpr:A17", "erasure"),
        ("eu-gdpr:A18", "restriction of processing"),
        ("eu-gdpr:A20", "data portability"),
        ("eu-gdpr:A21", "object"),
    ];
    let right = |kind: &str, title: &str, at: &str| json!({ "@type": ["dpv:DataSubjectRight", kind], "dct:title": title, "dpv:isExercisedAt": at });
    let at = exhibit.exercised_at();
    let complaint = "complaint to a supervisory authority";
    let place = authority(exhibit)["dpv:hasContact"]
        .as_str()
        .map_or_else(|| places_of_law(exhibit), str::to_owned);
    let authority = right("eu-gdpr:A77", complaint, &place);
    let here = RIGHTS.iter().map(|(kind, title)| right(kind, title, &at));
    here.chain([authority]).collect()
}

/// Whom the visitor can complain to.
fn authority(exhibit: &Exhibit) -> Value {
    let record = exhibit.record();
    let found = authorities::for_page(&exhibit.policy, record.country, &record.language);
    json!({
        "@type": "dpv:DataProtectionAuthority",
        "dpv:hasJurisdiction": places_of_law(exhibit),
        "dpv:hasName": found.as_ref().map(|found| &found.name),
        "dpv:hasContact": found.as_ref().map(|found| &found.url),
    })
}
