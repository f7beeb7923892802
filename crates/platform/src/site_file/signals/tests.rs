//! What `[signals]` says, and what it may not say, with the line that is wrong.

use crate::site_file::{FindingCode, parse};
use consent::vendor_signal::{SignalVendor, VendorSignals};

const SHOP: &str = include_str!("../../../../../tests/demo/shop/site.toml");

fn with(part: &str) -> String {
    format!("{SHOP}\n[signals]\n{part}\n")
}

fn read(part: &str) -> VendorSignals {
    parse("site.toml", &with(part))
        .expect("it is right")
        .draft
        .signals
}

/// Codes of errors, each with its line below `[signals]`.
fn errors(part: &str) -> Vec<(FindingCode, usize)> {
    let text = with(part);
    let start = text
        .lines()
        .position(|line| line == "[signals]")
        .expect("it is there");
    let error = parse("site.toml", &text).expect_err("refused");
    let places = error.errors.iter();
    places
        .map(|finding| (finding.code, finding.line - start - 1))
        .collect()
}

#[test]
fn a_site_that_says_nothing_of_signals_has_none() {
    let draft = parse("site.toml", SHOP).expect("it is right").draft;
    assert!(draft.signals.is_default());
}

#[test]
fn words_of_a_vendor_follow_purposes_and_services() {
    let signals = read(
        "data_layer = true\n[signals.clarity]\nanalytics_storage = [\"analytics\"]\nservices = [\"posthog\"]\n[signals.google]",
    );
    assert!(signals.data_layer);
    assert_eq!(signals.google.expect("Google").wait_for_update, 500);
    let clarity = &signals.vendors[&SignalVendor::Clarity];
    assert_eq!(clarity.words["analytics_storage"][0].as_str(), "analytics");
    assert_eq!(clarity.services[0].as_str(), "posthog");
}

#[test]
fn what_a_vendor_cannot_be_told_is_named_with_its_line() {
    let signal = |line| [(FindingCode::Signal, line)];
    assert_eq!(
        errors("[signals.meta]\nconsent = [\"analytics\"]\nmood = [\"analytics\"]"),
        signal(3)
    );
    assert_eq!(errors("[signals.meta]\nconsent = [\"nothing\"]"), signal(2));
    assert_eq!(errors("[signals.meta]\nconsent = []"), signal(2));
    assert_eq!(
        errors("[signals.meta]\nservices = [\"posthog\"]"),
        signal(2)
    );
    assert_eq!(
        errors("[signals.meta]\nconsent = [\"analytics\"]\nservices = [\"nobody\"]"),
        signal(3)
    );
    assert_eq!(errors("linkedin = true"), signal(1));
    assert_eq!(
        errors("[signals.google]\nwait_for_update = 60000"),
        signal(2)
    );
    assert_eq!(
        errors("[signals.google]\nregion_defaults = true"),
        signal(2)
    );
}

#[test]
fn e10_no_vendors_consent_rests_on_what_nobody_is_asked_about() {
    assert_eq!(
        errors("[signals.meta]\nconsent = [\"necessary\"]"),
        [(FindingCode::Signal, 2)]
    );
    let text = SHOP.replacen(
        "basis = \"necessary\"",
        "basis = \"necessary\"\ngoogle = [\"ad_storage\"]",
        1,
    );
    let error = parse("site.toml", &text).expect_err("refused");
    assert_eq!(error.errors[0].code, FindingCode::Signal);
    assert_eq!(error.errors[0].key, "purposes.necessary.google");
}

#[test]
fn advanced_mode_is_published_and_said() {
    let checked = parse(
        "site.toml",
        &with("[signals.google]\nadvanced = [\"google-tag\"]\nurl_passthrough = true"),
    )
    .expect("it is right");
    let said: Vec<_> = checked
        .warnings
        .iter()
        .filter(|finding| finding.code == FindingCode::SignalBeforeConsent)
        .map(|finding| finding.key.as_str())
        .collect();
    assert_eq!(
        said,
        ["signals.google.advanced", "signals.google.url_passthrough"]
    );
    let google = checked.draft.signals.google.expect("Google");
    assert_eq!(google.advanced[0].as_str(), "google-tag");
}

#[test]
fn advanced_mode_needs_a_service_whose_hosts_are_its_own() {
    assert_eq!(
        errors("[signals.google]\nadvanced = [\"nobody\"]"),
        [(FindingCode::Signal, 2)]
    );
    let shared = SHOP.replacen(
        "hosts = [\"localhost:8082/plausible\"]",
        "hosts = [\"localhost:8082/google-tag/js\"]",
        1,
    );
    let text = format!("{shared}\n[signals.google]\nadvanced = [\"google-tag\"]\n");
    let error = parse("site.toml", &text).expect_err("refused");
    assert_eq!(error.errors[0].code, FindingCode::Signal);
    assert!(error.errors[0].message.contains("`plausible`"));
}
