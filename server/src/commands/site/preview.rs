//! `sluis site preview`: the banner of a site file as one HTML file, rendered as visitors would get it and inert.

use super::{
    request::Wish,
    words::{Refused, Said},
};
use crate::preview::{self, Sight};
use consent::{CountryCode, LanguageTag, regime::Location};
use platform::publishing::Preview;
use serde_json::json;

pub(super) fn render(preview: &Preview, wish: &Wish) -> Result<Said, Refused> {
    let policy = &preview.policy;
    let language = language(preview, wish.language.as_deref())?;
    let sight = Sight {
        language: &language,
        layer: wish.layer,
        location: location(wish.country.as_deref())?,
    };
    let text = preview::document(policy, sight)
        .map_err(|error| Refused::new(error.code, &error.message))?;
    Ok(Said {
        text,
        json: json!({}),
    })
}

fn language(preview: &Preview, wish: Option<&str>) -> Result<LanguageTag, Refused> {
    let policy = &preview.policy;
    let Some(wish) = wish else {
        return Ok(policy.default_language());
    };
    let known = LanguageTag::parse(wish).filter(|tag| policy.languages.contains(tag));
    known.ok_or_else(|| {
        let all: Vec<String> = policy.languages.iter().map(ToString::to_string).collect();
        let message = format!(
            "`{wish}` is not a language of this site: {}",
            all.join(", ")
        );
        Refused::new("unknown_language", &message)
    })
}

fn location(wish: Option<&str>) -> Result<Location, Refused> {
    let Some(wish) = wish else {
        return Ok(Location::default());
    };
    let (country, subdivision) = wish
        .split_once('-')
        .map_or((wish, None), |(country, below)| (country, Some(below)));
    let country = CountryCode::parse(country).ok_or_else(|| {
        let message = format!("`{wish}` is not a country: two letters, such as BE, or US-CA");
        Refused::new("unknown_country", &message)
    })?;
    Ok(Location {
        country: Some(country),
        subdivision: subdivision.map(str::to_ascii_uppercase),
    })
}
