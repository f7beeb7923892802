//! The command line: every setting, its environment variable and its default. `docs/CONFIGURATION.md` describes the
//! same and a test compares them.

mod check;
mod csp;
mod exits;
mod experiment;
mod jobs;
mod ledger;
mod migrate;
mod operator;
mod site;
mod token;

pub use check::CheckArgs;
pub use csp::{CspArgs, CspFormat};
pub use exits::{Exits, command, exits, written};
pub use experiment::{ExperimentCommand, Kept};
pub use jobs::JobsCommand;
pub use ledger::{LedgerCommand, ReceiptCommand};
pub use migrate::MigrateArgs;
pub use operator::OperatorCommand;
pub use site::{DraftCommand, RegisterArgs, RegisterFormat, SiteCommand};
pub use token::TokenCommand;

use crate::limits::RateSettings;
use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;
use ipnet::IpNet;
use std::{net::SocketAddr, path::PathBuf};
use url::Url;

/// Consent management: one binary that serves the banner, records choices and gates third-party tags.
#[derive(Debug, Parser)]
#[command(
    name = "sluis",
    version,
    args_override_self = true,
    max_term_width = 100
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start the server.
    Serve(Box<ServeArgs>),
    /// Sites and their policies.
    #[command(subcommand)]
    Site(SiteCommand),
    /// Prove with a real browser that nothing leaves a page before consent.
    Check(Box<CheckArgs>),
    /// Checks and other jobs that operators asked for: list, show, call off.
    #[command(subcommand)]
    Jobs(JobsCommand),
    /// Print the Content-Security-Policy of a site's pages for what is granted.
    Csp(Box<CspArgs>),
    /// Draft a site file from the configuration of cookieconsent, Klaro or tarteaucitron.
    Migrate(Box<MigrateArgs>),
    /// The ledger: export it, verify it, name its key.
    #[command(subcommand)]
    Ledger(LedgerCommand),
    /// Receipts that visitors keep.
    #[command(subcommand)]
    Receipt(ReceiptCommand),
    /// Tokens with which sites' back ends call: make, list, revoke.
    #[command(subcommand)]
    Token(TokenCommand),
    /// Operators who cannot get in any more.
    #[command(subcommand)]
    Operator(OperatorCommand),
    /// The data folder: verify it, rebuild its index.
    #[command(subcommand)]
    Store(StoreCommand),
    /// The counters that consent rates are made of: compare them with the ledger, make them anew from it.
    #[command(subcommand)]
    Counters(CountersCommand),
    /// Print the completions of this command line for a shell.
    Completions {
        /// For which one.
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Write a man page per command.
    Man {
        /// The folder to write to; made when it is not there.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Where the data is.
#[derive(Debug, Args)]
pub struct FolderArgs {
    /// The data folder; made when it is not there.
    #[arg(long, env = "SLUIS_DATA", default_value = "data", value_name = "DIR")]
    pub data: PathBuf,
}

/// Settings of the server.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// Where the data is.
    #[command(flatten)]
    pub data: FolderArgs,
    /// A TOML file with settings by their long names, such as `listen = "0.0.0.0:8080"`. The command line and the
    /// environment win over it.
    #[arg(long, env = "SLUIS_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The address to listen on.
    #[arg(
        long,
        env = "SLUIS_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "HOST:PORT"
    )]
    pub listen: SocketAddr,
    /// The address under which browsers reach this server, without a path. Behind https, cookies are Secure and carry
    /// the prefix `__Host-`.
    #[arg(long, env = "SLUIS_PUBLIC_URL", default_value = "http://127.0.0.1:8080", value_name = "URL", value_parser = public_url)]
    pub public_url: Url,
    /// A MaxMind database with countries (and subdivisions, if it has them). Without one every visitor gets opt-in.
    #[arg(long, env = "SLUIS_GEO_DATABASE", value_name = "FILE")]
    pub geo_database: Option<PathBuf>,
    /// Networks whose `X-Forwarded-For` is believed, comma separated. Empty: nobody's.
    #[arg(
        long,
        env = "SLUIS_TRUSTED_PROXIES",
        value_delimiter = ',',
        value_name = "NET,NET"
    )]
    pub trusted_proxies: Vec<IpNet>,
    /// For development only: a request may choose its country by `X-Sluis-Country` or `?sluis-country=`. Refused on a
    /// public address.
    #[arg(long, env = "SLUIS_DEVELOPMENT")]
    pub development: bool,
    /// A folder outside of the data folder where each signed checkpoint is written too, best on another machine. It is
    /// what shows that the ledger was not rewritten.
    #[arg(long, env = "SLUIS_CHECKPOINT_DIR", value_name = "DIR")]
    pub checkpoint_dir: Option<PathBuf>,
    /// Requests a minute that a token may make. 0: as many as come.
    #[arg(long, env = "SLUIS_RATE_PER_TOKEN", default_value_t = RateSettings::PER_TOKEN, value_name = "N")]
    pub rate_per_token: u32,
    /// Writes a minute that a client address may make: records, impressions, forms, sign-in. 0: as many as come.
    #[arg(long, env = "SLUIS_RATE_PER_CLIENT", default_value_t = RateSettings::PER_CLIENT, value_name = "N")]
    pub rate_per_client: u32,
    /// An address of its own for `/metrics`, in the text format of Prometheus. Without it there are no metrics.
    #[arg(long, env = "SLUIS_METRICS_LISTEN", value_name = "HOST:PORT")]
    pub metrics_listen: Option<SocketAddr>,
    /// Where spans of requests are sent, by OTLP over HTTP, such as `http://127.0.0.1:4318/v1/traces`. Without it
    /// none are made.
    #[arg(long, env = "SLUIS_OTLP_ENDPOINT", value_name = "URL")]
    pub otlp_endpoint: Option<Url>,
    /// Chromium, for checks that operators ask for. Without it the usual places are tried.
    #[arg(long, env = "SLUIS_CHROMIUM", value_name = "PATH")]
    pub chromium: Option<PathBuf>,
    /// Checks that operators ask for may reach addresses that are not public, and other ports than 80 and 443. For sites
    /// of your own network: the browser then reaches what this machine reaches. `--development` allows it too.
    #[arg(long, env = "SLUIS_CHECK_PRIVATE")]
    pub check_private: bool,
    /// When ready, print one line of JSON with `server`, `sign_in` and `pid`.
    #[arg(long)]
    pub json: bool,
}

/// Commands about the data folder.
#[derive(Debug, Subcommand)]
pub enum StoreCommand {
    /// Read the whole journal and check lengths, checksums and the hash chain. Changes nothing.
    Verify {
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Make the index anew from the journal. The server must be stopped.
    Rebuild {
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Commands about counters. The server must be stopped.
#[derive(Debug, Subcommand)]
pub enum CountersCommand {
    /// Say whether the kept counters are what the ledger says, or where they first are not (exit code 1).
    Compare {
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Make the counters anew from the ledger.
    Rebuild {
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
}

fn public_url(text: &str) -> Result<Url, String> {
    const ALLOWED: &str = "allowed is https://host or https://host:port (http for development)";
    let url = Url::parse(text).map_err(|error| format!("{error}; {ALLOWED}"))?;
    let plain = url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty();
    if matches!(url.scheme(), "http" | "https") && url.host_str().is_some() && plain {
        Ok(url)
    } else {
        Err(ALLOWED.to_owned())
    }
}
