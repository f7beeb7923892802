//! `cargo xtask`: building, serving, testing and measuring Sluis. It knows the product only by its
//! commands and addresses, and depends on none of its crates.

mod apt;
mod bundle;
mod npm;
mod process;
mod stamp;
mod toolchain;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Build, serve, test and measure Sluis")]
struct Arguments {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Make the browser bundles and the server that embeds them
    Build(Build),
}

#[derive(clap::Args)]
struct Build {
    /// Optimise the server
    #[arg(long)]
    release: bool,
    /// Compile the browser's side without link-time optimisation, for the development loop
    #[arg(long)]
    wasm_dev: bool,
    /// Stop before the server
    #[arg(long)]
    bundles_only: bool,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Task::Build(options) => build(&options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn build(options: &Build) -> Result<()> {
    let profile = if options.wasm_dev {
        "wasm-dev"
    } else {
        "wasm-release"
    };
    bundle::build(profile)?;
    if options.bundles_only {
        return Ok(());
    }
    process::step("server", || {
        let mut command = process::cargo();
        command.args(["build", "-p", "server"]);
        if options.release {
            command.arg("--release");
        }
        process::run(&mut command)
    })
}
