//! What is asked again, and why, on a small policy of one purpose and one service.

use super::*;
use crate::{
    CountryCode, LanguageTag, LocalisedText, Service, SiteId, Vendor, VendorId,
    csp::CspSettings,
    inventory::{
        Item, ItemKind, Party, Responsible, ResponsibleRole, ThirdCountry, TransferMechanism,
    },
    notice::Notice,
    policy::Purpose,
};
use alloc::{borrow::ToOwned, string::ToString, vec};

fn words(text: &str) -> LocalisedText {
    let language = LanguageTag::parse("nl").expect("a language");
    LocalisedText([(language, text.to_owned())].into_iter().collect())
}

fn country(code: &str, mechanism: TransferMechanism) -> ThirdCountry {
    ThirdCountry {
        country: CountryCode::parse(code).expect("a country"),
        mechanism,
        copy_url: None,
    }
}

fn item(name: &str, days: u16) -> Item {
    Item {
        kind: ItemKind::Cookie,
        name: name.to_owned(),
        party: Party::First,
        lifetime_days: days,
        function: words("Telt."),
        justification: None,
        http_only: false,
    }
}

fn draft() -> Policy {
    let purpose = PurposeId::parse("analytics").expect("an id");
    Policy {
        site: SiteId::parse("shop").expect("an id"),
        version: PolicyVersion(0),
        name: "Shop".to_owned(),
        origins: vec![],
        countries: vec![],
        languages: vec![LanguageTag::parse("nl").expect("a language")],
        controllers: vec![],
        vendors: vec![Vendor {
            id: VendorId::parse("acme").expect("an id"),
            name: "Acme".to_owned(),
            address: "Gent".to_owned(),
            privacy_url: "https://acme.example/".to_owned(),
        }],
        purposes: vec![Purpose {
            id: purpose.clone(),
            slot: 0,
            since: PolicyVersion(0),
            basis: LegalBasis::Consent,
            sale_or_share: false,
            title: words("Statistiek"),
            description: words("Tellen."),
            google: vec![],
            exempt_measurement: true,
            retention: None,
            data: None,
        }],
        services: vec![Service {
            id: ServiceId::parse("counter").expect("an id"),
            slot: 0,
            since: PolicyVersion(0),
            name: "Counter".to_owned(),
            vendor: VendorId::parse("acme").expect("an id"),
            purposes: vec![purpose],
            responsible: Responsible {
                role: ResponsibleRole::Processor,
                controller: None,
            },
            function: words("Telt bezoeken."),
            hosts: vec![],
            touches_terminal: true,
            touches_terminal_why: None,
            touches_terminal_reason: None,
            third_countries: vec![country("US", TransferMechanism::Scc)],
            tags: vec![],
            items: vec![item("_c", 30)],
            link_only: false,
            placeholder_at: vec![],
            recipients: Some(words("Drukkers, bezorgers")),
            data: None,
        }],
        notice: Notice {
            version: "1".to_owned(),
            date: "2026-11-01".to_owned(),
            title: words("Cookies"),
            text: words("Wij tellen."),
            privacy_url: words("https://shop.example/"),
        },
        slots: GivenSlots::default(),
        records: crate::policy::RecordSettings::default(),
        rates: crate::policy::RatesSettings::default(),
        regimes: Vec::new(),
        theme: None,
        csp: CspSettings::default(),
        migrate: None,
        signals: crate::vendor_signal::VendorSignals::default(),
        page: crate::page::PageSettings::default(),
        reload: crate::clearing::Reload::Offer,
        reach: crate::reach::Reach::default(),
        script: crate::reach::ScriptSettings::default(),
        layout: crate::layout::Layout::default(),
    }
}

/// The reasons and places after a change to the published draft.
fn after(change: impl FnOnce(&mut Policy)) -> Vec<(MaterialReason, String)> {
    let first = number(draft(), None).expect("few slots");
    let mut next = draft();
    change(&mut next);
    let material = Materiality::between(Some(&first), &next);
    let second = number(next, Some(&first)).expect("few slots");
    for subject in material.asked(&second) {
        let since = match &subject {
            Subject::Purpose(id) => second.purpose(id.as_str()).map(|purpose| purpose.since),
            Subject::Service(id) => second.service(id).map(|service| service.since),
        };
        assert_eq!(
            since,
            Some(second.version),
            "{subject} is asked by its since"
        );
    }
    material
        .0
        .into_iter()
        .map(|change| (change.reason, change.path))
        .collect()
}

fn one(reason: MaterialReason, path: &str) -> Vec<(MaterialReason, String)> {
    vec![(reason, path.to_owned())]
}

#[test]
fn s14_wording_of_every_kind_is_minor() {
    let changes = after(|policy| {
        policy.purposes[0].title = words("Cijfers");
        policy.purposes[0].description = words("Meten hoe u kijkt.");
        policy.purposes[0].retention = Some(words("Een jaar."));
        policy.services[0].function = words("Telt.");
        policy.services[0].name = "Teller".to_owned();
        policy.services[0].hosts = vec!["acme.example".to_owned()];
        policy.services[0].recipients = Some(words("Bezorgers; drukkers."));
        policy.services[0].items[0].function = words("Telt mee.");
        policy.services[0].items[0].lifetime_days = 7;
        policy.vendors[0].address = "Brugge".to_owned();
        policy.notice.text = words("Wij tellen bezoeken.");
    });
    assert_eq!(changes, []);
}

#[test]
fn s14_every_reason_is_found_at_its_place() {
    use MaterialReason as R;
    assert_eq!(
        after(|policy| policy.purposes[0].basis = LegalBasis::LegitimateInterest),
        one(R::Basis, "purposes.analytics.basis")
    );
    assert_eq!(
        after(|policy| policy.purposes[0].sale_or_share = true),
        one(R::SaleOrShare, "purposes.analytics.sale_or_share")
    );
    assert_eq!(
        after(|policy| policy.purposes[0].exempt_measurement = false),
        one(R::NoLongerExempt, "purposes.analytics.exempt_measurement")
    );
    assert_eq!(
        after(|policy| policy.vendors[0].name = "Acme Holding".to_owned()),
        one(R::Vendor, "vendors.acme.name")
    );
    let service = |change: fn(&mut Service)| after(|policy| change(&mut policy.services[0]));
    let at = |field: &str| alloc::format!("services.counter.{field}");
    assert_eq!(
        service(|it| it.vendor = VendorId::parse("other").expect("an id")),
        one(R::Vendor, &at("vendor"))
    );
    assert_eq!(
        service(|it| it.responsible.role = ResponsibleRole::Independent),
        one(R::ResponsibleRole, &at("responsible.role"))
    );
    assert_eq!(
        service(
            |it| it.responsible.controller = Some(crate::ControllerId::parse("me").expect("an id"))
        ),
        one(R::ResponsibleParty, &at("responsible.controller"))
    );
    assert_eq!(
        service(|it| it.purposes.push(PurposeId::parse("ads").expect("an id"))),
        one(R::FurtherPurpose, &at("purposes"))
    );
    assert_eq!(
        service(|it| it.link_only = true),
        one(R::LinkOnly, &at("link_only"))
    );
    assert_eq!(
        service(|it| it.recipients = Some(words("Drukkers, bezorgers, adverteerders"))),
        one(R::Recipients, &at("recipients"))
    );
    assert_eq!(
        service(|it| it
            .third_countries
            .push(country("IN", TransferMechanism::Scc))),
        one(R::ThirdCountry, &at("third_countries.IN"))
    );
    assert_eq!(
        service(|it| it.third_countries[0].mechanism = TransferMechanism::Derogation),
        one(R::TransferMechanism, &at("third_countries.US.mechanism"))
    );
    assert_eq!(
        service(|it| it.items.push(item("_d", 1))),
        one(R::NewItem, &at("items._d"))
    );
    assert_eq!(
        service(|it| it.items[0].lifetime_days = 31),
        one(R::LongerLifetime, &at("items._c.lifetime_days"))
    );
    let names: alloc::collections::BTreeSet<_> = MaterialReason::ALL
        .iter()
        .map(|reason| reason.wire_name())
        .collect();
    assert_eq!(names.len(), MaterialReason::ALL.len());
}

#[test]
fn s9_touching_the_device_from_now_on_is_material() {
    let mut first = draft();
    first.services[0].touches_terminal = false;
    let material = Materiality::between(Some(&first), &draft());
    assert_eq!(material.0[0].reason, MaterialReason::TouchesTerminal);
}

#[test]
fn only_what_is_touched_is_asked_and_what_is_necessary_never() {
    let first = number(draft(), None).expect("few slots");
    let mut next = draft();
    let mut other = next.services[0].clone();
    other.id = ServiceId::parse("other").expect("an id");
    next.services.push(other);
    let material = Materiality::between(Some(&first), &next);
    assert_eq!(
        material
            .asked(&next)
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        ["services.other"]
    );
    next.purposes[0].basis = LegalBasis::Necessary;
    let material = Materiality::between(Some(&first), &next);
    assert!(!material.is_minor());
    assert_eq!(material.asked(&next), []);
}

#[test]
fn an_id_that_returns_is_new_and_gets_another_slot() {
    let first = number(draft(), None).expect("few slots");
    let mut without = draft();
    without.services.clear();
    let second = number(without, Some(&first)).expect("few slots");
    let third = number(draft(), Some(&second)).expect("few slots");
    assert_eq!((first.services[0].slot, third.services[0].slot), (0, 1));
    assert_eq!(third.services[0].since, third.version);
    assert_eq!(
        third.purposes[0].since, first.version,
        "the purpose was there all along"
    );
}
