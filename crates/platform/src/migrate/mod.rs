//! A draft of a site file from the configuration of another tool: vanilla-cookieconsent (2 and 3), Klaro, tarteaucitron. The
//! file is JavaScript or JSON, and is read without running it.
//!
//! What the configuration says is carried over; what services are known for comes from [`crate::templates`]. What only a
//! person can know - who is responsible (S11), why something is necessary (S2), how long it is kept - stays empty and is
//! marked [`FILL`], so that the draft cannot be published before. Nothing is published here, and nothing is written.

mod cookieconsent;
mod cookies;
mod draft;
mod error;
mod escape;
mod found;
mod items;
mod klaro;
mod lifetime;
mod literal;
mod note;
mod pattern;
mod plain;
mod recognise;
mod script;
mod services;
mod table;
mod tarteaucitron;
mod value;

pub use draft::{FILL, Gap};
pub use error::{MAX_BYTES, MigrateError};
pub use note::{Note, NoteKind};
pub use recognise::READABLE;

use crate::site_file::{self, Finding};
use consent::{LanguageTag, migrate::Tool};
use found::Found;
use jiff::civil::Date;
use value::Value;

/// What whoever asks knows beside the file.
#[derive(Debug, Clone, Default)]
pub struct MigrateOptions {
    /// Whose configuration it is, where several are in the file.
    pub from: Option<Tool>,
    /// The site's languages; none: those of the configuration.
    pub languages: Vec<LanguageTag>,
}

/// A draft, and what became of each part of the configuration.
#[derive(Debug)]
pub struct Migrated {
    /// Whose configuration it was.
    pub tool: Tool,
    /// The site file.
    pub toml: String,
    /// What became of each part, by line of the configuration.
    pub notes: Vec<Note>,
    /// What a person must fill in, by line of the draft.
    pub gaps: Vec<Gap>,
    /// What the checks of a site file say of the draft.
    pub findings: Vec<Finding>,
}

/// Reads a configuration and drafts a site file. `name` appears in messages and in the draft's heading.
///
/// # Errors
/// [`MigrateError`] says why nothing could be read, with the line where there is one.
pub fn migrate(
    name: &str,
    bytes: &[u8],
    options: &MigrateOptions,
    today: Date,
) -> Result<Migrated, MigrateError> {
    let mut found = read(name, text(name, bytes)?, options.from)?;
    found.settle(&options.languages);
    let mut written = draft::write(&found, name, today);
    let findings: Vec<Finding> = match site_file::parse("site.toml", &written.toml) {
        Ok(checked) => checked.warnings,
        Err(error) => error.errors.into_iter().chain(error.warnings).collect(),
    };
    written.mark(&findings);
    Ok(Migrated {
        tool: found.tool,
        toml: written.toml,
        notes: found.notes,
        gaps: written.gaps,
        findings,
    })
}

fn text<'b>(name: &str, bytes: &'b [u8]) -> Result<&'b str, MigrateError> {
    let name = || name.to_owned();
    if bytes.len() > MAX_BYTES {
        let bytes = bytes.len();
        return Err(MigrateError::TooLarge {
            name: name(),
            bytes,
        });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| MigrateError::NotText { name: name() })?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(MigrateError::Empty { name: name() });
    }
    Ok(text)
}

fn read(name: &str, text: &str, from: Option<Tool>) -> Result<Found, MigrateError> {
    let (tree, source) = script::parse(name, text)?;
    let script = script::Script::new(tree.root_node(), &source);
    let recognised = recognise::configuration(name, &script, from)?;
    let node = recognised.root.map(|tree| script.read(tree)).transpose()?;
    let root = match &node {
        Some(value::Node {
            value: Value::Object(root),
            ..
        }) => Some(root),
        _ => None,
    };
    let empty = value::Object::default();
    let object = root.unwrap_or(&empty);
    let mut found = match recognised.tool {
        Tool::Klaro => klaro::read(object),
        Tool::Tarteaucitron => tarteaucitron::read(root, &script)?,
        _ => cookieconsent::read(object),
    };
    found.notes.extend(recognised.notes);
    if let Some(node) = &node {
        found.sweep("", node);
    }
    Ok(found)
}
