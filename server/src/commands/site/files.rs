//! Site files as the commands find them: read, told from versions, and checked without a data folder.

use super::{request::Side, words};
use crate::links;
use anyhow::{Context, bail};
use platform::site_file::{self, Finding};
use serde_json::json;
use std::path::{Path, PathBuf};

pub(super) fn name(file: &Path) -> String {
    file.display().to_string()
}

/// The text of a site file. One that is too large is refused here, so that it need not travel.
pub(super) fn read(file: &Path) -> anyhow::Result<String> {
    let bytes = std::fs::read(file)
        .with_context(|| format!("cannot read the site file {}", file.display()))?;
    if bytes.len() > site_file::MAX_BYTES {
        bail!(
            "{} has {} bytes, 1 MiB is allowed; nothing was done [site_text_too_long]",
            file.display(),
            bytes.len()
        );
    }
    String::from_utf8(bytes).map_err(|error| {
        let sound = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = sound.iter().filter(|byte| **byte == b'\n').count() + 1;
        anyhow::anyhow!(
            "{} is not UTF-8 at line {line}; nothing was done [site_shape]",
            file.display()
        )
    })
}

/// A number is a version, unless a file has that name.
pub(super) fn side(text: &str) -> anyhow::Result<Side> {
    let path = PathBuf::from(text);
    match text.parse() {
        Ok(version) if !path.exists() => Ok(Side::Version(version)),
        _ => Ok(Side::File {
            name: name(&path),
            text: read(&path)?,
        }),
    }
}

/// How a file is checked.
pub(super) struct Check {
    pub(super) json: bool,
    pub(super) links: bool,
    pub(super) allow_private: bool,
}

/// Says what is found; was it nothing that stops publishing?
pub(super) fn check(file: &Path, how: &Check) -> anyhow::Result<bool> {
    let text = read(file)?;
    let (site, mut findings) = match site_file::parse(&name(file), &text) {
        Ok(checked) => (Some(checked.draft.site), checked.warnings),
        Err(error) => (
            None,
            error.errors.into_iter().chain(error.warnings).collect(),
        ),
    };
    if how.links {
        let links = site_file::privacy_links(&name(file), &text);
        findings.extend(links::dead(&links, how.allow_private));
    }
    let sound = !findings.iter().any(Finding::is_error);
    if how.json {
        println!(
            "{}",
            json!({ "done": sound, "site": site, "findings": findings })
        );
        return Ok(sound);
    }
    for finding in &findings {
        eprintln!("{}", words::shown(finding));
    }
    match site.filter(|_| sound) {
        Some(site) => println!("{site} can be published"),
        None => {
            let errors = findings.iter().filter(|finding| finding.is_error()).count();
            eprintln!("{} has {errors} error(s)", file.display());
        }
    }
    Ok(sound)
}
