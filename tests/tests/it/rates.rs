//! Consent rates of known traffic through the HTTP interface: people, bots, checks, repeated renders and replays, over the
//! night in which the clocks go back. In every dimension, and in every two, what is shown is what was done.

use crate::actors::{FIREFOX, PURPOSES, SERVICES, SHOP_FILE, TestServer, Visitor, choice};
use consent::{SiteId, counter::LocalHour};
use http::StatusCode;
use jiff::civil::Date;
use platform::{
    clock::Clock,
    rates::{Compare, Dimension, QueryError, RatesAnswer, RatesError, RatesQuery},
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicU64, Ordering},
};

const CHROME: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
const GOOGLE: &str = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

/// 2026-10-25T00:00:00Z; at one in the morning UTC the clocks of Brussels go from three back to two.
const NIGHT: u64 = 1_792_886_400;
/// When visits are, in seconds from [`NIGHT`], and what was added to UTC in Brussels then.
const MOMENTS: [(i64, i16); 8] = [
    (-57_600, 120),
    (-9_000, 120),
    (-6_600, 120),
    (1_800, 120),
    (5_400, 60),
    (43_200, 60),
    (118_800, 60),
    (170_100, 60),
];

/// The clock is one for all tests here, so they take turns.
static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
static NOW: AtomicU64 = AtomicU64::new(NIGHT * 1000);

fn now() -> u64 {
    NOW.load(Ordering::Relaxed)
}

fn site() -> SiteId {
    SiteId::parse("shop").expect("an id")
}

async fn server(more: &str) -> TestServer {
    let settings = "time_zone = \"Europe/Brussels\"\nname =";
    let shop = SHOP_FILE.replacen("name =", settings, 1) + more;
    TestServer::built(true, Clock::new(now), now, Vec::new(), &shop).await
}

/// What one visitor is, chosen by number so that every combination is there.
struct Person {
    number: usize,
    country: &'static str,
    agent: &'static str,
    language: &'static str,
    device: &'static str,
    page: &'static str,
    referrer: Option<&'static str>,
}

impl Person {
    fn new(number: usize) -> Self {
        Self {
            number,
            country: ["BE", "NL", "US-CA"][number / 2 % 3],
            agent: [FIREFOX, CHROME][number % 2],
            language: ["nl", "fr"][number / 3 % 2],
            device: ["mobile", "desktop"][number / 5 % 2],
            page: ["/", "/shoes/1", "/shoes/2", "/about"][number % 4],
            referrer: [None, Some("www.google.com"), Some("127.0.0.1:8081")][number / 4 % 3],
        }
    }

    /// What the model has for each dimension but time.
    fn values(&self) -> BTreeMap<Dimension, String> {
        let (country, subdivision) = match self.country {
            "US-CA" => ("US", "US-CA"),
            country => (country, "unknown"),
        };
        [
            (
                Dimension::Page,
                if self.page.starts_with("/shoes/") {
                    "Shoes"
                } else {
                    self.page
                },
            ),
            (Dimension::Country, country),
            (Dimension::Subdivision, subdivision),
            (
                Dimension::Regime,
                if country == "US" { "us_ca" } else { "eu" },
            ),
            (Dimension::Language, self.language),
            (Dimension::Device, self.device),
            (
                Dimension::Browser,
                if self.agent == CHROME {
                    "chrome"
                } else {
                    "firefox"
                },
            ),
            (Dimension::PolicyVersion, "1"),
            (Dimension::Layer, "1"),
            (
                Dimension::Referrer,
                match self.referrer {
                    None => "none",
                    Some("www.google.com") => "search",
                    Some(_) => "internal",
                },
            ),
            (Dimension::Variant, "unknown"),
        ]
        .map(|(dimension, value)| (dimension, value.to_owned()))
        .into()
    }

    fn seen(&self, mut body: Value) -> Value {
        body["language"] = json!(self.language);
        body["device"] = json!(self.device);
        body["page"] = json!(self.page);
        if let Some(referrer) = self.referrer {
            body["referrer"] = json!(referrer);
        }
        body
    }

    async fn renders(&self, visitor: &mut Visitor<'_>) {
        let body = self.seen(json!({ "policy": 1 }));
        let answer = visitor.posts("/v1/sites/shop/impressions", &body).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT, "{}", answer.text());
    }

    /// The choice of this visitor, if any, and what it counts as.
    fn choice(&self) -> Option<(Value, Kind)> {
        let (mut body, kind) = match self.number % 7 {
            0 | 1 => return None,
            2 | 3 => (choice("accept_all", &PURPOSES, &SERVICES), Kind::Accepted),
            4 => (choice("reject_all", &[], &[]), Kind::Refused),
            _ => (choice("save", &["analytics"], &["posthog"]), Kind::Partial),
        };
        if kind == Kind::Partial {
            body["layer"] = json!(2);
        }
        body["took"] = json!(2_500);
        Some((self.seen(body), kind))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Renders,
    Shown,
    Accepted,
    Refused,
    Partial,
}

/// Every event that was caused, with the values it has.
#[derive(Default)]
struct Model(Vec<(BTreeMap<Dimension, String>, Kind)>);

impl Model {
    fn count(&mut self, values: &BTreeMap<Dimension, String>, kind: Kind) {
        self.0.push((values.clone(), kind));
    }

    fn by(&self, by: &[Dimension]) -> BTreeMap<Vec<String>, BTreeMap<Kind, u64>> {
        let mut rows: BTreeMap<Vec<String>, BTreeMap<Kind, u64>> = BTreeMap::new();
        for (values, kind) in &self.0 {
            let keys = by
                .iter()
                .map(|dimension| values[dimension].clone())
                .collect();
            *rows.entry(keys).or_default().entry(*kind).or_default() += 1;
        }
        rows
    }
}

/// The names of a moment, in seconds since 1970, on a clock that is so many minutes ahead.
pub(crate) fn times(moment: u64, offset: i16) -> [(Dimension, String); 5] {
    let at = LocalHour::of(moment, offset);
    let day = Date::constant(1970, 1, 1).saturating_add(jiff::Span::new().days(at.day));
    let week = day.iso_week_date();
    [
        (
            Dimension::Hour,
            format!("{day}T{:02}+{:02}:00", at.hour, offset / 60),
        ),
        (Dimension::Day, day.to_string()),
        (
            Dimension::Week,
            format!("{}-W{:02}", week.year(), week.week()),
        ),
        (Dimension::Month, day.strftime("%Y-%m").to_string()),
        (
            Dimension::HourAndWeekday,
            format!("{}-{:02}", day.weekday().to_monday_one_offset(), at.hour),
        ),
    ]
}

fn range() -> RatesQuery {
    let day = |text: &str| text.parse().expect("a day");
    RatesQuery::of(day("2026-10-24"), day("2026-10-27"))
}

async fn asks(server: &TestServer, query: &RatesQuery) -> RatesAnswer {
    let flushed = server.platform.flush_impressions().await;
    flushed.expect("the store takes counts");
    server
        .platform
        .query_rates(&site(), query)
        .await
        .expect("rates")
}

/// Visits of known people and programs.
async fn traffic(server: &TestServer) -> Model {
    let mut model = Model::default();
    for (turn, (seconds, offset)) in MOMENTS.into_iter().enumerate() {
        let moment = NIGHT.saturating_add_signed(seconds);
        NOW.store(moment * 1000, Ordering::Relaxed);
        for number in 0..60 {
            let person = Person::new(turn * 7 + number);
            let mut values = person.values();
            values.extend(times(moment, offset));
            let mut visitor = server
                .visitor()
                .from(person.country)
                .with_agent(Some(person.agent));
            for _ in 0..=number % 2 {
                person.renders(&mut visitor).await;
                model.count(&values, Kind::Renders);
            }
            model.count(&values, Kind::Shown);
            let Some((body, kind)) = person.choice() else {
                continue;
            };
            let first = visitor.records(&body).await;
            assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
            // The same again, as a page does that got no answer; and later something else in the settings.
            assert_eq!(visitor.records(&body).await.status, StatusCode::OK);
            if number % 5 == 0 {
                let mut change = person.seen(choice("save", &["media"], &["video"]));
                (change["channel"], change["layer"]) = (json!("settings"), json!(2));
                visitor.records(&change).await;
            }
            if kind == Kind::Partial {
                values.insert(Dimension::Layer, "2".to_owned());
            }
            model.count(&values, kind);
        }
        let person = Person::new(turn);
        for _ in 0..3 {
            let mut bot = server.visitor().from("BE").with_agent(Some(GOOGLE));
            person.renders(&mut bot).await;
            bot.records(&person.seen(choice("accept_all", &PURPOSES, &SERVICES)))
                .await;
            let check = format!("{CHROME} Sluis/0.1.0");
            let mut check = server.visitor().from("BE").with_agent(Some(&check));
            person.renders(&mut check).await;
            let mut ahead = server
                .visitor()
                .from("BE")
                .with_header("sec-purpose", "prefetch");
            person.renders(&mut ahead).await;
        }
    }
    model
}

const PAGES: &str = "\n[[rates.pages]]\nname = \"Shoes\"\npaths = [\"/shoes/*\"]\n";

#[tokio::test]
async fn in_every_dimension_the_rates_are_what_visitors_did() {
    let _turn = TURN.lock().await;
    let server = server(PAGES).await;
    let model = traffic(&server).await;
    let whole = asks(&server, &range()).await;
    let total = whole.total.expect("more than ten");
    let expected = &model.by(&[])[&Vec::new()];
    let found = [
        (Kind::Renders, total.counts.renders),
        (Kind::Shown, total.counts.shown),
        (Kind::Accepted, total.counts.accepted),
        (Kind::Refused, total.counts.refused),
        (Kind::Partial, total.counts.partial),
    ];
    assert_eq!(BTreeMap::from(found), *expected);
    assert_eq!(total.counts.implied, 0);
    assert!(total.counts.changed > 10);
    assert_eq!(total.no_choice, total.counts.shown - total.decided);
    let time = total.time_to_decide.expect("times were said");
    assert_eq!((time.of, time.median_ms), (total.decided, 2_400));
    let excluded = whole.excluded;
    assert_eq!(
        (
            excluded.bot_renders,
            excluded.bot_choices,
            excluded.check_renders,
            excluded.prefetch_renders
        ),
        (24, 24, 24, 24)
    );
    assert_eq!(whole.time_zone, "Europe/Brussels");
    let mut shown = 0;
    for rolled_up in [false, true] {
        let counted = |dimension: &&Dimension| !dimension.is_choice();
        for one in Dimension::ALL.iter().filter(counted) {
            shown += compared(&server, &model, &[*one]).await;
            for other in Dimension::ALL.iter().filter(counted) {
                if one < other && !(one.is_time() && other.is_time()) {
                    shown += compared(&server, &model, &[*one, *other]).await;
                }
            }
        }
        if !rolled_up {
            let done = server.store.roll_counters_up(21_000).await;
            done.expect("rolled up");
        }
    }
    assert!(shown > 1000, "{shown} rows were compared");
    purposes(&server, &model).await;
}

/// Every row that is shown is what the model says; how many there were.
async fn compared(server: &TestServer, model: &Model, by: &[Dimension]) -> usize {
    let mut query = range();
    query.by = by.to_vec();
    let answer = asks(server, &query).await;
    let expected = model.by(by);
    let mut shown = 0;
    for row in &answer.rows {
        let Some(figures) = row.figures else { continue };
        let of = |kind| {
            expected
                .get(&row.keys)
                .and_then(|row| row.get(&kind))
                .copied()
                .unwrap_or(0)
        };
        let counts = figures.counts;
        let found = [
            counts.renders,
            counts.shown,
            counts.accepted,
            counts.refused,
            counts.partial,
        ];
        let kinds = [
            Kind::Renders,
            Kind::Shown,
            Kind::Accepted,
            Kind::Refused,
            Kind::Partial,
        ];
        assert_eq!(found, kinds.map(of), "{by:?} {:?}", row.keys);
        shown += usize::from(counts.shown > 0);
    }
    // What is missing is missing because it is small.
    for (keys, counts) in expected {
        let row = answer.rows.iter().find(|row| row.keys == keys);
        let row = row.unwrap_or_else(|| panic!("{by:?} {keys:?} is missing"));
        let small = counts.values().all(|count| *count < 10);
        assert!(!small || row.figures.is_none(), "{by:?} {keys:?} is shown");
    }
    shown
}

async fn purposes(server: &TestServer, model: &Model) {
    let of = |kind| model.0.iter().filter(|(_, of)| *of == kind).count();
    let granted = of(Kind::Accepted) + of(Kind::Partial);
    for (dimension, partly, never) in [
        (Dimension::Purpose, "analytics", "support"),
        (Dimension::Service, "posthog", "chat"),
    ] {
        let answer = asks(server, &range().by(dimension)).await;
        let row = |id: &str| {
            let row = answer
                .rows
                .iter()
                .find(|row| row.keys == [id])
                .expect("a row");
            let figures = row.figures.expect("it is not small");
            let counts = figures.counts;
            (
                usize::try_from(counts.granted),
                usize::try_from(counts.denied),
            )
        };
        assert_eq!(row(partly), (Ok(granted), Ok(of(Kind::Refused))));
        let denied = of(Kind::Refused) + of(Kind::Partial);
        assert_eq!(row(never), (Ok(of(Kind::Accepted)), Ok(denied)));
    }
}

#[tokio::test]
async fn a_question_that_makes_no_sense_has_an_error_of_its_own() {
    let _turn = TURN.lock().await;
    let server = server("").await;
    let day = |text: &str| text.parse().expect("a day");
    let backwards = RatesQuery::of(day("2026-10-27"), day("2026-10-24"));
    let long = RatesQuery::of(day("2020-01-01"), day("2026-10-24"));
    let hours = RatesQuery::of(day("2026-01-01"), day("2026-10-24")).by(Dimension::Hour);
    let three = range()
        .by(Dimension::Page)
        .by(Dimension::Country)
        .by(Dimension::Device);
    let versions = RatesQuery {
        compare: Some(Compare::Versions(
            consent::PolicyVersion(1),
            consent::PolicyVersion(9),
        )),
        ..range()
    };
    for (query, expected) in [
        (backwards, QueryError::RangeBackwards),
        (long, QueryError::RangeTooLong),
        (hours.by(Dimension::Page), QueryError::TooManyHours),
        (three, QueryError::TooManyDimensions),
        (
            range().by(Dimension::Page).by(Dimension::Page),
            QueryError::DimensionTwice,
        ),
        (
            range().by(Dimension::Day).by(Dimension::Month),
            QueryError::TwoTimes,
        ),
        (
            range().by(Dimension::Purpose).by(Dimension::Service),
            QueryError::PurposeWithService,
        ),
        (
            range().only(Dimension::Day, "2026-10-24"),
            QueryError::FilterOnTime,
        ),
        (
            range().only(Dimension::Country, "Belgium"),
            QueryError::FilterValue,
        ),
        (versions, QueryError::UnknownVersion),
    ] {
        match server.platform.query_rates(&site(), &query).await {
            Err(RatesError::Query(found)) => assert_eq!(found, expected),
            other => panic!("{expected:?}: {other:?}"),
        }
    }
    let gone = SiteId::parse("gone").expect("an id");
    let answer = server.platform.query_rates(&gone, &range()).await;
    assert!(matches!(answer, Err(RatesError::UnknownSite)));
    // A path of 8 KB from a page is counted with the others; a body that is too large is refused as any.
    let mut visitor = server.visitor().from("BE");
    let body = |length: usize| {
        let page = format!("/{}", "a".repeat(length));
        json!({ "policy": 1, "language": "nl", "device": "mobile", "page": page })
    };
    let path = "/v1/sites/shop/impressions";
    assert_eq!(
        visitor.posts(path, &body(7_000)).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        visitor.posts(path, &body(8_192)).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
}

#[tokio::test]
async fn where_visitors_are_not_told_apart_only_renders_are_counted() {
    let _turn = TURN.lock().await;
    let server = server("\n[rates]\nfirst_renders = false\n").await;
    NOW.store(NIGHT * 1000, Ordering::Relaxed);
    for number in 0..20 {
        let person = Person::new(number);
        let mut visitor = server.visitor().from("BE").with_agent(Some(FIREFOX));
        person.renders(&mut visitor).await;
        person.renders(&mut visitor).await;
        visitor.accepts_all().await;
    }
    let total = asks(&server, &range()).await.total.expect("more than ten");
    assert_eq!(
        (
            total.counts.renders,
            total.counts.shown,
            total.counts.accepted
        ),
        (40, 0, 20)
    );
    assert!(
        total.rates.acceptance_of_shown.is_none() && total.rates.acceptance_of_decided.is_some()
    );
}

#[tokio::test]
async fn a_few_visitors_are_neither_shown_nor_found_by_subtraction() {
    let _turn = TURN.lock().await;
    let server = server("").await;
    NOW.store(NIGHT * 1000, Ordering::Relaxed);
    for (country, visitors) in [("BE", 30), ("NL", 20), ("FR", 3)] {
        for number in 0..visitors {
            let mut visitor = server.visitor().from(country);
            Person::new(number).renders(&mut visitor).await;
        }
    }
    let answer = asks(&server, &range().by(Dimension::Country)).await;
    let shown: Vec<_> = answer
        .rows
        .iter()
        .map(|row| {
            (
                row.keys[0].as_str(),
                row.figures.map(|figures| figures.counts.shown),
            )
        })
        .collect();
    assert_eq!(shown, [("BE", Some(30)), ("FR", None), ("NL", None)]);
    assert_eq!(answer.excluded.suppressed_rows, 2);
    let few = asks(&server, &range().only(Dimension::Country, "FR")).await;
    assert!(few.total.is_none());
}

#[tokio::test]
async fn people_behind_one_address_are_one_until_they_decide() {
    let _turn = TURN.lock().await;
    let server = server("").await;
    NOW.store(NIGHT * 1000, Ordering::Relaxed);
    for number in 0..12 {
        let mut visitor = server.visitor().from("BE").at_address("192.0.2.7");
        Person::new(0).renders(&mut visitor).await;
        if number < 11 {
            visitor.rejects_all().await;
        }
    }
    let total = asks(&server, &range()).await.total.expect("more than ten");
    let counts = total.counts;
    assert_eq!((counts.renders, counts.shown, counts.implied), (12, 11, 10));
    assert_eq!((total.decided, total.no_choice), (11, 0));
}

/// So many visitors see the banner, and so many of them accept.
async fn come(server: &TestServer, policy: u32, visitors: usize, accept: usize) {
    for number in 0..visitors {
        let mut visitor = server.visitor().from("BE");
        let answer = visitor
            .posts(
                "/v1/sites/shop/impressions",
                &json!({ "policy": policy, "language": "nl", "device": "mobile", "page": "/" }),
            )
            .await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT, "{}", answer.text());
        if number < accept {
            let mut body = choice("accept_all", &PURPOSES, &SERVICES);
            body["policy"] = json!(policy);
            visitor.records(&body).await;
        }
    }
}

#[tokio::test]
async fn the_period_before_is_as_many_days_right_before_and_says_the_difference() {
    let _turn = TURN.lock().await;
    let server = server("").await;
    for (days, visitors, accept) in [(0, 50, 10), (1, 40, 20), (2, 60, 15), (3, 20, 20)] {
        NOW.store((NIGHT + 43_200 + days * 86_400) * 1000, Ordering::Relaxed);
        come(&server, 1, visitors, accept).await;
    }
    let day = |text: &str| text.parse().expect("a day");
    let query = RatesQuery {
        compare: Some(Compare::PeriodBefore),
        ..RatesQuery::of(day("2026-10-27"), day("2026-10-28"))
    };
    let answer = asks(&server, &query).await;
    let compared = answer.compared.expect("it was asked for");
    assert_eq!(
        (compared.from, compared.to),
        (day("2026-10-25"), day("2026-10-26"))
    );
    let counts = |figures: Option<platform::rates::Figures>| {
        figures.map(|figures| (figures.counts.shown, figures.counts.accepted))
    };
    assert_eq!(counts(answer.total), Some((80, 35)));
    assert_eq!(counts(compared.total), Some((90, 30)));
    let difference = compared
        .differences
        .iter()
        .find(|of| of.rate == platform::rates::DefinitionId::AcceptanceOfShown)
        .expect("a difference");
    assert!((difference.value - (35.0 / 80.0 - 30.0 / 90.0)).abs() < 1e-9);
    assert!(difference.low < difference.value && difference.value < difference.high);
}

#[tokio::test]
async fn two_versions_are_set_against_each_other_over_the_same_days() {
    let _turn = TURN.lock().await;
    let server = server("").await;
    NOW.store((NIGHT + 43_200) * 1000, Ordering::Relaxed);
    come(&server, 1, 30, 12).await;
    let zone = "time_zone = \"Europe/Brussels\"\nname =";
    let second = SHOP_FILE.replacen("name =", zone, 1);
    let second = second.replacen("name = \"Maretak\"", "name = \"Maretak winkel\"", 1);
    let published = server
        .platform
        .publish_site_file("shop.toml", &second, "ann", "");
    assert_eq!(published.await.expect("valid").version.0, 2);
    come(&server, 2, 40, 30).await;
    let version = consent::PolicyVersion;
    let query = RatesQuery {
        compare: Some(Compare::Versions(version(2), version(1))),
        ..range()
    };
    let answer = asks(&server, &query).await;
    let compared = answer.compared.expect("it was asked for");
    let (one, other) = (answer.total.expect("shown"), compared.total.expect("shown"));
    assert_eq!((one.counts.shown, one.counts.accepted), (40, 30));
    assert_eq!((other.counts.shown, other.counts.accepted), (30, 12));
    assert_eq!((compared.from, compared.to), (answer.from, answer.to));
}

#[tokio::test]
async fn a_filter_that_leaves_out_few_of_a_row_is_not_answered_for_that_row() {
    let _turn = TURN.lock().await;
    let server = server("").await;
    NOW.store(NIGHT * 1000, Ordering::Relaxed);
    for (language, device, visitors) in [
        ("nl", "mobile", 30),
        ("fr", "mobile", 35),
        ("de", "mobile", 40),
        ("nl", "desktop", 4),
        ("fr", "desktop", 20),
        ("de", "desktop", 20),
    ] {
        for _ in 0..visitors {
            let body = json!({ "policy": 1, "language": language, "device": device, "page": "/" });
            let mut visitor = server.visitor().from("BE");
            let answer = visitor.posts("/v1/sites/shop/impressions", &body).await;
            assert_eq!(answer.status, StatusCode::NO_CONTENT, "{}", answer.text());
        }
    }
    let mobile = range().only(Dimension::Device, "mobile");
    let answer = asks(&server, &mobile.by(Dimension::Language)).await;
    let rows: Vec<_> = answer
        .rows
        .iter()
        .map(|row| (row.keys[0].as_str(), row.figures.map(|of| of.counts.shown)))
        .collect();
    // On all devices there are four more in Dutch: those would be found by subtraction. French goes with it, so that
    // Dutch is not the total minus the rest.
    assert_eq!(rows, [("de", Some(40)), ("fr", None), ("nl", None)]);
    assert_eq!(answer.total.map(|of| of.counts.shown), Some(105));
    // The four themselves, and all but them.
    let dutch = range().only(Dimension::Language, "nl");
    let few = dutch.clone().only(Dimension::Device, "desktop");
    assert!(asks(&server, &few).await.total.is_none());
    let others = dutch.only(Dimension::Device, "mobile");
    assert!(asks(&server, &others).await.total.is_none());
}
