//! Why no draft could be made of a configuration.

use consent::migrate::Tool;

/// A file may have this many bytes; a configuration has far fewer.
pub const MAX_BYTES: usize = 1 << 20;

/// Nothing was written.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum MigrateError {
    /// Nothing but white space.
    #[error("{name} is empty")]
    Empty {
        /// Of the file.
        name: String,
    },
    /// Larger than any configuration.
    #[error(
        "{name} has {bytes} bytes; {MAX_BYTES} at most. Give the configuration alone, not a bundle"
    )]
    TooLarge {
        /// Of the file.
        name: String,
        /// Its size.
        bytes: usize,
    },
    /// Bytes that are no text.
    #[error("{name} is not text in UTF-8")]
    NotText {
        /// Of the file.
        name: String,
    },
    /// A page instead of its script.
    #[error("{name} is HTML; put the text of its script into a file of its own")]
    Html {
        /// Of the file.
        name: String,
    },
    /// Not JavaScript, nor JSON.
    #[error("{name} is neither JavaScript nor JSON, first at line {line}: {found}")]
    NotScript {
        /// Of the file.
        name: String,
        /// Counted from 1.
        line: usize,
        /// What stands there.
        found: String,
    },
    /// More nested, or longer once its constants are put in, than any configuration.
    #[error("line {line}: too deeply nested, or too long, for a configuration")]
    TooDeep {
        /// Counted from 1.
        line: usize,
    },
    /// No configuration of a tool that can be read.
    #[error(
        "{name} holds no configuration of cookieconsent, Klaro or tarteaucitron that could be found"
    )]
    UnknownTool {
        /// Of the file.
        name: String,
    },
    /// Another tool's than the one that was named.
    #[error("{name} holds no configuration of {asked}, but one of {}", found.wire_name())]
    OtherTool {
        /// Of the file.
        name: String,
        /// Whose was asked for.
        asked: &'static str,
        /// Whose is there.
        found: Tool,
    },
    /// Configurations of several tools, and nobody said which is meant.
    #[error("{name} holds configurations of several tools; name one with --from: {}", tools.join(", "))]
    SeveralTools {
        /// Of the file.
        name: String,
        /// Whose are there.
        tools: Vec<&'static str>,
    },
}

impl MigrateError {
    /// A stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty { .. } => "migrate_empty",
            Self::TooLarge { .. } => "migrate_too_large",
            Self::NotText { .. } => "migrate_not_text",
            Self::Html { .. } => "migrate_html",
            Self::NotScript { .. } => "migrate_not_script",
            Self::TooDeep { .. } => "migrate_too_deep",
            Self::UnknownTool { .. } => "migrate_unknown_tool",
            Self::OtherTool { .. } => "migrate_other_tool",
            Self::SeveralTools { .. } => "migrate_several_tools",
        }
    }

    /// Where, as far as there is a place.
    #[must_use]
    pub const fn line(&self) -> Option<usize> {
        match self {
            Self::NotScript { line, .. } | Self::TooDeep { line } => Some(*line),
            _ => None,
        }
    }
}
