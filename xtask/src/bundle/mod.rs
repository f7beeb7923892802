//! Everything the browser gets, made into `target/site`: the banner, the loader, the admin and the
//! styles. Each part skips what has not changed. It does not build the server that embeds them.

mod admin;
mod banner;

mod short_names;
mod signals;
mod style;
mod templates;

use std::path::Path;

use anyhow::Result;
use wasm_bindgen_cli_support::Bindgen;

use crate::{npm, process::step, toolchain, workspace};

/// `profile` is a cargo profile: `wasm-release`, or `wasm-dev` for the development loop.
pub(crate) fn build(profile: &str) -> Result<()> {
    step("npm tools", || npm::install(&workspace::tools()))?;
    let toolchain = step("browser compiler", || {
        let toolchain = toolchain::choose()?;
        eprintln!("  {toolchain}");
        Ok(toolchain)
    })?;
    step("banner", || banner::build(&toolchain, profile))?;
    step("loader and notice script", templates::build)?;
    step("signals to vendors", signals::build)?;
    step("styles", style::build)?;
    step("admin", || admin::build(&toolchain, profile))
}

fn bindgen(wasm: &Path) -> Bindgen {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).typescript(false);
    bindgen
}

/// What decides, beside a step's own inputs, what the npm tools make of them.
fn tools_lock() -> std::path::PathBuf {
    workspace::tools().join("package-lock.json")
}
