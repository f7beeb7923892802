//! Records written out for a site's back end: one by its id, or a visitor's history page by page. Each reading is an
//! entry of the audit (S19).

#![expect(
    unused_qualifications,
    reason = "what utoipa writes for the parameters of an operation names types by their path"
)]

use crate::{
    api::{Problems, ReadProblems},
    api_caller::ApiCaller,
    body::JsonBody,
    error::ApiError,
    state::AppState,
};
use axum::{
    Json, Router,
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use consent::{VisitorId, record::RecordId};
use http::{StatusCode, header};
use platform::{
    evidence::{ExportError, Form, HistoryPage, Which},
    server_side::ServerSideError,
    subject::Subject,
};
use serde::Deserialize;
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

pub(crate) fn router() -> Router<AppState> {
    Router::new()
        .route("/v1/sites/{site}/records/{id}", get(one))
        .route("/v1/sites/{site}/records/query", post(history))
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Wish {
    /// `27560`, `kantara` or `sluis`, which is what counts where it is left out.
    form: Option<String>,
}

/// A record, written out for a back end
///
/// In a form that others read. Each reading is audited by the token's name.
#[utoipa::path(
    get, path = "/v1/sites/{site}/records/{id}", tag = "Back ends", operation_id = "export_record",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("id" = String, Path, description = "The record's id, a UUID."),
        Wish,
    ),
    responses(
        (status = 200, description = "The record in that form.", content(
            (Object = "application/json"), (Object = "application/ld+json"))),
        ReadProblems
    ),
    security(("back_end_token" = []))
)]
pub(crate) async fn one(
    State(state): State<AppState>,
    caller: ApiCaller,
    Path((_, id)): Path<(String, String)>,
    wish: Result<Query<Wish>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, ApiError> {
    let wish = wish
        .map(|Query(wish)| wish.form)
        .map_err(|_| unknown_form())?;
    let form = form_of(wish.as_deref())?;
    let id = RecordId::parse(&id).ok_or(ExportError::UnknownRecord)?;
    let (site, server) = (&caller.site, &state.settings.public_url);
    let which = Which::Id(id);
    let record = state
        .platform
        .export_record(site, &which, form, server)
        .await?;
    state.platform.audit_export(site, &caller.name, 1).await?;
    Ok(written(form, record))
}

/// Whose records, and which of them.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HistoryQuery {
    /// The site's own key of a signed-in visitor,
    subject: Option<Subject>,
    /// or a consent id.
    consent_id: Option<VisitorId>,
    /// `27560`, `kantara` or `sluis`.
    form: Option<String>,
    /// Only what stands before this place in the ledger.
    before: Option<u64>,
    /// 1 to 100; 20 where it is left out.
    limit: Option<usize>,
}

/// A visitor's records, written out for a back end
///
/// Newest first. `next` of the answer is the `before` of the page after.
#[utoipa::path(
    post, path = "/v1/sites/{site}/records/query", tag = "Back ends", operation_id = "export_history",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = HistoryQuery,
    responses((status = 200, description = "The records.", body = Object), Problems),
    security(("back_end_token" = []))
)]
pub(crate) async fn history(
    State(state): State<AppState>,
    caller: ApiCaller,
    JsonBody(query): JsonBody<HistoryQuery>,
) -> Result<Response, ApiError> {
    let form = form_of(query.form.as_deref())?;
    let (site, platform) = (&caller.site, &state.platform);
    let visitor = match (&query.subject, query.consent_id) {
        (Some(subject), None) => platform.visitor_of_subject(site, subject),
        (None, Some(visitor)) => visitor,
        _ => return Err(ServerSideError::Whom.into()),
    };
    let page = HistoryPage {
        before: query.before,
        limit: query.limit.unwrap_or(20).clamp(1, 100),
    };
    let server = &state.settings.public_url;
    let written_out = platform
        .export_history(site, visitor, form, server, page)
        .await?;
    let count = written_out["records"].as_array().map_or(0, Vec::len);
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    platform.audit_export(site, &caller.name, count).await?;
    Ok(written(Form::Sluis, written_out))
}

fn form_of(wish: Option<&str>) -> Result<Form, ApiError> {
    wish.map_or(Some(Form::Sluis), Form::parse)
        .ok_or_else(unknown_form)
}

fn unknown_form() -> ApiError {
    let message = "a record is written out as 27560, kantara or sluis";
    ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "unknown_form", message)
}

fn written(form: Form, record: Value) -> Response {
    let headers = [
        (header::CONTENT_TYPE, form.media_type()),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, Json(record).into_response().into_body()).into_response()
}

impl From<ExportError> for ApiError {
    fn from(error: ExportError) -> Self {
        let status = match error {
            ExportError::Store(error) => return error.into(),
            ExportError::UnknownRecord => StatusCode::NOT_FOUND,
            ExportError::PolicyMissing => StatusCode::INTERNAL_SERVER_ERROR,
        };
        Self::new(status, error.code(), error.to_string())
    }
}
