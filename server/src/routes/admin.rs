//! `/admin`: the pages behind sign-in, and the forms around them. Every change checks its origin; nothing is answered
//! without a session but the sign-in page and, as long as nobody is there, the page for the first operator.

mod attempts;
mod forms;
mod session;

use crate::state::AppState;
use app::admin::{AdminContext, App, shell};
use attempts::Attempts;
use axum::{
    Extension, Router, middleware,
    response::IntoResponse,
    routing::{get, post},
};
use http::{HeaderValue, header};
use leptos::{config::LeptosOptions, context::provide_context};
use leptos_axum::{LeptosRoutes, ResponseOptions, generate_route_list};
use std::sync::Arc;

/// The address of the server's door.
pub(super) const SIGN_IN: &str = "/admin/sign-in";

pub(crate) fn router(state: &AppState) -> Router<AppState> {
    let options = state.leptos_options.clone();
    let inside = Router::new()
        .leptos_routes_with_context(state, generate_route_list(App), context(state), move || {
            shell(options.clone())
        })
        .route_layer(middleware::from_fn_with_state(
            state.clone(),
            session::required,
        ));
    let doors = Router::new()
        .route(SIGN_IN, get(forms::sign_in_page).post(forms::sign_in))
        .route(
            "/admin/welcome",
            get(forms::welcome_page).post(forms::welcome),
        )
        .route("/admin/sign-out", post(forms::sign_out))
        .route("/admin/{*rest}", get(forms::missing))
        .route("/favicon.ico", get(icon))
        .layer(Extension(Arc::new(Attempts::default())));
    inside.merge(doors)
}

/// The mark, for the tabs of every page; browsers ask for it by this name.
async fn icon() -> impl IntoResponse {
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><path fill=\"#0b4a7d\" d=\"{}\"/></svg>",
        app::MARK
    );
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, "public, max-age=86400"),
    ];
    (headers, svg)
}

/// The bundle is `/a/admin.js` with `/a/admin_bg.wasm`, served with all other assets.
pub(crate) fn leptos_options() -> LeptosOptions {
    LeptosOptions::builder()
        .output_name("admin")
        .site_pkg_dir("a")
        .build()
}

/// What the pages find around them: the platform, and a policy for the browser with this page's nonce.
fn context(state: &AppState) -> impl Fn() + Clone + Send + Sync + 'static {
    let admin = AdminContext {
        platform: Arc::clone(&state.platform),
        public_url: state.settings.public_url.clone(),
    };
    move || {
        provide_context(admin.clone());
        let response = leptos::context::use_context::<ResponseOptions>();
        if let (Some(nonce), Some(response)) = (leptos::nonce::use_nonce(), response) {
            let rules = format!(
                "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                 img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            );
            if let Ok(rules) = HeaderValue::from_str(&rules) {
                response.insert_header(header::CONTENT_SECURITY_POLICY, rules);
            }
        }
    }
}
