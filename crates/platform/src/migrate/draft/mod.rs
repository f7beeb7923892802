//! Writes a site file of what was found. Every place that a person must fill in bears [`FILL`] on its line and is listed as a
//! [`Gap`]; what stands there until then is refused by the checks of a site file.

mod closing;
mod gap;
mod service;

pub(super) use gap::Written;
pub use gap::{FILL, Gap};

use super::{
    found::{Found, FoundPurpose, Texts},
    note::NoteKind,
};
use crate::templates::snippet::{value, vendor};
use consent::LanguageTag;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The vendor of templates of software that a site runs itself.
const OWN_VENDOR: &str = "own";

struct Draft<'f> {
    found: &'f Found,
    lines: Vec<String>,
    gaps: Vec<Gap>,
}

pub(super) fn write(found: &Found, name: &str, today: Date) -> Written {
    let mut draft = Draft {
        found,
        lines: Vec::new(),
        gaps: Vec::new(),
    };
    draft.heading(name);
    draft.site();
    draft.vendors();
    for purpose in &found.purposes {
        draft.purpose(purpose);
    }
    for service in &found.services {
        draft.service(service);
    }
    draft.notice(today);
    draft.migrate();
    draft.lines.push(String::new());
    Written {
        toml: draft.lines.join("\n"),
        gaps: draft.gaps,
    }
}

impl Draft<'_> {
    fn line(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    /// A comment. What the configuration says stays on one line, whatever is in it.
    fn remark(&mut self, text: &str) {
        let kept: String = text
            .chars()
            .map(|letter| if letter.is_control() { ' ' } else { letter })
            .take(240)
            .collect();
        self.lines.push(format!("# {kept}"));
    }

    /// A line that waits for a person.
    fn gap(&mut self, key: impl Into<String>, of_line: Option<usize>, line: &str, what: &str) {
        let marked = format!("{line} # {FILL}: {what}");
        self.lines.push(marked.trim_start().to_owned());
        self.gaps.push(Gap {
            key: key.into(),
            line: self.lines.len(),
            of_line,
            what: what.to_owned(),
        });
    }

    fn heading(&mut self, name: &str) {
        let called = self.found.called;
        self.remark(&format!(
            "A draft, made by sluis migrate from a configuration of {called}: {name}"
        ));
        self.remark(&format!(
            "Fill in each line with {FILL}, read all of it, then: sluis site check"
        ));
        let mut notes: Vec<_> = self
            .found
            .notes
            .iter()
            .filter(|note| note.kind != NoteKind::Carried)
            .collect();
        notes.sort_by_key(|note| note.line);
        for (kind, title) in [
            (
                NoteKind::Unread,
                "Not read, because it would have to be run or says more than a site file can:",
            ),
            (NoteKind::Left, "Not taken over:"),
            (NoteKind::Check, "To be looked at:"),
        ] {
            let of_kind: Vec<_> = notes.iter().filter(|note| note.kind == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            self.line("#");
            self.remark(title);
            for note in of_kind {
                self.remark(&format!("line {}: {}: {}", note.line, note.part, note.what));
            }
        }
    }

    fn site(&mut self) {
        self.line("");
        self.gap(
            "site",
            None,
            "site = \"\"",
            "the id of the site; it stands in all addresses and never changes",
        );
        self.gap("name", None, "name = \"\"", "what visitors call the site");
        self.gap(
            "origins",
            None,
            "origins = []",
            "such as \"https://www.shop.example\"",
        );
        let languages: Vec<&str> = self
            .found
            .languages
            .iter()
            .map(LanguageTag::as_str)
            .collect();
        self.line(format!("languages = {}", value(&languages)));
        self.line("");
        self.line("[[controllers]]");
        self.line("id = \"controller\"");
        self.gap(
            "controllers.controller.name",
            None,
            "name = \"\"",
            "who is responsible for the site (S12)",
        );
        self.gap(
            "controllers.controller.address",
            None,
            "address = \"\"",
            "the postal address",
        );
        self.gap(
            "controllers.controller.email",
            None,
            "email = \"\"",
            "where visitors write to",
        );
    }

    fn vendors(&mut self) {
        let mut seen = BTreeSet::new();
        for template in self
            .found
            .services
            .iter()
            .filter_map(|service| service.template)
        {
            if !seen.insert(&template.vendor.id) {
                continue;
            }
            self.line("");
            if template.vendor.id.as_str() == OWN_VENDOR {
                self.own_vendor();
            } else {
                self.lines.extend(vendor(template));
            }
        }
    }

    /// Software that the site runs itself.
    fn own_vendor(&mut self) {
        let key = format!("vendors.{OWN_VENDOR}");
        self.line("[[vendors]]");
        self.line(format!("id = \"{OWN_VENDOR}\""));
        for (field, what) in [
            ("name", "your organisation"),
            ("address", "its postal address"),
            ("privacy_url", "its privacy statement, with https"),
        ] {
            self.gap(
                format!("{key}.{field}"),
                None,
                &format!("{field} = \"\""),
                what,
            );
        }
    }

    fn purpose(&mut self, purpose: &FoundPurpose) {
        let key = format!("purposes.{}", purpose.id);
        let line = Some(purpose.line);
        self.line("");
        self.remark(&format!("\"{}\" (line {})", purpose.word, purpose.line));
        self.line("[[purposes]]");
        self.line(format!("id = {}", value(&purpose.id)));
        let basis = if purpose.necessary {
            "necessary"
        } else {
            "consent"
        };
        self.line(format!("basis = \"{basis}\""));
        self.texts(
            &key,
            "title",
            &purpose.title,
            line,
            "what visitors read at the switch",
        );
        self.texts(
            &key,
            "description",
            &purpose.description,
            line,
            "what it is for",
        );
        if self
            .found
            .services
            .iter()
            .all(|service| !service.purposes.contains(&purpose.id))
        {
            let empty = self.texts_of(&Texts::new());
            self.gap(format!("{key}.retention"), line, &format!("retention = {empty}"), "no service serves it: how long what it collects is kept, or take the purpose out (S17)");
        }
    }

    /// A text per language; a gap where one is missing.
    fn texts(&mut self, of: &str, key: &str, texts: &Texts, of_line: Option<usize>, what: &str) {
        let line = format!("{key} = {}", self.texts_of(texts));
        if self
            .found
            .languages
            .iter()
            .all(|tag| texts.contains_key(tag))
        {
            self.line(line);
        } else {
            let of = if of.is_empty() {
                key.to_owned()
            } else {
                format!("{of}.{key}")
            };
            self.gap(of, of_line, &line, what);
        }
    }

    fn texts_of(&self, texts: &Texts) -> String {
        let pairs = self.found.languages.iter().map(|tag| {
            let text = texts.get(tag).map_or("", String::as_str);
            format!("{} = {}", tag.as_str(), on_one_line(text))
        });
        format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
    }
}

/// A text of the configuration as a value on one line.
fn on_one_line(text: &str) -> String {
    value(&text.replace(char::is_control, " "))
}
