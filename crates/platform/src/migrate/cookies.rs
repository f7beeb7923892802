//! Cookies as configurations name them for deletion: by a name or a regular expression, some with a domain.

use super::{
    found::{Found, FoundItem, Texts},
    note::NoteKind,
    pattern,
    value::{Node, Value},
};
use consent::inventory::ItemKind;

/// `[{ name, domain }]`, with a name or a regular expression.
pub(super) fn cleared(found: &mut Found, node: &Node, part: &str) -> Vec<FoundItem> {
    let mut items = Vec::new();
    for entry in node.each() {
        let Some((name, cookie)) = entry
            .object()
            .and_then(|cookie| Some((cookie.get("name")?, cookie)))
        else {
            found.leave(entry, part, "not a cookie");
            continue;
        };
        let names = names(found, name, part);
        items.extend(names.into_iter().map(|name| FoundItem {
            kind: ItemKind::Cookie,
            name,
            domain: cookie.text("domain").map(str::to_owned),
            lifetime: None,
            function: Texts::new(),
            line: entry.line,
        }));
    }
    items
}

/// The names that a text or a regular expression stands for.
pub(super) fn names(found: &mut Found, node: &Node, part: &str) -> Vec<String> {
    match &node.value {
        Value::Text(name) if !name.trim().is_empty() => vec![name.trim().to_owned()],
        Value::Pattern(written) => pattern::names(written).unwrap_or_else(|| {
            let what = format!("/{written}/ says more than a name or its beginning");
            found.note(NoteKind::Unread, node.line, part, what);
            Vec::new()
        }),
        _ => {
            found.leave(node, part, "not the name of a cookie");
            Vec::new()
        }
    }
}
