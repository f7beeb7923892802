//! `sluis migrate`: reads a configuration of another tool and writes a draft of a site file, and a report of what became of
//! each part. Publishes nothing and opens no data folder.

use crate::cli::MigrateArgs;
use anyhow::Context;
use platform::{
    clock,
    migrate::{MigrateError, MigrateOptions, Migrated, NoteKind, migrate},
};
use serde_json::{Value, json};
use std::{
    fmt::Write as _,
    fs::{File, OpenOptions},
    io::{Read, Write},
    path::Path,
    process::ExitCode,
};

pub(super) fn run(args: MigrateArgs) -> anyhow::Result<ExitCode> {
    let MigrateArgs {
        file,
        from,
        language,
        out,
        json,
    } = args;
    let options = MigrateOptions {
        from,
        languages: language,
    };
    let name = if file == Path::new("-") {
        "the input".to_owned()
    } else {
        file.display().to_string()
    };
    let migrated = match migrate(&name, &read(&file)?, &options, clock::today()) {
        Ok(migrated) => migrated,
        Err(error) => return Ok(refused(&error, json)),
    };
    if let Some(out) = &out {
        write_new(out, &migrated.toml)?;
    }
    if json {
        println!("{}", in_json(&migrated));
    } else if let Some(out) = &out {
        print!("{}", report(&migrated));
        println!(
            "the draft is in {}; next: sluis site check {}",
            out.display(),
            out.display()
        );
    } else {
        print!("{}", migrated.toml);
        eprint!("{}", report(&migrated));
    }
    Ok(ExitCode::SUCCESS)
}

/// One byte more than may be read is enough to refuse it.
fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    let most = u64::try_from(platform::migrate::MAX_BYTES).unwrap_or(u64::MAX) + 1;
    let mut bytes = Vec::new();
    let done = if file == Path::new("-") {
        std::io::stdin().take(most).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|opened| opened.take(most).read_to_end(&mut bytes))
    };
    done.with_context(|| format!("cannot read {}", file.display()))?;
    Ok(bytes)
}

/// A draft that somebody worked on is not written over.
fn write_new(out: &Path, text: &str) -> anyhow::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(out)
        .with_context(|| format!("cannot write {}", out.display()))?;
    file.write_all(text.as_bytes())
        .with_context(|| format!("cannot write {}", out.display()))
}

fn refused(error: &MigrateError, json: bool) -> ExitCode {
    if json {
        let said = json!({ "done": false, "code": error.code(), "message": error.to_string(), "line": error.line() });
        println!("{said}");
    } else {
        eprintln!("sluis: {error} [{}]", error.code());
    }
    ExitCode::FAILURE
}

fn in_json(migrated: &Migrated) -> Value {
    json!({
        "done": true,
        "tool": migrated.tool,
        "toml": migrated.toml,
        "notes": migrated.notes,
        "fill_in": migrated.gaps,
        "findings": migrated.findings,
    })
}

fn report(migrated: &Migrated) -> String {
    let mut text = format!("a configuration of {}\n", migrated.tool.wire_name());
    for (kind, title) in [
        (NoteKind::Carried, "carried over"),
        (
            NoteKind::Unread,
            "not read: it would have to be run, or says more than a site file can",
        ),
        (NoteKind::Left, "not taken over"),
        (NoteKind::Check, "to be looked at"),
    ] {
        let notes: Vec<_> = migrated
            .notes
            .iter()
            .filter(|note| note.kind == kind)
            .collect();
        if !notes.is_empty() {
            let _ = writeln!(
                text,
                "\n{title} ({}), by line of the configuration:",
                notes.len()
            );
        }
        for note in notes {
            let _ = writeln!(
                text,
                "  {:>4}  {}: {}",
                note.line,
                one_line(&note.part),
                one_line(&note.what)
            );
        }
    }
    let _ = writeln!(
        text,
        "\nto be filled in ({}), by line of the draft:",
        migrated.gaps.len()
    );
    for gap in &migrated.gaps {
        let of_line = gap
            .of_line
            .map(|line| format!(" (line {line} of the configuration)"));
        let (key, what) = (one_line(&gap.key), one_line(&gap.what));
        let _ = writeln!(
            text,
            "  {:>4}  {key}{}: {what}",
            gap.line,
            of_line.unwrap_or_default()
        );
    }
    text
}

/// Words of the configuration cannot steer a terminal.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
