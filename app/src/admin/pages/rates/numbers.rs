//! The main number with its interval and definition, and those beside it. Where something is compared, the difference is
//! said with its interval, and that it is unclear where it is.

use super::{
    title,
    words::{definition, interval, label, rate},
};
use crate::{admin::AdminLanguage, texts::Texts};
use leptos::prelude::*;
use platform::rates::{DefinitionId, Figures, RatesAnswer};

pub(super) fn numbers(texts: &Texts, answer: &RatesAnswer, figures: &Figures) -> AnyView {
    let main = title::main_measure(answer);
    let sides = [
        DefinitionId::AcceptanceOfDecided,
        DefinitionId::Interaction,
        DefinitionId::RefusalOfShown,
    ];
    let sides = sides
        .into_iter()
        .filter(|side| *side != main)
        .map(|side| number(texts, answer, figures, side, "side-number"))
        .collect_view();
    view! {
        <div class="numbers">
            {number(texts, answer, figures, main, "main-number")}
            <div class="sides">{sides}{time(texts, figures)}</div>
        </div>
    }
    .into_any()
}

fn number(
    texts: &Texts,
    answer: &RatesAnswer,
    figures: &Figures,
    measure: DefinitionId,
    class: &'static str,
) -> AnyView {
    let language = AdminLanguage::spoken();
    let found = rate(figures, measure);
    let value = found.map_or_else(
        || texts.get("admin-no-figure"),
        |rate| language.percent(rate.value),
    );
    let sure = found.map(|rate| {
        let text = texts.with("admin-interval", [("interval", interval(&rate).into())]);
        view! { <p class="sure">{text}</p> }
    });
    let differs = answer
        .compared
        .as_ref()
        .and_then(|compared| title::difference(texts, compared, measure))
        .map(|text| view! { <p class="differs">{text}</p> });
    view! {
        <div>
            <p class=class><strong>{value}</strong>" "{label(texts, measure)}</p>
            {sure}
            {differs}
            <p class="quiet">{definition(texts, measure)}</p>
        </div>
    }
    .into_any()
}

fn time(texts: &Texts, figures: &Figures) -> Option<AnyView> {
    let language = AdminLanguage::spoken();
    let time = figures.time_to_decide?;
    let arguments = [
        ("nine", language.duration(time.p90_ms).into()),
        ("of", language.count(time.of).into()),
    ];
    let text = texts.with("admin-time-nine", arguments);
    Some(
        view! {
            <div>
                <p class="side-number"><strong>{language.duration(time.median_ms)}</strong>" "{label(texts, DefinitionId::TimeToDecide)}</p>
                <p class="sure">{text}</p>
                <p class="quiet">{definition(texts, DefinitionId::TimeToDecide)}</p>
            </div>
        }
        .into_any(),
    )
}
