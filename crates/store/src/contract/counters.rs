//! Clauses about counters.

use super::sample::{counted, new_record, question, shown, site, tally, visitor};
use crate::{ChoiceCount, CountedCell, CountedTime, CountedValue, Grain, Store};
use consent::{
    CountryCode, PurposeId,
    counter::{Event, PageName, Tally, TimeBucket, Trait},
};
use std::sync::Arc;

pub async fn counters_add_up(store: Arc<dyn Store>) {
    let shop = site("shop");
    let tallies = vec![shown(&shop, 5, 2), shown(&shop, 5, 3)];
    store.count(tallies).await.unwrap();
    store.count(vec![shown(&shop, 5, 4)]).await.unwrap();
    let found = counted(&*store, &shop, 5, 5).await;
    assert_eq!(found.of(Event::Shown), 9);
    assert_eq!(found.of(Event::Accepted), 0);
    let other = store.counted(question(&site("blog"), 5, 5)).await.unwrap();
    assert_eq!(other.cells, []);
}

pub async fn a_record_counts_what_it_says_once(store: Arc<dyn Store>) {
    let shop = site("shop");
    for number in [1, 2, 3, 3] {
        let new = new_record(&shop, visitor(1), number);
        store.append(new).await.unwrap();
    }
    let found = counted(&*store, &shop, 100, 100).await;
    assert_eq!(found.of(Event::Accepted), 3);
    assert_eq!(found.times, [(TimeBucket::of(3000), 3)].into());
    let analytics = ChoiceCount {
        granted: 3,
        denied: 0,
    };
    let purpose = PurposeId::parse("analytics").unwrap();
    assert_eq!(found.purposes, [(purpose, analytics)].into());
}

pub async fn many_at_once_lose_nothing(store: Arc<dyn Store>) {
    let shop = site("shop");
    let writers: Vec<_> = (0..16)
        .map(|_| {
            let (store, shop) = (Arc::clone(&store), shop.clone());
            tokio::spawn(async move {
                for _ in 0..20 {
                    store.count(vec![shown(&shop, 1, 1)]).await.unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let found = counted(&*store, &shop, 1, 1).await;
    assert_eq!(found.of(Event::Shown), 320);
}

pub async fn days_are_those_from_and_to_both_included(store: Arc<dyn Store>) {
    let shop = site("shop");
    for day in [-1, 0, 1, 255, 256, 20_000] {
        store.count(vec![shown(&shop, day, 1)]).await.unwrap();
    }
    let found = async |from, to| -> Vec<CountedTime> {
        let mut question = question(&shop, from, to);
        question.grain = Grain::Day;
        let answer = store.counted(question).await.unwrap();
        answer.cells.iter().map(|cell| cell.time).collect()
    };
    let days = |days: &[i32]| -> Vec<_> { days.iter().map(|day| CountedTime::Day(*day)).collect() };
    assert_eq!(found(1, 256).await, days(&[1, 255, 256]));
    assert_eq!(found(-5, 0).await, days(&[-1, 0]));
    assert_eq!(found(257, 19_999).await, []);
    assert_eq!(found(256, 1).await, []);
}

/// Some of everything: pages, hours, countries, and decisions among impressions.
fn mixed(days: std::ops::Range<i32>) -> Vec<Tally> {
    let shop = site("shop");
    let mut tallies = Vec::new();
    for day in days {
        for number in 0..40_u8 {
            let event = [Event::Shown, Event::Shown, Event::Accepted, Event::Refused];
            let mut tally = tally(&shop, day, event[usize::from(number % 4)]);
            tally.at.hour = number % 24;
            tally.traits.page = PageName::parse(&format!("/{}", number % 7));
            tally.traits.country =
                [CountryCode::parse("BE"), CountryCode::parse("NL"), None][usize::from(number % 3)];
            if number % 4 > 1 {
                tally.time = Some(TimeBucket::of(u32::from(number) * 1000));
                tally.purposes = PurposeId::parse("analytics")
                    .map(|id| (id, number % 4 == 2))
                    .into_iter()
                    .collect();
            }
            tallies.push(tally);
        }
    }
    tallies
}

async fn answers(store: &dyn Store) -> Vec<Vec<CountedCell>> {
    let mut all = Vec::new();
    for grain in [Grain::Whole, Grain::Hour, Grain::Day, Grain::HourOfWeek] {
        for by in [vec![], vec![Trait::Page], vec![Trait::Country, Trait::Page]] {
            for (from, to) in [(100, 180), (103, 176), (120, 120), (0, 300)] {
                for details in [false, true] {
                    let mut question = question(&site("shop"), from, to);
                    question.grain = grain;
                    question.by.clone_from(&by);
                    question.times = details;
                    question.choices = details;
                    let mut narrowed = question.clone();
                    narrowed.only = vec![(Trait::Country, Some("BE".to_owned()))];
                    all.push(store.counted(question).await.unwrap().cells);
                    all.push(store.counted(narrowed).await.unwrap().cells);
                }
            }
        }
    }
    all
}

pub async fn rolling_up_changes_no_answer_and_writes_no_entry(store: Arc<dyn Store>) {
    store.count(mixed(100..180)).await.unwrap();
    let before = answers(&*store).await;
    let head = store.head().await.unwrap();
    assert!(before.iter().filter(|cells| !cells.is_empty()).count() > 90);
    for day in [101, 150, 150, 181] {
        store.roll_counters_up(day).await.unwrap();
        assert!(before == answers(&*store).await, "rolled up before {day}");
    }
    assert_eq!(store.head().await.unwrap(), head);
    // What comes late is counted, before and after it is rolled up too.
    let late = tally(&site("shop"), 110, Event::Withdrawn);
    store.count(vec![late]).await.unwrap();
    let with_late = answers(&*store).await;
    assert!(before != with_late);
    store.roll_counters_up(181).await.unwrap();
    assert!(with_late == answers(&*store).await);
}

pub async fn what_has_no_value_is_asked_for_by_that(store: Arc<dyn Store>) {
    store.count(mixed(100..101)).await.unwrap();
    let mut question = question(&site("shop"), 100, 100);
    question.by = vec![Trait::Country];
    let cells = store.counted(question.clone()).await.unwrap().cells;
    let values: Vec<_> = cells.iter().map(|cell| cell.values[0].clone()).collect();
    let known = |code: &str| CountedValue::Known(code.into());
    assert_eq!(values, [known("BE"), known("NL"), CountedValue::Unknown]);
    question.only = vec![(Trait::Country, None)];
    assert_eq!(
        store.counted(question.clone()).await.unwrap().cells,
        cells[2..]
    );
    question.only = vec![(Trait::Country, Some("FR".to_owned()))];
    assert_eq!(store.counted(question).await.unwrap().cells, []);
}

pub async fn values_beyond_the_most_frequent_come_together(store: Arc<dyn Store>) {
    let shop = site("shop");
    let tallies = (1..=6_u64).map(|number| {
        let mut tally = shown(&shop, 1, number);
        tally.traits.page = PageName::parse(&format!("/{number}"));
        tally
    });
    store.count(tallies.collect()).await.unwrap();
    let mut question = question(&shop, 1, 1);
    question.by = vec![Trait::Page];
    question.most = 2;
    let answer = store.counted(question).await.unwrap();
    let found: Vec<_> = answer
        .cells
        .iter()
        .map(|cell| (cell.values[0].clone(), cell.counted.of(Event::Shown)))
        .collect();
    let known = |page: &str| CountedValue::Known(page.into());
    let expected = [(known("/5"), 5), (known("/6"), 6), (CountedValue::Rest, 10)];
    assert_eq!(found, expected);
    assert_eq!(answer.rest, 4);
}

pub async fn counting_nothing_writes_nothing(store: Arc<dyn Store>) {
    store.count(Vec::new()).await.unwrap();
    store.roll_counters_up(i32::MAX).await.unwrap();
    assert_eq!(store.head().await.unwrap().seq, 0);
}
