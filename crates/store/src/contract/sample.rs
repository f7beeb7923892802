//! Values to keep, small and valid. Nothing in them is random: what has to differ is given a number.

use crate::{
    AuditAct, AuditEntry, CountQuestion, Counted, Grain, NewRecord, Operator, PolicyStamp,
    PublishedPolicy, Role, Session, Store,
};
use consent::{
    ConsentRecord, ControllerId, CountryCode, LanguageTag, LocalisedText, Policy, PolicyVersion,
    PurposeId, Reason, RegimeId, ServiceId, SiteId, Timestamp, VisitorId,
    counter::{
        BrowserFamily, Event, LocalHour, PageName, ReferrerClass, Tally, TimeBucket, Traits,
    },
    csp::CspSettings,
    notice::Notice,
    policy::{
        Controller, ControllerRole, GivenSlots, LegalBasis, Purpose, RatesSettings, RecordSettings,
    },
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

/// The record and what a first *accept all* counts.
#[must_use]
pub fn new_record(on: &SiteId, by: VisitorId, number: u64) -> NewRecord {
    let mut tally = tally(on, 100, Event::Accepted);
    tally.time = Some(TimeBucket::of(3000));
    tally.purposes = PurposeId::parse("analytics")
        .map(|id| (id, true))
        .into_iter()
        .collect();
    NewRecord {
        record: record(on, by, number),
        tallies: vec![tally],
    }
}

/// One event at ten in the morning of a day, UTC.
#[must_use]
pub fn tally(on: &SiteId, day: i32, event: Event) -> Tally {
    let at = LocalHour {
        day,
        hour: 10,
        offset: 0,
    };
    let traits = Traits {
        page: PageName::parse("/"),
        country: CountryCode::parse("BE"),
        subdivision: None,
        regime: RegimeId::Eu,
        language: nl(),
        device: DeviceClass::Mobile,
        browser: Some(BrowserFamily::Firefox),
        policy: PolicyVersion(1),
        layer: Some(1),
        referrer: Some(ReferrerClass::None),
        variant: None,
    };
    Tally::once(on.clone(), at, traits, event)
}

/// Impressions of a day.
#[must_use]
pub fn shown(on: &SiteId, day: i32, by: u64) -> Tally {
    Tally {
        by,
        ..tally(on, day, Event::Shown)
    }
}

/// Everything that was counted on a site from one day to another, in one cell.
#[must_use]
pub fn question(on: &SiteId, from_day: i32, to_day: i32) -> CountQuestion {
    CountQuestion {
        site: on.clone(),
        from_day,
        to_day,
        grain: Grain::Whole,
        by: Vec::new(),
        only: Vec::new(),
        times: true,
        choices: true,
        most: usize::MAX,
    }
}

/// What one cell of everything holds; nothing where nothing was counted.
pub async fn counted(store: &dyn Store, on: &SiteId, from_day: i32, to_day: i32) -> Counted {
    let answer = store.counted(question(on, from_day, to_day)).await.unwrap();
    let cell = answer.cells.into_iter().next();
    cell.map(|cell| cell.counted).unwrap_or_default()
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
        rates: RatesSettings::default(),
        csp: CspSettings::default(),
        theme: None,
        migrate: None,
        signals: consent::vendor_signal::VendorSignals::default(),
        page: consent::page::PageSettings::default(),
        reload: consent::clearing::Reload::Offer,
        reach: Default::default(),
        script: Default::default(),
        layout: Default::default(),
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
