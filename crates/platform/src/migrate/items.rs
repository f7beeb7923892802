//! Items of a service as the draft writes them: those that the template of the service does not describe already.

use super::found::{FoundItem, FoundService};
use consent::Item;

/// A service's own items, each name once.
pub(super) fn own(service: &FoundService) -> Vec<&FoundItem> {
    let known = service.template.map_or(&[][..], |template| &template.items);
    let mut own: Vec<&FoundItem> = Vec::new();
    for item in &service.items {
        let is_known = known.iter().any(|known| covers(known, item));
        if !is_known && own.iter().all(|other| other.name != item.name) {
            own.push(item);
        }
    }
    own
}

/// Does a template's item say what this one says? A wider pattern of a configuration is what its author made of narrower items.
fn covers(known: &Item, item: &FoundItem) -> bool {
    let (known_stem, stem) = (
        known.name.trim_end_matches('*'),
        item.name.trim_end_matches('*'),
    );
    known.kind == item.kind
        && (known.name == item.name
            || known.name.ends_with('*') && stem.starts_with(known_stem)
            || item.name.ends_with('*') && known_stem.starts_with(stem))
}
