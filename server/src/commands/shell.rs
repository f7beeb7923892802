//! `sluis completions` and `sluis man`: what clap knows of the command line, for shells and for `man`.

use crate::cli;
use anyhow::Context;
use clap_complete::Shell;
use serde_json::json;
use std::{path::Path, process::ExitCode};

/// Prints the completions for a shell.
pub(super) fn completions(shell: Shell) -> ExitCode {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut cli::command(), "sluis", &mut text);
    print!("{}", String::from_utf8_lossy(&text));
    ExitCode::SUCCESS
}

/// Writes a page per command.
pub(super) fn man(out: &Path, json: bool) -> anyhow::Result<ExitCode> {
    std::fs::create_dir_all(out).with_context(|| format!("cannot make {}", out.display()))?;
    let mut pages = Vec::new();
    let mut waiting = vec![(cli::command(), "sluis".to_owned())];
    while let Some((command, name)) = waiting.pop() {
        let below = command.get_subcommands().filter(|sub| !sub.is_hide_set());
        waiting.extend(below.map(|sub| (sub.clone(), format!("{name}-{}", sub.get_name()))));
        // The page is named as `man` looks for it; the synopsis says how it is called.
        let page = clap_mangen::Man::new(
            command
                .bin_name(name.replace('-', " "))
                .display_name(name.clone()),
        )
        .title(name.to_uppercase())
        .source(concat!("sluis ", env!("CARGO_PKG_VERSION")))
        .manual("Sluis");
        let mut text = Vec::new();
        page.render(&mut text)?;
        let file = out.join(format!("{name}.1"));
        std::fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
        pages.push(format!("{name}.1"));
    }
    pages.sort();
    if json {
        println!("{}", json!({ "done": true, "out": out, "pages": pages }));
    } else {
        println!(
            "{} pages are in {}; read the first with: man {}/sluis.1",
            pages.len(),
            out.display(),
            out.display()
        );
    }
    Ok(ExitCode::SUCCESS)
}
