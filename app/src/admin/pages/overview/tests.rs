//! What the overview says of sites in each state.

use super::{SiteLine, overview, overview_query};
use crate::admin::pages::sample;
use consent::Policy;
use jiff::civil::{Date, date};
use platform::rates::{DefinitionId, Difference, Figures, RatesAnswer, Row};

const TODAY: Date = date(2026, 11, 25);

fn shop() -> Policy {
    sample::policy(include_str!("../../../../../tests/demo/shop/site.toml"))
}

/// Thirty days of which so many at the end are empty.
fn rates(silent: usize) -> RatesAnswer {
    let query = overview_query(TODAY);
    assert!(
        sample::compares(&query),
        "the trend needs the period before"
    );
    let mut answer = sample::answer(&query);
    answer.rows = (0..30)
        .map(|place| Row {
            keys: vec![
                query
                    .from
                    .saturating_add(jiff::Span::new().days(place))
                    .to_string(),
            ],
            figures: Some(
                if usize::try_from(place).is_ok_and(|place| place + silent < 30) {
                    sample::figures(40, 20, 10, 5)
                } else {
                    Figures::default()
                },
            ),
        })
        .collect();
    answer
}

fn page(policy: &Policy, rates: Option<RatesAnswer>) -> String {
    overview(&sample::analyst(), &[SiteLine { policy, rates }])
}

#[test]
fn a_site_has_its_rate_its_trend_its_line_and_its_last_banner() {
    let mut answer = rates(0);
    let compared = answer.compared.as_mut().expect("compared");
    compared.differences = vec![Difference {
        rate: DefinitionId::AcceptanceOfShown,
        value: 0.031,
        low: 0.01,
        high: 0.05,
    }];
    let html = page(&shop(), Some(answer));
    assert!(html.contains("<h1>One site is published</h1>"));
    for part in [
        "58.1%",
        "+3.1 points from 55.0%",
        "last shown today",
        "shows its banner",
        "class=\"stroke c1\"",
    ] {
        assert!(html.contains(part), "{part}");
    }
    assert!(
        !html.contains("<li>No banner"),
        "no warning without a reason"
    );
}

#[test]
fn a_site_that_fell_silent_is_warned_of() {
    let html = page(&shop(), Some(rates(4)));
    assert!(html.contains("last shown 4 days ago") && html.contains("No banner for 4 days."));
    assert!(html.contains("shows no banner now"));
    let html = page(&shop(), Some(rates(1)));
    assert!(html.contains("last shown yesterday") && !html.contains("<li>No banner"));
}

#[test]
fn a_fall_is_warned_of_only_where_it_is_certain() {
    let fell = |value, low, high| {
        let mut answer = rates(0);
        let compared = answer.compared.as_mut().expect("compared");
        let rate = DefinitionId::AcceptanceOfShown;
        compared.differences = vec![Difference {
            rate,
            value,
            low,
            high,
        }];
        page(&shop(), Some(answer)).contains("Acceptance changed by")
    };
    assert!(fell(-0.08, -0.12, -0.04));
    assert!(!fell(-0.08, -0.17, 0.01), "it may have stayed the same");
    assert!(!fell(-0.02, -0.03, -0.01), "it is small");
    assert!(!fell(0.08, 0.04, 0.12), "it rose");
}

#[test]
fn many_programs_are_warned_of() {
    let html = page(&shop(), Some(rates(0)));
    assert!(html.contains("4,321 renders by programs"));
}

#[test]
fn a_site_that_never_showed_a_banner_leads_to_its_snippet() {
    let mut answer = rates(30);
    answer.total = Some(Figures::default());
    let html = page(&shop(), Some(answer));
    assert!(html.contains("no banner shown yet"));
    assert!(html.contains("href=\"/admin/sites/shop/snippet\""));
    assert!(
        html.contains("none yet") && !html.contains('%'),
        "no share of nothing"
    );
}

#[test]
fn quiet_sites_stores_that_fail_and_no_site_at_all_are_said() {
    let quiet = sample::policy(include_str!("../../../../../tests/demo/quiet/site.toml"));
    assert!(page(&quiet, None).contains("asks nothing"));
    assert!(page(&shop(), None).contains("the store did not answer"));
    let html = overview(&sample::analyst(), &[]);
    assert!(html.contains("No site is published yet") && html.contains("sluis site publish"));
}
