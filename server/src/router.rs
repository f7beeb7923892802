//! All routes, and the layers around them.

use crate::{
    api,
    body::MAX_BODY,
    error::Cause,
    limits, metrics,
    routes::{
        admin, assets, cookie_policy, csp, decisions, double_opt_in, evidence, gate, health,
        impressions, loader, notices, preferences, records, server_side, theme, well_known,
    },
    state::AppState,
    telemetry,
};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    response::Response,
    routing::{get, post},
};
use http::{HeaderName, HeaderValue, header};
use std::sync::Arc;
use tower_http::{catch_panic::CatchPanicLayer, set_header::SetResponseHeaderLayer};

/// The whole server as one service.
pub fn router(state: AppState) -> Router {
    // Pages of the sites post here from their own origins.
    let public = Router::new()
        .route(
            "/v1/sites/{site}/records",
            post(records::create).options(|| async {}),
        )
        .route(
            "/v1/sites/{site}/impressions",
            post(impressions::create).options(|| async {}),
        )
        .route_layer(middleware::from_fn_with_state(
            state.clone(),
            records::cross_origin,
        ))
        .route_layer(middleware::from_fn_with_state(
            state.clone(),
            server_side::by_bearer,
        ));
    let routes = Router::new()
        .merge(public)
        .route("/v1/sites/{site}/decisions", post(decisions::create))
        .route("/v1/sites/{site}/csp", get(csp::get).post(csp::post))
        .route("/s/{file}", get(loader::get))
        .route("/n/{site}", get(notices::notice))
        .route("/n/{site}/details", get(notices::details))
        .route("/g/{site}/{file}", get(gate::get).post(gate::post))
        .route("/a/theme/{file}", get(theme::get))
        .route("/a/{name}", get(assets::get))
        .route("/a/{version}/{name}", get(assets::get_versioned))
        .route("/.well-known/gpc.json", get(well_known::gpc))
        .route("/healthz", get(health::health))
        .merge(evidence::router())
        .merge(preferences::router())
        .merge(server_side::router())
        .merge(double_opt_in::router())
        .merge(cookie_policy::router())
        .merge(admin::router(&state))
        .merge(api::router(&state))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(middleware::from_fn_with_state(
            state.clone(),
            limits::limited,
        ));
    watched(routes, &state)
        .layer(SetResponseHeaderLayer::if_not_present(
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::REFERRER_POLICY,
            HeaderValue::from_static("strict-origin-when-cross-origin"),
        ))
        .layer(SetResponseHeaderLayer::if_not_present(
            HeaderName::from_static("permissions-policy"),
            HeaderValue::from_static(
                "browsing-topics=(), camera=(), geolocation=(), microphone=()",
            ),
        ))
        .layer(middleware::map_response(log_cause))
        .layer(CatchPanicLayer::new())
        .with_state(state)
}

/// With the layers that count and trace requests, where an operator wants that; without them it costs nothing.
fn watched(routes: Router<AppState>, state: &AppState) -> Router<AppState> {
    let routes = match &state.meters {
        Some(meters) => routes.layer(middleware::from_fn_with_state(
            Arc::clone(meters),
            metrics::counted,
        )),
        None => routes,
    };
    if state.traces {
        routes.layer(middleware::from_fn(telemetry::traced))
    } else {
        routes
    }
}

/// Logs why an answer failed, once, without the request line: no address, no consent id (S24).
async fn log_cause(response: Response) -> Response {
    if let Some(Cause(error)) = response.extensions().get::<Cause>() {
        tracing::error!(%error, code = error.code(), status = response.status().as_u16(), "a request failed");
    }
    response
}
