//! Answers and operators to draw pages from in tests.

use consent::{Policy, SiteId};
use platform::{
    access::Role,
    operators::SignedIn,
    rates::{
        Compare, Compared, Counts, DefinitionId, Excluded, Figures, ImpressionMode, Rate, RateSet,
        RatesAnswer, RatesQuery, TimeToDecide,
    },
};

pub(super) fn policy(text: &str) -> Policy {
    let checked = platform::site_file::parse("site.toml", text).expect("the site file is right");
    consent::material::number(checked.draft, None).expect("there are slots")
}

pub(super) fn analyst() -> SignedIn {
    SignedIn {
        name: "Ada".to_owned(),
        role: Role::Analyst,
        sites: Vec::new(),
    }
}

/// With the interval of 701 of 1,207 around every share, as near as a test needs it.
fn share(part: u64, whole: u64) -> Option<Rate> {
    let number = |count: u64| f64::from(u32::try_from(count).expect("few"));
    let value = (whole > 0).then(|| number(part) / number(whole))?;
    Some(Rate {
        value,
        low: (value - 0.028).max(0.0),
        high: (value + 0.027).min(1.0),
    })
}

pub(super) fn figures(shown: u64, accepted: u64, refused: u64, partial: u64) -> Figures {
    let decided = accepted + refused + partial;
    Figures {
        counts: Counts {
            renders: shown + 100,
            shown,
            accepted,
            refused,
            partial,
            granted: accepted,
            denied: refused + partial,
            ..Counts::default()
        },
        decided,
        no_choice: shown - decided,
        rates: RateSet {
            interaction: share(decided, shown),
            acceptance_of_shown: share(accepted, shown),
            acceptance_of_decided: share(accepted, decided),
            refusal_of_shown: share(refused, shown),
            refusal_of_decided: share(refused, decided),
            partial_of_decided: share(partial, decided),
            granted_of_decided: share(accepted, decided),
        },
        time_to_decide: Some(TimeToDecide {
            of: decided,
            median_ms: 3_250,
            p90_ms: 14_000,
        }),
    }
}

/// The frame of an answer: totals of 1,207 shown, no rows yet.
pub(super) fn answer(query: &RatesQuery) -> RatesAnswer {
    let compared = query.compare.map(|with| Compared {
        with,
        from: query.from,
        to: query.to,
        total: Some(figures(1_000, 550, 300, 50)),
        rows: Vec::new(),
        differences: Vec::new(),
    });
    RatesAnswer {
        site: SiteId::parse("shop").expect("a site"),
        time_zone: "Europe/Brussels".to_owned(),
        from: query.from,
        to: query.to,
        by: query.by.clone(),
        filter: query.filter.clone(),
        impressions: ImpressionMode::FirstRenders,
        total: Some(figures(1_207, 701, 302, 53)),
        rows: Vec::new(),
        excluded: Excluded {
            bot_renders: 4_321,
            bot_choices: 12,
            suppressed_rows: 1,
            ..Excluded::default()
        },
        compared,
        definitions: DefinitionId::ALL.to_vec(),
    }
}

/// Is the query one that compares with the period before?
pub(super) const fn compares(query: &RatesQuery) -> bool {
    matches!(query.compare, Some(Compare::PeriodBefore))
}
