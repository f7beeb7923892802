//! What a site's vendors are told beside Google's consent mode, by purpose: which vendors, which words each of them
//! knows, and which purposes a word follows. How a vendor is told is the business of whoever writes the loader.

use crate::{PurposeId, ServiceId};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// Defines the vendors with their stable names and their words in one list.
macro_rules! vendors {
    ($($(#[$doc:meta])* $vendor:ident = $name:literal, [$($word:literal),+];)+) => {
        /// A vendor whose own way of being told is known.
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum SignalVendor {
            $($(#[$doc])* #[serde(rename = $name)] $vendor,)+
        }

        impl SignalVendor {
            /// All of them, in the order in which they are told.
            pub const ALL: &[Self] = &[$(Self::$vendor),+];

            /// The stable name, as in a site file.
            #[must_use]
            pub const fn wire_name(self) -> &'static str {
                match self { $(Self::$vendor => $name,)+ }
            }

            /// The words that it can be told, as in a site file.
            #[must_use]
            pub const fn words(self) -> &'static [&'static str] {
                match self { $(Self::$vendor => &[$($word),+],)+ }
            }
        }
    };
}

vendors! {
    /// Microsoft Advertising, Universal Event Tracking.
    MicrosoftUet = "microsoft_uet", ["ad_storage"];
    /// Microsoft Clarity.
    Clarity = "clarity", ["ad_storage", "analytics_storage"];
    /// Meta's pixel.
    Meta = "meta", ["consent"];
    /// TikTok's pixel.
    TikTok = "tiktok", ["consent"];
    /// Matomo.
    Matomo = "matomo", ["tracking", "cookies"];
    /// Piwik PRO's consent manager.
    PiwikPro = "piwik_pro", [
        "analytics",
        "conversion_tracking",
        "marketing_automation",
        "ab_testing_and_personalization",
        "remarketing",
        "user_feedback",
        "custom_consent"
    ];
    /// Adobe's Web SDK.
    AdobeWebSdk = "adobe_web_sdk", ["collect", "share", "personalize"];
    /// The opt-in service of Adobe's identity service.
    AdobeOptIn = "adobe_opt_in", ["aa", "aam", "ecid", "target"];
    /// Shopify's customer privacy interface.
    Shopify = "shopify", ["analytics", "marketing", "preferences", "sale_of_data"];
}

impl SignalVendor {
    /// Must every word be said? Else one that is not said is left to the vendor.
    #[must_use]
    pub const fn needs_every_word(self) -> bool {
        matches!(self, Self::Clarity | Self::Shopify)
    }
}

/// What one vendor is told.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VendorWords {
    /// The purposes that a word follows: it is granted when all of them are.
    pub words: BTreeMap<String, Vec<PurposeId>>,
    /// Services that must be granted too, for every word.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceId>,
}

/// How Google's consent mode is used; which purposes its types follow stands with the purposes.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoogleMode {
    /// Services of Google that load before there is consent and after a refusal, and send without cookies then
    /// (advanced mode). None in basic mode.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advanced: Vec<ServiceId>,
    /// How long Google's tags wait for the first update, in milliseconds.
    pub wait_for_update: u16,
    /// Are click identifiers redacted while `ad_storage` is denied?
    #[serde(default, skip_serializing_if = "is_false")]
    pub ads_data_redaction: bool,
    /// Are click identifiers passed on in links while storage is denied?
    #[serde(default, skip_serializing_if = "is_false")]
    pub url_passthrough: bool,
    /// Are the regions where things run unasked given a default that grants?
    #[serde(default, skip_serializing_if = "is_false")]
    pub region_defaults: bool,
    /// Services that must be granted too, for every type.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceId>,
}

/// Half a second, as Google's own reviewers of templates ask for.
pub const WAIT_FOR_UPDATE: u16 = 500;

impl Default for GoogleMode {
    fn default() -> Self {
        Self {
            advanced: Vec::new(),
            wait_for_update: WAIT_FOR_UPDATE,
            ads_data_redaction: false,
            url_passthrough: false,
            region_defaults: false,
            services: Vec::new(),
        }
    }
}

/// What a site's vendors are told.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VendorSignals {
    /// Google's consent mode, where the site says more than which purposes its types follow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub google: Option<GoogleMode>,
    /// The others.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub vendors: BTreeMap<SignalVendor, VendorWords>,
    /// Are there events in the data layer for tag managers?
    #[serde(default, skip_serializing_if = "is_false")]
    pub data_layer: bool,
}

impl VendorSignals {
    /// Is nothing said beyond the purposes themselves?
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Does this service load before there is consent, because the site says so?
    #[must_use]
    pub fn is_advanced(&self, service: &ServiceId) -> bool {
        self.google
            .as_ref()
            .is_some_and(|google| google.advanced.contains(service))
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands references")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeSet;

    #[test]
    fn every_vendor_has_a_name_of_its_own_and_no_word_twice() {
        let names: BTreeSet<&str> = SignalVendor::ALL
            .iter()
            .map(|vendor| vendor.wire_name())
            .collect();
        assert_eq!(names.len(), SignalVendor::ALL.len());
        for vendor in SignalVendor::ALL {
            let words: BTreeSet<&&str> = vendor.words().iter().collect();
            assert_eq!(words.len(), vendor.words().len(), "{vendor:?}");
        }
    }
}
