//! `sluis site experiment`: A/B tests of two published versions, with their flags.

use super::{FolderArgs, site::ByArgs};
use clap::{Subcommand, ValueEnum};

/// Commands about A/B tests.
#[derive(Debug, Subcommand)]
pub enum ExperimentCommand {
    /// Begin a test of the current version against an earlier one that asks the same.
    Start {
        /// The site.
        site: String,
        /// The earlier version.
        #[arg(long, value_name = "N")]
        other: u32,
        /// How many visitors of a hundred are shown the earlier version.
        #[arg(long, default_value_t = 50, value_name = "N")]
        share: u8,
        /// The least difference in acceptance of all shown that matters, of a thousand: 30 is three points.
        #[arg(long, value_name = "N")]
        effect: u16,
        /// What is expected of the current version, accepted of a thousand shown; without it that of four weeks.
        #[arg(long, value_name = "N")]
        baseline: Option<u16>,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Who and why.
        #[command(flatten)]
        by: ByArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// List the tests of a site, newest first.
    List {
        /// The site.
        site: String,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show a test with its numbers, and whether it may end.
    Show {
        /// The site.
        site: String,
        /// Which test.
        number: u32,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// End a test: keep the current version, or publish the other one again.
    End {
        /// The site.
        site: String,
        /// Which test.
        number: u32,
        /// Which version is shown from now on.
        #[arg(long, value_enum, value_name = "VERSION")]
        keep: Kept,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Who and why.
        #[command(flatten)]
        by: ByArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Which version is shown when a test has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kept {
    /// The current one.
    Current,
    /// The other one, published again.
    Other,
}
