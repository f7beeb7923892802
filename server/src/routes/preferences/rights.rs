//! What a visitor does with the records of the own browser: `POST /p/{site}/{country}/{language}/rights` with `do` =
//! `erase`, `restrict`, `lift` or `object`, and `GET .../history.json` to take them along (S22, S23). Forms are taken
//! from the same origins as the page's other form. The token cookie says whose records; nothing else does.

use super::{PagePath, form, place::Place, poster, render, render_with, see_other};
use crate::{
    cookies::CookieScope,
    error::ApiError,
    expiring::{self, Of},
    state::AppState,
    visit::VisitorVisit,
};
use app::preferences::{Outcome, ask_before_erasing};
use axum::{
    Form, Json, Router,
    extract::{Path, Query, RawQuery, State},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use consent::{
    ServiceId,
    record::{Control, RecordId},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use platform::{
    Visit,
    recording::RecordError,
    rights::{self, RightsError},
};
use serde::Deserialize;

type Fields = [(String, String)];

/// How long the next page is reminded to clear what is left, in seconds: half a year, as choices count.
const REMINDED: u64 = 182 * 86_400;

pub(super) fn router() -> Router<AppState> {
    const PAGE: &str = "/p/{site}/{country}/{language}";
    Router::new()
        .route(&format!("{PAGE}/rights"), post(act))
        .route(&format!("{PAGE}/history.json"), get(history))
}

async fn act(
    State(state): State<AppState>,
    VisitorVisit(visit): VisitorVisit,
    Path((site, country, language)): PagePath,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, ApiError> {
    let query = query.as_deref();
    let place = match Place::find(&state, &site, &country, &language, query, &headers) {
        Ok(place) => place,
        Err(missing) => return Ok(*missing),
    };
    let live = state.platform.live(&place.site);
    let live = live.ok_or_else(ApiError::unknown_site)?;
    poster(&headers, &live.policy, &state.settings.public_url)?;
    let scope = CookieScope::of(&live.policy, &headers, &state.settings);
    let done = match form::field(&fields, "do") {
        Some("erase") if form::field(&fields, "confirm") == Some("yes") => {
            erase(&state, &place, &visit, &headers).await
        }
        Some("erase") => {
            let status = StatusCode::OK;
            return render_with(&state, &place, &visit, None, status, ask_before_erasing).await;
        }
        Some("restrict") => restrict(&state, &place, &visit, true).await,
        Some("lift") => restrict(&state, &place, &visit, false).await,
        Some("object") => object(&state, &place, &visit, &fields, &scope).await,
        _ => Err(unknown_control().into()),
    };
    finish(&state, &place, &visit, done).await
}

/// Why nothing was done, by whose work it was.
enum Refused {
    Rights(RightsError),
    Record(RecordError),
    Api(ApiError),
}

impl From<RightsError> for Refused {
    fn from(error: RightsError) -> Self {
        Self::Rights(error)
    }
}
impl From<RecordError> for Refused {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}
impl From<ApiError> for Refused {
    fn from(error: ApiError) -> Self {
        Self::Api(error)
    }
}

type Done = Result<Response, Refused>;

/// Without a record nothing counts but what runs unasked, and what the rest kept goes too.
async fn erase(state: &AppState, place: &Place, visit: &Visit, headers: &HeaderMap) -> Done {
    state.platform.erase_own(&place.site, visit).await?;
    let nobody = Visit {
        token: None,
        ..visit.clone()
    };
    let decided = state.platform.decide(&place.site, &nobody);
    let decided = decided.ok_or_else(ApiError::unknown_site)?;
    let policy = &decided.live.policy;
    let granted = |id: &ServiceId| decided.service(id).is_granted();
    let gone = expiring::cookies(policy, &granted, headers, Of::Every);
    let left = expiring::reminder(policy, &granted, REMINDED);
    let mut response = back(place, "erased=1");
    let own = CookieScope::of(policy, headers, &state.settings).cleared();
    for cookie in own.into_iter().chain(gone).chain(left) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

async fn restrict(state: &AppState, place: &Place, visit: &Visit, on: bool) -> Done {
    state.platform.restrict_own(&place.site, visit, on).await?;
    Ok(back(place, if on { "restricted=1" } else { "lifted=1" }))
}

async fn object(
    state: &AppState,
    place: &Place,
    visit: &Visit,
    fields: &Fields,
    scope: &CookieScope,
) -> Done {
    let key = form::key_of(fields, visit.token.as_deref(), Control::Object);
    let language = place.language.clone();
    let objected = state.platform.object(&place.site, key, language, visit);
    let recorded = objected.await?;
    let mut response = back(place, "objected=1");
    for cookie in scope.keep(&recorded) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// A browser without consent id is led back to the page, which says so; a store that cannot is said on the page.
async fn finish(
    state: &AppState,
    place: &Place,
    visit: &Visit,
    done: Done,
) -> Result<Response, ApiError> {
    let error = match done {
        Ok(response) => return Ok(response),
        Err(Refused::Rights(RightsError::NoConsentId)) => return Ok(back(place, "none=1")),
        Err(
            Refused::Record(RecordError::Store(error)) | Refused::Rights(RightsError::Store(error)),
        ) => error,
        Err(Refused::Record(error)) => return Err(error.into()),
        Err(Refused::Api(error)) => return Err(error),
    };
    tracing::error!(%error, "a visitor's request about records was not carried out");
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let mut response = render(state, place, visit, Some(Outcome::Failed), status).await?;
    let again = HeaderValue::from_static("5");
    response.headers_mut().insert(header::RETRY_AFTER, again);
    Ok(response)
}

/// To the page, one step up, at the part about records.
fn back(place: &Place, flag: &str) -> Response {
    see_other(&format!("../{}", place.address(flag)))
}

fn unknown_control() -> ApiError {
    ApiError::new(
        StatusCode::UNPROCESSABLE_ENTITY,
        "unknown_control",
        "allowed is erase, restrict, lift or object",
    )
}

/// The query of the download.
#[derive(Debug, Deserialize)]
struct HistoryQuery {
    /// One record only.
    record: Option<String>,
}

async fn history(
    State(state): State<AppState>,
    VisitorVisit(visit): VisitorVisit,
    Path((site, country, language)): PagePath,
    Query(query): Query<HistoryQuery>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let place = match Place::find(&state, &site, &country, &language, None, &headers) {
        Ok(place) => place,
        Err(missing) => return Ok(*missing),
    };
    let history = state.platform.history(&place.site, &visit).await?;
    let history = history.ok_or_else(no_consent_id)?;
    let export = match &query.record {
        None => rights::export(&history),
        Some(id) => RecordId::parse(id)
            .and_then(|id| rights::export_one(&history, &id))
            .ok_or_else(unknown_record)?,
    };
    Ok(download(&place, &export))
}

fn unknown_record() -> ApiError {
    let message = "this browser has no such record on this site";
    ApiError::new(StatusCode::NOT_FOUND, "unknown_record", message)
}

fn no_consent_id() -> ApiError {
    let error = RightsError::NoConsentId;
    ApiError::new(StatusCode::NOT_FOUND, error.code(), error.to_string())
}

fn download(place: &Place, export: &serde_json::Value) -> Response {
    let name = format!("attachment; filename=\"consent-{}.json\"", place.site);
    let headers = [
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        (header::VARY, "Cookie".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    (headers, Json(export)).into_response()
}
