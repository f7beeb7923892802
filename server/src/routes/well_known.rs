//! `GET /.well-known/gpc.json`: that Global Privacy Control is honoured (P2). Where a site passes the whole of its
//! `/.well-known/gpc.json` on to this server, it says so for the site.

use axum::response::IntoResponse;
use http::header;

/// When the way in which the signal is honoured last changed: with table 2 of the regimes.
const SAYS: &str = "{\"gpc\":true,\"lastUpdate\":\"2026-11-24\"}";

/// The statement.
pub async fn gpc() -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "public, max-age=86400"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, SAYS)
}
