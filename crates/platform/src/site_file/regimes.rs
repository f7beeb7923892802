//! `[[regimes]]`: where the operator decides otherwise than the table of regimes. It may be laxer, which is said, or
//! stricter; a refusal that is soon forgotten may not be (E13). And which purpose may count as exempt (E17). What applies
//! where is `consent::regime`'s.

use super::{
    check::country,
    code::FindingCode,
    reader::Reader,
    shape::{PurposeEntry, SiteFile, Word},
};
use consent::{
    ConsentModel, CountryCode, Regime,
    policy::LegalBasis,
    regime::{
        LEAST_REFUSAL_DAYS, Location, MOST_DAYS, RegimeSetting, TABLE, TABLE_VERSION, resolve,
    },
};
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegimeEntry {
    country: Word,
    subdivision: Option<Word>,
    model: Spanned<ConsentModel>,
    consent_days: Option<Spanned<i64>>,
    refusal_days: Option<Spanned<i64>>,
}

pub(super) fn settings(reader: &mut Reader, file: &SiteFile) -> Vec<RegimeSetting> {
    let mut seen = BTreeSet::new();
    let mut settings = Vec::new();
    for entry in &file.regimes {
        let Some(setting) = setting(reader, entry) else {
            continue;
        };
        if !seen.insert((setting.country, setting.subdivision.clone())) {
            reader.error(
                FindingCode::Duplicate,
                "regimes.country",
                entry.country.span(),
                "a regime for this place stands here twice",
                "one [[regimes]] for a country, and one for each of its subdivisions",
            );
        }
        settings.push(setting);
    }
    settings
}

fn setting(reader: &mut Reader, entry: &RegimeEntry) -> Option<RegimeSetting> {
    let country = country(reader, "regimes.country", &entry.country);
    let part = entry.subdivision.as_ref().map(|word| part(reader, word));
    let key = format!("regimes.{}", entry.country.get_ref());
    let mut days = |name, least, written: &Option<Spanned<i64>>| {
        let written = written.as_ref()?;
        let fits = u16::try_from(*written.get_ref())
            .ok()
            .filter(|days| (least..=MOST_DAYS).contains(days));
        if fits.is_none() {
            reader.error(
                FindingCode::Regime,
                &format!("{key}.{name}"),
                written.span(),
                &format!("{} days", written.get_ref()),
                &format!(
                    "{least} to {MOST_DAYS} days: a refusal is remembered six months at least (E13), nothing counts over thirteen"
                ),
            );
        }
        fits
    };
    let consent_days = days("consent_days", 1, &entry.consent_days);
    let refusal_days = days("refusal_days", LEAST_REFUSAL_DAYS, &entry.refusal_days);
    let setting = RegimeSetting {
        country: country?,
        subdivision: part.map_or(Some(None), |part| part.map(Some))?,
        model: *entry.model.get_ref(),
        consent_days,
        refusal_days,
    };
    warn_of_laxer(reader, entry, &key, &setting);
    Some(setting)
}

/// The second part of ISO 3166-2.
fn part(reader: &mut Reader, word: &Word) -> Option<String> {
    let text = word.get_ref();
    let fits = (1..=3).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if !fits {
        reader.error(
            FindingCode::Regime,
            "regimes.subdivision",
            word.span(),
            "not a subdivision",
            "the second part of its code in ISO 3166-2, such as CA for California (US-CA)",
        );
    }
    fits.then(|| text.clone())
}

/// Laxer than the table for some place that it covers: allowed, and said.
fn warn_of_laxer(reader: &mut Reader, entry: &RegimeEntry, key: &str, setting: &RegimeSetting) {
    for (ground, base) in covered(setting) {
        let laxer = setting.model.is_laxer_than(base.model);
        let longer = setting
            .consent_days
            .is_some_and(|days| days > base.consent_days);
        let shorter = setting
            .refusal_days
            .is_some_and(|days| days < base.refusal_days);
        if laxer || longer || shorter {
            reader.warn(
                FindingCode::RegimeLaxer,
                key,
                entry.model.span(),
                &format!(
                    "this asks less than the table of regimes (version {TABLE_VERSION}), which has {} with {} and {} days: {ground}",
                    name(base.model),
                    base.consent_days,
                    base.refusal_days,
                ),
                "your own decision, which every record of the place will show; docs/REGIMES.md has the table",
            );
            return;
        }
    }
}

const fn name(model: ConsentModel) -> &'static str {
    match model {
        ConsentModel::OptIn => "opt_in",
        ConsentModel::OptOut => "opt_out",
        ConsentModel::NoticeOnly => "notice_only",
    }
}

/// What the table says for the places of a setting, and on which ground.
fn covered(setting: &RegimeSetting) -> Vec<(&'static str, Regime)> {
    let here = |country: CountryCode| {
        TABLE
            .iter()
            .filter(move |row| row.countries.contains(&country.as_str()))
    };
    let whole = resolve(&Location {
        country: Some(setting.country),
        subdivision: setting.subdivision.clone(),
    });
    let rows: Vec<_> = here(setting.country)
        .filter(|row| setting.subdivision.is_none() || row.regime == whole.id)
        .map(|row| (row.ground, row.regime.regime()))
        .collect();
    if rows.is_empty() {
        return vec![("the table does not name this country", whole)];
    }
    rows
}

/// What is exempt is for the site's own, anonymous count alone (E17).
pub(super) fn exempt_measurement(reader: &mut Reader, key: &str, entry: &PurposeEntry) {
    let contradicts = entry.sale_or_share == Some(true) || entry.basis == LegalBasis::Necessary;
    if entry.exempt_measurement && contradicts {
        reader.error(
            FindingCode::ExemptMeasurement,
            &format!("{key}.exempt_measurement"),
            entry.id.span(),
            "measurement that is necessary, or that sells or shares, is not exempt measurement",
            "exempt_measurement = true with basis = \"consent\" and sale_or_share = false, for anonymous counts of the site's own (E17)",
        );
    }
}
