//! The arguments of `sluis csp`.

use super::{FolderArgs, public_url};
use clap::{Args, ValueEnum};
use consent::ServiceId;
use platform::csp::Nonce;
use url::Url;

/// Arguments of `sluis csp`.
#[derive(Debug, Args)]
pub struct CspArgs {
    /// The id of a published site, or a site file.
    pub site: String,
    /// Services that are granted, comma separated. What is necessary always is.
    #[arg(long, value_delimiter = ',', value_name = "ID,ID", value_parser = service, conflicts_with_all = ["all", "none"])]
    pub granted: Vec<ServiceId>,
    /// Everything is granted.
    #[arg(long, conflicts_with = "none")]
    pub all: bool,
    /// Nothing optional is granted, as before a choice. So it is when nothing is said.
    #[arg(long)]
    pub none: bool,
    /// A nonce for the page's own inline scripts and styles.
    #[arg(long, value_name = "NONCE", value_parser = nonce)]
    pub nonce: Option<Nonce>,
    /// The address of Sluis, where pages do not reach it under their own.
    #[arg(long, env = "SLUIS_PUBLIC_URL", value_name = "URL", value_parser = public_url)]
    pub public_url: Option<Url>,
    /// How it is written.
    #[arg(long, value_enum, default_value_t = CspFormat::Header, value_name = "FORMAT")]
    pub format: CspFormat,
    /// Print one line of JSON.
    #[arg(long)]
    pub json: bool,
    /// Where the data is.
    #[command(flatten)]
    pub data: FolderArgs,
}

/// How a Content-Security-Policy is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CspFormat {
    /// A line of HTTP.
    Header,
    /// For a server block of nginx.
    Nginx,
    /// For a site block of Caddy.
    Caddy,
    /// For Apache with mod_headers.
    Apache,
    /// For a Cloudflare Worker.
    Cloudflare,
    /// An element for a page's head, where no header can be set.
    Meta,
}

fn service(text: &str) -> Result<ServiceId, String> {
    ServiceId::parse(text).map_err(|error| error.to_string())
}

fn nonce(text: &str) -> Result<Nonce, String> {
    Nonce::parse(text).map_err(|error| error.to_string())
}
