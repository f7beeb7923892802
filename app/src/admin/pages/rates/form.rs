//! Choosing a view without script: periods and kinds as links, all else in one plain form, filters as links that take
//! them away again.

use super::{
    RatesSite, View, title, values,
    view::{MEASURES, PERIODS, SetOut},
    words::label,
};
use crate::texts::Texts;
use jiff::civil::Date;
use leptos::prelude::*;
use platform::rates::{Compare, Dimension};

/// The kinds of views, in the order in which somebody asks.
fn kinds() -> impl Iterator<Item = SetOut> {
    let by = [
        Dimension::Day,
        Dimension::HourAndWeekday,
        Dimension::Purpose,
        Dimension::Service,
        Dimension::Country,
        Dimension::Page,
        Dimension::Device,
        Dimension::Browser,
        Dimension::Language,
        Dimension::Layer,
        Dimension::Referrer,
        Dimension::Regime,
        Dimension::PolicyVersion,
    ];
    let dimensions = by.into_iter().map(|one| SetOut::By(vec![one]));
    [SetOut::Summary, SetOut::Total]
        .into_iter()
        .chain(dimensions)
}

/// The links above a page's numbers.
pub(super) fn views(texts: &Texts, site: &RatesSite<'_>, view: &View) -> AnyView {
    let links = kinds().map(|by| {
        let here = (by == view.by).then_some("page");
        let href = view
            .set_out(by.clone())
            .address(site.policy.site.as_str(), "");
        view! { <li><a href=href aria-current=here>{title::set_out(texts, &by)}</a></li> }
    });
    view! {
        <nav aria-label=texts.get("admin-views")><ul class="views">{links.collect_view()}</ul></nav>
    }
    .into_any()
}

/// Periods, filters and the form, under one line that says what is shown.
pub(super) fn choose(
    texts: &Texts,
    site: &RatesSite<'_>,
    view: &View,
    today: Date,
    is_open: bool,
) -> AnyView {
    let name = site.policy.site.as_str();
    let periods = PERIODS.map(|days| {
        let here = title::is_period(view, days).then_some("true");
        let href = view.last(days).address(name, "");
        view! { <li><a href=href aria-current=here>{title::period(texts, days)}</a></li> }
    });
    let periods = periods.into_iter().collect_view();
    let said = title::view(texts, site, view, today, &site.zone);
    view! {
        <div class="chosen">
            <nav aria-label=texts.get("admin-range")><ul class="ranges">{periods}</ul></nav>
            <p class="said">{said}</p>
            {filters(texts, site, view)}
            <details class="act" open=is_open>
                <summary>{texts.get("admin-choose")}</summary>
                {form(texts, site, view, today)}
            </details>
        </div>
    }
    .into_any()
}

fn filters(texts: &Texts, site: &RatesSite<'_>, view: &View) -> Option<AnyView> {
    let links = view.filter.iter().map(|filter| {
        let value = values::value(texts, site.policy, filter.dimension, &filter.value);
        let href = view
            .without(filter.dimension)
            .address(site.policy.site.as_str(), "");
        let arguments = [
            (
                "dimension",
                values::dimension(texts, filter.dimension).into(),
            ),
            ("value", value.into()),
        ];
        view! { <li><a href=href>{texts.with("admin-filter-remove", arguments)}</a></li> }
    });
    (!view.filter.is_empty())
        .then(|| view! { <ul class="filters">{links.collect_view()}</ul> }.into_any())
}

fn form(texts: &Texts, site: &RatesSite<'_>, view: &View, today: Date) -> AnyView {
    let (from, to) = view.dates(today);
    let kept = view.filter.iter().map(|filter| {
        let value = format!("{}:{}", filter.dimension.name(), filter.value);
        view! { <input type="hidden" name="filter" value=value/> }
    });
    let own: &[Dimension] = match &view.by {
        SetOut::By(dimensions) => dimensions,
        SetOut::Summary | SetOut::Total => &[],
    };
    let first = match &view.by {
        SetOut::Total => "total",
        SetOut::Summary => "summary",
        SetOut::By(_) => own.first().map_or("", |one| one.name()),
    };
    let second = own.get(1).map_or("", |one| one.name());
    view! {
        <form method="get" action=format!("/admin/sites/{}", site.policy.site) class="choose">
            {kept.collect_view()}
            {day(texts, "from", "admin-from", from)}
            {day(texts, "to", "admin-to", to)}
            {select(texts, "by", "by", "admin-set-out", dimensions(texts, true), first)}
            {select(texts, "by-2", "by", "admin-set-out-and", dimensions(texts, false), second)}
            {select(texts, "measure", "measure", "admin-measure", measures(texts), view.measure.id())}
            {compare(texts, site, view)}
            <div class="buttons"><button>{texts.get("admin-show")}</button></div>
        </form>
    }
    .into_any()
}

fn day(texts: &Texts, name: &'static str, key: &str, value: Date) -> AnyView {
    view! {
        <div class="field">
            <label for=name>{texts.get(key)}</label>
            <input id=name name=name type="date" value=value.to_string()/>
        </div>
    }
    .into_any()
}

/// Values and names, the first of which may be none.
type Options = Vec<(String, String)>;

fn dimensions(texts: &Texts, is_first: bool) -> Options {
    let mut options: Options = if is_first {
        let view = |by| title::set_out(texts, &by);
        vec![
            ("summary".to_owned(), view(SetOut::Summary)),
            ("total".to_owned(), view(SetOut::Total)),
        ]
    } else {
        vec![(String::new(), texts.get("admin-nothing-more"))]
    };
    options.extend(
        Dimension::ALL
            .iter()
            .map(|one| (one.name().to_owned(), values::dimension(texts, *one))),
    );
    options
}

fn measures(texts: &Texts) -> Options {
    MEASURES
        .iter()
        .map(|one| (one.id().to_owned(), label(texts, *one)))
        .collect()
}

fn select(
    texts: &Texts,
    id: &'static str,
    name: &'static str,
    key: &str,
    options: Options,
    chosen: &str,
) -> AnyView {
    let options = options.into_iter().map(|(value, text)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{text}</option> }
    });
    view! {
        <div class="field">
            <label for=id>{texts.get(key)}</label>
            <select id=id name=name>{options.collect_view()}</select>
        </div>
    }
    .into_any()
}

/// Two versions are set against each other only where there are two.
fn compare(texts: &Texts, site: &RatesSite<'_>, view: &View) -> AnyView {
    let mut kinds = vec![
        ("none".to_owned(), texts.get("admin-compare-none")),
        (
            "period_before".to_owned(),
            texts.get("admin-compare-before"),
        ),
    ];
    let several = site.published.len() > 1;
    if several {
        kinds.push(("versions".to_owned(), texts.get("admin-compare-versions")));
    }
    let (chosen, one, other) = match view.compare {
        None => ("none", None, None),
        Some(Compare::PeriodBefore) => ("period_before", None, None),
        Some(Compare::Versions(one, other)) => ("versions", Some(one.0), Some(other.0)),
    };
    let newest = site
        .published
        .iter()
        .map(|one| one.version)
        .max()
        .unwrap_or(1);
    let versions: Options = site
        .published
        .iter()
        .map(|one| {
            let version = [("version", one.version.to_string().into())];
            (
                one.version.to_string(),
                texts.with("admin-value-version", version),
            )
        })
        .collect();
    let one = one.unwrap_or(newest).to_string();
    let other = other.unwrap_or(newest.saturating_sub(1)).to_string();
    let pair = several.then(|| {
        view! {
            {select(texts, "version", "version", "admin-compare-version", versions.clone(), &one)}
            {select(texts, "against", "against", "admin-compare-against", versions, &other)}
        }
    });
    view! {
        {select(texts, "compare", "compare", "admin-compare", kinds, chosen)}
        {pair}
    }
    .into_any()
}
