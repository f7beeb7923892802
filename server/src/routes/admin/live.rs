//! The line of the last minutes: asked for by a small script while a page is looked at, and never for long.

use super::rates::Asked;
use app::admin::pages;
use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::header;
use serde_json::json;

/// The script; it asks every ten seconds, for a quarter of an hour, while the page is visible.
const SCRIPT: &str = include_str!("live.js");

/// Neither is a page, and opened as one it may do nothing.
const NO_PAGE: &str = "default-src 'none'; frame-ancestors 'none'";

pub(super) async fn script() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, NO_PAGE),
    ];
    (headers, SCRIPT).into_response()
}

pub(super) async fn counts(asked: Asked) -> Response {
    match asked.live_counts() {
        Ok(live) => {
            let said = Json(json!({
                "text": pages::live_text(live),
                "minutes": live.minutes,
                "shown": live.shown,
                "decided": live.decided,
            }));
            ([(header::CONTENT_SECURITY_POLICY, NO_PAGE)], said).into_response()
        }
        Err(response) => *response,
    }
}
