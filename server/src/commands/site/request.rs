//! What `sluis site` asks for, as it travels to a running server or is done at once. It holds texts and no paths: the
//! server need not see the files.

use serde::{Deserialize, Serialize};

/// A site file, or a version.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Side {
    /// A site file.
    File {
        /// For messages.
        name: String,
        /// The file.
        text: String,
    },
    /// A published version.
    Version(u32),
    /// What is current.
    Current,
}

/// What is to be seen of a banner.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Wish {
    /// In which language; else the site's first.
    pub(crate) language: Option<String>,
    /// Which layer.
    pub(crate) layer: u8,
    /// For a visitor from where.
    pub(crate) country: Option<String>,
}

/// One act about A/B tests.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ExperimentRequest {
    /// Begins one.
    Start {
        /// The earlier version.
        other: u32,
        /// Visitors of a hundred who are shown it.
        share: u8,
        /// The least difference that matters, of a thousand.
        effect: u16,
        /// What is expected, of a thousand.
        baseline: Option<u16>,
        /// Who.
        author: String,
        /// Why.
        note: String,
    },
    /// Lists them.
    List,
    /// Shows one.
    Show {
        /// Which.
        number: u32,
    },
    /// Ends one.
    End {
        /// Which.
        number: u32,
        /// Is the other version published again?
        other: bool,
        /// Who.
        author: String,
        /// Why.
        note: String,
    },
}

/// One act.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SiteRequest {
    /// Publishes, or says what that would do.
    Publish {
        /// For messages.
        file_name: String,
        /// The file.
        text: String,
        /// Who.
        author: String,
        /// Why.
        note: String,
        /// The version that must be current; 0 for none.
        base: Option<u32>,
        /// Publish nothing?
        dry_run: bool,
    },
    /// Compares.
    Diff {
        /// Of which site; else the files say it.
        site: Option<String>,
        /// What was.
        from: Side,
        /// What is.
        to: Side,
    },
    /// Lists versions.
    Versions {
        /// Of which site.
        site: String,
    },
    /// Shows one.
    Show {
        /// Of which site.
        site: String,
        /// Which; else the current one.
        version: Option<u32>,
        /// Its site file alone?
        source: bool,
    },
    /// Publishes an earlier one again.
    RollBack {
        /// Of which site.
        site: String,
        /// Which.
        version: u32,
        /// Who.
        author: String,
        /// Why.
        note: String,
    },
    /// Renders the banner of a file.
    Preview {
        /// For messages.
        file_name: String,
        /// The file.
        text: String,
        /// What is to be seen of it.
        wish: Wish,
    },
    /// About A/B tests.
    Experiment {
        /// Of which site.
        site: String,
        /// What.
        ask: ExperimentRequest,
    },
    /// Saves a draft.
    SaveDraft {
        /// Of which site.
        site: String,
        /// The file.
        text: String,
        /// Who.
        author: String,
        /// Why.
        note: String,
        /// The revision that it follows.
        revision: Option<u32>,
        /// The version whose changes are taken over.
        base: Option<u32>,
    },
    /// Shows a draft.
    ShowDraft {
        /// Of which site.
        site: String,
        /// What publishing it would do, in place of its text?
        check: bool,
    },
    /// Publishes a draft.
    PublishDraft {
        /// Of which site.
        site: String,
        /// Which revision.
        revision: u32,
        /// Who.
        author: String,
        /// Why.
        note: String,
    },
    /// Puts a draft away.
    DiscardDraft {
        /// Of which site.
        site: String,
        /// Which revision.
        revision: u32,
        /// Who.
        author: String,
    },
}
