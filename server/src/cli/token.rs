//! `sluis token`: the command line of the tokens with which a site's back end calls.

use super::FolderArgs;
use clap::Subcommand;
use consent::SiteId;

/// Commands about the tokens of sites' back ends. They work beside a running server too.
#[derive(Debug, Subcommand)]
pub enum TokenCommand {
    /// Make a token for a site's back end and print it, once.
    Make {
        /// The site.
        #[arg(value_parser = site)]
        site: SiteId,
        /// What the token is called, such as the system that uses it.
        #[arg(long, value_name = "NAME")]
        name: String,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// List the tokens of all sites: site, name, since when, made by whom.
    List {
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Revoke a token: from now on it is refused.
    Revoke {
        /// The site.
        #[arg(value_parser = site)]
        site: SiteId,
        /// What the token is called.
        #[arg(long, value_name = "NAME")]
        name: String,
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
