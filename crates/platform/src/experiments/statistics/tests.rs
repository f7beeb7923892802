//! What the stopping rule promises, held by simulated tests with a look at each day's end.

use super::{MIXTURE, Plan, REACH, Tried, Verdict};

/// Numbers that look random, from one seed, so that a failure comes again.
struct Dice(u64);

impl Dice {
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        f64::from(u32::try_from((mixed ^ (mixed >> 31)) >> 32).expect("32 bits")) / 4_294_967_296.0
    }

    fn visit(&mut self, tried: &mut Tried, rate: f64) {
        tried.shown += 1;
        tried.accepted += u64::from(self.share() < rate);
    }
}

/// One test: whether a rule says at the end of any day that there is a difference, and whether it says so in the end.
fn run(
    dice: &mut Dice,
    plan: &Plan,
    rates: [f64; 2],
    days: u64,
    differs: impl Fn(Tried, Tried) -> bool,
) -> bool {
    let planned = plan.visitors().expect("a plan");
    let (mut current, mut other) = (Tried::default(), Tried::default());
    for _ in 0..days {
        for _ in 0..planned.div_ceil(days) {
            if dice.share() < plan.share {
                dice.visit(&mut other, rates[1]);
            } else {
                dice.visit(&mut current, rates[0]);
            }
        }
        if differs(current, other) {
            return true;
        }
    }
    false
}

fn found(plan: Plan) -> impl Fn(Tried, Tried) -> bool {
    let planned = plan.visitors().expect("a plan");
    move |current, other| {
        let verdict = plan.verdict(current, other, planned);
        matches!(verdict, Verdict::OtherHigher | Verdict::CurrentHigher)
    }
}

const HALVES: Plan = Plan {
    baseline: 0.4,
    effect: 0.06,
    share: 0.5,
};

#[test]
fn looking_every_day_finds_a_difference_that_is_not_there_in_at_most_one_of_twenty_tests() {
    let rare = Plan {
        baseline: 0.06,
        effect: 0.03,
        share: 0.5,
    };
    let uneven = Plan {
        baseline: 0.7,
        effect: 0.06,
        share: 0.2,
    };
    for (plan, seed) in [(HALVES, 1), (rare, 2), (uneven, 3)] {
        let mut dice = Dice(seed);
        let wrong = (0..2_000)
            .filter(|_| run(&mut dice, &plan, [plan.baseline; 2], 28, found(plan)))
            .count();
        assert!(wrong <= 100, "{wrong} of 2,000 with {plan:?}");
    }
}

#[test]
fn an_interval_for_one_look_would_err_far_more_often_when_it_is_looked_at_every_day() {
    let once = |current: Tried, other: Tried| {
        let (Some(a), Some(b)) = (current.rate(), other.rate()) else {
            return false;
        };
        (a.value - b.value).abs() > 1.96 * (a.variance + b.variance).sqrt()
    };
    let mut dice = Dice(4);
    let wrong = (0..2_000)
        .filter(|_| run(&mut dice, &HALVES, [0.4; 2], 28, once))
        .count();
    assert!(wrong > 300, "{wrong} of 2,000");
}

#[test]
fn the_planned_difference_is_found_in_four_of_five_tests() {
    for (rates, seed) in [([0.4, 0.46], 5), ([0.4, 0.34], 6)] {
        let mut dice = Dice(seed);
        let right = (0..500)
            .filter(|_| run(&mut dice, &HALVES, rates, 28, found(HALVES)))
            .count();
        assert!(right >= 400, "{right} of 500 with {rates:?}");
    }
}

#[test]
fn the_interval_holds_the_true_difference_on_all_days_of_nearly_all_tests() {
    let mut dice = Dice(7);
    let misses = |current, other| {
        let Some(found) = HALVES.difference(current, other) else {
            return false;
        };
        current.shown.min(other.shown) >= 100 && !(found.low..=found.high).contains(&0.05)
    };
    let missed = (0..1_000)
        .filter(|_| run(&mut dice, &HALVES, [0.4, 0.45], 28, misses))
        .count();
    assert!(missed <= 50, "{missed} of 1,000");
}

#[test]
fn the_mixture_is_the_one_with_the_narrowest_interval_at_the_planned_end() {
    let width = |r: f64| (1.0 + 1.0 / r) * (2.0 * 20.0_f64.ln() + (1.0 + r).ln());
    assert!(width(MIXTURE) < width(MIXTURE - 0.01) && width(MIXTURE) < width(MIXTURE + 0.01));
    assert!((width(MIXTURE).sqrt() - REACH).abs() < 1e-6);
}

#[test]
fn shares_that_chance_does_not_give_are_told_before_anything_else() {
    let tried = |shown, accepted| Tried { shown, accepted };
    let fair = HALVES.verdict(tried(5_000, 2_000), tried(5_100, 2_040), 20_000);
    assert_eq!(fair, Verdict::Preliminary);
    let unfair = HALVES.verdict(tried(5_000, 2_000), tried(6_000, 3_500), 20_000);
    assert_eq!(unfair, Verdict::ShareMismatch);
    let one_alone = HALVES.verdict(tried(200, 80), tried(0, 0), 20_000);
    assert_eq!(one_alone, Verdict::ShareMismatch);
    assert_eq!(
        HALVES.verdict(tried(40, 20), tried(38, 1), 20_000),
        Verdict::TooFew
    );
}

#[test]
fn a_test_without_a_difference_ends_when_all_planned_visitors_came() {
    let planned = HALVES.visitors().expect("a plan");
    let half = Tried {
        shown: planned.div_ceil(2),
        accepted: planned / 5,
    };
    assert_eq!(HALVES.verdict(half, half, planned), Verdict::NoDifference);
    assert!(Verdict::NoDifference.is_final() && !Verdict::Preliminary.is_final());
}

#[test]
fn smaller_differences_and_uneven_shares_need_more_visitors() {
    let visitors = |effect, share| {
        Plan {
            effect,
            share,
            ..HALVES
        }
        .visitors()
        .expect("a plan")
    };
    assert!((3_900..4_300).contains(&visitors(0.06, 0.5)));
    assert!(visitors(0.03, 0.5) > 3 * visitors(0.06, 0.5));
    assert!(visitors(0.06, 0.1) > 2 * visitors(0.06, 0.5));
    let nowhere = Plan {
        effect: 0.7,
        ..HALVES
    };
    assert_eq!(nowhere.visitors(), None);
}
