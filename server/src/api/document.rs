//! The OpenAPI document: made once from the handlers, of `/api/v1` and of what is JSON under `/v1`. It describes; what is
//! answered is decided elsewhere.

use super::{Problem, behind_tokens, problem};
use crate::{public, state::AppState};
use axum::{
    Router,
    response::{Html, IntoResponse, Response},
    routing::get,
};
use http::header;
use std::sync::LazyLock;
use utoipa::{
    OpenApi,
    openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme},
};

/// What the document says of itself.
#[derive(OpenApi)]
#[openapi(
    info(title = "Sluis", description = include_str!("document.md"), license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")),
    components(schemas(Problem)),
    tags(
        (name = "Rates", description = "Consent rates."),
        (name = "Sites", description = "The sites of a token, and who it is."),
        (name = "Policies", description = "Published versions, publishing, rolling back, the cookie policy."),
        (name = "Drafts", description = "What is worked on."),
        (name = "A/B tests", description = "Two published versions that ask the same, shown by chance."),
        (name = "Checks", description = "Checks with a real browser, as jobs with progress and reports."),
        (name = "Records", description = "Evidence, for those who may read it. Each look is audited."),
        (name = "Operators", description = "Who may sign in, and invitations."),
        (name = "Tokens", description = "Who may call."),
        (name = "Oversight", description = "The audit log and the ledger."),
        (name = "Templates", description = "Facts about services, to begin with."),
        (name = "Visitors", description = "What pages of the sites call; no token."),
        (name = "Back ends", description = "What a site's back end calls, with a token of its site."),
    )
)]
struct Described;

/// The document.
#[must_use]
pub fn described() -> utoipa::openapi::OpenApi {
    let (_, mut inside) = behind_tokens().split_for_parts();
    let role = SecurityRequirement::new::<_, [&str; 0], &str>("role_token", []);
    for item in inside.paths.paths.values_mut() {
        for operation in public::operations(item) {
            operation.security = Some(vec![role.clone()]);
        }
    }
    let mut document = Described::openapi();
    document.merge(inside);
    document.merge(public::described());
    document.info.version = env!("CARGO_PKG_VERSION").to_owned();
    let components = document.components.get_or_insert_default();
    let (name, schema) = problem::schema();
    components.schemas.insert(name, schema);
    for (name, text) in SCHEMES {
        let http = HttpBuilder::new().scheme(HttpAuthScheme::Bearer);
        let scheme = SecurityScheme::Http(http.description(Some(text)).build());
        components
            .security_schemes
            .insert(name.to_owned(), scheme.into());
    }
    document
}

const SCHEMES: [(&str, &str); 2] = [
    (
        "role_token",
        "A token with a role, of `sluis token make --role`.",
    ),
    (
        "back_end_token",
        "A token of a site's back end, of `sluis token make SITE`.",
    ),
];

static JSON: LazyLock<String> = LazyLock::new(|| {
    serde_json::to_string(&described()).expect("the document has text, numbers and lists only")
});

static PAGE: LazyLock<String> = LazyLock::new(|| {
    let document = serde_json::from_str(&JSON).expect("it was written a line above");
    app::api_docs::page(&document)
});

/// No script; our own style.
const RULES: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; \
     frame-ancestors 'none'";

pub(super) fn router() -> Router<AppState> {
    Router::new()
        .route("/api/v1/openapi.json", get(json))
        .route("/api/v1/docs", get(docs))
}

async fn json() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "public, max-age=300"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, JSON.as_str()).into_response()
}

async fn docs() -> Response {
    let headers = [
        (header::CACHE_CONTROL, "public, max-age=300"),
        (header::CONTENT_SECURITY_POLICY, RULES),
    ];
    (headers, Html(PAGE.as_str())).into_response()
}
