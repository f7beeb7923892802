//! The admin's routes.
use crate::state::AppState;
pub(crate) fn router(_: &AppState) -> axum::Router<AppState> {
    axum::Router::new()
}
pub(crate) fn leptos_options() -> leptos::config::LeptosOptions {
    leptos::config::LeptosOptions::builder()
        .output_name("admin")
        .build()
}
