//! The page shows the whole inventory, the state, and never markup of operators.

use super::{Outcome, Situation, page, unknown_language};
use consent::{
    Choice, Choices, ConsentRecord, CountryCode, LanguageTag, Policy, RegimeId, Timestamp,
    bits::SlotChoices, record::RecordId, signal::BrowserSignals,
};

const NOW: Timestamp = Timestamp(1_764_000_000);
const KEY: &str = "01890a5d-ac96-774b-bcce-b302099a8057";

fn policy_of(text: &str) -> Policy {
    let checked = platform::site_file::parse("site.toml", text).expect("the site file is right");
    consent::material::number(checked.draft, None).expect("there are slots")
}

fn shop() -> Policy {
    policy_of(include_str!("../../../tests/demo/shop/site.toml"))
}

fn language(tag: &str) -> LanguageTag {
    LanguageTag::parse(tag).expect("a language")
}

/// Renders for a visitor from Belgium who has granted nothing, or everything.
fn rendered(policy: &Policy, tag: &str, granted: Option<bool>, outcome: Option<Outcome>) -> String {
    let choices = granted.map(|on| choices(policy, on));
    let regime = RegimeId::Eu.regime();
    let decision = consent::decide(
        &policy.rules(),
        regime,
        &BrowserSignals::default(),
        choices.as_ref(),
        NOW,
    );
    let record = granted.map(|on| record(policy, on));
    page(&Situation {
        policy,
        country: CountryCode::parse("BE"),
        language: &language(tag),
        decision: &decision,
        record: record.as_ref(),
        history: None,
        regime,
        gpc: false,
        outcome,
        reaches_cookies: true,
        key: &RecordId::parse(KEY).expect("a key"),
        carried: None,
    })
}

fn choices(policy: &Policy, on: bool) -> Choices {
    let (mut purposes, mut services) = (SlotChoices::default(), SlotChoices::default());
    for purpose in &policy.purposes {
        purposes.set(purpose.slot, Choice::from_switch(on));
    }
    for service in &policy.services {
        services.set(service.slot, Choice::from_switch(on));
    }
    let expires_at = NOW.plus_days(100);
    Choices {
        policy: policy.version,
        regime: RegimeId::Eu,
        given_at: NOW,
        expires_at,
        purposes,
        services,
    }
}

fn record(policy: &Policy, on: bool) -> ConsentRecord {
    serde_json::from_value(serde_json::json!({
        "schema": consent::record::SCHEMA, "id": KEY, "key": KEY, "site": policy.site, "previous": null,
        "visitor": "AAECAwQFBgcICQoLDA0ODw", "at_millis": NOW.0 * 1000, "valid_until": NOW.plus_days(100),
        "state": if on { "given" } else { "refused" }, "kind": "opt_in", "channel": "banner",
        "control": if on { "accept_all" } else { "reject_all" }, "layer": 1, "policy": policy.version,
        "notice_version": "1", "language": "nl", "country": "BE", "regime": "eu", "regime_table": 1, "gpc": false,
        "device": "unknown", "purposes": {}, "services": {},
    }))
    .expect("a record")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[test]
fn every_language_shows_the_whole_inventory() {
    let policy = shop();
    for tag in &policy.languages {
        let html = rendered(&policy, tag.as_str(), None, None);
        let shows = |text: &str| {
            assert!(
                html.contains(&escaped(text)),
                "{tag}: {text} is not on the page"
            )
        };
        for controller in &policy.controllers {
            [&controller.name, &controller.address, &controller.email]
                .into_iter()
                .for_each(|text| shows(text));
            controller.dpo.iter().for_each(|text| shows(text));
        }
        for purpose in &policy.purposes {
            shows(purpose.title.get(tag, tag));
            shows(purpose.description.get(tag, tag));
        }
        for service in &policy.services {
            let vendor = policy.vendor(&service.vendor).expect("the vendor is there");
            [
                &service.name,
                &vendor.name,
                &vendor.address,
                &vendor.privacy_url,
            ]
            .into_iter()
            .for_each(|text| shows(text));
            shows(service.function.get(tag, tag));
            service
                .third_countries
                .iter()
                .filter_map(|to| to.copy_url.as_deref())
                .for_each(shows);
            for item in &service.items {
                shows(&item.name);
                shows(item.function.get(tag, tag));
                item.justification
                    .iter()
                    .for_each(|text| shows(text.get(tag, tag)));
            }
        }
    }
}

#[test]
fn s3_before_a_choice_nothing_optional_is_on() {
    let html = rendered(&shop(), "nl", None, None);
    let on: Vec<_> = html
        .split("<input")
        .filter(|part| part.contains("checked") && !part.contains("disabled"))
        .collect();
    assert!(on.is_empty(), "{on:?}");
    assert!(html.contains("U hebt nog niet gekozen."));
    assert!(
        !html.contains("withdraw_all"),
        "nothing is on, so nothing can be withdrawn"
    );
}

#[test]
fn s5_a_choice_is_shown_with_its_moment_and_id_and_can_be_withdrawn_by_one_click() {
    let html = rendered(&shop(), "nl", Some(true), Some(Outcome::Saved));
    assert!(html.contains("Op 24 november 2025 om 16.00 uur (UTC) hebt u alles toegestaan."));
    assert!(html.contains("AAECAwQFBgcICQoLDA0ODw"));
    assert!(html.contains(r#"value="withdraw_all""#));
    assert!(html.contains("role=\"status\""));
    assert!(html.contains("Uw keuze is bewaard."));
}

#[test]
fn after_a_refusal_every_switch_is_off_and_the_date_says_refused() {
    let html = rendered(&shop(), "en", Some(false), None);
    assert!(html.contains("you refused everything."));
    assert!(!html.contains("withdraw_all"));
}

#[test]
fn each_optional_purpose_and_service_has_exactly_one_switch() {
    let policy = shop();
    let html = rendered(&policy, "nl", None, None);
    for purpose in policy
        .purposes
        .iter()
        .filter(|purpose| !crate::policy::reader::is_necessary(purpose))
    {
        assert_eq!(
            html.matches(&format!("name=\"p:{}\"", purpose.id)).count(),
            1,
            "{}",
            purpose.id
        );
    }
    for service in &policy.services {
        let necessary = service.purposes.iter().all(|id| id.as_str() == "necessary");
        assert_eq!(
            html.matches(&format!("name=\"s:{}\"", service.id)).count(),
            usize::from(!necessary),
            "{}",
            service.id
        );
    }
}

#[test]
fn s7_a_site_with_necessary_items_only_has_no_form() {
    let policy = policy_of(include_str!("../../../tests/demo/quiet/site.toml"));
    let html = rendered(&policy, "nl", None, None);
    assert!(!html.contains("<form") && !html.contains("<button"));
    assert!(html.contains("stillevaart_lang"));
}

#[test]
fn s25_the_footer_names_country_language_and_version() {
    let policy = shop();
    let version = &policy.notice.version;
    assert!(
        rendered(&policy, "nl", None, None).contains(&format!("België - NL - versie {version}"))
    );
    assert!(
        rendered(&policy, "fr", None, None).contains(&format!("Belgique - FR - version {version}"))
    );
}

#[test]
fn operators_words_are_text_and_never_markup() {
    let mut policy = shop();
    let attack = "<script>alert(1)</script>\" onfocus=\"x";
    policy.name = attack.to_owned();
    policy
        .vendors
        .iter_mut()
        .for_each(|vendor| vendor.name = attack.to_owned());
    policy
        .services
        .iter_mut()
        .for_each(|service| service.name = attack.to_owned());
    for purpose in &mut policy.purposes {
        purpose
            .title
            .0
            .values_mut()
            .for_each(|text| *text = attack.to_owned());
    }
    for html in [
        rendered(&policy, "nl", Some(true), None),
        unknown_language(&policy),
    ] {
        assert!(
            !html.contains("<script"),
            "markup of an operator reached the page"
        );
        let tags = html
            .split('<')
            .filter_map(|part| part.split_once('>'))
            .map(|(tag, _)| tag);
        let broken: Vec<_> = tags.filter(|tag| tag.contains("\" onfocus=\"")).collect();
        assert!(
            broken.is_empty(),
            "an attribute was broken out of: {broken:?}"
        );
        assert!(html.contains("&lt;script&gt;"));
    }
}

#[test]
fn a_site_with_colours_of_its_own_names_their_sheet_and_another_does_not() {
    let mut policy = shop();
    assert!(!rendered(&policy, "nl", None, None).contains("/theme/"));
    policy.theme = Some(consent::theme::Theme::default());
    let page = rendered(&policy, "nl", None, None);
    let sheet = "<link rel=\"stylesheet\" href=\"../../../a/theme/shop.css?v=1\">";
    let own = page.find("preferences.css").expect("the product's sheet");
    assert!(
        page.find(sheet).is_some_and(|place| place > own),
        "after the product's: {page}"
    );
}

#[test]
fn operators_words_are_text_in_policy_fragment_and_register_too() {
    let mut policy = shop();
    let attack = "<script>alert(1)</script>\" onfocus=\"x";
    policy.name = attack.to_owned();
    policy.notice.version = attack.to_owned();
    policy.controllers[0].email = attack.to_owned();
    policy.controllers[0].dpo = Some(attack.to_owned());
    policy.controllers[1].dpo = Some("javascript://x/%0aalert(1)@x".to_owned());
    let everywhere = consent::LocalisedText(
        policy
            .languages
            .iter()
            .map(|tag| (tag.clone(), attack.to_owned()))
            .collect(),
    );
    for purpose in &mut policy.purposes {
        purpose.data = Some(everywhere.clone());
        purpose.retention = Some(everywhere.clone());
    }
    for service in &mut policy.services {
        service.recipients = Some(everywhere.clone());
        service.data = Some(everywhere.clone());
        service.touches_terminal_why = Some(everywhere.clone());
        service
            .items
            .iter_mut()
            .for_each(|item| item.name = attack.to_owned());
    }
    policy.records.keep_reason = Some(everywhere);
    let nl = language("nl");
    let shown = crate::policy::PolicyShown {
        policy: &policy,
        country: CountryCode::parse("BE"),
        language: &nl,
        earlier: &[],
        is_kept: true,
        up: "../../../",
    };
    let register = platform::register::register(&policy, "0", &nl);
    for html in [
        crate::policy::page(&shown),
        crate::policy::fragment(&shown),
        crate::register::page(&register),
        rendered(&policy, "nl", None, None),
    ] {
        assert!(html.contains("&lt;script&gt;"));
        assert!(
            !html.contains("<script"),
            "markup of an operator reached the page"
        );
        assert!(
            !html.contains("href=\"javascript"),
            "an address that runs reached the page"
        );
        let tags = html.split('<').filter_map(|part| part.split_once('>'));
        let broken: Vec<_> = tags
            .filter(|(tag, _)| tag.contains("\" onfocus=\""))
            .collect();
        assert!(broken.is_empty(), "{broken:?}");
    }
}

#[test]
fn a_choice_that_counts_on_several_hosts_names_them_and_one_that_does_not_says_nothing() {
    let text = include_str!("../../../tests/demo/shop/site.toml");
    let alone = rendered(&policy_of(text), "en", None, None);
    assert!(!alone.contains("Your choice counts on"));
    let mut shared = policy_of(text);
    shared.origins = [
        "https://www.maretak.example",
        "https://shop.maretak.example",
    ]
    .map(str::to_owned)
    .to_vec();
    shared.reach.hand_over = true;
    let html = rendered(&shared, "en", None, None);
    assert!(html.contains("Your choice counts on www.maretak.example, shop.maretak.example."));
    assert!(html.contains("when you follow a link"));
}
