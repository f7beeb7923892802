//! The numbers of an A/B test: the difference with the interval that holds at every look, drawn and said, and the table of
//! both versions.

use super::versions;
use crate::{admin::AdminLanguage, admin::pages::table, texts::Texts};
use leptos::prelude::*;
use platform::{
    experiments::{ExperimentAnswer, Variant, VariantFigures, statistics::AlwaysValid},
    rates::{Figures, Rate},
};

/// What may be said, and the difference.
pub(super) fn result(texts: &Texts, answer: &ExperimentAnswer) -> AnyView {
    let language = AdminLanguage::spoken();
    let tense = if answer.experiment.ended.is_none() {
        "verdict"
    } else {
        "ended"
    };
    let key = format!("admin-experiment-{tense}-{}", answer.verdict.wire_name());
    let verdict = texts.with(&key, versions(&answer.experiment));
    let label = texts.with("admin-experiment-difference", versions(&answer.experiment));
    let found = answer.difference;
    let value = found.map_or_else(
        || texts.get("admin-experiment-no-difference"),
        |found| {
            let value = [("value", language.points(found.value).into())];
            texts.with("admin-experiment-points", value)
        },
    );
    let sure = found.map(|found| {
        let ends = [
            ("low", language.points(found.low).into()),
            ("high", language.points(found.high).into()),
        ];
        view! { <p class="sure">{texts.with("admin-experiment-interval", ends)}</p> }
    });
    view! {
        <section aria-labelledby="result">
            <h2 id="result">{verdict}</h2>
            <p class="main-number"><strong>{value}</strong>" "{label}</p>
            {sure}
            {found.map(drawn)}
        </section>
    }
    .into_any()
}

/// The interval against nought. What it shows is said beside it.
fn drawn(found: AlwaysValid) -> AnyView {
    let most = found.low.abs().max(found.high.abs()).max(0.01) * 1.1;
    let at = |value: f64| format!("{:.2}", 150.0 + value / most * 150.0);
    view! {
        <svg class="interval" viewBox="0 0 300 32" width="300" height="32" aria-hidden="true">
            <line class="nought" x1="150" x2="150" y1="2" y2="30"/>
            <line class="span" x1=at(found.low) x2=at(found.high) y1="16" y2="16"/>
            <circle cx=at(found.value) cy="16" r="5"/>
        </svg>
    }
    .into_any()
}

/// Both versions, the current one first.
pub(super) fn variants(texts: &Texts, answer: &ExperimentAnswer) -> AnyView {
    let heads = [
        "variant",
        "shown",
        "decided",
        "accepted",
        "refused",
        "of-shown",
        "of-decided",
    ];
    let heads = heads.map(|key| texts.get(&format!("admin-experiment-{key}")));
    let rows = answer.variants.iter().map(|one| row(texts, one));
    let rows = rows.collect_view().into_any();
    let name = texts.get("admin-experiment-variants");
    let one = &answer.experiment;
    let href = format!(
        "/admin/sites/{}?from={}&to={}&by=variant",
        one.site, answer.from, answer.to
    );
    view! {
        <section>
            <h2>{name.clone()}</h2>
            {table(&name, &heads, rows)}
            <p class="quiet">{texts.get("admin-experiment-one-look")}</p>
            <p><a href=href>{texts.get("admin-experiment-rates")}</a></p>
        </section>
    }
    .into_any()
}

fn row(texts: &Texts, one: &VariantFigures) -> AnyView {
    let version = one.version.to_string();
    let name = match one.variant {
        Variant::Current => texts.with("admin-experiment-a", [("version", version.into())]),
        Variant::Other => version,
    };
    let cells = one.figures.map_or_else(
        || view! { <td colspan="6">{texts.get("admin-experiment-few")}</td> }.into_any(),
        |figures| cells(texts, &figures),
    );
    view! { <tr><th scope="row">{name}</th>{cells}</tr> }.into_any()
}

fn cells(texts: &Texts, figures: &Figures) -> AnyView {
    let language = AdminLanguage::spoken();
    let counts = [
        figures.counts.shown,
        figures.decided,
        figures.counts.accepted,
        figures.counts.refused,
    ];
    let counts = counts.map(|count| view! { <td class="number">{language.count(count)}</td> });
    let rates = [
        figures.rates.acceptance_of_shown,
        figures.rates.acceptance_of_decided,
    ];
    let rates = rates.map(|rate| {
        let text = rate.map_or_else(String::new, |rate| said(texts, rate));
        view! { <td class="number">{text}</td> }
    });
    view! { {counts.into_iter().collect_view()}{rates.into_iter().collect_view()} }.into_any()
}

fn said(texts: &Texts, rate: Rate) -> String {
    let language = AdminLanguage::spoken();
    let arguments = [
        ("value", language.percent(rate.value).into()),
        ("low", language.percent(rate.low).into()),
        ("high", language.percent(rate.high).into()),
    ];
    texts.with("admin-experiment-rate", arguments)
}
