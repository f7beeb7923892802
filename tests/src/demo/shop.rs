//! The shop's origin: pages in four languages, the same page under other style sheets and content security
//! policies, and the forwarded `/_sluis/*`. It sets no cookie and counts nobody.

use super::{
    kinds::{self, Wish},
    leaky,
    pages::{Origins, Page, PageError},
    proxy::{self, Proxy},
};
use axum::{
    Router,
    extract::{Path, Query, State, connect_info::IntoMakeServiceWithConnectInfo},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{any, get},
};
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path as FilePath, PathBuf},
    sync::Arc,
};

pub(super) const LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];

#[derive(Debug)]
struct Shop {
    origins: Origins,
    folder: PathBuf,
    modules: PathBuf,
}

type Answer = Result<Response, PageError>;

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.to_string()).into_response()
    }
}

/// All that the shop's origin answers.
pub(super) fn router(
    origins: &Origins,
    folder: &FilePath,
    modules: &FilePath,
) -> IntoMakeServiceWithConnectInfo<Router, SocketAddr> {
    let shop = Shop {
        origins: origins.clone(),
        folder: folder.to_owned(),
        modules: modules.to_owned(),
    };
    let proxy = Proxy::new(&origins.server);
    let pass = move |visitor, request| proxy.clone().pass(visitor, request);
    Router::new()
        .route("/", get(|| async { Redirect::temporary("/nl/") }))
        .route("/quiet/", get(quiet))
        .route("/kinds/worker.js", get(kinds_worker))
        .route("/kinds/{way}/{kind}", get(kinds_page))
        .route("/assets/{file}", get(asset))
        .route("/styles/{file}", get(style))
        .route("/proxied/{language}/", get(proxied_home))
        .route("/proxied/{language}/{page}", get(proxied_page))
        .route(&format!("{}/{{*path}}", proxy::PREFIX), any(pass))
        .route("/{language}/", get(home))
        .route("/{language}/{page}", get(page))
        .with_state(Arc::new(shop))
        .merge(leaky::router(origins, folder))
        .into_make_service_with_connect_info::<SocketAddr>()
}

/// Where the pages reach Sluis, and under which path they stand themselves.
struct Reached<'a> {
    base: &'a str,
    path: &'a str,
}

const PROXIED: Reached<'static> = Reached {
    base: proxy::PREFIX,
    path: "/proxied",
};

/// What a web server in front gives the page for its own inline scripts.
fn nonce(headers: &HeaderMap) -> &str {
    let nonce = headers.get("x-nonce").and_then(|nonce| nonce.to_str().ok());
    nonce.unwrap_or_default()
}

/// Tags that the server hands out, one marked and one not: empty until the visitor's token grants them. The page asks
/// for them at every visit, so that they stand on a page of their own and the first page shows what Sluis alone costs.
fn gated_tags(base: &str) -> String {
    format!(
        r#"<script type="text/plain" data-consent="analytics" data-service="snowplow" src="{base}/g/shop/snowplow.js"></script>
  <script src="{base}/g/shop/wimpel.js"></script>"#
    )
}

impl Shop {
    /// By its own host, as pages of another origin do.
    fn reached(&self) -> Reached<'_> {
        Reached {
            base: &self.origins.server,
            path: "",
        }
    }

    /// The words that every page has; `base` is where Sluis is reached, absolute or a path.
    fn words(&self, site: &str, base: &str) -> Page {
        Page::new(&self.folder.join(site))
            .word("server", base)
            .word("third_parties", &self.origins.third_parties)
            .word("extra_style", "")
            .word("gated", "")
    }

    fn page(&self, at: &Reached, language: &str, name: &str, nonce: &str) -> Answer {
        let Reached { base, path } = at;
        let (texts, direction) = match language {
            "ar" => ("nl", "rtl"),
            known if LANGUAGES.contains(&known) => (known, "ltr"),
            _ => return Ok(StatusCode::NOT_FOUND.into_response()),
        };
        let mut page = self
            .words("shop", base)
            .word("nonce", nonce)
            .word("language", language)
            .word("direction", direction)
            .word("home", &format!("{path}/{language}/"))
            .texts(texts)?;
        let mut policy = None;
        let template = match name {
            "" => "home.html",
            "product" => "product.html",
            "gated" => {
                page = page.word("gated", &gated_tags(base));
                "home.html"
            }
            "unmarked" => "unmarked.html",
            // Without a policy of its own: a web server in front has one.
            "strict" => "strict.html",
            "held-by-policy" => "held-by-policy.html",
            "bootstrap" | "tailwind" | "hostile" => {
                let link = format!(r#"<link rel="stylesheet" href="/styles/{name}.css">"#);
                page = page.word("extra_style", &link);
                "home.html"
            }
            "csp" | "trusted-types" => {
                policy = Some(self.content_security_policy(name == "trusted-types"));
                "strict.html"
            }
            _ => return Ok(StatusCode::NOT_FOUND.into_response()),
        };
        let mut response = html(page.render(template)?);
        if let Some(policy) = policy.and_then(|text| text.parse().ok()) {
            response
                .headers_mut()
                .insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        Ok(response)
    }

    /// Without `'wasm-unsafe-eval'` no WebAssembly runs; with trusted types it may, so that each is tested alone.
    fn content_security_policy(&self, trusted_types: bool) -> String {
        let Origins {
            server,
            third_parties,
            ..
        } = &self.origins;
        let (wasm, types) = if trusted_types {
            (
                " 'wasm-unsafe-eval'",
                "; require-trusted-types-for 'script'; trusted-types sluis",
            )
        } else {
            ("", "")
        };
        format!(
            "script-src 'self' {server} {third_parties}{wasm}; style-src 'self'; connect-src {server}{types}"
        )
    }
}

async fn home(State(shop): State<Arc<Shop>>, Path(language): Path<String>) -> Answer {
    shop.page(&shop.reached(), &language, "", "")
}

async fn page(
    State(shop): State<Arc<Shop>>,
    Path((language, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    shop.page(&shop.reached(), &language, &name, nonce(&headers))
}

async fn proxied_home(State(shop): State<Arc<Shop>>, Path(language): Path<String>) -> Answer {
    shop.page(&PROXIED, &language, "", "")
}

async fn proxied_page(
    State(shop): State<Arc<Shop>>,
    Path((language, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    shop.page(&PROXIED, &language, &name, nonce(&headers))
}

async fn quiet(State(shop): State<Arc<Shop>>) -> Answer {
    let page = shop.words("quiet", &shop.origins.server);
    Ok(html(page.render("home.html")?))
}

/// `/kinds/{way}/{kind}?run=...`, and the page's own script where the way is `own`.
async fn kinds_page(
    State(shop): State<Arc<Shop>>,
    Path((way, kind)): Path<(String, String)>,
    Query(query): Query<BTreeMap<String, String>>,
    headers: HeaderMap,
) -> Answer {
    let folder = shop.folder.join("kinds");
    let wish = Wish {
        nonce: nonce(&headers),
        way: &way,
        kind: kind.trim_end_matches(".js"),
        run: query.get("run").map_or("", String::as_str),
        third_parties: &shop.origins.third_parties,
    };
    Ok(if way == "own" {
        script(wish.own_script(&folder)?)
    } else {
        let page = wish.page(&folder)?;
        page.map_or_else(|| StatusCode::NOT_FOUND.into_response(), html)
    })
}

async fn kinds_worker(
    State(shop): State<Arc<Shop>>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    let run = query.get("run").map_or("", String::as_str);
    script(Some(kinds::worker(&shop.origins.third_parties, run)))
}

fn script(text: Option<String>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    text.map_or_else(
        || StatusCode::NOT_FOUND.into_response(),
        |text| (headers, text).into_response(),
    )
}

async fn asset(State(shop): State<Arc<Shop>>, Path(file): Path<String>) -> Response {
    super::third_parties::file(&shop.folder.join("shop/assets").join(file)).await
}

async fn style(State(shop): State<Arc<Shop>>, Path(file): Path<String>) -> Response {
    let path = match file.as_str() {
        "bootstrap.css" => shop.modules.join("bootstrap/dist/css/bootstrap.min.css"),
        "tailwind.css" => shop.modules.join("tailwindcss/preflight.css"),
        "hostile.css" => shop.folder.join("shop/assets/hostile.css"),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    super::third_parties::file(&path).await
}

/// A visitor's browser asks again each time, as for any page that may change.
fn html(body: String) -> Response {
    ([(header::CACHE_CONTROL, "no-cache")], Html(body)).into_response()
}
