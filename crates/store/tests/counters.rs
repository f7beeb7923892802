//! Counters against a plain model of them: whatever is counted, rolled up, folded, closed and made anew, every answer is
//! what adding up by hand gives.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod folder;

use consent::{
    CountryCode, PurposeId,
    counter::{Event, LocalHour, PageName, Tally, TimeBucket, Trait},
};
use folder::{open, settings};
use proptest::prelude::*;
use std::{collections::BTreeMap, sync::Arc};
use store::{
    CountQuestion, Counted, CountedCell, CountedTime, CountedValue, Grain, Store,
    contract::sample::{question, site, tally},
    embedded,
};

fn tallies() -> impl Strategy<Value = Vec<Tally>> {
    let one = (0..90_i32, 0..24_u8, 0..5_u8, 0..4_u8, 0..8_usize, 1..4_u64);
    let made = one.prop_map(|(day, hour, page, country, event, by)| {
        let events = [
            Event::Shown,
            Event::Shown,
            Event::Render,
            Event::Accepted,
            Event::Refused,
            Event::Partial,
            Event::BotRender,
            Event::Withdrawn,
        ];
        let mut tally = tally(&site("shop"), 400 + day, events[event]);
        tally.at.hour = hour;
        // The clock of a zone that is half an hour off, and one that changes.
        tally.at.offset = if day > 40 { 330 } else { 60 };
        tally.traits.page = PageName::parse(&format!("/{page}"));
        tally.traits.country = ["BE", "NL", "FR"]
            .get(usize::from(country))
            .and_then(|code| CountryCode::parse(code));
        if (3..6).contains(&event) {
            tally.time = Some(TimeBucket::of(u32::from(hour) * 1000));
            let id = PurposeId::parse("analytics").unwrap();
            tally.purposes = [(id, event == 3)].into();
        }
        tally.by = by;
        tally
    });
    proptest::collection::vec(made, 1..300)
}

/// The answer by hand.
fn by_hand(tallies: &[Tally], question: &CountQuestion) -> Vec<CountedCell> {
    let mut cells: BTreeMap<(CountedTime, Vec<CountedValue>), Counted> = BTreeMap::new();
    for tally in tallies {
        let LocalHour { day, .. } = tally.at;
        let value = |of: Trait| tally.traits.value(of).map(std::borrow::Cow::into_owned);
        let fits = question
            .only
            .iter()
            .all(|(of, wanted)| value(*of) == *wanted);
        if !fits || !(question.from_day..=question.to_day).contains(&day) {
            continue;
        }
        let time = match question.grain {
            Grain::Whole => CountedTime::Whole,
            Grain::Day => CountedTime::Day(day),
            Grain::Hour => CountedTime::Hour(tally.at),
            Grain::HourOfWeek => CountedTime::HourOfWeek(tally.at.of_week()),
        };
        let values = question.by.iter().map(|of| match value(*of) {
            Some(value) => CountedValue::Known(value.into()),
            None => CountedValue::Unknown,
        });
        let cell = cells.entry((time, values.collect())).or_default();
        for event in &tally.events {
            cell.raise(*event, tally.by);
        }
        if let Some(bucket) = tally.time.filter(|_| question.times) {
            *cell.times.entry(bucket).or_default() += tally.by;
        }
        for (id, granted) in tally.purposes.iter().filter(|_| question.choices) {
            let count = cell.purposes.entry(id.clone()).or_default();
            *(if *granted {
                &mut count.granted
            } else {
                &mut count.denied
            }) += tally.by;
        }
    }
    let cell = |((time, values), counted)| CountedCell {
        time,
        values,
        counted,
    };
    cells.into_iter().map(cell).collect()
}

fn questions() -> Vec<CountQuestion> {
    let mut all = Vec::new();
    for grain in [Grain::Whole, Grain::Hour, Grain::Day, Grain::HourOfWeek] {
        for by in [vec![], vec![Trait::Page], vec![Trait::Page, Trait::Country]] {
            for only in [
                vec![],
                vec![(Trait::Country, Some("NL".to_owned()))],
                vec![(Trait::Country, None)],
            ] {
                for (from, to) in [(400, 489), (407, 482)] {
                    for details in [true, false] {
                        all.push(CountQuestion {
                            grain,
                            by: by.clone(),
                            only: only.clone(),
                            times: details,
                            choices: details,
                            ..question(&site("shop"), from, to)
                        });
                    }
                }
            }
        }
    }
    all
}

async fn check(store: &dyn Store, tallies: &[Tally]) {
    for question in questions() {
        let found = store.counted(question.clone()).await.unwrap();
        let expected = by_hand(tallies, &question);
        assert!(
            found.cells == expected,
            "{question:?}\n{found:?}\n{expected:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn every_answer_is_what_adding_up_gives_and_rebuilding_keeps_it(
        tallies in tallies(),
        roll_up in proptest::collection::vec(395..500_i32, 2),
        copies in prop_oneof![Just(1_usize), Just(16)],
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
        // Many different cells make days large, so that they have singles and blocks have pairs.
        let tallies: Vec<Tally> = (0..copies)
            .flat_map(|copy| tallies.iter().cloned().map(move |mut tally| {
                tally.traits.language = consent::LanguageTag::parse(["nl", "fr", "de", "en"][copy % 4]).unwrap();
                tally.traits.policy = consent::PolicyVersion(u32::try_from(copy).unwrap());
                tally
            }))
            .collect();
        let dir = tempfile::tempdir().unwrap();
        runtime.block_on(async {
            let store = open(dir.path());
            let half = tallies.len() / 2;
            store.count(tallies[..half].to_vec()).await.unwrap();
            store.roll_counters_up(roll_up[0]).await.unwrap();
            store.count(tallies[half..].to_vec()).await.unwrap();
            store.roll_counters_up(roll_up[1]).await.unwrap();
            check(&store, &tallies).await;
            assert_eq!(store.compare_counters().await.unwrap(), None);
            store.close().await;
        });
        embedded::rebuild_counters(dir.path(), &settings()).unwrap();
        runtime.block_on(async {
            let store = open(dir.path());
            check(&store, &tallies).await;
            assert_eq!(store.compare_counters().await.unwrap(), None);
            store.close().await;
        });
        embedded::rebuild(dir.path(), &settings()).unwrap();
        runtime.block_on(async {
            let store = open(dir.path());
            check(&store, &tallies).await;
        });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn large_days_and_blocks_answer_the_same_and_are_compared() {
    let dir = tempfile::tempdir().unwrap();
    let store = Arc::new(open(dir.path()));
    let shop = site("shop");
    let mut all = Vec::new();
    for day in 0..70_i32 {
        let of_day: Vec<Tally> = (0..700_u32)
            .map(|number| {
                let mut tally = tally(&shop, 448 + day, Event::Shown);
                tally.at.hour = u8::try_from(number % 24).unwrap();
                tally.traits.page = PageName::parse(&format!("/{}", number % 41));
                tally.traits.policy = consent::PolicyVersion(number % 13);
                tally
            })
            .collect();
        store.count(of_day.clone()).await.unwrap();
        all.extend(of_day);
    }
    store.roll_counters_up(448 + 69).await.unwrap();
    assert_eq!(store.compare_counters().await.unwrap(), None);
    for (grain, by) in [
        (Grain::Whole, vec![Trait::Page, Trait::Policy]),
        (Grain::HourOfWeek, vec![Trait::Page]),
        (Grain::Day, vec![Trait::Policy]),
        (Grain::Hour, vec![]),
    ] {
        for (from, to) in [(448, 517), (450, 515)] {
            let question = CountQuestion {
                grain,
                by: by.clone(),
                times: false,
                choices: false,
                ..question(&shop, from, to)
            };
            let found = store.counted(question.clone()).await.unwrap();
            assert!(found.cells == by_hand(&all, &question), "{question:?}");
        }
    }
    // Late on a sealed day of a block: counted at once, and the block is made anew.
    let late = tally(&shop, 455, Event::Withdrawn);
    store.count(vec![late.clone()]).await.unwrap();
    all.push(late);
    for _ in 0..2 {
        let mut question = question(&shop, 448, 517);
        question.by = vec![Trait::Page, Trait::Policy];
        (question.times, question.choices) = (false, false);
        let found = store.counted(question.clone()).await.unwrap();
        assert!(found.cells == by_hand(&all, &question));
        store.roll_counters_up(448 + 69).await.unwrap();
        assert_eq!(store.compare_counters().await.unwrap(), None);
    }
}
