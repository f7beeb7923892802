//! The values of the dimensions: hour, page, country and the rest. None of them says who it was.

use super::words::{BrowserFamily, ReferrerClass};
use crate::{CountryCode, LanguageTag, PolicyVersion, RegimeId, record::DeviceClass};
use alloc::{
    borrow::{Cow, ToOwned},
    format,
    string::{String, ToString},
};
use serde::{Deserialize, Deserializer, Serialize};

/// An hour on the clock of a site's time zone. The offset tells the two hours apart that have one name when the
/// clocks go back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LocalHour {
    /// Days since 1970-01-01 in that time zone.
    pub day: i32,
    /// The hour of the day, 0 to 23.
    pub hour: u8,
    /// What was added to UTC, in minutes.
    pub offset: i16,
}

impl LocalHour {
    /// The hour of a moment (seconds since 1970) where this many minutes are added to UTC.
    #[must_use]
    pub fn of(seconds: u64, offset: i16) -> Self {
        let local = i64::try_from(seconds)
            .unwrap_or(i64::MAX)
            .saturating_add(i64::from(offset) * 60);
        Self {
            day: i32::try_from(local.div_euclid(86_400)).unwrap_or(i32::MAX),
            hour: u8::try_from(local.rem_euclid(86_400) / 3600).unwrap_or_default(),
            offset,
        }
    }

    /// The hour of the week: 0 is Monday from midnight on, 167 Sunday from 23 on.
    #[must_use]
    pub fn of_week(self) -> u8 {
        // The first of January 1970 was a Thursday.
        let weekday = (i64::from(self.day) + 3).rem_euclid(7);
        u8::try_from(weekday * 24 + i64::from(self.hour)).unwrap_or_default()
    }
}

/// A page as it is counted: a path without query, or the name of a group of the operator's. At most
/// [`PageName::MOST_BYTES`] long.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct PageName(String);

impl PageName {
    /// The longest name, in bytes. What is longer is counted together with all that has no name.
    pub const MOST_BYTES: usize = 200;

    /// What is counted together: too long, or beyond the most shown pages.
    #[must_use]
    pub fn rest() -> Self {
        Self("other".to_owned())
    }

    /// Takes a name; `None` when it is empty, too long or holds control characters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=Self::MOST_BYTES).contains(&text.len());
        let plain = !text.chars().any(char::is_control);
        (fits && plain).then(|| Self(text.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for PageName {
    fn deserialize<D: Deserializer<'de>>(de: D) -> Result<Self, D::Error> {
        let text = String::deserialize(de)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("this is no name of a page"))
    }
}

/// A dimension of which everything that is counted has one value, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trait {
    /// The page.
    Page,
    /// The country.
    Country,
    /// The subdivision.
    Subdivision,
    /// The regime.
    Regime,
    /// The language.
    Language,
    /// The class of the device.
    Device,
    /// The family of the browser.
    Browser,
    /// The policy version.
    Policy,
    /// The layer.
    Layer,
    /// The class of the referrer.
    Referrer,
    /// The variant of an A/B test.
    Variant,
}

impl Trait {
    /// All of them. The order is stored: new ones are added at the end.
    pub const ALL: [Self; 11] = [
        Self::Page,
        Self::Country,
        Self::Subdivision,
        Self::Regime,
        Self::Language,
        Self::Device,
        Self::Browser,
        Self::Policy,
        Self::Layer,
        Self::Referrer,
        Self::Variant,
    ];
}

/// A value for every [`Trait`]; `None` is not known, or does not apply.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Traits {
    /// The page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<PageName>,
    /// The country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<CountryCode>,
    /// The subdivision, without the country: `CA`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subdivision: Option<String>,
    /// The regime.
    pub regime: RegimeId,
    /// The language.
    pub language: LanguageTag,
    /// The class of the device.
    pub device: DeviceClass,
    /// The family of the browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser: Option<BrowserFamily>,
    /// The policy version that was shown.
    pub policy: PolicyVersion,
    /// The layer; 0 where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layer: Option<u8>,
    /// The class of the referrer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<ReferrerClass>,
    /// The variant of an A/B test.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
}

impl Traits {
    /// The value of a trait, as it stands in answers; `None` is not known.
    #[must_use]
    pub fn value(&self, of: Trait) -> Option<Cow<'_, str>> {
        match of {
            Trait::Page => self.page.as_ref().map(|page| page.as_str().into()),
            Trait::Country => self
                .country
                .as_ref()
                .map(|country| country.as_str().to_owned().into()),
            Trait::Subdivision => {
                let country = self.country.as_ref()?;
                let subdivision = self.subdivision.as_ref()?;
                Some(format!("{}-{subdivision}", country.as_str()).into())
            }
            Trait::Regime => Some(self.regime.wire_name().into()),
            Trait::Language => Some(self.language.as_str().into()),
            Trait::Device => {
                (self.device != DeviceClass::Unknown).then(|| self.device.wire_name().into())
            }
            Trait::Browser => self.browser.map(|browser| browser.wire_name().into()),
            Trait::Policy => Some(self.policy.0.to_string().into()),
            Trait::Layer => self.layer.map(|layer| layer.to_string().into()),
            Trait::Referrer => self.referrer.map(|referrer| referrer.wire_name().into()),
            Trait::Variant => self.variant.as_deref().map(Cow::Borrowed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LocalHour, PageName};
    use alloc::string::String;

    #[test]
    fn an_hour_is_that_of_the_clock_on_the_wall() {
        // 2026-10-25T00:30:00Z and 01:30:00Z are both half past two in Brussels.
        let first = LocalHour::of(1_792_888_200, 120);
        let second = LocalHour::of(1_792_891_800, 60);
        assert_eq!((first.day, first.hour), (second.day, second.hour));
        assert_eq!(first.hour, 2);
        assert_ne!(first, second);
        // It was a Sunday.
        assert_eq!(first.of_week(), 6 * 24 + 2);
        assert_eq!(LocalHour::of(0, 0).of_week(), 3 * 24);
        assert_eq!(
            LocalHour::of(0, -60),
            LocalHour {
                day: -1,
                hour: 23,
                offset: -60
            }
        );
    }

    #[test]
    fn a_page_has_a_short_plain_name() {
        assert!(PageName::parse("/").is_some());
        assert!(PageName::parse("").is_none());
        assert!(PageName::parse("/a\nb").is_none());
        let long: String = core::iter::repeat_n('a', 201).collect();
        assert!(PageName::parse(&long).is_none());
    }
}
