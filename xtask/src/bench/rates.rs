//! `cargo xtask bench rates`: fills a store through the platform and asks for every two dimensions over the year. The
//! measuring itself is the example `rates` of the platform, whose code this crate does not touch.

use std::process::Command;

use anyhow::Result;

use crate::process;

#[derive(clap::Args)]
pub(crate) struct Rates {
    /// Ten million records; takes an hour or more and some 30 GB. Without it twenty thousand
    #[arg(long)]
    full: bool,
    /// This many records
    #[arg(long, conflicts_with = "full")]
    records: Option<u64>,
}

pub(super) fn run(options: &Rates) -> Result<()> {
    let records = if options.full {
        10_000_000
    } else {
        options.records.unwrap_or(20_000)
    };
    let mut command = Command::new("cargo");
    command
        .args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "platform",
            "--example",
            "rates",
            "--",
        ])
        .arg(records.to_string());
    print!("{}", process::read(&mut command)?);
    Ok(())
}
