//! The register of processing of a site (GDPR art. 30, E16): one row per purpose, and one for the records of consent
//! themselves. Made from the published policy. What is in no inventory is not in it either.

mod table;

use crate::{Platform, cookie_policy::answering};
use consent::{
    LanguageTag, LocalisedText, Policy, Service, SiteId,
    inventory::{ResponsibleRole, ThirdCountry, TransferMechanism},
    policy::{AddressMode, Controller, LegalBasis, Purpose},
};
use serde::Serialize;

/// A register: rows under the columns of art. 30(1).
#[derive(Debug, Clone, Serialize)]
pub struct Register {
    /// Which site.
    pub site: SiteId,
    /// What it is called.
    pub name: String,
    /// Of which published version.
    pub policy: u32,
    /// Its content address.
    pub policy_digest: String,
    /// The language of the operator's words.
    pub language: LanguageTag,
    /// One per purpose, then the records of consent.
    pub rows: Vec<Row>,
}

/// One processing activity.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// The purpose's id, or `consent_records`.
    pub id: String,
    /// Its name.
    pub purpose: String,
    /// What it is for.
    pub description: String,
    /// The ground.
    pub basis: &'static str,
    /// Who is responsible, with contact and data-protection officer.
    pub controllers: Vec<String>,
    /// Whose data.
    pub data_subjects: &'static str,
    /// Which kinds of data.
    pub data: Vec<String>,
    /// Who receives them, in which role.
    pub recipients: Vec<String>,
    /// Which countries outside the EEA, on which ground.
    pub third_countries: Vec<String>,
    /// Until when.
    pub retention: Vec<String>,
    /// Through which services.
    pub services: Vec<String>,
}

impl Platform {
    /// The register of a site's current version; `None` for a site that is not published. A language that the site
    /// lacks becomes its first.
    #[must_use]
    pub fn register(&self, site: &SiteId, language: Option<&LanguageTag>) -> Option<Register> {
        let live = self.live(site)?;
        let language = live.policy.pick_language(language.map(LanguageTag::as_str));
        Some(register(&live.policy, &live.digest, &language))
    }
}

/// Makes the register of one version.
#[must_use]
pub fn register(policy: &Policy, digest: &str, language: &LanguageTag) -> Register {
    let maker = Maker {
        policy,
        language,
        default: policy.default_language(),
    };
    let rows = policy.purposes.iter().map(|purpose| maker.purpose(purpose));
    Register {
        site: policy.site.clone(),
        name: policy.name.clone(),
        policy: policy.version.0,
        policy_digest: digest.to_owned(),
        language: language.clone(),
        rows: rows.chain([maker.records()]).collect(),
    }
}

struct Maker<'a> {
    policy: &'a Policy,
    language: &'a LanguageTag,
    default: LanguageTag,
}

impl Maker<'_> {
    fn words(&self, text: &LocalisedText) -> String {
        text.get(self.language, &self.default).to_owned()
    }

    fn purpose(&self, purpose: &Purpose) -> Row {
        let services = || {
            let all = self.policy.services.iter();
            all.filter(|service| service.purposes.contains(&purpose.id))
        };
        let described = services().filter_map(|service| service.data.as_ref());
        let items =
            services().flat_map(|service| service.items.iter().map(move |item| (service, item)));
        let kept = items.map(|(service, item)| match item.lifetime_days {
            0 => format!("{} ({}): session", item.name, service.name),
            days => format!("{} ({}): {days} days", item.name, service.name),
        });
        Row {
            id: purpose.id.to_string(),
            purpose: self.words(&purpose.title),
            description: self.words(&purpose.description),
            basis: basis(purpose.basis),
            controllers: self.policy.controllers.iter().map(contact).collect(),
            data_subjects: "visitors of the site",
            data: distinct(
                purpose
                    .data
                    .iter()
                    .chain(described)
                    .map(|text| self.words(text)),
            ),
            recipients: distinct(services().flat_map(|service| self.recipients(service))),
            third_countries: distinct(services().flat_map(transfers)),
            retention: distinct(
                purpose
                    .retention
                    .iter()
                    .map(|text| self.words(text))
                    .chain(kept),
            ),
            services: services().map(|service| service.name.clone()).collect(),
        }
    }

    fn recipients(&self, service: &Service) -> Vec<String> {
        let vendor = self.policy.vendor(&service.vendor);
        let vendor =
            vendor.map(|vendor| format!("{} ({})", vendor.name, role(service.responsible.role)));
        let further = service.recipients.as_ref().map(|text| self.words(text));
        // The site's own services have no recipient but the site.
        vendor
            .filter(|_| service.responsible.role != ResponsibleRole::Own)
            .into_iter()
            .chain(further)
            .collect()
    }

    /// Proving consent is a processing too (GDPR art. 7(1)).
    fn records(&self) -> Row {
        let settings = &self.policy.records;
        let address = match settings.address {
            AddressMode::None => None,
            AddressMode::Truncated => Some("shortened network of the address".to_owned()),
            AddressMode::Keyed => Some("keyed hash of the address".to_owned()),
        };
        let fixed = [
            "random consent id",
            "choice per purpose and service",
            "time, channel and control",
            "policy version and language",
            "country and regime",
            "class of device",
        ];
        let reason = settings.keep_reason.as_ref().map(|text| self.words(text));
        let days = settings.keep_days;
        Row {
            id: "consent_records".to_owned(),
            purpose: "Records of consent".to_owned(),
            description: "Demonstrating that, when and on which wording a visitor chose, and following that choice."
                .to_owned(),
            basis: "legal obligation, art. 6(1)(c) with art. 5(2) and 7(1) GDPR",
            controllers: self.policy.controllers.iter().map(contact).collect(),
            data_subjects: "visitors of the site",
            data: fixed.into_iter().map(str::to_owned).chain(address).collect(),
            recipients: answering(self.policy)
                .map(|controller| format!("{} (answers requests)", controller.name))
                .into_iter()
                .collect(),
            third_countries: Vec::new(),
            retention: std::iter::once(format!("{days} days after the choice stopped counting"))
                .chain(reason)
                .collect(),
            services: vec!["Sluis".to_owned()],
        }
    }
}

fn distinct(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

fn contact(controller: &Controller) -> String {
    let dpo = controller.dpo.as_ref();
    let dpo = dpo.map_or_else(String::new, |dpo| {
        format!(", data-protection officer: {dpo}")
    });
    format!(
        "{}, {}, {}{dpo}",
        controller.name, controller.address, controller.email
    )
}

fn transfers(service: &Service) -> Vec<String> {
    let said = |to: &ThirdCountry| format!("{}: {}", to.country, mechanism(to.mechanism));
    service.third_countries.iter().map(said).collect()
}

const fn basis(basis: LegalBasis) -> &'static str {
    match basis {
        LegalBasis::Necessary => {
            "necessary, art. 6(1)(b) or (f) GDPR, art. 5(3) ePrivacy Directive"
        }
        LegalBasis::Consent => "consent, art. 6(1)(a) GDPR",
        LegalBasis::LegitimateInterest => "legitimate interest, art. 6(1)(f) GDPR",
    }
}

const fn role(role: ResponsibleRole) -> &'static str {
    match role {
        ResponsibleRole::Own => "controller",
        ResponsibleRole::Joint => "joint controller, art. 26 GDPR",
        ResponsibleRole::Independent => "controller in its own right",
        ResponsibleRole::Processor => "processor, art. 28 GDPR",
    }
}

const fn mechanism(mechanism: TransferMechanism) -> &'static str {
    match mechanism {
        TransferMechanism::Adequacy => "adequacy decision, art. 45 GDPR",
        TransferMechanism::Scc => "standard contractual clauses, art. 46 GDPR",
        TransferMechanism::Bcr => "binding corporate rules, art. 47 GDPR",
        TransferMechanism::Derogation => "derogation, art. 49 GDPR",
        TransferMechanism::ExplicitConsent => "explicit consent, art. 49(1)(a) GDPR",
    }
}
