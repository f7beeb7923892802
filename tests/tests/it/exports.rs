//! Records as others read them: ISO/IEC TS 27560 with DPV, the Kantara receipt, and our own form. The written forms of
//! records that never change are golden: `snapshots/`.

use crate::back_end::{DAY, NOW, Office, key, says};
use consent::{ConsentRecord, SiteId, VisitorId};
use http::StatusCode;
use platform::evidence::{Form, HistoryPage, Which};
use serde_json::{Value, json};
use store::NewRecord;

const SERVER: &str = "https://consent.shop.example";

fn shop() -> SiteId {
    SiteId::parse("shop").expect("an id")
}

fn uuid(number: u64) -> String {
    format!("01890000-0000-7000-8000-{number:012x}")
}

/// A record of a browser in Belgium: statistics and video granted, the rest denied.
fn partial() -> Value {
    let outcome = |granted: bool, basis: Value| {
        let reason = if granted {
            "visitor_granted"
        } else {
            "visitor_denied"
        };
        json!({ "granted": granted, "reason": reason, "basis": basis })
    };
    let purpose = |granted: bool| outcome(granted, json!("consent"));
    json!({
        "schema": "sluis.record/2", "id": uuid(1), "key": uuid(101), "site": "shop",
        "visitor": VisitorId([7; 16]), "at_millis": NOW * 1000 + 250, "valid_until": NOW + 182 * DAY,
        "previous": null, "state": "partial", "kind": "opt_in", "channel": "banner", "control": "save",
        "layer": 2, "policy": 1, "notice_version": "2.2", "language": "nl", "country": "BE", "regime": "eu",
        "regime_table": 1, "gpc": false, "device": "mobile",
        "purposes": {
            "necessary": { "granted": true, "reason": "necessary", "basis": "necessary" },
            "analytics": purpose(true), "media": purpose(true), "support": purpose(false),
            "personalised_content": purpose(false), "personalised_advertising": purpose(false),
            "newsletter": purpose(false), "own_offers": outcome(true, json!("legitimate_interest")),
        },
        "services": {
            "posthog": outcome(true, Value::Null), "video": outcome(true, Value::Null),
            "wimpel": outcome(false, Value::Null), "map": outcome(false, Value::Null),
        },
        "policy_digest": "d".repeat(64), "shown": "a".repeat(64), "keep_until": NOW + 1277 * DAY,
    })
}

/// The confirmation of a double opt-in for the newsletter, under one of the controllers.
fn confirmed() -> Value {
    let mut record = partial();
    for (name, value) in [
        ("id", json!(uuid(2))),
        ("key", json!(uuid(102))),
        ("visitor", json!(VisitorId([8; 16]))),
        ("state", json!("given")),
        ("kind", json!("double_opt_in")),
        ("channel", json!("email")),
        ("control", json!("confirm")),
        ("layer", json!(0)),
        ("device", json!("unknown")),
        (
            "purposes",
            json!({ "newsletter": { "granted": true, "reason": "visitor_granted", "basis": "consent" } }),
        ),
        ("services", json!({})),
        ("by_subject", json!(true)),
        ("controllers", json!(["atelier"])),
        ("answers", json!(uuid(99))),
        ("language", json!("en")),
    ] {
        record[name] = value;
    }
    record
}

impl Office {
    async fn keeps(&self, record: &Value) -> ConsentRecord {
        let record: ConsentRecord = serde_json::from_value(record.clone()).expect("a record");
        let new = NewRecord {
            record,
            tallies: Vec::new(),
        };
        self.server
            .store
            .append(new)
            .await
            .expect("appended")
            .record
    }

    async fn writes_out(&self, record: &ConsentRecord, form: Form) -> Value {
        let which = Which::Id(record.id.clone());
        let written = self
            .server
            .platform
            .export_record(&shop(), &which, form, SERVER)
            .await;
        written.expect("written out")
    }
}

/// Takes away what depends on how the journal frames an entry.
fn steady(mut written: Value) -> Value {
    for place in ["/hash", "/sluis:ledger/hash"] {
        if let Some(hash) = written.pointer_mut(place) {
            assert_eq!(hash.as_str().map(str::len), Some(64));
            *hash = json!("(hash)");
        }
    }
    for place in ["/seq", "/sluis:ledger/seq"] {
        if let Some(seq) = written.pointer_mut(place) {
            assert!(seq.as_u64() > Some(0));
            *seq = json!("(seq)");
        }
    }
    written
}

#[tokio::test]
async fn the_written_forms_of_a_record_stay_as_they_are() {
    let office = Office::open().await;
    for (name, record) in [("partial", partial()), ("confirmed", confirmed())] {
        let record = office.keeps(&record).await;
        for form in Form::ALL {
            let written = steady(office.writes_out(&record, form).await);
            let name = format!("{name}-{}", form.wire_name());
            insta::assert_json_snapshot!(name, written);
        }
    }
}

/// Part 5's list: section, field, and where it stands. `*` is every element of a list, of which there must be one.
const MANDATORY: [(&str, &str); 23] = [
    ("schema_version", "/dct:conformsTo"),
    ("record_id", "/dpv:hasIdentifier"),
    ("pii_principal_id", "/dpv:hasDataSubject/dpv:hasIdentifier"),
    ("privacy_notice", "/dpv:hasNotice/@id"),
    ("language", "/dpv:hasNotice/dct:language"),
    ("purpose", "/dpv:hasProcess/*/dpv:hasPurpose/dct:title"),
    (
        "pii_information(pii_type)",
        "/dpv:hasProcess/*/dpv:hasPersonalData/*/dct:description",
    ),
    (
        "pii_controllers",
        "/dpv:hasProcess/*/dpv:hasDataController/*",
    ),
    (
        "storage_locations",
        "/dpv:hasProcess/*/dpv:hasStorageCondition/0/dpv:hasLocation/*",
    ),
    (
        "retention_period",
        "/dpv:hasProcess/*/dpv:hasStorageCondition/1/dpv:hasDuration",
    ),
    ("jurisdiction", "/dpv:hasProcess/*/dpv:hasJurisdiction"),
    (
        "recipient_third_parties",
        "/dpv:hasProcess/*/dpv:hasRecipient/*",
    ),
    (
        "withdrawal_method",
        "/dpv:hasProcess/*/dpv:hasConsentControl/dpv:isExercisedAt",
    ),
    ("party_id", "/dpv:hasEntity/*/dpv:hasIdentifier"),
    ("party_name", "/dpv:hasEntity/*/dpv:hasName"),
    ("party_address", "/dpv:hasEntity/*/dpv:hasAddress"),
    ("party_contact", "/dpv:hasEntity/*/dpv:hasContact"),
    ("party_type", "/dpv:hasEntity/*/@type/*"),
    (
        "event_time",
        "/dpv:hasConsentStatus/0/dpv:isIndicatedAtTime",
    ),
    (
        "validity_duration",
        "/dpv:hasConsentStatus/*/dpv:hasDuration/rdf:value",
    ),
    ("entity_id", "/dpv:hasConsentStatus/*/dpv:isIndicatedBy"),
    ("event_type", "/dpv:hasConsentStatus/*/dpv:hasLegalBasis"),
    ("event_state", "/dpv:hasConsentStatus/*/@type"),
];
/// What the GDPR asks for beside it.
const BY_GDPR: [(&str, &str); 6] = [
    ("lawful_basis", "/dpv:hasProcess/*/dpv:hasLegalBasis"),
    (
        "privacy_rights",
        "/dpv:hasProcess/*/dpv:hasRight/*/dpv:isExercisedAt",
    ),
    (
        "authority_party",
        "/dpv:hasProcess/*/dpv:hasAuthority/dpv:hasJurisdiction",
    ),
    (
        "processing_location",
        "/dpv:hasProcess/*/dpv:hasStorageCondition/0/dpv:hasLocation/*",
    ),
    (
        "collection_method",
        "/dpv:hasConsentStatus/0/dpv:hasIndicationMethod",
    ),
    ("applicable_law", "/dpv:hasApplicableLaw"),
];

/// Everything that stands at a place; an empty list, text or nothing is left out and counted as missing.
fn found<'a>(value: &'a Value, place: &str) -> Vec<Option<&'a Value>> {
    let mut here = vec![Some(value)];
    for part in place.split('/').skip(1) {
        here = here
            .into_iter()
            .flat_map(|value| match (part, value) {
                ("*", Some(Value::Array(list))) if !list.is_empty() => {
                    list.iter().map(Some).collect()
                }
                ("*", _) => vec![None],
                (name, Some(value)) => vec![match name.parse::<usize>() {
                    Ok(place) => value.get(place),
                    Err(_) => value.get(name),
                }],
                (_, None) => vec![None],
            })
            .collect();
    }
    let is_there =
        |value: &&Value| !value.is_null() && **value != json!("") && **value != json!([]);
    here.into_iter()
        .map(|value| value.filter(is_there))
        .collect()
}

#[tokio::test]
async fn part_5_every_mandatory_field_of_27560_is_there_in_every_kind_of_record() {
    let office = Office::open().await;
    let mut records = vec![
        office.keeps(&partial()).await,
        office.keeps(&confirmed()).await,
    ];
    for (number, state, kind, country) in [
        (3, "refused", "opt_in", json!("NL")),
        (4, "withdrawn", "opt_in", json!("FR")),
        (5, "objected", "opt_in", json!("DE")),
        (6, "requested", "double_opt_in", Value::Null),
        (7, "given", "opt_in", json!("AT")),
    ] {
        let mut record = partial();
        record["id"] = json!(uuid(number));
        record["key"] = json!(uuid(number + 100));
        record["visitor"] = json!(VisitorId([9; 16]));
        record["state"] = json!(state);
        record["kind"] = json!(kind);
        record["country"] = country;
        records.push(office.keeps(&record).await);
    }
    assert_eq!(MANDATORY.len(), 23);
    for record in &records {
        let written = office.writes_out(record, Form::Iso27560).await;
        for (field, place) in MANDATORY.iter().chain(&BY_GDPR) {
            let values = found(&written, place);
            let whole = values.iter().all(Option::is_some) && !values.is_empty();
            assert!(
                whole,
                "{field} at {place} is missing in {:?}: {written:#}",
                record.state
            );
        }
        let profile = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr";
        assert_eq!(written["dct:conformsTo"], profile);
        for process in written["dpv:hasProcess"].as_array().expect("a list") {
            for party in process["dpv:hasRecipient"].as_array().expect("a list") {
                let known = written["dpv:hasEntity"].as_array().expect("a list");
                assert!(
                    known.iter().any(|entity| entity["@id"] == *party),
                    "{party} is described nowhere"
                );
            }
        }
    }
}

#[tokio::test]
async fn part_5_the_event_says_what_it_was_and_what_became_of_it() {
    let office = Office::open().await;
    let states = |written: &Value| -> Vec<(String, String)> {
        let events = written["dpv:hasConsentStatus"].as_array().expect("a list");
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        events
            .iter()
            .map(|event| (text(&event["@type"]), text(&event["sluis:eventState"])))
            .collect()
    };
    let pair = |kind: &str, state: &str| (kind.to_owned(), state.to_owned());
    let first = office.keeps(&partial()).await;
    let written = office.writes_out(&first, Form::Iso27560).await;
    assert_eq!(states(&written), [pair("dpv:ConsentGiven", "partial")]);
    let mut next = partial();
    next["id"] = json!(uuid(50));
    next["key"] = json!(uuid(150));
    next["state"] = json!("withdrawn");
    let second = office.keeps(&next).await;
    let written = office.writes_out(&first, Form::Iso27560).await;
    let superseded = pair("dpv:ConsentStatusInvalidForProcessing", "superseded");
    assert_eq!(
        states(&written),
        [pair("dpv:ConsentGiven", "partial"), superseded]
    );
    assert_eq!(
        written["dct:isReplacedBy"],
        format!("urn:uuid:{}", second.id)
    );
    let written = office.writes_out(&second, Form::Iso27560).await;
    assert_eq!(written["dct:replaces"], format!("urn:uuid:{}", first.id));
    office.pass_days(182);
    let written = office.writes_out(&second, Form::Iso27560).await;
    assert_eq!(
        states(&written),
        [
            pair("dpv:ConsentWithdrawn", "withdrawn"),
            pair("dpv:ConsentExpired", "expired")
        ]
    );
    assert_eq!(
        office.writes_out(&second, Form::Sluis).await["standing"],
        "expired"
    );
}

#[tokio::test]
async fn c1_the_export_says_which_signals_vendors_were_sent() {
    let office = Office::open().await;
    let record = office.keeps(&partial()).await;
    for (form, place) in [
        (Form::Sluis, "/vendor_signals/google"),
        (Form::Kantara, "/x-sluis/vendor_signals/google"),
        (Form::Iso27560, "/sluis:vendorSignals/google"),
    ] {
        let written = office.writes_out(&record, form).await;
        let google = written.pointer(place).expect("signals");
        let expected = json!({
            "ad_storage": "denied", "ad_user_data": "denied", "ad_personalization": "denied",
            "analytics_storage": "granted", "personalization_storage": "denied",
        });
        assert_eq!(*google, expected, "{form:?}");
    }
    let confirmed = office.keeps(&confirmed()).await;
    let written = office.writes_out(&confirmed, Form::Sluis).await;
    assert_eq!(
        written["vendor_signals"]["google"],
        json!({}),
        "no page told anybody"
    );
}

#[tokio::test]
async fn a_record_is_found_by_its_place_too_and_on_its_own_site_only() {
    let office = Office::open().await;
    let record = office.keeps(&partial()).await;
    let seq = office.server.ledger_length().await;
    let platform = &office.server.platform;
    let by_place = platform
        .export_record(&shop(), &Which::Seq(seq), Form::Sluis, SERVER)
        .await;
    assert_eq!(
        by_place.expect("written out")["record"]["id"],
        json!(record.id)
    );
    let quiet = SiteId::parse("quiet").expect("an id");
    for (site, which) in [
        (quiet.clone(), Which::Seq(seq)),
        (quiet, Which::Id(record.id)),
        (shop(), Which::Seq(seq - 1)),
        (shop(), Which::Seq(seq + 1)),
    ] {
        let missing = platform
            .export_record(&site, &which, Form::Sluis, SERVER)
            .await;
        assert_eq!(
            missing.expect_err("not there").code(),
            "unknown_record",
            "{which:?}"
        );
    }
    let whole = platform
        .export_history(
            &shop(),
            VisitorId([7; 16]),
            Form::Kantara,
            SERVER,
            HistoryPage::WHOLE,
        )
        .await;
    assert_eq!(
        whole.expect("written out")["records"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
}

#[tokio::test]
async fn s22_a_back_end_reads_a_subjects_records_page_by_page_and_each_reading_is_audited() {
    let office = Office::open().await;
    let mut ids = Vec::new();
    for on in [true, false, true] {
        ids.insert(
            0,
            office.records(&says("ann", on)).await.json()["record"].clone(),
        );
        office.pass_hours(1);
    }
    let path = "/v1/sites/shop/records/query";
    let first = office
        .posts(path, &json!({ "subject": "ann", "limit": 2 }))
        .await;
    assert_eq!(first.header("cache-control"), "no-store");
    let first = first.json();
    let read = |page: &Value| -> Vec<Value> {
        let records = page["records"].as_array().expect("a list");
        records
            .iter()
            .map(|record| record["record"]["id"].clone())
            .collect()
    };
    assert_eq!(read(&first), ids[..2]);
    let next = json!({ "subject": "ann", "limit": 2, "before": first["next"] });
    let second = office.posts(path, &next).await.json();
    assert_eq!(
        (read(&second), &second["next"]),
        (ids[2..].to_vec(), &Value::Null)
    );
    let one = office
        .gets(&format!(
            "/v1/sites/shop/records/{}?form=27560",
            ids[0].as_str().expect("an id")
        ))
        .await;
    assert_eq!(
        (one.status, one.header("content-type")),
        (StatusCode::OK, "application/ld+json")
    );
    assert_eq!(one.json()["dct:identifier"], ids[0]);
    let entries = office
        .server
        .store
        .audit_entries(None, 3)
        .await
        .expect("the store can be read");
    let said: Vec<String> = entries
        .iter()
        .map(|found| format!("{} {:?}", found.entry.operator, found.entry.act))
        .collect();
    for (line, records) in said.iter().zip([1, 1, 2]) {
        assert!(
            line.starts_with("token crm RecordsRead")
                && line.contains(&format!("records: {records},")),
            "{line}"
        );
    }
    let length = office.server.ledger_length().await;
    let id = ids[0].as_str().expect("an id");
    for (path, status, code) in [
        (
            format!("/v1/sites/shop/records/{id}?form=pdf"),
            422,
            "unknown_form",
        ),
        (
            format!("/v1/sites/shop/records/{id}?other=1"),
            422,
            "unknown_form",
        ),
        (
            format!("/v1/sites/shop/records/{}", key().as_str().expect("a key")),
            404,
            "unknown_record",
        ),
        ("/v1/sites/shop/records/1".to_owned(), 404, "unknown_record"),
        (
            format!("/v1/sites/quiet/records/{id}"),
            403,
            "token_other_site",
        ),
    ] {
        let answer = office.gets(&path).await;
        assert_eq!(
            (answer.status.as_u16(), answer.code().as_str()),
            (status, code),
            "{path}"
        );
    }
    assert_eq!(office.posts(path, &json!({})).await.code(), "whom");
    assert_eq!(
        office
            .posts(path, &json!({ "subject": "ann", "page": 1 }))
            .await
            .code(),
        "bad_json"
    );
    assert_eq!(office.server.ledger_length().await, length);
}
