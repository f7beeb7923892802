//! What a configuration says, in the words of a site file and of no tool: purposes, services, items, texts, and notes of what
//! was not taken over. Each tool's reader fills it, `super::draft` writes it down.

use super::{
    note::{Note, NoteKind},
    value::{Node, Value},
};
use crate::templates::Template;
use consent::{LanguageTag, inventory::ItemKind, migrate::Tool};
use std::collections::BTreeMap;

/// A text per language.
pub(super) type Texts = BTreeMap<LanguageTag, String>;

#[derive(Debug)]
pub(super) struct Found {
    pub(super) tool: Tool,
    /// The tool and, where it matters, its version, for the heading.
    pub(super) called: &'static str,
    pub(super) languages: Vec<LanguageTag>,
    pub(super) purposes: Vec<FoundPurpose>,
    pub(super) services: Vec<FoundService>,
    pub(super) title: Texts,
    pub(super) text: Texts,
    pub(super) privacy_url: Texts,
    /// Why the tool's cookie cannot be read.
    pub(super) cookie_unread: Option<String>,
    pub(super) notes: Vec<Note>,
}

#[derive(Debug)]
pub(super) struct FoundPurpose {
    pub(super) id: String,
    /// What the tool calls it.
    pub(super) word: String,
    pub(super) necessary: bool,
    pub(super) title: Texts,
    pub(super) description: Texts,
    pub(super) line: usize,
}

#[derive(Debug)]
pub(super) struct FoundService {
    /// What the tool's markup and cookie call it, if it has a name there.
    pub(super) words: Vec<String>,
    pub(super) id: String,
    pub(super) name: String,
    pub(super) purposes: Vec<String>,
    pub(super) function: Texts,
    pub(super) items: Vec<FoundItem>,
    pub(super) template: Option<&'static Template>,
    /// What stands beside it as a comment.
    pub(super) remarks: Vec<String>,
    pub(super) line: usize,
}

#[derive(Debug, Clone)]
pub(super) struct FoundItem {
    pub(super) kind: ItemKind,
    pub(super) name: String,
    pub(super) domain: Option<String>,
    /// How long, as the configuration says it.
    pub(super) lifetime: Option<String>,
    pub(super) function: Texts,
    pub(super) line: usize,
}

impl Found {
    pub(super) const fn new(tool: Tool, called: &'static str) -> Self {
        Self {
            tool,
            called,
            languages: Vec::new(),
            purposes: Vec::new(),
            services: Vec::new(),
            title: Texts::new(),
            text: Texts::new(),
            privacy_url: Texts::new(),
            cookie_unread: None,
            notes: Vec::new(),
        }
    }

    pub(super) fn note(
        &mut self,
        kind: NoteKind,
        line: usize,
        part: impl Into<String>,
        what: impl Into<String>,
    ) {
        self.notes.push(Note {
            kind,
            line,
            part: part.into(),
            what: what.into(),
        });
    }

    /// A part that is not taken over: unread, if that is why, else for this reason.
    pub(super) fn leave(&mut self, node: &Node, part: impl Into<String>, why: &str) {
        match &node.value {
            Value::Unread(unread) => {
                self.note(NoteKind::Unread, node.line, part, unread.to_string());
            }
            _ => self.note(NoteKind::Left, node.line, part, why),
        }
    }

    /// The language of a translation; a name that is none is noted.
    pub(super) fn language(&mut self, word: &str, node: &Node, part: &str) -> Option<LanguageTag> {
        let tag = LanguageTag::parse(&word.replace('_', "-"));
        match &tag {
            Some(tag) if !self.languages.contains(tag) => self.languages.push(tag.clone()),
            Some(_) => {}
            None => self.note(
                NoteKind::Left,
                node.line,
                part,
                "not the name of a language",
            ),
        }
        tag
    }

    /// A text of the configuration as plain text. What is no text, and what lost its markup, is noted.
    pub(super) fn plain(&mut self, node: Option<&Node>, part: &str) -> Option<String> {
        let node = node?;
        let Some(text) = node.text() else {
            if node.value != Value::Nothing {
                self.leave(node, part, "not a text");
            }
            return None;
        };
        let plain = super::plain::text(text);
        if plain.had_markup {
            self.note(
                NoteKind::Check,
                node.line,
                part,
                "its markup was taken out; see whether it still reads well",
            );
        }
        Some(plain.text).filter(|text| !text.is_empty())
    }

    /// The purpose that a word of the tool names; made when it is not there yet.
    pub(super) fn purpose(&mut self, word: &str, line: usize) -> &mut FoundPurpose {
        let at = self
            .purposes
            .iter()
            .position(|purpose| purpose.word == word);
        let at = at.unwrap_or_else(|| {
            let taken: Vec<&str> = self.purposes.iter().map(|one| one.id.as_str()).collect();
            let id = free_id(word, "purpose", &taken);
            self.purposes.push(FoundPurpose {
                id,
                word: word.to_owned(),
                necessary: false,
                title: Texts::new(),
                description: Texts::new(),
                line,
            });
            self.purposes.len() - 1
        });
        &mut self.purposes[at]
    }

    /// Adds a service, or what is new of it where the same template stands there already.
    pub(super) fn add(&mut self, mut service: FoundService) {
        let same = |known: &&mut FoundService| match (known.template, service.template) {
            (Some(one), Some(other)) => one.id == other.id,
            (None, None) => known.id == service.id && known.words == service.words,
            _ => false,
        };
        if let Some(known) = self.services.iter_mut().find(same) {
            known.words.append(&mut service.words);
            known.remarks.append(&mut service.remarks);
            known.items.append(&mut service.items);
            let more: Vec<String> = service
                .purposes
                .into_iter()
                .filter(|id| !known.purposes.contains(id))
                .collect();
            if !more.is_empty() {
                let what = format!(
                    "stands under another purpose too, so it waits for both: {}",
                    more.join(", ")
                );
                known.purposes.extend(more);
                let part = known.id.clone();
                self.note(NoteKind::Check, service.line, part, what);
            }
            return;
        }
        let taken: Vec<&str> = self.services.iter().map(|one| one.id.as_str()).collect();
        service.id = free_id(&service.id, "service", &taken);
        self.services.push(service);
    }
}

impl Found {
    /// Names what a reader passed over of what cannot be read, so that nothing of it is silent.
    pub(super) fn sweep(&mut self, part: &str, node: &Node) {
        match &node.value {
            Value::Unread(unread) => {
                let of_line = |note: &Note| note.kind == NoteKind::Unread && note.line == node.line;
                if !self.notes.iter().any(of_line) {
                    self.note(NoteKind::Unread, node.line, part, unread.to_string());
                }
            }
            Value::List(list) => list.iter().for_each(|one| self.sweep(part, one)),
            Value::Object(object) => {
                for (key, one) in &object.entries {
                    let key = key.as_deref().unwrap_or("...");
                    let below = if part.is_empty() {
                        key.to_owned()
                    } else {
                        format!("{part}.{key}")
                    };
                    self.sweep(&below, one);
                }
            }
            _ => {}
        }
    }
}

/// An id made of a word, which no other one is.
fn free_id(word: &str, otherwise: &str, taken: &[&str]) -> String {
    let letters = word.trim().to_lowercase();
    let id: String = letters
        .chars()
        .map(|letter| match letter {
            'a'..='z' | '0'..='9' | '-' | '_' => letter,
            _ => '-',
        })
        .take(36)
        .collect();
    let id = id.trim_matches(['-', '_']);
    let id = if id.is_empty() { otherwise } else { id };
    if !taken.contains(&id) {
        return id.to_owned();
    }
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    numbered
        .into_iter()
        .find(|id| !taken.contains(&id.as_str()))
        .unwrap_or_default()
}

impl Found {
    /// Settles the languages, and puts notes and services in the order of the file.
    pub(super) fn settle(&mut self, asked: &[LanguageTag]) {
        if !asked.is_empty() {
            for tag in self.languages.iter().filter(|tag| !asked.contains(tag)) {
                self.notes.push(Note {
                    kind: NoteKind::Left,
                    line: 1,
                    part: tag.to_string(),
                    what: "not among the languages that were asked for".to_owned(),
                });
            }
            self.languages = asked.to_vec();
        }
        if self.languages.is_empty() {
            self.languages.extend(LanguageTag::parse("en"));
            self.note(
                NoteKind::Check,
                1,
                "languages",
                "the configuration names none; en stands there until you say which",
            );
        }
        self.notes.sort_by_key(|note| note.line);
        self.notes.dedup();
    }
}
