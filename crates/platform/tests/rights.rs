//! What a visitor may do with the own records, on a real store in a temporary folder.

use consent::{
    LanguageTag, PolicyVersion, PurposeId, ServiceId, SiteId,
    record::{Channel, Control, DeviceClass, RecordId, RecordRequest, RecordState, Standing},
    regime::Location,
};
use platform::{
    Platform, Visit,
    clock::{Clock, new_record_id},
    recording::{RecordError, Recorded},
    rights::{self, RightsError},
};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::embedded::{self, EmbeddedSettings};

const STORE_FILE: &str = include_str!("../../../tests/demo/connect-store/site.toml");
const SHOP_FILE: &str = include_str!("../../../tests/demo/shop/site.toml");
const START: u64 = 1_764_000_000_000;
const DAY: u64 = 86_400_000;

struct Desk {
    platform: Platform,
    now: Arc<AtomicU64>,
    site: SiteId,
    folder: tempfile::TempDir,
}

async fn desk(file: &str) -> Desk {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let now = Arc::new(AtomicU64::new(START));
    let clock = Arc::clone(&now);
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store = embedded::open(folder.path(), settings).expect("an empty store opens");
    let clock = Clock::new(move || clock.load(Ordering::SeqCst));
    let platform = Platform::open_at(Arc::new(store), clock)
        .await
        .expect("the platform opens");
    let published = platform
        .publish_site_file("site.toml", file, "test", "")
        .await
        .expect("the demo site is valid");
    Desk {
        platform,
        now,
        site: published.site,
        folder,
    }
}

fn nl() -> LanguageTag {
    LanguageTag::parse("nl").expect("a language")
}

fn from(country: &str, sub: Option<&str>, token: Option<&str>) -> Visit {
    Visit {
        location: Location {
            country: consent::CountryCode::parse(country),
            subdivision: sub.map(str::to_owned),
        },
        token: token.map(str::to_owned),
        ..Visit::default()
    }
}

impl Desk {
    /// Saves with these purposes and all their services on, from Belgium.
    async fn saves(&self, on: &[&str], token: Option<&str>) -> Recorded {
        let live = self.platform.live(&self.site).expect("published");
        let wanted = |id: &PurposeId| on.contains(&id.as_str());
        let optional = |id: &PurposeId| id.as_str() != "necessary";
        let purposes: BTreeMap<PurposeId, bool> = live
            .policy
            .purposes
            .iter()
            .filter(|purpose| optional(&purpose.id))
            .map(|purpose| (purpose.id.clone(), wanted(&purpose.id)))
            .collect();
        let services: BTreeMap<ServiceId, bool> = live
            .policy
            .services
            .iter()
            .filter(|service| service.purposes.iter().any(optional))
            .map(|service| (service.id.clone(), service.purposes.iter().all(wanted)))
            .collect();
        let request = RecordRequest {
            key: new_record_id(),
            policy: PolicyVersion(1),
            language: nl(),
            layer: 2,
            control: Control::Save,
            channel: Channel::Settings,
            device: DeviceClass::Desktop,
            purposes,
            services,
            token: None,
            migrated_from: None,
            page: None,
            referrer: None,
            took: None,
        };
        let visit = from("BE", None, token);
        let recorded = self.platform.record(&self.site, request, &visit).await;
        recorded.expect("recorded")
    }

    async fn objects(&self, visit: &Visit) -> Result<Recorded, RecordError> {
        self.platform
            .object(&self.site, new_record_id(), nl(), visit)
            .await
    }

    async fn history(&self, token: &str) -> Option<rights::History> {
        let visit = from("BE", None, Some(token));
        let history = self.platform.history(&self.site, &visit).await;
        history.expect("the store can be read")
    }
}

fn on(recorded: &Recorded) -> Vec<&str> {
    let purposes = recorded.receipt.record.purposes.iter();
    let granted = purposes.filter(|(_, outcome)| outcome.granted);
    granted.map(|(id, _)| id.as_str()).collect()
}

#[tokio::test]
async fn s22_an_objection_denies_legitimate_interest_and_leaves_the_rest_as_it_was() {
    let desk = desk(STORE_FILE).await;
    let given = desk.saves(&["analytics", "joint_care"], None).await;
    assert_eq!(on(&given), ["analytics", "joint_care", "necessary"]);
    let visit = from("BE", None, Some(&given.token));
    let objected = desk.objects(&visit).await.expect("recorded");
    let record = &objected.receipt.record;
    assert_eq!(record.state, RecordState::Objected);
    assert_eq!(record.control, Control::Object);
    assert_eq!(on(&objected), ["analytics", "necessary"]);
    let service = |id: &str| record.services[&ServiceId::parse(id).expect("an id")].granted;
    assert!(service("meetlat") && !service("care-desk"));
    assert_eq!(record.visitor, given.receipt.record.visitor);
}

#[tokio::test]
async fn s22_an_objection_is_no_refusal_what_was_open_stays_open() {
    let desk = desk(STORE_FILE).await;
    let visit = from("BE", None, None);
    let objected = desk.objects(&visit).await.expect("recorded");
    let after = from("BE", None, Some(&objected.token));
    let decided = desk.platform.decide(&desk.site, &after).expect("published");
    assert!(decided.decision.asks, "consent is still to be asked for");
    let reasons =
        |id: &str| objected.receipt.record.purposes[&PurposeId::parse(id).expect("an id")].reason;
    assert_eq!(reasons("joint_care"), consent::Reason::VisitorDenied);
    assert_eq!(reasons("analytics"), consent::Reason::AwaitingChoice);
}

#[tokio::test]
async fn s22_an_objection_prolongs_no_consent() {
    let desk = desk(STORE_FILE).await;
    let given = desk.saves(&["analytics", "joint_care"], None).await;
    desk.now.fetch_add(100 * DAY, Ordering::SeqCst);
    let visit = from("BE", None, Some(&given.token));
    let objected = desk.objects(&visit).await.expect("recorded");
    assert_eq!(
        objected.receipt.record.valid_until,
        given.receipt.record.valid_until
    );
    desk.now.fetch_add(100 * DAY, Ordering::SeqCst);
    let late = from("BE", None, Some(&objected.token));
    let again = desk.objects(&late).await.expect("recorded");
    assert_eq!(
        on(&again),
        ["necessary"],
        "an expired consent is not carried over"
    );
}

#[tokio::test]
async fn s22_an_objection_made_while_travelling_adds_no_permission() {
    let desk = desk(STORE_FILE).await;
    let at_home = from("BE", None, None);
    let open = desk.objects(&at_home).await.expect("recorded");
    let travelling = from("US", Some("CA"), Some(&open.token));
    let objected = desk.objects(&travelling).await.expect("recorded");
    let later = from("US", Some("CA"), Some(&objected.token));
    let decided = desk.platform.decide(&desk.site, &later).expect("published");
    let granted = decided
        .decision
        .purposes
        .iter()
        .filter(|it| it.is_granted());
    assert_eq!(granted.count(), 1, "only what is necessary");
}

#[tokio::test]
async fn s22_where_nothing_rests_on_legitimate_interest_there_is_nothing_to_object_to() {
    let desk = desk(SHOP_FILE).await;
    let refused = desk.objects(&from("BE", None, None)).await;
    assert_eq!(refused.expect_err("refused").code(), "nothing_to_object");
}

#[tokio::test]
async fn s22_the_history_names_every_record_with_its_standing_newest_first() {
    let desk = desk(STORE_FILE).await;
    let first = desk.saves(&["analytics"], None).await;
    let second = desk.saves(&[], Some(&first.token)).await;
    let history = desk.history(&second.token).await.expect("there is one");
    let said: Vec<_> = history
        .records
        .iter()
        .map(|entry| (entry.receipt.record.state, entry.standing))
        .collect();
    assert_eq!(
        said,
        [
            (RecordState::Withdrawn, Standing::Current),
            (RecordState::Partial, Standing::Superseded)
        ]
    );
    desk.now.fetch_add(400 * DAY, Ordering::SeqCst);
    let later = desk.history(&second.token).await.expect("still there");
    assert_eq!(later.records[0].standing, Standing::Expired);
}

#[tokio::test]
async fn s22_a_history_longer_than_a_page_is_whole() {
    let desk = desk(STORE_FILE).await;
    let mut token = desk.saves(&[], None).await.token;
    for _ in 0..120 {
        token = desk.saves(&["video"], Some(&token)).await.token;
    }
    let history = desk.history(&token).await.expect("there is one");
    assert_eq!(history.records.len(), 121);
    let ids: std::collections::BTreeSet<&RecordId> = history
        .records
        .iter()
        .map(|it| &it.receipt.record.id)
        .collect();
    assert_eq!(ids.len(), 121);
}

#[tokio::test]
async fn s22_the_export_holds_the_receipts_or_the_one_that_was_asked_for() {
    let desk = desk(STORE_FILE).await;
    let first = desk.saves(&["analytics"], None).await;
    let second = desk.saves(&[], Some(&first.token)).await;
    let history = desk.history(&second.token).await.expect("there is one");
    let all = rights::export(&history);
    assert_eq!(all["records"].as_array().map(Vec::len), Some(2));
    let id = &first.receipt.record.id;
    let one = rights::export_one(&history, id).expect("it is among them");
    assert_eq!(one["record"]["id"], id.as_str());
    let receipt = platform::receipt::Receipt::parse(&one.to_string()).expect("a receipt");
    receipt
        .verify(None)
        .expect("what is taken along can be checked");
    assert_eq!(
        rights::export_one(&history, &new_record_id()),
        None,
        "nobody's record"
    );
    assert_eq!(all["consent_id"], first.receipt.record.visitor.to_string());
}

#[tokio::test]
async fn s22_after_erasure_nothing_of_this_browser_is_left_and_others_keep_theirs() {
    let desk = desk(STORE_FILE).await;
    let mine = desk.saves(&["analytics"], None).await;
    let others = desk.saves(&["video"], None).await;
    let visit = from("BE", None, Some(&mine.token));
    let erased = desk.platform.erase_own(&desk.site, &visit).await;
    assert_eq!(erased.expect("erased"), 1);
    assert!(
        desk.history(&mine.token)
            .await
            .expect("the token is valid")
            .records
            .is_empty()
    );
    assert_eq!(
        desk.history(&others.token)
            .await
            .expect("there")
            .records
            .len(),
        1
    );
    let visitor = mine.receipt.record.visitor.to_string();
    desk.platform.close().await;
    let mut kept = Vec::new();
    for entry in std::fs::read_dir(desk.folder.path().join("journal")).expect("the journal") {
        kept.extend(std::fs::read(entry.expect("an entry").path()).expect("a segment"));
    }
    let holds = |text: &str| kept.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(!holds(&visitor), "the journal still names the visitor");
    assert!(holds(&others.receipt.record.visitor.to_string()));
}

#[tokio::test]
async fn s22_a_restriction_is_seen_and_can_be_lifted() {
    let desk = desk(STORE_FILE).await;
    let given = desk.saves(&["analytics"], None).await;
    let visit = from("BE", None, Some(&given.token));
    for on in [true, false] {
        let done = desk.platform.restrict_own(&desk.site, &visit, on).await;
        done.expect("the store takes it");
        let history = desk.history(&given.token).await.expect("there is one");
        assert_eq!(history.restricted, on);
    }
}

#[tokio::test]
async fn s22_without_a_valid_token_nothing_is_shown_and_nothing_is_changed() {
    let desk = desk(STORE_FILE).await;
    let given = desk.saves(&["analytics"], None).await;
    let consent_id = given.receipt.record.visitor.to_string();
    for token in [None, Some("forged"), Some(consent_id.as_str())] {
        let visit = from("BE", None, token);
        let history = desk.platform.history(&desk.site, &visit).await;
        assert!(history.expect("the store can be read").is_none());
        let erased = desk.platform.erase_own(&desk.site, &visit).await;
        assert!(matches!(erased, Err(RightsError::NoConsentId)));
        let restricted = desk.platform.restrict_own(&desk.site, &visit, true).await;
        assert!(matches!(restricted, Err(RightsError::NoConsentId)));
    }
    assert_eq!(
        desk.history(&given.token)
            .await
            .expect("there")
            .records
            .len(),
        1
    );
}

#[tokio::test]
async fn e16_the_register_has_a_row_per_purpose_and_one_for_the_records_themselves() {
    let desk = desk(STORE_FILE).await;
    let language = LanguageTag::parse("de").expect("a language");
    let register = desk
        .platform
        .register(&desk.site, Some(&language))
        .expect("published");
    let live = desk.platform.live(&desk.site).expect("published");
    assert_eq!(register.rows.len(), live.policy.purposes.len() + 1);
    let row = |id: &str| {
        register
            .rows
            .iter()
            .find(|row| row.id == id)
            .expect("a row")
    };
    let ads = row("personalised_advertising");
    assert_eq!(ads.purpose, "Werbung nach Ihren Interessen");
    assert_eq!(ads.services, ["Wimpel", "Adlane"]);
    assert!(
        ads.third_countries
            .iter()
            .any(|to| to.starts_with("SG: binding"))
    );
    assert!(
        ads.recipients
            .iter()
            .any(|it| it.contains("Wimpel Ads bv (joint"))
    );
    assert!(ads.retention.iter().any(|it| it == "6 Monate."));
    assert!(
        ads.retention
            .iter()
            .any(|it| it == "_wimpel (Wimpel): 180 days")
    );
    assert_eq!(ads.controllers.len(), 2);
    let records = row("consent_records");
    assert!(records.retention[0].starts_with("1095 days"));
    assert!(records.basis.contains("7(1)"));
}

#[tokio::test]
async fn e16_the_register_as_csv_is_one_table_in_which_nothing_runs() {
    let file = STORE_FILE.replacen("en = \"Video\"", "en = \"=HYPERLINK(\\\"x\\\")\"", 1);
    let desk = desk(&file).await;
    let language = LanguageTag::parse("en").expect("a language");
    let register = desk
        .platform
        .register(&desk.site, Some(&language))
        .expect("published");
    let csv = register.to_csv();
    assert_eq!(csv.matches("\r\n").count(), register.rows.len() + 1);
    assert!(
        csv.contains("\"'=HYPERLINK(\"\"x\"\")\""),
        "a formula is only text"
    );
    assert!(csv.starts_with("\"id\",\"purpose\""));
}
