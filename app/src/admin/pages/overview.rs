//! All sites at one look: state, the rate of the last days with a small chart and its trend, the last banner, and what
//! somebody should look at. The numbers are the platform's; when a warning is due is said here.

mod warning;

use super::{document, rates};
use crate::{
    admin::{AdminLanguage, charts::spark},
    texts::Texts,
};
use consent::Policy;
use jiff::civil::Date;
use leptos::prelude::*;
use platform::{
    operators::SignedIn,
    rates::{Compare, Dimension, RatesAnswer, RatesQuery, Row},
};

/// The days of the overview.
pub const OVERVIEW_DAYS: i64 = 30;

/// One site with its rates; `None` where the store did not answer for it.
#[derive(Debug)]
pub struct SiteLine<'a> {
    /// Its policy today.
    pub policy: &'a Policy,
    /// The answer to [`overview_query`]; none for a site that asks nothing.
    pub rates: Option<RatesAnswer>,
}

/// What the overview asks of each site.
#[must_use]
pub fn overview_query(today: Date) -> RatesQuery {
    let from = today.saturating_sub(jiff::Span::new().days(OVERVIEW_DAYS - 1));
    RatesQuery {
        compare: Some(Compare::PeriodBefore),
        ..RatesQuery::of(from, today).by(Dimension::Day)
    }
}

/// The page.
#[must_use]
pub fn overview(by: &SignedIn, sites: &[SiteLine<'_>]) -> String {
    let texts = crate::admin::load::texts();
    let count = i64::try_from(sites.len()).unwrap_or(i64::MAX);
    let title = texts.with("admin-sites-title", [("sites", count.into())]);
    document(by, "/admin", &title, |texts| {
        if sites.is_empty() {
            return none_yet(texts);
        }
        let days = [("days", OVERVIEW_DAYS.into())];
        let lines = sites.iter().map(|site| line(texts, site));
        view! {
            <p class="lead">{texts.with("admin-overview-lead", days)}</p>
            <ul class="sites">{lines.collect_view()}</ul>
        }
        .into_any()
    })
}

/// Nothing is published: how to begin.
fn none_yet(texts: &Texts) -> AnyView {
    view! {
        <div class="empty">
            <p>{texts.get("admin-overview-empty")}</p>
            <p><a class="action" href="/admin/new-site">{texts.get("admin-new-title")}</a></p>
            <pre class="snippet" tabindex="0"><code>"sluis site publish site.toml"</code></pre>
        </div>
    }
    .into_any()
}

/// How a site stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// It has nothing to ask.
    Quiet,
    /// The store did not answer.
    Unanswered,
    /// No banner in these days, nor in those before.
    NeverShown,
    /// Banners are shown.
    Shows {
        /// Whole days since the last one; 0 is today.
        silent: usize,
    },
    /// None in these days, but before.
    Stopped,
}

impl State {
    fn of(site: &SiteLine<'_>) -> Self {
        if !site.policy.has_optional_purposes() {
            return Self::Quiet;
        }
        let Some(rates) = &site.rates else {
            return Self::Unanswered;
        };
        if let Some(silent) = rates.rows.iter().rev().position(was_shown) {
            return Self::Shows { silent };
        }
        let compared = rates.compared.as_ref();
        if compared.is_some_and(|before| before.rows.iter().any(was_shown)) {
            return Self::Stopped;
        }
        Self::NeverShown
    }

    /// Its class, for the shape before the word, and the key of the word.
    const fn word(self) -> (&'static str, &'static str) {
        match self {
            Self::Quiet => ("says", "admin-state-quiet"),
            Self::Unanswered => ("says denied", "admin-state-unanswered"),
            Self::NeverShown => ("says open", "admin-state-never"),
            Self::Shows { silent: 0 | 1 } => ("says granted", "admin-state-shows"),
            Self::Shows { .. } | Self::Stopped => ("says open", "admin-state-silent"),
        }
    }
}

/// A suppressed row is about somebody.
fn was_shown(row: &Row) -> bool {
    row.figures.as_ref().is_none_or(|figures| {
        figures.counts.shown > 0 || figures.counts.renders > 0 || figures.decided > 0
    })
}

fn line(texts: &Texts, site: &SiteLine<'_>) -> AnyView {
    let state = State::of(site);
    let (class, key) = state.word();
    let id = site.policy.site.as_str();
    let href = format!("/admin/sites/{id}");
    let version = [("version", site.policy.version.to_string().into())];
    let last = last(texts, state).map(|text| view! { " · "{text} });
    let warnings = warning::of(texts, site, state)
        .into_iter()
        .map(|text| view! { <li>{text}</li> })
        .collect_view();
    let set_up = (state == State::NeverShown).then(|| {
        let href = format!("/admin/sites/{id}/snippet");
        view! { <p class="ways"><a class="button" href=href>{texts.get("admin-to-snippet")}</a></p> }
    });
    view! {
        <li class="site">
            <div class="who">
                <h2><a href=href>{site.policy.name.clone()}</a></h2>
                <p class="quiet">
                    <span class=class>{texts.get(key)}</span>{last}" · "{texts.with("admin-value-version", version)}
                </p>
            </div>
            {site.rates.as_ref().map(|rates| rate(texts, rates))}
            <ul class="warnings">{warnings}</ul>
            {set_up}
        </li>
    }
    .into_any()
}

/// The main number, its line over time, and its trend.
fn rate(texts: &Texts, answer: &RatesAnswer) -> AnyView {
    let measure = rates::main_measure(answer);
    let found = answer
        .total
        .as_ref()
        .map(|figures| rates::rate(figures, measure));
    let number = match found {
        None => rates::suppressed(texts),
        Some(None) => texts.get("admin-no-figure"),
        Some(Some(rate)) => AdminLanguage::spoken().percent(rate.value),
    };
    let values: Vec<Option<f64>> = answer
        .rows
        .iter()
        .map(|row| Some(rates::rate(row.figures.as_ref()?, measure)?.value))
        .collect();
    let drawn = values
        .iter()
        .any(Option::is_some)
        .then(|| view! { <div class="spark" inner_html=spark(&values).as_ornament()></div> });
    let trend = answer
        .compared
        .as_ref()
        .and_then(|compared| rates::difference(texts, compared, measure))
        .map(|text| view! { <p class="quiet">{text}</p> });
    view! {
        <p class="rate"><strong>{number}</strong>" "{rates::label(texts, measure)}</p>
        {drawn}
        <div class="trend">{trend}</div>
    }
    .into_any()
}

fn last(texts: &Texts, state: State) -> Option<String> {
    let State::Shows { silent } = state else {
        return None;
    };
    let days = i64::try_from(silent).unwrap_or(i64::MAX);
    Some(texts.with("admin-last-shown", [("days", days.into())]))
}

#[cfg(test)]
mod tests;
