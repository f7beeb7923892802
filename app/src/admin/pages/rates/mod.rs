//! A site's consent rates: the view that was asked for, its numbers with their definitions, charts, tables, and what is
//! left out. It shows what the platform answered and computes no rates.

mod blocks;
mod drawn;
mod excluded;
mod export;
mod form;
mod live;
mod numbers;
mod published;
mod table;
mod title;
mod values;
mod view;
mod words;

#[cfg(test)]
mod tests;

pub use export::{csv, file_name, svg};
pub use live::{LiveCounts, live_text};
pub use published::Published;
pub use view::{View, ViewError};

pub(super) use title::{difference, main_measure};
pub(super) use words::{label, rate, suppressed};

use super::{document_with, note};
use crate::texts::Texts;
use consent::Policy;
use jiff::civil::Date;
use leptos::prelude::*;
use platform::{
    operators::SignedIn,
    rates::{QueryError, RatesAnswer},
};
use view::SetOut;

const HERE: &str = "/admin";

/// What is known of the site whose rates are shown.
#[derive(Debug, Clone)]
pub struct RatesSite<'a> {
    /// Its policy today.
    pub policy: &'a Policy,
    /// Whose days these are, an IANA name.
    pub zone: String,
    /// When its versions were published, the oldest first.
    pub published: Vec<Published>,
}

/// A view with its answer, or why it has none.
pub type Answered = (View, Result<RatesAnswer, QueryError>);

/// What cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoView {
    /// The address says what no view has.
    Address(ViewError),
    /// The view asks what is not answered.
    Query(QueryError),
}

impl NoView {
    fn text(self, texts: &Texts) -> String {
        let (kind, code) = match self {
            Self::Address(error) => ("address", error.code()),
            Self::Query(error) => ("query", error.code()),
        };
        texts.get(&format!("admin-no-view-{kind}-{}", code.replace('_', "-")))
    }
}

/// The page: `answers` are those of [`View::blocks`], in their order.
#[must_use]
pub fn site_rates(
    by: &SignedIn,
    site: &RatesSite<'_>,
    view: &View,
    today: Date,
    answers: &[Answered],
    live: LiveCounts,
) -> String {
    let texts = crate::admin::load::texts();
    if !site.policy.has_optional_purposes() {
        return quiet(by, &texts, site);
    }
    // One question that makes no sense makes the whole view none.
    let failed = answers.iter().find_map(|(_, answer)| answer.as_ref().err());
    let head = answers.first().and_then(|(_, answer)| answer.as_ref().ok());
    let (None, Some(head)) = (failed, head) else {
        let why = failed.copied().unwrap_or(QueryError::RangeTooLong);
        return no_view(by, site, today, NoView::Query(why));
    };
    let title = title::page(&texts, site, head);
    document_with(by, HERE, &title, Some(live::SCRIPT), |texts| {
        view! {
            {ways(texts, site)}
            {form::views(texts, site, view)}
            {form::choose(texts, site, view, today, false)}
            {live::line(texts, site, live)}
            {body(texts, site, view, head, answers)}
        }
        .into_any()
    })
}

fn body(
    texts: &Texts,
    site: &RatesSite<'_>,
    view: &View,
    head: &RatesAnswer,
    answers: &[Answered],
) -> AnyView {
    match &head.total {
        Some(figures) if title::is_empty(figures) => empty(texts, site, view),
        total => {
            let few = total.is_none().then(|| note(texts.get("admin-rates-few")));
            let numbers = total
                .as_ref()
                .map(|figures| numbers::numbers(texts, head, figures));
            view! {
                {title::renders_only(texts, head).map(note)}
                {few}
                {numbers}
                {blocks::blocks(texts, site, view, answers)}
                {excluded::section(texts, head)}
                {excluded::definitions(texts)}
            }
            .into_any()
        }
    }
}

/// Nothing was shown: what to do depends on whether anything narrows the view.
fn empty(texts: &Texts, site: &RatesSite<'_>, view: &View) -> AnyView {
    let name = site.policy.site.as_str();
    let (key, href, link) = if *view == View::default() {
        (
            "admin-rates-empty",
            format!("/admin/sites/{name}/snippet"),
            "admin-to-snippet",
        )
    } else {
        (
            "admin-rates-empty-view",
            View::default().address(name, ""),
            "admin-to-default",
        )
    };
    view! {
        <div class="empty">
            <p>{texts.get(key)}</p>
            <p class="ways"><a class="button" href=href>{texts.get(link)}</a></p>
        </div>
    }
    .into_any()
}

fn ways(texts: &Texts, site: &RatesSite<'_>) -> AnyView {
    let policy = site.policy;
    let version = [("version", policy.version.to_string().into())];
    view! {
        <p class="lead">
            <a href="/admin">{texts.get("admin-all-rates")}</a>" · "
            <a href=format!("/admin/sites/{}/snippet", policy.site)>{texts.get("admin-snippet-title")}</a>" · "
            <a href=format!("/admin/sites/{}/experiments", policy.site)>{texts.get("admin-experiments-link")}</a>" · "
            <a href=format!("/admin/sites/{}/policy", policy.site)>{texts.get("admin-policy-edit")}</a>" · "
            <a href=format!("/admin/sites/{}/checks", policy.site)>{texts.get("admin-jobs")}</a>" · "
            <a href=crate::admin::load::preferences(policy)>{texts.get("admin-site-preferences")}</a>" · "
            {texts.with("admin-value-version", version)}
        </p>
    }
    .into_any()
}

fn quiet(by: &SignedIn, texts: &Texts, site: &RatesSite<'_>) -> String {
    let name = [("site", site.policy.name.clone().into())];
    let title = texts.with("admin-site-quiet-title", name);
    document_with(by, HERE, &title, None, |texts| {
        let why = view! { <p class="empty">{texts.get("admin-rates-quiet")}</p> };
        view! { {ways(texts, site)}{why} }.into_any()
    })
}

/// The page for what cannot be shown: why, and the form to ask for something else.
#[must_use]
pub fn no_view(by: &SignedIn, site: &RatesSite<'_>, today: Date, why: NoView) -> String {
    let texts = crate::admin::load::texts();
    let title = texts.get("admin-no-view-title");
    document_with(by, HERE, &title, None, |texts| {
        let view = View::default();
        view! {
            {ways(texts, site)}
            {note(why.text(texts))}
            {form::views(texts, site, &view)}
            {form::choose(texts, site, &view, today, true)}
        }
        .into_any()
    })
}
