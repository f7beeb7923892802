//! Numbers a draft into the next policy version: which slots, and what changed so much that it must be asked again.
//!
//! A wording change asks nobody. A new or changed purpose, a new service, another vendor, responsible party, class of
//! recipients, third country or longer lifetime is *material*: only what it touches is asked again, and an old grant
//! never carries over (S14, E6). How the difference is shown is not decided here.

mod compare;

use crate::{
    Policy, PolicyVersion, PurposeId, ServiceId,
    policy::{GivenSlots, LegalBasis},
};
use alloc::{string::String, vec::Vec};
use core::fmt;
use serde::{Deserialize, Serialize};

/// Why a draft cannot be numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberingError {
    /// More than 255 purposes or services were ever published on this site.
    SlotsExhausted,
}

/// What is asked again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A purpose.
    Purpose(PurposeId),
    /// A service.
    Service(ServiceId),
}

impl fmt::Display for Subject {
    /// Its place in a site's settings: `purposes.ID` or `services.ID`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Purpose(id) => write!(f, "purposes.{id}"),
            Self::Service(id) => write!(f, "services.{id}"),
        }
    }
}

/// Why something is asked again. The names are stable.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MaterialReason {
    /// The purpose was not there before, or was retired (S14).
    NewPurpose,
    /// The purpose rests on another ground (S14).
    Basis,
    /// The purpose began or ceased to sell or share.
    SaleOrShare,
    /// The purpose is no longer exempt measurement, and so more than was told (E17).
    NoLongerExempt,
    /// The service was not there before, or was retired.
    NewService,
    /// Another company is behind the service, or it has another name.
    Vendor,
    /// Who answers for its items does so in another role (S11).
    ResponsibleRole,
    /// Another party answers for its items (S11).
    ResponsibleParty,
    /// The service runs for a further purpose.
    FurtherPurpose,
    /// It was a plain link, or became one (S13).
    LinkOnly,
    /// It did not touch the device, and now does (S9).
    TouchesTerminal,
    /// A further class of recipients gets its data (S19).
    Recipients,
    /// It sends to a further third country (S20).
    ThirdCountry,
    /// It sends to a third country on another ground (S20).
    TransferMechanism,
    /// It keeps a further item on the device (S6).
    NewItem,
    /// It keeps an item longer (E6).
    LongerLifetime,
}

impl MaterialReason {
    /// All reasons.
    pub const ALL: [Self; 16] = [
        Self::NewPurpose,
        Self::Basis,
        Self::SaleOrShare,
        Self::NoLongerExempt,
        Self::NewService,
        Self::Vendor,
        Self::ResponsibleRole,
        Self::ResponsibleParty,
        Self::FurtherPurpose,
        Self::LinkOnly,
        Self::TouchesTerminal,
        Self::Recipients,
        Self::ThirdCountry,
        Self::TransferMechanism,
        Self::NewItem,
        Self::LongerLifetime,
    ];

    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::NewPurpose => "new_purpose",
            Self::Basis => "basis",
            Self::SaleOrShare => "sale_or_share",
            Self::NoLongerExempt => "no_longer_exempt",
            Self::NewService => "new_service",
            Self::Vendor => "vendor",
            Self::ResponsibleRole => "responsible_role",
            Self::ResponsibleParty => "responsible_party",
            Self::FurtherPurpose => "further_purpose",
            Self::LinkOnly => "link_only",
            Self::TouchesTerminal => "touches_terminal",
            Self::Recipients => "recipients",
            Self::ThirdCountry => "third_country",
            Self::TransferMechanism => "transfer_mechanism",
            Self::NewItem => "new_item",
            Self::LongerLifetime => "longer_lifetime",
        }
    }
}

/// One material change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct MaterialChange {
    /// What it touches.
    pub subject: Subject,
    /// Why it is material.
    pub reason: MaterialReason,
    /// Where it lies, such as `services.posthog.vendor`: the part of the settings that says it.
    pub path: String,
}

/// Everything that is material between two versions; empty when only wording and style changed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Materiality(pub Vec<MaterialChange>);

impl Materiality {
    /// What changed materially from `previous` (`None`: everything is new).
    #[must_use]
    pub fn between(previous: Option<&Policy>, next: &Policy) -> Self {
        Self(compare::changes(previous, next))
    }

    /// Is nothing of it material?
    #[must_use]
    pub fn is_minor(&self) -> bool {
        self.0.is_empty()
    }

    fn touches(&self, subject: &Subject) -> bool {
        self.0.iter().any(|change| change.subject == *subject)
    }

    /// Purposes that visitors are asked about again. What is necessary is never asked.
    #[must_use]
    pub fn asked_purposes(&self, next: &Policy) -> Vec<PurposeId> {
        let touched = |id: &&PurposeId| self.touches(&Subject::Purpose((*id).clone()));
        next.purposes
            .iter()
            .map(|purpose| &purpose.id)
            .filter(|id| is_optional(next, id))
            .filter(touched)
            .cloned()
            .collect()
    }

    /// Services that visitors are asked about again.
    #[must_use]
    pub fn asked_services(&self, next: &Policy) -> Vec<ServiceId> {
        next.services
            .iter()
            .filter(|service| service.purposes.iter().any(|id| is_optional(next, id)))
            .filter(|service| self.touches(&Subject::Service(service.id.clone())))
            .map(|service| service.id.clone())
            .collect()
    }

    /// Both, as places in the settings.
    #[must_use]
    pub fn asked(&self, next: &Policy) -> Vec<Subject> {
        let purposes = self.asked_purposes(next).into_iter().map(Subject::Purpose);
        let services = self.asked_services(next).into_iter().map(Subject::Service);
        purposes.chain(services).collect()
    }
}

fn is_optional(policy: &Policy, id: &PurposeId) -> bool {
    policy
        .purpose(id.as_str())
        .is_some_and(|purpose| purpose.basis != LegalBasis::Necessary)
}

/// Gives a draft its version, and every purpose and service its slot and the version of its last material change.
///
/// # Errors
/// [`NumberingError::SlotsExhausted`] when the site has no slot left.
pub fn number(mut draft: Policy, previous: Option<&Policy>) -> Result<Policy, NumberingError> {
    let version = PolicyVersion(previous.map_or(0, |policy| policy.version.0) + 1);
    let mut given = previous.map_or_else(GivenSlots::default, |policy| policy.slots);
    let material = Materiality::between(previous, &draft);
    for purpose in &mut draft.purposes {
        let before = previous.and_then(|policy| policy.purpose(purpose.id.as_str()));
        purpose.slot = before.map_or_else(|| next(&mut given.purposes), |old| Ok(old.slot))?;
        purpose.since = before
            .filter(|_| !material.touches(&Subject::Purpose(purpose.id.clone())))
            .map_or(version, |old| old.since);
    }
    for service in &mut draft.services {
        let before = previous.and_then(|policy| policy.service(&service.id));
        service.slot = before.map_or_else(|| next(&mut given.services), |old| Ok(old.slot))?;
        service.since = before
            .filter(|_| !material.touches(&Subject::Service(service.id.clone())))
            .map_or(version, |old| old.since);
    }
    draft.version = version;
    draft.slots = given;
    Ok(draft)
}

/// Slots of purposes and services that were retired stay given: an id that returns is new and asked again.
const fn next(given: &mut u8) -> Result<u8, NumberingError> {
    let slot = *given;
    match slot.checked_add(1) {
        Some(after) => {
            *given = after;
            Ok(slot)
        }
        None => Err(NumberingError::SlotsExhausted),
    }
}

#[cfg(test)]
mod tests;
