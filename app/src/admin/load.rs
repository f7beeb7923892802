//! Fills the pages' models from the platform, on the server. It shows what the platform answers and computes no rates.
// size: what each page shows, with the sentences of it, from one answer

use super::{
    AdminLanguage, UiError,
    model::{Day, Ending, Endings, Range, SitePage, SiteRow, SitesPage, grouped},
};
use crate::texts::Texts;
use consent::{Policy, SiteId};
use http::{StatusCode, request::Parts};
use jiff::{Span, civil::Date};
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use platform::{
    Platform,
    operators::SignedIn,
    platform::LivePolicy,
    rates::{Counts, Dimension, Figures, RatesAnswer, RatesError, RatesQuery},
};
use std::sync::Arc;

/// What the admin needs of the server around it; provided as a context.
#[derive(Clone)]
pub struct AdminContext {
    /// Everything that the product can do.
    pub platform: Arc<Platform>,
    /// Under which address browsers reach this server.
    pub public_url: String,
}

const RANGES: [u16; 3] = [7, 28, 90];

/// The words of the language in which this request is answered.
pub(super) fn texts() -> Texts {
    AdminLanguage::spoken().texts()
}

/// Who is signed in, as the server's layer found.
pub(super) fn signed_in() -> Option<SignedIn> {
    use_context::<Parts>()?
        .extensions
        .get::<SignedIn>()
        .cloned()
}

/// Nothing is answered without a session, whatever the layers before it did.
fn admin() -> Result<(AdminContext, SignedIn), UiError> {
    let by = signed_in().ok_or(UiError::SignedOut)?;
    let admin = use_context::<AdminContext>().ok_or(UiError::Unanswered)?;
    Ok((admin, by))
}

pub(super) async fn sites() -> Result<SitesPage, UiError> {
    let (admin, by) = admin()?;
    let live = admin.platform.sites_of(&by);
    let mut rows = Vec::with_capacity(live.len());
    for site in &live {
        let rates = rates(&admin.platform, &by, site, 7).await?;
        rows.push(SiteRow {
            site: site.policy.site.to_string(),
            name: site.policy.name.clone(),
            version: site.policy.version.0,
            notice: site.policy.notice.version.clone(),
            asks: site.policy.has_optional_purposes(),
            week: endings(&rates.total),
        });
    }
    rows.sort_by_key(|row| row.name.to_lowercase());
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    Ok(SitesPage {
        title: texts().with("admin-sites-title", [("sites", count.into())]),
        rows,
    })
}

pub(super) async fn site(site: &str, days: u16) -> Result<SitePage, UiError> {
    let (admin, by) = admin()?;
    let days = if RANGES.contains(&days) { days } else { 28 };
    let missing = || {
        set_status(StatusCode::NOT_FOUND);
        UiError::Missing
    };
    let site = SiteId::parse(site).map_err(|_| missing())?;
    let live = admin.platform.live(&site).ok_or_else(missing)?;
    let rates = rates(&admin.platform, &by, &live, days).await?;
    Ok(page(&live.policy, &rates, days, &admin.public_url))
}

/// The counts of one day.
#[derive(Debug)]
pub(super) struct DayRates {
    pub(super) day: Date,
    pub(super) counts: Counts,
}

/// What the pages show of an answer by days. Days that are suppressed have no counts.
#[derive(Debug)]
pub(super) struct Rates {
    pub(super) days: Vec<DayRates>,
    pub(super) total: Counts,
    /// How many days, or the total, are suppressed.
    pub(super) hidden: usize,
}

impl Rates {
    fn of(answer: &RatesAnswer) -> Self {
        let counts = |figures: Option<Figures>| figures.unwrap_or_default().counts;
        let day = |key: &String| key.parse().ok();
        let days = answer.rows.iter().filter_map(|row| {
            Some(DayRates {
                day: row.keys.first().and_then(day)?,
                counts: counts(row.figures),
            })
        });
        let hidden = answer.rows.iter().filter(|row| row.figures.is_none());
        Self {
            days: days.collect(),
            total: counts(answer.total),
            hidden: hidden.count() + usize::from(answer.total.is_none()),
        }
    }
}

async fn rates(
    platform: &Platform,
    by: &SignedIn,
    live: &LivePolicy,
    days: u16,
) -> Result<Rates, UiError> {
    let today = platform.today_of(live);
    let first = today.saturating_sub(Span::new().days(i64::from(days) - 1));
    let query = RatesQuery::of(first, today).by(Dimension::Day);
    let answered = platform
        .query_rates_for(by, &live.policy.site, &query)
        .await;
    let answer = answered.map_err(|error| {
        let (status, error) = match error {
            RatesError::UnknownSite => (StatusCode::NOT_FOUND, UiError::Missing),
            RatesError::Refused(_) => (StatusCode::FORBIDDEN, UiError::Refused),
            RatesError::Query(_) | RatesError::Store(_) => {
                (StatusCode::SERVICE_UNAVAILABLE, UiError::Unanswered)
            }
        };
        set_status(status);
        error
    })?;
    Ok(Rates::of(&answer))
}

fn set_status(status: StatusCode) {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(status);
    }
}

/// The whole page of a site.
pub(super) fn page(policy: &Policy, rates: &Rates, days: u16, public_url: &str) -> SitePage {
    let texts = texts();
    let total = endings(&rates.total);
    let by_day: Vec<Day> = rates
        .days
        .iter()
        .map(|day| named(day.day, &day.counts))
        .collect();
    let top = by_day
        .iter()
        .flat_map(|day| Ending::ALL.map(|ending| day.endings.of(ending)))
        .max()
        .unwrap_or(0);
    SitePage {
        site: policy.site.to_string(),
        title: title(&texts, policy, &total, days),
        version: version(&texts, policy),
        preferences: preferences(policy),
        snippet: format!(
            "<script src=\"{public_url}/s/{}.js\"></script>",
            policy.site
        ),
        asks: policy.has_optional_purposes(),
        days,
        ranges: RANGES.map(|days| range(&texts, days)).into(),
        acceptance_definition: texts.with(
            "admin-acceptance-definition",
            [
                ("accepted", grouped(total.accepted).into()),
                ("shown", grouped(total.all()).into()),
            ],
        ),
        decided_definition: texts.with(
            "admin-acceptance-decided-definition",
            [
                ("accepted", grouped(total.accepted).into()),
                ("decided", grouped(total.decided()).into()),
            ],
        ),
        unreported: few(&texts, rates.hidden).or_else(|| unreported(&texts, &total)),
        outside: outside(&texts, &rates.total),
        chart_scale: texts.with("admin-chart-scale", [("top", grouped(top).into())]),
        strips: Ending::ALL
            .map(|ending| strip(&texts, ending, &total, &by_day))
            .into(),
        total,
        by_day,
    }
}

fn endings(counts: &Counts) -> Endings {
    Endings {
        shown: counts.shown,
        accepted: counts.accepted,
        refused: counts.refused,
        partial: counts.partial,
        no_choice: counts.no_choice(),
    }
}

fn named(day: Date, counts: &Counts) -> Day {
    Day {
        date: day.to_string(),
        label: day.strftime("%-d %b").to_string(),
        endings: endings(counts),
    }
}

fn title(texts: &Texts, policy: &Policy, total: &Endings, days: u16) -> String {
    let site = policy.name.clone();
    if !policy.has_optional_purposes() {
        return texts.with("admin-site-quiet-title", [("site", site.into())]);
    }
    let shown = i64::try_from(total.all()).unwrap_or(i64::MAX);
    let arguments = [
        ("site", site.into()),
        ("shown", shown.into()),
        ("text", grouped(total.all()).into()),
        ("days", i64::from(days).into()),
    ];
    texts.with("admin-site-title", arguments)
}

fn version(texts: &Texts, policy: &Policy) -> String {
    let arguments = [
        ("version", policy.version.to_string().into()),
        ("notice", policy.notice.version.clone().into()),
        ("date", written(&policy.notice.date).into()),
    ];
    texts.with("admin-site-version", arguments)
}

/// A day as policies write it, in words; left as it is where it is no day.
fn written(day: &str) -> String {
    day.parse::<Date>().map_or_else(
        |_| day.to_owned(),
        |day| day.strftime("%-d %B %Y").to_string(),
    )
}

fn preferences(policy: &Policy) -> String {
    let country = policy.countries.first().map_or_else(
        || "xx".to_owned(),
        |code| code.as_str().to_ascii_lowercase(),
    );
    format!("/p/{}/{country}/{}", policy.site, policy.default_language())
}

fn range(texts: &Texts, days: u16) -> Range {
    Range {
        days,
        label: texts.with("admin-range-days", [("days", i64::from(days).into())]),
    }
}

fn few(texts: &Texts, hidden: usize) -> Option<String> {
    (hidden > 0).then(|| texts.get("admin-few"))
}

fn unreported(texts: &Texts, total: &Endings) -> Option<String> {
    let count = total
        .decided()
        .checked_sub(total.shown)
        .filter(|count| *count > 0)?;
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Some(texts.with("admin-unreported", [("count", count.into())]))
}

fn outside(texts: &Texts, counts: &Counts) -> String {
    let arguments = [
        ("changed", grouped(counts.changed).into()),
        ("withdrawn", grouped(counts.withdrawn).into()),
        ("signal", grouped(counts.signal).into()),
    ];
    texts.with("admin-outside", arguments)
}

fn strip(texts: &Texts, ending: Ending, total: &Endings, by_day: &[Day]) -> String {
    let name = texts.get(match ending {
        Ending::Accepted => "admin-accepted",
        Ending::Partial => "admin-partial",
        Ending::Refused => "admin-refused",
        Ending::NoChoice => "admin-no-choice",
    });
    let label = |day: Option<&Day>| day.map(|day| day.label.clone()).unwrap_or_default();
    let top = by_day
        .iter()
        .map(|day| day.endings.of(ending))
        .max()
        .unwrap_or(0);
    let arguments = [
        ("outcome", name.into()),
        ("first", label(by_day.first()).into()),
        ("last", label(by_day.last()).into()),
        ("total", grouped(total.of(ending)).into()),
        ("top", grouped(top).into()),
    ];
    texts.with("admin-chart-strip", arguments)
}
