//! `sluis operator`: the command line for whoever cannot get into the admin any more.

use super::FolderArgs;
use clap::Subcommand;

/// Commands about operators. They work beside a running server too.
#[derive(Debug, Subcommand)]
pub enum OperatorCommand {
    /// Print a one-time link by which an operator chooses a new password. It counts for 24 hours; codes of an app are
    /// taken away when it is used.
    Reset {
        /// The operator's sign-in name.
        name: String,
        /// The address under which browsers reach the server.
        #[arg(long, env = "SLUIS_PUBLIC_URL", default_value = "http://127.0.0.1:8080", value_name = "URL", value_parser = super::public_url)]
        public_url: url::Url,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// List an operator's passkeys: name, since when, last use.
    Passkeys {
        /// The operator's sign-in name.
        name: String,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Remove an operator's passkeys, or one of them. With the last one the recovery codes that came with it go.
    RemovePasskeys {
        /// The operator's sign-in name.
        name: String,
        /// Only the one that the operator calls so.
        #[arg(long, value_name = "NAME")]
        passkey: Option<String>,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
}
