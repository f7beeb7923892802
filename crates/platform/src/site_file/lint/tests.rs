//! Plants each thing that the linter must find, on the demo shop's own file, and looks at code, level and place.

use crate::site_file::{self, Finding, FindingCode, Level};

const SHOP: &str = include_str!("../../../../../tests/demo/shop/site.toml");

/// Everything that is found in a text.
fn findings(text: &str) -> Vec<Finding> {
    match site_file::parse("site.toml", text) {
        Ok(checked) => checked.warnings,
        Err(error) => error.errors.into_iter().chain(error.warnings).collect(),
    }
}

/// What stands in the shop after one exact replacement.
fn planted(old: &str, new: &str) -> Vec<Finding> {
    assert!(SHOP.contains(old), "the shop has `{old}`");
    findings(&SHOP.replacen(old, new, 1))
}

/// Exactly one finding of this code; it lies on a line that holds `needle`.
fn one(found: &[Finding], code: FindingCode, level: Level, key: &str) {
    let of: Vec<_> = found
        .iter()
        .filter(|finding| finding.code == code)
        .collect();
    assert_eq!(of.len(), 1, "{found:?}");
    assert_eq!((of[0].level, of[0].key.as_str()), (level, key));
    assert!(of[0].line > 1 || of[0].key == "theme", "{:?}", of[0]);
    let errors = found.iter().filter(|finding| finding.is_error());
    assert!(
        errors.clone().all(|finding| finding.code == code),
        "only this: {found:?}"
    );
}

fn with_banner(key: &str) -> Vec<Finding> {
    findings(&format!("{SHOP}\n[banner]\n{key}\n"))
}

#[test]
fn the_demo_sites_have_nothing_to_find() {
    let quiet = include_str!("../../../../../tests/demo/quiet/site.toml");
    for text in [SHOP, quiet] {
        let found = findings(text);
        assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn e8_a_first_layer_without_reject_cannot_be_had() {
    let found = with_banner("reject_first_layer = false");
    one(
        &found,
        FindingCode::RejectMissing,
        Level::Error,
        "banner.reject_first_layer",
    );
    assert!(
        with_banner("reject_first_layer = true").is_empty(),
        "what is so anyway is let be"
    );
}

#[test]
fn e9_unequal_buttons_cannot_be_had() {
    let found = with_banner("equal_buttons = false");
    one(
        &found,
        FindingCode::ButtonsUnequal,
        Level::Error,
        "banner.equal_buttons",
    );
}

#[test]
fn e4_a_cookie_wall_cannot_be_had() {
    let found = with_banner("cookie_wall = true");
    one(
        &found,
        FindingCode::CookieWall,
        Level::Error,
        "banner.cookie_wall",
    );
}

#[test]
fn e3_scrolling_is_no_consent_by_key_or_by_word() {
    let found = with_banner("scroll_is_consent = true");
    one(
        &found,
        FindingCode::ScrollConsent,
        Level::Error,
        "banner.scroll_is_consent",
    );
    let found = planted(
        "description = { nl = \"Meten hoe de winkel wordt gebruikt.\"",
        "description = { nl = \"Door verder te surfen gaat u akkoord.\"",
    );
    let key = "purposes.analytics.description.nl";
    one(&found, FindingCode::ScrollConsent, Level::Error, key);
}

#[test]
fn e10_nothing_can_be_ticked_in_advance() {
    let found = planted(
        "basis = \"consent\"\n",
        "basis = \"consent\"\npreselected = true\n",
    );
    one(
        &found,
        FindingCode::Preselected,
        Level::Error,
        "purposes.analytics.preselected",
    );
    let found = planted(
        "[[services]]\nid = \"posthog\"\n",
        "[[services]]\nid = \"posthog\"\npreselected = true\n",
    );
    one(
        &found,
        FindingCode::Preselected,
        Level::Error,
        "services.posthog.preselected",
    );
}

#[test]
fn e14_guilt_is_an_error_and_advertising_a_warning_in_four_languages() {
    let told = [
        (
            "nl",
            "Meten hoe de winkel wordt gebruikt.",
            "Laat ons niet in de steek.",
            "Voor de beste ervaring.",
        ),
        (
            "fr",
            "Mesurer l'utilisation de la boutique.",
            "Non merci, je n'aime pas.",
            "Pour une meilleure expérience.",
        ),
        (
            "de",
            "Messen, wie der Shop genutzt wird.",
            "Lassen Sie uns nicht im Stich.",
            "Ihre Privatsphäre ist uns wichtig.",
        ),
        (
            "en",
            "Measure how the shop is used.",
            "Don\u{2019}t miss out on offers.",
            "We value your privacy.",
        ),
    ];
    for (language, usual, guilt, promotion) in told {
        let key = format!("purposes.analytics.description.{language}");
        one(
            &planted(usual, guilt),
            FindingCode::Guilt,
            Level::Error,
            &key,
        );
        one(
            &planted(usual, promotion),
            FindingCode::Guilt,
            Level::Warning,
            &key,
        );
    }
}

#[test]
fn s17_a_purpose_without_services_says_how_long_it_keeps() {
    let purpose = "\n[[purposes]]\nid = \"letter\"\nbasis = \"consent\"\ntitle = { nl = \"Brief\", fr = \"Lettre\", de = \"Brief\", en = \"Letter\" }\ndescription = { nl = \"Een brief.\", fr = \"Une lettre.\", de = \"Ein Brief.\", en = \"A letter.\" }\n";
    let found = findings(&format!("{SHOP}{purpose}"));
    one(
        &found,
        FindingCode::PurposeUnused,
        Level::Error,
        "purposes.letter",
    );
    let kept = "retention = { nl = \"Een jaar.\", fr = \"Un an.\", de = \"Ein Jahr.\", en = \"One year.\" }\n";
    assert!(findings(&format!("{SHOP}{purpose}{kept}")).is_empty());
}

#[test]
fn e10_a_known_tracker_is_not_necessary() {
    let found = planted("name = \"maretak_session\"", "name = \"_ga\"");
    one(
        &found,
        FindingCode::NecessaryTracker,
        Level::Error,
        "services.shop.items._ga",
    );
    let found = planted(
        "[[services]]\nid = \"shop\"\n",
        "[[services]]\nid = \"shop\"\nhosts = [\"static.hotjar.com\"]\n",
    );
    one(
        &found,
        FindingCode::NecessaryTracker,
        Level::Error,
        "services.shop.hosts",
    );
}

#[test]
fn s20_a_third_country_has_a_mechanism_and_says_where_its_copy_is() {
    let country =
        "{ country = \"US\", mechanism = \"scc\", copy_url = \"https://posthog.com/dpa\" }";
    let key = "services.posthog.third_countries.US";
    let found = planted(country, "{ country = \"US\" }");
    one(
        &found,
        FindingCode::TransferMechanism,
        Level::Error,
        &format!("{key}.mechanism"),
    );
    let found = planted(country, "{ country = \"US\", mechanism = \"scc\" }");
    one(
        &found,
        FindingCode::TransferCopy,
        Level::Warning,
        &format!("{key}.copy_url"),
    );
}

#[test]
fn e14_a_public_site_has_no_placeholder_for_its_privacy_statement() {
    let public = SHOP.replacen(
        "origins = [\"http://127.0.0.1:8081\", \"http://127.0.0.1:8083\"]",
        "origins = [\"https://www.maretak.be\"]",
        1,
    );
    let found = findings(&public);
    let dead: Vec<&str> = found
        .iter()
        .filter(|finding| finding.code == FindingCode::DeadLink && finding.is_error())
        .map(|finding| finding.key.as_str())
        .collect();
    assert!(
        dead.contains(&"notice.privacy_url.nl") && dead.contains(&"vendors.wimpel.privacy_url")
    );
    assert!(!dead.contains(&"vendors.posthog.privacy_url"), "{dead:?}");
    for placeholder in [
        "https://example.com/privacy",
        "https://www.maretak.be/#",
        "http://localhost/p",
    ] {
        let text = public.replace(".example/", ".be/").replacen(
            "https://posthog.com/privacy",
            placeholder,
            1,
        );
        let found = findings(&text);
        one(
            &found,
            FindingCode::DeadLink,
            Level::Error,
            "vendors.posthog.privacy_url",
        );
    }
}

#[test]
fn e7_a_sentence_that_was_not_translated_is_told() {
    let found = planted(
        "fr = \"Mesurer l'utilisation de la boutique.\"",
        "fr = \"Measure how the shop is used.\"",
    );
    let key = "purposes.analytics.description.fr";
    one(&found, FindingCode::Untranslated, Level::Warning, key);
}

#[test]
fn e7_two_languages_that_name_different_purposes_are_told() {
    let line = SHOP
        .lines()
        .find(|line| line.starts_with("text = {"))
        .expect("the notice");
    let told = line.replacen("nl = \"", "nl = \"Statistiek. ", 1);
    let found = planted(line, &told);
    let told: Vec<&str> = found
        .iter()
        .filter(|finding| finding.code == FindingCode::LanguagesDisagree)
        .map(|finding| finding.key.as_str())
        .collect();
    assert_eq!(
        told,
        ["notice.text.de", "notice.text.en", "notice.text.fr"],
        "{found:?}"
    );
}

#[test]
fn markup_in_a_text_is_only_text_and_told() {
    let found = planted(
        "nl = \"Meten hoe de winkel",
        "nl = \"<b>Meten</b> hoe de winkel",
    );
    one(
        &found,
        FindingCode::Markup,
        Level::Warning,
        "purposes.analytics.description.nl",
    );
}

#[test]
fn wcag_1_4_3_a_theme_that_cannot_be_read_is_refused_in_light_and_in_dark() {
    let theme = |keys: &str| findings(&format!("{SHOP}\n[theme]\n{keys}\n"));
    assert!(theme("accent = \"#7a1040\"").is_empty());
    one(
        &theme("accent = \"#ffe000\"\naccent_text = \"#000\""),
        FindingCode::Contrast,
        Level::Error,
        "theme.accent",
    );
    let pale = theme("accent = \"#7a1040\"\naccent_text = \"#c08090\"");
    one(
        &pale,
        FindingCode::Contrast,
        Level::Error,
        "theme.accent_text",
    );
    let dark = theme("[theme.dark]\nink = \"#606060\"");
    one(&dark, FindingCode::Contrast, Level::Error, "theme.dark.ink");
    one(
        &theme("paper = \"red; } body { x\""),
        FindingCode::Colour,
        Level::Error,
        "theme.paper",
    );
}

#[test]
fn wcag_1_4_3_dark_paper_alone_makes_the_ink_unreadable() {
    let found = findings(&format!(
        "{SHOP}\n[theme]\npaper = \"#101010\"\naccent = \"#93cbf5\"\naccent_text = \"#0b1a27\"\n"
    ));
    one(&found, FindingCode::Contrast, Level::Error, "theme.ink");
}

#[test]
fn e17_and_the_other_levels_stay_as_the_list_says() {
    let found = planted("lifetime_days = 365", "lifetime_days = 400");
    one(
        &found,
        FindingCode::LongLifetime,
        Level::Warning,
        "services.shop.items.maretak_lang.lifetime_days",
    );
    let names: std::collections::BTreeSet<_> =
        FindingCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(names.len(), FindingCode::ALL.len());
}
