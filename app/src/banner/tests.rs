//! What every notice must be, on the demo shop's own policy.

use super::*;
use consent::{RegimeId, policy::LegalBasis};

const SHEET: &str = include_str!("../../../style/banner.css");
const TOKENS: &str = include_str!("../../../style/tokens.css");

fn shop() -> Policy {
    let text = include_str!("../../../tests/demo/shop/site.toml");
    let checked = platform::site_file::parse("site.toml", text).expect("the demo is valid");
    consent::material::number(checked.draft, None).expect("the demo has few slots")
}

fn notice_of(policy: &Policy, language: &str, regime: RegimeId, gpc: bool) -> String {
    let language = LanguageTag::parse(language).expect("a language");
    let shown = Shown {
        policy,
        language: &language,
        regime: regime.regime(),
        gpc,
        country: None,
        beside: None,
        base: "https://sluis.example",
    };
    notice(
        &shown,
        &NoticeFiles {
            script: "show(__NOTICE__)",
            sheet: SHEET,
            tokens: TOKENS,
        },
    )
}

fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

#[test]
fn e8_refusing_is_a_button_before_accepting_on_both_layers() {
    let notice = notice_of(&shop(), "nl", RegimeId::Eu, false);
    let reject =
        r#"<button form="sluis-form" name="do" value="reject_all">Alles weigeren</button>"#;
    let accept =
        r#"<button form="sluis-form" name="do" value="accept_all">Alles accepteren</button>"#;
    assert_eq!(count(&notice, &format!("{reject}{accept}")), 2, "{notice}");
}

#[test]
fn e10_only_what_is_necessary_is_ticked_and_it_cannot_be_turned() {
    let policy = shop();
    let notice = notice_of(&policy, "nl", RegimeId::Eu, false);
    let necessary = policy
        .purposes
        .iter()
        .filter(|purpose| purpose.basis == LegalBasis::Necessary)
        .count();
    let ticked: Vec<&str> = notice
        .split("<input")
        .skip(1)
        .filter_map(|tag| tag.split('>').next())
        .filter(|tag| tag.contains("checked"))
        .collect();
    assert_eq!(ticked.len(), necessary);
    assert!(
        ticked
            .iter()
            .all(|tag| tag.contains("disabled") && !tag.contains("name=")),
        "{ticked:?}"
    );
}

#[test]
fn every_optional_purpose_and_service_has_one_switch() {
    let policy = shop();
    let notice = notice_of(&policy, "fr", RegimeId::Eu, false);
    for purpose in policy
        .purposes
        .iter()
        .filter(|purpose| purpose.basis != LegalBasis::Necessary)
    {
        assert_eq!(
            count(&notice, &format!("name=\"p:{}\"", purpose.id)),
            1,
            "{}",
            purpose.id
        );
    }
    for service in policy
        .services
        .iter()
        .filter(|service| service.purposes[0].as_str() != "necessary")
    {
        assert_eq!(
            count(&notice, &format!("name=\"s:{}\"", service.id)),
            1,
            "{}",
            service.id
        );
    }
}

#[test]
fn every_leaf_has_its_slot() {
    let policy = shop();
    for language in ["nl", "fr", "de", "en"] {
        let notice = notice_of(&policy, language, RegimeId::Eu, false);
        let parts: Vec<&str> = notice.split("`,").collect();
        let leaves = [
            "</h2>",
            "</h3>",
            "</p>",
            "</a>",
            "</button>",
            "</label>",
            "</span>",
            "</small>",
            "</strong>",
            "</form>",
            "<input",
        ];
        let leaves: usize = leaves.iter().map(|end| count(parts[2], end)).sum();
        // What the form posts along stands in the form, and is not laid out.
        let leaves = leaves - count(parts[2], "type=\"hidden\"");
        assert_eq!(count(parts[1], "<slot></slot>"), leaves, "{language}");
        assert!(!parts[2].contains("<!"), "no marks of hydration");
    }
}

#[test]
fn p3_honouring_is_said_only_where_the_signal_is_honoured() {
    let policy = shop();
    let said = "Opt-out request honored";
    let shown = "\"data-gpc\":";
    let signalled = notice_of(&policy, "en", RegimeId::UsCa, true);
    assert!(signalled.contains(said) && signalled.contains(shown));
    // Without the header the page may still see the browser's property, so the words are there, and hidden.
    assert!(!notice_of(&policy, "en", RegimeId::UsCa, false).contains(shown));
    let elsewhere = notice_of(&policy, "en", RegimeId::Eu, true);
    assert!(!elsewhere.contains(said) && !elsewhere.contains(shown));
}

#[test]
fn where_nobody_is_asked_the_notice_stays_out_of_sight() {
    let policy = shop();
    let hidden = "\"data-layer\":0";
    assert!(notice_of(&policy, "en", RegimeId::Us, true).contains(hidden));
    for id in [RegimeId::Eu, RegimeId::UsCa, RegimeId::EuFr] {
        assert!(
            !notice_of(&policy, "en", id, false).contains(hidden),
            "{id:?}"
        );
    }
    let mut counts = shop();
    for purpose in &mut counts.purposes {
        (purpose.exempt_measurement, purpose.sale_or_share) = (true, false);
    }
    assert!(notice_of(&counts, "en", RegimeId::EuFr, false).contains(hidden));
    assert!(!notice_of(&counts, "en", RegimeId::Eu, false).contains(hidden));
}

#[test]
fn p3_do_not_sell_leads_from_both_layers_to_its_form_where_there_is_an_opt_out() {
    let link = "/p/shop/xx/en#opt-out\">Do Not Sell or Share My Personal Information</a>";
    let links = |id| count(&notice_of(&shop(), "en", id, false), link);
    for id in [
        RegimeId::UsCa,
        RegimeId::UsSignal,
        RegimeId::UsOptOut,
        RegimeId::UsUnknown,
    ] {
        assert_eq!(links(id), 2, "{id:?}");
    }
    assert_eq!(links(RegimeId::Eu) + links(RegimeId::CaQc), 0);
}

#[test]
fn an_operators_text_is_only_ever_text() {
    let mut policy = shop();
    let language = policy.default_language();
    let evil = "</p><script>alert(1)</script>${alert(2)}`\\";
    policy
        .notice
        .title
        .0
        .insert(language.clone(), evil.to_owned());
    policy.services[0].name = evil.to_owned();
    let notice = notice_of(&policy, language.as_str(), RegimeId::Eu, false);
    assert!(!notice.contains("<script>"), "markup is escaped");
    assert_eq!(
        count(&notice, "${"),
        count(&notice, "\\${"),
        "no expression is evaluated"
    );
    assert!(
        notice.contains("\\`\\\\"),
        "a backtick and a backslash are texts"
    );
}

#[test]
fn the_sheet_names_no_token_that_is_not_there() {
    for language in ["nl", "fr", "de", "en"] {
        assert!(
            !notice_of(&shop(), language, RegimeId::Eu, false).contains("var(--"),
            "{language}"
        );
    }
}

#[test]
fn s6_the_details_name_every_item_of_every_service() {
    let policy = shop();
    let details = details(&policy, &policy.default_language());
    let parts: Vec<&str> = details.split('\x1e').collect();
    assert_eq!(parts.len(), policy.services.len());
    for (service, part) in policy.services.iter().zip(parts) {
        for item in &service.items {
            assert!(part.contains(&item.name), "{} of {}", item.name, service.id);
        }
    }
}

#[test]
fn a_theme_changes_values_of_the_sheet_and_nothing_else_of_the_notice() {
    let plain = shop();
    let mut themed = shop();
    let colour = consent::theme::Colour::parse("#7a1040");
    let palette = consent::theme::Palette {
        accent: colour,
        ..Default::default()
    };
    themed.theme = Some(consent::theme::Theme {
        light: palette,
        ..Default::default()
    });
    let [plain, themed] =
        [plain, themed].map(|policy| notice_of(&policy, "nl", RegimeId::Eu, false));
    assert!(!plain.contains("#7a1040") && themed.contains("background: light-dark(#7a1040,"));
    let colours = |notice: &str| -> String {
        let parts: Vec<&str> = notice.split("light-dark(").collect();
        let after = parts
            .iter()
            .skip(1)
            .map(|part| part.split_once(')').map_or("", |(_, rest)| rest));
        parts.first().copied().into_iter().chain(after).collect()
    };
    assert_eq!(
        colours(&plain),
        colours(&themed),
        "no rule and no word differs"
    );
    let mut empty = shop();
    empty.theme = Some(consent::theme::Theme::default());
    assert_eq!(
        notice_of(&empty, "nl", RegimeId::Eu, false),
        plain,
        "and none costs a byte"
    );
}

#[test]
fn e8_a_layout_moves_the_first_layer_and_touches_nothing_in_it() {
    let style = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../style");
    for layout in consent::layout::Layout::ALL {
        let Some(name) = layout.sheet() else { continue };
        let text = std::fs::read_to_string(style.join(name)).expect("the sheet is there");
        let (_, rules) = text.split_once("*/").expect("it says what it is");
        for part in [
            "slotted",
            "button",
            "display",
            "order:",
            "visibility",
            "#b",
            "#c",
            ".x",
        ] {
            assert!(!rules.contains(part), "{name} has a rule with {part}");
        }
        let texts = Texts::of(&LanguageTag::parse("en").expect("a language"));
        let resolved = sheet::resolved(rules, TOKENS, &texts, None);
        assert!(!resolved.contains("var("), "{resolved}");
    }
}
