//! A/B tests by HTTP: which two versions may be compared, who is shown which, what is counted and recorded of it, and that
//! nobody is asked again.

use crate::actors::{Answer, PURPOSES, SERVICES, SHOP_FILE, TestServer, Visitor, choice};
use consent::{
    SiteId,
    counter::{Event, Trait},
};
use http::StatusCode;
use platform::{
    Platform, Visit,
    experiments::{ExperimentAnswer, ExperimentEnd, ExperimentError, StartExperiment},
    operators::SignedIn,
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};
use store::{CountedCell, CountedValue, contract::sample};

/// Words that only one of the versions has.
const WORDS: [&str; 2] = ["Maretak gebruikt cookies", "Cookies bij Maretak"];

const GOOGLE: &str = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

static SITE: LazyLock<SiteId> = LazyLock::new(|| SiteId::parse("shop").expect("an id"));

/// The shop with another title and the layout of a bar.
fn other() -> String {
    let (before, notice) = SHOP_FILE.split_once("[notice]").expect("a notice");
    let line = notice
        .lines()
        .find(|line| line.starts_with("title"))
        .expect("a title");
    let title = line.split('"').nth(1).expect("a text in Dutch");
    let notice = notice.replacen(title, WORDS[1], 1);
    format!("{before}[notice]{notice}\n[banner]\nlayout = \"bar\"\n")
}

async fn publish(server: &TestServer, text: &str) {
    let done = server
        .platform
        .publish_site_file("shop.toml", text, "ann", "")
        .await;
    assert!(!done.expect("sound").material);
}

fn start(other: u32) -> StartExperiment<'static> {
    StartExperiment {
        other: consent::PolicyVersion(other),
        share: 50,
        effect: 100,
        baseline: Some(400),
        note: "which words",
    }
}

/// A server on which version 2, a bar, is current and is compared with version 1.
async fn testing() -> TestServer {
    let server = TestServer::start().await;
    publish(&server, &other()).await;
    begin(&server).await;
    server
}

async fn begin(server: &TestServer) {
    let by = SignedIn::command_line();
    let begun = server.platform.start_experiment_for(&by, &SITE, start(1));
    begun.await.expect("the two may be compared");
}

async fn end(server: &TestServer, how: ExperimentEnd) {
    let by = SignedIn::command_line();
    let ended = server.platform.end_experiment_for(&by, &SITE, 1, how, "");
    ended.await.expect("it runs");
}

async fn notice(visitor: &Visitor<'_>) -> Answer {
    let answer = visitor.gets("/n/shop?l=nl").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer
}

/// What a record names as shown, as it is kept.
async fn kept_text(server: &TestServer, record: &Value) -> Vec<u8> {
    let shown = record["shown"].as_str().expect("named");
    let id = consent::ArtefactId::parse(shown).expect("an id");
    let kept = server.platform.artefact(&id).await.expect("read");
    kept.expect("kept").body
}

/// The version of a notice, by its words.
fn version(notice: &Answer) -> u32 {
    if notice.text().contains(WORDS[1]) {
        2
    } else {
        1
    }
}

fn shown(version: u32) -> Value {
    json!({ "policy": version, "language": "nl", "device": "mobile" })
}

/// Reports the banner, and chooses under the version that it was of.
async fn chooses(visitor: &mut Visitor<'_>, version: u32, accepts: bool) -> Value {
    let reported = visitor
        .posts("/v1/sites/shop/impressions", &shown(version))
        .await;
    assert_eq!(
        reported.status,
        StatusCode::NO_CONTENT,
        "{}",
        reported.text()
    );
    let mut body = if accepts {
        choice("accept_all", &PURPOSES, &SERVICES)
    } else {
        choice("reject_all", &[], &[])
    };
    body["policy"] = json!(version);
    let answer = visitor.records(&body).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    answer.json()["receipt"]["record"].clone()
}

/// Is a browser with these cookies still asked?
fn asked(platform: &Platform, visitor: &Visitor<'_>) -> bool {
    let token = visitor
        .cookies
        .iter()
        .find(|(name, _)| name.contains("sluis-token_shop"));
    let visit = Visit {
        token: token.map(|(_, value)| value.clone()),
        location: consent::regime::Location {
            country: consent::CountryCode::parse("BE"),
            subdivision: None,
        },
        ..Visit::default()
    };
    let decided = platform.decide(&SITE, &visit).expect("a site");
    decided.decision.asks
}

async fn answer(server: &TestServer) -> ExperimentAnswer {
    server.platform.flush_impressions().await.expect("counted");
    let by = SignedIn::command_line();
    let answer = server.platform.experiment_for(&by, &SITE, 1).await;
    answer.expect("a test")
}

#[tokio::test]
async fn each_reason_against_a_test_has_its_code() {
    let server = TestServer::start().await;
    publish(&server, &other()).await;
    let by = SignedIn::command_line();
    let code = async |start: StartExperiment<'_>| {
        let refused = server.platform.start_experiment_for(&by, &SITE, start);
        refused.await.expect_err("refused").code()
    };
    for (wrong, expected) in [
        (start(2), "experiment_same_version"),
        (start(7), "unknown_version"),
        (
            StartExperiment {
                share: 9,
                ..start(1)
            },
            "experiment_share",
        ),
        (
            StartExperiment {
                share: 91,
                ..start(1)
            },
            "experiment_share",
        ),
        (
            StartExperiment {
                effect: 4,
                ..start(1)
            },
            "experiment_effect",
        ),
        (
            StartExperiment {
                effect: 501,
                ..start(1)
            },
            "experiment_effect",
        ),
        (
            StartExperiment {
                baseline: Some(0),
                ..start(1)
            },
            "experiment_baseline",
        ),
        (
            StartExperiment {
                baseline: None,
                ..start(1)
            },
            "experiment_baseline_unknown",
        ),
        (
            StartExperiment {
                note: "a\nb",
                ..start(1)
            },
            "note_too_long",
        ),
    ] {
        assert_eq!(code(wrong).await, expected);
    }
    assert!(server.platform.experiments_of(&SITE).is_empty());
    begin(&server).await;
    assert_eq!(code(start(1)).await, "experiment_runs");
    end(&server, ExperimentEnd::KeptCurrent).await;
    let again = server
        .platform
        .end_experiment_for(&by, &SITE, 1, ExperimentEnd::KeptCurrent, "");
    assert_eq!(
        again.await.expect_err("over").code(),
        "experiment_has_ended"
    );
    let none = server
        .platform
        .end_experiment_for(&by, &SITE, 9, ExperimentEnd::KeptCurrent, "");
    assert_eq!(none.await.expect_err("none").code(), "unknown_experiment");
}

#[tokio::test]
async fn s14_versions_that_ask_something_else_are_refused_by_each_key() {
    let server = TestServer::start().await;
    let longer = SHOP_FILE.replacen("lifetime_days = 30", "lifetime_days = 31", 1);
    let done = server
        .platform
        .publish_site_file("shop.toml", &longer, "ann", "");
    done.await.expect("sound");
    let by = SignedIn::command_line();
    let refused = server
        .platform
        .start_experiment_for(&by, &SITE, start(1))
        .await;
    let Err(ExperimentError::Differ(obstacles)) = refused else {
        panic!("{refused:?}");
    };
    let found: Vec<_> = obstacles
        .iter()
        .map(|one| (one.code.wire_name(), one.key.as_str()))
        .collect();
    assert_eq!(
        found,
        [("material", "services.shop.items.maretak.cart.lifetime_days")]
    );
}

#[tokio::test]
async fn a_site_that_tells_nobody_apart_has_no_test() {
    let server = TestServer::start().await;
    let off = format!("{}\n[rates]\nfirst_renders = false\n", other());
    publish(&server, &off).await;
    let by = SignedIn::command_line();
    let refused = server
        .platform
        .start_experiment_for(&by, &SITE, start(1))
        .await;
    assert_eq!(
        refused.expect_err("refused").code(),
        "experiment_renders_only"
    );
}

#[tokio::test]
async fn visitors_are_shown_both_versions_by_halves_and_each_the_same_again() {
    let server = testing().await;
    let mut seen = BTreeMap::new();
    for _ in 0..400 {
        let visitor = server.visitor().from("BE");
        let first = version(&notice(&visitor).await);
        assert_eq!(
            version(&notice(&visitor).await),
            first,
            "the same browser again"
        );
        *seen.entry(first).or_insert(0) += 1;
    }
    // Four standard errors of 400 fair throws.
    assert!((160..=240).contains(&seen[&1]), "{seen:?}");
    assert_eq!(seen[&1] + seen[&2], 400);
    let bar = "inset:auto 0 0";
    for _ in 0..20 {
        let bot = server.visitor().from("BE").with_agent(Some(GOOGLE));
        assert_eq!(
            version(&notice(&bot).await),
            2,
            "programs see the current version"
        );
        let answer = notice(&server.visitor().from("BE")).await;
        let sheet = answer.text().matches(bar).count();
        assert_eq!(
            sheet > 1,
            version(&answer) == 2,
            "the bar comes with its version only"
        );
        assert_eq!(answer.header("cache-control"), "private, no-store");
    }
    // Who need not be asked sees the current one, in the settings.
    for _ in 0..20 {
        let mut visitor = server.visitor().from("BE");
        let first = version(&notice(&visitor).await);
        chooses(&mut visitor, first, false).await;
        assert_eq!(version(&notice(&visitor).await), 2);
    }
}

#[tokio::test]
async fn a_share_of_a_fifth_is_kept() {
    let server = TestServer::start().await;
    publish(&server, &other()).await;
    let by = SignedIn::command_line();
    let start = StartExperiment {
        share: 20,
        ..start(1)
    };
    let begun = server.platform.start_experiment_for(&by, &SITE, start);
    begun.await.expect("begun");
    let mut first = 0;
    for _ in 0..400 {
        first += usize::from(version(&notice(&server.visitor().from("BE")).await) == 1);
    }
    assert!((48..=112).contains(&first), "{first} of 400");
}

#[tokio::test]
async fn rates_are_set_out_by_variant_and_programs_are_in_none() {
    let server = TestServer::start().await;
    publish(&server, &other()).await;
    // A few who came before the test hide nothing of it.
    for _ in 0..3 {
        let mut early = server.visitor().from("BE");
        early.posts("/v1/sites/shop/impressions", &shown(2)).await;
    }
    begin(&server).await;
    let mut expected = BTreeMap::new();
    for number in 0..80 {
        let mut visitor = server.visitor().from("BE");
        let version = version(&notice(&visitor).await);
        let name = if version == 2 { "1-a" } else { "1-b" };
        let counts: &mut [u64; 3] = expected.entry(name).or_default();
        counts[0] += 1;
        match number % 3 {
            0 => {
                chooses(&mut visitor, version, true).await;
                counts[1] += 1;
            }
            1 => {
                chooses(&mut visitor, version, false).await;
                counts[2] += 1;
            }
            _ => {
                // Twice the same banner is one impression.
                for _ in 0..2 {
                    visitor
                        .posts("/v1/sites/shop/impressions", &shown(version))
                        .await;
                }
            }
        }
    }
    for version in [1, 2] {
        let mut bot = server.visitor().from("BE").with_agent(Some(GOOGLE));
        bot.posts("/v1/sites/shop/impressions", &shown(version))
            .await;
    }
    let answer = answer(&server).await;
    for variant in &answer.variants {
        let figures = variant.figures.expect("ten or more");
        let counts = &figures.counts;
        let found = [counts.shown, counts.accepted, counts.refused];
        assert_eq!(found, expected[variant.name.as_str()], "{}", variant.name);
    }
    assert_eq!(answer.shown, 80);
    assert_eq!(answer.verdict.wire_name(), "too_few");
    assert!(!answer.is_final && answer.difference.is_some());
    let mut question = sample::question(&SITE, 19_700, 30_000);
    question.by = vec![Trait::Variant];
    let counted = server.store.counted(question).await.expect("counted");
    let bots = counted
        .cells
        .iter()
        .map(|cell| cell.counted.of(Event::BotRender));
    assert_eq!(bots.sum::<u64>(), 2, "counted apart, under no variant");
}

#[tokio::test]
async fn s25_a_record_names_the_version_that_was_shown_and_keeps_what_was_served() {
    let server = testing().await;
    let mut policies = Vec::new();
    for version in [1, 2].map(consent::PolicyVersion) {
        let found = server.platform.version(&SITE, version).await;
        policies.push(found.expect("read").expect("published").digest);
    }
    let mut done = [false; 2];
    for _ in 0..40 {
        let mut visitor = server.visitor().from("BE");
        let served = notice(&visitor).await;
        let version = version(&served);
        let record = chooses(&mut visitor, version, true).await;
        let place = usize::try_from(version - 1).expect("1 or 2");
        assert_eq!(record["policy"], version);
        assert_eq!(record["policy_digest"], policies[place].as_str());
        let kept = kept_text(&server, &record).await;
        assert!(kept == served.body, "version {version}: byte for byte");
        done[place] = true;
    }
    assert_eq!(done, [true; 2]);
    // A banner that was still open when the test ended is recorded as what it was.
    let late = loop {
        let visitor = server.visitor().from("BE");
        let served = notice(&visitor).await;
        if version(&served) == 1 {
            break (visitor, served);
        }
    };
    end(&server, ExperimentEnd::TookOther).await;
    let (mut visitor, served) = late;
    let mut body = choice("accept_all", &PURPOSES, &SERVICES);
    body["policy"] = json!(1);
    let record = visitor.records(&body).await.json()["receipt"]["record"].clone();
    assert_eq!(record["policy"], 1);
    let kept = kept_text(&server, &record).await;
    assert!(kept == served.body, "made again, byte for byte");
}

#[tokio::test]
async fn s14_nobody_is_asked_again_when_a_test_begins_or_ends() {
    let server = TestServer::start().await;
    let mut early = server.visitor().from("BE");
    early.accepts_all().await;
    publish(&server, &other()).await;
    let mut second = server.visitor().from("BE");
    chooses(&mut second, 2, true).await;
    begin(&server).await;
    let live = server.platform.live(&SITE).expect("a site");
    let rules = live.rules.to_text();
    let mut visitors = vec![early, second];
    for _ in 0..20 {
        let mut visitor = server.visitor().from("BE");
        let served = notice(&visitor).await;
        // A choice under the current version is none of the future in the page of the other one.
        assert!(served.text().contains(&rules), "{rules}");
        chooses(&mut visitor, version(&served), true).await;
        visitors.push(visitor);
    }
    let open = |when: &str| {
        for (place, visitor) in visitors.iter().enumerate() {
            assert!(!asked(&server.platform, visitor), "{place} {when}");
        }
    };
    open("while it runs");
    assert!(
        asked(&server.platform, &server.visitor()),
        "a stranger is asked"
    );
    end(&server, ExperimentEnd::TookOther).await;
    let live = server.platform.live(&SITE).expect("a site");
    assert_eq!(live.policy.version.0, 3);
    assert_eq!(live.policy.layout, consent::layout::Layout::Corner);
    open("after its end");
    assert!(server.platform.running_experiment(&live).is_none());
}

#[tokio::test]
async fn a_test_runs_on_after_a_restart_and_ends_with_a_publication() {
    let server = testing().await;
    let again = Platform::open(Arc::clone(&server.store))
        .await
        .expect("opens");
    let live = again.live(&SITE).expect("a site");
    let running = again.running_experiment(&live).expect("it runs");
    assert_eq!(running.experiment, server.platform.experiments_of(&SITE)[0]);
    let next = other().replacen("Cookies bij", "Koekjes bij", 1);
    let would = server.platform.preview("shop.toml", &next).expect("sound");
    assert_eq!(
        would.would.ends_experiment,
        Some(1),
        "said before it is done"
    );
    publish(&server, &next).await;
    for _ in 0..20 {
        let text = notice(&server.visitor().from("BE")).await.text();
        assert!(
            text.contains("Koekjes bij Maretak"),
            "all see what was published"
        );
    }
    let ended = server.platform.experiments_of(&SITE)[0].ended.clone();
    assert_eq!(ended.expect("over").how, ExperimentEnd::Superseded);
    let third = Platform::open(Arc::clone(&server.store))
        .await
        .expect("opens");
    assert_eq!(
        third.experiments_of(&SITE),
        server.platform.experiments_of(&SITE)
    );
}

#[tokio::test]
async fn what_began_before_the_test_is_under_no_variant() {
    let server = TestServer::start().await;
    publish(&server, &other()).await;
    let mut visitor = server.visitor().from("BE");
    visitor.posts("/v1/sites/shop/impressions", &shown(2)).await;
    begin(&server).await;
    let mut body = choice("accept_all", &PURPOSES, &SERVICES);
    body["policy"] = json!(2);
    body["took"] = json!(60_000);
    visitor.records(&body).await;
    server.platform.flush_impressions().await.expect("counted");
    let mut question = sample::question(&SITE, 19_700, 30_000);
    question.by = vec![Trait::Variant];
    let cells = server.store.counted(question).await.expect("counted").cells;
    let accepted = |cell: &CountedCell| cell.counted.of(Event::Accepted);
    assert_eq!(cells.iter().map(accepted).sum::<u64>(), 1);
    for cell in cells {
        let of = cell.values.first();
        assert_eq!(of, Some(&CountedValue::Unknown), "painted before it began");
    }
}

#[tokio::test]
async fn whoever_was_shown_a_banner_before_the_test_is_counted_in_it_like_everybody() {
    let server = TestServer::start().await;
    publish(&server, &other()).await;
    let mut visitors = Vec::new();
    for _ in 0..60 {
        let mut visitor = server.visitor().from("BE");
        visitor.posts("/v1/sites/shop/impressions", &shown(2)).await;
        visitors.push(visitor);
    }
    begin(&server).await;
    for visitor in &mut visitors {
        let version = version(&notice(visitor).await);
        visitor
            .posts("/v1/sites/shop/impressions", &shown(version))
            .await;
    }
    let answer = answer(&server).await;
    assert_eq!(answer.shown, 60);
    let of = |place: usize| {
        answer.variants[place]
            .figures
            .expect("ten or more")
            .counts
            .shown
    };
    assert!(of(0) >= 10 && of(1) >= 10, "{} {}", of(0), of(1));
}
