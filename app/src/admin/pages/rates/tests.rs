//! What the page of a site's rates says, from answers as the platform gives them.

use super::{
    Answered, LiveCounts, NoView, Published, RatesSite, View, ViewError, csv, no_view, site_rates,
    svg,
};
use crate::admin::{AdminLanguage, pages::sample};
use consent::Policy;
use jiff::civil::{Date, date};
use platform::rates::{Compare, DefinitionId, Difference, Dimension, QueryError, RatesAnswer, Row};

const TODAY: Date = date(2026, 11, 25);

fn shop() -> Policy {
    sample::policy(include_str!("../../../../../tests/demo/shop/site.toml"))
}

fn site(policy: &Policy) -> RatesSite<'_> {
    let published = [(1, "2026-11-01T10:00:00Z"), (2, "2026-11-10T23:30:00Z")];
    RatesSite {
        policy,
        zone: "Europe/Brussels".to_owned(),
        published: published
            .iter()
            .filter_map(|(version, at)| Published::new(*version, at, "Europe/Brussels"))
            .collect(),
    }
}

fn view(query: &str) -> View {
    View::parse(query, TODAY).expect("a view")
}

/// Answers to all blocks of a view, of 1,207 shown; every block has a row that is suppressed.
fn answers(view: &View) -> Vec<Answered> {
    view.blocks(TODAY)
        .into_iter()
        .map(|block| {
            let mut answer = sample::answer(&block.query(TODAY));
            answer.rows = rows(&answer);
            (block, Ok(answer))
        })
        .collect()
}

fn rows(answer: &RatesAnswer) -> Vec<Row> {
    let keys: Vec<Vec<&str>> = match answer.by.as_slice() {
        [Dimension::Day] => ["2026-11-09", "2026-11-10", "2026-11-11"]
            .map(|day| vec![day])
            .into(),
        [Dimension::Country] => ["BE", "NL", "unknown"].map(|country| vec![country]).into(),
        [Dimension::Purpose] => vec![vec!["analytics"], vec!["marketing"]],
        [Dimension::HourAndWeekday] => vec![vec!["1-09"], vec!["7-23"]],
        [Dimension::Day, Dimension::Device] => vec![
            vec!["2026-11-10", "mobile"],
            vec!["2026-11-11", "mobile"],
            vec!["2026-11-10", "desktop"],
        ],
        [Dimension::Page] => vec![vec!["=cmd()"], vec!["/a,\"b\"<script>"]],
        [] => Vec::new(),
        [_] => vec![vec!["mobile"]],
        _ => vec![vec!["BE", "mobile"], vec!["NL", "mobile"]],
    };
    let last = keys.len().saturating_sub(1);
    keys.iter()
        .enumerate()
        .map(|(place, keys)| Row {
            keys: keys.iter().map(ToString::to_string).collect(),
            figures: (place != last || last == 0).then(|| sample::figures(600, 350, 150, 25)),
        })
        .collect()
}

fn page(query: &str) -> String {
    let (policy, view) = (shop(), view(query));
    let live = LiveCounts {
        minutes: 30,
        shown: 12,
        decided: 9,
    };
    site_rates(
        &sample::analyst(),
        &site(&policy),
        &view,
        TODAY,
        &answers(&view),
        live,
    )
}

#[test]
fn the_main_number_comes_with_its_interval_and_its_definition() {
    let html = page("");
    assert!(
        html.contains("<h1>Maretak: 58.1% of those who saw the banner accepted everything</h1>")
    );
    let main = html.split("main-number").nth(1).expect("a main number");
    let main = main.split("side-number").next().expect("and others");
    for part in [
        "58.1%",
        "Accepted, of all shown",
        "55.3%\u{A0}\u{2013} 60.8%",
        "95%",
    ] {
        assert!(main.contains(part), "{part} in {main}");
    }
    assert!(main.contains(DefinitionId::AcceptanceOfShown.text()));
}

#[test]
fn the_english_definitions_are_those_of_the_platform() {
    let texts = AdminLanguage::English.texts();
    for number in DefinitionId::ALL {
        assert_eq!(
            super::words::definition(&texts, *number),
            number.text().replace('`', "")
        );
    }
}

#[test]
fn every_number_dimension_and_error_has_words_in_every_language() {
    for language in AdminLanguage::ALL {
        let texts = language.texts();
        for number in DefinitionId::ALL {
            assert!(!super::label(&texts, *number).is_empty());
        }
        for dimension in Dimension::ALL {
            assert!(!super::values::dimension(&texts, *dimension).is_empty());
        }
        let errors = [
            QueryError::RangeBackwards,
            QueryError::RangeTooLong,
            QueryError::TooManyHours,
            QueryError::TooManyDimensions,
            QueryError::DimensionTwice,
            QueryError::TwoTimes,
            QueryError::PurposeWithService,
            QueryError::FilterOnTime,
            QueryError::FilterValue,
            QueryError::UnknownVersion,
        ];
        for error in errors {
            assert!(NoView::Query(error).text(&texts).ends_with('.'));
        }
        let errors = [
            ViewError::Day,
            ViewError::Days,
            ViewError::Dimension,
            ViewError::Filter,
            ViewError::Compare,
            ViewError::Measure,
        ];
        for error in errors {
            assert!(NoView::Address(error).text(&texts).ends_with('.'));
        }
    }
}

#[test]
fn versions_are_marked_on_the_day_of_the_sites_clock() {
    let html = page("from=2026-11-09&to=2026-11-11&by=day");
    // Published at half past eleven in the evening, UTC: the next day in Brussels.
    let (_, chart) = html.split_once("<figure").expect("a chart");
    let mark = chart.split("class=\"mark\"").nth(1).expect("a mark");
    assert!(mark.starts_with(" x1=\"83.33%\""), "{}", &mark[..60]);
    assert!(html.contains("v2 (11 Nov)"));
    assert!(!html.contains("v1 ("), "it was published before these days");
}

#[test]
fn a_suppressed_row_says_so_and_shows_no_number() {
    let html = page("by=country");
    let table = html.split("class=\"figures\"").nth(1).expect("a table");
    let row = table
        .split("<tr>")
        .find(|row| row.contains("not known"))
        .and_then(|row| row.split("</tr>").next())
        .expect("the row");
    assert!(
        row.contains("colspan=\"8\"") && row.contains("under 10"),
        "{row}"
    );
    assert!(!row.contains("between") && row.matches("<td").count() == 1);
}

#[test]
fn a_row_leads_to_the_view_of_it_alone_and_a_filter_can_be_taken_away() {
    let html = page("days=7&by=country&filter=device%3Amobile");
    let narrowed = "/admin/sites/shop?days=7&amp;filter=device%3Amobile&amp;filter=country%3ABE";
    assert!(html.contains(narrowed), "{narrowed}");
    assert!(html.contains("href=\"/admin/sites/shop?days=7&amp;by=country\""));
    assert!(html.contains("Device: Phones (under 640 pixels)"));
    assert!(
        html.contains("name=\"filter\" value=\"device:mobile\""),
        "the form keeps it"
    );
}

#[test]
fn every_chart_has_files_of_exactly_its_view() {
    let html = page("days=7");
    for file in ["csv", "json", "svg"] {
        for by in [
            "by=purpose",
            "by=country",
            "by=total",
            "by=hour_and_weekday",
        ] {
            let address = format!("/admin/sites/shop/rates.{file}?days=7&amp;{by}");
            assert!(html.contains(&address), "{address}");
        }
    }
    assert!(html.contains("rates.csv?days=7&amp;by=day&amp;measure=shown"));
}

#[test]
fn a_difference_is_said_with_its_interval_or_as_unclear() {
    let (policy, view) = (shop(), view("by=total&compare=period_before"));
    let said = |value, low, high| {
        let mut answers = answers(&view);
        let Ok(answer) = &mut answers[0].1 else {
            panic!("an answer")
        };
        let rate = DefinitionId::AcceptanceOfShown;
        let compared = answer.compared.as_mut().expect("it is compared");
        assert_eq!(compared.with, Compare::PeriodBefore);
        compared.differences = vec![Difference {
            rate,
            value,
            low,
            high,
        }];
        let live = LiveCounts::default();
        site_rates(
            &sample::analyst(),
            &site(&policy),
            &view,
            TODAY,
            &answers,
            live,
        )
    };
    let clear = said(0.023, 0.001, 0.044);
    assert!(clear.contains("+2.3 points from") && clear.contains("between +0.1 and +4.4"));
    let unclear = said(0.023, -0.01, 0.05);
    assert!(unclear.contains("No clear difference from"));
    assert!(!unclear.contains("+2.3 points from"));
}

#[test]
fn what_is_left_out_is_shown_and_every_definition_can_be_reached() {
    let html = page("");
    for words in [
        "Crawlers and other programs",
        "sluis check",
        "Pages loaded ahead of a visit",
        "4,321",
    ] {
        assert!(html.contains(words), "{words}");
    }
    let heads = html
        .split("href=\"#")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let mut count = 0;
    for anchor in heads {
        assert!(html.contains(&format!("id=\"{anchor}\"")), "{anchor}");
        count += 1;
    }
    assert!(count > 20, "the heads of the tables lead to what they mean");
}

#[test]
fn ids_are_unique_and_nothing_needs_a_script() {
    for query in [
        "",
        "by=total",
        "by=country",
        "by=day&by=device",
        "by=hour_and_weekday",
        "by=country&by=device",
    ] {
        let html = page(query);
        let mut ids: Vec<&str> = html
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{query}");
        assert_eq!(html.matches("<script").count(), 1, "the live line's only");
        assert!(
            !html.contains("style=\"") && !html.contains("onclick"),
            "the page's rules forbid it"
        );
    }
}

#[test]
fn the_live_line_says_that_something_was_decided_and_never_what() {
    let html = page("");
    assert!(html.contains("In the last 30 minutes: 12 shown, 9 decided."));
}

#[test]
fn without_anything_shown_the_page_says_what_to_do_next() {
    let (policy, default) = (shop(), View::default());
    let empty = |view: &View| {
        let mut answers = answers(view);
        for (_, answer) in &mut answers {
            let Ok(answer) = answer else {
                panic!("an answer")
            };
            answer.rows.clear();
            answer.total = Some(platform::rates::Figures::default());
        }
        let live = LiveCounts::default();
        site_rates(
            &sample::analyst(),
            &site(&policy),
            view,
            TODAY,
            &answers,
            live,
        )
    };
    let html = empty(&default);
    assert!(
        html.contains("href=\"/admin/sites/shop/snippet\"") && html.contains("Paste the snippet")
    );
    assert!(!html.contains("<figure"), "no chart of nothing");
    let html = empty(&view("filter=country%3ABE"));
    assert!(html.contains("Take a filter away"));
}

#[test]
fn under_ten_visitors_there_is_no_number_at_all() {
    let (policy, view) = (shop(), View::default());
    let mut answers = answers(&view);
    for (_, answer) in &mut answers {
        let Ok(answer) = answer else {
            panic!("an answer")
        };
        answer.total = None;
        answer.rows.iter_mut().for_each(|row| row.figures = None);
    }
    let live = LiveCounts::default();
    let html = site_rates(
        &sample::analyst(),
        &site(&policy),
        &view,
        TODAY,
        &answers,
        live,
    );
    assert!(html.contains("fewer than ten visitors"));
    let shown = html
        .split("<main")
        .nth(1)
        .expect("a page")
        .replace("at 95% confidence", "");
    let numbers = shown
        .split("id=\"definitions\"")
        .next()
        .expect("the part above");
    assert!(!numbers.contains("main-number"));
}

#[test]
fn what_cannot_be_shown_says_why_above_a_form_that_is_open() {
    let policy = shop();
    let why = NoView::Address(ViewError::Compare);
    let html = no_view(&sample::analyst(), &site(&policy), TODAY, why);
    assert!(html.contains("Two versions need both numbers"));
    assert!(html.contains("<details open class=\"act\""));
}

#[test]
fn a_site_that_asks_nothing_has_no_rates() {
    let quiet = sample::policy(include_str!("../../../../../tests/demo/quiet/site.toml"));
    let live = LiveCounts::default();
    let html = site_rates(
        &sample::analyst(),
        &site(&quiet),
        &View::default(),
        TODAY,
        &[],
        live,
    );
    assert!(html.contains("asks nothing") && !html.contains("<figure"));
}

#[test]
fn the_csv_has_the_numbers_of_the_table_and_no_formula() {
    let view = view("by=page");
    let (_, answer) = answers(&view).pop().expect("the view's own");
    let csv = csv(&answer.expect("an answer"));
    let lines: Vec<&str> = csv.lines().collect();
    assert!(lines[0].starts_with("part,page,suppressed,decided,no_choice,renders,shown,"));
    assert!(
        lines[1].starts_with("asked,'=cmd(),,525,75,700,600,"),
        "{}",
        lines[1]
    );
    assert!(
        lines[2].starts_with("asked,\"/a,\"\"b\"\"<script>\",under_10,,,"),
        "{}",
        lines[2]
    );
    assert!(
        lines[3].starts_with("asked_total,,,1056,151,"),
        "{}",
        lines[3]
    );
    let width = lines[0].split(',').count();
    assert_eq!(lines[1].split(',').count(), width);
    assert_eq!(lines[3].split(',').count(), width);
}

#[test]
fn the_chart_of_a_view_is_a_file_that_says_what_it_shows() {
    let policy = shop();
    for query in [
        "by=page",
        "by=day&measure=shown",
        "by=total",
        "by=hour_and_weekday",
        "by=day&by=device",
    ] {
        let view = view(query);
        let (block, answer) = answers(&view).pop().expect("the view's own");
        let file = svg(&site(&policy), &block, TODAY, &answer.expect("an answer"));
        assert!(
            file.starts_with("<?xml") && file.contains("Maretak"),
            "{query}"
        );
        assert!(
            file.contains("29 Oct \u{2013} 25 Nov 2026 (Europe/Brussels)"),
            "{query}"
        );
        assert!(!file.contains("<script"), "{query}");
    }
}

#[test]
fn what_no_page_reported_and_what_was_estimated_is_said() {
    let (policy, view) = (shop(), view("by=total"));
    let mut answers = answers(&view);
    let Ok(answer) = &mut answers[0].1 else {
        panic!("an answer")
    };
    let total = answer.total.as_mut().expect("a total");
    total.counts.implied = 7;
    total.counts.estimated = 1_200;
    let live = LiveCounts::default();
    let html = site_rates(
        &sample::analyst(),
        &site(&policy),
        &view,
        TODAY,
        &answers,
        live,
    );
    assert!(html.contains("7 are known by their decision alone"));
    assert!(html.contains("1,200 were told apart by estimate"));
    assert!(
        !page("by=total").contains("by estimate"),
        "nothing is said of nothing"
    );
}
