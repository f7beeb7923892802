//! Vectors for the hand-written loader: the same inputs, and what `decide` makes of them. The loader's own test reads
//! `vectors.json`; this test writes it anew and fails when it differs from what is committed.
//!
//! Only what the loader can know is in them: a stored state cookie, whose regime applies, or none under opt-in. Whether
//! the visitor is asked may hang on regime and exemption, which the loader does not know: then it fetches the banner,
//! which finds that nobody need be asked. So `asks` says that anything is open.

use consent::{
    BrowserSignals, PolicyVersion, RegimeId, RuleSet, Timestamp, decide, rules::PurposeRule,
    rules::ServiceRule, state_cookie,
};
use serde_json::{Value, json};
use std::path::Path;

/// A row of these values.
macro_rules! row {
    ($($value:expr),* $(,)?) => { [$($value),*].into_iter().collect() };
}

const NOW: u64 = 1_800_000_000;

fn rules() -> RuleSet {
    let purpose = |slot, since, necessary, sale_or_share| PurposeRule {
        slot,
        since: PolicyVersion(since),
        necessary,
        sale_or_share,
        exempt_measurement: slot == 1,
    };
    let service = |slot, since, purposes: &[u8]| ServiceRule {
        slot,
        since: PolicyVersion(since),
        purposes: purposes.iter().map(|place| 1 << place).sum(),
    };
    RuleSet {
        policy: PolicyVersion(5),
        purposes: row![
            purpose(0, 1, true, false),
            purpose(1, 1, false, false),
            purpose(2, 3, false, true),
            purpose(4, 5, false, true),
        ],
        services: row![
            service(0, 1, &[0]),
            service(1, 1, &[1]),
            service(2, 2, &[2]),
            service(3, 4, &[1, 2]),
            service(5, 5, &[0, 1]),
        ],
    }
}

fn cookies() -> Vec<String> {
    let mut cookies = vec![
        String::new(),
        "1".into(),
        "2.5.1.2.1.111.111.".into(),
        "x".repeat(500),
        "1.5.1.-2.1.111.111.".into(),
    ];
    for policy in [1, 2, 3, 4, 5, 6] {
        for (given, expires) in [
            (NOW - 10, NOW + 10),
            (NOW - 10, NOW),
            (NOW + 300, NOW + 999),
            (NOW + 301, NOW + 999),
        ] {
            for regime in [0, 1, 4, 7, 8, 12, 40] {
                for slots in ["11111.111111", "00000.000000", "-1-0-.10-1--", ".", "1.1"] {
                    cookies.push(format!("1.{policy}.{given}.{expires}.{regime}.{slots}."));
                }
            }
        }
    }
    cookies.push(format!(
        "1.5.{}.{}.1.11111.111111.AQIDBAUGBwgJCgsMDQ4PEA",
        NOW - 10,
        NOW + 10
    ));
    cookies.push(format!(
        "1.5.{}.{}.1.11111.111111.short",
        NOW - 10,
        NOW + 10
    ));
    cookies.push(format!("1.5.{}.{}.1.11211.111111.", NOW - 10, NOW + 10));
    cookies.push(format!("1.5.{}.{}.1.11111.111111..", NOW - 10, NOW + 10));
    cookies
}

fn vector(rules: &RuleSet, cookie: &str, gpc: bool) -> Value {
    let choices = state_cookie::parse(cookie).map(|(choices, _)| choices);
    // The loader does not know where the visitor is: what nobody chose stays shut, whatever the regime.
    let regime = choices
        .as_ref()
        .map_or(RegimeId::Strict, |choices| choices.regime)
        .regime();
    let decision = decide(
        rules,
        regime,
        &BrowserSignals { gpc },
        choices.as_ref(),
        Timestamp(NOW),
    );
    let shut_without_choice = |outcome: &consent::Outcome| {
        outcome.is_granted() && outcome.reason.code() != "not_opted_out"
    };
    let open = |outcome: &consent::Outcome| {
        let settled = [
            "necessary",
            "visitor_granted",
            "visitor_denied",
            "signal_opt_out",
        ];
        !settled.contains(&outcome.reason.code())
    };
    json!({
        "cookie": cookie,
        "gpc": gpc,
        "purposes": decision.purposes.iter().map(shut_without_choice).collect::<Vec<_>>(),
        "services": decision.services.iter().map(shut_without_choice).collect::<Vec<_>>(),
        "asks": decision.purposes.iter().chain(&decision.services).any(open),
    })
}

#[test]
fn the_loaders_vectors_are_what_decide_says() {
    let rules = rules();
    let vectors: Vec<Value> = cookies()
        .iter()
        .flat_map(|cookie| [false, true].map(|gpc| vector(&rules, cookie, gpc)))
        .collect();
    let purposes: Vec<Value> = rules.purposes.iter().map(|p| json!({"slot": p.slot, "since": p.since, "necessary": p.necessary, "sale_or_share": p.sale_or_share})).collect();
    let services: Vec<Value> = rules
        .services
        .iter()
        .map(|s| json!({"slot": s.slot, "since": s.since, "purposes": (0..32).filter(|place| s.purposes >> place & 1 == 1).collect::<Vec<u8>>()}))
        .collect();
    let written = json!({ "now": NOW, "policy": rules.policy, "purposes": purposes, "services": services, "vectors": vectors });
    let text = serde_json::to_string(&written).expect("JSON") + "\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors.json");
    if std::env::var_os("UPDATE_VECTORS").is_some() {
        std::fs::write(&path, &text).expect("the file can be written");
    }
    let committed = std::fs::read_to_string(&path).expect("the committed vectors");
    assert!(
        committed == text,
        "run with UPDATE_VECTORS=1, look at the difference, and commit it"
    );
}
