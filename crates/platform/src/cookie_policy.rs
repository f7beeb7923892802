//! The cookie policy of one published version in one language, as values: what a site uses, for which purposes, by
//! whom, for how long and where to (S4, S6, S9, S11, S12, S20, S25). Made from the inventory that drives banner and
//! gate, and from nothing else. How it looks is not known here.

use crate::authorities::{self, Authority};
use consent::{
    ControllerId, CountryCode, Item, LanguageTag, LocalisedText, Policy, PolicyVersion, PurposeId,
    Service, ServiceId, SiteId, Vendor,
    inventory::{ItemKind, Party, Responsible, ThirdCountry},
    policy::{Controller, ControllerRole, LegalBasis, Purpose},
};
use serde::Serialize;

/// The version of this form; raised when a field changes its meaning or goes away.
pub const SCHEMA: &str = "sluis.cookie_policy/1";

/// A cookie policy in one language.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Serialize)]
pub struct CookiePolicy {
    /// [`SCHEMA`].
    pub schema: &'static str,
    /// Which site.
    pub site: SiteId,
    /// What visitors call it.
    pub name: String,
    /// The country of the page, for display.
    pub country: Option<CountryCode>,
    /// The language of all texts here.
    pub language: LanguageTag,
    /// All languages of the site.
    pub languages: Vec<LanguageTag>,
    /// The operator's own number of the notice.
    pub notice_version: String,
    /// The day of the notice.
    pub notice_date: String,
    /// The privacy statement.
    pub privacy_url: String,
    /// The published version.
    pub policy: PolicyVersion,
    /// Its content address.
    pub policy_digest: String,
    /// Who is responsible.
    pub controllers: Vec<Controller>,
    /// Who answers requests of visitors, also for the others.
    pub answers_requests: Option<ControllerId>,
    /// What for, in the order of the second layer.
    pub purposes: Vec<PurposeText>,
    /// By what, in the order of the second layer.
    pub services: Vec<ServiceText>,
    /// How many days after it stopped counting a record of a choice is kept.
    pub records_keep_days: u16,
    /// Why so long.
    pub records_keep_reason: Option<String>,
    /// Whom a visitor can complain to.
    pub authority: Option<Authority>,
}

/// A purpose in one language.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Serialize)]
pub struct PurposeText {
    /// Its id.
    pub id: PurposeId,
    /// The ground.
    pub basis: LegalBasis,
    /// Its name.
    pub title: String,
    /// What it is for.
    pub description: String,
    /// Which kinds of data.
    pub data: Option<String>,
    /// How long they are kept.
    pub retention: Option<String>,
}

/// A service in one language.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Serialize)]
pub struct ServiceText {
    /// Its id.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// Under which purposes.
    pub purposes: Vec<PurposeId>,
    /// The company behind it.
    pub vendor: Option<Vendor>,
    /// Who answers for its items, in which role.
    pub responsible: Responsible,
    /// What it does.
    pub function: String,
    /// Which kinds of data.
    pub data: Option<String>,
    /// Which classes of recipients beside vendor and controllers.
    pub recipients: Option<String>,
    /// Transfers out of the EEA.
    pub third_countries: Vec<ThirdCountry>,
    /// Does it store on or read from the device?
    pub touches_terminal: bool,
    /// Why it does not.
    pub touches_terminal_why: Option<String>,
    /// A plain link only.
    pub link_only: bool,
    /// What it keeps on the device.
    pub items: Vec<ItemText>,
}

/// An item in one language.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Serialize)]
pub struct ItemText {
    /// Cookie, storage key, ...
    pub kind: ItemKind,
    /// Name or pattern.
    pub name: String,
    /// First or third party.
    pub party: Party,
    /// Days; 0 is "until the browser closes".
    pub lifetime_days: u16,
    /// What it does.
    pub function: String,
    /// Why it is strictly necessary.
    pub justification: Option<String>,
}

/// Who answers requests of visitors: who says so, else the first controller (S12).
#[must_use]
pub fn answering(policy: &Policy) -> Option<&Controller> {
    let all = &policy.controllers;
    all.iter()
        .find(|controller| controller.answers_requests)
        .or_else(|| all.first())
}

/// The controllers that are responsible together (GDPR art. 26).
#[must_use]
pub fn joint(policy: &Policy) -> Vec<&Controller> {
    let all = policy.controllers.iter();
    all.filter(|controller| controller.role == ControllerRole::Joint)
        .collect()
}

/// Puts a version into the words of one language.
#[must_use]
pub fn cookie_policy(
    policy: &Policy,
    digest: &str,
    country: Option<CountryCode>,
    language: &LanguageTag,
) -> CookiePolicy {
    let words = Words {
        language,
        default: policy.default_language(),
    };
    CookiePolicy {
        schema: SCHEMA,
        site: policy.site.clone(),
        name: policy.name.clone(),
        country,
        language: language.clone(),
        languages: policy.languages.clone(),
        notice_version: policy.notice.version.clone(),
        notice_date: policy.notice.date.clone(),
        privacy_url: words.of(&policy.notice.privacy_url),
        policy: policy.version,
        policy_digest: digest.to_owned(),
        controllers: policy.controllers.clone(),
        answers_requests: answering(policy).map(|controller| controller.id.clone()),
        purposes: policy.purposes.iter().map(|it| words.purpose(it)).collect(),
        services: policy
            .services
            .iter()
            .map(|it| words.service(policy, it))
            .collect(),
        records_keep_days: policy.records.keep_days,
        records_keep_reason: words.some(policy.records.keep_reason.as_ref()),
        authority: authorities::for_page(policy, country, language),
    }
}

struct Words<'a> {
    language: &'a LanguageTag,
    default: LanguageTag,
}

impl Words<'_> {
    fn of(&self, text: &LocalisedText) -> String {
        text.get(self.language, &self.default).to_owned()
    }

    fn some(&self, text: Option<&LocalisedText>) -> Option<String> {
        text.map(|text| self.of(text))
    }

    fn purpose(&self, purpose: &Purpose) -> PurposeText {
        PurposeText {
            id: purpose.id.clone(),
            basis: purpose.basis,
            title: self.of(&purpose.title),
            description: self.of(&purpose.description),
            data: self.some(purpose.data.as_ref()),
            retention: self.some(purpose.retention.as_ref()),
        }
    }

    fn service(&self, policy: &Policy, service: &Service) -> ServiceText {
        let reason = service.touches_terminal_reason.clone();
        ServiceText {
            id: service.id.clone(),
            name: service.name.clone(),
            purposes: service.purposes.clone(),
            vendor: policy.vendor(&service.vendor).cloned(),
            responsible: service.responsible.clone(),
            function: self.of(&service.function),
            data: self.some(service.data.as_ref()),
            recipients: self.some(service.recipients.as_ref()),
            third_countries: service.third_countries.clone(),
            touches_terminal: service.touches_terminal,
            touches_terminal_why: self.some(service.touches_terminal_why.as_ref()).or(reason),
            link_only: service.link_only,
            items: service.items.iter().map(|item| self.item(item)).collect(),
        }
    }

    fn item(&self, item: &Item) -> ItemText {
        ItemText {
            kind: item.kind,
            name: item.name.clone(),
            party: item.party,
            lifetime_days: item.lifetime_days,
            function: self.of(&item.function),
            justification: self.some(item.justification.as_ref()),
        }
    }
}
