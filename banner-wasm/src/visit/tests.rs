//! The switches and what they become, on the native target: the same code that runs in the page.

use super::Visit;
use crate::answer::Answer;
use alloc::string::String;
use consent::{
    PolicyVersion, RegimeId, RuleSet, rules::PurposeRule, rules::ServiceRule, state_cookie,
};

const EU: RegimeId = RegimeId::Eu;
const CALIFORNIA: RegimeId = RegimeId::UsCa;
const NOW: u64 = 1_800_000_000;

/// Necessary (login), analytics (statistics, shared), ads (ads, shared).
fn visit(cookie: &str, regime: RegimeId, gpc: bool) -> Visit {
    let purpose = |slot, necessary, sale_or_share| PurposeRule {
        slot,
        since: PolicyVersion(1),
        necessary,
        sale_or_share,
        exempt_measurement: false,
    };
    let service = |slot, purposes: &[u8]| ServiceRule {
        slot,
        since: PolicyVersion(1),
        purposes: purposes.iter().map(|place| 1 << place).sum(),
    };
    let rules = RuleSet {
        policy: PolicyVersion(2),
        purposes: [
            purpose(0, true, false),
            purpose(1, false, false),
            purpose(2, false, true),
        ]
        .into_iter()
        .collect(),
        services: [
            service(0, &[0]),
            service(1, &[1]),
            service(2, &[2]),
            service(3, &[1, 2]),
        ]
        .into_iter()
        .collect(),
    };
    Visit::new(
        &rules.to_bytes(),
        cookie.as_bytes(),
        regime.regime().to_number(),
        gpc,
        NOW,
    )
    .expect("these rules are read")
}

fn said(act: impl FnOnce(&mut Answer<'_>)) -> String {
    let mut buffer = [0; 512];
    let mut answer = Answer::new(&mut buffer);
    act(&mut answer);
    let len = answer.len();
    String::from_utf8_lossy(&buffer[..len]).into_owned()
}

#[test]
fn e10_before_a_choice_nothing_optional_is_on_and_the_visitor_is_asked() {
    let mut visit = visit("", EU, false);
    assert_eq!(said(|answer| visit.decided(answer)), "100100010");
    assert_eq!(said(|answer| visit.reset(answer)), "1001000");
}

#[test]
fn a_purpose_takes_its_services_along_unless_another_purpose_of_theirs_is_off() {
    let mut visit = visit("", EU, false);
    assert_eq!(said(|answer| visit.turn(1, true, answer)), "1-01100");
    assert_eq!(said(|answer| visit.turn(2, true, answer)), "1111111");
    assert_eq!(said(|answer| visit.turn(2, false, answer)), "1-01100");
}

#[test]
fn e5_one_service_alone_is_on_and_its_purpose_says_partly() {
    let mut visit = visit("", EU, false);
    assert_eq!(said(|answer| visit.turn(4, true, answer)), "1-01100");
    let chosen = said(|answer| visit.choose(0, NOW, answer));
    assert!(chosen.starts_with("100110001"), "{chosen}");
    let (choices, visitor) = state_cookie::parse(&chosen[16..]).expect("a state cookie follows");
    assert_eq!(
        (
            choices.purposes.to_text().as_str(),
            choices.services.to_text().as_str()
        ),
        ("-00", "-100")
    );
    assert!(visitor.is_none(), "the server has not confirmed it");
}

#[test]
fn what_is_necessary_cannot_be_turned_and_an_unknown_place_is_nothing() {
    let mut visit = visit("", EU, false);
    for place in [0, 3, 7, 99, usize::MAX] {
        assert_eq!(
            said(|answer| visit.turn(place, false, answer)),
            "1001000",
            "{place}"
        );
    }
}

#[test]
fn all_on_and_all_off_leave_nothing_open() {
    let mut visit = visit("", EU, false);
    assert!(said(|answer| visit.choose(1, NOW, answer)).starts_with("111111101"));
    assert!(said(|answer| visit.choose(2, NOW + 9, answer)).starts_with("100100001"));
    assert_eq!(said(|answer| visit.reset(answer)), "1001000");
}

#[test]
fn p3_gpc_stops_what_sells_or_shares_in_california_and_nothing_else() {
    let quiet = visit("", CALIFORNIA, false);
    assert_eq!(said(|answer| quiet.decided(answer)), "111111110");
    let signalled = visit("", CALIFORNIA, true);
    assert_eq!(said(|answer| signalled.decided(answer)), "110110010");
}

#[test]
fn what_is_recorded_is_what_was_chosen_even_where_a_signal_decides_otherwise() {
    let mut visit = visit("", CALIFORNIA, true);
    let chosen = said(|answer| visit.choose(1, NOW, answer));
    assert_eq!((&chosen[..7], &chosen[9..16]), ("1101100", "1111111"));
}

#[test]
fn damaged_rules_make_no_visit() {
    assert!(Visit::new(&[9, 9], &[], EU.regime().to_number(), false, NOW).is_none());
    assert!(Visit::new(&[], &[], EU.regime().to_number(), false, NOW).is_none());
}

#[test]
fn an_answer_that_does_not_fit_is_cut_and_never_overruns() {
    let visit = visit("", EU, false);
    let mut buffer = [0; 3];
    let mut answer = Answer::new(&mut buffer);
    visit.decided(&mut answer);
    assert_eq!(answer.len(), 3);
}

#[test]
fn an_operators_days_reach_the_stored_choice() {
    let mut regime = EU.regime();
    (regime.consent_days, regime.refusal_days) = (30, 300);
    let rules = visit("", EU, false).rules.to_bytes();
    let mut visit = Visit::new(&rules, &[], regime.to_number(), false, NOW).expect("rules");
    for (how, days) in [(1, 30), (2, 300)] {
        let state = said(|answer| visit.choose(how, NOW, answer));
        let expires = NOW + days * 86_400;
        assert!(state.contains(&std::format!(".{expires}.1.")), "{state}");
    }
}

#[test]
fn e17_exempt_measurement_runs_and_asks_nobody_where_the_regime_exempts_it() {
    let mut rules = visit("", EU, false).rules;
    for rule in rules.purposes.iter_mut() {
        rule.exempt_measurement = rule.slot == 1;
        rule.necessary |= rule.slot == 2;
    }
    let rules = rules.to_bytes();
    let first = |id: RegimeId| {
        let visit = Visit::new(&rules, &[], id.regime().to_number(), false, NOW).expect("rules");
        said(|answer| visit.decided(answer))
    };
    assert_eq!(
        first(RegimeId::EuFr),
        "111111100",
        "runs, and nobody is asked"
    );
    assert_eq!(
        first(RegimeId::Eu),
        "101101010",
        "waits, and the visitor is asked"
    );
}
