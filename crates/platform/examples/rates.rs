//! How fast rates are answered: a year of visits of one site is counted through the platform as the server does it, then
//! every two dimensions are asked for over that year.
//!
//! `cargo run --release -p platform --example rates -- [records] [questions] [folder]`
//!
//! Prints one line of JSON. The figures are those of the machine it runs on; nothing is passed or failed.
#![expect(clippy::unwrap_used, reason = "a measurement stops by panicking")]

use consent::{
    CountryCode, LanguageTag, SiteId,
    counter::{BrowserFamily, Traffic},
    record::{Channel, Control, DeviceClass, RecordRequest},
    regime::Location,
};
use platform::{
    Mark, Platform, Seen, Visit,
    clock::{Clock, new_record_id, now_millis},
    impressions::ImpressionRequest,
    platform::LivePolicy,
    rates::{Dimension, RatesQuery},
    recording::RecordError,
};
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};
use store::embedded::{EmbeddedSettings, open};
use tokio::task::JoinSet;

const SITE_FILE: &str = include_str!("../../../tests/demo/shop/site.toml");
const DAYS: u64 = 365;
const DAY: u64 = 86_400_000;
/// 2026-01-01T00:00:00Z.
const BEGIN: u64 = 1_767_225_600_000;
const COUNTRIES: [&str; 24] = [
    "BE", "NL", "FR", "DE", "LU", "GB", "IE", "ES", "IT", "PT", "PL", "CZ", "AT", "CH", "SE", "DK",
    "NO", "FI", "US", "CA", "BR", "JP", "IN", "ZA",
];

static NOW: AtomicU64 = AtomicU64::new(BEGIN);

/// Small, and the same numbers on every run.
struct Dice(u64);

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
}

#[tokio::main]
async fn main() {
    let mut words = std::env::args().skip(1);
    let mut number = |or: u64| {
        words
            .next()
            .and_then(|word| word.parse().ok())
            .unwrap_or(or)
    };
    let (records, questions) = (number(20_000), number(400));
    let temporary = tempfile::tempdir().unwrap();
    let folder = words
        .next()
        .map_or_else(|| temporary.path().join("data"), PathBuf::from);
    let settings = EmbeddedSettings {
        min_free_percent: 0,
        ..EmbeddedSettings::new(now_millis)
    };
    let store = Arc::new(open(&folder, settings).unwrap());
    let clock = Clock::new(|| NOW.load(Ordering::Relaxed));
    let platform = Arc::new(Platform::open_at(store, clock).await.unwrap());
    let published = platform
        .publish_site_file("shop.toml", SITE_FILE, "bench", "")
        .await;
    published.unwrap();
    let site = SiteId::parse("shop").unwrap();
    let live = platform.live(&site).unwrap();

    let began = Instant::now();
    for day in 0..DAYS {
        let of_day = records * (day + 1) / DAYS - records * day / DAYS;
        count_day(&platform, &live, day, of_day).await;
    }
    NOW.store(BEGIN + (DAYS + 3) * DAY, Ordering::Relaxed);
    platform.roll_counters_up().await.unwrap();
    let filled = began.elapsed();

    let mut waits: Vec<f64> = Vec::new();
    let mut slowest: Vec<(f64, Dimension, Dimension)> = Vec::new();
    let pairs = pairs();
    for turn in 0..usize::try_from(questions).unwrap() {
        let (one, other) = pairs[turn % pairs.len()];
        let from = jiff::civil::date(2026, 1, 1);
        let query = RatesQuery::of(from, from.saturating_add(jiff::Span::new().days(364)));
        let asked = Instant::now();
        let answer = platform.query_rates(&site, &query.by(one).by(other)).await;
        assert!(answer.unwrap().total.is_some());
        waits.push(asked.elapsed().as_secs_f64() * 1000.0);
        if waits.last() > slowest.last().map(|(wait, ..)| wait) {
            slowest.push((waits[turn], one, other));
        }
    }
    if let Some((_, one, other)) = slowest.last() {
        eprintln!("slowest: {} by {}", one.name(), other.name());
    }
    waits.sort_by(f64::total_cmp);
    let at = |hundredths: usize| waits[(waits.len() * hundredths / 100).min(waits.len() - 1)];
    println!(
        "{{\"records\":{records},\"filled_s\":{:.1},\"questions\":{questions},\"p50_ms\":{:.2},\"p90_ms\":{:.2},\"p99_ms\":{:.2},\"most_ms\":{:.2}}}",
        filled.as_secs_f64(),
        at(50),
        at(90),
        at(99),
        at(100)
    );
    platform.close().await;
}

/// Every two dimensions that a year can be set out by.
fn pairs() -> Vec<(Dimension, Dimension)> {
    let mut pairs = Vec::new();
    for one in Dimension::ALL {
        for other in Dimension::ALL {
            let fits = one < other
                && !(one.is_time() && other.is_time())
                && !(one.is_choice() && other.is_choice())
                && ![*one, *other].contains(&Dimension::Hour);
            if fits {
                pairs.push((*one, *other));
            }
        }
    }
    pairs
}

/// One day's visits: each paints a banner and decides, many at once.
async fn count_day(platform: &Arc<Platform>, live: &Arc<LivePolicy>, day: u64, records: u64) {
    let mut dice = Dice(day + 1);
    for hour in 0..24 {
        NOW.store(BEGIN + day * DAY + hour * 3_600_000, Ordering::Relaxed);
        let of_hour = records * (hour + 1) / 24 - records * hour / 24;
        let mut waiting = JoinSet::new();
        for _ in 0..of_hour {
            if waiting.len() >= 1_000 {
                let done: Result<(), RecordError> = waiting.join_next().await.unwrap().unwrap();
                done.unwrap();
            }
            let (visit, request) = visit(live, &mut dice);
            let shown = ImpressionRequest {
                policy: request.policy,
                language: request.language.clone(),
                device: request.device,
                page: request.page.clone(),
                referrer: request.referrer.clone(),
            };
            platform
                .count_impression(&live.policy.site, shown, &visit)
                .unwrap();
            let (platform, site) = (Arc::clone(platform), live.policy.site.clone());
            waiting.spawn(async move { platform.record(&site, request, &visit).await.map(drop) });
        }
        while let Some(done) = waiting.join_next().await {
            done.unwrap().unwrap();
        }
        platform.flush_impressions().await.unwrap();
    }
    platform.roll_counters_up().await.unwrap();
}

fn visit(live: &LivePolicy, dice: &mut Dice) -> (Visit, RecordRequest) {
    let country = COUNTRIES[usize::try_from(dice.uneven(24)).unwrap()];
    let mut mark = [0; 16];
    mark[..8].copy_from_slice(&dice.below(u64::MAX).to_le_bytes());
    mark[8..].copy_from_slice(&dice.below(u64::MAX).to_le_bytes());
    let browser = BrowserFamily::ALL[usize::try_from(dice.uneven(7)).unwrap()];
    let visit = Visit {
        location: Location {
            country: CountryCode::parse(country),
            subdivision: None,
        },
        seen: Seen {
            traffic: Traffic::Person,
            browser: Some(browser),
            mark: Some(Mark(mark)),
        },
        ..Visit::default()
    };
    let control = [Control::AcceptAll, Control::RejectAll, Control::Save]
        [usize::try_from(dice.below(3)).unwrap()];
    let on = |number: u64| match control {
        Control::AcceptAll => true,
        Control::RejectAll => false,
        _ => number == 0,
    };
    let optional = live
        .policy
        .purposes
        .iter()
        .filter(|purpose| purpose.basis != consent::policy::LegalBasis::Necessary);
    let is_optional = |service: &&consent::Service| {
        service.purposes.iter().any(|id| {
            live.policy
                .purpose(id.as_str())
                .is_some_and(|purpose| purpose.basis != consent::policy::LegalBasis::Necessary)
        })
    };
    let services = live.policy.services.iter().filter(is_optional);
    let language = ["nl", "fr", "de", "en"][usize::try_from(dice.uneven(4)).unwrap()];
    let request = RecordRequest {
        key: new_record_id(),
        policy: live.policy.version,
        language: LanguageTag::parse(language).unwrap(),
        layer: if control == Control::Save { 2 } else { 1 },
        control,
        channel: Channel::Banner,
        device: [DeviceClass::Mobile, DeviceClass::Desktop]
            [usize::try_from(dice.below(2)).unwrap()],
        purposes: optional
            .zip(0..)
            .map(|(purpose, number)| (purpose.id.clone(), on(number)))
            .collect(),
        services: services
            .zip(0..)
            .map(|(service, number)| (service.id.clone(), on(number)))
            .collect(),
        token: None,
        migrated_from: None,
        page: Some(format!("/page/{}", dice.uneven(3_000))),
        referrer: [None, Some("www.google.com"), Some("t.co")]
            [usize::try_from(dice.below(3)).unwrap()]
        .map(str::to_owned),
        took: u32::try_from(dice.uneven(30_000)).ok(),
    };
    (visit, request)
}
