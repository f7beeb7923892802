//! Records for those who may read them: find, read, verify, restrict, erase. Each look is an entry of the audit (S19). The
//! consent id that is searched for stands in a body and in no address (S24).

use super::{
    Problems, ReadProblems,
    caller::Caller,
    listing::{Page, limit_of, page, path_part, read_cursor},
};
use crate::{body::JsonBody, error::ApiError, state::AppState, visit::SiteOfPath};
use axum::{Json, extract::FromRequestParts};
use consent::{
    SiteId, VisitorId,
    record::{RecordId, Standing},
};
use http::{StatusCode, request::Parts};
use platform::{
    access::AccessError,
    receipt::Receipt,
    records_access::{RecordView, Verified},
    rights::HistoryEntry,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(search))
        .routes(routes!(one))
        .routes(routes!(restrict))
        .routes(routes!(erase))
}

/// Whose records.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SearchRequest {
    /// A consent id of 22 characters, or a record id of 36.
    #[schema(max_length = 100)]
    id: String,
    /// `next` of the page before.
    #[serde(default)]
    cursor: Option<String>,
    /// How many at most; 50 where it is left out.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 200)]
    limit: Option<usize>,
}

/// A visitor's records, newest first.
#[derive(Debug, Serialize, ToSchema)]
struct Found {
    /// Whose.
    consent_id: VisitorId,
    /// Is their use restricted (GDPR art. 18)?
    restricted: bool,
    /// The records.
    items: Vec<HistoryEntry>,
    /// The cursor of the next page; null at the end.
    #[schema(required)]
    next: Option<String>,
}

/// One record, verified.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Record)]
struct RecordBody {
    /// Does it count, or what took its place?
    standing: Standing,
    /// The record with its place in the ledger, signed.
    receipt: Receipt,
    /// Is the use of this visitor's records restricted?
    restricted: bool,
    /// How many records this visitor has.
    records: usize,
    /// What checking it said.
    verified: VerifiedBody,
}

/// What checking a record against its ledger said.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Verified)]
struct VerifiedBody {
    /// Did every check pass?
    sound: bool,
    /// Why the receipt is not believed; null when it is.
    #[schema(required)]
    receipt_error: Option<&'static str>,
    /// Does the ledger hold it at its place?
    in_ledger: bool,
    /// The size of the newest checkpoint that covers it; null when the next one will.
    #[schema(required)]
    checkpoint: Option<u64>,
}

/// Restrict, or lift that.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RestrictRequest {
    /// Restricted from now on?
    on: bool,
    /// Why; stays in the ledger for ever.
    #[schema(min_length = 3, max_length = 200)]
    why: String,
}

/// Erase.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct EraseRequest {
    /// Why; stays in the ledger for ever.
    #[schema(min_length = 3, max_length = 200)]
    why: String,
}

/// What was erased.
#[derive(Debug, Serialize, ToSchema)]
struct Erased {
    /// How many records.
    records: u64,
}

/// The record that an address names.
pub(super) struct AtRecord {
    pub(super) site: SiteId,
    pub(super) record: RecordId,
}

impl FromRequestParts<AppState> for AtRecord {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let SiteOfPath(site) = SiteOfPath::from_request_parts(parts, state).await?;
        let part = path_part(parts, state, "record").await;
        let record = part.and_then(|text| RecordId::parse(&text));
        let record = record.ok_or(AccessError::Missing)?;
        Ok(Self { site, record })
    }
}

/// Find records
///
/// All records of a visitor, by consent id or by one of them. The id is sent in the body, so that it stands in no log.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/records/search", tag = "Records", operation_id = "search_records",
    params(("site" = String, Path, description = "The site's id.")),
    request_body = SearchRequest,
    responses((status = 200, description = "A page of records.", body = Found), Problems)
)]
async fn search(
    caller: Caller,
    SiteOfPath(site): SiteOfPath,
    JsonBody(request): JsonBody<SearchRequest>,
) -> Result<Json<Found>, ApiError> {
    let limit = limit_of(request.limit)?;
    let before: Option<u64> = read_cursor(request.cursor.as_deref(), "record")?;
    let platform = caller.platform();
    let history = platform
        .find_records(&caller.by, &site, &request.id)
        .await?;
    let mut records = history.records;
    records.retain(|entry| before.is_none_or(|before| entry.receipt.seq < before));
    let place = |entry: &HistoryEntry| entry.receipt.seq.to_string();
    let Page { items, next } = page(records, limit, "record", place, |entry| entry);
    Ok(Json(Found {
        consent_id: history.consent_id,
        restricted: history.restricted,
        items,
        next,
    }))
}

/// A record
///
/// With its place in the ledger, and what checking it said.
#[utoipa::path(
    get, path = "/api/v1/sites/{site}/records/{record}", tag = "Records", operation_id = "get_record",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("record" = String, Path, description = "The record's id, a UUID."),
    ),
    responses((status = 200, description = "The record.", body = RecordBody), ReadProblems)
)]
async fn one(caller: Caller, at: AtRecord) -> Result<Json<RecordBody>, ApiError> {
    let platform = caller.platform();
    let view = platform
        .read_record(&caller.by, &at.site, &at.record)
        .await?;
    Ok(Json(body(view)))
}

/// Restrict a visitor's records
///
/// All records of the visitor of this record (GDPR art. 18), or lift that.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/records/{record}/restriction", tag = "Records", operation_id = "restrict_records",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("record" = String, Path, description = "The record's id, a UUID."),
    ),
    request_body = RestrictRequest,
    responses((status = 204, description = "It is done."), Problems)
)]
async fn restrict(
    caller: Caller,
    at: AtRecord,
    JsonBody(request): JsonBody<RestrictRequest>,
) -> Result<StatusCode, ApiError> {
    let (platform, by) = (caller.platform(), &caller.by);
    platform
        .restrict_records(by, &at.site, &at.record, request.on, &request.why)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Erase a visitor's records
///
/// All records of the visitor of this record (GDPR art. 17). It cannot be undone; their places in the chain stay.
#[utoipa::path(
    post, path = "/api/v1/sites/{site}/records/{record}/erasure", tag = "Records", operation_id = "erase_records",
    params(
        ("site" = String, Path, description = "The site's id."),
        ("record" = String, Path, description = "The record's id, a UUID."),
    ),
    request_body = EraseRequest,
    responses((status = 200, description = "They are gone.", body = Erased), Problems)
)]
async fn erase(
    caller: Caller,
    at: AtRecord,
    JsonBody(request): JsonBody<EraseRequest>,
) -> Result<Json<Erased>, ApiError> {
    let (platform, by) = (caller.platform(), &caller.by);
    let records = platform
        .erase_records(by, &at.site, &at.record, &request.why)
        .await?;
    Ok(Json(Erased { records }))
}

fn body(view: RecordView) -> RecordBody {
    RecordBody {
        standing: view.standing,
        verified: verified(&view.verified),
        restricted: view.history.restricted,
        records: view.history.records.len(),
        receipt: view.receipt,
    }
}

fn verified(said: &Verified) -> VerifiedBody {
    VerifiedBody {
        sound: said.is_sound(),
        receipt_error: said.receipt.err().map(|error| error.code()),
        in_ledger: said.in_ledger,
        checkpoint: said.checkpoint,
    }
}
