//! The browser of the browser tests: the distribution's Chromium. Playwright's own cannot be counted on.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{apt, process};

pub(crate) fn found() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find_map(process::which)
}

pub(crate) fn ensure() -> Result<PathBuf> {
    if let Some(path) = found() {
        return Ok(path);
    }
    apt::install(&["chromium"], "the browser tests")?;
    found().context("chromium was installed but is not in PATH")
}
