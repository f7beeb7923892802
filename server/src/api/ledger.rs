//! How far the ledger is, and its entries without what they hold. A whole export is a command, because it has secrets.

use super::{
    ReadProblems,
    caller::Caller,
    listing::{Asked, Listing, Page, page},
};
use crate::{error::ApiError, state::AppState};
use axum::Json;
use consent::base64url;
use platform::{clock::written, ledger::CheckpointLine};
use serde::Serialize;
use store::LedgerEntry;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(state))
        .routes(routes!(entries))
        .routes(routes!(checkpoints))
}

/// How far the ledger is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Ledger)]
struct LedgerBody {
    /// Its newest entry; 0 when it is empty.
    seq: u64,
    /// The hash of that entry, hexadecimal.
    hash: String,
    /// Its public key, as verifiers take it.
    key: String,
    /// The newest signed checkpoint; null before the first.
    #[schema(required)]
    checkpoint: Option<CheckpointBody>,
}

/// A signed checkpoint.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Checkpoint)]
struct CheckpointBody {
    /// How many entries it covers.
    size: u64,
    /// The signed note (C2SP), as it stands in EVIDENCE.
    note: String,
}

/// An entry without what it holds.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LedgerEntry)]
struct EntryBody {
    /// Its place.
    seq: u64,
    /// When it was written, in UTC.
    #[schema(format = DateTime)]
    at: String,
    /// What it holds, such as `record` or `policy`.
    kind: &'static str,
    /// Its hash, hexadecimal.
    hash: String,
    /// The hash of the entry before it.
    previous: String,
}

/// The state of the ledger
#[utoipa::path(
    get, path = "/api/v1/ledger", tag = "Oversight", operation_id = "get_ledger",
    responses((status = 200, description = "How far it is.", body = LedgerBody), ReadProblems)
)]
async fn state(caller: Caller) -> Result<Json<LedgerBody>, ApiError> {
    let state = caller.platform().ledger_state(&caller.by).await?;
    let checkpoint = state.checkpoint.map(|(said, note)| CheckpointBody {
        size: said.size,
        note,
    });
    Ok(Json(LedgerBody {
        seq: state.head.seq,
        hash: state.head.hash.to_string(),
        key: state.key,
        checkpoint,
    }))
}

/// Entries of the ledger
///
/// Oldest first, without what they hold: enough to check the chain.
#[utoipa::path(
    get, path = "/api/v1/ledger/entries", tag = "Oversight", operation_id = "list_ledger_entries", params(Listing),
    responses((status = 200, description = "A page of entries.", body = Page<EntryBody>), ReadProblems)
)]
async fn entries(
    caller: Caller,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<EntryBody>>, ApiError> {
    let limit = listing.limit()?;
    let after = listing.after("entry")?.unwrap_or(0);
    let platform = caller.platform();
    let read = platform
        .ledger_entries(&caller.by, after, limit + 1)
        .await?;
    let place = |entry: &LedgerEntry| entry.seq.to_string();
    Ok(Json(page(read, limit, "entry", place, body)))
}

/// A checkpoint that was signed, and what the ledger says to it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = KeptCheckpoint)]
struct KeptBody {
    /// Its own place in the ledger.
    seq: u64,
    /// How many entries it covers.
    size: u64,
    /// When it was signed, in UTC; null where it is not signed by the ledger's key.
    #[schema(required, format = DateTime)]
    at: Option<String>,
    /// `agrees` where the ledger has the entry it ends with, with its hash; `disagrees`, `beyond` where the ledger is
    /// shorter, `other_key` where it is not signed by the ledger's key.
    ledger: &'static str,
    /// The signed note.
    note: String,
}

/// Checkpoints of the ledger
///
/// Newest first.
#[utoipa::path(
    get, path = "/api/v1/ledger/checkpoints", tag = "Oversight", operation_id = "list_checkpoints", params(Listing),
    responses((status = 200, description = "A page of checkpoints.", body = Page<KeptBody>), ReadProblems)
)]
async fn checkpoints(
    caller: Caller,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<KeptBody>>, ApiError> {
    let (limit, before) = (listing.limit()?, listing.after("checkpoint")?);
    let platform = caller.platform();
    let found = platform.checkpoints_for(&caller.by, before, limit).await?;
    let next = found
        .older
        .map(|seq| base64url::encode(format!("checkpoint:{seq}").as_bytes()));
    let items = found.lines.into_iter().map(kept).collect();
    Ok(Json(Page { items, next }))
}

fn kept(line: CheckpointLine) -> KeptBody {
    let said = line.looked_at.ok();
    KeptBody {
        seq: line.seq,
        size: line.size,
        at: said.as_ref().map(|found| found.said.at.to_string()),
        ledger: said.map_or("other_key", |found| found.agrees.wire_name()),
        note: line.note,
    }
}

fn body(entry: LedgerEntry) -> EntryBody {
    EntryBody {
        seq: entry.seq,
        at: written(entry.at_millis),
        kind: entry.kind.wire_name(),
        hash: entry.hash.to_string(),
        previous: entry.previous.to_string(),
    }
}
