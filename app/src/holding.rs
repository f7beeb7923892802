//! The parts of the loader that hold more, or release better, on the sites that ask for them (`[page]` of the site file):
//! which stand after the loader, and what is put into them. What they do is in `banner-wasm/js`.

use consent::{
    Policy,
    inventory::{Item, ItemKind, Party},
    page::HeldKind,
};
use serde_json::{Value, json};

/// A part: its file, and what takes the place of `__ITEMS__` in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// The file among the bundles.
    pub file: &'static str,
    /// JSON, for the one part that has a place for it.
    pub items: Option<String>,
}

/// The parts that a site gets, in the order in which they stand after the loader.
#[must_use]
pub fn parts(policy: &Policy) -> Vec<Part> {
    let plain = |file| Part { file, items: None };
    let mut parts = Vec::new();
    if policy.page.dynamic || policy.page.hydrates {
        parts.push(plain("release.js"));
    }
    if policy.page.hydrates {
        parts.push(plain("hydrate.js"));
    }
    if policy.page.holds(HeldKind::Media) {
        parts.push(plain("hold-media.js"));
    }
    if policy.page.holds(HeldKind::Requests) {
        parts.push(plain("hold-requests.js"));
    }
    if policy.page.holds(HeldKind::Storage) {
        parts.push(Part {
            file: "hold-storage.js",
            items: Some(items(policy)),
        });
    }
    parts
}

/// Rows `[service, kind, name]` of what services keep under the site's own origin.
fn items(policy: &Policy) -> String {
    let rows: Vec<Value> = policy
        .services
        .iter()
        .flat_map(|service| {
            let own = |item: &&Item| item.party == Party::First;
            let items = service.items.iter().filter(own);
            items.filter_map(|item| Some(json!([service.id, letter(item.kind)?, item.name])))
        })
        .collect();
    crate::loader_settings::in_script(&Value::Array(rows))
}

const fn letter(kind: ItemKind) -> Option<&'static str> {
    match kind {
        ItemKind::Cookie => Some("c"),
        ItemKind::LocalStorage => Some("l"),
        ItemKind::SessionStorage => Some("s"),
        ItemKind::IndexedDb => Some("i"),
        ItemKind::CacheStorage
        | ItemKind::ServiceWorker
        | ItemKind::Pixel
        | ItemKind::Fingerprint
        | ItemKind::Sdk => None,
    }
}
