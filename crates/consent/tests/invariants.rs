//! The invariants of the rules, over everything that proptest can think of.

use consent::{
    BrowserSignals, Choice, Choices, ConsentModel, CountryCode, PolicyVersion, Reason, Regime,
    RegimeId, RuleSet, SiteId, Timestamp, VisitorId,
    bits::SlotChoices,
    decide,
    regime::{Location, resolve},
    rules::{PurposeRule, ServiceRule},
    state_cookie,
    token::{self, Token, TokenKey},
};
use proptest::prelude::*;

fn regime() -> impl Strategy<Value = RegimeId> {
    proptest::sample::select(RegimeId::ALL.to_vec())
}

fn slots() -> impl Strategy<Value = SlotChoices> {
    "[01-]{0,8}".prop_map(|text| SlotChoices::parse(&text).expect("made of these characters"))
}

fn choices() -> impl Strategy<Value = Choices> {
    (1u32..6, regime(), 0u64..2000, 0u64..4000, slots(), slots()).prop_map(
        |(policy, regime, given_at, expires_at, purposes, services)| Choices {
            policy: PolicyVersion(policy),
            regime,
            given_at: Timestamp(given_at),
            expires_at: Timestamp(expires_at),
            purposes,
            services,
        },
    )
}

prop_compose! {
    fn rule_set()(
        policy in 1u32..6,
        purposes in proptest::collection::vec((0u8..8, 1u32..6, any::<[bool; 3]>()), 0..6),
        services in proptest::collection::vec((0u8..8, 1u32..6, 0u32..256), 0..6),
    ) -> RuleSet {
        RuleSet {
            policy: PolicyVersion(policy),
            purposes: purposes
                .into_iter()
                .map(|(slot, since, [necessary, sale_or_share, exempt_measurement])| PurposeRule {
                    slot, since: PolicyVersion(since), necessary, sale_or_share, exempt_measurement,
                })
                .collect(),
            services: services
                .into_iter()
                .map(|(slot, since, purposes)| ServiceRule { slot, since: PolicyVersion(since), purposes })
                .collect(),
        }
    }
}

fn opt_in(id: RegimeId) -> Regime {
    Regime {
        model: ConsentModel::OptIn,
        exempts_measurement: false,
        ..id.regime()
    }
}

fn exempt(rules: &RuleSet, purposes: u32) -> bool {
    (0..rules.purposes.len())
        .filter(|place| purposes >> place & 1 == 1)
        .all(|place| rules.purposes[place].necessary || rules.purposes[place].exempt_measurement)
}

proptest! {
    #[test]
    fn under_opt_in_nothing_optional_is_granted_without_a_recorded_grant(
        rules in rule_set(), id in regime(), gpc: bool, choices in proptest::option::of(choices()), now in 0u64..4000,
    ) {
        let decision = decide(&rules, opt_in(id), &BrowserSignals { gpc }, choices.as_ref(), Timestamp(now));
        for (rule, outcome) in rules.purposes.iter().zip(&decision.purposes) {
            let recorded = choices.as_ref().and_then(|choices| choices.purposes.get(rule.slot)) == Some(Choice::Granted);
            prop_assert!(!outcome.is_granted() || rule.necessary || recorded);
        }
        for (rule, outcome) in rules.services.iter().zip(&decision.services) {
            let recorded = choices.as_ref().and_then(|choices| choices.services.get(rule.slot)) == Some(Choice::Granted);
            prop_assert!(!outcome.is_granted() || outcome.reason == Reason::Necessary || recorded);
        }
    }

    #[test]
    fn e17_an_exemption_lets_run_what_is_exempt_and_nothing_else(
        rules in rule_set(), id in regime(), gpc: bool, choices in proptest::option::of(choices()), now in 0u64..4000,
    ) {
        let of = |exempts_measurement| {
            let regime = Regime { exempts_measurement, ..opt_in(id) };
            decide(&rules, regime, &BrowserSignals { gpc }, choices.as_ref(), Timestamp(now))
        };
        let (without, with) = (of(false), of(true));
        prop_assert!(without.asks || !with.asks, "an exemption asks nobody");
        for ((rule, before), after) in rules.purposes.iter().zip(&without.purposes).zip(&with.purposes) {
            prop_assert!(before == after || (rule.exempt_measurement && after.reason == Reason::NotOptedOut));
        }
        for ((rule, before), after) in rules.services.iter().zip(&without.services).zip(&with.services) {
            prop_assert!(before == after || (exempt(&rules, rule.purposes) && after.reason == Reason::NotOptedOut));
        }
    }

    #[test]
    fn a_region_change_never_upgrades_a_permission(
        rules in rule_set(), here in regime(), gpc: bool, choices in choices(), now in 0u64..4000,
    ) {
        // What runs here on a choice from elsewhere would also have run there, and here without having been there.
        let at = |regime: RegimeId, choices| {
            decide(&rules, regime.regime(), &BrowserSignals { gpc }, Some(choices), Timestamp(now))
        };
        let there = choices.regime;
        let moved = at(here, &choices);
        let stayed = at(there, &choices);
        let native = at(here, &Choices { regime: here, ..choices.clone() });
        for other in [stayed, native] {
            let both = moved.purposes.iter().chain(&moved.services).zip(other.purposes.iter().chain(&other.services));
            for (moved, other) in both {
                prop_assert!(other.is_granted() || !moved.is_granted(), "{moved:?} {other:?}");
            }
        }
    }

    #[test]
    fn a_signal_can_only_remove_permission(
        rules in rule_set(), id in regime(), choices in proptest::option::of(choices()), now in 0u64..4000,
    ) {
        let with = |gpc| decide(&rules, id.regime(), &BrowserSignals { gpc }, choices.as_ref(), Timestamp(now));
        let (quiet, signalled) = (with(false), with(true));
        let both = quiet.purposes.iter().chain(&quiet.services).zip(signalled.purposes.iter().chain(&signalled.services));
        for (quiet, signalled) in both {
            prop_assert!(quiet.is_granted() || !signalled.is_granted());
        }
    }

    #[test]
    fn a_grant_never_survives_a_material_change(
        rules in rule_set(), id in regime(), gpc: bool, choices in choices(), now in 0u64..4000,
    ) {
        let decision = decide(&rules, id.regime(), &BrowserSignals { gpc }, Some(&choices), Timestamp(now));
        for (rule, outcome) in rules.purposes.iter().zip(&decision.purposes) {
            prop_assert!(rule.since <= choices.policy || !outcome.is_granted() || rule.necessary);
        }
        for (rule, outcome) in rules.services.iter().zip(&decision.services) {
            let named = |place: &usize| rule.purposes >> place & 1 == 1;
            let since = (0..rules.purposes.len()).filter(named).map(|place| rules.purposes[place].since).chain([rule.since]).max().unwrap_or_default();
            prop_assert!(since <= choices.policy || !outcome.is_granted() || outcome.reason == Reason::Necessary);
        }
    }

    #[test]
    fn an_unknown_purpose_version_or_expired_choice_is_denied(
        rules in rule_set(), id in regime(), choices in choices(), now in 0u64..4000,
    ) {
        let decision = decide(&rules, id.regime(), &BrowserSignals::default(), Some(&choices), Timestamp(now));
        let dead = choices.policy > rules.policy || Timestamp(now) >= choices.expires_at;
        for (rule, outcome) in rules.purposes.iter().zip(&decision.purposes) {
            prop_assert!(!dead || !outcome.is_granted() || rule.necessary);
        }
        for (rule, outcome) in rules.services.iter().zip(&decision.services) {
            let known = rule.purposes >> rules.purposes.len() == 0;
            prop_assert!((known && rule.purposes != 0) || !outcome.is_granted());
            prop_assert!(!dead || !outcome.is_granted() || outcome.reason == Reason::Necessary);
        }
    }

    #[test]
    fn an_unknown_country_means_opt_in(subdivision in proptest::option::of("[A-Z]{2}")) {
        let regime = resolve(&Location { country: None, subdivision });
        prop_assert_eq!((regime.model, regime.exempts_measurement), (ConsentModel::OptIn, false));
    }

    #[test]
    fn a_place_that_is_not_known_exactly_is_never_laxer_than_one_that_is(part in "[A-Z]{2}") {
        for country in ["US", "CA", "BE", "GB"] {
            let country = CountryCode::parse(country);
            let exact = resolve(&Location { country, subdivision: Some(part.clone()) });
            let whole = resolve(&Location { country, subdivision: None });
            prop_assert!(!whole.model.is_laxer_than(exact.model));
        }
    }

    #[test]
    fn rules_cookie_and_token_are_read_back_as_they_were_written(
        rules in rule_set(), choices in choices(), visitor: [u8; 16], secret: [u8; 32],
    ) {
        prop_assert_eq!(RuleSet::parse(&rules.to_text()), Some(rules));
        let visitor = VisitorId(visitor);
        let text = state_cookie::to_text(&choices, Some(visitor));
        prop_assert_eq!(state_cookie::parse(&text), Some((choices.clone(), Some(visitor))));
        let site = SiteId::parse("shop").expect("an id");
        let key = TokenKey::new(7, secret);
        let token = Token { visitor, choices };
        prop_assert_eq!(token::verify(std::slice::from_ref(&key), &site, &key.sign(&site, &token)), Ok(token));
    }

    #[test]
    fn damaged_text_is_never_believed(text in "\\PC{0,80}", at in 0usize..200, flip in 1u8..255) {
        let _ = RuleSet::parse(&text);
        let _ = state_cookie::parse(&text);
        let site = SiteId::parse("shop").expect("an id");
        let key = TokenKey::new(1, [9; 32]);
        prop_assert!(token::verify(std::slice::from_ref(&key), &site, &text).is_err());
        let choices = state_cookie::parse("1.2.3.4.1.1-0.01.").expect("a cookie").0;
        let mut bytes = key.sign(&site, &Token { visitor: VisitorId([3; 16]), choices }).into_bytes();
        let place = at % bytes.len();
        bytes[place] ^= flip;
        let changed = String::from_utf8_lossy(&bytes).into_owned();
        prop_assert!(token::verify(&[key], &site, &changed).is_err());
    }
}

#[test]
fn a_token_of_another_site_or_key_is_refused() {
    let (shop, other) = (
        SiteId::parse("shop").expect("an id"),
        SiteId::parse("other").expect("an id"),
    );
    let key = TokenKey::new(1, [9; 32]);
    let choices = state_cookie::parse("1.2.3.4.1.1-0.01.")
        .expect("a cookie")
        .0;
    let text = key.sign(
        &shop,
        &Token {
            visitor: VisitorId([3; 16]),
            choices,
        },
    );
    assert_eq!(
        token::verify(std::slice::from_ref(&key), &other, &text),
        Err(token::TokenError::Signature)
    );
    assert_eq!(
        token::verify(&[TokenKey::new(1, [8; 32])], &shop, &text),
        Err(token::TokenError::Signature)
    );
    assert_eq!(
        token::verify(&[TokenKey::new(2, [9; 32])], &shop, &text),
        Err(token::TokenError::UnknownKey)
    );
    assert!(text.len() < 300, "a token fits a cookie: {}", text.len());
}
