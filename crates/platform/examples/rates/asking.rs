//! Every two dimensions over the year, and how long each answer took.

use super::filling::Filled;
use platform::rates::{Dimension, RatesAnswer, RatesQuery};
use rustc_hash::FxHashMap;
use serde_json::{Value, json};
use std::{collections::BTreeMap, hint::black_box, time::Instant};

/// Two dimensions.
pub(super) type Pair = (Dimension, Dimension);

/// Every two dimensions that a year can be set out by.
pub(super) fn pairs() -> Vec<Pair> {
    let mut pairs = Vec::new();
    for one in Dimension::ALL {
        for other in Dimension::ALL {
            let both = |of: fn(Dimension) -> bool| of(*one) && of(*other);
            let fits = one < other
                && !both(Dimension::is_time)
                && !both(Dimension::is_choice)
                && ![*one, *other].contains(&Dimension::Hour);
            if fits {
                pairs.push((*one, *other));
            }
        }
    }
    pairs
}

pub(super) async fn answer(filled: &Filled, by: &[Dimension]) -> RatesAnswer {
    let from = jiff::civil::date(2026, 1, 1);
    let mut query = RatesQuery::of(from, from.saturating_add(jiff::Span::new().days(364)));
    query.by = by.to_vec();
    let site = &filled.live.policy.site;
    filled.platform.query_rates(site, &query).await.unwrap()
}

/// Asks once; milliseconds until the answer is made, and until it is written as JSON.
pub(super) async fn ask(filled: &Filled, pair: Pair) -> Wait {
    let began = Instant::now();
    let answer = answer(filled, &[pair.0, pair.1]).await;
    let made = millis(began);
    assert!(answer.total.is_some());
    let bytes = serde_json::to_vec(&answer).unwrap().len();
    Wait {
        made,
        written: millis(began),
        rows: answer.rows.len(),
        bytes,
    }
}

/// How long one answer took, in milliseconds, and how large it was.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wait {
    made: f64,
    written: f64,
    rows: usize,
    bytes: usize,
}

/// All answers of one store.
#[derive(Default)]
pub(super) struct Asked(BTreeMap<Pair, Vec<Wait>>);

impl Asked {
    pub(super) fn add(&mut self, pair: Pair, wait: Wait) {
        self.0.entry(pair).or_default().push(wait);
    }

    pub(super) fn report(&self) -> Value {
        let all: Vec<Wait> = self.0.values().flatten().copied().collect();
        let pairs = self.0.iter().map(|((one, other), waits)| {
            json!({
                "by": [one.name(), other.name()],
                "p50_ms": at(waits, 50, |wait| wait.written),
                "p99_ms": at(waits, 99, |wait| wait.written),
                "made_p50_ms": at(waits, 50, |wait| wait.made),
                "rows": waits[0].rows,
                "bytes": waits[0].bytes,
            })
        });
        json!({
            "questions": all.len(),
            "p50_ms": at(&all, 50, |wait| wait.written),
            "p99_ms": at(&all, 99, |wait| wait.written),
            "pairs": pairs.collect::<Vec<_>>(),
        })
    }
}

fn at(waits: &[Wait], hundredths: usize, of: impl Fn(&Wait) -> f64) -> f64 {
    let mut waits: Vec<f64> = waits.iter().map(of).collect();
    waits.sort_by(f64::total_cmp);
    let rank = (waits.len() * hundredths).div_ceil(100).max(1);
    (waits[rank - 1] * 100.0).round() / 100.0
}

fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

/// Milliseconds of a fixed piece of work of the kind that answers are made of: a million numbers added up in a map of a
/// hundred thousand places.
pub(super) fn reference() -> f64 {
    let began = Instant::now();
    let mut sums: FxHashMap<u64, u64> = FxHashMap::default();
    for number in 0..1_000_000_u64 {
        let place = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        *sums.entry(place % 100_000).or_default() += number;
    }
    black_box(&sums);
    millis(began)
}
