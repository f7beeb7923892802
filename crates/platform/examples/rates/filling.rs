//! A store with a year of visits. Made in one of two ways: each visit through the platform, as the server does it, which
//! writes a record; or what the platform counts of each visit, by the store's own `count`, as impressions are written.
//! Counters are made of tallies only, wherever those stand in the ledger, so that both ways and a rebuild give the same;
//! the second needs neither the time nor the room of ten million records. That they are the same is tried on every run.

use super::{
    asking::{self, pairs},
    visits::{BEGIN, DAY, Dice, Made},
};
use consent::{SiteId, Timestamp, counter::Tally};
use platform::{
    Platform,
    clock::{Clock, now_millis},
    impressions::ImpressionRequest,
    platform::LivePolicy,
    rates::Dimension,
};
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use store::{
    Store,
    embedded::{EmbeddedSettings, EmbeddedStore, open},
};

const SITE_FILE: &str = include_str!("../../../../tests/demo/shop/site.toml");
const DAYS: u64 = 365;
/// How many tallies go into one entry of the ledger, as the platform has it.
const AN_ENTRY: usize = 4_096;

static NOW: AtomicU64 = AtomicU64::new(BEGIN);

/// A filled store, and what filling it took.
pub(super) struct Filled {
    pub(super) platform: Platform,
    pub(super) live: Arc<LivePolicy>,
    store: Arc<EmbeddedStore>,
    folder: PathBuf,
    records: u64,
    counting: Duration,
    rolling_up: Duration,
}

impl Filled {
    async fn empty(folder: &Path) -> Self {
        NOW.store(BEGIN, Ordering::Relaxed);
        let settings = EmbeddedSettings {
            min_free_percent: 0,
            ..EmbeddedSettings::new(now_millis)
        };
        let store = Arc::new(open(folder, settings).unwrap());
        let clock = Clock::new(|| NOW.load(Ordering::Relaxed));
        let platform = Platform::open_at(store.clone(), clock).await.unwrap();
        let published = platform.publish_site_file("shop.toml", SITE_FILE, "bench", "");
        published.await.unwrap();
        let live = platform.live(&SiteId::parse("shop").unwrap()).unwrap();
        Self {
            platform,
            live,
            store,
            folder: folder.to_owned(),
            records: 0,
            counting: Duration::ZERO,
            rolling_up: Duration::ZERO,
        }
    }

    /// A year of visits, by what is counted of each.
    pub(super) async fn by_tallies(folder: &Path, records: u64) -> Self {
        let mut filled = Self::empty(folder).await;
        for day in 0..DAYS {
            let of_day = records * (day + 1) / DAYS - records * day / DAYS;
            filled.count_day(day, of_day).await;
        }
        filled.rolls_up(BEGIN + (DAYS + 3) * DAY).await;
        filled
    }

    async fn count_day(&mut self, day: u64, records: u64) {
        let mut dice = Dice(day + 1);
        let began = Instant::now();
        let mut tallies: Vec<Tally> = Vec::new();
        for hour in 0..24 {
            NOW.store(BEGIN + day * DAY + hour * 3_600_000, Ordering::Relaxed);
            let at = self.live.local_hour(now());
            for _ in 0..of_hour(records, hour) {
                tallies.extend(Made::new(&self.live, &mut dice).tallies(&self.live, at));
                if tallies.len() >= AN_ENTRY {
                    self.store
                        .count(std::mem::take(&mut tallies))
                        .await
                        .unwrap();
                }
            }
        }
        self.store.count(tallies).await.unwrap();
        self.records += records;
        self.counting += began.elapsed();
        self.rolls_up(BEGIN + day * DAY).await;
    }

    /// One day's visits through the platform: each paints a banner and decides.
    async fn live_day(&mut self, day: u64, records: u64) {
        let mut dice = Dice(day + 1);
        let site = &self.live.policy.site;
        for hour in 0..24 {
            NOW.store(BEGIN + day * DAY + hour * 3_600_000, Ordering::Relaxed);
            for _ in 0..of_hour(records, hour) {
                let Made { visit, request, .. } = Made::new(&self.live, &mut dice);
                let shown = ImpressionRequest {
                    policy: request.policy,
                    language: request.language.clone(),
                    device: request.device,
                    page: request.page.clone(),
                    referrer: request.referrer.clone(),
                };
                self.platform.count_impression(site, shown, &visit).unwrap();
                self.platform.record(site, request, &visit).await.unwrap();
            }
            self.platform.flush_impressions().await.unwrap();
        }
        self.records += records;
    }

    /// As the server does it each hour.
    async fn rolls_up(&mut self, at: u64) {
        NOW.store(at, Ordering::Relaxed);
        let began = Instant::now();
        self.platform.roll_counters_up().await.unwrap();
        self.rolling_up += began.elapsed();
    }

    pub(super) fn report(&self) -> Value {
        json!({
            "records": self.records,
            "counting_s": self.counting.as_secs(),
            "rolling_up_s": self.rolling_up.as_secs(),
            "journal_mib": size(&self.folder.join("journal")) >> 20,
            "index_mib": size(&self.folder.join("index")) >> 20,
        })
    }
}

fn now() -> Timestamp {
    Timestamp(NOW.load(Ordering::Relaxed) / 1000)
}

fn of_hour(records: u64, hour: u64) -> u64 {
    records * (hour + 1) / 24 - records * hour / 24
}

fn size(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap());
    let sizes = entries.map(|entry| match entry.metadata().unwrap() {
        of if of.is_dir() => size(&entry.path()),
        of => of.len(),
    });
    sizes.sum()
}

/// A few days both ways; every answer must be the same, and what is kept must be what the ledger says.
pub(super) async fn both_ways_are_the_same(folder: &Path) {
    const RECORDS: u64 = 400;
    let mut one = Filled::empty(&folder.join("platform")).await;
    let mut other = Filled::empty(&folder.join("tallies")).await;
    for day in 0..3 {
        one.live_day(day, RECORDS).await;
        other.count_day(day, RECORDS).await;
    }
    for filled in [&one, &other] {
        assert_eq!(filled.store.compare_counters().await.unwrap(), None);
    }
    let singles = Dimension::ALL.iter().map(|dimension| vec![*dimension]);
    let pairs = pairs().into_iter().map(|(one, other)| vec![one, other]);
    for by in singles.chain(pairs) {
        let one = asking::answer(&one, &by).await;
        let other = asking::answer(&other, &by).await;
        // Of values that were seen equally often, those that were seen first are named.
        let names_all = one.excluded.other_rows == 0;
        assert!(one == other || !names_all, "{by:?} differs");
    }
}
