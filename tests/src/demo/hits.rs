//! Counts what reaches the third parties. It keeps method, path and time, nothing about who asked.

use axum::{
    Json,
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

/// One request that reached the third parties.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Hit {
    method: String,
    /// Path and query.
    path: String,
    /// Milliseconds since 1970.
    time: u64,
}

/// All requests since the start or the last `DELETE`.
#[derive(Debug, Clone, Default)]
pub(super) struct Hits(Arc<Mutex<Vec<Hit>>>);

impl Hits {
    fn add(&self, hit: Hit) {
        self.lock().push(hit);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Hit>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Records every request but those about the hits themselves.
pub(super) async fn count(State(hits): State<Hits>, request: Request, next: Next) -> Response {
    if request.uri().path() != "/hits" {
        hits.add(Hit {
            method: request.method().to_string(),
            path: request
                .uri()
                .path_and_query()
                .map_or_else(String::new, ToString::to_string),
            time: now(),
        });
    }
    next.run(request).await
}

/// `GET /hits`
pub(super) async fn list(State(hits): State<Hits>) -> Response {
    (ANYONE, Json(hits.lock().clone())).into_response()
}

/// `DELETE /hits`
pub(super) async fn clear(State(hits): State<Hits>) -> Response {
    hits.lock().clear();
    (ANYONE, StatusCode::NO_CONTENT).into_response()
}

/// `OPTIONS /hits`, because `DELETE` from a page asks first.
pub(super) async fn allow() -> Response {
    let methods = [(header::ACCESS_CONTROL_ALLOW_METHODS, "GET, DELETE")];
    (ANYONE, methods, StatusCode::NO_CONTENT).into_response()
}

const ANYONE: [(header::HeaderName, &str); 2] = [
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (header::CACHE_CONTROL, "no-store"),
];

fn now() -> u64 {
    let elapsed = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}
