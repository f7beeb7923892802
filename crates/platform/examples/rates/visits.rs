//! Made-up visits, the same on every run: who comes, what is chosen, and what the platform counts of it.

use consent::{
    CountryCode, LanguageTag, Service,
    counter::{
        BrowserFamily, Event, LocalHour, PageName, ReferrerClass, Tally, TimeBucket, Traffic,
        Traits,
    },
    policy::LegalBasis,
    record::{Channel, Control, DeviceClass, RecordRequest},
    regime::{ConsentModel, Location},
};
use platform::{Mark, Seen, Visit, clock::new_record_id, platform::LivePolicy};

/// 2026-01-01T00:00:00Z.
pub(super) const BEGIN: u64 = 1_767_225_600_000;
/// Milliseconds of a day.
pub(super) const DAY: u64 = 86_400_000;

/// As many as a site's pages have names; one visit in ten is of a page whose path is too long to have one.
const PAGES: u64 = 1_000;
const COUNTRIES: [&str; 60] = [
    "BE", "NL", "FR", "DE", "LU", "GB", "IE", "ES", "IT", "PT", "PL", "CZ", "AT", "CH", "SE", "DK",
    "NO", "FI", "CA", "BR", "JP", "IN", "ZA", "US", "AU", "NZ", "MX", "AR", "CL", "CO", "TR", "GR",
    "RO", "BG", "HU", "SK", "SI", "HR", "EE", "LV", "LT", "IS", "MT", "CY", "UA", "RS", "MA", "TN",
    "EG", "IL", "AE", "SA", "KR", "TH", "VN", "ID", "MY", "SG", "PH", "NG",
];
const STATES: [&str; 8] = ["CA", "NY", "TX", "FL", "WA", "VA", "CO", "CT"];
const REFERRERS: [(Option<&str>, ReferrerClass); 4] = [
    (None, ReferrerClass::None),
    (Some("www.google.com"), ReferrerClass::Search),
    (Some("t.co"), ReferrerClass::Social),
    (Some("elsewhere.example"), ReferrerClass::Other),
];

/// Small, and the same numbers on every run.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    /// Few of many often, as pages and countries are.
    fn uneven(&mut self, bound: u64) -> u64 {
        let one = self.below(bound) + 1;
        self.below(one)
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.below(of.len() as u64)).unwrap()]
    }

    fn one_of_few<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.uneven(of.len() as u64)).unwrap()]
    }
}

/// One visit, in which a banner is painted and answered.
pub(super) struct Made {
    pub(super) visit: Visit,
    pub(super) request: RecordRequest,
    referrer: ReferrerClass,
}

impl Made {
    pub(super) fn new(live: &LivePolicy, dice: &mut Dice) -> Self {
        let country = dice.one_of_few(&COUNTRIES);
        let subdivision = (country == "US").then(|| dice.one_of_few(&STATES).to_owned());
        let mut mark = [0; 16];
        mark[..8].copy_from_slice(&dice.below(u64::MAX).to_le_bytes());
        mark[8..].copy_from_slice(&dice.below(u64::MAX).to_le_bytes());
        let visit = Visit {
            location: Location {
                country: CountryCode::parse(country),
                subdivision,
            },
            seen: Seen {
                traffic: Traffic::Person,
                browser: Some(dice.one_of_few(BrowserFamily::ALL)),
                mark: Some(Mark(mark)),
            },
            ..Visit::default()
        };
        let control = dice.one(&[Control::AcceptAll, Control::RejectAll, Control::Save]);
        let (host, referrer) = dice.one(&REFERRERS);
        let page = match dice.below(10) {
            0 => format!("/{}", "long".repeat(60)),
            _ => format!("/page/{}", dice.uneven(PAGES)),
        };
        let on = |number: u64| match control {
            Control::AcceptAll => true,
            Control::RejectAll => false,
            _ => number == 0,
        };
        let is_optional = |id: &str| {
            live.policy
                .purpose(id)
                .is_some_and(|purpose| purpose.basis != LegalBasis::Necessary)
        };
        let of_optional = |service: &&Service| {
            let mut purposes = service.purposes.iter();
            purposes.any(|id| is_optional(id.as_str()))
        };
        let purposes = live.policy.purposes.iter().map(|purpose| &purpose.id);
        let services = live.policy.services.iter().filter(of_optional);
        let request = RecordRequest {
            key: new_record_id(),
            policy: live.policy.version,
            language: LanguageTag::parse(dice.one_of_few(&["nl", "fr", "de", "en"])).unwrap(),
            layer: if control == Control::Save { 2 } else { 1 },
            control,
            channel: Channel::Banner,
            device: dice.one(&[DeviceClass::Mobile, DeviceClass::Desktop]),
            purposes: purposes
                .filter(|id| is_optional(id.as_str()))
                .zip(0..)
                .map(|(id, number)| (id.clone(), on(number)))
                .collect(),
            services: services
                .zip(0..)
                .map(|(service, number)| (service.id.clone(), on(number)))
                .collect(),
            token: None,
            migrated_from: None,
            page: Some(page),
            referrer: host.map(str::to_owned),
            took: u32::try_from(dice.uneven(30_000)).ok(),
        };
        Self {
            visit,
            request,
            referrer,
        }
    }

    /// What the platform counts when the banner is painted and answered within an hour.
    pub(super) fn tallies(&self, live: &LivePolicy, at: LocalHour) -> [Tally; 2] {
        let (visit, request) = (&self.visit, &self.request);
        let page = request.page.as_deref().and_then(PageName::parse);
        let traits = Traits {
            page: Some(page.unwrap_or_else(PageName::rest)),
            country: visit.location.country,
            subdivision: visit.location.subdivision.clone(),
            regime: visit.regime(&live.policy).id,
            language: request.language.clone(),
            device: request.device,
            browser: visit.seen.browser,
            policy: request.policy,
            layer: Some(1),
            referrer: Some(self.referrer),
            variant: None,
        };
        let site = &live.policy.site;
        let mut shown = Tally::once(site.clone(), at, traits.clone(), Event::Render);
        shown.events.push(Event::Shown);
        let layer = Some(request.layer);
        let act = |event| {
            Tally::once(
                site.clone(),
                at,
                Traits {
                    layer,
                    ..traits.clone()
                },
                event,
            )
        };
        if visit.regime(&live.policy).model == ConsentModel::NoticeOnly {
            // Nobody is asked there, so that a choice is a change.
            return [shown, act(Event::Changed)];
        }
        let event = match request.control {
            Control::AcceptAll => Event::Accepted,
            Control::RejectAll => Event::Refused,
            _ => Event::Partial,
        };
        let decided = Tally {
            time: request.took.map(TimeBucket::of),
            purposes: request.purposes.clone(),
            services: request.services.clone(),
            ..act(event)
        };
        [shown, decided]
    }
}
