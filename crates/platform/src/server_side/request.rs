//! What a site's back end may send, and what of it is refused. Decides nothing and stores nothing.

use super::ServerSideError;
use crate::{platform::LivePolicy, subject::Subject};
use consent::{
    CountryCode, LanguageTag, PolicyVersion, PurposeId, ServiceId,
    policy::LegalBasis,
    record::{Channel, Control, RecordId},
    time::DAY,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The longest wording, in characters.
const MAX_TEXT: usize = 4000;
/// How far the clocks of two servers may lie apart, in seconds.
const SKEW: u64 = 300;
/// How long ago an act may have been, in seconds.
const MAX_AGE: u64 = 366 * DAY;

/// An act of a signed-in visitor, as the site's back end passes it on (S17).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubjectRecordRequest {
    /// Idempotency key, a UUID made by the back end.
    pub key: RecordId,
    /// Whose act.
    pub subject: Subject,
    /// Where it took place (S23).
    pub channel: Channel,
    /// `save`, `withdraw_all` or `object`.
    pub control: Control,
    /// In which language.
    pub language: LanguageTag,
    /// Any of the optional purposes; `true` is granted.
    #[serde(default)]
    pub purposes: BTreeMap<PurposeId, bool>,
    /// Any of the optional services; `true` is granted.
    #[serde(default)]
    pub services: BTreeMap<ServiceId, bool>,
    /// Which policy version was shown; the current one where it is left out.
    #[serde(default)]
    pub policy: Option<PolicyVersion>,
    /// The wording that the visitor saw or heard, kept as it is.
    #[serde(default)]
    pub text: Option<String>,
    /// Where the visitor is; the policy's first country where it is left out.
    #[serde(default)]
    pub country: Option<CountryCode>,
    /// The second part of ISO 3166-2.
    #[serde(default)]
    pub subdivision: Option<String>,
    /// When it happened, RFC 3339; now where it is left out.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = DateTime))]
    pub at: Option<jiff::Timestamp>,
    /// For how many days it counts; the regime's where it is left out.
    #[serde(default)]
    pub valid_days: Option<u16>,
}

/// What is granted and denied, every entry checked.
#[derive(Debug, Default)]
pub(crate) struct Named {
    pub(crate) purposes: BTreeMap<PurposeId, bool>,
    pub(crate) services: BTreeMap<ServiceId, bool>,
}

impl Named {
    /// Is anything granted?
    pub(crate) fn grants(&self) -> bool {
        self.purposes
            .values()
            .chain(self.services.values())
            .any(|on| *on)
    }

    /// Is everything granted?
    pub(crate) fn grants_all(&self) -> bool {
        self.purposes
            .values()
            .chain(self.services.values())
            .all(|on| *on)
    }
}

/// What the act names, after its control.
pub(super) fn named(
    live: &LivePolicy,
    request: &SubjectRecordRequest,
) -> Result<Named, ServerSideError> {
    check_names(live, request)?;
    let nothing = request.purposes.is_empty() && request.services.is_empty();
    let mut named = Named {
        purposes: request.purposes.clone(),
        services: request.services.clone(),
    };
    match request.control {
        Control::Save if nothing => return Err(ServerSideError::NothingNamed),
        Control::Save => {}
        Control::WithdrawAll if !nothing => return Err(ServerSideError::ControlContradicts),
        Control::Object if named.grants() => return Err(ServerSideError::ControlContradicts),
        Control::WithdrawAll => {
            named.purposes = optional_purposes(live).map(|id| (id, false)).collect();
            named.services = optional_services(live).map(|id| (id, false)).collect();
            if named.purposes.is_empty() {
                return Err(ServerSideError::NothingNamed);
            }
        }
        Control::Object => object(live, &mut named)?,
        _ => return Err(ServerSideError::UnknownControl),
    }
    Ok(named)
}

/// Nothing named: everything on legitimate interest. Else every purpose must rest on it (GDPR art. 21).
fn object(live: &LivePolicy, named: &mut Named) -> Result<(), ServerSideError> {
    let on_interest = |id: &PurposeId| {
        live.policy
            .purpose(id.as_str())
            .is_some_and(|purpose| purpose.basis == LegalBasis::LegitimateInterest)
    };
    if named.purposes.is_empty() && named.services.is_empty() {
        named.purposes = optional_purposes(live)
            .filter(on_interest)
            .map(|id| (id, false))
            .collect();
    }
    let services_fit = named.services.keys().all(|id| {
        let service = live.policy.service(id);
        service.is_some_and(|service| service.purposes.iter().any(on_interest))
    });
    let purposes_fit = named.purposes.keys().all(on_interest);
    let any = !(named.purposes.is_empty() && named.services.is_empty());
    if any && purposes_fit && services_fit {
        Ok(())
    } else {
        Err(ServerSideError::NotLegitimateInterest)
    }
}

fn check_names(live: &LivePolicy, request: &SubjectRecordRequest) -> Result<(), ServerSideError> {
    let known = |id: &PurposeId| optional_purposes(live).any(|known| known == *id);
    if !request.purposes.keys().all(known) {
        return Err(ServerSideError::UnknownPurpose);
    }
    let known = |id: &ServiceId| optional_services(live).any(|known| known == *id);
    if !request.services.keys().all(known) {
        return Err(ServerSideError::UnknownService);
    }
    Ok(())
}

/// The purposes that can be chosen.
pub(crate) fn optional_purposes(live: &LivePolicy) -> impl Iterator<Item = PurposeId> {
    let purposes = live.policy.purposes.iter();
    purposes
        .filter(|purpose| purpose.basis != LegalBasis::Necessary)
        .map(|purpose| purpose.id.clone())
}

/// The services that can be chosen.
pub(crate) fn optional_services(live: &LivePolicy) -> impl Iterator<Item = ServiceId> {
    let optional = |id: &PurposeId| {
        let purpose = live.policy.purpose(id.as_str());
        purpose.is_none_or(|purpose| purpose.basis != LegalBasis::Necessary)
    };
    let services = live.policy.services.iter();
    services
        .filter(move |service| service.purposes.iter().any(optional))
        .map(|service| service.id.clone())
}

/// The version under which the act took place. A grant under one that has changed materially since is refused; a
/// refusal is always taken.
pub(super) fn version(
    live: &LivePolicy,
    wished: Option<PolicyVersion>,
    named: &Named,
) -> Result<PolicyVersion, ServerSideError> {
    let version = wished.unwrap_or(live.policy.version);
    if version > live.policy.version || version.0 == 0 {
        return Err(ServerSideError::UnknownPolicy);
    }
    let policy = &live.policy;
    let purposes = policy.purposes.iter().filter(|purpose| {
        named.purposes.get(&purpose.id).is_some_and(|on| *on) && purpose.since > version
    });
    let services = policy.services.iter().filter(|service| {
        named.services.get(&service.id).is_some_and(|on| *on) && service.since > version
    });
    if purposes.count() + services.count() > 0 {
        return Err(ServerSideError::PolicyOutdated);
    }
    Ok(version)
}

pub(crate) fn check_channel(channel: Channel) -> Result<(), ServerSideError> {
    match channel {
        Channel::Api
        | Channel::App
        | Channel::Email
        | Channel::Phone
        | Channel::Paper
        | Channel::InPerson => Ok(()),
        _ => Err(ServerSideError::UnknownChannel),
    }
}

pub(crate) fn check_language(
    live: &LivePolicy,
    language: &LanguageTag,
) -> Result<(), ServerSideError> {
    if live.policy.languages.contains(language) {
        Ok(())
    } else {
        Err(ServerSideError::UnknownLanguage)
    }
}

pub(super) fn check_subdivision(subdivision: Option<&str>) -> Result<(), ServerSideError> {
    let fits = |text: &str| {
        (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if subdivision.is_none_or(fits) {
        Ok(())
    } else {
        Err(ServerSideError::Subdivision)
    }
}

pub(super) fn check_days(days: Option<u16>) -> Result<(), ServerSideError> {
    if days.is_none_or(|days| (1..=3650).contains(&days)) {
        Ok(())
    } else {
        Err(ServerSideError::ValidDays)
    }
}

/// The wording, as it is.
pub(crate) fn check_text(text: &str) -> Result<(), ServerSideError> {
    let plain = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    let fits = !text.trim().is_empty()
        && text.chars().take(MAX_TEXT + 1).count() <= MAX_TEXT
        && text.chars().all(plain);
    if fits {
        Ok(())
    } else {
        Err(ServerSideError::Text)
    }
}

/// When the act took place, in seconds: never later than now.
pub(super) fn moment(at: jiff::Timestamp, now: u64) -> Result<u64, ServerSideError> {
    let at = u64::try_from(at.as_second()).map_err(|_| ServerSideError::TooOld)?;
    if at > now.saturating_add(SKEW) {
        return Err(ServerSideError::InFuture);
    }
    if at < now.saturating_sub(MAX_AGE) {
        return Err(ServerSideError::TooOld);
    }
    Ok(at.min(now))
}
