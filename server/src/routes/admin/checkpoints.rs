//! The ledger's checkpoints: the list, one of them as page and as file, and comparing a copy that was kept elsewhere.

use super::desk::{Desk, document};
use app::admin::pages::{self, Compared};
use axum::{
    extract::{Form, Path, Query},
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};
use platform::access::AccessError;
use serde::Deserialize;

/// Checkpoints on one page.
const LINES: usize = 50;

#[derive(Deserialize)]
pub(super) struct Listed {
    before: Option<u64>,
}

#[derive(Deserialize)]
pub(super) struct Copy {
    #[serde(default)]
    note: String,
}

pub(super) async fn list(desk: Desk, Query(query): Query<Listed>) -> Response {
    let (platform, by) = (desk.platform(), &desk.by);
    let page = platform.checkpoints_for(by, query.before, LINES).await;
    let first = query.before.is_none();
    desk.page(page, |page| pages::checkpoints(by, &page, first, None))
}

pub(super) async fn compare(desk: Desk, Form(copy): Form<Copy>) -> Response {
    match compared(&desk, &copy.note).await {
        Ok((status, page)) => document(status, page),
        Err(error) => desk.not(error),
    }
}

async fn compared(desk: &Desk, copy: &str) -> Result<(StatusCode, String), AccessError> {
    let (platform, by) = (desk.platform(), &desk.by);
    // Browsers send line ends as two signs, and a signature is over one.
    let note = format!("{}\n", copy.replace("\r\n", "\n").trim());
    let looked_at = platform.look_at_checkpoint(by, &note).await?;
    let status = match &looked_at {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let (note, looked_at) = (note.trim(), &looked_at);
    let page = platform.checkpoints_for(by, None, LINES).await?;
    let compared = Compared { note, looked_at };
    Ok((status, pages::checkpoints(by, &page, true, Some(&compared))))
}

pub(super) async fn one(desk: Desk, Path(place): Path<String>) -> Response {
    let line = at(&desk, &place).await;
    desk.page(line, |line| pages::checkpoint(&desk.by, &line))
}

pub(super) async fn note(desk: Desk, Path(place): Path<String>) -> Response {
    match at(&desk, &place).await {
        Ok(line) => {
            let name = format!("checkpoint-{:012}.note", line.size);
            let headers = [
                (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
                (
                    header::CONTENT_DISPOSITION,
                    format!("attachment; filename=\"{name}\""),
                ),
            ];
            (headers, line.note).into_response()
        }
        Err(error) => desk.not(error),
    }
}

/// The checkpoint at a place; a place that is no number is none.
async fn at(desk: &Desk, place: &str) -> Result<platform::ledger::CheckpointLine, AccessError> {
    let place = place.parse().unwrap_or_default();
    desk.platform().checkpoint_at(&desk.by, place).await
}
