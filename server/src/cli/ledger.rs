//! The arguments of `sluis ledger` and `sluis receipt`.

use super::FolderArgs;
use clap::Subcommand;
use std::path::PathBuf;

/// Commands about the ledger.
#[derive(Debug, Subcommand)]
pub enum LedgerCommand {
    /// Write the ledger to a file that can be verified by itself. Works beside a running server. Hashes of passwords,
    /// sessions and tokens are left out.
    Export {
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// The file to write.
        #[arg(long, value_name = "PATH")]
        out: PathBuf,
        /// Print one object of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Verify an export or a data folder, without any secret. Exit code 0 when sound, else 1 and the first bad place.
    Verify {
        /// An exported file, or a data folder.
        path: PathBuf,
        /// The public key that must have signed.
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
        /// A checkpoint from elsewhere that the ledger must contain; needs --key.
        #[arg(long, requires = "key", value_name = "FILE")]
        checkpoint: Option<PathBuf>,
        /// Print one object of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Print the ledger's public key.
    Key {
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Commands about receipts.
#[derive(Debug, Subcommand)]
pub enum ReceiptCommand {
    /// Check a receipt, without any secret. Exit code 0 when sound, else 1.
    Verify {
        /// The receipt's file, or `-`.
        file: PathBuf,
        /// The public key that must have signed.
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
}
