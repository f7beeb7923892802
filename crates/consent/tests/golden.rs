//! Formats that are stored or cached: what this release wrote must be read by every later one. A changed golden file
//! is a broken promise; a new format gets a new version and a file of its own.

use consent::{
    Choice, Choices, ConsentRecord, PolicyVersion, RegimeId, RuleSet, SiteId, Timestamp, VisitorId,
    bits::SlotChoices,
    rules::{PurposeRule, ServiceRule},
    state_cookie,
    token::{self, Token, TokenKey},
};

/// A row of these values.
macro_rules! row {
    ($($value:expr),* $(,)?) => { [$($value),*].into_iter().collect() };
}

const RULES: &str = include_str!("golden/rules-1.txt");
const STATE: &str = include_str!("golden/state-cookie-1.txt");
const TOKEN: &str = include_str!("golden/token-1.txt");
const RECORD: &str = include_str!("golden/record-1.json");

fn choices() -> Choices {
    let mut choices = Choices {
        policy: PolicyVersion(12),
        regime: RegimeId::Eu,
        given_at: Timestamp(1_795_000_000),
        expires_at: Timestamp(1_810_724_800),
        purposes: SlotChoices::default(),
        services: SlotChoices::default(),
    };
    choices.purposes.set(1, Choice::Granted);
    choices.purposes.set(2, Choice::Denied);
    choices.services.set(3, Choice::Granted);
    choices
}

const VISITOR: VisitorId = VisitorId([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);

#[test]
fn the_first_compact_rules_are_still_read_and_written() {
    let rules = RuleSet {
        policy: PolicyVersion(300),
        purposes: row![PurposeRule {
            slot: 0,
            since: PolicyVersion(1),
            necessary: true,
            sale_or_share: false,
            exempt_measurement: false,
        }],
        services: row![ServiceRule {
            slot: 4,
            since: PolicyVersion(200),
            purposes: 1,
        }],
    };
    assert_eq!(RuleSet::parse(RULES.trim()), Some(rules.clone()));
    assert_eq!(rules.to_text(), RULES.trim());
}

#[test]
fn e17_an_exempt_purpose_is_one_more_flag_that_older_rules_do_not_have() {
    let old = RuleSet::parse(RULES.trim()).expect("the first rules");
    assert!(!old.purposes[0].exempt_measurement);
    let mut bytes = old.to_bytes();
    // Format, version in two bytes, count, slot, since, then the flags.
    bytes[6] |= 4;
    let new = RuleSet::from_bytes(&bytes).expect("the flag is read");
    assert!(new.purposes[0].exempt_measurement && new.purposes[0].necessary);
}

#[test]
fn the_first_state_cookie_is_still_read_and_written() {
    assert_eq!(
        state_cookie::parse(STATE.trim()),
        Some((choices(), Some(VISITOR)))
    );
    assert_eq!(
        state_cookie::to_text(&choices(), Some(VISITOR)),
        STATE.trim()
    );
}

#[test]
fn the_first_token_is_still_believed() {
    let site = SiteId::parse("shop").expect("an id");
    let key = TokenKey::new(1, [42; 32]);
    let token = Token {
        visitor: VISITOR,
        choices: choices(),
    };
    assert_eq!(
        token::verify(std::slice::from_ref(&key), &site, TOKEN.trim()),
        Ok(token.clone())
    );
    assert_eq!(key.sign(&site, &token), TOKEN.trim());
}

#[test]
fn the_first_record_is_still_read() {
    let record: ConsentRecord = serde_json::from_str(RECORD).expect("the first record's JSON");
    assert_eq!(record.schema, "sluis.record/1");
    assert_eq!(record.policy, PolicyVersion(12));
    assert_eq!(
        serde_json::to_value(&record).expect("JSON"),
        serde_json::from_str::<serde_json::Value>(RECORD).expect("JSON")
    );
}
