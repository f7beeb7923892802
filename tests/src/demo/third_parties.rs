//! The third parties' origin: real trackers from npm, a tag manager, advertising, recommendations, a video, a map
//! and a chat. Every request is counted. It forwards nothing to the real companies.

use super::hits::{self, Hits};
use axum::{
    Router,
    extract::{Path, Query, Request},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::get,
};
use std::{collections::BTreeMap, path::Path as FilePath, time::Duration};

/// The trackers' own files, as their packages publish them.
const TRACKERS: [(&str, &str); 3] = [
    ("/posthog/array.js", "posthog-js/dist/array.js"),
    (
        "/plausible/plausible.js",
        "@plausible-analytics/tracker/plausible.js",
    ),
    (
        "/snowplow/sp.js",
        "@snowplow/browser-tracker/dist/index.umd.min.js",
    ),
];

/// All that the third parties' origin answers.
pub(super) fn router(folder: &FilePath, modules: &FilePath) -> Router {
    let hits = Hits::default();
    let folder = folder.join("third_parties");
    let mut router = Router::new().route(
        "/hits",
        get(hits::list).delete(hits::clear).options(hits::allow),
    );
    for (address, path) in TRACKERS {
        let path = modules.join(path);
        router = router.route(address, get(move || async move { file(&path).await }));
    }
    let own = move |path, query| {
        let folder = folder.clone();
        async move { own_file(&folder, path, query).await }
    };
    router
        .route("/{vendor}/{*file}", get(own).fallback(accept))
        .fallback(accept)
        .layer(from_fn(cross_origin))
        .layer(from_fn_with_state(hits.clone(), hits::count))
        .with_state(hits)
}

/// Events are taken and thrown away.
async fn accept() -> Response {
    axum::Json(serde_json::json!({})).into_response()
}

/// A script or page of ours at `/{vendor}/{file}`, `google-tag/js` being `google-tag-js.js` on disk; `?delay=300` makes it late.
async fn own_file(
    folder: &FilePath,
    Path((vendor, name)): Path<(String, String)>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    if let Some(delay) = query.get("delay").and_then(|text| text.parse().ok()) {
        tokio::time::sleep(Duration::from_millis(delay).min(Duration::from_secs(60))).await;
    }
    let first = name.split('/').next().unwrap_or_default();
    match first {
        "pixel.gif" | "collect" => ([(header::CONTENT_TYPE, "image/gif")], PIXEL).into_response(),
        "marked.gif" => (MARKED, PIXEL).into_response(),
        "embed" => file(&folder.join(format!("{vendor}-embed.html"))).await,
        _ => {
            let stem = first.trim_end_matches(".js");
            let suffix = if stem.ends_with(".html") { "" } else { ".js" };
            let path = folder.join(format!("{vendor}-{stem}{suffix}"));
            if path.is_file() {
                file(&path).await
            } else {
                accept().await
            }
        }
    }
}

/// A picture that marks who sees it, on every site.
const MARKED: [(HeaderName, &str); 2] = [
    (header::CONTENT_TYPE, "image/gif"),
    (
        header::SET_COOKIE,
        "spion_everywhere=1; Path=/; Max-Age=31536000; SameSite=None; Secure",
    ),
];

/// A transparent picture of one pixel.
const PIXEL: [u8; 43] = *b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff\x21\xf9\x04\x01\x00\x00\x00\x00\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00\x3b";

/// A file from disk with its type. Kept by no cache, so that every load is counted.
pub(super) async fn file(path: &FilePath) -> Response {
    let kind = match path.extension().and_then(std::ffi::OsStr::to_str) {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("html") => "text/html; charset=utf-8",
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    match tokio::fs::read(path).await {
        Ok(body) => (
            [
                (header::CONTENT_TYPE, kind),
                (header::CACHE_CONTROL, "no-store"),
            ],
            body,
        )
            .into_response(),
        Err(_) => (StatusCode::NOT_FOUND, path.display().to_string()).into_response(),
    }
}

/// Trackers are reached from any page and send cookies along, as theirs do.
async fn cross_origin(request: Request, next: Next) -> Response {
    if request.uri().path() == "/hits" {
        return next.run(request).await;
    }
    let origin = request.headers().get(header::ORIGIN).cloned();
    let wished = request
        .headers()
        .get(header::ACCESS_CONTROL_REQUEST_HEADERS)
        .cloned();
    let mut response = if request.method() == Method::OPTIONS {
        StatusCode::NO_CONTENT.into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    let any = HeaderValue::from_static("*");
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        origin.clone().unwrap_or(any),
    );
    if origin.is_some() {
        let yes = HeaderValue::from_static("true");
        headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, yes);
    }
    if let Some(wished) = wished {
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, wished);
    }
    response
}
