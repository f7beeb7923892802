//! The question of mail and customer systems: may this purpose be served for this person now (S16)? Computed from the
//! records each time; whatever is unsure is denied. Stores nothing.

use super::{ServerSideError, told::Said, told::Told};
use crate::{Platform, platform::LivePolicy, subject::Subject};
use consent::{
    PurposeId, Reason, Service, ServiceId, SiteId, Timestamp, VisitorId,
    policy::{LegalBasis, Purpose},
    record::{Channel, RecordId, RecordState, Standing},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many subjects one question may name.
const MAX_SUBJECTS: usize = 100;

/// Whom and what is asked about. The subject stands in the body and never in an address (S24).
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentQuery {
    /// One signed-in visitor,
    #[serde(default)]
    pub subject: Option<Subject>,
    /// or one browser,
    #[serde(default)]
    pub consent_id: Option<VisitorId>,
    /// or up to 100 signed-in visitors.
    #[serde(default)]
    pub subjects: Option<Vec<Subject>>,
    /// Only these purposes and the services under them.
    #[serde(default)]
    pub purposes: Option<Vec<PurposeId>>,
}

/// What counts for one purpose or service.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Serialize)]
pub struct ConsentAnswer {
    /// May it be served?
    pub granted: bool,
    /// Why: a reason of the rules, `objected` or `restricted`.
    pub reason: &'static str,
    /// Which record says so.
    pub record: Option<RecordId>,
    /// When the visitor said so.
    pub since: Option<String>,
    /// Until when it counts.
    pub until: Option<String>,
    /// By which channel; the same offers withdrawal (S23).
    pub channel: Option<Channel>,
    /// `current` or `expired`.
    pub standing: Option<Standing>,
}

/// What counts for one person.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Serialize)]
pub struct Consents {
    /// The policy that the answer was made by.
    pub policy: consent::PolicyVersion,
    /// Is the use of these records restricted (GDPR art. 18)? Then all is denied.
    pub restricted: bool,
    /// By purpose.
    pub purposes: BTreeMap<PurposeId, ConsentAnswer>,
    /// By service.
    pub services: BTreeMap<ServiceId, ConsentAnswer>,
}

impl Platform {
    /// Answers for each person in the order of the question.
    ///
    /// # Errors
    /// [`ServerSideError`]: unknown site or purpose, or not exactly one way of saying whom.
    pub async fn consents(
        &self,
        site: &SiteId,
        query: &ConsentQuery,
    ) -> Result<Vec<Consents>, ServerSideError> {
        let live = self.live(site).ok_or(ServerSideError::UnknownSite)?;
        let wanted = query.purposes.as_deref();
        let known = |id: &PurposeId| live.policy.purpose(id.as_str()).is_some();
        if !wanted.unwrap_or_default().iter().all(known) {
            return Err(ServerSideError::UnknownPurpose);
        }
        let mut answers = Vec::new();
        for visitor in self.asked(site, query)? {
            let restricted = self.store.is_restricted(site, visitor).await?;
            let told = self.told(site, visitor).await?;
            answers.push(answer(&live, wanted, &told, restricted, self.now()));
        }
        Ok(answers)
    }

    fn asked(
        &self,
        site: &SiteId,
        query: &ConsentQuery,
    ) -> Result<Vec<VisitorId>, ServerSideError> {
        let of = |subject: &Subject| self.subject_key.visitor(site, subject);
        match (&query.subject, query.consent_id, &query.subjects) {
            (Some(subject), None, None) => Ok(vec![of(subject)]),
            (None, Some(visitor), None) => Ok(vec![visitor]),
            (None, None, Some(subjects)) if (1..=MAX_SUBJECTS).contains(&subjects.len()) => {
                Ok(subjects.iter().map(of).collect())
            }
            _ => Err(ServerSideError::Whom),
        }
    }
}

fn answer(
    live: &LivePolicy,
    wanted: Option<&[PurposeId]>,
    told: &Told,
    restricted: bool,
    now: Timestamp,
) -> Consents {
    let is_wanted = |id: &PurposeId| wanted.is_none_or(|wanted| wanted.contains(id));
    let view = View { live, told, now };
    let answered = |(said, reason)| {
        if restricted {
            denied("restricted")
        } else {
            view.answered(said, reason)
        }
    };
    let purposes = live.policy.purposes.iter();
    let services = live.policy.services.iter();
    Consents {
        policy: live.policy.version,
        restricted,
        purposes: purposes
            .filter(|purpose| is_wanted(&purpose.id))
            .map(|purpose| (purpose.id.clone(), answered(view.purpose(purpose))))
            .collect(),
        services: services
            .filter(|service| service.purposes.iter().any(is_wanted))
            .map(|service| (service.id.clone(), answered(view.service(service))))
            .collect(),
    }
}

struct View<'a> {
    live: &'a LivePolicy,
    told: &'a Told,
    now: Timestamp,
}

impl<'a> View<'a> {
    fn purpose(&self, purpose: &Purpose) -> (Option<&'a Said>, Reason) {
        if purpose.basis == LegalBasis::Necessary {
            return (None, Reason::Necessary);
        }
        let said = self.told.purposes.get(&purpose.id);
        (said, self.reason(said, purpose.since))
    }

    /// A service counts by its own choice, unless one of its purposes was denied later.
    fn service(&self, service: &Service) -> (Option<&'a Said>, Reason) {
        let find = |id: &PurposeId| self.live.policy.purpose(id.as_str());
        let known: Vec<&Purpose> = service.purposes.iter().filter_map(find).collect();
        if known.is_empty() || known.len() != service.purposes.len() {
            return (None, Reason::Unknown);
        }
        let optional: Vec<&&Purpose> = known
            .iter()
            .filter(|purpose| purpose.basis != LegalBasis::Necessary)
            .collect();
        if optional.is_empty() {
            return (None, Reason::Necessary);
        }
        let said = self.told.services.get(&service.id);
        let denials = optional
            .iter()
            .filter_map(|purpose| self.told.purposes.get(&purpose.id))
            .filter(|purpose| !purpose.outcome.granted);
        let later = denials
            .filter(|denial| said.is_some_and(|said| said.gives_way_to(denial)))
            .max_by_key(|denial| (denial.moment, denial.seq));
        let said = later.or(said);
        let since = known.iter().map(|purpose| purpose.since);
        (said, self.reason(said, since.fold(service.since, Ord::max)))
    }

    fn reason(&self, said: Option<&Said>, since: consent::PolicyVersion) -> Reason {
        let Some(said) = said else {
            return Reason::AwaitingChoice;
        };
        if said.policy > self.live.policy.version {
            Reason::Unknown
        } else if self.now >= said.valid_until {
            Reason::Expired
        } else if since > said.policy {
            Reason::PolicyChanged
        } else if said.outcome.granted == said.outcome.reason.grants() {
            said.outcome.reason
        } else {
            Reason::Unknown
        }
    }

    fn answered(&self, said: Option<&Said>, reason: Reason) -> ConsentAnswer {
        let Some(said) = said else {
            return ConsentAnswer {
                granted: reason.grants(),
                ..denied(reason.code())
            };
        };
        // A browser's objection tells of everything else as well; only what rests on legitimate interest was objected to.
        let objected = reason == Reason::VisitorDenied
            && said.state == RecordState::Objected
            && said.outcome.basis == Some(LegalBasis::LegitimateInterest);
        ConsentAnswer {
            granted: reason.grants(),
            reason: if objected { "objected" } else { reason.code() },
            record: Some(said.record.clone()),
            since: moment(said.moment),
            until: moment(said.valid_until.0.saturating_mul(1000)),
            channel: Some(said.channel),
            standing: Some(if self.now >= said.valid_until {
                Standing::Expired
            } else {
                Standing::Current
            }),
        }
    }
}

const fn denied(reason: &'static str) -> ConsentAnswer {
    ConsentAnswer {
        granted: false,
        reason,
        record: None,
        since: None,
        until: None,
        channel: None,
        standing: None,
    }
}

/// RFC 3339, UTC.
pub(crate) fn moment(millis: u64) -> Option<String> {
    let millis = i64::try_from(millis).ok()?;
    Some(jiff::Timestamp::from_millisecond(millis).ok()?.to_string())
}
