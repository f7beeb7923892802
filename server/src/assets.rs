//! The embedded bundles: banner, wasm, admin and styles, each compressed once at first use. Nothing here depends on a
//! site or a visitor.

use crate::rendered::Body;
use rust_embed::Embed;
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, PoisonError, RwLock},
};

#[derive(Embed)]
#[folder = "../target/site"]
struct Site;

static PACKED: LazyLock<RwLock<HashMap<String, Arc<Body>>>> = LazyLock::new(RwLock::default);

/// An asset by its file name; `None` when the build did not make it.
#[must_use]
pub fn asset(name: &str) -> Option<Arc<Body>> {
    if let Some(body) = PACKED
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(name)
    {
        return Some(Arc::clone(body));
    }
    let body = Arc::new(Body::new(Site::get(name)?.data.into_owned()));
    PACKED
        .write()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(name.to_owned(), Arc::clone(&body));
    Some(body)
}

/// Compresses every asset, so that no visitor waits for it. Takes seconds in a development build; blocks.
pub fn warm() {
    for name in Site::iter() {
        drop(asset(&name));
    }
}

/// An asset as text.
#[must_use]
pub fn text(name: &str) -> Option<String> {
    String::from_utf8(Site::get(name)?.data.into_owned()).ok()
}

/// The files of the banner, which a loader asks for by one folder, and what else it asks for under their version.
const BANNER: [&str; 8] = [
    "banner.js",
    "banner.wasm",
    "banner-wasm2js.js",
    "api.js",
    "embeds.js",
    "release.js",
    "placeholder.css",
    "tokens.css",
];

/// The version of the banner's files together: it stands in their folder, so that they may be cached for ever.
#[must_use]
pub fn banner_version() -> String {
    let mut hasher = blake3::Hasher::new();
    // The words of placeholders are the program's.
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    for body in BANNER.iter().filter_map(|name| asset(name)) {
        hasher.update(body.version().as_bytes());
    }
    hasher.finalize().to_hex()[..8].to_owned()
}

/// The folder of the banner's files below the base address, such as `/a/0f3c9a1e/`.
#[must_use]
pub fn banner_folder() -> String {
    format!("/a/{}/", banner_version())
}

/// The content type by the name's ending; `None` for files that are not served.
#[must_use]
pub fn content_type(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        _ => return None,
    })
}
