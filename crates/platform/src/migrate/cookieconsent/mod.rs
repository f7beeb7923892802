//! vanilla-cookieconsent: version 3 (`CookieConsent.run({ categories, language })`) and version 2 (`run({ languages })`).
//! Categories become purposes, their services services; cookies of `autoClear` and of the tables become items.

mod version_2;

use super::{
    cookies::cleared,
    found::{Found, FoundService, Texts},
    note::NoteKind,
    services::{self, Loose},
    table::{Column, Table},
    value::{Node, Object},
};
use consent::{LanguageTag, migrate::Tool};

const OWN_COOKIE: &str = "cc_cookie";
const LAYOUT: &str = "Sluis has a layout and words of its own; [theme] sets colours";

pub(super) fn read(root: &Object) -> Found {
    if root.get("languages").is_some() && root.get("language").is_none() {
        version_2::read(root)
    } else {
        version_3(root)
    }
}

fn version_3(root: &Object) -> Found {
    let mut found = Found::new(Tool::CookieConsent, "vanilla-cookieconsent 3");
    let mut loose = Loose::default();
    for (key, node) in &root.entries {
        match key.as_deref() {
            Some("categories") => categories(&mut found, node, &mut loose),
            Some("language") => {}
            Some("cookie") => {
                let object = node.object();
                own_cookie(&mut found, object.and_then(|cookie| cookie.get("name")));
                if object.is_some_and(|cookie| cookie.is("useLocalStorage", true)) {
                    found.cookie_unread = Some("the choice lies in local storage".to_owned());
                }
            }
            Some("mode") if node.text() == Some("opt-in") => {}
            other => left(&mut found, other, node),
        }
    }
    if let Some(node) = root.get("language") {
        language(&mut found, node, &mut loose);
    }
    services::distribute(&mut found, loose, OWN_COOKIE);
    found
}

/// What has no place in a site file.
fn left(found: &mut Found, key: Option<&str>, node: &Node) {
    let why = match key {
        Some("mode") => {
            "Sluis asks first wherever the law does; [[regimes]] decides otherwise for a country"
        }
        Some("revision") => "what is asked again follows from what changed",
        Some(
            "guiOptions" | "gui_options" | "disablePageInteraction" | "force_consent" | "theme_css",
        ) => LAYOUT,
        _ => "a site file has no place for it",
    };
    found.leave(node, key.unwrap_or("..."), why);
}

fn own_cookie(found: &mut Found, name: Option<&Node>) {
    if let Some(name) = name.filter(|name| name.text() != Some(OWN_COOKIE)) {
        found.cookie_unread = Some(format!(
            "it is not called {OWN_COOKIE} (line {})",
            name.line
        ));
    }
}

fn categories(found: &mut Found, node: &Node, loose: &mut Loose) {
    let Some(object) = node.object() else {
        return found.leave(node, "categories", "not an object");
    };
    for (word, node) in &object.entries {
        let (Some(word), Some(category)) = (word, node.object()) else {
            found.leave(node, "categories", "not a category");
            continue;
        };
        let is_necessary = category.is("readOnly", true);
        let purpose = found.purpose(word, node.line);
        purpose.necessary = is_necessary;
        let id = purpose.id.clone();
        found.note(
            NoteKind::Carried,
            node.line,
            format!("categories.{word}"),
            format!("purposes.{id}"),
        );
        if category.is("enabled", true) && !is_necessary {
            found.note(
                NoteKind::Left,
                node.line,
                format!("categories.{word}.enabled"),
                "nothing is ticked in advance",
            );
        }
        let part = format!("categories.{word}");
        drop(services::unread(
            found,
            category,
            &part,
            &["autoClear", "services"],
        ));
        if let Some(clear) = category.at(&["autoClear", "cookies"]) {
            let items = cleared(found, clear, &format!("categories.{word}.autoClear"));
            loose.entry(word.clone()).or_default().extend(items);
        }
        if let Some(services) = category.get("services") {
            of_category(found, word, &id, services);
        }
    }
}

fn of_category(found: &mut Found, word: &str, purpose: &str, node: &Node) {
    let part = format!("categories.{word}.services");
    let Some(object) = node.object() else {
        return found.leave(node, part, "not an object");
    };
    for (key, node) in &object.entries {
        let (Some(key), Some(service)) = (key, node.object()) else {
            found.leave(node, part.as_str(), "not a service");
            continue;
        };
        let part = format!("{part}.{key}");
        let name = found.plain(service.get("label"), &part);
        let items = match service.get("cookies") {
            Some(cookies) => cleared(found, cookies, &part),
            None => Vec::new(),
        };
        let remarks = services::unread(found, service, &part, &["label", "cookies"]);
        let mut made = FoundService {
            words: vec![key.clone()],
            id: key.clone(),
            name: name.unwrap_or_default(),
            purposes: vec![purpose.to_owned()],
            function: Texts::new(),
            items,
            template: None,
            remarks,
            line: node.line,
        };
        services::recognise(&mut made);
        services::add(found, made, &part);
    }
}

fn language(found: &mut Found, node: &Node, loose: &mut Loose) {
    let Some(language) = node.object() else {
        return found.leave(node, "language", "not an object");
    };
    if let Some(default) = language.get("default") {
        match default.text() {
            Some(word) => drop(found.language(word, default, "language.default")),
            None => found.leave(default, "language.default", "not a text"),
        }
    }
    let translations = language.get("translations");
    let Some(all) = translations.and_then(Node::object) else {
        return found.leave(
            translations.unwrap_or(node),
            "language.translations",
            "not an object",
        );
    };
    for (word, node) in &all.entries {
        let word = word.as_deref().unwrap_or("...");
        let part = format!("language.translations.{word}");
        match node.object() {
            Some(translation) => {
                if let Some(tag) = found.language(word, node, &part) {
                    translated(found, &tag, translation, &part, loose);
                }
            }
            None => found.leave(node, part, "its texts lie in another file"),
        }
    }
}

fn translated(
    found: &mut Found,
    tag: &LanguageTag,
    translation: &Object,
    part: &str,
    loose: &mut Loose,
) {
    first_layer(
        found,
        tag,
        translation.get("consentModal"),
        &format!("{part}.consentModal"),
    );
    let part = format!("{part}.preferencesModal.sections");
    let Some(sections) = translation.at(&["preferencesModal", "sections"]) else {
        return;
    };
    for section in sections.each() {
        let Some(object) = section.object() else {
            found.leave(section, part.as_str(), "not a section");
            continue;
        };
        let Some(word) = object.text("linkedCategory") else {
            found.leave(
                section,
                part.as_str(),
                "a section of no category; the second layer has no place for it",
            );
            continue;
        };
        described(found, tag, word, object, section.line, &part);
        if let Some(table) = object.get("cookieTable").and_then(Node::object) {
            let headers = table.get("headers").and_then(Node::object);
            let headers = headers.map(|all| {
                all.pairs()
                    .map(|(key, node)| Column::new(key, node))
                    .collect()
            });
            let table = Table::new(headers.unwrap_or_default(), table.get("body"), false);
            services::rows(found, tag, word, &table, section.line, loose);
        }
    }
}

/// Title and text of the notice.
fn first_layer(found: &mut Found, tag: &LanguageTag, modal: Option<&Node>, part: &str) {
    let Some(modal) = modal.and_then(Node::object) else {
        return;
    };
    let carried = modal.get("title").or_else(|| modal.get("description"));
    if let Some(node) = carried {
        found.note(
            NoteKind::Carried,
            node.line,
            part,
            "notice.title and notice.text",
        );
    }
    let title = found.plain(modal.get("title"), &format!("{part}.title"));
    found.title.extend(title.map(|text| (tag.clone(), text)));
    let text = found.plain(modal.get("description"), &format!("{part}.description"));
    found.text.extend(text.map(|text| (tag.clone(), text)));
    let button = modal
        .pairs()
        .find(|(key, _)| key.to_lowercase().contains("btn"));
    if let Some((_, node)) = button {
        found.leave(
            node,
            format!("{part} buttons"),
            "Sluis has words of its own for them",
        );
    }
    if let Some(footer) = modal.get("footer") {
        found.leave(
            footer,
            format!("{part}.footer"),
            "the notice has no footer; the privacy statement is notice.privacy_url",
        );
    }
}

/// Title and description of a purpose.
fn described(
    found: &mut Found,
    tag: &LanguageTag,
    word: &str,
    section: &Object,
    line: usize,
    part: &str,
) {
    let title = found.plain(section.get("title"), &format!("{part}.{word}.title"));
    let description = found.plain(
        section.get("description"),
        &format!("{part}.{word}.description"),
    );
    let purpose = found.purpose(word, line);
    purpose.title.extend(title.map(|text| (tag.clone(), text)));
    purpose
        .description
        .extend(description.map(|text| (tag.clone(), text)));
}
