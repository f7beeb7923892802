//! What became of each part of a configuration, for the report and for the comments of the draft.

use serde::Serialize;

/// What became of a part of the configuration, with its line there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// What became of it.
    pub kind: NoteKind,
    /// The line of the configuration, counted from 1.
    pub line: usize,
    /// The part, such as `categories.analytics.autoClear`.
    pub part: String,
    /// Where it is in the draft, or why it is not.
    pub what: String,
}

/// What became of a part of a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// It is in the draft.
    Carried,
    /// A site file has no place for it, or Sluis does it otherwise.
    Left,
    /// It would have to be run to be known.
    Unread,
    /// It is in the draft as far as a program can know; a person must decide.
    Check,
}
