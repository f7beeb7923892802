//! The styles: each sheet directly in `style/`, its imports joined in, minified. Sheets in folders below
//! are parts that others import.

use std::fs;

use anyhow::{Context, Result};

use super::tools_lock;
use crate::{npm, process, stamp::Stamp, workspace};

pub(super) fn build() -> Result<()> {
    let folder = workspace::root().join("style");
    let parts = workspace::files_below(&folder);
    let sheets: Vec<_> = parts
        .iter()
        .filter(|path| path.parent() == Some(&folder))
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"))
        .collect();
    if sheets.is_empty() {
        eprintln!("  no sheets in style/ yet");
        return Ok(());
    }
    let outputs: Vec<_> = sheets
        .iter()
        .filter_map(|sheet| sheet.file_name())
        .map(|name| workspace::site().join(name))
        .collect();
    let stamp = Stamp::new("styles")
        .text(include_str!("style.rs"))
        .files(&parts)
        .file(&tools_lock());
    if stamp.is_fresh(&outputs) {
        eprintln!("  unchanged");
        return Ok(());
    }
    let work = workspace::bundle_work("styles");
    workspace::fresh_dir(&work)?;
    process::run(
        npm::tool("esbuild")
            .args(&sheets)
            .args(["--bundle", "--minify", "--log-level=warning"])
            .args(["--loader:.svg=dataurl", "--loader:.woff2=dataurl"])
            .arg(format!("--outdir={}", work.display())),
    )?;
    for output in outputs {
        let name = output.file_name().context("a sheet has a name")?;
        workspace::write_if_changed(&output, &fs::read(work.join(name))?)?;
    }
    stamp.write()
}
