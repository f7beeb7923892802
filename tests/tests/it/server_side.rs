//! `POST /v1/sites/{site}/records` with a token, and `POST /v1/sites/{site}/consents/query`.

use crate::{
    actors::{PURPOSES, SERVICES, choice},
    back_end::{DAY, NOW, Office, key, says},
};
use consent::SiteId;
use consent::counter::Event;
use http::StatusCode;
use serde_json::{Value, json};
use store::AuditAct;

fn shop() -> SiteId {
    SiteId::parse("shop").expect("an id")
}

#[tokio::test]
async fn s17_a_back_end_records_what_a_signed_in_visitor_said_and_by_which_channel() {
    let office = Office::open().await;
    let mut body = says("ann@customers.example", true);
    body["text"] = json!("Mogen wij u de nieuwsbrief sturen?");
    let answer = office.records(&body).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), "no-store");
    let answer = answer.json();
    let record = &answer["receipt"]["record"];
    assert_eq!(record["by_subject"], true);
    assert_eq!(record["channel"], "phone");
    assert_eq!(record["state"], "given");
    assert_eq!(record["country"], "BE", "the policy's first country");
    assert_eq!(record["regime"], "eu");
    assert_eq!(record["layer"], 0);
    let named = record["purposes"].as_object().expect("purposes");
    assert_eq!(named.len(), 1, "only what was said: {named:?}");
    assert_eq!(
        record["purposes"]["newsletter"]["reason"],
        "visitor_granted"
    );
    assert_eq!(record["shown"].as_str().map(str::len), Some(64));
    assert!(!answer.to_string().contains("ann@"), "{answer}");
    assert!(
        answer["withdraw_url"]
            .as_str()
            .expect("an address")
            .starts_with("http://127.0.0.1:8080/d/shop/nl/withdraw?t=")
    );
}

#[tokio::test]
async fn s17_the_subject_itself_stands_in_no_file() {
    let office = Office::open().await;
    let subject = "canary-subject-4711@customers.example";
    office.records(&says(subject, true)).await;
    office.asks(subject, "newsletter").await;
    let mut request = json!({ "key": key(), "subject": subject, "purposes": ["newsletter"], "language": "nl", "text": "Ja?" });
    office
        .posts("/v1/sites/shop/double-opt-ins", &request)
        .await;
    request["subject"] = json!("canary-subject-4711");
    office.server.platform.close().await;
    let mut seen = 0;
    for bytes in crate::back_end::files_in(office.server.folder.path()) {
        seen += bytes.len();
        let found = bytes
            .windows(19)
            .any(|window| window == b"canary-subject-4711");
        assert!(!found, "the subject was written");
    }
    assert!(seen > 1000, "there are files to look at");
}

#[tokio::test]
async fn s17_a_record_of_a_back_end_counts_as_one_and_never_against_impressions() {
    let office = Office::open().await;
    for subject in ["a", "b"] {
        assert_eq!(office.records(&says(subject, true)).await.status, 201);
    }
    let counted = office.server.counted("shop").await;
    for event in Event::ALL {
        let expected = if *event == Event::ServerSide { 2 } else { 0 };
        assert_eq!(counted.of(*event), expected, "{event:?}");
    }
    assert!(counted.purposes.is_empty());
}

#[tokio::test]
async fn the_browsers_route_is_unchanged_beside_it() {
    let office = Office::open().await;
    let purposes = [&PURPOSES[..], &["newsletter", "own_offers"]].concat();
    let mut body = choice("accept_all", &PURPOSES, &SERVICES);
    for purpose in purposes {
        body["purposes"][purpose] = json!(true);
    }
    let mut visitor = office.server.visitor().from("BE");
    assert_eq!(visitor.records(&body).await.status, StatusCode::CREATED);
    let nowhere = office
        .posts_as(None, "/v1/sites/shop/records", &says("ann", true))
        .await;
    assert_eq!(
        (nowhere.status, nowhere.code().as_str()),
        (StatusCode::FORBIDDEN, "origin_missing")
    );
}

#[tokio::test]
async fn a_token_is_asked_for_everywhere_and_counts_for_its_site_only() {
    let office = Office::open().await;
    let quiet = SiteId::parse("quiet").expect("an id");
    let other = office
        .server
        .platform
        .make_api_token(&quiet, "crm", "test")
        .await
        .expect("a token");
    let used = office.server.platform.api_caller(&other).await;
    assert!(used.expect("readable").is_some());
    let length = office.server.ledger_length().await;
    for (path, body) in [
        ("/v1/sites/shop/records", says("ann", true)),
        ("/v1/sites/shop/consents/query", json!({ "subject": "ann" })),
        ("/v1/sites/shop/double-opt-ins", json!({})),
        (
            "/v1/sites/shop/double-opt-ins/confirm",
            json!({ "token": "x" }),
        ),
    ] {
        let (start, end) = office.token.split_at(office.token.len() - 1);
        let unknown = format!("{start}{}", if end == "A" { "Q" } else { "A" });
        for (token, status, code) in [
            (unknown.as_str(), 401, "token_unknown"),
            ("sluis_", 401, "token_unknown"),
            ("", 401, "token_unknown"),
            (other.as_str(), 403, "token_other_site"),
        ] {
            let answer = office.posts_as(Some(token), path, &body).await;
            assert_eq!(answer.code(), code, "{path} {token:?}");
            assert_eq!(answer.status, status, "{path}");
            assert!(!answer.text().contains("sluis_"), "{}", answer.text());
        }
    }
    let none = office
        .posts_as(
            None,
            "/v1/sites/shop/consents/query",
            &json!({ "subject": "ann" }),
        )
        .await;
    assert_eq!(
        (none.status.as_u16(), none.code().as_str()),
        (401, "token_missing")
    );
    assert_eq!(none.header("www-authenticate"), "Bearer");
    assert_eq!(office.server.ledger_length().await, length);
}

#[tokio::test]
async fn a_revoked_token_is_refused_at_once_and_both_acts_are_audited() {
    let office = Office::open().await;
    office
        .server
        .platform
        .revoke_api_token(&shop(), "crm", "an")
        .await
        .expect("revoked");
    let answer = office.records(&says("ann", true)).await;
    assert_eq!(answer.code(), "token_unknown");
    let again = office
        .server
        .platform
        .revoke_api_token(&shop(), "crm", "an")
        .await;
    assert_eq!(again.expect_err("it is gone").code(), "token_not_found");
    let twice = office
        .server
        .platform
        .make_api_token(&shop(), "crm", "an")
        .await;
    let token = twice.expect("the name is free again");
    assert_ne!(token, office.token);
    let taken = office
        .server
        .platform
        .make_api_token(&shop(), "crm", "an")
        .await;
    assert_eq!(
        taken.expect_err("the name is taken").code(),
        "token_name_taken"
    );
    let entries = office.server.store.audit_entries(None, 3).await;
    let entries = entries.expect("the store can be read").into_iter();
    let acts: Vec<_> = entries
        .map(|audited| (audited.entry.operator, audited.entry.act))
        .collect();
    let (site, name) = (shop(), "crm".to_owned());
    let made = AuditAct::ApiTokenMade {
        site: site.clone(),
        name: name.clone(),
    };
    let revoked = AuditAct::ApiTokenRevoked { site, name };
    let expected = [("an", made.clone()), ("an", revoked), ("test", made)];
    assert_eq!(acts, expected.map(|(by, act)| (by.to_owned(), act)));
}

#[tokio::test]
async fn the_same_key_is_recorded_once_and_belongs_to_one_subject() {
    let office = Office::open().await;
    let body = says("ann", true);
    let first = office.records(&body).await;
    let length = office.server.ledger_length().await;
    let again = office.records(&body).await;
    assert_eq!(
        (first.status, again.status),
        (StatusCode::CREATED, StatusCode::OK)
    );
    assert_eq!(first.json()["record"], again.json()["record"]);
    let mut other = body.clone();
    other["subject"] = json!("bert");
    let taken = office.records(&other).await;
    assert_eq!(
        (taken.status.as_u16(), taken.code().as_str()),
        (409, "key_taken")
    );
    assert_eq!(office.server.ledger_length().await, length);
}

#[tokio::test]
async fn a_browser_that_knows_a_back_ends_key_gets_no_token_for_it() {
    let office = Office::open().await;
    let body = says("ann", true);
    office.records(&body).await;
    let mut stolen = choice("accept_all", &PURPOSES, &SERVICES);
    stolen["purposes"]["newsletter"] = json!(true);
    stolen["purposes"]["own_offers"] = json!(true);
    stolen["key"] = body["key"].clone();
    let answer = office.server.visitor().from("BE").records(&stolen).await;
    assert_eq!(answer.code(), "bad_key");
    assert!(answer.set_cookies().is_empty());
}

#[tokio::test]
async fn everything_that_does_not_fit_is_refused_with_a_code_and_stores_nothing() {
    let office = Office::open().await;
    let length = office.server.ledger_length().await;
    let at = |seconds: u64| json!(jiff_text(seconds));
    let long = "x".repeat(4001);
    let cases: Vec<(Value, &str)> = vec![
        (json!({ "purposes": {} }), "nothing_named"),
        (
            json!({ "purposes": { "necessary": true } }),
            "unknown_purpose",
        ),
        (
            json!({ "purposes": { "profiling": true } }),
            "unknown_purpose",
        ),
        (json!({ "services": { "shop": true } }), "unknown_service"),
        (json!({ "control": "accept_all" }), "unknown_control"),
        (
            json!({ "control": "confirm", "purposes": { "newsletter": false } }),
            "unknown_control",
        ),
        (json!({ "control": "withdraw_all" }), "control_contradicts"),
        (json!({ "control": "object" }), "control_contradicts"),
        (
            json!({ "control": "object", "purposes": { "newsletter": false } }),
            "not_legitimate_interest",
        ),
        (json!({ "channel": "banner" }), "unknown_channel"),
        (json!({ "channel": "gpc" }), "unknown_channel"),
        (json!({ "language": "it" }), "unknown_language"),
        (json!({ "policy": 0 }), "unknown_policy"),
        (json!({ "policy": 2 }), "unknown_policy"),
        (json!({ "text": " \n" }), "bad_text"),
        (json!({ "text": "a\u{1b}[31m" }), "bad_text"),
        (json!({ "text": long }), "bad_text"),
        (json!({ "at": at(NOW + 301) }), "at_in_future"),
        (json!({ "at": at(NOW - 367 * DAY) }), "at_too_old"),
        (json!({ "valid_days": 0 }), "valid_days"),
        (json!({ "valid_days": 3651 }), "valid_days"),
        (json!({ "subdivision": "C-A" }), "bad_subdivision"),
        (json!({ "subject": "" }), "bad_json"),
        (json!({ "subject": "x".repeat(201) }), "bad_json"),
        (json!({ "subject": "a\u{0}b" }), "bad_json"),
        (json!({ "key": "1" }), "bad_json"),
        (json!({ "at": "yesterday" }), "bad_json"),
        (json!({ "country": "BEL" }), "bad_json"),
        (json!({ "extra": 1 }), "bad_json"),
    ];
    for (change, code) in cases {
        let mut body = says("ann", true);
        for (name, value) in change.as_object().expect("an object") {
            body[name] = value.clone();
        }
        let answer = office.records(&body).await;
        assert_eq!(answer.code(), code, "{change}");
        let status = if code == "bad_json" { 400 } else { 422 };
        assert_eq!(answer.status, status, "{change}");
    }
    let big = json!({ "subject": "x".repeat(9000) });
    assert_eq!(office.records(&big).await.code(), "too_large");
    assert_eq!(
        office.server.ledger_length().await,
        length,
        "something was stored"
    );
}

fn jiff_text(seconds: u64) -> String {
    platform::evidence::rfc3339(consent::Timestamp(seconds))
}

#[tokio::test]
async fn s16_the_query_says_what_counts_why_since_when_and_by_which_channel() {
    let office = Office::open().await;
    let nobody = office.asks("ann", "newsletter").await;
    assert_eq!(
        (&nobody["granted"], &nobody["reason"]),
        (&json!(false), &json!("awaiting_choice"))
    );
    assert_eq!(nobody["record"], Value::Null);
    let given = office.records(&says("ann", true)).await.json();
    let granted = office.asks("ann", "newsletter").await;
    assert_eq!(granted["granted"], true);
    assert_eq!(granted["reason"], "visitor_granted");
    assert_eq!(granted["record"], given["record"]);
    assert_eq!(granted["channel"], "phone");
    assert_eq!(granted["standing"], "current");
    assert_eq!(granted["since"], "2026-11-01T00:00:00Z");
    assert_eq!(granted["until"], "2027-05-02T00:00:00Z");
    assert_eq!(office.asks("bert", "newsletter").await["granted"], false);
    assert_eq!(
        office.asks("ann", "analytics").await["granted"],
        false,
        "never bundled"
    );
    let by_id = json!({ "consent_id": given["consent_id"], "purposes": ["newsletter"] });
    let answer = office
        .posts("/v1/sites/shop/consents/query", &by_id)
        .await
        .json();
    assert_eq!(answer["purposes"]["newsletter"]["granted"], true);
    assert_eq!(answer["site"], "shop");
}

#[tokio::test]
async fn s5_the_latest_act_counts_and_withdrawing_all_denies_all() {
    let office = Office::open().await;
    office.records(&says("ann", true)).await;
    office.pass_hours(1);
    let refused = office.records(&says("ann", false)).await.json();
    assert_eq!(refused["state"], "withdrawn");
    assert_eq!(
        office.asks("ann", "newsletter").await["reason"],
        "visitor_denied"
    );
    office.pass_hours(1);
    let mut both = says("ann", true);
    both["services"] = json!({ "posthog": true });
    both["purposes"]["analytics"] = json!(true);
    assert_eq!(office.records(&both).await.json()["state"], "given");
    office.pass_hours(1);
    let all = json!({ "key": key(), "subject": "ann", "channel": "app", "control": "withdraw_all", "language": "fr" });
    assert_eq!(office.records(&all).await.json()["state"], "withdrawn");
    let answer = office
        .posts(
            "/v1/sites/shop/consents/query",
            &json!({ "subject": "ann" }),
        )
        .await
        .json();
    for group in ["purposes", "services"] {
        for (id, outcome) in answer[group].as_object().expect("an object") {
            let expected = matches!(id.as_str(), "necessary" | "shop" | "guard" | "prikbord");
            assert_eq!(outcome["granted"], expected, "{id}: {outcome}");
        }
    }
}

#[tokio::test]
async fn an_act_that_was_passed_on_late_does_not_undo_a_later_one() {
    let office = Office::open().await;
    office.records(&says("ann", false)).await;
    office.pass_days(2);
    let mut paper = says("ann", true);
    paper["channel"] = json!("paper");
    paper["at"] = json!(jiff_text(NOW - DAY));
    let answer = office.records(&paper).await.json();
    assert_eq!(answer["receipt"]["record"]["happened_at"], NOW - DAY);
    assert_eq!(
        answer["receipt"]["record"]["at_millis"],
        (NOW + 2 * DAY) * 1000,
        "the server's own time stays"
    );
    let outcome = office.asks("ann", "newsletter").await;
    assert_eq!(
        outcome["granted"], false,
        "the refusal came after the form on paper"
    );
    let bert = {
        paper["subject"] = json!("bert");
        paper["key"] = key();
        paper
    };
    office.records(&bert).await;
    let outcome = office.asks("bert", "newsletter").await;
    assert_eq!(
        (&outcome["granted"], &outcome["since"]),
        (&json!(true), &json!("2026-10-31T00:00:00Z"))
    );
}

#[tokio::test]
async fn a_consent_ends_with_its_days_and_a_refusal_outlives_what_it_took_back() {
    let office = Office::open().await;
    let mut long = says("ann", true);
    long["valid_days"] = json!(3000);
    let given = office.records(&long).await.json();
    office.pass_hours(1);
    let taken = office.records(&says("ann", false)).await.json();
    let kept = |answer: &Value| {
        answer["receipt"]["record"]["keep_until"]
            .as_u64()
            .expect("a moment")
    };
    assert!(
        kept(&taken) >= kept(&given),
        "an erased refusal would let the grant count again"
    );
    let mut short = says("bert", true);
    short["valid_days"] = json!(1);
    office.records(&short).await;
    assert_eq!(office.asks("bert", "newsletter").await["granted"], true);
    office.pass_days(1);
    let ended = office.asks("bert", "newsletter").await;
    assert_eq!(
        (&ended["granted"], &ended["reason"], &ended["standing"]),
        (&json!(false), &json!("expired"), &json!("expired"))
    );
}

#[tokio::test]
async fn s14_a_purpose_that_changed_materially_is_denied_until_it_is_asked_again() {
    let office = Office::open().await;
    office.records(&says("ann", true)).await;
    let changed =
        crate::back_end::shop_with_mail().replacen("Post of newsletter.", "Post and profiles.", 1);
    let changed = changed.replacen(
        "id = \"newsletter\"\nbasis = \"consent\"",
        "id = \"newsletter\"\nbasis = \"legitimate_interest\"",
        1,
    );
    office
        .server
        .platform
        .publish_site_file("shop.toml", &changed, "test", "")
        .await
        .expect("valid");
    let outcome = office.asks("ann", "newsletter").await;
    assert_eq!(
        (&outcome["granted"], &outcome["reason"]),
        (&json!(false), &json!("policy_changed"))
    );
    let length = office.server.ledger_length().await;
    let mut old = says("ann", true);
    old["policy"] = json!(1);
    let answer = office.records(&old).await;
    assert_eq!(
        (answer.status.as_u16(), answer.code().as_str()),
        (409, "policy_outdated")
    );
    assert_eq!(office.server.ledger_length().await, length);
    old["purposes"]["newsletter"] = json!(false);
    assert_eq!(
        office.records(&old).await.status,
        201,
        "a refusal is always taken"
    );
    assert_eq!(office.records(&says("ann", true)).await.status, 201);
    assert_eq!(office.asks("ann", "newsletter").await["granted"], true);
}

#[tokio::test]
async fn s22_an_objection_is_recorded_as_one_and_is_no_refusal() {
    let office = Office::open().await;
    let mut yes = says("ann", true);
    yes["purposes"] = json!({ "own_offers": true, "newsletter": true });
    office.records(&yes).await;
    office.pass_hours(1);
    let object = json!({ "key": key(), "subject": "ann", "channel": "email", "control": "object", "language": "nl" });
    let answer = office.records(&object).await.json();
    assert_eq!(answer["state"], "objected");
    let record = &answer["receipt"]["record"];
    assert_eq!(
        record["purposes"].as_object().map(serde_json::Map::len),
        Some(1)
    );
    assert_eq!(
        record["purposes"]["own_offers"]["basis"],
        "legitimate_interest"
    );
    assert_eq!(office.asks("ann", "own_offers").await["reason"], "objected");
    assert_eq!(
        office.asks("ann", "newsletter").await["granted"],
        true,
        "consent is another matter"
    );
}

#[tokio::test]
async fn s22_a_restricted_visitor_is_denied_everything() {
    let office = Office::open().await;
    let given = office.records(&says("ann", true)).await.json();
    let visitor =
        consent::VisitorId::parse(given["consent_id"].as_str().expect("an id")).expect("an id");
    office
        .server
        .store
        .restrict(&shop(), visitor, true)
        .await
        .expect("restricted");
    let answer = office
        .posts(
            "/v1/sites/shop/consents/query",
            &json!({ "subject": "ann" }),
        )
        .await
        .json();
    assert_eq!(answer["restricted"], true);
    for (id, outcome) in answer["purposes"].as_object().expect("purposes") {
        assert_eq!(
            (&outcome["granted"], &outcome["reason"]),
            (&json!(false), &json!("restricted")),
            "{id}"
        );
    }
}

#[tokio::test]
async fn s16_a_hundred_subjects_are_answered_in_their_order() {
    let office = Office::open().await;
    office.records(&says("subject-42", true)).await;
    let subjects: Vec<String> = (0..100).map(|n| format!("subject-{n}")).collect();
    let body = json!({ "subjects": subjects, "purposes": ["newsletter"] });
    let answer = office
        .posts("/v1/sites/shop/consents/query", &body)
        .await
        .json();
    let answers = answer["answers"].as_array().expect("a list");
    assert_eq!(answers.len(), 100);
    for (place, answer) in answers.iter().enumerate() {
        assert_eq!(answer["subject"], subjects[place]);
        assert_eq!(
            answer["purposes"]["newsletter"]["granted"],
            place == 42,
            "{place}"
        );
    }
    let length = office.server.ledger_length().await;
    for (body, code) in [
        (json!({}), "whom"),
        (json!({ "subjects": [] }), "whom"),
        (json!({ "subjects": vec!["x"; 101] }), "whom"),
        (json!({ "subject": "a", "subjects": ["b"] }), "whom"),
        (
            json!({ "subject": "a", "purposes": ["nothing"] }),
            "unknown_purpose",
        ),
        (json!({ "subject": "a", "token": "b" }), "bad_json"),
        (json!({ "consent_id": "short" }), "bad_json"),
    ] {
        assert_eq!(
            office
                .posts("/v1/sites/shop/consents/query", &body)
                .await
                .code(),
            code,
            "{body}"
        );
    }
    assert_eq!(
        office.server.ledger_length().await,
        length,
        "asking writes nothing"
    );
}

#[tokio::test]
async fn s16_a_later_no_to_a_purpose_denies_the_services_under_it() {
    let office = Office::open().await;
    let mut yes = says("ann", true);
    yes["purposes"] = json!({ "analytics": true });
    yes["services"] = json!({ "posthog": true });
    office.records(&yes).await;
    let ask = json!({ "subject": "ann", "purposes": ["analytics"] });
    let answer = office
        .posts("/v1/sites/shop/consents/query", &ask)
        .await
        .json();
    assert_eq!(answer["services"]["posthog"]["granted"], true);
    assert_eq!(answer["services"]["plausible"]["reason"], "awaiting_choice");
    office.pass_hours(1);
    let mut no = says("ann", false);
    no["purposes"] = json!({ "analytics": false });
    office.records(&no).await;
    let answer = office
        .posts("/v1/sites/shop/consents/query", &ask)
        .await
        .json();
    assert_eq!(answer["services"]["posthog"]["reason"], "visitor_denied");
}
