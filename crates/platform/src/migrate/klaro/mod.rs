//! Klaro: `var klaroConfig = { translations, services }`. Its purposes become purposes, its services (formerly apps) services.

mod texts;

use super::{
    cookies::names,
    found::{Found, FoundItem, FoundService, Texts},
    note::NoteKind,
    services,
    value::{Node, Object, Value},
};
use consent::{LanguageTag, inventory::ItemKind, migrate::Tool};

const OWN_COOKIE: &str = "klaro";
/// Texts under this name are those of every language that says nothing else.
const EVERY: &str = "zz";
/// Under it stands what may not be refused.
const NECESSARY: &str = "necessary";

pub(super) fn read(root: &Object) -> Found {
    let mut found = Found::new(Tool::Klaro, "Klaro");
    for (key, node) in &root.entries {
        match key.as_deref() {
            Some(
                "services" | "apps" | "translations" | "privacyPolicy" | "version" | "elementID"
                | "lang",
            ) => {}
            Some("cookieName" | "storageName") if node.text() == Some(OWN_COOKIE) => {}
            Some("cookieName" | "storageName") => {
                found.cookie_unread = Some(format!(
                    "it is not called {OWN_COOKIE} (line {})",
                    node.line
                ));
            }
            Some("storageMethod") if node.text() == Some("cookie") => {}
            Some("storageMethod") => {
                found.cookie_unread = Some("the choice lies in local storage".to_owned())
            }
            Some("default") if root.is("default", false) => {}
            Some("default") => found.leave(node, "default", "nothing is ticked in advance"),
            Some("styling" | "noticeAsModal" | "embedded" | "groupByPurpose" | "theme") => {
                found.leave(
                    node,
                    key.as_deref().unwrap_or_default(),
                    "Sluis has a layout of its own; [theme] sets colours",
                );
            }
            other => found.leave(
                node,
                other.unwrap_or("..."),
                "a site file has no place for it",
            ),
        }
    }
    if let Some(word) = root.get("lang").filter(|node| node.text().is_some()) {
        found.language(word.text().unwrap_or_default(), word, "lang");
    }
    let translations = root.get("translations");
    let all = translations.and_then(Node::object);
    for (word, node) in all.iter().flat_map(|all| &all.entries) {
        match word.as_deref() {
            Some(EVERY) => {}
            Some(word) if node.object().is_some() => {
                drop(found.language(word, node, &format!("translations.{word}")))
            }
            other => found.leave(
                node,
                format!("translations.{}", other.unwrap_or("...")),
                "its texts lie in another file",
            ),
        }
    }
    if let Some(node) = translations.filter(|_| all.is_none()) {
        found.leave(node, "translations", "not an object");
    }
    let list = root.get("services").or_else(|| root.get("apps"));
    let list = list.map_or(&[][..], Node::each);
    for node in list {
        match node
            .object()
            .and_then(|service| Some((service.text("name")?, service)))
        {
            Some((name, of)) => service(&mut found, name, of, node.line, all),
            None => found.leave(node, "services", "a service without a name"),
        }
    }
    for at in 0..found.purposes.len() {
        let (line, word, id) = {
            let purpose = &found.purposes[at];
            (purpose.line, purpose.word.clone(), purpose.id.clone())
        };
        found.note(
            NoteKind::Carried,
            line,
            format!("purposes {word}"),
            format!("purposes.{id}"),
        );
    }
    necessary_purposes(&mut found, list);
    if let Some(all) = all {
        texts::all(&mut found, all);
    }
    if let Some(node) = root.get("privacyPolicy") {
        texts::privacy(&mut found, node);
    }
    found
}

fn service(
    found: &mut Found,
    name: &str,
    service: &Object,
    line: usize,
    translations: Option<&Object>,
) {
    let part = format!("services.{name}");
    let words = service.get("purposes").map_or(&[][..], Node::each);
    let mut purposes = Vec::new();
    if service.is("required", true) {
        let purpose = found.purpose(NECESSARY, line);
        purpose.necessary = true;
        purposes.push(purpose.id.clone());
    } else {
        for node in words {
            match node.text() {
                Some(word) => purposes.push(found.purpose(word, node.line).id.clone()),
                None => found.leave(node, format!("{part}.purposes"), "not a text"),
            }
        }
    }
    for key in ["default", "optOut"] {
        if let Some(node) = service.get(key).filter(|_| service.is(key, true)) {
            found.note(
                NoteKind::Left,
                node.line,
                format!("{part}.{key}"),
                "nothing runs or is ticked before a choice",
            );
        }
    }
    let items = cookies(found, service.get("cookies"), &part);
    let (mut title, function) = described(found, name, service, translations, &part);
    title = title.or_else(|| found.plain(service.get("title"), &part));
    let known = [
        "name",
        "title",
        "description",
        "purposes",
        "cookies",
        "required",
        "default",
        "optOut",
        "translations",
    ];
    let remarks = services::unread(found, service, &part, &known);
    let mut made = FoundService {
        words: vec![name.to_owned()],
        id: name.to_owned(),
        name: title.unwrap_or_default(),
        purposes,
        function,
        items,
        template: None,
        remarks,
        line,
    };
    services::recognise(&mut made);
    services::add(found, made, &part);
}

/// Title and descriptions, from the service itself, its translations, or those of the whole configuration.
fn described(
    found: &mut Found,
    name: &str,
    service: &Object,
    translations: Option<&Object>,
    part: &str,
) -> (Option<String>, Texts) {
    let (mut title, mut function) = (None, Texts::new());
    let languages = found.languages.clone();
    for (at, tag) in languages.iter().enumerate() {
        let of = |all: &Object, key: &str| -> Vec<Object> {
            let by_word = |(word, node): (&str, &Node)| {
                let same = LanguageTag::parse(&word.replace('_', "-")).as_ref() == Some(tag);
                node.object()
                    .cloned()
                    .filter(|_| same || word == EVERY && key.is_empty())
            };
            all.pairs().filter_map(by_word).collect()
        };
        let own = service
            .get("translations")
            .and_then(Node::object)
            .map(|all| of(all, ""))
            .unwrap_or_default();
        let shared = translations.map(|all| of(all, name)).unwrap_or_default();
        let shared = shared
            .iter()
            .filter_map(|texts| texts.get(name)?.object().cloned());
        for texts in own.into_iter().rev().chain(shared) {
            let said = found.plain(texts.get("title"), part);
            title = title.or(said.filter(|_| at == 0));
            if !function.contains_key(tag) {
                let said = found.plain(texts.get("description"), part);
                function.extend(said.map(|text| (tag.clone(), text)));
            }
        }
    }
    (title, function)
}

/// Names, expressions, or lists of one of these with a path and a domain.
fn cookies(found: &mut Found, node: Option<&Node>, part: &str) -> Vec<FoundItem> {
    let part = format!("{part}.cookies");
    let mut items = Vec::new();
    for entry in node.map_or(&[][..], Node::each) {
        let (name, domain) = match &entry.value {
            Value::List(list) => (list.first(), list.get(2).and_then(Node::text)),
            Value::Object(object) => (
                object.get("pattern").or_else(|| object.get("name")),
                object.text("domain"),
            ),
            _ => (Some(entry), None),
        };
        let Some(name) = name else {
            found.leave(entry, part.as_str(), "not a cookie");
            continue;
        };
        for name in names(found, name, &part) {
            if items.iter().all(|item: &FoundItem| item.name != name) {
                items.push(FoundItem {
                    kind: ItemKind::Cookie,
                    name,
                    domain: domain.map(str::to_owned),
                    lifetime: None,
                    function: Texts::new(),
                    line: entry.line,
                });
            }
        }
    }
    items
}

/// A word that only required services have is not asked for: they are necessary, and say so.
fn necessary_purposes(found: &mut Found, list: &[Node]) {
    for node in list {
        let Some(service) = node.object().filter(|service| service.is("required", true)) else {
            continue;
        };
        let name = service.text("name").unwrap_or_default();
        let words: Vec<&str> = service
            .get("purposes")
            .map_or(&[][..], Node::each)
            .iter()
            .filter_map(Node::text)
            .collect();
        let what = format!(
            "services.{name} cannot be refused, so it is under {NECESSARY} instead of {}",
            words.join(", ")
        );
        found.note(
            NoteKind::Check,
            node.line,
            format!("services.{name}.required"),
            what,
        );
    }
}
