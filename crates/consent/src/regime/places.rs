//! Where things run unasked, as a list of places for vendors that look up a visitor's place themselves. It is only as
//! good as their look-up, so a place that holds a stricter part is given by its other parts.

use super::{ConsentModel, Location, RegimeSetting, TABLE};
use crate::CountryCode;
use alloc::{
    borrow::ToOwned,
    collections::{BTreeMap, BTreeSet},
    format,
    string::String,
    vec::Vec,
};

/// Codes of ISO 3166 (`CA-ON`, `US`) of every place whose regime is not opt-in, by the table and an operator's settings.
#[must_use]
pub fn places_without_opt_in(settings: &[RegimeSetting]) -> Vec<String> {
    let is_lax = |country: CountryCode, part: Option<&String>| {
        let location = Location {
            country: Some(country),
            subdivision: part.cloned(),
        };
        RegimeSetting::resolve(settings, &location).model != ConsentModel::OptIn
    };
    let mut places = Vec::new();
    for (country, parts) in known(settings) {
        if is_lax(country, None) && parts.iter().all(|part| is_lax(country, Some(part))) {
            places.push(country.as_str().to_owned());
            continue;
        }
        let lax = parts.iter().filter(|part| is_lax(country, Some(part)));
        places.extend(lax.map(|part| format!("{}-{part}", country.as_str())));
    }
    places
}

/// Every country and part that the table or a setting names.
fn known(settings: &[RegimeSetting]) -> BTreeMap<CountryCode, BTreeSet<String>> {
    let mut known: BTreeMap<CountryCode, BTreeSet<String>> = BTreeMap::new();
    for row in &TABLE {
        for country in row
            .countries
            .iter()
            .filter_map(|code| CountryCode::parse(code))
        {
            let parts = known.entry(country).or_default();
            parts.extend(row.subdivisions.iter().map(|part| (*part).to_owned()));
        }
    }
    for setting in settings {
        let parts = known.entry(setting.country).or_default();
        parts.extend(setting.subdivision.as_ref().map(|part| part.to_uppercase()));
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{string::ToString, vec};

    fn setting(country: &str, part: Option<&str>, model: ConsentModel) -> RegimeSetting {
        RegimeSetting {
            country: CountryCode::parse(country).expect("a country"),
            subdivision: part.map(ToString::to_string),
            model,
            consent_days: None,
            refusal_days: None,
        }
    }

    #[test]
    fn by_the_table_it_is_the_united_states_and_canada_without_quebec() {
        let places = places_without_opt_in(&[]);
        assert!(places.contains(&"US".to_string()));
        assert!(places.contains(&"CA-ON".to_string()));
        for strict in ["CA", "CA-QC", "BE", "GB", "BR", "US-CA"] {
            assert!(!places.contains(&strict.to_string()), "{strict}");
        }
    }

    #[test]
    fn a_stricter_part_takes_its_country_off_the_list() {
        let strict = vec![setting("US", Some("CA"), ConsentModel::OptIn)];
        let places = places_without_opt_in(&strict);
        assert!(!places.contains(&"US".to_string()));
        assert!(!places.contains(&"US-CA".to_string()));
        assert!(places.contains(&"US-TX".to_string()));
    }

    #[test]
    fn an_operator_adds_a_country_and_takes_one_away() {
        let own = [
            setting("CH", None, ConsentModel::OptOut),
            setting("US", None, ConsentModel::OptIn),
        ];
        let places = places_without_opt_in(&own);
        assert!(places.contains(&"CH".to_string()));
        assert!(!places.iter().any(|place| place.starts_with("US")));
    }
}
