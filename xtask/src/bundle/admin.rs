//! The admin's hydration bundle: `app` compiled for the browser. No wasm-opt, it gains one per cent here.

use std::fs;

use anyhow::Result;

use super::{bindgen, tools_lock};
use crate::{
    npm, process,
    stamp::Stamp,
    toolchain::{Instructions, WasmToolchain},
    workspace,
};

pub(super) fn build(toolchain: &WasmToolchain, profile: &str) -> Result<()> {
    let raw = toolchain.compile("app", Some("hydrate"), profile, Instructions::Current)?;
    let site = workspace::site();
    let stamp = Stamp::new("admin")
        .text(include_str!("admin.rs"))
        .file(&raw)
        .file(&tools_lock());
    if stamp.is_fresh(&[site.join("admin.js"), site.join("admin_bg.wasm")]) {
        eprintln!("  unchanged");
        return Ok(());
    }
    let work = workspace::bundle_work("admin");
    workspace::fresh_dir(&work)?;
    let mut bindgen = bindgen(&raw);
    bindgen
        .web(true)?
        .out_name("admin")
        .remove_name_section(true)
        .remove_producers_section(true);
    bindgen.generate(&work)?;
    // Inline scripts of Leptos, when there are any, lie in folders beside the glue and keep their names.
    for file in workspace::files_below(&work) {
        let output = site.join(file.strip_prefix(&work)?);
        if file.extension().is_some_and(|extension| extension == "js") {
            let small = process::read(
                npm::tool("esbuild")
                    .args(["--minify", "--format=esm", "--log-level=warning"])
                    .arg(&file),
            )?;
            workspace::write_if_changed(&output, small.as_bytes())?;
        } else {
            workspace::write_if_changed(&output, &fs::read(&file)?)?;
        }
    }
    stamp.write()
}
