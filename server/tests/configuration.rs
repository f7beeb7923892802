//! Compares `docs/CONFIGURATION.md` with the program: flags, environment variables and defaults by clap's own list,
//! the keys of a site file by the source that defines them. The codes of findings are `linter.rs`'s. It does not judge the prose.

use clap::{Arg, Command, CommandFactory};
use platform::site_file::FindingCode;
use server::cli::Cli;
use std::collections::BTreeSet;

const DOCUMENT: &str = include_str!("../../docs/CONFIGURATION.md");
const SHAPE: &str = include_str!("../../crates/platform/src/site_file/shape.rs");

/// The commands that do something, by their whole names.
fn commands() -> Vec<(String, Command)> {
    let mut found = Vec::new();
    let mut waiting = vec![("sluis".to_owned(), Cli::command())];
    while let Some((name, command)) = waiting.pop() {
        let below: Vec<_> = command.get_subcommands().cloned().collect();
        if below.is_empty() {
            found.push((name, command));
        } else {
            waiting.extend(
                below
                    .into_iter()
                    .map(|sub| (format!("{name} {}", sub.get_name()), sub)),
            );
        }
    }
    found
}

/// The part of the document under a command's heading.
fn section(command: &str) -> &'static str {
    let heading = format!("\n### `{command}`\n");
    let (_, after) = DOCUMENT
        .split_once(heading.as_str())
        .unwrap_or_else(|| panic!("no heading for `{command}`"));
    after.split("\n#").next().unwrap_or_default()
}

/// The flags of a command that a reader can set.
fn settings(command: &Command) -> Vec<&Arg> {
    let flags = command.get_arguments().filter(|arg| {
        arg.get_long()
            .is_some_and(|long| long != "help" && long != "version")
    });
    flags.collect()
}

/// The cells of the table row that begins with this flag.
fn row<'a>(section: &'a str, flag: &str) -> Option<Vec<&'a str>> {
    let cells = |line: &'a str| -> Vec<&'a str> { line.split('|').map(str::trim).collect() };
    section
        .lines()
        .map(cells)
        .find(|cells| cells.get(1) == Some(&flag))
}

fn in_code(text: &str) -> String {
    format!("`{text}`")
}

/// Every word in code marks, also within one longer piece of code.
fn words_in_code(text: &str) -> BTreeSet<&str> {
    text.split('`')
        .skip(1)
        .step_by(2)
        .flat_map(|code| {
            code.split(|character: char| {
                !(character.is_ascii_alphanumeric() || matches!(character, '-' | '_'))
            })
        })
        .collect()
}

#[test]
fn every_flag_stands_in_the_document_with_its_variable_and_its_default() {
    for (name, command) in commands() {
        let section = section(&name);
        for arg in settings(&command) {
            let flag = in_code(&format!("--{}", arg.get_long().expect("a long name")));
            let cells = row(section, &flag).unwrap_or_else(|| panic!("{name}: no row for {flag}"));
            let variable = arg
                .get_env()
                .map_or_else(|| "none".to_owned(), |env| in_code(&env.to_string_lossy()));
            assert_eq!(cells[2], variable, "{name} {flag}");
            let takes_value = arg.get_action().takes_values();
            let default = match arg.get_default_values() {
                [] if takes_value => "none".to_owned(),
                [] => "off".to_owned(),
                // What clap says of a flag without a value.
                [value] if !takes_value && value == "false" => "off".to_owned(),
                [value] if value.is_empty() => "empty".to_owned(),
                values => in_code(&values.join(std::ffi::OsStr::new(",")).to_string_lossy()),
            };
            assert_eq!(cells[3], default, "{name} {flag}");
        }
    }
}

#[test]
fn no_flag_stands_in_the_document_that_does_not_exist() {
    let commands = commands();
    for (name, command) in &commands {
        let known: BTreeSet<String> = settings(command)
            .iter()
            .filter_map(|arg| arg.get_long().map(|long| format!("--{long}")))
            .collect();
        for line in section(name)
            .lines()
            .filter(|line| line.starts_with("| `--"))
        {
            let flag = line.split('`').nth(1).unwrap_or_default();
            assert!(known.contains(flag), "{name} has no {flag}");
        }
    }
    let all: BTreeSet<String> = commands
        .iter()
        .flat_map(|(_, command)| command.get_arguments())
        .filter_map(|arg| arg.get_long().map(|long| format!("--{long}")))
        .chain(["--help".to_owned(), "--version".to_owned()])
        .collect();
    for word in words_in_code(DOCUMENT) {
        let looks_like_a_flag = word.starts_with("--") && word.len() > 2;
        assert!(
            !looks_like_a_flag || all.contains(word),
            "no command has {word}"
        );
    }
}

#[test]
fn no_variable_stands_in_the_document_that_is_not_read() {
    let commands = commands();
    let read: BTreeSet<String> = commands
        .iter()
        .flat_map(|(_, command)| command.get_arguments())
        .filter_map(|arg| arg.get_env().map(|env| env.to_string_lossy().into_owned()))
        .collect();
    for word in words_in_code(DOCUMENT) {
        assert!(
            !word.starts_with("SLUIS_") || read.contains(word),
            "nothing reads {word}"
        );
    }
}

#[test]
fn no_code_of_a_finding_stands_in_the_document_that_does_not_exist() {
    let defined: BTreeSet<&str> = FindingCode::ALL.iter().map(|code| code.as_str()).collect();
    for word in words_in_code(DOCUMENT) {
        assert!(
            !word.starts_with("site_") || defined.contains(word),
            "no finding has the code {word}"
        );
    }
}

#[test]
fn every_key_of_a_site_file_stands_in_the_document() {
    let keys: Vec<&str> = SHAPE
        .lines()
        .filter_map(|line| line.strip_prefix("    pub(super) "))
        .filter_map(|line| line.split(':').next())
        .collect();
    assert!(keys.len() > 30, "the keys are read from their source");
    let (_, site_file) = DOCUMENT
        .split_once("\n## The site file\n")
        .expect("the part about site files");
    let named = words_in_code(site_file);
    for key in keys {
        assert!(named.contains(key), "{key} is not described");
    }
}
