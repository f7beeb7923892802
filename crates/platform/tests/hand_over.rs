//! A choice that goes along with a link to another origin (S5), on a real store in a temporary folder: once, soon, from a
//! listed origin to the one it was meant for, and never against a choice that is as new.

use consent::{
    CountryCode, LanguageTag, SiteId, Timestamp,
    record::{Channel, Control, DeviceClass, RecordRequest, RecordState},
    regime::Location,
};
use platform::{
    Platform, Visit,
    clock::{Clock, new_record_id},
    recording::{Arrival, HandOverError, Recorded},
};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use store::embedded::{self, EmbeddedSettings};

const SHOP_FILE: &str = include_str!("../../../tests/demo/shop/site.toml");
const HERE: &str = "http://www.maretak.localhost";
const THERE: &str = "http://winkel.localhost";
const START: u64 = 1_764_000_000_000;

struct Shop {
    platform: Platform,
    now: Arc<AtomicU64>,
    site: SiteId,
    _folder: tempfile::TempDir,
}

/// The demo shop on two domains, with what is added to its file.
fn file(reach: &str) -> String {
    let start = SHOP_FILE.find("origins = [").expect("it has origins");
    let end = start + SHOP_FILE[start..].find(']').expect("it ends") + 1;
    format!(
        "{}origins = [\"{HERE}\", \"{THERE}\"]{}\n{reach}\n",
        &SHOP_FILE[..start],
        &SHOP_FILE[end..]
    )
}

const ON: &str = "[reach]\nhand_over = true";

async fn shop(reach: &str) -> Shop {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let now = Arc::new(AtomicU64::new(START));
    let clock = Arc::clone(&now);
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store = embedded::open(folder.path(), settings).expect("an empty store opens");
    let clock = Clock::new(move || clock.load(Ordering::SeqCst));
    let platform = Platform::open_at(Arc::new(store), clock)
        .await
        .expect("the platform opens");
    let site = SiteId::parse("shop").expect("an id");
    let shop = Shop {
        platform,
        now,
        site,
        _folder: folder,
    };
    shop.publishes(reach).await;
    shop
}

fn visit(token: Option<&Recorded>) -> Visit {
    Visit {
        location: Location {
            country: CountryCode::parse("BE"),
            subdivision: None,
        },
        token: token.map(|recorded| recorded.token.clone()),
        ..Visit::default()
    }
}

impl Shop {
    async fn publishes(&self, reach: &str) {
        let published = self
            .platform
            .publish_site_file("site.toml", &file(reach), "test", "")
            .await;
        published.expect("the file is valid");
    }

    fn waits(&self, seconds: u64) {
        self.now.fetch_add(seconds * 1000, Ordering::SeqCst);
    }

    async fn presses(&self, control: Control, before: Option<&Recorded>) -> Recorded {
        let live = self.platform.live(&self.site).expect("published");
        let on = control == Control::AcceptAll;
        let optional = |id: &str| id != "necessary";
        let policy = &live.policy;
        let ids = policy.purposes.iter().map(|purpose| purpose.id.clone());
        let purposes = ids.filter(|id| optional(id.as_str())).map(|id| (id, on));
        let services = policy
            .services
            .iter()
            .filter(|service| service.purposes.iter().any(|id| optional(id.as_str())))
            .map(|service| (service.id.clone(), on));
        let request = RecordRequest {
            page: None,
            referrer: None,
            took: None,
            key: new_record_id(),
            policy: policy.version,
            language: LanguageTag::parse("nl").expect("a language"),
            layer: 1,
            control,
            channel: Channel::Banner,
            device: DeviceClass::Desktop,
            purposes: purposes.collect(),
            services: services.collect(),
            token: None,
            migrated_from: None,
        };
        let recorded = self
            .platform
            .record(&self.site, request, &visit(before))
            .await;
        recorded.expect("the choice is whole")
    }

    async fn leaves(&self, choice: &Recorded) -> Result<String, HandOverError> {
        let token = Some(choice.token.as_str());
        self.platform
            .hand_over(&self.site, HERE, THERE, token)
            .await
    }

    async fn arrives(
        &self,
        ticket: &str,
        own: Option<&Recorded>,
    ) -> Result<Recorded, HandOverError> {
        let arrival = Arrival {
            ticket: ticket.to_owned(),
            from: HERE.to_owned(),
            to: THERE.to_owned(),
            given_at: None,
        };
        self.platform
            .take_over(&self.site, &arrival, &visit(own), None)
            .await
    }
}

fn code(result: Result<impl Sized, HandOverError>) -> &'static str {
    result.err().map_or("taken over", |error| error.code())
}

#[tokio::test]
async fn s5_an_acceptance_counts_on_the_other_origin_under_a_consent_id_of_its_own() {
    let shop = shop(ON).await;
    let here = shop.presses(Control::AcceptAll, None).await;
    shop.waits(20);
    let ticket = shop.leaves(&here).await.expect("a ticket");
    let there = shop.arrives(&ticket, None).await.expect("it arrives");
    let (made, carried) = (&here.receipt.record, &there.receipt.record);
    assert_eq!(carried.state, RecordState::Given);
    assert_eq!(carried.channel, Channel::HandOver);
    assert_eq!(carried.purposes, made.purposes);
    assert_ne!(
        carried.visitor, made.visitor,
        "cookies of two domains have nothing in common"
    );
    let from = carried.carried_from.as_ref().expect("it says where from");
    assert_eq!((from.origin.as_str(), &from.record), (HERE, &made.id));
    assert_eq!(
        carried.valid_until, made.valid_until,
        "it counts no longer than it did"
    );
    assert_eq!(
        carried.moment() / 1000,
        made.moment() / 1000,
        "the act took place there"
    );
    let outcome = shop.platform.decide(&shop.site, &visit(Some(&there)));
    assert!(
        outcome
            .expect("a site")
            .decision
            .purposes
            .iter()
            .all(|purpose| purpose.is_granted())
    );
}

#[tokio::test]
async fn a_ticket_is_good_once_for_a_minute_between_these_two_origins() {
    let shop = shop(ON).await;
    let here = shop.presses(Control::AcceptAll, None).await;
    let ticket = shop.leaves(&here).await.expect("a ticket");
    shop.arrives(&ticket, None).await.expect("it arrives");
    assert_eq!(code(shop.arrives(&ticket, None).await), "unknown_ticket");

    let late = shop.leaves(&here).await.expect("a ticket");
    shop.waits(61);
    assert_eq!(code(shop.arrives(&late, None).await), "unknown_ticket");

    for (from, to) in [("https://evil.example", THERE), (HERE, HERE)] {
        let ticket = shop.leaves(&here).await.expect("a ticket");
        let arrival = Arrival {
            ticket: ticket.clone(),
            from: from.to_owned(),
            to: to.to_owned(),
            given_at: None,
        };
        let visit = visit(None);
        let taken = shop.platform.take_over(&shop.site, &arrival, &visit, None);
        assert_eq!(code(taken.await), "unknown_ticket", "{from} {to}");
        assert_eq!(
            code(shop.arrives(&ticket, None).await),
            "unknown_ticket",
            "it is used"
        );
    }
}

#[tokio::test]
async fn s5_a_newer_refusal_is_never_undone_and_an_older_one_gives_way() {
    let shop = shop(ON).await;
    let older = shop.presses(Control::RejectAll, None).await;
    shop.waits(10);
    let granted = shop.presses(Control::AcceptAll, None).await;
    shop.waits(10);
    let newer = shop.presses(Control::RejectAll, None).await;

    let ticket = shop.leaves(&granted).await.expect("a ticket");
    assert_eq!(
        code(shop.arrives(&ticket, Some(&newer)).await),
        "choice_is_newer"
    );

    let ticket = shop.leaves(&granted).await.expect("a ticket");
    let taken = shop
        .arrives(&ticket, Some(&older))
        .await
        .expect("it is newer");
    assert_eq!(taken.receipt.record.visitor, older.receipt.record.visitor);
    assert_eq!(
        taken.receipt.record.previous.as_ref(),
        Some(&older.receipt.record.id)
    );

    // The same act again is no new record.
    let ticket = shop.leaves(&granted).await.expect("a ticket");
    assert_eq!(
        code(shop.arrives(&ticket, Some(&taken)).await),
        "choice_is_newer"
    );

    // A page whose token is lost still says when its choice was made.
    let ticket = shop.leaves(&granted).await.expect("a ticket");
    let arrival = Arrival {
        ticket,
        from: HERE.to_owned(),
        to: THERE.to_owned(),
        given_at: Some(Timestamp(newer.receipt.record.at().0)),
    };
    let visit = visit(None);
    let kept = shop.platform.take_over(&shop.site, &arrival, &visit, None);
    assert_eq!(code(kept.await), "choice_is_newer");
}

#[tokio::test]
async fn s5_the_newest_withdrawal_goes_along_whatever_token_the_page_still_has() {
    let shop = shop(ON).await;
    let granted = shop.presses(Control::AcceptAll, None).await;
    shop.waits(5);
    shop.presses(Control::WithdrawAll, Some(&granted)).await;
    let ticket = shop.leaves(&granted).await.expect("a ticket");
    let there = shop.arrives(&ticket, None).await.expect("it arrives");
    assert_eq!(there.receipt.record.state, RecordState::Withdrawn);
}

#[tokio::test]
async fn e3_what_was_granted_before_the_notice_said_so_stays_where_it_was() {
    let shop = shop("").await;
    let before = shop.presses(Control::AcceptAll, None).await;
    assert_eq!(code(shop.leaves(&before).await), "hand_over_off");
    shop.publishes(ON).await;
    assert_eq!(code(shop.leaves(&before).await), "no_choice");
    let refused = shop.presses(Control::RejectAll, None).await;
    assert!(shop.leaves(&refused).await.is_ok());
    let told = shop.presses(Control::AcceptAll, Some(&before)).await;
    assert!(shop.leaves(&told).await.is_ok());
}

#[tokio::test]
async fn only_listed_origins_that_share_no_cookies_get_a_ticket() {
    let shop = shop(ON).await;
    let choice = shop.presses(Control::AcceptAll, None).await;
    let token = Some(choice.token.as_str());
    for (from, to) in [
        (HERE, "https://evil.example"),
        ("null", THERE),
        (HERE, HERE),
    ] {
        let asked = shop.platform.hand_over(&shop.site, from, to, token).await;
        assert_eq!(code(asked), "unknown_origin", "{from} {to}");
    }
    let forged = shop.platform.hand_over(&shop.site, HERE, THERE, Some("x"));
    assert_eq!(code(forged.await), "no_choice");
}
