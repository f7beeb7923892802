//! The binary `sluis`: reads the command line and runs one command. Everything else is in the library.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    server::commands::run(std::env::args_os().collect())
}
