//! Version 2: `cookieconsent.run({ languages: { en: { consent_modal, settings_modal: { blocks } } } })`.

use super::{OWN_COOKIE, described, first_layer, left, own_cookie};
use crate::migrate::{
    found::Found,
    note::NoteKind,
    services::{self, Loose},
    table::{Column, Table},
    value::{Node, Object},
};
use consent::{LanguageTag, migrate::Tool};

pub(super) fn read(root: &Object) -> Found {
    let mut found = Found::new(Tool::CookieConsent, "vanilla-cookieconsent 2");
    let mut loose = Loose::default();
    for (key, node) in &root.entries {
        match key.as_deref() {
            Some("languages" | "autoclear_cookies" | "page_scripts" | "autorun") => {}
            Some("current_lang") => {
                if let Some(word) = node.text() {
                    found.language(word, node, "current_lang");
                } else {
                    found.leave(node, "current_lang", "not a text");
                }
            }
            Some("cookie_name") => own_cookie(&mut found, Some(node)),
            Some("use_rfc_cookie") | Some("mode") if node.text() != Some("opt-out") => {}
            other => left(&mut found, other, node),
        }
    }
    let languages = root.get("languages");
    for (word, node) in languages
        .and_then(Node::object)
        .iter()
        .flat_map(|all| &all.entries)
    {
        let word = word.as_deref().unwrap_or("...");
        let part = format!("languages.{word}");
        let Some(translation) = node.object() else {
            found.leave(node, part, "its texts lie in another file");
            continue;
        };
        if let Some(tag) = found.language(word, node, &part) {
            first_layer(
                &mut found,
                &tag,
                translation.get("consent_modal"),
                &format!("{part}.consent_modal"),
            );
            blocks(&mut found, &tag, translation, &part, &mut loose);
        }
    }
    services::distribute(&mut found, loose, OWN_COOKIE);
    found
}

fn blocks(
    found: &mut Found,
    tag: &LanguageTag,
    translation: &Object,
    part: &str,
    loose: &mut Loose,
) {
    let part = format!("{part}.settings_modal.blocks");
    let settings = translation.get("settings_modal").and_then(Node::object);
    let headers: Vec<Column> = settings
        .and_then(|settings| settings.get("cookie_table_headers")?.list())
        .iter()
        .flat_map(|list| list.iter())
        .filter_map(Node::object)
        .flat_map(|header| header.pairs().map(|(key, node)| Column::new(key, node)))
        .collect();
    let Some(blocks) = settings.and_then(|settings| settings.get("blocks")) else {
        return;
    };
    for block in blocks.each() {
        let Some(object) = block.object() else {
            found.leave(block, part.as_str(), "not a block");
            continue;
        };
        let toggle = object.get("toggle").and_then(Node::object);
        let Some((word, toggle)) = toggle.and_then(|toggle| Some((toggle.text("value")?, toggle)))
        else {
            found.leave(
                block,
                part.as_str(),
                "a block of no category; the second layer has no place for it",
            );
            continue;
        };
        let is_new = found.purposes.iter().all(|purpose| purpose.word != word);
        described(found, tag, word, object, block.line, &part);
        let purpose = found.purpose(word, block.line);
        purpose.necessary |= toggle.is("readonly", true);
        let (id, necessary) = (purpose.id.clone(), purpose.necessary);
        if is_new {
            found.note(
                NoteKind::Carried,
                block.line,
                format!("{part}.{word}"),
                format!("purposes.{id}"),
            );
            if toggle.is("enabled", true) && !necessary {
                found.note(
                    NoteKind::Left,
                    block.line,
                    format!("{part}.{word}.toggle.enabled"),
                    "nothing is ticked in advance",
                );
            }
        }
        if let Some(rows) = object.get("cookie_table") {
            let table = Table::new(headers.clone(), Some(rows), true);
            services::rows(found, tag, word, &table, block.line, loose);
        }
    }
}
