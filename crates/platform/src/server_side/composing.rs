//! From a checked act to the record of it, and to the one counter that it raises. Stores nothing.

use super::{
    request::{Named, SubjectRecordRequest},
    told::Told,
};
use crate::{Platform, Visit, clock, platform::LivePolicy};
use consent::{
    ArtefactId, ConsentModel, ConsentRecord, ControllerId, CountryCode, LanguageTag, PolicyVersion,
    PurposeId, Reason, SiteId, Timestamp, VisitorId,
    record::{
        Channel, Control, DeviceClass, RecordId, RecordKind, RecordState, RecordedOutcome, SCHEMA,
    },
    regime::{Location, TABLE_VERSION},
};
use std::collections::BTreeMap;
use store::StoreError;

/// What was shown: a policy version, its notice and its content address.
#[derive(Debug, Clone)]
pub(crate) struct ShownUnder {
    pub(crate) version: PolicyVersion,
    pub(crate) notice_version: String,
    pub(crate) digest: String,
}

impl ShownUnder {
    pub(crate) fn live(live: &LivePolicy) -> Self {
        Self {
            version: live.policy.version,
            notice_version: live.policy.notice.version.clone(),
            digest: live.digest.clone(),
        }
    }
}

/// A checked act that is not tied to a browser.
#[derive(Debug)]
pub(crate) struct Act {
    pub(crate) key: RecordId,
    pub(crate) visitor: VisitorId,
    pub(crate) channel: Channel,
    pub(crate) control: Control,
    pub(crate) language: LanguageTag,
    pub(crate) named: Named,
    pub(crate) under: ShownUnder,
    pub(crate) location: Location,
    pub(crate) happened_at: Option<Timestamp>,
    pub(crate) state: RecordState,
    /// `None`: by the regime.
    pub(crate) kind: Option<RecordKind>,
    /// `None`: by the regime.
    pub(crate) days: Option<u16>,
    /// What is denied is kept for as long as an earlier grant of it could count, or that would count again.
    pub(crate) keep_beyond: Option<Timestamp>,
    pub(crate) controllers: Vec<ControllerId>,
    pub(crate) answers: Option<RecordId>,
    pub(crate) address: Option<String>,
    pub(crate) shown: Option<ArtefactId>,
}

impl Act {
    pub(super) fn of_request(
        request: &SubjectRecordRequest,
        visitor: VisitorId,
        named: Named,
        under: ShownUnder,
        happened_at: Option<Timestamp>,
        told: &Told,
    ) -> Self {
        Self {
            key: request.key.clone(),
            visitor,
            channel: request.channel,
            control: request.control,
            language: request.language.clone(),
            state: state(request.control, &named, told),
            keep_beyond: told.last_grant_ends,
            named,
            under,
            location: Location {
                country: request.country,
                subdivision: request.subdivision.clone(),
            },
            happened_at,
            kind: None,
            days: request.valid_days,
            controllers: Vec::new(),
            answers: None,
            address: None,
            shown: None,
        }
    }
}

/// What an act amounts to. Denying what was granted before is a withdrawal.
pub(crate) fn state(control: Control, named: &Named, told: &Told) -> RecordState {
    let had = |said: Option<&super::told::Said>| said.is_some_and(|said| said.outcome.granted);
    let purposes = named.purposes.keys().map(|id| told.purposes.get(id));
    let services = named.services.keys().map(|id| told.services.get(id));
    if control == Control::Object {
        RecordState::Objected
    } else if named.grants_all() {
        RecordState::Given
    } else if named.grants() {
        RecordState::Partial
    } else if purposes.chain(services).any(had) {
        RecordState::Withdrawn
    } else {
        RecordState::Refused
    }
}

/// Writes the record of an act down.
pub(crate) fn compose(live: &LivePolicy, act: Act, at_millis: u64) -> ConsentRecord {
    let policy = &live.policy;
    let mut location = act.location;
    location.country = location
        .country
        .or_else(|| policy.countries.first().copied());
    let country: Option<CountryCode> = location.country;
    let visit = Visit {
        location,
        ..Visit::default()
    };
    let regime = visit.regime(policy);
    let regime_days = if act.named.grants() {
        regime.consent_days
    } else {
        regime.refusal_days
    };
    let began = act.happened_at.unwrap_or(Timestamp(at_millis / 1000));
    let valid_until = began.plus_days(act.days.unwrap_or(regime_days));
    let keep_from = valid_until.max(act.keep_beyond.unwrap_or(valid_until));
    let purposes = act.named.purposes.iter().map(|(id, on)| {
        let basis = policy.purpose(id.as_str()).map(|purpose| purpose.basis);
        (id.clone(), outcome(*on, act.state, basis))
    });
    let services = act.named.services.iter();
    ConsentRecord {
        schema: SCHEMA.to_owned(),
        id: clock::new_record_id(),
        key: act.key,
        site: policy.site.clone(),
        visitor: act.visitor,
        at_millis,
        valid_until,
        previous: None,
        state: act.state,
        kind: act.kind.unwrap_or(match regime.model {
            ConsentModel::OptIn => RecordKind::OptIn,
            _ => RecordKind::OptOut,
        }),
        channel: act.channel,
        control: act.control,
        layer: 0,
        policy: act.under.version,
        notice_version: act.under.notice_version,
        language: act.language,
        country,
        regime: regime.id,
        regime_table: TABLE_VERSION,
        gpc: false,
        device: DeviceClass::Unknown,
        purposes: purposes.collect::<BTreeMap<_, _>>(),
        services: services
            .map(|(id, on)| (id.clone(), outcome(*on, act.state, None)))
            .collect(),
        policy_digest: Some(act.under.digest),
        shown: act.shown,
        by_subject: true,
        controllers: act.controllers,
        address: act.address,
        keep_until: Some(keep_from.plus_days(policy.records.keep_days)),
        happened_at: act.happened_at,
        answers: act.answers,
        migrated_from: None,
    }
}

/// A request grants nothing and denies nothing: it waits for an answer.
const fn outcome(
    on: bool,
    state: RecordState,
    basis: Option<consent::policy::LegalBasis>,
) -> RecordedOutcome {
    let reason = match (state, on) {
        (RecordState::Requested, _) => Reason::AwaitingChoice,
        (_, true) => Reason::VisitorGranted,
        (_, false) => Reason::VisitorDenied,
    };
    RecordedOutcome {
        granted: reason.grants(),
        reason,
        basis,
    }
}

/// The places of purposes in links; ids would be long and can come back, slots do not.
pub(crate) fn slots<'a>(live: &LivePolicy, ids: impl Iterator<Item = &'a PurposeId>) -> Vec<u8> {
    let mut slots: Vec<u8> = ids
        .filter_map(|id| live.policy.purpose(id.as_str()))
        .map(|purpose| purpose.slot)
        .collect();
    if slots.is_empty() {
        let optional = live.policy.purposes.iter();
        slots = optional
            .filter(|purpose| purpose.basis != consent::policy::LegalBasis::Necessary)
            .map(|purpose| purpose.slot)
            .collect();
    }
    slots.sort_unstable();
    slots
}

impl Platform {
    /// What stood in a published version.
    pub(super) async fn published(
        &self,
        live: &LivePolicy,
        site: &SiteId,
        version: PolicyVersion,
    ) -> Result<ShownUnder, super::ServerSideError> {
        if version == live.policy.version {
            return Ok(ShownUnder::live(live));
        }
        let found: Result<_, StoreError> = self.store.policy(site, version).await;
        let published = found?.ok_or(super::ServerSideError::UnknownPolicy)?;
        Ok(ShownUnder {
            version,
            notice_version: published.policy.notice.version,
            digest: published.digest,
        })
    }
}
