//! The names of all regimes, their numbers, and the rules behind each. Where they apply is `table`'s.

use super::{ConsentModel, Regime};
use serde::{Deserialize, Serialize};

/// The name of a regime, as it is stored and sent. Its number travels in token and cookie and is never given to
/// another; bit 2 of it (4) says that the browser's signal is honoured, which is all that the loader knows of regimes.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum RegimeId {
    /// Everywhere else and whatever is unknown: opt-in.
    Strict = 0,
    /// European Union and European Economic Area, and small territories beside them by caution.
    Eu = 1,
    /// United Kingdom: opt-in; exempt measurement by notice and objection.
    Uk = 2,
    /// Switzerland.
    Ch = 3,
    /// California.
    UsCa = 4,
    /// States of the United States whose law has the signal honoured.
    UsSignal = 5,
    /// States of the United States with an opt-out and no duty about the signal; it is honoured.
    UsOptOut = 6,
    /// The other states of the United States.
    Us = 7,
    /// France and its overseas departments: opt-in; exempt measurement.
    EuFr = 8,
    /// Italy: as the Union; its authority sets the least time of a refusal.
    EuIt = 9,
    /// Spain: as the Union, for longer.
    EuEs = 10,
    /// Brazil.
    Br = 11,
    /// Canada without Québec.
    Ca = 12,
    /// The operator's own decision: opt-out.
    SetOptOut = 13,
    /// The operator's own decision: notice only.
    SetNotice = 14,
    /// The United States where the state is not known: as the strictest of those with an opt-out.
    UsUnknown = 15,
    /// Québec, and Canada where the province is not known.
    CaQc = 16,
    /// Countries with laws of their own kind: opt-in by caution.
    Caution = 17,
    /// The operator's own decision: opt-in.
    SetOptIn = 18,
}

impl RegimeId {
    /// All regimes.
    pub const ALL: [Self; 19] = [
        Self::Strict,
        Self::Eu,
        Self::Uk,
        Self::Ch,
        Self::UsCa,
        Self::UsSignal,
        Self::UsOptOut,
        Self::Us,
        Self::EuFr,
        Self::EuIt,
        Self::EuEs,
        Self::Br,
        Self::Ca,
        Self::SetOptOut,
        Self::SetNotice,
        Self::UsUnknown,
        Self::CaQc,
        Self::Caution,
        Self::SetOptIn,
    ];

    /// The stored and sent name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Strict => "strict",
            Self::Eu => "eu",
            Self::Uk => "uk",
            Self::Ch => "ch",
            Self::UsCa => "us_ca",
            Self::UsSignal => "us_signal",
            Self::UsOptOut => "us_opt_out",
            Self::Us => "us",
            Self::EuFr => "eu_fr",
            Self::EuIt => "eu_it",
            Self::EuEs => "eu_es",
            Self::Br => "br",
            Self::Ca => "ca",
            Self::SetOptOut => "set_opt_out",
            Self::SetNotice => "set_notice",
            Self::UsUnknown => "us_unknown",
            Self::CaQc => "ca_qc",
            Self::Caution => "caution",
            Self::SetOptIn => "set_opt_in",
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
        self as u8
    }

    /// Reads [`Self::code`]; anything unknown is the strictest, [`Self::Strict`].
    #[must_use]
    pub const fn from_code(code: u8) -> Self {
        match code {
            1 => Self::Eu,
            2 => Self::Uk,
            3 => Self::Ch,
            4 => Self::UsCa,
            5 => Self::UsSignal,
            6 => Self::UsOptOut,
            7 => Self::Us,
            8 => Self::EuFr,
            9 => Self::EuIt,
            10 => Self::EuEs,
            11 => Self::Br,
            12 => Self::Ca,
            13 => Self::SetOptOut,
            14 => Self::SetNotice,
            15 => Self::UsUnknown,
            16 => Self::CaQc,
            17 => Self::Caution,
            18 => Self::SetOptIn,
            _ => Self::Strict,
        }
    }

    /// The rules of this regime.
    #[must_use]
    pub const fn regime(self) -> Regime {
        let model = match self {
            Self::Us | Self::SetNotice => ConsentModel::NoticeOnly,
            Self::UsCa | Self::UsSignal | Self::UsOptOut | Self::UsUnknown => ConsentModel::OptOut,
            Self::Ca | Self::SetOptOut => ConsentModel::OptOut,
            _ => ConsentModel::OptIn,
        };
        let days = match self {
            Self::Eu | Self::Uk | Self::EuFr | Self::EuIt => 182,
            _ => 365,
        };
        Regime {
            id: self,
            model,
            // Wherever things run unasked the signal stops them, by law or not: it is a clear no (P3).
            honours_gpc: !matches!(model, ConsentModel::OptIn),
            exempts_measurement: matches!(self, Self::Uk | Self::EuFr),
            consent_days: days,
            refusal_days: days,
        }
    }
}
