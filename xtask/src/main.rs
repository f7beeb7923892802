//! `cargo xtask`: building, serving, testing and measuring Sluis. It knows the product only by its
//! commands and addresses, and depends on none of its crates.

mod apt;
mod bench;
mod bundle;
mod child;
mod chromium;
mod demo;
mod doctor;
mod geo;
mod http;
mod loader_settings;
mod nginx;
mod npm;
mod process;
mod python;
mod serve;
mod simulate;
mod size;
mod stamp;
mod test;
mod tidy;
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
    /// Run the server and the demo until they are stopped
    Serve(serve::Serve),
    /// Check everything that must hold
    Test(test::Test),
    /// Drive a month of known visitors through the HTTP interface and compare the rates with what they did
    Simulate(simulate::Simulate),
    /// Count the bytes a visitor receives, against the budgets
    Size(size::Size),
    /// Measure requests per second beside a bare server
    Bench(bench::Bench),
    /// Check edges between crates, file sizes and names
    Tidy,
    /// Say what is installed and what would be
    Doctor,
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
        Task::Serve(options) => serve::run(&options),
        Task::Test(options) => test::run(&options),
        Task::Simulate(options) => simulate::run(&options),
        Task::Size(options) => size::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Tidy => tidy::run(),
        Task::Doctor => doctor::run(),
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
    bundle::build(profile(options.wasm_dev))?;
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

/// The cargo profile of the browser's side.
fn profile(development: bool) -> &'static str {
    if development {
        "wasm-dev"
    } else {
        "wasm-release"
    }
}
