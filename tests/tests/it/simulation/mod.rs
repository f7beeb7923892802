//! A month of visitors with known behaviour, bots and replays, driven over TCP through the HTTP interface of a server on a
//! temporary folder, whose clock is the simulation's. In every dimension and in every two, `GET /api/v1/sites/shop/rates`
//! answers what the simulation did, to the last visitor, and hides what decision 0018 hides.
//!
//! `SLUIS_SIMULATED_VISITORS` says how many; `cargo xtask simulate` runs 200,000.

mod acting;
mod people;
mod tally;

use crate::actors::{SHOP_FILE, TestServer};
use acting::World;
use consent::SiteId;
use people::{BEGIN, HOURS, PUBLISHED, Person};
use platform::{
    access::Role,
    api_tokens::NewRoleToken,
    clock::Clock,
    operators::SignedIn,
    rates::{Dimension, RatesAnswer, Row},
};
use server::limits::RateSettings;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};
use tally::{Counts, Tally, size};
use tokio::task::JoinSet;

/// So many at once within an hour.
const AT_ONCE: usize = 64;

static NOW: AtomicU64 = AtomicU64::new(BEGIN * 1000);

fn now() -> u64 {
    NOW.load(Ordering::Relaxed)
}

/// The second version asks for one service more.
fn second_version(first: &str) -> String {
    format!(
        "{first}\n[[services]]\nid = \"meter\"\nname = \"Meter\"\nvendor = \"plausible\"\npurposes = [\"analytics\"]\n\
         responsible = {{ role = \"processor\", controller = \"maretak\" }}\nhosts = [\"meter.example\"]\n\
         function = {{ nl = \"Telt.\", fr = \"Compte.\", de = \"Zählt.\", en = \"Counts.\" }}\n"
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_simulated_month_gives_rates_equal_to_what_visitors_did_in_every_dimension() {
    let visitors: u64 = std::env::var("SLUIS_SIMULATED_VISITORS")
        .map_or(1_000, |visitors| visitors.parse().expect("a number"));
    let began = Instant::now();
    let file = SHOP_FILE.replacen("name =", "time_zone = \"Europe/Brussels\"\nname =", 1);
    let proxies = vec!["127.0.0.0/8".parse().expect("a network")];
    let server = TestServer::built(true, Clock::new(now), now, proxies, &file).await;
    let server = server.with_rates(RateSettings::new(0, 0));
    let world = Arc::new(World::new(server.listens().await, token(&server).await));
    let tally = month(&server, &world, visitors, &file).await;
    let driven = began.elapsed();
    let mut rows = 0;
    for rolled_up in [false, true] {
        if rolled_up {
            let done = server.store.roll_counters_up(20_600).await;
            done.expect("rolled up");
        }
        for by in questions() {
            rows += compared(&world, &tally, &by).await;
        }
    }
    println!(
        "{visitors} visitors, {} requests in {:.0} s; {rows} rows equal in {:.0} s",
        world.requests(),
        driven.as_secs_f64(),
        (began.elapsed() - driven).as_secs_f64()
    );
}

/// The token of a program that may see rates.
async fn token(server: &TestServer) -> String {
    let new = NewRoleToken {
        name: "simulation".to_owned(),
        role: Role::Analyst,
        sites: None,
        days: None,
    };
    let by = SignedIn::command_line();
    let made = server.platform.make_role_token(&by, new).await;
    made.expect("made").secret
}

/// Everything that happens in the month, hour by hour; what was done.
async fn month(server: &TestServer, world: &Arc<World>, visitors: u64, file: &str) -> Tally {
    let mut plan: BTreeMap<u64, Vec<(u64, usize)>> = BTreeMap::new();
    for number in 0..visitors {
        for (place, (hour, _)) in Person::new(number).acts.iter().enumerate() {
            plan.entry(*hour).or_default().push((number, place));
        }
    }
    let mut cookies: BTreeMap<u64, String> = BTreeMap::new();
    let mut tally = Tally::default();
    for hour in 0..HOURS {
        NOW.store((BEGIN + hour * 3600) * 1000, Ordering::Relaxed);
        if hour == PUBLISHED {
            let second = second_version(file);
            let published = server
                .platform
                .publish_site_file("shop.toml", &second, "ann", "");
            published.await.expect("a valid version");
        }
        let mut acting = JoinSet::new();
        for (number, place) in plan.remove(&hour).unwrap_or_default() {
            if acting.len() >= AT_ONCE {
                finished(acting.join_next().await, &mut tally, &mut cookies);
            }
            let (world, cookie) = (Arc::clone(world), cookies.remove(&number));
            let person = Person::new(number);
            acting.spawn(async move { world.acts(person, place, hour, cookie).await });
        }
        while let Some(done) = acting.join_next().await {
            finished(Some(done), &mut tally, &mut cookies);
        }
        let flushed = server.platform.flush_impressions().await;
        flushed.expect("the store takes counts");
    }
    tally
}

fn finished(
    done: Option<Result<acting::Done, tokio::task::JoinError>>,
    tally: &mut Tally,
    cookies: &mut BTreeMap<u64, String>,
) {
    let Some(done) = done else { return };
    let done = done.expect("nobody fails");
    if let Some(cookie) = done.cookie {
        cookies.insert(done.number, cookie);
    }
    for event in done.events {
        event.add_to(tally);
    }
}

/// Nothing, every dimension, and every two that can be asked for together.
fn questions() -> Vec<Vec<Dimension>> {
    let mut all = vec![Vec::new()];
    for one in Dimension::ALL {
        all.push(vec![*one]);
        for other in Dimension::ALL {
            let both = |of: fn(Dimension) -> bool| of(*one) && of(*other);
            if one < other && !both(Dimension::is_time) && !both(Dimension::is_choice) {
                all.push(vec![*one, *other]);
            }
        }
    }
    all
}

/// Every row of an answer is what was done; how many rows that were.
async fn compared(world: &World, tally: &Tally, by: &[Dimension]) -> usize {
    let names: Vec<&str> = by.iter().map(|dimension| dimension.name()).collect();
    let by_names = match names.as_slice() {
        [] => String::new(),
        names => format!("&by={}", names.join(",")),
    };
    let path = format!("/api/v1/sites/shop/rates?from=2026-03-01&to=2026-03-31{by_names}");
    let answer: RatesAnswer = serde_json::from_slice(&world.gets(&path).await).expect("rates");
    assert_eq!(answer.site, SiteId::parse("shop").expect("an id"));
    let is_choice = by.iter().any(|dimension| dimension.is_choice());
    let expected = tally.by(by);
    if by.is_empty() {
        let whole = answer.total.expect("not few");
        assert_eq!(found(&whole, false), expected[&Vec::new()]);
        let excluded = answer.excluded;
        let excluded = [
            ("bot_renders", excluded.bot_renders),
            ("bot_choices", excluded.bot_choices),
            ("check_renders", excluded.check_renders),
            ("check_choices", excluded.check_choices),
            ("prefetch_renders", excluded.prefetch_renders),
        ];
        assert_eq!(BTreeMap::from(excluded), tally.excluded);
        return 1;
    }
    let rows: BTreeMap<&Vec<String>, &Row> =
        answer.rows.iter().map(|row| (&row.keys, row)).collect();
    assert_eq!(rows.len(), answer.rows.len(), "{by:?} has a row twice");
    for (keys, row) in &rows {
        let mut counts = expected.get(*keys).copied().unwrap_or_default();
        if by.len() > 1 {
            // A table says nothing about times to decide.
            counts[11] = 0;
        }
        if let Some(figures) = &row.figures {
            assert_eq!(found(figures, is_choice), counts, "{by:?} {keys:?}");
        }
    }
    for keys in expected.keys() {
        assert!(rows.contains_key(keys), "{by:?} {keys:?} is missing");
    }
    hidden_as_decided(by, &rows, &expected, is_choice);
    rows.len()
}

/// What an answer says of a row, in the simulation's order.
fn found(figures: &platform::rates::Figures, is_choice: bool) -> Counts {
    let counts = figures.counts;
    if is_choice {
        let mut of_one = Counts::default();
        (of_one[0], of_one[1]) = (counts.granted, counts.denied);
        return of_one;
    }
    [
        counts.renders,
        counts.shown,
        counts.implied,
        counts.accepted,
        counts.refused,
        counts.partial,
        counts.reasked,
        counts.withdrawn,
        counts.changed,
        counts.signal,
        counts.programmatic,
        figures.time_to_decide.map_or(0, |time| time.of),
    ]
}

/// Small rows are hidden, and every line hides nothing, all, or two and more that are ten visitors together; a row that
/// is not small is hidden only in a line that hides another.
fn hidden_as_decided(
    by: &[Dimension],
    rows: &BTreeMap<&Vec<String>, &Row>,
    expected: &BTreeMap<Vec<String>, Counts>,
    is_choice: bool,
) {
    let of = |keys: &Vec<String>| expected.get(keys).map_or(0, |row| size(row, is_choice));
    let mut lines = BTreeMap::<_, Vec<(u64, bool)>>::new();
    let mut covered: BTreeSet<&Vec<String>> = BTreeSet::new();
    for (keys, row) in rows.iter().filter(|(keys, _)| of(keys) > 0) {
        let is_hidden = row.figures.is_none();
        if of(keys) < 10 {
            assert!(is_hidden, "{by:?} {keys:?} is about few and shown");
        } else if is_hidden {
            covered.insert(*keys);
        }
        for place in (0..by.len()).filter(|place| !by[*place].is_choice()) {
            let line = lines.entry(line_of(keys, place)).or_default();
            line.push((of(keys), is_hidden));
        }
    }
    let hidden = |line: &[(u64, bool)]| -> Vec<u64> {
        let hidden = line.iter().filter(|(_, is_hidden)| *is_hidden);
        hidden.map(|(size, _)| *size).collect()
    };
    for (line, sizes) in &lines {
        let of_line = hidden(sizes);
        let is_enough = of_line.len() > 1 && of_line.iter().sum::<u64>() >= 10;
        let is_all = of_line.len() == sizes.len();
        assert!(of_line.is_empty() || is_all || is_enough, "{by:?} {line:?}");
    }
    for keys in covered {
        let mut of_row = (0..by.len()).filter_map(|place| lines.get(&line_of(keys, place)));
        let is_needed = of_row.any(|line| hidden(line).len() > 1);
        assert!(is_needed, "{by:?} {keys:?} is hidden for nothing");
    }
}

fn line_of(keys: &[String], place: usize) -> (usize, Vec<&String>) {
    let others = keys.iter().enumerate().filter(|(other, _)| *other != place);
    (place, others.map(|(_, key)| key).collect())
}
