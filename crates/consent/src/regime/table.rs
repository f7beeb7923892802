//! The table of regimes as data: places, the regime there, and what it rests on. It is read by `resolve` and printed
//! into `docs/REGIMES.md` by a test; it decides nothing itself.
//!
//! After part 4 of the checklist of law and standards, whose marks it keeps: V verified, S from a source, K from
//! knowledge. A change of a row is a new [`TABLE_VERSION`].

use super::{Location, Regime, RegimeId};
use crate::CountryCode;

/// The version of [`TABLE`]; a record stores it.
pub const TABLE_VERSION: u16 = 2;

/// Places with one regime.
#[derive(Debug, Clone, Copy)]
pub struct TableRow {
    /// Codes of ISO 3166-1.
    pub countries: &'static [&'static str],
    /// Second parts of ISO 3166-2; empty is the whole country, and what of it no other row names.
    pub subdivisions: &'static [&'static str],
    /// What applies there.
    pub regime: RegimeId,
    /// What it rests on.
    pub ground: &'static str,
}

impl TableRow {
    const fn of(
        countries: &'static [&'static str],
        regime: RegimeId,
        ground: &'static str,
    ) -> Self {
        Self::parts(countries, &[], regime, ground)
    }

    const fn parts(
        countries: &'static [&'static str],
        subdivisions: &'static [&'static str],
        regime: RegimeId,
        ground: &'static str,
    ) -> Self {
        Self {
            countries,
            subdivisions,
            regime,
            ground,
        }
    }

    fn names(&self, country: &str) -> bool {
        self.countries.contains(&country)
    }

    fn names_part(&self, subdivision: &str) -> bool {
        self.subdivisions
            .iter()
            .any(|part| part.eq_ignore_ascii_case(subdivision))
    }
}

/// All rows. What no row names is [`RegimeId::Strict`].
pub static TABLE: [TableRow; 18] = [
    TableRow::of(
        &[
            "AT", "BE", "BG", "HR", "CY", "CZ", "DE", "DK", "EE", "FI", "GR", "HU", "IE", "IS",
            "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
        ],
        RegimeId::Eu,
        "ePrivacy directive art. 5(3), GDPR; days are our choice (E13), 365 at most [V/K]; Ireland six months [S]",
    ),
    TableRow::of(
        &[
            "AX", "PM", "BL", "WF", "PF", "NC", "TF", "GG", "JE", "IM", "GI", "SM", "MC", "AD",
            "VA",
        ],
        RegimeId::Eu,
        "by caution: territories that geo-IP names apart [K]",
    ),
    TableRow::of(
        &["FR", "GP", "MQ", "GF", "RE", "YT", "MF"],
        RegimeId::EuFr,
        "CNIL: six months for both; audience measurement exempt (E17) [S]",
    ),
    TableRow::of(
        &["IT"],
        RegimeId::EuIt,
        "Garante: no new question within six months of a refusal, a floor [S]",
    ),
    TableRow::of(&["ES"], RegimeId::EuEs, "AEPD: up to 24 months [K]"),
    TableRow::of(
        &["GB"],
        RegimeId::Uk,
        "PECR; since 2026-02-05 statistics and appearance by notice and objection (DUAA); no number of days [S]",
    ),
    TableRow::of(
        &["CH"],
        RegimeId::Ch,
        "TCA art. 45c, FDPIC guide 2025: sources disagree, opt-in preset, opt-out selectable [S]",
    ),
    TableRow::of(
        &["BR"],
        RegimeId::Br,
        "ANPD guide 2022-10-18: opt-in for what is not necessary, refusal on the first layer [S]",
    ),
    TableRow::of(
        &["CA"],
        RegimeId::CaQc,
        "the province is unknown: as Québec",
    ),
    TableRow::parts(
        &["CA"],
        &["QC"],
        RegimeId::CaQc,
        "Québec s. 8.1: identifying, locating, profiling is off by default [S]",
    ),
    TableRow::parts(
        &["CA"],
        &[
            "AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "SK", "YT",
        ],
        RegimeId::Ca,
        "PIPEDA: notice and opt-out; what is sensitive needs opt-in [K]",
    ),
    TableRow::of(
        &["US"],
        RegimeId::UsUnknown,
        "the state is unknown: as the strictest opt-out state",
    ),
    TableRow::parts(
        &["US"],
        &["CA"],
        RegimeId::UsCa,
        "CCPA, 11 CCR 7025, 7026 [V]; an opt-out is kept twelve months, 1798.135(c)(4) [K]",
    ),
    TableRow::parts(
        &["US"],
        &[
            "CO", "CT", "DE", "MD", "MN", "MT", "NE", "NH", "NJ", "OR", "TX",
        ],
        RegimeId::UsSignal,
        "opt-out and universal signal [S]; days as California",
    ),
    TableRow::parts(
        &["US"],
        &["FL", "IA", "IN", "KY", "RI", "TN", "UT", "VA"],
        RegimeId::UsOptOut,
        "opt-out, no duty about the signal, which is honoured anyway [V/K]; Florida partly",
    ),
    TableRow::parts(
        &["US"],
        &[
            "AK", "AL", "AR", "AZ", "DC", "GA", "HI", "ID", "IL", "KS", "LA", "MA", "ME", "MI",
            "MO", "MS", "NC", "ND", "NM", "NV", "NY", "OH", "OK", "PA", "SC", "SD", "VT", "WA",
            "WI", "WV", "WY",
        ],
        RegimeId::Us,
        "notice; the signal is honoured; health data in WA and sale in NV have rules of their own [K]",
    ),
    TableRow::of(
        &[
            "AL", "BA", "CN", "GE", "IN", "KR", "MD", "ME", "MK", "RS", "TH", "TR", "UA", "ZA",
        ],
        RegimeId::Caution,
        "opt-in by caution: laws differ [K]",
    ),
    TableRow::of(
        &["AE", "AR", "AU", "IL", "JP", "MX", "NZ", "SA", "SG"],
        RegimeId::Strict,
        "notice or opt-out may do, the operator decides; opt-in until then [K]",
    ),
];

/// Resolves the regime for a location. Without a country, or with one that the table does not name: opt-in. A country
/// whose subdivision is unknown has the strictest of its regimes.
#[must_use]
pub fn resolve(location: &Location) -> Regime {
    let country = location.country.as_ref().map(CountryCode::as_str);
    let subdivision = location.subdivision.as_deref();
    let rows = || {
        TABLE
            .iter()
            .filter(|row| country.is_some_and(|country| row.names(country)))
    };
    rows()
        .find(|row| subdivision.is_some_and(|part| row.names_part(part)))
        .or_else(|| rows().find(|row| row.subdivisions.is_empty()))
        .map_or(RegimeId::Strict, |row| row.regime)
        .regime()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ConsentModel;
    use std::collections::BTreeSet;

    fn at(place: &str) -> Regime {
        let (country, part) = place
            .split_once('-')
            .map_or((place, None), |(country, part)| (country, Some(part)));
        resolve(&Location {
            country: CountryCode::parse(country),
            subdivision: part.map(Into::into),
        })
    }

    #[test]
    fn no_place_stands_in_the_table_twice_and_every_country_is_covered_whole() {
        let mut seen = BTreeSet::new();
        for row in &TABLE {
            for country in row.countries {
                assert!(CountryCode::parse(country).is_some(), "{country}");
                if row.subdivisions.is_empty() {
                    assert!(seen.insert((*country, "")), "{country} twice");
                }
                for part in row.subdivisions {
                    assert!(seen.insert((*country, *part)), "{country}-{part} twice");
                }
            }
        }
        for (country, _) in &seen {
            assert!(seen.contains(&(*country, "")), "{country} unknown part");
        }
        let states = seen
            .iter()
            .filter(|(country, part)| *country == "US" && !part.is_empty());
        assert_eq!(states.count(), 51, "fifty states and DC");
    }

    #[test]
    fn an_unknown_country_means_opt_in() {
        for place in ["", "-CA", "XX", "XX-CA", "JP", "KP", "PR"] {
            assert_eq!(at(place).model, ConsentModel::OptIn, "{place}");
            assert!(!at(place).exempts_measurement, "{place}");
        }
    }

    #[test]
    fn an_unknown_subdivision_is_the_strictest_of_its_country() {
        for place in ["US", "US-ZZ", "US-", "US-California"] {
            let regime = at(place);
            assert_eq!(
                (regime.model, regime.honours_gpc),
                (ConsentModel::OptOut, true)
            );
        }
        for place in ["CA", "CA-XX"] {
            assert_eq!(at(place).model, ConsentModel::OptIn, "{place}");
        }
        for row in &TABLE {
            let whole = at(row.countries[0]);
            let part = row.regime.regime();
            assert!(
                !whole.model.is_laxer_than(part.model),
                "{:?}",
                row.countries
            );
        }
    }

    #[test]
    fn places_have_their_regime() {
        for (place, name) in [
            ("BE", "eu"),
            ("NO", "eu"),
            ("MC", "eu"),
            ("FR", "eu_fr"),
            ("RE", "eu_fr"),
            ("NC", "eu"),
            ("IT", "eu_it"),
            ("ES", "eu_es"),
            ("IE", "eu"),
            ("GB", "uk"),
            ("JE", "eu"),
            ("CH", "ch"),
            ("BR", "br"),
            ("CA-QC", "ca_qc"),
            ("CA-ON", "ca"),
            ("US-CA", "us_ca"),
            ("US-ca", "us_ca"),
            ("US-CO", "us_signal"),
            ("US-TX", "us_signal"),
            ("US-VA", "us_opt_out"),
            ("US-FL", "us_opt_out"),
            ("US-WA", "us"),
            ("US-DC", "us"),
            ("US", "us_unknown"),
            ("TR", "caution"),
            ("JP", "strict"),
            ("BE-CA", "eu"),
        ] {
            assert_eq!(at(place).id.wire_name(), name, "{place}");
        }
    }
}
