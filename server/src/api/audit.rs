//! What operators and tokens did, newest first. A caller of some sites sees what concerns those sites only.

use super::{
    ReadProblems,
    caller::Caller,
    listing::{Asked, Listing, Page},
};
use crate::{error::ApiError, state::AppState};
use axum::Json;
use consent::base64url;
use platform::{
    clock::written,
    oversight::{AuditAct, Audited},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list))
}

/// An entry of the audit log.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuditEntry)]
struct AuditBody {
    /// Its place in the ledger.
    seq: u64,
    /// When, in UTC.
    #[schema(format = DateTime)]
    at: String,
    /// Who: an operator's name, `token` and its name, or `command line`.
    operator: String,
    /// What was done.
    act: AuditAct,
}

/// The audit log
///
/// Newest first.
#[utoipa::path(
    get, path = "/api/v1/audit", tag = "Oversight", operation_id = "list_audit", params(Listing),
    responses((status = 200, description = "A page of entries.", body = Page<AuditBody>), ReadProblems)
)]
async fn list(
    caller: Caller,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<AuditBody>>, ApiError> {
    let (limit, before) = (listing.limit()?, listing.after("audit")?);
    let platform = caller.platform();
    let found = platform.audit_log(&caller.by, before, limit).await?;
    let next = found
        .older
        .map(|seq| base64url::encode(format!("audit:{seq}").as_bytes()));
    let items = found.entries.into_iter().map(body).collect();
    Ok(Json(Page { items, next }))
}

fn body(found: Audited) -> AuditBody {
    AuditBody {
        seq: found.seq,
        at: written(found.entry.at_millis),
        operator: found.entry.operator,
        act: found.entry.act,
    }
}
