//! A site's settings as published: immutable, numbered, complete. What an operator edits is a draft elsewhere.
// size: the parts of a policy and what is asked of it as a whole, one list

use crate::{
    ControllerId, CountryCode, LanguageTag, LocalisedText, PolicyVersion, PurposeId, Regime,
    RuleSet, Service, ServiceId, SiteId, Vendor, VendorId,
    clearing::Reload,
    csp::CspSettings,
    layout::Layout,
    migrate::Migration,
    notice::Notice,
    page::PageSettings,
    reach::{Reach, ScriptSettings},
    regime::{Location, RegimeSetting},
    rules::{PurposeRule, ServiceRule},
    signal::GoogleConsentType,
    theme::Theme,
    vendor_signal::VendorSignals,
};
use alloc::{borrow::ToOwned, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// On which ground a purpose processes.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LegalBasis {
    /// Strictly necessary for a service that was asked for, GDPR art. 6(1)(b) or (f), ePrivacy art. 5(3) (S2).
    Necessary,
    /// Consent, art. 6(1)(a) (S3).
    Consent,
    /// Legitimate interest, art. 6(1)(f): never for storage; off until chosen (E10).
    LegitimateInterest,
}

/// A reason for processing, granted or denied as a unit.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purpose {
    /// Its id; the markup names it in `data-consent`.
    pub id: PurposeId,
    /// Its place in token and cookie; given at first publication, never given again.
    pub slot: u8,
    /// The version in which it last changed materially (S14).
    pub since: PolicyVersion,
    /// The ground.
    pub basis: LegalBasis,
    /// Does it sell or share data in the sense of California's law, so that Global Privacy Control stops it?
    pub sale_or_share: bool,
    /// Its name, per language.
    pub title: LocalisedText,
    /// What it is for, per language.
    pub description: LocalisedText,
    /// Which of Google's consent types follow it.
    pub google: Vec<GoogleConsentType>,
    /// Anonymous audience measurement for the site alone, as a regime may exempt it from consent (E17). Where no
    /// regime does, it is asked for like any other purpose.
    #[serde(default, skip_serializing_if = "is_false")]
    pub exempt_measurement: bool,
    /// How long what it collects is kept, where that is not told by items (S17), per language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<LocalisedText>,
    /// Which kinds of data it processes (E6), per language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<LocalisedText>,
}

/// For fields that old policies do not have: what says the usual is not written, so that digests stay.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands references")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

/// How a controller stands to the others of the site (S12).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ControllerRole {
    /// Responsible alone for what it does.
    #[default]
    Own,
    /// Together with the other joint ones, GDPR art. 26.
    Joint,
}

impl ControllerRole {
    const fn is_own(&self) -> bool {
        matches!(self, Self::Own)
    }
}

/// A controller of the site (S12).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// Its id within the site.
    pub id: ControllerId,
    /// The company's name.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// Where to write to.
    pub email: String,
    /// The data-protection officer: an address or a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpo: Option<String>,
    /// Alone or jointly responsible (S12).
    #[serde(default, skip_serializing_if = "ControllerRole::is_own")]
    pub role: ControllerRole,
    /// Does it answer the requests of visitors, also for the joint ones (S12)? Where nobody says so, the first does.
    #[serde(default, skip_serializing_if = "is_false")]
    pub answers_requests: bool,
}

/// What is kept of a visitor's address with a record (R1). Nothing, unless the operator says otherwise.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressMode {
    /// Nothing.
    #[default]
    None,
    /// The network: /24 of IPv4, /48 of IPv6.
    Truncated,
    /// A keyed hash whose key lives a day in memory and is never written.
    Keyed,
}

/// How records of a site are kept (S21, R4).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordSettings {
    /// What is kept of the visitor's address.
    pub address: AddressMode,
    /// How many days after it stopped counting a record is kept.
    pub keep_days: u16,
    /// Why so long, per language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_reason: Option<LocalisedText>,
}

impl Default for RecordSettings {
    /// No address; three years, for the time in which a claim may be brought (R4: no number in the law).
    fn default() -> Self {
        Self {
            address: AddressMode::None,
            keep_days: 1095,
            keep_reason: None,
        }
    }
}

impl RecordSettings {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// Pages that are counted under one name.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageGroup {
    /// The name.
    pub name: String,
    /// Paths; a `*` stands for any letters.
    pub paths: Vec<String>,
}

/// How consent rates of a site are counted.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatesSettings {
    /// Whose days and hours they are set out by, an IANA name.
    pub time_zone: String,
    /// Are visitors told apart in memory, so that the first render of each counts as an impression?
    pub first_renders: bool,
    /// Pages that are counted under one name; the first that fits counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<PageGroup>,
}

impl Default for RatesSettings {
    fn default() -> Self {
        Self {
            time_zone: "UTC".to_owned(),
            first_renders: true,
            pages: Vec::new(),
        }
    }
}

impl RatesSettings {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// A published, immutable version of a site's settings.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Which site.
    pub site: SiteId,
    /// 1, 2, 3, ...
    pub version: PolicyVersion,
    /// What operators and visitors call the site.
    pub name: String,
    /// Exact origins (`https://host[:port]`) that may embed the banner.
    pub origins: Vec<String>,
    /// Countries that have a preference page of their own.
    pub countries: Vec<CountryCode>,
    /// All languages, the default one first.
    pub languages: Vec<LanguageTag>,
    /// Who is responsible; at least one.
    pub controllers: Vec<Controller>,
    /// The companies behind the services.
    pub vendors: Vec<Vendor>,
    /// In the order of the second layer.
    pub purposes: Vec<Purpose>,
    /// In the order of the second layer.
    pub services: Vec<Service>,
    /// The words.
    pub notice: Notice,
    /// How many purpose and service slots were ever given, so that none is given twice.
    pub slots: GivenSlots,
    /// How records are kept.
    #[serde(default, skip_serializing_if = "RecordSettings::is_default")]
    pub records: RecordSettings,
    /// How consent rates are counted.
    #[serde(default, skip_serializing_if = "RatesSettings::is_default")]
    pub rates: RatesSettings,
    /// What the site adds to the Content-Security-Policy of its pages.
    #[serde(default, skip_serializing_if = "CspSettings::is_default")]
    pub csp: CspSettings,
    /// The site's colours, where they are not the product's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// Where the operator decides otherwise than the table of regimes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regimes: Vec<RegimeSetting>,
    /// What the pages still carry of another tool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub migrate: Option<Migration>,
    /// What vendors are told.
    #[serde(default, skip_serializing_if = "VendorSignals::is_default")]
    pub signals: VendorSignals,
    /// How the pages are made, and what is held in them beside the usual.
    #[serde(default, skip_serializing_if = "PageSettings::is_default")]
    pub page: PageSettings,
    /// What a page does about scripts that were running at a withdrawal.
    #[serde(default, skip_serializing_if = "Reload::is_default")]
    pub reload: Reload,
    /// How far a choice reaches beyond the origin on which it was made.
    #[serde(default, skip_serializing_if = "Reach::is_default")]
    pub reach: Reach,
    /// What the pages' own scripts may do.
    #[serde(default, skip_serializing_if = "ScriptSettings::is_default")]
    pub script: ScriptSettings,
    /// Where the first layer stands.
    #[serde(default, skip_serializing_if = "Layout::is_default")]
    pub layout: Layout,
}

/// Counts of slots ever given.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct GivenSlots {
    /// To purposes.
    pub purposes: u8,
    /// To services.
    pub services: u8,
}

impl Policy {
    /// The default language: the first of the list.
    #[must_use]
    pub fn default_language(&self) -> LanguageTag {
        self.languages
            .first()
            .cloned()
            .or_else(|| LanguageTag::parse("en"))
            .expect("en is a language")
    }

    /// The best language of the site for a list of wishes: exact tag, then primary language, then the default.
    #[must_use]
    pub fn pick_language<'a>(&self, wishes: impl IntoIterator<Item = &'a str>) -> LanguageTag {
        wishes
            .into_iter()
            .filter_map(LanguageTag::parse)
            .find_map(|wish| {
                let exact = self.languages.iter().find(|have| **have == wish);
                exact
                    .or_else(|| {
                        self.languages
                            .iter()
                            .find(|have| have.primary() == wish.primary())
                    })
                    .cloned()
            })
            .unwrap_or_else(|| self.default_language())
    }

    /// A purpose by id.
    #[must_use]
    pub fn purpose(&self, id: &str) -> Option<&Purpose> {
        self.purposes
            .iter()
            .find(|purpose| purpose.id.as_str() == id)
    }

    /// A service by id.
    #[must_use]
    pub fn service(&self, id: &ServiceId) -> Option<&Service> {
        self.services.iter().find(|service| service.id == *id)
    }

    /// A vendor by id.
    #[must_use]
    pub fn vendor(&self, id: &VendorId) -> Option<&Vendor> {
        self.vendors.iter().find(|vendor| vendor.id == *id)
    }

    /// A controller by id.
    #[must_use]
    pub fn controller(&self, id: &ControllerId) -> Option<&Controller> {
        self.controllers
            .iter()
            .find(|controller| controller.id == *id)
    }

    /// The regime of this site for a location.
    #[must_use]
    pub fn regime(&self, location: &Location) -> Regime {
        RegimeSetting::resolve(&self.regimes, location)
    }

    /// Is there anything to ask? A site with necessary items only shows no banner and sets no cookie (S7).
    #[must_use]
    pub fn has_optional_purposes(&self) -> bool {
        self.purposes
            .iter()
            .any(|purpose| purpose.basis != LegalBasis::Necessary)
    }

    /// The part that [`crate::decide()`] needs. Services keep their order; a purpose that a service names and that
    /// the policy lacks leaves the service without purposes, and such a service is denied.
    #[must_use]
    pub fn rules(&self) -> RuleSet {
        let bit = |id: &PurposeId| {
            let place = self.purposes.iter().position(|purpose| purpose.id == *id)?;
            u32::try_from(place)
                .ok()
                .and_then(|place| 1u32.checked_shl(place))
        };
        let purposes = self.purposes.iter().map(|purpose| PurposeRule {
            slot: purpose.slot,
            since: purpose.since,
            necessary: purpose.basis == LegalBasis::Necessary,
            sale_or_share: purpose.sale_or_share,
            // Measurement for others is not exempt anywhere, whatever a policy says.
            exempt_measurement: purpose.exempt_measurement && !purpose.sale_or_share,
        });
        let services = self.services.iter().map(|service| ServiceRule {
            slot: service.slot,
            since: service.since,
            purposes: service
                .purposes
                .iter()
                .try_fold(0, |bits, id| Some(bits | bit(id)?))
                .unwrap_or(0),
        });
        RuleSet {
            policy: self.version,
            purposes: purposes.collect(),
            services: services.collect(),
        }
    }
}
