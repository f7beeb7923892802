//! A page that leaks in many ways, on the shop's origin. What is planted stands in `demo/leaky/planted.json`. Its own
//! server sets a cookie too, out of the reach of scripts.

use super::pages::{Origins, Page, PageError};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderName, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use std::{
    path::{Path as FilePath, PathBuf},
    sync::Arc,
};

#[derive(Debug)]
struct Leaky {
    origins: Origins,
    folder: PathBuf,
}

/// Sets a cookie that no script sees, and forbids caches.
const HEADERS: [(HeaderName, &str); 2] = [
    (
        header::SET_COOKIE,
        "spion_server=1; Path=/; Max-Age=31536000; HttpOnly",
    ),
    (header::CACHE_CONTROL, "no-store"),
];

/// All that stands under `/leaky/`.
pub(super) fn router(origins: &Origins, folder: &FilePath) -> Router {
    let leaky = Leaky {
        origins: origins.clone(),
        folder: folder.join("leaky"),
    };
    Router::new()
        .route("/leaky/", get(home))
        .route("/leaky/away", get(away))
        .route("/leaky/{file}", get(asset))
        .with_state(Arc::new(leaky))
}

async fn home(State(leaky): State<Arc<Leaky>>) -> Result<Response, PageError> {
    let page = Page::new(&leaky.folder)
        .word("server", &leaky.origins.server)
        .word("third_parties", &leaky.origins.third_parties)
        .render("home.html")?;
    Ok((HEADERS, Html(page)).into_response())
}

/// An address of our own that leads elsewhere.
async fn away(State(leaky): State<Arc<Leaky>>) -> Redirect {
    Redirect::temporary(&format!(
        "{}/spion/redirected.gif",
        leaky.origins.third_parties
    ))
}

async fn asset(State(leaky): State<Arc<Leaky>>, Path(file): Path<String>) -> Response {
    super::third_parties::file(&leaky.folder.join("assets").join(file)).await
}
