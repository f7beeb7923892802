//! What vendors are told: one script per vendor in `banner-wasm/js/signals`, each a function that the server puts into the
//! loader of a site that has the vendor. Each becomes `signal-NAME.js`, the bare function with the words that the server
//! replaces. This file knows no vendor.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use super::{
    templates::{minified, must_have_once},
    tools_lock,
};
use crate::{stamp::Stamp, workspace};

/// To what each script assigns its function, so that it is a whole script for tools and tests.
const MARK: &str = "__TELL__=";

pub(super) fn build() -> Result<()> {
    let folder = workspace::root().join("banner-wasm/js/signals");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .with_context(|| folder.display().to_string())?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".js"))
        .collect();
    names.sort();
    names
        .iter()
        .try_for_each(|name| part(&folder.join(name), &format!("signal-{name}")))
}

fn part(source: &Path, file: &str) -> Result<()> {
    let output = workspace::site().join(file);
    let stamp = Stamp::new(file)
        .text(include_str!("signals.rs"))
        .text(include_str!("templates.rs"))
        .file(source)
        .file(&tools_lock());
    if stamp.is_fresh(std::slice::from_ref(&output)) {
        eprintln!("  {file}: unchanged");
        return Ok(());
    }
    let script = minified(source, file, "--target=es2017", "2017", false)?;
    must_have_once(&script, file, "__WORDS__")?;
    let function = script
        .strip_prefix(MARK)
        .with_context(|| format!("the minified {file} does not begin with {MARK}"))?;
    workspace::write_if_changed(&output, function.trim_end_matches(';').as_bytes())?;
    stamp.write()
}
