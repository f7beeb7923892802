//! One view, one address.

use super::{Range, SetOut, View, ViewError};
use jiff::civil::{Date, date};
use platform::rates::{Compare, DefinitionId, Dimension};

const TODAY: Date = date(2026, 11, 25);

fn parse(query: &str) -> View {
    View::parse(query, TODAY).expect("a view")
}

#[test]
fn every_view_has_one_address_and_comes_back_from_it() {
    for query in [
        "",
        "days=7",
        "days=90&by=country",
        "from=2026-10-01&to=2026-10-31&by=day&by=device&filter=country%3ABE&filter=page%3A%2Fa%3Fb%26c&compare=period_before",
        "by=total&compare=versions&version=3&against=2&measure=interaction",
    ] {
        let view = parse(query);
        assert_eq!(view.query_string(), query);
        assert_eq!(parse(&view.query_string()), view);
    }
}

#[test]
fn a_form_with_empty_fields_says_the_same_as_a_short_address() {
    let form = "days=28&from=&to=&by=summary&by=&compare=none&version=&against=&measure=acceptance_of_shown&utm_source=mail";
    assert_eq!(parse(form), View::default());
    assert_eq!(parse(form).query_string(), "");
    let since = parse("from=2026-11-20");
    assert_eq!(since.range, Range::Dates(date(2026, 11, 20), TODAY));
    let until = parse("to=2026-11-20&days=7");
    assert_eq!(until.dates(TODAY).0, date(2026, 11, 14));
}

#[test]
fn what_no_view_has_is_said_and_not_passed_over() {
    for (query, error) in [
        ("from=yesterday", ViewError::Day),
        ("days=0", ViewError::Days),
        ("days=900", ViewError::Days),
        ("by=colour", ViewError::Dimension),
        ("filter=BE", ViewError::Filter),
        ("filter=colour:red", ViewError::Filter),
        ("compare=neighbours", ViewError::Compare),
        ("compare=versions&version=3", ViewError::Compare),
        ("compare=versions&version=3&against=x", ViewError::Compare),
        ("measure=luck", ViewError::Measure),
    ] {
        assert_eq!(View::parse(query, TODAY), Err(error), "{query}");
    }
}

#[test]
fn a_view_asks_for_the_step_in_which_its_range_reads_best() {
    let step = |query: &str| parse(query).query(TODAY).by;
    assert_eq!(step("days=1"), [Dimension::Hour]);
    assert_eq!(step(""), [Dimension::Day]);
    assert_eq!(step("days=365"), [Dimension::Week]);
    assert_eq!(step("days=731"), [Dimension::Month]);
    assert_eq!(step("by=total"), []);
}

#[test]
fn a_dimension_is_narrowed_to_one_value_and_widened_again() {
    let view = parse("by=country").only(Dimension::Country, "BE");
    let view = view
        .only(Dimension::Country, "NL")
        .only(Dimension::Device, "mobile");
    assert_eq!(view.filter.len(), 2);
    assert_eq!(view.without(Dimension::Country).filter.len(), 1);
    assert_eq!(view.by, SetOut::By(vec![Dimension::Country]));
    assert_eq!(
        view.measured(DefinitionId::Shown).last(7).range,
        Range::Last(7)
    );
    assert_eq!(
        parse("compare=period_before").compare,
        Some(Compare::PeriodBefore)
    );
}
