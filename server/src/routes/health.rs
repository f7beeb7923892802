//! Is the process alive, and can it record?

use crate::state::AppState;
use axum::extract::State;
use http::StatusCode;

/// `GET /healthz`: 200 while records can be written, 503 after the store failed.
pub async fn health(State(state): State<AppState>) -> (StatusCode, &'static str) {
    if state.platform.is_failed() {
        (
            StatusCode::SERVICE_UNAVAILABLE,
            "the store has failed; restart the server\n",
        )
    } else {
        (StatusCode::OK, "ok\n")
    }
}
