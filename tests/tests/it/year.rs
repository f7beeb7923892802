//! A year of the demo shop in a second: five versions with minor and material changes, visitors who come back under
//! all of them, and at the end the evidence: the ledger verifies, and old notices are shown again byte for byte
//! (S14, S25, E13, E15, R2, R3).

use crate::actors::{SHOP_FILE, TestServer, Visitor};
use consent::{ArtefactId, Policy, SiteId, policy::LegalBasis};
use http::StatusCode;
use platform::ledger::{Against, export, verify_export, verify_folder};
use serde_json::{Map, Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicU64, Ordering},
};

const DAY: u64 = 86_400_000;
/// 2026-01-01T00:00:00Z.
const BEGIN: u64 = 1_767_225_600_000;

static NOW: AtomicU64 = AtomicU64::new(BEGIN);

fn now() -> u64 {
    NOW.load(Ordering::Relaxed)
}

fn turn_to(day: u64) {
    NOW.store(BEGIN + day * DAY, Ordering::Relaxed);
}

/// Day, the site file, and what must be asked again.
fn versions() -> [(u64, String, &'static [&'static str]); 5] {
    let change = |text: &str, from: &str, to: &str| {
        assert!(text.contains(from), "the demo shop has no `{from}`");
        text.replacen(from, to, 1)
    };
    let first = SHOP_FILE.to_owned();
    let wording = change(
        &first,
        "Meten hoe de winkel wordt gebruikt.",
        "Meten hoe de winkel gebruikt wordt.",
    );
    let service = format!(
        "{wording}\n[[services]]\nid = \"meter\"\nname = \"Meter\"\nvendor = \"plausible\"\npurposes = [\"analytics\"]\n\
         responsible = {{ role = \"processor\", controller = \"maretak\" }}\nhosts = [\"meter.example\"]\n\
         function = {{ nl = \"Telt.\", fr = \"Compte.\", de = \"Zählt.\", en = \"Counts.\" }}\n"
    );
    let renamed = change(&service, "name = \"Maretak\"", "name = \"Maretak winkel\"");
    let elsewhere = change(
        &renamed,
        "id = \"plausible\"\nname = \"Plausible",
        "id = \"plausible\"\nname = \"Nieuwe eigenaar",
    );
    // Plausible's company is another one: both services of that vendor are asked again, and nothing else.
    [
        (0, first, &[]),
        (60, wording, &[]),
        (120, service, &["meter"]),
        (200, renamed, &[]),
        (280, elsewhere, &["plausible", "meter"]),
    ]
}

/// What a visitor of the model has chosen last.
#[derive(Default)]
struct Memory {
    chosen: Option<(u64, u32)>,
    records: Vec<Value>,
}

struct Person<'a> {
    browser: Visitor<'a>,
    language: &'static str,
    accepts: bool,
    memory: Memory,
}

impl Person<'_> {
    async fn is_asked(&mut self) -> Value {
        let token = self.browser.cookies.get("sluis-token_shop").cloned();
        let body = json!({ "token": token, "country": "BE" });
        self.browser
            .posts("/v1/sites/shop/decisions", &body)
            .await
            .json()
    }

    async fn answers(&mut self, policy: &Policy) -> Vec<u8> {
        let notice = self
            .browser
            .gets(&format!("/n/shop?l={}", self.language))
            .await;
        assert_eq!(notice.status, StatusCode::OK);
        let control = if self.accepts {
            "accept_all"
        } else {
            "reject_all"
        };
        let body = choice(policy, control, self.accepts, self.language);
        let answer = self.browser.records(&body).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
        self.memory.chosen = Some((now(), policy.version.0));
        self.memory
            .records
            .push(answer.json()["receipt"]["record"].clone());
        notice.body
    }
}

fn choice(policy: &Policy, control: &str, on: bool, language: &str) -> Value {
    let optional = |id: &consent::PurposeId| {
        policy
            .purpose(id.as_str())
            .is_some_and(|purpose| purpose.basis != LegalBasis::Necessary)
    };
    let purposes: Map<String, Value> = policy
        .purposes
        .iter()
        .filter(|purpose| optional(&purpose.id))
        .map(|purpose| (purpose.id.to_string(), on.into()))
        .collect();
    let services: Map<String, Value> = policy
        .services
        .iter()
        .filter(|service| service.purposes.iter().any(optional))
        .map(|service| (service.id.to_string(), on.into()))
        .collect();
    json!({
        "key": platform::clock::new_record_id(), "policy": policy.version, "language": language, "layer": 1,
        "control": control, "channel": "banner", "device": "mobile", "purposes": purposes, "services": services,
    })
}

fn open_services(decided: &Value) -> BTreeSet<String> {
    let services = decided["services"].as_object().expect("services");
    services
        .iter()
        .filter(|(_, outcome)| {
            outcome["reason"] == "policy_changed" || outcome["reason"] == "awaiting_choice"
        })
        .map(|(id, _)| id.clone())
        .collect()
}

#[tokio::test]
async fn s14_e13_r3_a_year_of_versions_visitors_and_evidence() {
    turn_to(0);
    let server = TestServer::at(true, now).await;
    let shop = SiteId::parse("shop").expect("an id");
    let mut people: Vec<Person<'_>> = (0..24)
        .map(|number| Person {
            browser: server.visitor().from("BE"),
            language: ["nl", "fr", "de", "en"][number % 4],
            accepts: number % 3 > 0,
            memory: Memory::default(),
        })
        .collect();
    let mut notices: Vec<(String, Vec<u8>)> = Vec::new();
    let mut asked_again: BTreeMap<u32, u32> = BTreeMap::new();
    let mut versions = versions().into_iter().peekable();
    let mut material: Vec<(u32, &[&str])> = Vec::new();
    for day in (0..365).step_by(5) {
        turn_to(day);
        while let Some((_, file, asks)) = versions.next_if(|(from, ..)| *from <= day) {
            let published = server
                .platform
                .publish_site_file("shop.toml", &file, "ann", "year")
                .await;
            let published = published.expect("a valid version");
            let asked: Vec<&str> = published
                .asked_services
                .iter()
                .map(|id| id.as_str())
                .collect();
            if published.version.0 > 1 {
                assert!(published.asked_purposes.is_empty(), "only services changed");
                assert_eq!(asked, *asks, "version {}", published.version);
            }
            if !asks.is_empty() {
                material.push((published.version.0, asks));
            }
        }
        let live = server.platform.live(&shop).expect("published");
        for (number, person) in people.iter_mut().enumerate() {
            // A new one every twelve days; then everyone comes every 30 days, on days of their own.
            if day < 12 * number as u64 || !(day / 5 + number as u64).is_multiple_of(6) {
                continue;
            }
            let decided = person.is_asked().await;
            let expired = |at: u64| now() >= at + 182 * DAY;
            let changed = |version: u32| material.iter().filter(move |(since, _)| *since > version);
            let expected = person
                .memory
                .chosen
                .is_none_or(|(at, version)| expired(at) || changed(version).next().is_some());
            assert_eq!(decided["asks"], expected, "day {day}, visitor {number}");
            let Some((at, version)) = person.memory.chosen else {
                let body = person.answers(&live.policy).await;
                let record = person.memory.records.last().expect("recorded");
                notices.push((record["shown"].as_str().expect("kept").to_owned(), body));
                continue;
            };
            if !expected {
                continue;
            }
            if !expired(at) {
                // S14: only what changed is open, every other choice stays as it was.
                let open: BTreeSet<String> = changed(version)
                    .flat_map(|(_, ids)| ids.iter().map(|id| (*id).to_owned()))
                    .collect();
                assert_eq!(open_services(&decided), open, "day {day}, visitor {number}");
                assert_eq!(decided["services"]["posthog"]["granted"], person.accepts);
                *asked_again.entry(live.policy.version.0).or_default() += 1;
            }
            let body = person.answers(&live.policy).await;
            let record = person.memory.records.last().expect("recorded");
            notices.push((record["shown"].as_str().expect("kept").to_owned(), body));
        }
        server
            .platform
            .checkpoint()
            .await
            .expect("signed, or nothing new");
    }
    // Under the two material versions, and the minor one that followed the first for those who came late.
    assert!(
        asked_again
            .keys()
            .all(|version| [3, 4, 5].contains(version)),
        "{asked_again:?}"
    );
    assert!(
        asked_again[&3] > 5 && asked_again[&5] > 5,
        "{asked_again:?}"
    );
    prove(&server, &people, &notices).await;
}

/// The evidence, as somebody who does not trust us would ask for it.
async fn prove(server: &TestServer, people: &[Person<'_>], notices: &[(String, Vec<u8>)]) {
    let different: BTreeMap<&String, &Vec<u8>> =
        notices.iter().map(|(id, body)| (id, body)).collect();
    assert!(
        different.len() >= 10,
        "{} different notices",
        different.len()
    );
    for (id, served) in &different {
        let id = ArtefactId::parse(id).expect("an address");
        let kept = server
            .platform
            .artefact(&id)
            .await
            .expect("readable")
            .expect("kept");
        assert!(kept.body == **served, "not byte for byte what was served");
    }
    let acts: usize = people
        .iter()
        .map(|person| person.memory.records.len())
        .sum();
    let out = server.folder().join("year.jsonl");
    export(server.folder(), &out).expect("exported");
    let against = Against {
        key: Some(server.platform.ledger_verifier().clone()),
        checkpoint: server.platform.latest_checkpoint().await.expect("readable"),
    };
    for report in [
        verify_folder(server.folder(), &against).expect("readable"),
        verify_export(&out, &against).expect("readable"),
    ] {
        assert!(report.is_sound(), "{:?}", report.bad);
        assert_eq!(report.by_kind["record"], acts as u64);
        assert_eq!(
            report.by_kind["policy"],
            5 + 2,
            "five of the shop, one of each other site"
        );
        assert!(report.checkpoints >= 12, "{}", report.checkpoints);
    }
    let told: Vec<_> = people
        .iter()
        .flat_map(|person| &person.memory.records)
        .collect();
    let versions: BTreeSet<_> = told
        .iter()
        .map(|record| record["policy"].as_u64())
        .collect();
    assert!(versions.len() == 5, "records under {versions:?}");
}
