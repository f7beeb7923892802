//! Sentences about a view: what the page says first, what a chart is called, what is compared with what.

use super::{
    RatesSite, View, values,
    view::{Range, SetOut},
    words::{self, label, rate},
};
use crate::{
    admin::{AdminLanguage, figures},
    texts::Texts,
};
use jiff::civil::Date;
use platform::rates::{
    Compare, Compared, DefinitionId, Dimension, Figures, ImpressionMode, RatesAnswer,
};

/// The rate that stands for the site: of all shown, or of those who decided where showings are not told apart.
pub(in crate::admin::pages) const fn main_measure(answer: &RatesAnswer) -> DefinitionId {
    match answer.impressions {
        ImpressionMode::FirstRenders => DefinitionId::AcceptanceOfShown,
        ImpressionMode::RendersOnly => DefinitionId::AcceptanceOfDecided,
    }
}

/// Was anything counted at all?
pub(super) const fn is_empty(figures: &Figures) -> bool {
    figures.counts.shown == 0 && figures.counts.renders == 0 && figures.decided == 0
}

/// The page's title: its main number in a sentence.
pub(super) fn page(texts: &Texts, site: &RatesSite<'_>, answer: &RatesAnswer) -> String {
    let name = ("site", site.policy.name.clone().into());
    let Some(figures) = &answer.total else {
        return texts.with("admin-rates-few-title", [name]);
    };
    if is_empty(figures) {
        return texts.with("admin-rates-none-title", [name]);
    }
    let measure = main_measure(answer);
    let share = rate(figures, measure).map(|rate| AdminLanguage::spoken().percent(rate.value));
    let key = match measure {
        DefinitionId::AcceptanceOfShown => "admin-rates-shown-title",
        _ => "admin-rates-decided-title",
    };
    let share = share.unwrap_or_else(|| texts.get("admin-no-figure"));
    texts.with(key, [name, ("share", share.into())])
}

/// What a chart or table is called: its measure, and by what it is set out.
pub(super) fn chart(texts: &Texts, measure: DefinitionId, by: &[Dimension]) -> String {
    let names: Vec<String> = by
        .iter()
        .map(|one| values::dimension_within(texts, *one))
        .collect();
    let what = label(texts, measure);
    match names.as_slice() {
        [] => what,
        [one] => {
            let arguments = [("what", what.into()), ("by", one.clone().into())];
            texts.with("admin-chart-by", arguments)
        }
        [one, other, ..] => {
            let arguments = [
                ("what", what.into()),
                ("by", one.clone().into()),
                ("and", other.clone().into()),
            ];
            texts.with("admin-chart-by-two", arguments)
        }
    }
}

/// What something is set against, as it stands in a sentence.
pub(super) fn against(texts: &Texts, compared: &Compared) -> String {
    match compared.with {
        Compare::PeriodBefore => {
            let days = figures::days(texts, compared.from, compared.to);
            texts.with("admin-against-days", [("days", days.into())])
        }
        Compare::Versions(_, other) => {
            let version = [("version", other.to_string().into())];
            texts.with("admin-against-version", version)
        }
    }
}

/// The view in one line: days and zone, filters, comparison. For the form's summary and for files.
pub(super) fn view(
    texts: &Texts,
    site: &RatesSite<'_>,
    view: &View,
    today: Date,
    zone: &str,
) -> String {
    let (from, to) = view.dates(today);
    let mut parts = vec![format!("{} ({zone})", figures::days(texts, from, to))];
    for filter in &view.filter {
        let value = values::value(texts, site.policy, filter.dimension, &filter.value);
        parts.push(format!(
            "{}: {value}",
            values::dimension(texts, filter.dimension)
        ));
    }
    match view.compare {
        None => {}
        Some(Compare::PeriodBefore) => parts.push(texts.get("admin-compare-before-said")),
        Some(Compare::Versions(one, other)) => {
            let arguments = [
                ("version", one.to_string().into()),
                ("other", other.to_string().into()),
            ];
            parts.push(texts.with("admin-compare-versions-said", arguments));
        }
    }
    parts.join(" · ")
}

/// A period that is offered.
pub(super) fn period(texts: &Texts, days: u16) -> String {
    match days {
        1 => texts.get("admin-period-today"),
        365 => texts.get("admin-period-year"),
        days => texts.with("admin-range-days", [("days", i64::from(days).into())]),
    }
}

/// What is looked at, for the list of views.
pub(super) fn set_out(texts: &Texts, by: &SetOut) -> String {
    match by {
        SetOut::Summary => texts.get("admin-view-summary"),
        SetOut::Total => texts.get("admin-view-total"),
        SetOut::By(dimensions) => dimensions
            .iter()
            .map(|one| values::dimension(texts, *one))
            .collect::<Vec<_>>()
            .join(" · "),
    }
}

/// Is this one of the periods that end today?
pub(super) const fn is_period(view: &View, days: u16) -> bool {
    matches!(view.range, Range::Last(own) if own == days)
}

/// The note where showings are not told apart.
pub(super) fn renders_only(texts: &Texts, answer: &RatesAnswer) -> Option<String> {
    (answer.impressions == ImpressionMode::RendersOnly).then(|| texts.get("admin-renders-only"))
}

/// A difference in words: how much, or that none is clear.
pub(in crate::admin::pages) fn difference(
    texts: &Texts,
    compared: &Compared,
    measure: DefinitionId,
) -> Option<String> {
    let language = AdminLanguage::spoken();
    let found = compared
        .differences
        .iter()
        .find(|one| one.rate == measure)?;
    let key = if found.low > 0.0 || found.high < 0.0 {
        "admin-difference"
    } else {
        "admin-difference-unclear"
    };
    let before = compared.total.as_ref().and_then(|one| rate(one, measure));
    let before = before.map_or_else(
        || words::suppressed(texts),
        |rate| language.percent(rate.value),
    );
    let arguments = [
        ("points", language.points(found.value).into()),
        ("low", language.points(found.low).into()),
        ("high", language.points(found.high).into()),
        ("before", before.into()),
        ("against", against(texts, compared).into()),
    ];
    Some(texts.with(key, arguments))
}
