//! What a template says of a service, and the closed words that only templates have.

use consent::{
    CountryCode, Item, LocalisedText, ServiceId, Vendor,
    inventory::{ResponsibleRole, ThirdCountry},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The purpose under which a service usually runs. A site has purposes of its own; these are the usual ids.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SuggestedPurpose {
    /// What the visitor asked for cannot be done without it.
    Necessary,
    /// Remembers how a visitor likes the site.
    Preferences,
    /// Counts and analyses visits.
    Analytics,
    /// Advertising, newsletters, knowing customers.
    Marketing,
    /// Shows something of others: a video, a map, a post.
    Media,
    /// Helps a visitor: chat, forms, bookings.
    Support,
}

impl SuggestedPurpose {
    /// The purpose's usual id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Necessary => "necessary",
            Self::Preferences => "preferences",
            Self::Analytics => "analytics",
            Self::Marketing => "marketing",
            Self::Media => "media",
            Self::Support => "support",
        }
    }
}

/// Who gets what a service collects, as a class (GDPR art. 13(1)(e)).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipients {
    /// Nobody but the site itself.
    Site,
    /// The vendor and those who work for it.
    Vendor,
    /// The vendor and others who trade or measure advertising.
    AdvertisingNetwork,
    /// The vendor, banks and card schemes.
    PaymentNetwork,
}

impl Recipients {
    /// The class in words, for operators.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Site => "nobody but the site itself",
            Self::Vendor => "the vendor and its processors",
            Self::AdvertisingNetwork => "the vendor and other parties in advertising",
            Self::PaymentNetwork => "the vendor, banks and card schemes",
        }
    }
}

/// Facts about one service, to start from.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Serialize)]
pub struct Template {
    /// The id that a site file may take over.
    pub id: ServiceId,
    /// The service's name, as the vendor writes it.
    pub name: String,
    /// Under which purpose it usually runs.
    pub purpose: SuggestedPurpose,
    /// The company behind it.
    pub vendor: Vendor,
    /// Where that company sits; `None` for software that a site runs itself.
    pub vendor_country: Option<CountryCode>,
    /// The usual role of who answers for its items. The contract decides.
    pub role: ResponsibleRole,
    /// Who gets what it collects.
    pub recipients: Recipients,
    /// Hosts it loads from, as in a site file. Empty when each site has its own.
    pub hosts: Vec<String>,
    /// Does a host stand for the ones below it too? Only for [`super::tracker_of_host`]: a site file has no wildcard.
    pub subdomains: bool,
    /// What it keeps on the device.
    pub items: Vec<Item>,
    /// Its usual transfers out of the EEA.
    pub third_countries: Vec<ThirdCountry>,
    /// Is it commonly strictly necessary? Then there is a justification.
    pub necessary_allowed: bool,
    /// Why it is strictly necessary, where it is; its items say the same.
    pub justification: Option<LocalisedText>,
    /// What it does, for visitors.
    pub function: LocalisedText,
    /// What an operator must know or fill in.
    pub note: Option<String>,
    /// The vendor's page to compare with, https.
    pub source: String,
    /// When the template was last looked over.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub checked: Date,
}

impl Template {
    /// Does it track visitors: does it usually run for analytics or marketing?
    #[must_use]
    pub const fn is_tracker(&self) -> bool {
        matches!(
            self.purpose,
            SuggestedPurpose::Analytics | SuggestedPurpose::Marketing
        )
    }
}
