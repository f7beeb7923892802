//! What is seen against the demo shop's policy, without a browser.

use super::{Compared, compare};
use crate::{
    inventory::Inventory,
    report::Wrong,
    seen::{Kind, Phase, Seen, SeenItem, SeenRequest},
};
use consent::Policy;
use platform::site_file;
use url::Url;

const SHOP: &str = include_str!("../../../../tests/demo/shop/site.toml");
const LOADER: &str = "http://127.0.0.1:8080/s/shop.js";

fn shop() -> Policy {
    let checked = site_file::parse("site.toml", SHOP).unwrap();
    consent::material::number(checked.draft, None).unwrap()
}

fn request(phase: Phase, kind: Kind, url: &str) -> SeenRequest {
    SeenRequest {
        phase,
        page: 0,
        kind,
        url: url.to_owned(),
        by: String::new(),
        held: false,
    }
}

fn item(phase: Phase, kind: Kind, name: &str, host: &str) -> SeenItem {
    SeenItem {
        phase,
        page: 0,
        kind,
        name: name.to_owned(),
        host: host.to_owned(),
        seconds: None,
        kept: true,
        refused: false,
        by: String::new(),
    }
}

fn compared(requests: Vec<SeenRequest>, items: Vec<SeenItem>) -> Compared {
    let (policy, page) = (shop(), Url::parse("http://127.0.0.1:8081/nl/").unwrap());
    let seen = Seen { requests, items };
    let asked = [LOADER].into_iter();
    let inventory = Inventory::new(Some(&policy), &page, asked);
    compare(&seen, &inventory, &[page], true)
}

fn leaks(requests: Vec<SeenRequest>, items: Vec<SeenItem>) -> Vec<(String, Option<String>)> {
    let found = compared(requests, items).leaks;
    found
        .into_iter()
        .map(|leak| {
            let subject = leak.url.or(leak.name).unwrap();
            (subject, leak.service.map(|service| service.to_string()))
        })
        .collect()
}

#[test]
fn what_the_site_and_its_own_server_answer_is_no_leak() {
    let own = [
        "http://127.0.0.1:8081/assets/shop.css",
        "ws://127.0.0.1:8081/live",
        LOADER,
        "http://127.0.0.1:8080/n/shop?l=nl",
        "http://127.0.0.1:8080/a/0123/banner.wasm",
        "http://127.0.0.1:8080/g/shop/snowplow.js",
        "http://127.0.0.1:8080/v1/sites/shop/records",
    ];
    let requests = own.map(|url| request(Phase::BeforeConsent, Kind::Script, url));
    assert_eq!(leaks(requests.into(), vec![]), []);
    let elsewhere = "http://127.0.0.1:8080/tracker.js";
    let found = leaks(
        vec![request(Phase::BeforeConsent, Kind::Script, elsewhere)],
        vec![],
    );
    assert_eq!(
        found,
        [(elsewhere.to_owned(), None)],
        "its server is no way around"
    );
}

#[test]
fn a_service_that_needs_a_choice_and_anybody_unknown_leak_until_all_is_accepted() {
    let known = "http://localhost:8082/posthog/array.js?v=1";
    let unknown = "https://tracker.example/t.js";
    for (phase, count) in [
        (Phase::BeforeConsent, 2),
        (Phase::AfterRefusal, 2),
        (Phase::AfterWithdrawal, 2),
        (Phase::AfterAcceptance, 0),
    ] {
        let requests = [known, unknown].map(|url| request(phase, Kind::Script, url));
        let found = compared(requests.into(), vec![]);
        assert_eq!(found.leaks.len(), count, "{phase:?}");
        let unknown: Vec<_> = found.unknown_items.iter().map(|found| found.kind).collect();
        assert_eq!(unknown, [Kind::Service], "{phase:?}");
    }
    let one = leaks(
        vec![request(Phase::AfterRefusal, Kind::Script, known)],
        vec![],
    );
    assert_eq!(one, [(known.to_owned(), Some("posthog".to_owned()))]);
}

#[test]
fn what_the_browser_held_back_and_questions_before_a_request_are_no_leaks_of_their_own() {
    let url = "https://tracker.example/collect";
    let mut held = request(Phase::BeforeConsent, Kind::Script, url);
    held.held = true;
    assert_eq!(leaks(vec![held], vec![]), []);
    let twice = [Kind::Preflight, Kind::Fetch].map(|kind| request(Phase::BeforeConsent, kind, url));
    assert_eq!(compared(twice.into(), vec![]).leaks.len(), 1);
    let alone = request(Phase::BeforeConsent, Kind::Preflight, url);
    assert_eq!(
        compared(vec![alone], vec![]).leaks.len(),
        1,
        "it asked all the same"
    );
}

#[test]
fn the_same_leak_is_told_once_with_its_number() {
    let urls = ["https://t.example/p.gif?a", "https://t.example/p.gif?b"];
    let found = compared(
        urls.map(|url| request(Phase::BeforeConsent, Kind::Image, url))
            .into(),
        vec![],
    );
    assert_eq!((found.leaks.len(), found.leaks[0].count), (1, 2));
    assert_eq!(found.leaks[0].pages, ["http://127.0.0.1:8081/nl/"]);
}

#[test]
fn items_leak_unless_they_are_necessary_or_remember_the_choice() {
    let items = [
        (Kind::Cookie, "maretak_lang"),
        (Kind::Cookie, "sluis_shop"),
        (Kind::Cookie, "sluis-token_shop"),
        (Kind::Cookie, "__Host-sluis-token_shop"),
        (Kind::LocalStorage, "sluis:shop"),
        (Kind::Cookie, "_ga_X1"),
        (Kind::LocalStorage, "nobody.knows"),
    ];
    let seen = items.map(|(kind, name)| item(Phase::AfterRefusal, kind, name, "127.0.0.1"));
    let found = compared(vec![], seen.into());
    let names = |findings: &[crate::report::Finding]| -> Vec<String> {
        findings
            .iter()
            .filter_map(|finding| finding.name.clone())
            .collect()
    };
    assert_eq!(names(&found.leaks), ["_ga_X1", "nobody.knows"]);
    assert_eq!(names(&found.unknown_items), ["nobody.knows"]);
    assert_eq!(
        found.leaks[0].service.as_ref().unwrap().as_str(),
        "google-tag"
    );
    assert_eq!(found.leaks[0].template.as_deref(), Some("google-analytics"));
}

#[test]
fn cookies_of_others_that_stay_after_a_withdrawal_are_out_of_the_sites_reach() {
    let stays = item(
        Phase::AfterWithdrawal,
        Kind::Cookie,
        "wimpel_id",
        "localhost",
    );
    assert_eq!(leaks(vec![], vec![stays.clone()]), []);
    let set_again = SeenItem {
        kept: false,
        ..stays.clone()
    };
    assert_eq!(leaks(vec![], vec![stays, set_again]).len(), 1);
    let own = item(Phase::AfterWithdrawal, Kind::Cookie, "_wimpel", "127.0.0.1");
    assert_eq!(leaks(vec![], vec![own]).len(), 1);
}

#[test]
fn what_the_browser_refused_to_keep_is_not_kept() {
    let refused = SeenItem {
        kept: false,
        refused: true,
        ..item(Phase::BeforeConsent, Kind::Cookie, "_ga", "127.0.0.1")
    };
    let of_a_frame = SeenItem {
        kept: false,
        ..item(
            Phase::BeforeConsent,
            Kind::Cookie,
            "kijkdoos_id",
            "localhost",
        )
    };
    assert_eq!(leaks(vec![], vec![refused, of_a_frame]), []);
}

#[test]
fn a_test_whether_storage_works_is_a_leak_without_consent_and_nothing_with_it() {
    let passing = |phase| SeenItem {
        kept: false,
        ..item(phase, Kind::LocalStorage, "__test__", "127.0.0.1")
    };
    let found = compared(vec![], vec![passing(Phase::AfterAcceptance)]);
    assert!(found.unknown_items.is_empty());
    assert_eq!(leaks(vec![], vec![passing(Phase::BeforeConsent)]).len(), 1);
}

#[test]
fn a_longer_lifetime_and_another_party_are_found_and_a_shorter_lifetime_is_not() {
    let day = 86_400;
    let mut longer = item(Phase::AfterAcceptance, Kind::Cookie, "_wimpel", "127.0.0.1");
    longer.seconds = Some(181 * day);
    let mut as_declared = item(Phase::AfterAcceptance, Kind::Cookie, "_ga", "127.0.0.1");
    as_declared.seconds = Some(395 * day);
    let mut for_ever = item(
        Phase::AfterAcceptance,
        Kind::Cookie,
        "maretak_session",
        "127.0.0.1",
    );
    for_ever.seconds = Some(day);
    let elsewhere = item(
        Phase::AfterAcceptance,
        Kind::LocalStorage,
        "wimpel.profile",
        "localhost",
    );
    let found = compared(vec![], vec![longer, as_declared, for_ever, elsewhere]);
    let wrong: Vec<_> = found
        .wrong_items
        .iter()
        .map(|wrong| {
            let name = wrong.finding.name.as_deref().unwrap();
            (
                name,
                wrong.what,
                wrong.declared.as_str(),
                wrong.found.as_str(),
            )
        })
        .collect();
    assert_eq!(
        wrong,
        [
            ("_wimpel", Wrong::Lifetime, "180 days", "181 days"),
            ("maretak_session", Wrong::Lifetime, "0 days", "1 days"),
            ("wimpel.profile", Wrong::Party, "first", "third"),
        ]
    );
}

#[test]
fn what_never_appeared_is_named_and_a_pixel_appears_as_a_request() {
    let pixel = request(
        Phase::AfterAcceptance,
        Kind::Image,
        "http://localhost:8082/wimpel/pixel.gif?from=ad",
    );
    let cookie = item(Phase::AfterAcceptance, Kind::Cookie, "ph_demo", "127.0.0.1");
    let found = compared(vec![pixel], vec![cookie]);
    let missing: Vec<_> = found
        .missing_items
        .iter()
        .map(|missing| (missing.kind, missing.name.as_deref().unwrap()))
        .collect();
    assert!(missing.contains(&(Kind::Cookie, "maretak_session")));
    assert!(
        missing.contains(&(Kind::LocalStorage, "ph_*")),
        "the cookie of that name is another item"
    );
    assert!(!missing.contains(&(Kind::Cookie, "ph_*")));
    assert!(!missing.contains(&(Kind::Pixel, "wimpel/pixel.gif")));
}

#[test]
fn looking_at_the_device_is_a_leak_of_whose_script_looks() {
    let mut look = item(
        Phase::BeforeConsent,
        Kind::Fingerprint,
        "canvas",
        "127.0.0.1",
    );
    look.by = "http://localhost:8082/wimpel/ad.js".to_owned();
    let found = leaks(vec![], vec![look]);
    assert_eq!(found, [("canvas".to_owned(), Some("wimpel".to_owned()))]);
}

#[test]
fn a_connection_to_a_host_of_several_services_is_a_leak_of_none_in_particular() {
    let ahead = request(
        Phase::BeforeConsent,
        Kind::Connection,
        "http://localhost:8082/",
    );
    assert_eq!(
        leaks(vec![ahead.clone()], vec![]),
        [(ahead.url.clone(), None)]
    );
    assert!(compared(vec![ahead], vec![]).unknown_items.is_empty());
}

#[test]
fn without_a_policy_every_third_party_is_unknown_and_the_page_is_known() {
    let page = Url::parse("https://www.shop.example/").unwrap();
    let requests = [
        "https://static.shop.example/a.js",
        "https://cdn.example/b.js",
    ];
    let seen = Seen {
        requests: requests
            .map(|url| request(Phase::BeforeConsent, Kind::Script, url))
            .into(),
        items: vec![item(
            Phase::BeforeConsent,
            Kind::Cookie,
            "x",
            "shop.example",
        )],
    };
    let inventory = Inventory::new(None, &page, std::iter::empty());
    let found = compare(&seen, &inventory, &[page], false);
    let leaks: Vec<_> = found
        .leaks
        .iter()
        .map(|leak| leak.url.as_deref().or(leak.name.as_deref()))
        .collect();
    assert_eq!(leaks, [Some("https://cdn.example/b.js"), Some("x")]);
    assert_eq!(found.leaks[1].party.as_deref(), Some("first"));
}

#[test]
fn advanced_mode_lets_requests_of_its_service_through_says_so_and_lets_nothing_be_kept() {
    let text = format!("{SHOP}\n[signals.google]\nadvanced = [\"google-tag\"]\n");
    let draft = site_file::parse("site.toml", &text).unwrap().draft;
    let policy = consent::material::number(draft, None).unwrap();
    let page = Url::parse("http://127.0.0.1:8081/nl/").unwrap();
    let ping = "http://localhost:8082/google-tag/collect";
    let other = "http://localhost:8082/posthog/array.js";
    let refused = Phase::AfterRefusal;
    let mut look = item(refused, Kind::Fingerprint, "canvas", "127.0.0.1");
    ping.clone_into(&mut look.by);
    let seen = Seen {
        requests: vec![
            request(refused, Kind::Image, ping),
            request(refused, Kind::Script, other),
            request(Phase::AfterAcceptance, Kind::Image, ping),
        ],
        items: vec![item(refused, Kind::Cookie, "_ga", "127.0.0.1"), look],
    };
    let inventory = Inventory::new(Some(&policy), &page, [LOADER].into_iter());
    let pages = [page];
    let let_through = super::let_through(&seen, &inventory, &pages);
    let urls: Vec<_> = let_through
        .iter()
        .filter_map(|finding| finding.url.as_deref())
        .collect();
    assert_eq!(urls, [ping]);
    assert_eq!(
        let_through[0].service.as_ref().unwrap().as_str(),
        "google-tag"
    );
    let leaks = compare(&seen, &inventory, &pages, true).leaks;
    let subjects: Vec<String> = leaks
        .into_iter()
        .filter_map(|leak| leak.url.or(leak.name))
        .collect();
    assert_eq!(subjects.len(), 3, "{subjects:?}");
    for leak in [other, "_ga", "canvas"] {
        assert!(subjects.iter().any(|subject| subject == leak), "{leak}");
    }
}
