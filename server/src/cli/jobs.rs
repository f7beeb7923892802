//! `sluis jobs`: the command line of what operators asked for and what runs in the server.

use super::FolderArgs;
use clap::Subcommand;
use consent::SiteId;

/// Commands about checks and other jobs. They work beside a running server too.
#[derive(Debug, Subcommand)]
pub enum JobsCommand {
    /// List jobs, newest first.
    List {
        /// Of this site only.
        #[arg(long, value_name = "SITE", value_parser = site)]
        site: Option<SiteId>,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show a job: how far it is, and what came of it.
    Show {
        /// Its number.
        job: u64,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Call a job off that waits or runs.
    Cancel {
        /// Its number.
        job: u64,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
}

fn site(text: &str) -> Result<SiteId, String> {
    SiteId::parse(text).map_err(|error| error.to_string())
}
