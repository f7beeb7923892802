//! `/admin`: the pages behind sign-in, and the forms around them. Every change checks its origin; nothing is answered
//! without a session but the sign-in page, the page behind an invitation and, as long as nobody is there, the page for
//! the first operator. What a signed-in operator may see is the platform's answer.

mod account;
mod attempts;
mod desk;
mod experiments;
mod forms;
mod jobs;
mod language;
mod live;
mod newcomers;
mod operators;
mod oversight;
mod policies;
mod rates;
mod records;
mod resets;
mod session;
mod shown;

use crate::state::AppState;
use app::admin::{AdminContext, AdminLanguage, App, shell};
use attempts::Attempts;
use axum::{
    Extension, Router,
    extract::DefaultBodyLimit,
    middleware,
    response::IntoResponse,
    routing::{MethodRouter, get, post},
};
use http::{HeaderValue, header};
use leptos::{config::LeptosOptions, context::provide_context, server_fn::axum::server_fn_paths};
use leptos_axum::{LeptosRoutes, ResponseOptions, generate_route_list};
use platform::site_file::MAX_BYTES;
use std::sync::Arc;

pub(crate) use newcomers::INVITATION;
pub(crate) use resets::RESET;

/// The address of the server's door.
pub(super) const SIGN_IN: &str = "/admin/sign-in";

/// The pages behind sign-in that are documents of their own.
fn pages() -> Vec<(&'static str, MethodRouter<AppState>)> {
    vec![
        ("/admin", get(rates::overview)),
        ("/admin/live.js", get(live::script)),
        ("/admin/sites/{site}", get(rates::page)),
        ("/admin/sites/{site}/rates.csv", get(rates::csv)),
        ("/admin/sites/{site}/rates.json", get(rates::json)),
        ("/admin/sites/{site}/rates.svg", get(rates::svg)),
        ("/admin/sites/{site}/live", get(live::counts)),
        ("/admin/records", get(records::search).post(records::find)),
        ("/admin/sites/{site}/records/{record}", get(records::one)),
        (
            "/admin/sites/{site}/records/{record}/receipt.json",
            get(records::receipt),
        ),
        (
            "/admin/sites/{site}/records/{record}/history.json",
            get(records::history),
        ),
        (
            "/admin/sites/{site}/records/{record}/restrict",
            post(records::restrict),
        ),
        (
            "/admin/sites/{site}/records/{record}/erase",
            post(records::erase),
        ),
        (
            "/admin/sites/{site}/records/{record}/shown",
            get(shown::page),
        ),
        (
            "/admin/sites/{site}/records/{record}/shown.html",
            get(shown::document),
        ),
        (
            "/admin/sites/{site}/records/{record}/shown.js",
            get(shown::bytes),
        ),
        (
            "/admin/sites/{site}/experiments",
            get(experiments::list).post(experiments::begin),
        ),
        (
            "/admin/sites/{site}/experiments/{number}",
            get(experiments::one).post(experiments::end),
        ),
        ("/admin/versions", get(oversight::versions)),
        (
            "/admin/sites/{site}/versions/{version}",
            get(policies::version),
        ),
        (
            "/admin/sites/{site}/policy",
            with_file(get(policies::edit).post(policies::act)),
        ),
        (
            "/admin/sites/{site}/policy/check",
            with_file(post(policies::check)),
        ),
        (
            "/admin/sites/{site}/policy/preview",
            with_file(post(policies::preview)),
        ),
        (
            "/admin/new-site",
            get(policies::new_site).post(policies::begin),
        ),
        (
            "/admin/operators",
            get(operators::list).post(operators::invite),
        ),
        ("/admin/operators/change", post(operators::change)),
        ("/admin/operators/reset", post(operators::reset)),
        ("/admin/account", get(account::show)),
        ("/admin/account/password", post(account::password)),
        ("/admin/account/codes", post(account::begin_codes)),
        ("/admin/account/codes/add", post(account::add_codes)),
        ("/admin/account/codes/remove", post(account::remove_codes)),
        ("/admin/account/sessions", post(account::end_sessions)),
        ("/admin/jobs", get(jobs::list)),
        ("/admin/jobs.js", get(jobs::script)),
        (
            "/admin/sites/{site}/checks",
            get(jobs::checks).post(jobs::ask),
        ),
        (
            "/admin/sites/{site}/set-up",
            get(jobs::set_up).post(jobs::look),
        ),
        (
            "/admin/sites/{site}/jobs/{job}",
            get(jobs::one).post(jobs::act),
        ),
        ("/admin/sites/{site}/jobs/{job}/{file}", get(jobs::file)),
        ("/admin/audit", get(oversight::audit)),
        ("/admin/ledger", get(oversight::ledger)),
    ]
}

/// For forms that hold a site file, each sign of which a form may write as three.
fn with_file(methods: MethodRouter<AppState>) -> MethodRouter<AppState> {
    const ROOM: usize = 3 * MAX_BYTES + 64 * 1024;
    methods.layer(DefaultBodyLimit::max(ROOM))
}

/// What is answered without a session.
fn doors() -> Vec<(&'static str, MethodRouter<AppState>)> {
    vec![
        (SIGN_IN, get(forms::sign_in_page).post(forms::sign_in)),
        ("/admin/sign-in/code", post(forms::code)),
        (RESET, get(resets::page).post(resets::submit)),
        (
            "/admin/welcome",
            get(newcomers::welcome_page).post(newcomers::welcome),
        ),
        (
            INVITATION,
            get(newcomers::invitation_page).post(newcomers::invitation),
        ),
        ("/admin/sign-out", post(forms::sign_out)),
        ("/admin/language", post(language::switch)),
        ("/admin/{*rest}", get(forms::missing)),
        ("/favicon.ico", get(icon)),
    ]
}

/// Every address that the admin answers, for the test that walks all of them: behind sign-in, and before it.
#[must_use]
pub fn addresses() -> (Vec<String>, Vec<&'static str>) {
    let hydrated = generate_route_list(App);
    let mut inside: Vec<String> = hydrated
        .iter()
        .map(|route| route.path().to_owned())
        .collect();
    inside.extend(server_fn_paths().map(|(path, _)| path.to_owned()));
    inside.extend(pages().iter().map(|(path, _)| (*path).to_owned()));
    (inside, doors().iter().map(|(path, _)| *path).collect())
}

fn with(router: Router<AppState>, routes: Vec<(&str, MethodRouter<AppState>)>) -> Router<AppState> {
    routes.into_iter().fold(router, |router, (path, methods)| {
        router.route(path, methods)
    })
}

pub(crate) fn router(state: &AppState) -> Router<AppState> {
    let options = state.leptos_options.clone();
    let hydrated = Router::new().leptos_routes_with_context(
        state,
        generate_route_list(App),
        context(state),
        move || shell(options.clone()),
    );
    let inside = with(hydrated, pages()).route_layer(middleware::from_fn_with_state(
        state.clone(),
        session::required,
    ));
    inside
        .merge(with(Router::new(), doors()))
        .layer(Extension(Arc::new(Attempts::default())))
        .method_not_allowed_fallback(forms::posted_only)
        .layer(middleware::from_fn(language::spoken))
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
        provide_context(AdminLanguage::spoken());
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
