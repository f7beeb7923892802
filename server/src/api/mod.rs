//! `/api/v1`: everything that the admin does, for programs. A caller is somebody with a role on some sites, by a token
//! (`caller`); what may be seen or changed is the platform's answer, as it is for the admin's pages.
//!
//! Each noun has a file. The OpenAPI document is made from the handlers (`document`); the routes under `/v1`, which know
//! no roles, stand in it too.

#![expect(
    unused_qualifications,
    reason = "what utoipa writes for the parameters of an operation names types by their path"
)]

mod audit;
mod caller;
mod checks;
mod cookie_policy;
mod document;
mod drafts;
mod experiments;
mod ledger;
mod listing;
mod operators;
mod policies;
mod problem;
mod publishing;
mod rates;
mod records;
mod refusals;
mod sites;
mod templates;
mod tokens;
mod written_out;

pub use document::described;
pub(crate) use problem::{Problem, Problems, ReadProblems};

use crate::{body::MAX_FILE_BODY, error::ApiError, state::AppState};
use axum::{Router, extract::DefaultBodyLimit, middleware, routing::any};
use http::StatusCode;
use utoipa_axum::router::OpenApiRouter;

/// The beginning of every address here.
pub const ROOT: &str = "/api/v1";

/// The routes with a token, and what they say of themselves.
fn behind_tokens() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .merge(rates::routes())
        .merge(sites::routes())
        .merge(policies::routes())
        .merge(publishing::routes())
        .merge(drafts::routes())
        .merge(experiments::routes())
        .merge(records::routes())
        .merge(written_out::routes())
        .merge(cookie_policy::routes())
        .merge(operators::routes())
        .merge(tokens::routes())
        .merge(checks::routes())
        .merge(audit::routes())
        .merge(ledger::routes())
        .merge(templates::routes())
}

pub(crate) fn router(state: &AppState) -> Router<AppState> {
    let (inside, _) = behind_tokens().split_for_parts();
    let inside = inside
        .method_not_allowed_fallback(wrong_method)
        .layer(DefaultBodyLimit::max(MAX_FILE_BODY))
        .route_layer(middleware::from_fn_with_state(
            state.clone(),
            caller::required,
        ));
    inside
        .merge(document::router())
        .route("/api/{*rest}", any(missing))
}

async fn wrong_method() -> ApiError {
    let message = "this address knows other methods; the header Allow names them";
    ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "wrong_method", message)
}

async fn missing() -> ApiError {
    let message = "there is no such address; /api/v1/docs lists all of them";
    ApiError::new(StatusCode::NOT_FOUND, "unknown_address", message)
}
