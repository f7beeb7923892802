//! The exit codes of every command, once: the help, the man pages and `docs/CLI.md` say what stands here.

use super::Cli;
use clap::{Command, CommandFactory};

/// Exit codes with their meaning.
pub type Exits = &'static [(u8, &'static str)];

const USUAL: Exits = &[
    (0, "done"),
    (1, "not done, and why is said"),
    (2, "the command line does not fit"),
];
const SOUND: Exits = &[
    (0, "sound"),
    (1, "not sound, or not to be read"),
    (2, "the command line does not fit"),
];

/// Those of a command, by its whole name without `sluis`.
#[must_use]
pub fn exits(command: &str) -> Exits {
    match command {
        "serve" => &[
            (0, "stopped cleanly"),
            (1, "could not start or go on, and why is said"),
            (2, "the command line does not fit"),
        ],
        "check" => &[
            (0, "clean"),
            (1, "findings"),
            (2, "could not look, or the command line does not fit"),
        ],
        "site check" => &[
            (0, "no error, at most warnings"),
            (1, "errors, or not to be read"),
            (2, "the command line does not fit"),
        ],
        "ledger verify" | "receipt verify" | "store verify" => SOUND,
        _ => USUAL,
    }
}

/// The whole command line, with the exit codes in the help of each command.
#[must_use]
pub fn command() -> Command {
    with_exits(Cli::command(), "")
}

fn with_exits(command: Command, name: &str) -> Command {
    let below: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    if below.is_empty() {
        return command.after_help(written(exits(name)));
    }
    below.into_iter().fold(command, |command, sub| {
        let whole = format!("{name} {sub}");
        command.mut_subcommand(&sub, |sub| with_exits(sub, whole.trim_start()))
    })
}

/// Exit codes as one line.
#[must_use]
pub fn written(exits: Exits) -> String {
    let codes: Vec<String> = exits
        .iter()
        .map(|(code, meaning)| format!("{code} {meaning}"))
        .collect();
    format!("Exit codes: {}", codes.join("; "))
}
