//! Whom a visitor can complain to, per country (S22): a table in `authorities.toml`, with its sources. It decides
//! nothing about who is competent.

use consent::{CountryCode, LanguageTag, Policy};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::LazyLock};

/// A supervisory authority, in the words of one language.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Authority {
    /// Of which country.
    pub country: CountryCode,
    /// Its name for itself.
    pub name: String,
    /// Its own site.
    pub url: String,
    /// Is the authority of a part of the country competent in most cases, as in Germany?
    pub by_land: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    authority: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    country: CountryCode,
    #[serde(default)]
    also: Vec<CountryCode>,
    name: String,
    url: String,
    #[serde(default)]
    by_land: bool,
    #[serde(default, rename = "in")]
    languages: BTreeMap<String, Words>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    name: String,
    url: String,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    toml::from_str(include_str!("authorities.toml")).expect("a test reads the built-in table")
});

/// The authority of a country, in a language where it has a name in it.
#[must_use]
pub fn of_country(country: CountryCode, language: &LanguageTag) -> Option<Authority> {
    let covers = |entry: &&Entry| entry.country == country || entry.also.contains(&country);
    let entry = TABLE.authority.iter().find(covers)?;
    let words = entry.languages.get(language.primary());
    Some(Authority {
        country: entry.country,
        name: words.map_or(&entry.name, |words| &words.name).clone(),
        url: words.map_or(&entry.url, |words| &words.url).clone(),
        by_land: entry.by_land,
    })
}

/// The authority for a page: of its country, else of the site's first country.
#[must_use]
pub fn for_page(
    policy: &Policy,
    country: Option<CountryCode>,
    language: &LanguageTag,
) -> Option<Authority> {
    country
        .and_then(|country| of_country(country, language))
        .or_else(|| of_country(*policy.countries.first()?, language))
}

#[cfg(test)]
mod tests {
    use super::{TABLE, of_country};
    use consent::{CountryCode, LanguageTag};
    use std::collections::BTreeSet;

    fn named(country: &str, language: &str) -> Option<(String, String)> {
        let country = CountryCode::parse(country).expect("a country");
        let language = LanguageTag::parse(language).expect("a language");
        of_country(country, &language).map(|found| (found.name, found.url))
    }

    #[test]
    fn s22_every_country_of_the_eea_has_an_authority_and_so_have_the_other_languages_countries() {
        for country in [
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE",
            "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS",
            "LI", "NO", "GB", "CH", "TR", "UA", "IL",
        ] {
            assert!(named(country, "en").is_some(), "{country}");
        }
        assert_eq!(named("XX", "en"), None);
    }

    #[test]
    fn s22_no_country_stands_twice_and_every_address_is_https() {
        let mut seen = BTreeSet::new();
        for entry in &TABLE.authority {
            for country in entry.also.iter().chain([&entry.country]) {
                assert!(seen.insert(*country), "{country} twice");
            }
            let words = entry.languages.values().map(|words| &words.url);
            for url in words.chain([&entry.url]) {
                assert!(url.starts_with("https://"), "{url}");
            }
        }
    }

    #[test]
    fn s22_the_belgian_authority_is_named_in_the_readers_language() {
        let (dutch, french) = (named("BE", "nl"), named("BE", "fr-be"));
        assert_eq!(dutch.expect("there").0, "Gegevensbeschermingsautoriteit");
        assert_eq!(
            french.expect("there").0,
            "Autorité de protection des données"
        );
        assert_eq!(
            named("RE", "fr"),
            named("FR", "fr"),
            "a territory of France"
        );
    }
}
