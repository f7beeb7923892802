//! What anybody may know of the ledger: its public key, its newest checkpoint, and whether a receipt is whole. None of
//! it names a visitor; a posted receipt is checked and forgotten.

use crate::{api::ReadProblems, error::ApiError, negotiation, state::AppState};
use app::receipt::{self, Verdict};
use axum::{
    Form, Router,
    extract::{Query, State},
    response::{IntoResponse, Response},
    routing::get,
};
use consent::LanguageTag;
use http::{HeaderMap, StatusCode, header};
use platform::receipt::Receipt;
use serde::Deserialize;

const RULES: &str = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

pub(crate) fn router() -> Router<AppState> {
    Router::new()
        .route("/v1/ledger/key", get(key))
        .route("/v1/ledger/checkpoint", get(checkpoint))
        .route("/receipt", get(form).post(check))
}

/// The ledger's public key
#[utoipa::path(
    get, path = "/v1/ledger/key", tag = "Visitors", operation_id = "get_ledger_key",
    responses((status = 200, description = "As verifiers take it.", body = String, content_type = "text/plain"))
)]
pub(crate) async fn key(State(state): State<AppState>) -> String {
    format!("{}\n", state.platform.ledger_verifier())
}

/// The ledger's newest checkpoint
#[utoipa::path(
    get, path = "/v1/ledger/checkpoint", tag = "Visitors", operation_id = "get_checkpoint",
    responses((status = 200, description = "A signed note.", body = String, content_type = "text/plain"), ReadProblems)
)]
pub(crate) async fn checkpoint(State(state): State<AppState>) -> Result<Response, ApiError> {
    let note = state.platform.latest_checkpoint().await?.ok_or_else(|| {
        let message = "no checkpoint was signed yet; the first one follows within an hour";
        ApiError::new(StatusCode::NOT_FOUND, "no_checkpoint", message)
    })?;
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, note).into_response())
}

#[derive(Debug, Deserialize)]
struct PageQuery {
    l: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Posted {
    receipt: String,
}

async fn form(Query(query): Query<PageQuery>, headers: HeaderMap) -> Response {
    page(&query, &headers, StatusCode::OK, "", None)
}

async fn check(
    State(state): State<AppState>,
    Query(query): Query<PageQuery>,
    headers: HeaderMap,
    Form(posted): Form<Posted>,
) -> Response {
    let own = state.platform.ledger_verifier();
    let checked = Receipt::parse(posted.receipt.trim())
        .and_then(|receipt| receipt.verify(Some(own)).map(|_| receipt));
    let (status, verdict) = match &checked {
        Ok(receipt) => (StatusCode::OK, Verdict::Sound(receipt)),
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, Verdict::Not(*error)),
    };
    page(&query, &headers, status, &posted.receipt, Some(verdict))
}

fn page(
    query: &PageQuery,
    headers: &HeaderMap,
    status: StatusCode,
    pasted: &str,
    verdict: Option<Verdict<'_>>,
) -> Response {
    let language = language(query, headers);
    let html = receipt::page(&language, pasted, verdict.as_ref());
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
        (header::CONTENT_SECURITY_POLICY, RULES),
    ];
    (status, headers, html).into_response()
}

/// The language of the query, else the browser's, as far as the product speaks it.
fn language(query: &PageQuery, headers: &HeaderMap) -> LanguageTag {
    let browser = negotiation::languages(headers);
    let wishes = query.l.as_deref().into_iter();
    wishes
        .chain(browser.iter().map(String::as_str))
        .filter_map(LanguageTag::parse)
        .find(app::texts::speaks)
        .or_else(|| LanguageTag::parse("en"))
        .expect("en is a language")
}
