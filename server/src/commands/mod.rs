//! The commands of `sluis`, one file each. Errors go to stderr with what to do; exit code 1 for them, 2 for a command
//! line that does not fit.

mod asking;
mod check;
mod counters;
mod csp;
pub(crate) mod jobs;
mod ledger;
mod migrate;
pub(crate) mod operator;
mod register;
mod serve;
mod shell;
pub(crate) mod site;
mod store;
mod templates;
pub(crate) mod token;
pub(crate) mod webhooks;

use crate::{
    cli::{self, Cli, Command},
    config_file,
};
use clap::FromArgMatches;
use std::{ffi::OsString, process::ExitCode};

/// Runs one command.
#[must_use]
pub fn run(args: Vec<OsString>) -> ExitCode {
    let args = match config_file::with_config(args) {
        Ok(args) => args,
        Err(error) => return complain(&error),
    };
    let matches = cli::command().get_matches_from(args);
    let asked = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let done = match asked.command {
        Command::Serve(args) => serve::run(*args),
        Command::Site(command) => site::run(command),
        Command::Check(args) => return check::run(*args),
        Command::Jobs(command) => jobs::run(command),
        Command::Csp(args) => csp::run(*args),
        Command::Migrate(args) => migrate::run(*args),
        Command::Ledger(command) => ledger::run(command),
        Command::Receipt(command) => ledger::receipt(command),
        Command::Store(command) => store::run(command),
        Command::Counters(command) => counters::run(command),
        Command::Operator(command) => operator::run(command),
        Command::Token(command) => token::run(command),
        Command::Webhooks(command) => webhooks::run(command),
        Command::Completions { shell } => return shell::completions(shell),
        Command::Man { out, json } => shell::man(&out, json),
    };
    done.unwrap_or_else(|error| complain(&error))
}

fn complain(error: &anyhow::Error) -> ExitCode {
    eprintln!("sluis: {error:#}");
    ExitCode::FAILURE
}
