//! The arguments of `sluis check`.

use super::FolderArgs;
use check::Limits;
use clap::Args;
use consent::SiteId;
use std::path::PathBuf;
use url::Url;

/// Where to look, what to compare with, how far to go, and where the findings go.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The page to begin with, http or https.
    pub url: Url,
    /// The site whose current policy is compared with. Without it and without --policy the one that lists the page's
    /// origin.
    #[arg(long, value_name = "SITE", value_parser = site, conflicts_with = "policy")]
    pub site: Option<SiteId>,
    /// A site file to compare with, published or not.
    #[arg(long, value_name = "FILE")]
    pub policy: Option<PathBuf>,
    /// Where the data is.
    #[command(flatten)]
    pub data: FolderArgs,
    /// How many further pages to walk to, by links within the page's origin.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub crawl: usize,
    /// The language that the browser asks for, such as nl-BE. Without it the site's first.
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
    /// Write a report with pictures to this file.
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write JUnit XML to this file.
    #[arg(long, value_name = "FILE")]
    pub junit: Option<PathBuf>,
    /// Write what the inventory lacks to this file, as a part of a site file.
    #[arg(long, value_name = "FILE")]
    pub draft: Option<PathBuf>,
    /// Addresses that are not public may be reached too, and other ports than 80 and 443.
    #[arg(long)]
    pub allow_private: bool,
    /// Seconds for all of it.
    #[arg(long, default_value_t = Limits::TIME, value_name = "SECONDS")]
    pub time: u64,
    /// Bytes that the browser may receive.
    #[arg(long, default_value_t = Limits::BYTES, value_name = "N")]
    pub bytes: u64,
    /// Pages to look at, the first included.
    #[arg(long, default_value_t = Limits::PAGES, value_name = "N")]
    pub pages: usize,
    /// Chromium. Without it the usual places are tried.
    #[arg(long, env = "SLUIS_CHROMIUM", value_name = "PATH")]
    pub chromium: Option<PathBuf>,
}

fn site(text: &str) -> Result<SiteId, String> {
    SiteId::parse(text).map_err(|error| error.to_string())
}
