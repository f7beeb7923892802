//! Values to keep, small and valid. Nothing in them is random: what has to differ is given a number.

use crate::{
    AuditAct, AuditEntry, CounterDelta, NewRecord, Operator, PolicyStamp, PublishedPolicy, Role,
    Session,
};
use consent::{
    ConsentRecord, ControllerId, CountryCode, LanguageTag, LocalisedText, Policy, PolicyVersion,
    PurposeId, Reason, RegimeId, ServiceId, SiteId, Timestamp, VisitorId,
    counter::{Action, CounterKey},
    csp::CspSettings,
    notice::Notice,
    policy::{Controller, ControllerRole, GivenSlots, LegalBasis, Purpose, RecordSettings},
    record::{
        Channel, Control, DeviceClass, RecordId, RecordKind, RecordState, RecordedOutcome, SCHEMA,
    },
};

/// 2026-01-01T00:00:00Z.
pub const NEW_YEAR: u64 = 1_767_225_600;

#[must_use]
pub fn site(id: &str) -> SiteId {
    SiteId::parse(id).unwrap()
}

#[must_use]
pub fn nl() -> LanguageTag {
    LanguageTag::parse("nl").unwrap()
}

#[must_use]
pub const fn visitor(number: u8) -> VisitorId {
    VisitorId([number; 16])
}

/// A UUID that is told apart by its number.
#[must_use]
pub fn uuid(number: u64) -> RecordId {
    RecordId::parse(&format!("01890000-0000-7000-8000-{number:012x}")).unwrap()
}

/// A record whose id and key are made from its number.
#[must_use]
pub fn record(on: &SiteId, by: VisitorId, number: u64) -> ConsentRecord {
    let outcome = |granted, reason, basis| RecordedOutcome {
        granted,
        reason,
        basis,
    };
    let analytics = PurposeId::parse("analytics").unwrap();
    let service = ServiceId::parse("counter").unwrap();
    ConsentRecord {
        schema: SCHEMA.to_owned(),
        id: uuid(number),
        key: uuid(number + 0x1_0000_0000),
        site: on.clone(),
        visitor: by,
        at_millis: (NEW_YEAR + number) * 1000,
        valid_until: Timestamp(NEW_YEAR).plus_days(180),
        previous: None,
        state: RecordState::Given,
        kind: RecordKind::OptIn,
        channel: Channel::Banner,
        control: Control::AcceptAll,
        layer: 1,
        policy: PolicyVersion(1),
        notice_version: "1.0".to_owned(),
        language: nl(),
        country: CountryCode::parse("BE"),
        regime: RegimeId::Eu,
        regime_table: 1,
        gpc: false,
        device: DeviceClass::Mobile,
        purposes: [(
            analytics,
            outcome(true, Reason::VisitorGranted, Some(LegalBasis::Consent)),
        )]
        .into(),
        services: [(service, outcome(true, Reason::VisitorGranted, None))].into(),
        policy_digest: None,
        shown: None,
        by_subject: false,
        controllers: Vec::new(),
        address: None,
        keep_until: None,
        happened_at: None,
        answers: None,
        migrated_from: None,
        carried_from: None,
    }
}

/// The record and the counters of a first *accept all*.
#[must_use]
pub fn new_record(on: &SiteId, by: VisitorId, number: u64) -> NewRecord {
    let purpose = CounterKey {
        purpose: PurposeId::parse("analytics").ok(),
        ..counter(on, 100, Action::PurposeGranted)
    };
    NewRecord {
        record: record(on, by, number),
        counters: vec![counter(on, 100, Action::Accepted), purpose],
    }
}

#[must_use]
pub fn counter(on: &SiteId, hour: u32, action: Action) -> CounterKey {
    CounterKey {
        site: on.clone(),
        hour,
        policy: PolicyVersion(1),
        regime: RegimeId::Eu,
        country: CountryCode::parse("BE"),
        language: nl(),
        device: DeviceClass::Mobile,
        action,
        purpose: None,
    }
}

#[must_use]
pub fn shown(on: &SiteId, hour: u32, by: u64) -> CounterDelta {
    CounterDelta {
        key: counter(on, hour, Action::Shown),
        by,
    }
}

#[must_use]
pub fn policy(of: &SiteId, version: u32) -> PublishedPolicy {
    let text = |text: &str| LocalisedText([(nl(), text.to_owned())].into());
    let purpose = Purpose {
        id: PurposeId::parse("analytics").unwrap(),
        slot: 0,
        since: PolicyVersion(1),
        basis: LegalBasis::Consent,
        sale_or_share: false,
        title: text("Statistieken"),
        description: text("Tellen hoe vaak pagina's gelezen worden."),
        google: Vec::new(),
        exempt_measurement: false,
        retention: None,
        data: None,
    };
    let policy = Policy {
        site: of.clone(),
        version: PolicyVersion(version),
        name: format!("Winkel, versie {version}"),
        origins: vec!["https://winkel.example".to_owned()],
        countries: CountryCode::parse("BE").into_iter().collect(),
        languages: vec![nl()],
        controllers: vec![Controller {
            id: ControllerId::parse("winkel").unwrap(),
            name: "Winkel bv".to_owned(),
            address: "Kade 1, Gent".to_owned(),
            email: "privacy@winkel.example".to_owned(),
            dpo: None,
            role: ControllerRole::Own,
            answers_requests: false,
        }],
        vendors: Vec::new(),
        purposes: vec![purpose],
        services: Vec::new(),
        notice: Notice {
            version: "1.0".to_owned(),
            date: "2026-01-01".to_owned(),
            title: text("Cookies"),
            text: text("Winkel bv telt bezoeken, als u dat goedvindt."),
            privacy_url: text("https://winkel.example/privacy"),
        },
        slots: GivenSlots {
            purposes: 1,
            services: 0,
        },
        records: RecordSettings::default(),
        csp: CspSettings::default(),
        theme: None,
        migrate: None,
        signals: consent::vendor_signal::VendorSignals::default(),
        page: consent::page::PageSettings::default(),
        reload: consent::clearing::Reload::Offer,
        reach: Default::default(),
        script: Default::default(),
        regimes: Vec::new(),
    };
    let stamp = PolicyStamp {
        author: "ann".to_owned(),
        at_millis: NEW_YEAR * 1000,
        note: "eerste".to_owned(),
        source: String::new(),
    };
    PublishedPolicy::seal(policy, stamp)
}

#[must_use]
pub fn operator(name: &str) -> Operator {
    Operator {
        name: name.to_owned(),
        password_hash: "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA".to_owned(),
        role: Role::Owner,
        created_at: Timestamp(NEW_YEAR),
        sites: Vec::new(),
        disabled: false,
        sessions_since: None,
        codes: None,
    }
}

#[must_use]
pub fn session(number: u8) -> Session {
    Session {
        id_hash: [number; 32],
        operator: "ann".to_owned(),
        created_at: Timestamp(NEW_YEAR),
        last_used_at: Timestamp(NEW_YEAR),
    }
}

#[must_use]
pub fn audit(number: u64) -> AuditEntry {
    AuditEntry {
        at_millis: NEW_YEAR * 1000 + number,
        operator: "ann".to_owned(),
        act: AuditAct::PolicyPublished {
            site: site("shop"),
            version: PolicyVersion(1),
        },
    }
}
