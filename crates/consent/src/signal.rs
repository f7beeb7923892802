//! What the browser says by itself (Global Privacy Control), and what we tell vendors (Google's consent mode).

use serde::{Deserialize, Serialize};

/// Signals of the browser that the rules listen to. DNT is obsolete and not among them (P4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct BrowserSignals {
    /// Global Privacy Control: header `Sec-GPC: 1` or `navigator.globalPrivacyControl`.
    pub gpc: bool,
}

impl BrowserSignals {
    /// Reads the values of all `Sec-GPC` headers of a request: one that is exactly `1` is enough, every other
    /// value is ignored (P1, w3c/gpc 2026-04-03).
    pub fn from_sec_gpc<'a>(values: impl IntoIterator<Item = &'a [u8]>) -> Self {
        Self {
            gpc: values.into_iter().any(|value| value == b"1"),
        }
    }
}

/// The seven consent types of Google's consent mode (C1).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoogleConsentType {
    /// Storage for advertising.
    AdStorage,
    /// Sending user data to Google for advertising.
    AdUserData,
    /// Personalised advertising.
    AdPersonalization,
    /// Storage for analytics.
    AnalyticsStorage,
    /// Storage for the site's functions, such as language.
    FunctionalityStorage,
    /// Storage for personalisation, such as recommendations.
    PersonalizationStorage,
    /// Storage for security, such as fraud prevention.
    SecurityStorage,
}

impl GoogleConsentType {
    /// All seven, in the order in which they are sent.
    pub const ALL: [Self; 7] = [
        Self::AdStorage,
        Self::AdUserData,
        Self::AdPersonalization,
        Self::AnalyticsStorage,
        Self::FunctionalityStorage,
        Self::PersonalizationStorage,
        Self::SecurityStorage,
    ];

    /// The name on Google's wire.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::AdStorage => "ad_storage",
            Self::AdUserData => "ad_user_data",
            Self::AdPersonalization => "ad_personalization",
            Self::AnalyticsStorage => "analytics_storage",
            Self::FunctionalityStorage => "functionality_storage",
            Self::PersonalizationStorage => "personalization_storage",
            Self::SecurityStorage => "security_storage",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::BrowserSignals;

    #[test]
    fn p1_only_an_exact_one_counts_and_one_is_enough() {
        let gpc =
            |values: &[&str]| BrowserSignals::from_sec_gpc(values.iter().map(|v| v.as_bytes())).gpc;
        assert!(gpc(&["1"]));
        assert!(gpc(&["0", "1"]));
        assert!(!gpc(&[]));
        for other in ["", "0", "true", " 1", "1 ", "11", "1,1"] {
            assert!(!gpc(&[other]), "{other:?}");
        }
    }
}
