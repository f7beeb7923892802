//! Which rule set applies where. Looked up by country and subdivision, never guessed: unknown means opt-in.
//!
//! This is the first table (version 1); it is data of this crate so that browser and server agree. Sources:
//! ePrivacy directive art. 5(3), GDPR, 11 CCR 7025 and 7026; the days are ours (E13) except where a source sets them.

use crate::CountryCode;
use alloc::string::String;
use serde::{Deserialize, Serialize};

/// The version of [`resolve`]'s table; a record stores it.
pub const TABLE_VERSION: u16 = 1;

/// What a regime asks for before an optional purpose may run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentModel {
    /// Nothing optional before a clear yes.
    OptIn,
    /// Allowed until the visitor or a signal says no.
    OptOut,
    /// Information is enough.
    NoticeOnly,
}

/// The name of a regime, as it is stored and sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegimeId {
    /// European Union and European Economic Area.
    Eu,
    /// United Kingdom.
    Uk,
    /// Switzerland.
    Ch,
    /// California.
    UsCa,
    /// Everywhere else and whatever is unknown: opt-in.
    Strict,
}

impl RegimeId {
    /// All regimes of the table.
    pub const ALL: [Self; 5] = [Self::Eu, Self::Uk, Self::Ch, Self::UsCa, Self::Strict];

    /// The stored and sent name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Uk => "uk",
            Self::Ch => "ch",
            Self::UsCa => "us_ca",
            Self::Strict => "strict",
        }
    }

    /// Parses [`Self::wire_name`]; anything unknown is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.wire_name() == text)
    }

    /// The single byte in token and compact rules.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Strict => 0,
            Self::Eu => 1,
            Self::Uk => 2,
            Self::Ch => 3,
            Self::UsCa => 4,
        }
    }

    /// Reads [`Self::code`]; anything unknown is the strictest, [`Self::Strict`].
    #[must_use]
    pub const fn from_code(code: u8) -> Self {
        match code {
            1 => Self::Eu,
            2 => Self::Uk,
            3 => Self::Ch,
            4 => Self::UsCa,
            _ => Self::Strict,
        }
    }

    /// The rules of this regime.
    #[must_use]
    pub const fn regime(self) -> Regime {
        let opt_out = matches!(self, Self::UsCa);
        let days = if matches!(self, Self::Eu | Self::Uk) {
            182
        } else {
            365
        };
        Regime {
            id: self,
            model: if opt_out {
                ConsentModel::OptOut
            } else {
                ConsentModel::OptIn
            },
            honours_gpc: opt_out,
            consent_days: days,
            refusal_days: days,
        }
    }
}

/// The rule set that applies to a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Regime {
    /// Its name.
    pub id: RegimeId,
    /// What it asks for.
    pub model: ConsentModel,
    /// Does Global Privacy Control count as an opt-out here (11 CCR 7025)? Elsewhere it changes no decision (P3).
    pub honours_gpc: bool,
    /// How many days a consent counts.
    pub consent_days: u16,
    /// How many days a refusal is remembered before the visitor may be asked again (E13).
    pub refusal_days: u16,
}

impl Regime {
    /// This regime, as strict as the other where the other is stricter: the model that asks for more, and the
    /// browser's signal wherever either honours it. Name and days stay.
    #[must_use]
    pub const fn stricter_with(mut self, other: Self) -> Self {
        self.model = match (self.model, other.model) {
            (ConsentModel::OptIn, _) | (_, ConsentModel::OptIn) => ConsentModel::OptIn,
            (ConsentModel::OptOut, _) | (_, ConsentModel::OptOut) => ConsentModel::OptOut,
            _ => ConsentModel::NoticeOnly,
        };
        self.honours_gpc |= other.honours_gpc;
        self
    }
}

/// European Union and EEA, and territories where its law reaches (part 4 of the table, first and later rows).
const EU: [&str; 36] = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV",
    "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO", "GP", "MQ",
    "GF", "RE", "YT", "AX",
];

/// Country and subdivision found from a client's address; the address itself is forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Location {
    /// The country.
    pub country: Option<CountryCode>,
    /// The second part of ISO 3166-2, such as `CA` for California.
    pub subdivision: Option<String>,
}

/// Resolves the regime for a location. Without a country, or with one that the table does not name: opt-in.
/// In the United States only California is known to the first table; an unknown subdivision is opt-in too.
#[must_use]
pub fn resolve(location: &Location) -> Regime {
    let subdivision = location.subdivision.as_deref();
    let id = match location.country.as_ref().map(CountryCode::as_str) {
        Some("GB") => RegimeId::Uk,
        Some("CH") => RegimeId::Ch,
        Some("US") if subdivision == Some("CA") => RegimeId::UsCa,
        Some(code) if EU.contains(&code) => RegimeId::Eu,
        _ => RegimeId::Strict,
    };
    id.regime()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_location_means_opt_in() {
        for (country, subdivision) in [
            (None, None),
            (None, Some("CA")),
            (Some("US"), None),
            (Some("XX"), None),
        ] {
            let regime = resolve(&Location {
                country: country.and_then(CountryCode::parse),
                subdivision: subdivision.map(Into::into),
            });
            assert_eq!(
                regime.model,
                ConsentModel::OptIn,
                "{country:?} {subdivision:?}"
            );
        }
    }

    #[test]
    fn e13_a_refusal_is_remembered_at_least_six_months_everywhere() {
        for id in RegimeId::ALL {
            assert!(id.regime().refusal_days >= 182, "{id:?}");
            assert!(
                id.regime().consent_days <= 395,
                "{id:?}: thirteen months at most"
            );
        }
    }

    #[test]
    fn names_and_codes_are_read_back() {
        for id in RegimeId::ALL {
            assert_eq!(RegimeId::from_code(id.code()), id);
            assert_eq!(RegimeId::parse(id.wire_name()), Some(id));
        }
        assert_eq!(RegimeId::from_code(250), RegimeId::Strict);
    }
}
