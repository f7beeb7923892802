//! The TOML file of settings: turned into arguments that stand before those of the command line, so that there is
//! one parser and one list of settings.

use anyhow::{Context, bail};
use clap::CommandFactory;
use std::{ffi::OsString, path::PathBuf};

/// Puts the settings of the config file, if one is named, before the arguments of `serve`.
///
/// # Errors
/// When the file cannot be read, is not TOML, or has a key that is not a setting; the message names key and file.
pub fn with_config(args: Vec<OsString>) -> anyhow::Result<Vec<OsString>> {
    let Some(serve) = args.iter().position(|arg| arg == "serve") else {
        return Ok(args);
    };
    let Some(path) = named_file(&args) else {
        return Ok(args);
    };
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("cannot read the config file {}", path.display()))?;
    let table: toml::Table = text
        .parse()
        .with_context(|| format!("{} is not TOML", path.display()))?;
    let mut all = args[..=serve].to_vec();
    for (key, value) in &table {
        all.extend(arguments(key, value).with_context(|| format!("in {}", path.display()))?);
    }
    all.extend_from_slice(&args[serve + 1..]);
    Ok(all)
}

fn named_file(args: &[OsString]) -> Option<PathBuf> {
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        if arg == "--config" {
            return rest.next().map(PathBuf::from);
        }
        if let Some(path) = arg.to_str().and_then(|arg| arg.strip_prefix("--config=")) {
            return Some(path.into());
        }
    }
    std::env::var_os("SLUIS_CONFIG").map(PathBuf::from)
}

fn arguments(key: &str, value: &toml::Value) -> anyhow::Result<Vec<OsString>> {
    let command = crate::cli::Cli::command();
    let serve = command
        .find_subcommand("serve")
        .context("serve is a command")?;
    let known = || {
        serve
            .get_arguments()
            .filter_map(|arg| arg.get_long())
            .filter(|long| !matches!(*long, "config" | "help" | "json"))
    };
    let Some(argument) = serve
        .get_arguments()
        .find(|arg| arg.get_long() == Some(key) && known().any(|long| long == key))
    else {
        bail!(
            "`{key}` is not a setting; allowed: {}",
            known().collect::<Vec<_>>().join(", ")
        );
    };
    // The environment wins over the file.
    if argument
        .get_env()
        .is_some_and(|name| std::env::var_os(name).is_some())
    {
        return Ok(Vec::new());
    }
    let flag = OsString::from(format!("--{key}"));
    Ok(match value {
        toml::Value::Boolean(true) => vec![flag],
        toml::Value::Boolean(false) => Vec::new(),
        toml::Value::Array(list) => {
            let words: Option<Vec<&str>> = list.iter().map(toml::Value::as_str).collect();
            vec![
                flag,
                words
                    .with_context(|| format!("`{key}` is a list of texts"))?
                    .join(",")
                    .into(),
            ]
        }
        toml::Value::String(text) => vec![flag, text.into()],
        other => vec![flag, other.to_string().into()],
    })
}
