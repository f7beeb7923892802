//! The loader: the hand-written script that every page of a site gets, as small as it goes. The server
//! puts the site's settings where `__SITE__` stands; this file only sees that the word survives.

use std::fs;

use anyhow::{Result, bail};

use super::tools_lock;
use crate::{npm, process, stamp::Stamp, workspace};

const PLACEHOLDER: &str = "__SITE__";
const COMPRESS: &str = "passes=5,toplevel=false,unsafe_arrows=true,unsafe_methods=true,\
                        conditionals=false,keep_fargs=false,pure_getters=true,ecma=2017";

pub(super) fn build() -> Result<()> {
    let source = workspace::root().join("banner-wasm/js/loader.js");
    if !source.is_file() {
        eprintln!("  banner-wasm/js/loader.js is not there: no loader.js");
        return Ok(());
    }
    let output = workspace::site().join("loader.js");
    let stamp = Stamp::new("loader")
        .text(include_str!("loader.rs"))
        .file(&source)
        .file(&tools_lock());
    if stamp.is_fresh(std::slice::from_ref(&output)) {
        eprintln!("  unchanged");
        return Ok(());
    }
    let work = workspace::bundle_work("loader");
    workspace::fresh_dir(&work)?;
    // Browsers of 2017 run this script on every page, whatever syntax it was written in.
    let old = work.join("loader.es2017.js");
    process::run(
        npm::tool("esbuild")
            .arg(&source)
            .args([
                "--target=es2017",
                "--legal-comments=none",
                "--log-level=warning",
            ])
            .arg(format!("--outfile={}", old.display())),
    )?;
    let small = work.join("loader.js");
    process::run(
        npm::tool("terser")
            .arg(&old)
            .args(["--ecma", "2017", "--mangle", "--compress", COMPRESS])
            .arg("--output")
            .arg(&small),
    )?;
    let script = fs::read_to_string(small)?;
    let places = script.matches(PLACEHOLDER).count();
    if places != 1 {
        bail!("the minified loader has {places} places for the site's settings, it must have one");
    }
    workspace::write_if_changed(&output, script.as_bytes())?;
    stamp.write()
}
