//! Where things lie in this repository. It creates no folders except through `fresh_dir`.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask is a folder of the workspace")
        .to_path_buf()
}

/// cargo's target folder, as the caller's environment has it.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// What the server embeds: scripts, wasm and styles, ready to serve.
pub(crate) fn site() -> PathBuf {
    root().join("target/site")
}

/// Steps of a bundle that are not served themselves.
pub(crate) fn bundle_work(name: &str) -> PathBuf {
    root().join("target/bundle-work").join(name)
}

pub(crate) fn tools() -> PathBuf {
    root().join("xtask/tools")
}

pub(crate) fn browser_tests() -> PathBuf {
    root().join("tests/browser")
}

/// A program that cargo built for the host.
pub(crate) fn binary(name: &str, release: bool) -> PathBuf {
    target()
        .join(if release { "release" } else { "debug" })
        .join(name)
}

/// An empty folder at `path`, whatever was there before.
pub(crate) fn fresh_dir(path: &Path) -> Result<()> {
    if path.exists() {
        fs::remove_dir_all(path).with_context(|| format!("emptying {}", path.display()))?;
    }
    fs::create_dir_all(path).with_context(|| format!("making {}", path.display()))
}

/// Writes only what differs, so that cargo does not rebuild what embeds an unchanged file.
pub(crate) fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
}

/// Every file below `folder`, sorted; hidden folders, `target` and `node_modules` are left out.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(dir) = open.pop() {
        let Ok(entries) = fs::read_dir(&dir) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if path.is_symlink() {
                continue;
            }
            if path.is_file() {
                found.push(path);
            } else if !name.starts_with('.') && name != "target" && name != "node_modules" {
                open.push(path);
            }
        }
    }
    found.sort();
    found
}
