//! `[[regimes]]` of a site file: what may be published, what is warned of, and what applies after it.

use consent::{CountryCode, RegimeId, regime::Location};
use platform::site_file::{CheckedDraft, FindingCode, SiteFileError, parse};

const QUIET: &str = include_str!("../../../tests/demo/quiet/site.toml");
const SHOP: &str = include_str!("../../../tests/demo/shop/site.toml");

fn with(entry: &str) -> Result<CheckedDraft, SiteFileError> {
    parse("site.toml", &format!("{QUIET}\n[[regimes]]\n{entry}\n"))
}

fn refused(entry: &str) -> Vec<(FindingCode, String)> {
    let error = with(entry).expect_err(entry);
    let found = error.errors.into_iter();
    found.map(|finding| (finding.code, finding.key)).collect()
}

#[test]
fn a_laxer_regime_is_taken_and_warned_of_with_its_source() {
    let draft = with("country = \"CH\"\nmodel = \"opt_out\"").expect("it may be");
    let [warning] = draft.warnings.as_slice() else {
        panic!("{:?}", draft.warnings)
    };
    assert_eq!(warning.code, FindingCode::RegimeLaxer);
    assert!(warning.message.contains("FDPIC"), "{}", warning.message);
    let at = Location {
        country: CountryCode::parse("CH"),
        subdivision: None,
    };
    let regime = draft.draft.regime(&at);
    assert_eq!(regime.id, RegimeId::SetOptOut);
    assert!(regime.honours_gpc, "whoever opts out by signal is heard");
}

#[test]
fn a_stricter_regime_is_taken_without_a_word() {
    for entry in [
        "country = \"US\"\nsubdivision = \"TX\"\nmodel = \"opt_in\"",
        "country = \"ES\"\nmodel = \"opt_in\"\nconsent_days = 182",
        "country = \"IT\"\nmodel = \"opt_in\"\nrefusal_days = 365",
    ] {
        assert!(with(entry).expect(entry).warnings.is_empty(), "{entry}");
    }
}

#[test]
fn a_country_is_laxer_when_one_of_its_parts_becomes_so() {
    for entry in [
        "country = \"US\"\nmodel = \"notice_only\"",
        "country = \"CA\"\nmodel = \"opt_out\"",
        "country = \"JP\"\nmodel = \"opt_out\"",
        "country = \"AQ\"\nmodel = \"notice_only\"",
        "country = \"BE\"\nmodel = \"opt_in\"\nconsent_days = 365",
        "country = \"ES\"\nmodel = \"opt_in\"\nrefusal_days = 182",
    ] {
        assert_eq!(with(entry).expect(entry).warnings.len(), 1, "{entry}");
    }
    let alone = with("country = \"US\"\nsubdivision = \"WA\"\nmodel = \"notice_only\"");
    assert!(alone.expect("as the table says").warnings.is_empty());
}

#[test]
fn e13_a_refusal_is_never_forgotten_before_six_months() {
    for (days, key) in [
        ("refusal_days = 181", "regimes.IT.refusal_days"),
        ("refusal_days = 396", "regimes.IT.refusal_days"),
        ("refusal_days = -1", "regimes.IT.refusal_days"),
        ("consent_days = 0", "regimes.IT.consent_days"),
        ("consent_days = 396", "regimes.IT.consent_days"),
        ("consent_days = 99999999", "regimes.IT.consent_days"),
    ] {
        let found = refused(&format!("country = \"IT\"\nmodel = \"opt_in\"\n{days}"));
        assert_eq!(found, [(FindingCode::Regime, key.to_owned())], "{days}");
    }
}

#[test]
fn a_regime_without_a_place_is_refused() {
    let code = |entry: &str| refused(entry)[0].0;
    let opt_in = "model = \"opt_in\"";
    assert_eq!(
        code(&format!("country = \"Belgium\"\n{opt_in}")),
        FindingCode::Country
    );
    for part in ["US-CA", "ca", "", "Quebec"] {
        let entry = format!("country = \"US\"\nsubdivision = \"{part}\"\n{opt_in}");
        assert_eq!(code(&entry), FindingCode::Regime, "{part}");
    }
    assert_eq!(
        code("country = \"BE\"\nmodel = \"none\""),
        FindingCode::Shape
    );
    let twice = format!("country = \"BE\"\n{opt_in}\n[[regimes]]\ncountry = \"BE\"\n{opt_in}");
    assert_eq!(code(&twice), FindingCode::Duplicate);
}

#[test]
fn e17_measurement_that_sells_or_shares_is_not_exempt() {
    let flagged = |more: &str| {
        SHOP.replacen(
            "id = \"analytics\"\n",
            &format!("id = \"analytics\"\nexempt_measurement = true\n{more}"),
            1,
        )
    };
    let draft = parse("site.toml", &flagged("")).expect("it may be").draft;
    let analytics = draft.purpose("analytics").expect("there");
    assert!(analytics.exempt_measurement && !analytics.sale_or_share);
    let refused = parse("site.toml", &flagged("sale_or_share = true\n")).map(|_| ());
    let refused = refused.expect_err("a contradiction");
    assert_eq!(refused.errors[0].code, FindingCode::ExemptMeasurement);
}
