//! Which rule set applies where, and what each asks for. Looked up by country and subdivision, never guessed: an
//! unknown country means opt-in. The places are `table`'s, what an operator decides otherwise is `setting`'s.
//! Why it is so: `docs/decisions/0010-regimes.md`; the table for people: `docs/REGIMES.md`.

mod id;
mod setting;
mod table;

pub use id::RegimeId;
pub use setting::{RegimeSetting, SettingError};
pub use table::{TABLE, TABLE_VERSION, TableRow, resolve};

use crate::CountryCode;
use alloc::string::String;
use serde::{Deserialize, Serialize};

/// A refusal is remembered at least this many days, everywhere (E13).
pub const LEAST_REFUSAL_DAYS: u16 = 182;
/// Nothing counts longer than thirteen months.
pub const MOST_DAYS: u16 = 395;

/// What a regime asks for before an optional purpose may run.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
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

impl ConsentModel {
    /// Does this model allow what the other one does not?
    #[must_use]
    pub const fn is_laxer_than(self, other: Self) -> bool {
        self as u8 > other as u8
    }
}

/// The rule set that applies to a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Regime {
    /// Its name.
    pub id: RegimeId,
    /// What it asks for.
    pub model: ConsentModel,
    /// Does Global Privacy Control count as an opt-out here (11 CCR 7025)? Elsewhere it changes no decision (P3).
    pub honours_gpc: bool,
    /// May audience measurement that is exempt run until the visitor objects, though the regime is opt-in (E17)?
    pub exempts_measurement: bool,
    /// How many days a consent counts.
    pub consent_days: u16,
    /// How many days a refusal is remembered before the visitor may be asked again (E13).
    pub refusal_days: u16,
}

impl Regime {
    /// This regime, as strict as the other where the other is stricter: the model that asks for more, the browser's
    /// signal wherever either honours it, and an exemption only where both have it. Name and days stay.
    #[must_use]
    pub const fn stricter_with(mut self, other: Self) -> Self {
        if self.model.is_laxer_than(other.model) {
            self.model = other.model;
        }
        self.honours_gpc |= other.honours_gpc;
        self.exempts_measurement &= other.exempts_measurement;
        self
    }

    /// Is this where "Do not sell or share" belongs: a state of the United States with an opt-out, or an operator
    /// who decided for one (11 CCR 7026)?
    #[must_use]
    pub const fn offers_opt_out(self) -> bool {
        matches!(
            self.id,
            RegimeId::UsCa
                | RegimeId::UsSignal
                | RegimeId::UsOptOut
                | RegimeId::UsUnknown
                | RegimeId::SetOptOut
        )
    }

    /// As one number for the page: bit 0 says that the signal is honoured, then the code in eight bits, the days of a
    /// consent and of a refusal in nine each.
    #[must_use]
    pub const fn to_number(self) -> u32 {
        self.honours_gpc as u32
            | (self.id.code() as u32) << 1
            | (self.consent_days as u32) << 9
            | (self.refusal_days as u32) << 18
    }

    /// Reads [`Self::to_number`]; what is no regime is the strictest.
    #[must_use]
    pub const fn from_number(number: u32) -> Self {
        let mut regime = RegimeId::from_code((number >> 1) as u8).regime();
        regime.consent_days = (number >> 9 & 511) as u16;
        regime.refusal_days = (number >> 18 & 511) as u16;
        regime
    }
}

/// Country and subdivision found from a client's address; the address itself is forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Location {
    /// The country.
    pub country: Option<CountryCode>,
    /// The second part of ISO 3166-2, such as `CA` for California.
    pub subdivision: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e13_a_refusal_is_remembered_at_least_six_months_everywhere() {
        for id in RegimeId::ALL {
            let regime = id.regime();
            assert!(regime.refusal_days >= LEAST_REFUSAL_DAYS, "{id:?}");
            assert!(
                regime.consent_days.max(regime.refusal_days) <= MOST_DAYS,
                "{id:?}: thirteen months at most"
            );
        }
    }

    #[test]
    fn names_codes_and_numbers_are_read_back() {
        for id in RegimeId::ALL {
            assert_eq!(RegimeId::from_code(id.code()), id);
            assert_eq!(RegimeId::parse(id.wire_name()), Some(id));
            let mut regime = id.regime();
            regime.consent_days = MOST_DAYS;
            assert_eq!(Regime::from_number(regime.to_number()), regime);
        }
        for unknown in [19, 250] {
            assert_eq!(RegimeId::from_code(unknown), RegimeId::Strict);
        }
    }

    #[test]
    fn p3_the_loader_and_the_page_read_from_a_bit_whether_the_signal_is_honoured() {
        for id in RegimeId::ALL {
            let honours = id.regime().honours_gpc;
            assert_eq!(id.code() & 4 != 0, honours, "{id:?}");
            assert_eq!(id.regime().to_number() & 1 != 0, honours, "{id:?}");
        }
    }

    #[test]
    fn the_stricter_of_two_regimes_allows_nothing_that_one_of_them_denies() {
        for one in RegimeId::ALL.map(RegimeId::regime) {
            for other in RegimeId::ALL.map(RegimeId::regime) {
                let both = one.stricter_with(other);
                assert!(!both.model.is_laxer_than(one.model));
                assert!(!both.model.is_laxer_than(other.model));
                assert_eq!(both.honours_gpc, one.honours_gpc || other.honours_gpc);
                assert_eq!(
                    both.exempts_measurement,
                    one.exempts_measurement && other.exempts_measurement
                );
            }
        }
    }
}
