//! What the admin's hydrated page shows, as it travels from the server to the browser. Sentences are ready made.

use serde::{Deserialize, Serialize};

/// One site and how it is put into pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SnippetPage {
    pub(super) site: String,
    pub(super) title: String,
    pub(super) version: String,
    /// The address of the preference page, below this server's own.
    pub(super) preferences: String,
    /// The line to paste; none where nothing is asked.
    pub(super) snippet: Option<String>,
}
