//! Consent rates: the overview, a site's page, and a view as a file. Each view has one address; another that says the same
//! leads to it. What the numbers are is the platform's answer.

use super::desk::{Desk, scripted};
use crate::{error::ApiError, state::AppState};
use app::admin::pages::{self, Answered, LiveCounts, NoView, Published, RatesSite, SiteLine, View};
use axum::{
    extract::{FromRequestParts, Path},
    response::{IntoResponse, Redirect, Response},
};
use consent::SiteId;
use http::{StatusCode, header, request::Parts};
use jiff::civil::Date;
use platform::{
    access::{AccessError, Permission},
    platform::LivePolicy,
    rates::{RatesAnswer, RatesError},
};
use std::sync::Arc;

/// Versions that are marked in a chart, the newest.
const MARKED: usize = 50;

pub(super) async fn overview(desk: Desk) -> Response {
    if let Err(why) = desk.by.check(Permission::SeeRates) {
        return desk.refused(&why);
    }
    let mut sites = desk.platform().sites_of(&desk.by);
    sites.sort_by_key(|live| live.policy.name.to_lowercase());
    let mut lines = Vec::with_capacity(sites.len());
    for live in &sites {
        match line(&desk, live).await {
            Ok(line) => lines.push(line),
            Err(error) => return not(&desk, error),
        }
    }
    super::desk::document(StatusCode::OK, pages::overview(&desk.by, &lines))
}

/// A site whose rates the store cannot give now stays in the list, and says so.
async fn line<'a>(desk: &Desk, live: &'a LivePolicy) -> Result<SiteLine<'a>, RatesError> {
    let policy = &live.policy;
    if !policy.has_optional_purposes() {
        return Ok(SiteLine {
            policy,
            rates: None,
        });
    }
    let query = pages::overview_query(desk.platform().today_of(live));
    let asked = desk
        .platform()
        .query_rates_for(&desk.by, &policy.site, &query);
    let rates = match asked.await {
        Ok(answer) => Some(answer),
        Err(RatesError::Store(error)) => {
            tracing::error!(%error, "the rates of a site could not be read");
            None
        }
        Err(error) => return Err(error),
    };
    Ok(SiteLine { policy, rates })
}

/// The site that an address names, for somebody who may see its rates.
pub(super) struct Asked {
    desk: Desk,
    live: Arc<LivePolicy>,
    today: Date,
    query: String,
}

impl FromRequestParts<AppState> for Asked {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let desk = Desk::from_request_parts(parts, state).await?;
        let named = Path::<String>::from_request_parts(parts, state).await;
        let site = named.ok().and_then(|Path(site)| SiteId::parse(&site).ok());
        let site = site.ok_or_else(|| desk.not(AccessError::Missing))?;
        desk.by
            .check_on(Permission::SeeRates, &site)
            .map_err(|why| desk.refused(&why))?;
        let live = desk.platform().live(&site);
        let live = live.ok_or_else(|| desk.not(AccessError::Missing))?;
        let today = desk.platform().today_of(&live);
        let query = parts.uri.query().unwrap_or_default().to_owned();
        Ok(Self {
            desk,
            live,
            today,
            query,
        })
    }
}

impl Asked {
    /// The view that the address names, or the answer to one that names none or names it in another way.
    fn view(&self, file: &str) -> Result<View, Box<Response>> {
        let view = View::parse(&self.query, self.today);
        let view = view.map_err(|error| Box::new(self.no_view(NoView::Address(error))))?;
        let own = view.query_string();
        if own == self.query {
            return Ok(view);
        }
        let mark = if own.is_empty() { "" } else { "?" };
        let address = format!("/admin/sites/{}{file}{mark}{own}", self.live.policy.site);
        Err(Box::new(Redirect::to(&address).into_response()))
    }

    fn no_view(&self, why: NoView) -> Response {
        let page = pages::no_view(&self.desk.by, &self.bare(), self.today, why);
        super::desk::document(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// The site without its versions.
    fn bare(&self) -> RatesSite<'_> {
        RatesSite {
            policy: &self.live.policy,
            zone: self.live.policy.rates.time_zone.clone(),
            published: Vec::new(),
        }
    }

    async fn site(&self) -> Result<RatesSite<'_>, RatesError> {
        let policy = &self.live.policy;
        let versions = self
            .desk
            .platform()
            .versions(&policy.site, None, MARKED)
            .await?;
        let zone = &policy.rates.time_zone;
        let mut published: Vec<Published> = versions
            .iter()
            .filter_map(|line| Published::new(line.version.0, &line.at, zone))
            .collect();
        published.reverse();
        Ok(RatesSite {
            published,
            ..self.bare()
        })
    }

    async fn ask(&self, view: &View) -> Result<RatesAnswer, RatesError> {
        let query = view.query(self.today);
        let site = &self.live.policy.site;
        self.desk
            .platform()
            .query_rates_for(&self.desk.by, site, &query)
            .await
    }

    /// The last minutes.
    pub(super) fn live_counts(&self) -> Result<LiveCounts, Box<Response>> {
        let site = &self.live.policy.site;
        let counted = self.desk.platform().live_counts(&self.desk.by, site);
        counted.map_err(|why| Box::new(self.desk.refused(&why)))
    }

    /// The answers to all that a page shows; a question that makes no sense is one of them.
    async fn answers(&self, view: &View) -> Result<Vec<Answered>, RatesError> {
        let mut answers = Vec::new();
        for block in view.blocks(self.today) {
            let answer = match self.ask(&block).await {
                Ok(answer) => Ok(answer),
                Err(RatesError::Query(why)) => Err(why),
                Err(error) => return Err(error),
            };
            answers.push((block, answer));
        }
        Ok(answers)
    }

    /// A view as a file: its answer, or why there is none.
    async fn file(&self, file: &str) -> Result<(View, RatesAnswer), Response> {
        let view = self.view(file).map_err(|response| *response)?;
        match self.ask(&view).await {
            Ok(answer) => Ok((view, answer)),
            Err(RatesError::Query(why)) => Err(self.no_view(NoView::Query(why))),
            Err(error) => Err(not(&self.desk, error)),
        }
    }
}

fn not(desk: &Desk, error: RatesError) -> Response {
    match error {
        RatesError::Refused(why) => desk.refused(&why),
        RatesError::Store(error) => desk.failed(ApiError::from(error)),
        RatesError::UnknownSite | RatesError::Query(_) => desk.not(AccessError::Missing),
    }
}

pub(super) async fn page(asked: Asked) -> Response {
    let view = match asked.view("") {
        Ok(view) => view,
        Err(response) => return *response,
    };
    let (site, answers) = match (asked.site().await, asked.answers(&view).await) {
        (Ok(site), Ok(answers)) => (site, answers),
        (Err(error), _) | (_, Err(error)) => return not(&asked.desk, error),
    };
    let live = match asked.live_counts() {
        Ok(live) => live,
        Err(response) => return *response,
    };
    let by = &asked.desk.by;
    let page = pages::site_rates(by, &site, &view, asked.today, &answers, live);
    let status = if answers.iter().any(|(_, answer)| answer.is_err()) {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    scripted(status, page)
}

pub(super) async fn csv(asked: Asked) -> Response {
    match asked.file("/rates.csv").await {
        Ok((_, answer)) => download(
            &answer,
            "text/csv; charset=utf-8",
            "csv",
            pages::csv(&answer),
        ),
        Err(response) => response,
    }
}

pub(super) async fn json(asked: Asked) -> Response {
    match asked.file("/rates.json").await {
        Ok((_, answer)) => {
            let text = serde_json::to_string_pretty(&answer).unwrap_or_default();
            download(&answer, "application/json", "json", text)
        }
        Err(response) => response,
    }
}

pub(super) async fn svg(asked: Asked) -> Response {
    let (view, answer) = match asked.file("/rates.svg").await {
        Ok(found) => found,
        Err(response) => return response,
    };
    match asked.site().await {
        Ok(site) => {
            let text = pages::svg(&site, &view, asked.today, &answer);
            download(&answer, "image/svg+xml", "svg", text)
        }
        Err(error) => not(&asked.desk, error),
    }
}

/// A file that is opened nowhere in our name.
fn download(answer: &RatesAnswer, kind: &'static str, ending: &str, text: String) -> Response {
    let name = format!(
        "attachment; filename=\"{}.{ending}\"",
        pages::file_name(answer)
    );
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
                .to_owned(),
        ),
    ];
    (headers, text).into_response()
}
