//! Node's side of the build: the pinned tools of `xtask/tools` and the packages of the browser tests,
//! installed from their lock files when those change. It runs no install scripts.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, bail};

use crate::{apt, process, stamp::Stamp, workspace};

/// Installs what the lock file in `folder` names, unless that was done already.
pub(crate) fn install(folder: &Path) -> Result<()> {
    let lock = folder.join("package-lock.json");
    if !lock.is_file() {
        bail!("{} is missing", lock.display());
    }
    ensure_node()?;
    let stamp = stamp_of(folder);
    if stamp.is_fresh(&[folder.join("node_modules")]) {
        return Ok(());
    }
    eprintln!("installing the npm packages of {}", folder.display());
    process::run(Command::new("npm").current_dir(folder).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]))?;
    stamp.write()
}

/// Whether `install` has nothing to do.
pub(crate) fn is_installed(folder: &Path) -> bool {
    stamp_of(folder).is_fresh(&[folder.join("node_modules")])
}

fn stamp_of(folder: &Path) -> Stamp {
    let name: String = folder
        .strip_prefix(workspace::root())
        .unwrap_or(folder)
        .to_string_lossy()
        .replace('/', "-");
    Stamp::new(&format!("npm-{name}"))
        .file(&folder.join("package.json"))
        .file(&folder.join("package-lock.json"))
}

/// Node 18 is what the tools of the bundles ask for.
pub(crate) fn ensure_node() -> Result<()> {
    if node_version().is_none() || process::which("npm").is_none() {
        apt::install(&["nodejs", "npm"], "the tools of the bundles")?;
    }
    match node_version() {
        Some(major) if major >= 18 => Ok(()),
        Some(major) => bail!("node {major} is too old, 18 or newer is needed"),
        None => bail!("node does not run"),
    }
}

pub(crate) fn node_version() -> Option<u32> {
    let version = process::capture(Command::new("node").arg("--version"))?;
    version
        .trim_start_matches('v')
        .split('.')
        .next()?
        .parse()
        .ok()
}

/// A pinned tool. Never one from PATH: a distribution's binaryen breaks current wasm.
pub(crate) fn tool(name: &str) -> Command {
    Command::new(tool_path(name))
}

pub(crate) fn tool_path(name: &str) -> PathBuf {
    workspace::tools().join("node_modules/.bin").join(name)
}
