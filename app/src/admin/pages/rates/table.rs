//! An answer as a table: the numbers of its chart and those beside them. A suppressed row says that it is one.

use super::{
    RatesSite, View, values,
    words::{self, anchor, definition, interval, label, rate},
};
use crate::{admin::AdminLanguage, texts::Texts};
use leptos::prelude::*;
use platform::rates::{DefinitionId, Figures, RatesAnswer, Row};

/// A column of numbers.
#[derive(Clone, Copy)]
enum Column {
    Count(DefinitionId),
    Rate(DefinitionId),
    /// The view's measure in what it is set against.
    Before(DefinitionId),
}

const OUTCOMES: [Column; 8] = [
    Column::Count(DefinitionId::Shown),
    Column::Count(DefinitionId::Decided),
    Column::Count(DefinitionId::Accepted),
    Column::Count(DefinitionId::Partial),
    Column::Count(DefinitionId::Refused),
    Column::Count(DefinitionId::NoChoice),
    Column::Rate(DefinitionId::AcceptanceOfShown),
    Column::Rate(DefinitionId::AcceptanceOfDecided),
];

/// The table of an answer that is set out by something.
pub(super) fn rows(
    texts: &Texts,
    site: &RatesSite<'_>,
    view: &View,
    answer: &RatesAnswer,
    id: &str,
) -> AnyView {
    let columns = columns(view, answer);
    let heads = answer.by.iter().map(|one| values::dimension(texts, *one));
    let heads = heads.map(|name| view! { <th scope="col">{name}</th> });
    let numbers = columns.iter().map(|column| head(texts, answer, *column));
    let rows = answer.rows.iter().enumerate().map(|(place, found)| {
        let names = keys(texts, site, view, answer, found);
        let before = before(answer, place, found);
        view! { <tr>{names}{cells(texts, &columns, found.figures.as_ref(), before)}</tr> }
    });
    let total = total(texts, answer, &columns);
    let numbers = numbers.collect_view();
    view! {
        <div class="scroll tall" tabindex="0" role="region" aria-labelledby=named(id)>
            <table class="figures">
                <thead><tr>{heads.collect_view()}{numbers}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
                {total}
            </table>
        </div>
    }
    .into_any()
}

fn is_choice(answer: &RatesAnswer) -> bool {
    answer.by.iter().any(|one| one.is_choice())
}

fn columns(view: &View, answer: &RatesAnswer) -> Vec<Column> {
    let measure = if is_choice(answer) {
        DefinitionId::GrantedOfDecided
    } else {
        view.measure
    };
    let mut columns = if is_choice(answer) {
        vec![
            Column::Count(DefinitionId::GrantedOfDecided),
            Column::Count(DefinitionId::Decided),
            Column::Rate(DefinitionId::GrantedOfDecided),
        ]
    } else {
        OUTCOMES.to_vec()
    };
    let is_there = columns
        .iter()
        .any(|column| matches!(column, Column::Rate(one) if *one == measure));
    if !is_there && measure != DefinitionId::Shown {
        columns.push(Column::Rate(measure));
    }
    if answer.compared.is_some() {
        columns.push(Column::Before(measure));
    }
    columns
}

/// The head of a column leads to what its numbers mean.
fn head(texts: &Texts, answer: &RatesAnswer, column: Column) -> AnyView {
    let (number, name) = match column {
        Column::Count(DefinitionId::GrantedOfDecided) => {
            (DefinitionId::GrantedOfDecided, texts.get("admin-granted"))
        }
        Column::Count(number) | Column::Rate(number) => (number, label(texts, number)),
        Column::Before(number) => {
            let against = answer.compared.as_ref();
            let against = against.map(|one| super::title::against(texts, one));
            (number, against.unwrap_or_default())
        }
    };
    let href = format!("#{}", anchor(number));
    view! { <th scope="col" class="number"><a href=href>{name}</a></th> }.into_any()
}

/// The names of a row; one that can be narrowed to is a link that does so.
fn keys(
    texts: &Texts,
    site: &RatesSite<'_>,
    view: &View,
    answer: &RatesAnswer,
    found: &Row,
) -> AnyView {
    let keys = found.keys.iter().zip(&answer.by).enumerate();
    let cells = keys.map(|(place, (key, dimension))| {
        let name = values::value(texts, site.policy, *dimension, key);
        let is_fixed = dimension.is_time() || dimension.is_choice() || key == "other";
        let inside = if is_fixed {
            view! { {name} }.into_any()
        } else {
            let narrowed = view.only(*dimension, key).set_out(super::SetOut::Summary);
            let href = narrowed.address(site.policy.site.as_str(), "");
            let what = texts.with("admin-narrow", [("value", name.clone().into())]);
            view! { <a href=href title=what>{name}</a> }.into_any()
        };
        if place == 0 {
            view! { <th scope="row">{inside}</th> }.into_any()
        } else {
            view! { <td>{inside}</td> }.into_any()
        }
    });
    cells.collect_view().into_any()
}

fn before<'a>(answer: &'a RatesAnswer, place: usize, found: &Row) -> Option<&'a Figures> {
    let compared = answer.compared.as_ref()?;
    let is_time = answer.by.iter().any(|one| one.is_time());
    // Rows of time have their own keys: the first is set against the first.
    let row = if is_time && answer.by.len() == 1 {
        compared.rows.get(place)
    } else {
        compared.rows.iter().find(|one| one.keys == found.keys)
    };
    row?.figures.as_ref()
}

fn cells(
    texts: &Texts,
    columns: &[Column],
    figures: Option<&Figures>,
    before: Option<&Figures>,
) -> AnyView {
    let Some(figures) = figures else {
        let span = columns.len();
        let text = words::suppressed(texts);
        return view! { <td class="number suppressed" colspan=span>{text}</td> }.into_any();
    };
    let language = AdminLanguage::spoken();
    let cells = columns.iter().map(|column| match column {
        Column::Count(number) => {
            view! { <td class="number">{language.count(count(figures, *number))}</td> }.into_any()
        }
        Column::Rate(measure) => match rate(figures, *measure) {
            Some(rate) => view! {
                <td class="number">{language.percent(rate.value)}" "<span class="between">{interval(&rate)}</span></td>
            }
            .into_any(),
            None => view! { <td class="number quiet">{texts.get("admin-no-figure")}</td> }.into_any(),
        },
        Column::Before(measure) => {
            let found = before.and_then(|figures| rate(figures, *measure));
            let text = found.map_or_else(
                || texts.get("admin-no-figure"),
                |rate| language.percent(rate.value),
            );
            view! { <td class="number">{text}</td> }.into_any()
        }
    });
    cells.collect_view().into_any()
}

const fn count(figures: &Figures, number: DefinitionId) -> u64 {
    let counts = &figures.counts;
    match number {
        DefinitionId::Shown => counts.shown,
        DefinitionId::Decided => figures.decided,
        DefinitionId::Accepted => counts.accepted,
        DefinitionId::Partial => counts.partial,
        DefinitionId::Refused => counts.refused,
        DefinitionId::NoChoice => figures.no_choice,
        DefinitionId::GrantedOfDecided => counts.granted,
        _ => counts.renders,
    }
}

/// All rows together, where they add up: purposes and services do not.
fn total(texts: &Texts, answer: &RatesAnswer, columns: &[Column]) -> Option<AnyView> {
    if is_choice(answer) {
        return None;
    }
    let before = answer.compared.as_ref();
    let before = before.and_then(|compared| compared.total.as_ref());
    let cells = cells(texts, columns, answer.total.as_ref(), before);
    let span = answer.by.len();
    let name = texts.get("admin-total");
    Some(
        view! { <tfoot><tr><th scope="row" colspan=span>{name}</th>{cells}</tr></tfoot> }
            .into_any(),
    )
}

/// The name of a block's table: its chart's, and that it is the table.
fn named(id: &str) -> String {
    format!("{id} {id}-table")
}

/// Every number of the totals with what it means beside it.
pub(super) fn totals(texts: &Texts, figures: &Figures, id: &str) -> AnyView {
    let language = AdminLanguage::spoken();
    let counts = words::counts(figures)
        .map(|(number, count)| line(texts, number, language.count(count), None));
    let rates = words::RATES.map(|measure| {
        let found = rate(figures, measure);
        let value = found.map_or_else(
            || texts.get("admin-no-figure"),
            |rate| language.percent(rate.value),
        );
        line(texts, measure, value, found.map(|rate| interval(&rate)))
    });
    let lines = counts.into_iter().chain(rates).collect_view();
    view! {
        {defined(texts, &named(id), lines.into_any())}
        {parts(texts, figures)}
    }
    .into_any()
}

/// What of the impressions no page reported, and what was estimated.
fn parts(texts: &Texts, figures: &Figures) -> Option<AnyView> {
    let language = AdminLanguage::spoken();
    let counts = &figures.counts;
    let arguments = [
        ("implied", language.count(counts.implied).into()),
        ("estimated", language.count(counts.estimated).into()),
    ];
    (counts.implied + counts.estimated > 0).then(|| {
        let text = texts.with("admin-shown-parts", arguments);
        view! { <p class="quiet">{text}</p> }.into_any()
    })
}

/// A table of numbers and their definitions.
pub(super) fn defined(texts: &Texts, id: &str, lines: AnyView) -> AnyView {
    let heads = [
        "admin-column-what",
        "admin-column-number",
        "admin-column-means",
    ];
    let [what, number, means] = heads.map(|key| texts.get(key));
    view! {
        <div class="scroll" tabindex="0" role="region" aria-labelledby=id.to_owned()>
            <table class="defined">
                <thead>
                    <tr><th scope="col">{what}</th><th scope="col" class="number">{number}</th><th scope="col">{means}</th></tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
    }
    .into_any()
}

pub(super) fn line(
    texts: &Texts,
    number: DefinitionId,
    value: String,
    between: Option<String>,
) -> AnyView {
    let between = between.map(|text| view! { " "<span class="between">{text}</span> });
    view! {
        <tr>
            <th scope="row">{label(texts, number)}</th>
            <td class="number">{value}{between}</td>
            <td class="means">{definition(texts, number)}</td>
        </tr>
    }
    .into_any()
}
