//! What Klaro's translations say of notice, purposes and privacy statement.

use super::EVERY;
use crate::migrate::{
    found::{Found, Texts},
    note::NoteKind,
    value::{Node, Object},
};
use consent::LanguageTag;

pub(super) fn all(found: &mut Found, all: &Object) {
    for (word, node) in all.pairs() {
        let Some(texts) = node.object() else {
            continue;
        };
        let tags: Vec<LanguageTag> = if word == EVERY {
            found.languages.clone()
        } else {
            LanguageTag::parse(&word.replace('_', "-"))
                .into_iter()
                .collect()
        };
        let part = format!("translations.{word}");
        for tag in &tags {
            translated(found, tag, texts, &part, word == EVERY);
        }
    }
}

fn translated(found: &mut Found, tag: &LanguageTag, texts: &Object, part: &str, is_default: bool) {
    // What is said for every language gives way to what is said for one, wherever it stands.
    let put = |texts: &mut Texts, said: Option<String>| {
        if let Some(said) = said.filter(|_| !is_default || !texts.contains_key(tag)) {
            texts.insert(tag.clone(), said);
        }
    };
    for layer in ["consentModal", "consentNotice"] {
        let Some(modal) = texts.get(layer).and_then(Node::object) else {
            continue;
        };
        let part = format!("{part}.{layer}");
        let title = found.plain(modal.get("title"), &part);
        put(&mut found.title, title);
        let text = found.plain(modal.get("description"), &part);
        if let (Some(node), Some(text)) = (modal.get("description"), &text) {
            found.note(
                NoteKind::Carried,
                node.line,
                part.as_str(),
                "notice.title and notice.text",
            );
            if text.contains('{') {
                found.note(
                    NoteKind::Check,
                    node.line,
                    part.as_str(),
                    "put words in place of what stands in braces",
                );
            }
        }
        put(&mut found.text, text);
    }
    if let Some(node) = texts.get("privacyPolicyUrl") {
        let url = found.plain(Some(node), &format!("{part}.privacyPolicyUrl"));
        put(&mut found.privacy_url, url);
    }
    let is_service = |key: &str| {
        found
            .services
            .iter()
            .any(|service| service.words.iter().any(|word| word == key))
    };
    let known = [
        "consentModal",
        "consentNotice",
        "privacyPolicyUrl",
        "privacyPolicy",
        "purposes",
    ];
    let other = texts
        .pairs()
        .find(|(key, _)| !known.contains(key) && !is_service(key));
    if let Some((key, node)) = other {
        found.leave(
            node,
            format!("{part}.{key} and the like"),
            "Sluis has words of its own for it",
        );
    }
    let purposes = texts.get("purposes").and_then(Node::object);
    for (word, node) in purposes.iter().flat_map(|all| all.pairs()) {
        if found.purposes.iter().all(|purpose| purpose.word != word) {
            continue;
        }
        let part = format!("{part}.purposes.{word}");
        let (title, description) = match node.object() {
            Some(object) => (object.get("title"), object.get("description")),
            None => (Some(node), None),
        };
        let title = found.plain(title, &part);
        let description = found.plain(description, &part);
        let purpose = found.purpose(word, node.line);
        put(&mut purpose.title, title);
        put(&mut purpose.description, description);
    }
}

/// One address for all languages, or one for each.
pub(super) fn privacy(found: &mut Found, node: &Node) {
    let languages = found.languages.clone();
    for tag in &languages {
        let of_language = node
            .object()
            .and_then(|all| all.get(tag.as_str()).or_else(|| all.get("default")));
        let said = found.plain(Some(of_language.unwrap_or(node)), "privacyPolicy");
        found
            .privacy_url
            .extend(said.map(|text| (tag.clone(), text)));
    }
}
