//! Records are kept as long as the site's rule says, and not longer; how many were erased is written down (S21, R4).
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use consent::{
    LanguageTag, PolicyVersion, SiteId, VisitorId,
    record::{Channel, Control, DeviceClass, RecordRequest},
    time::DAY,
};
use platform::{Platform, Visit, clock, clock::Clock, ledger};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::{AuditAct, ErasureReason, Store, embedded, embedded::EmbeddedSettings};

const BEGIN: u64 = 1_767_225_600_000;
static NOW: AtomicU64 = AtomicU64::new(BEGIN);

fn now() -> u64 {
    NOW.load(Ordering::Relaxed)
}

fn turn_to(day: u64) {
    NOW.store(BEGIN + day * DAY * 1000, Ordering::Relaxed);
}

fn file(keep_days: u32) -> String {
    format!(
        r#"
site = "shop"
name = "Winkel"
origins = ["https://winkel.example"]
languages = ["nl"]
[[controllers]]
id = "winkel"
name = "Winkel bv"
address = "Kade 1, Gent"
email = "privacy@winkel.example"
[[vendors]]
id = "teller"
name = "Teller bv"
address = "Kade 2, Gent"
privacy_url = "https://teller.example/privacy"
[[purposes]]
id = "analytics"
basis = "consent"
title = {{ nl = "Statistiek" }}
description = {{ nl = "Bezoeken tellen." }}
[[services]]
id = "teller"
name = "Teller"
vendor = "teller"
purposes = ["analytics"]
responsible = {{ role = "processor", controller = "winkel" }}
function = {{ nl = "Telt." }}
[notice]
version = "1"
date = "2026-01-01"
title = {{ nl = "Cookies" }}
text = {{ nl = "Winkel bv telt bezoeken, als u dat goedvindt." }}
privacy_url = {{ nl = "https://winkel.example/privacy" }}
[records]
keep_days = {keep_days}
keep_reason = {{ nl = "Om een vordering te kunnen beantwoorden." }}
"#
    )
}

async fn refuses(platform: &Platform) -> VisitorId {
    let request = RecordRequest {
        key: clock::new_record_id(),
        policy: PolicyVersion(1),
        language: LanguageTag::parse("nl").unwrap(),
        layer: 1,
        control: Control::RejectAll,
        channel: Channel::Banner,
        device: DeviceClass::Mobile,
        purposes: BTreeMap::from([("analytics".parse_id(), false)]),
        services: BTreeMap::from([(consent::ServiceId::parse("teller").unwrap(), false)]),
        token: None,
        migrated_from: None,
        page: None,
        referrer: None,
        took: None,
    };
    let shop = SiteId::parse("shop").unwrap();
    let recorded = platform
        .record(&shop, request, &Visit::default())
        .await
        .unwrap();
    recorded.receipt.record.visitor
}

trait ParseId {
    fn parse_id(&self) -> consent::PurposeId;
}

impl ParseId for str {
    fn parse_id(&self) -> consent::PurposeId {
        consent::PurposeId::parse(self).unwrap()
    }
}

#[tokio::test]
async fn s21_a_record_is_erased_when_its_time_of_keeping_is_over_and_not_before() {
    turn_to(0);
    let dir = tempfile::tempdir().unwrap();
    let store = embedded::open(dir.path(), EmbeddedSettings::new(now)).unwrap();
    let store: Arc<dyn Store> = Arc::new(store);
    let platform = Platform::open_at(Arc::clone(&store), Clock::new(now))
        .await
        .unwrap();
    let shop = SiteId::parse("shop").unwrap();
    platform
        .publish_site_file("shop.toml", &file(100), "ann", "")
        .await
        .unwrap();
    let first = refuses(&platform).await;
    turn_to(30);
    let second = refuses(&platform).await;
    // Nobody knows where from: opt-in, and a refusal counts 365 days. Then 100 days of keeping.
    turn_to(464);
    assert_eq!(platform.apply_retention().await.unwrap(), BTreeMap::new());
    turn_to(465);
    let erased = platform.apply_retention().await.unwrap();
    assert_eq!(erased, BTreeMap::from([(shop.clone(), 1)]));
    assert_eq!(store.latest_of(&shop, first).await.unwrap(), None);
    assert!(store.latest_of(&shop, second).await.unwrap().is_some());
    let audit = store.audit_entries(None, 1).await.unwrap();
    let expected = AuditAct::RecordsErased {
        site: shop.clone(),
        records: 1,
        reason: ErasureReason::Retention,
        note: String::new(),
    };
    assert_eq!(audit[0].entry.act, expected);
    assert_eq!(
        platform.apply_retention().await.unwrap(),
        BTreeMap::new(),
        "once"
    );
    // A shorter rule counts for records that are there already.
    platform
        .publish_site_file("shop.toml", &file(60), "ann", "")
        .await
        .unwrap();
    assert_eq!(
        platform.apply_retention().await.unwrap().get(&shop),
        Some(&1)
    );
    platform.close().await;
    let sound = ledger::verify_folder(dir.path(), &ledger::Against::default()).unwrap();
    assert!(sound.is_sound() && sound.erased == 2, "{sound:?}");
}
