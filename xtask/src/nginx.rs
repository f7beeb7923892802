//! The web server of the recipe in docs/recipes: the distribution's nginx. The tests start a process of their own with a
//! folder of its own; a service that the package may have set up is left alone.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{apt, process};

pub(crate) fn found() -> Option<PathBuf> {
    // Accounts that are not root often lack this folder in PATH.
    let usual = Path::new("/usr/sbin/nginx");
    process::which("nginx").or_else(|| usual.is_file().then(|| usual.to_path_buf()))
}

pub(crate) fn ensure() -> Result<PathBuf> {
    if let Some(path) = found() {
        return Ok(path);
    }
    apt::install(&["nginx"], "the recipe that the browser tests run")?;
    found().context("nginx was installed but is not in PATH")
}
