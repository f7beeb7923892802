//! The layer that counts requests. It is there only where metrics are served.

use super::{GateLabels, Meters, RequestLabels, RouteLabels};
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};
use std::{sync::Arc, time::Instant};

/// Counts one request.
pub(crate) async fn counted(
    State(meters): State<Arc<Meters>>,
    request: Request,
    next: Next,
) -> Response {
    let began = Instant::now();
    let route = request.extensions().get::<MatchedPath>();
    // The pattern and never the address: that may be of anybody's making.
    let route = route.map_or("other", MatchedPath::as_str).to_owned();
    let method = method_of(request.method());
    let response = next.run(request).await;
    let reason = response.headers().get("x-sluis-reason");
    if let Some(reason) = reason.and_then(|reason| reason.to_str().ok()) {
        let reason = reason.to_owned();
        meters.gate.get_or_create(&GateLabels { reason }).inc();
    }
    let labels = RequestLabels {
        route: route.clone(),
        method: method.to_owned(),
        status: response.status().as_u16(),
    };
    meters.requests.get_or_create(&labels).inc();
    let seconds = meters.seconds.get_or_create(&RouteLabels { route });
    seconds.observe(began.elapsed().as_secs_f64());
    response
}

/// A method may be any word; those that no route knows are one.
fn method_of(method: &http::Method) -> &'static str {
    match *method {
        http::Method::GET => "GET",
        http::Method::HEAD => "HEAD",
        http::Method::POST => "POST",
        http::Method::PUT => "PUT",
        http::Method::DELETE => "DELETE",
        http::Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}
