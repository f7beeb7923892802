//! The values of dimensions in words: a country's name for its code, a day for its key. What has no words is shown as it
//! is kept.

use crate::{admin::figures, texts::Texts};
use consent::{CountryCode, LanguageTag, Policy};
use jiff::civil::{Date, DateTime};
use platform::rates::Dimension;

/// A value of a dimension, as it stands in an answer, in words.
pub(super) fn value(texts: &Texts, policy: &Policy, dimension: Dimension, key: &str) -> String {
    match key {
        "unknown" => return texts.get("admin-value-unknown"),
        "other" if !matches!(dimension, Dimension::Browser | Dimension::Referrer) => {
            return texts.get("admin-value-other");
        }
        _ => {}
    }
    let found = match dimension {
        Dimension::Hour => hour(texts, key),
        Dimension::Day => key.parse().ok().map(|day| figures::short_day(texts, day)),
        Dimension::Week => week(texts, key),
        Dimension::Month => month(texts, key),
        Dimension::HourAndWeekday => hour_of_week(texts, key),
        Dimension::Country => CountryCode::parse(key).map(|code| texts.country(code)),
        Dimension::Language => LanguageTag::parse(key).map(|tag| texts.autonym(&tag)),
        Dimension::Purpose => purpose(texts, policy, key),
        Dimension::Service => service(policy, key),
        Dimension::PolicyVersion => {
            let version = [("version", key.to_owned().into())];
            Some(texts.with("admin-value-version", version))
        }
        Dimension::Regime
        | Dimension::Device
        | Dimension::Browser
        | Dimension::Layer
        | Dimension::Referrer => {
            let name = format!("{}-{key}", dimension.name()).replace('_', "-");
            texts.find(&format!("admin-value-{name}"))
        }
        Dimension::Page | Dimension::Subdivision | Dimension::Variant => None,
    };
    found.unwrap_or_else(|| key.to_owned())
}

/// `2026-10-25T02+02:00`: the day and the hour of the site's clock.
fn hour(texts: &Texts, key: &str) -> Option<String> {
    let at: DateTime = format!("{}:00:00", key.get(..13)?).parse().ok()?;
    Some(figures::short_hour(texts, at))
}

/// `2026-W43`.
fn week(texts: &Texts, key: &str) -> Option<String> {
    let (year, week) = key.split_once("-W")?;
    let arguments = [
        ("week", week.trim_start_matches('0').to_owned().into()),
        ("year", year.to_owned().into()),
    ];
    Some(texts.with("admin-value-week", arguments))
}

/// `2026-10`.
fn month(texts: &Texts, key: &str) -> Option<String> {
    let day: Date = format!("{key}-01").parse().ok()?;
    let month = texts.get(&format!("admin-month-{}", day.month()));
    Some(format!("{month} {}", day.year()))
}

/// `1-00` to `7-23`.
fn hour_of_week(texts: &Texts, key: &str) -> Option<String> {
    let (day, hour) = hour_and_weekday(key)?;
    Some(format!("{} {hour:02}:00", weekday(texts, day)))
}

/// The day from 0 for Monday, and the hour.
pub(super) fn hour_and_weekday(key: &str) -> Option<(usize, usize)> {
    let (day, hour) = key.split_once('-')?;
    let day = day.parse::<usize>().ok()?.checked_sub(1)?;
    let hour = hour.parse().ok()?;
    (day < 7 && hour < 24).then_some((day, hour))
}

/// The short name of a day of the week, from 0 for Monday.
pub(super) fn weekday(texts: &Texts, day: usize) -> String {
    texts.get(&format!("admin-weekday-{}", day + 1))
}

fn purpose(texts: &Texts, policy: &Policy, key: &str) -> Option<String> {
    let language = LanguageTag::parse(texts.tag())?;
    let purpose = policy.purpose(key)?;
    let title = purpose.title.get(&language, &policy.default_language());
    Some(title.to_owned())
}

fn service(policy: &Policy, key: &str) -> Option<String> {
    let mut services = policy.services.iter();
    let service = services.find(|service| service.id.as_str() == key)?;
    Some(service.name.clone())
}

/// The same inside a sentence.
pub(super) fn dimension_within(texts: &Texts, of: Dimension) -> String {
    let name = dimension(texts, of);
    // German nouns keep their capital.
    if texts.tag() == "de" {
        name
    } else {
        name.to_lowercase()
    }
}

/// What a dimension is called where rows are set out by it.
pub(super) fn dimension(texts: &Texts, dimension: Dimension) -> String {
    texts.get(&format!("admin-by-{}", dimension.name().replace('_', "-")))
}
