//! What an operator decides otherwise than the table, for a country or a part of it. It is part of the published
//! policy, so that a record's policy tells why its regime applied. Whether it is wise is not judged here.

use super::{ConsentModel, LEAST_REFUSAL_DAYS, Location, MOST_DAYS, Regime, RegimeId, resolve};
use crate::CountryCode;
use alloc::string::String;
use serde::{Deserialize, Serialize};

/// One decision of an operator.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegimeSetting {
    /// Where.
    pub country: CountryCode,
    /// In which part: the second part of ISO 3166-2. The whole country where it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subdivision: Option<String>,
    /// What is asked for there.
    pub model: ConsentModel,
    /// How many days a consent counts, if not as the table says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_days: Option<u16>,
    /// How many days a refusal is remembered, if not as the table says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal_days: Option<u16>,
}

/// Why days are not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingError {
    /// A consent of no day, or over thirteen months.
    ConsentDays,
    /// A refusal under six months (E13), or over thirteen.
    RefusalDays,
}

impl RegimeSetting {
    /// Are the days such as may be published?
    ///
    /// # Errors
    /// [`SettingError`] names the days that may not.
    pub fn check(&self) -> Result<(), SettingError> {
        let within =
            |days: Option<u16>, least| days.is_none_or(|days| (least..=MOST_DAYS).contains(&days));
        if !within(self.consent_days, 1) {
            Err(SettingError::ConsentDays)
        } else if !within(self.refusal_days, LEAST_REFUSAL_DAYS) {
            Err(SettingError::RefusalDays)
        } else {
            Ok(())
        }
    }

    fn is_for(&self, location: &Location) -> bool {
        let part = |wanted: &String| {
            location
                .subdivision
                .as_ref()
                .is_some_and(|is| is.eq_ignore_ascii_case(wanted))
        };
        Some(self.country) == location.country && self.subdivision.as_ref().is_none_or(part)
    }

    /// The regime that comes of it. Another model than the table's is a regime of its own name, so that a choice made
    /// under it never counts for more elsewhere; other days alone leave the name.
    fn apply(&self, base: Regime) -> Regime {
        let mut regime = if self.model == base.model {
            base
        } else {
            let id = match self.model {
                ConsentModel::OptIn => RegimeId::SetOptIn,
                ConsentModel::OptOut => RegimeId::SetOptOut,
                ConsentModel::NoticeOnly => RegimeId::SetNotice,
            };
            Regime {
                consent_days: base.consent_days,
                refusal_days: base.refusal_days,
                ..id.regime()
            }
        };
        regime.consent_days = self.consent_days.unwrap_or(regime.consent_days);
        // Whatever a stored policy says, a refusal is never remembered for less.
        regime.refusal_days = self
            .refusal_days
            .unwrap_or(regime.refusal_days)
            .clamp(LEAST_REFUSAL_DAYS, MOST_DAYS);
        regime.consent_days = regime.consent_days.clamp(1, MOST_DAYS);
        regime
    }

    /// Resolves the regime for a location: by the setting for its part, then for its country, then by the table.
    #[must_use]
    pub fn resolve(settings: &[Self], location: &Location) -> Regime {
        let base = resolve(location);
        let fits = || settings.iter().filter(|setting| setting.is_for(location));
        fits()
            .find(|setting| setting.subdivision.is_some())
            .or_else(|| fits().next())
            .map_or(base, |setting| setting.apply(base))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn setting(place: &str, model: ConsentModel) -> RegimeSetting {
        let at = location(place);
        RegimeSetting {
            country: at.country.expect("a country"),
            subdivision: at.subdivision,
            model,
            consent_days: None,
            refusal_days: None,
        }
    }

    fn location(place: &str) -> Location {
        let (country, part) = place
            .split_once('-')
            .map_or((place, None), |(country, part)| (country, Some(part)));
        Location {
            country: CountryCode::parse(country),
            subdivision: part.map(Into::into),
        }
    }

    #[test]
    fn the_setting_for_the_part_goes_before_the_one_for_the_country() {
        let settings = [
            setting("US", ConsentModel::OptIn),
            setting("US-TX", ConsentModel::NoticeOnly),
        ];
        let at = |place| RegimeSetting::resolve(&settings, &location(place)).id;
        assert_eq!(at("US"), RegimeId::SetOptIn);
        assert_eq!(at("US-CA"), RegimeId::SetOptIn);
        assert_eq!(at("US-tx"), RegimeId::SetNotice);
        assert_eq!(at("BE"), RegimeId::Eu);
        assert_eq!(at(""), RegimeId::Strict);
    }

    #[test]
    fn other_days_alone_leave_name_and_exemption() {
        let mut france = setting("FR", ConsentModel::OptIn);
        france.consent_days = Some(300);
        let regime = RegimeSetting::resolve(&[france], &location("FR"));
        assert_eq!(regime.id, RegimeId::EuFr);
        assert_eq!((regime.consent_days, regime.refusal_days), (300, 182));
        assert!(regime.exempts_measurement);
    }

    #[test]
    fn e13_a_short_refusal_is_an_error_and_never_counts() {
        let mut italy = setting("IT", ConsentModel::OptIn);
        italy.refusal_days = Some(30);
        assert_eq!(italy.check(), Err(SettingError::RefusalDays));
        let regime = RegimeSetting::resolve(&[italy.clone()], &location("IT"));
        assert_eq!(regime.refusal_days, LEAST_REFUSAL_DAYS);
        italy.refusal_days = Some(396);
        assert_eq!(italy.check(), Err(SettingError::RefusalDays));
        italy.refusal_days = Some(182);
        assert_eq!(italy.check(), Ok(()));
        for days in [0, 396] {
            italy.consent_days = Some(days);
            assert_eq!(italy.check(), Err(SettingError::ConsentDays));
        }
    }
}
