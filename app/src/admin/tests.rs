//! The chart says what the table says, and the figures follow their definitions.

use super::{
    chart, load,
    model::{Day, Ending, Endings, SitePage, grouped, share},
    site, table,
    words::Words,
};
use consent::Policy;
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use load::{DayRates, Rates};
use platform::rates::Counts;

fn policy(text: &str) -> Policy {
    let checked = platform::site_file::parse("site.toml", text).expect("the site file is right");
    consent::material::number(checked.draft, None).expect("there are slots")
}

fn shop() -> Policy {
    policy(include_str!("../../../tests/demo/shop/site.toml"))
}

/// Three uneven days, one of them empty.
fn rates() -> Rates {
    let counts = |shown, accepted, refused, partial| Counts {
        shown,
        accepted,
        refused,
        partial,
        ..Counts::default()
    };
    let days = [
        ("2026-11-21", counts(1200, 700, 300, 50)),
        ("2026-11-22", counts(0, 0, 0, 0)),
        ("2026-11-23", counts(7, 1, 2, 3)),
    ];
    let days = days.map(|(day, counts)| DayRates {
        day: day.parse().expect("a day"),
        counts,
    });
    Rates {
        days: days.into(),
        total: counts(1207, 701, 302, 53),
        hidden: 0,
    }
}

fn page() -> SitePage {
    load::page(&shop(), &rates(), 7, "https://sluis.example")
}

fn html(view: impl FnOnce() -> AnyView) -> String {
    Owner::new().with(|| {
        provide_meta_context();
        provide_context(Words::load());
        view().to_html()
    })
}

/// The texts between tags of one kind.
fn texts<'a>(html: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    html.split(open)
        .skip(1)
        .filter_map(|part| part.split_once(close))
        .map(|(text, _)| text)
        .collect()
}

#[test]
fn the_chart_has_the_same_numbers_as_the_table() {
    let page = page();
    let (chart, table) = (html(|| chart::view(&page)), html(|| table::view(&page)));
    let drawn = texts(&chart, "data-count=\"", "\"");
    let rows: Vec<Vec<&str>> = table
        .split("<tr>")
        .map(|row| texts(row, "<td class=\"number\">", "</td>"))
        .collect();
    let rows: Vec<_> = rows.into_iter().filter(|cells| cells.len() == 5).collect();
    assert_eq!(rows.len(), 4, "three days and the total");
    // The table's columns are shown, accepted, partial, refused, no choice; the newest day is first.
    for (strip, column) in (0..4).zip(1..5) {
        let told: Vec<String> = rows[..3]
            .iter()
            .rev()
            .map(|row| row[column].replace(',', ""))
            .collect();
        assert_eq!(drawn[strip * 3..strip * 3 + 3], told, "strip {strip}");
    }
    assert_eq!(rows[3], ["1,207", "701", "53", "302", "151"]);
}

#[test]
fn bars_begin_at_zero_and_share_one_scale() {
    let day = |accepted, refused| Day {
        date: "2026-11-23".to_owned(),
        label: "23 Nov".to_owned(),
        endings: Endings {
            accepted,
            refused,
            ..Endings::default()
        },
    };
    let top = chart::top(&[day(3, 12), day(6, 0)]);
    assert_eq!(top, 12);
    assert_eq!(
        [0, 3, 6, 12].map(|count| chart::bar(count, top)),
        [0, 250, 500, 1000]
    );
    assert_eq!(
        chart::bar(1, 1_000_000),
        1,
        "one of a million is still seen"
    );
    assert_eq!(chart::bar(0, 0), 0);
}

#[test]
fn the_main_number_is_acceptance_of_all_shown_and_says_so() {
    let html = html(|| site::whole(page()));
    assert!(html.contains("58.1%"), "701 of 1207");
    assert!(html.contains("66.4%"), "701 of 1056 decided");
    assert!(html.contains("701 of 1,207 banners shown"));
    assert!(html.contains("701 of 1,056 choices"));
    assert!(html.contains("Maretak has shown 1,207 banners in the last 7 days"));
}

#[test]
fn choices_without_a_reported_showing_count_as_shown_and_are_named() {
    let endings = Endings {
        shown: 1,
        accepted: 2,
        refused: 1,
        partial: 0,
        no_choice: 0,
    };
    assert_eq!(endings.all(), 3);
    assert_eq!(endings.acceptance().as_deref(), Some("66.7%"));
    let counts = Counts {
        shown: 1,
        accepted: 2,
        refused: 1,
        ..Counts::default()
    };
    let rates = Rates {
        days: Vec::new(),
        total: counts,
        hidden: 0,
    };
    let page = load::page(&shop(), &rates, 7, "https://sluis.example");
    assert!(
        page.unreported
            .expect("two are missing")
            .starts_with("2 choices")
    );
}

#[test]
fn without_anything_shown_the_page_says_what_to_do_next() {
    let rates = Rates {
        days: Vec::new(),
        total: Counts::default(),
        hidden: 0,
    };
    let page = load::page(&shop(), &rates, 28, "https://sluis.example");
    let html = html(|| site::whole(page));
    assert!(html.contains("Paste the snippet into the pages"));
    assert!(!html.contains("<svg"), "no chart of nothing");
    assert!(!html.contains('%'), "no share of nothing");
}

#[test]
fn the_snippet_is_shown_as_text() {
    let html = html(|| site::whole(page()));
    assert!(html.contains("&lt;script src=\"https://sluis.example/s/shop.js\"&gt;&lt;/script&gt;"));
}

#[test]
fn a_site_that_asks_nothing_has_neither_snippet_nor_rates() {
    let quiet = policy(include_str!("../../../tests/demo/quiet/site.toml"));
    let html = html(|| site::whole(load::page(&quiet, &rates(), 7, "https://sluis.example")));
    assert!(html.contains("asks nothing"));
    assert!(!html.contains("/s/quiet.js") && !html.contains("<table"));
}

#[test]
fn shares_are_rounded_half_up_and_nothing_has_none() {
    assert_eq!(share(1, 3).as_deref(), Some("33.3%"));
    assert_eq!(share(2, 3).as_deref(), Some("66.7%"));
    assert_eq!(share(5, 5).as_deref(), Some("100.0%"));
    assert_eq!(share(0, 0), None);
    assert_eq!(
        [0, 999, 1000, 1_234_567].map(grouped),
        ["0", "999", "1,000", "1,234,567"]
    );
    assert_eq!(
        Ending::ALL.map(|ending| Endings {
            accepted: 4,
            ..Endings::default()
        }
        .of(ending)),
        [4, 0, 0, 0]
    );
}
