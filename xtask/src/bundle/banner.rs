//! The banner twice: as wasm with its page script, and as one plain script for pages that refuse
//! WebAssembly. Both come from the same compiled Rust. The loader, which picks one, is in `loader.rs`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use super::{bindgen, tools_lock};
use crate::{npm, process, stamp::Stamp, toolchain::WasmToolchain, workspace};

/// Features that the compiler's output may use, named because the producers section is stripped.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-multivalue",
];
const STRIP: [&str; 4] = [
    "--strip-debug",
    "--strip-dwarf",
    "--strip-producers",
    "--strip-target-features",
];
/// Newer than wasm2js can translate, so lowered first.
const LOWER: [&str; 4] = [
    "--llvm-memory-copy-fill-lowering",
    "--llvm-nontrapping-fptoint-lowering",
    "--signext-lowering",
    "-Oz",
];
const RECIPE: &str = include_str!("banner.rs");

pub(super) fn build(toolchain: &WasmToolchain, profile: &str) -> Result<()> {
    let raw = toolchain.compile("banner-wasm", None, profile)?;
    let scripts = workspace::files_below(&workspace::root().join("banner-wasm/js"));
    let stamp = Stamp::new("banner")
        .text(RECIPE)
        .file(&raw)
        .files(&scripts)
        .file(&tools_lock());
    let site = workspace::site();
    let page = entry("page.js");
    let plain = entry("page-wasm2js.js");
    let mut outputs = vec![site.join("banner.wasm")];
    outputs.extend(page.as_ref().map(|_| site.join("banner.js")));
    outputs.extend(plain.as_ref().map(|_| site.join("banner-wasm2js.js")));
    if stamp.is_fresh(&outputs) {
        eprintln!("  unchanged");
        return Ok(());
    }
    let work = glue("wasm", &fs::read(&raw)?, &scripts)?;
    optimised(&work)?;
    match page {
        Some(_) => bundle(&work.join("page.js"), &site.join("banner.js"))?,
        None => eprintln!("  banner-wasm/js/page.js is not there: no banner.js"),
    }
    match plain {
        Some(_) => translated(&fs::read(&raw)?, &scripts)?,
        None => {
            eprintln!("  banner-wasm/js/page-wasm2js.js is not there: no banner-wasm2js.js");
        }
    }
    stamp.write()
}

fn entry(name: &str) -> Option<PathBuf> {
    let path = workspace::root().join("banner-wasm/js").join(name);
    path.is_file().then_some(path)
}

/// A folder with wasm-bindgen's output and the hand-written scripts beside it, so that they can import it.
fn glue(name: &str, wasm: &[u8], scripts: &[PathBuf]) -> Result<PathBuf> {
    let work = workspace::bundle_work("banner").join(name);
    workspace::fresh_dir(&work)?;
    let input = work.join("input.wasm");
    fs::write(&input, wasm)?;
    let mut bindgen = bindgen(&input);
    bindgen.bundler(true)?.out_name("banner");
    bindgen.generate(&work)?;
    for script in scripts {
        let name = script.file_name().context("a script has a name")?;
        fs::copy(script, work.join(name))?;
    }
    Ok(work)
}

fn optimised(work: &Path) -> Result<()> {
    let small = work.join("banner_small.wasm");
    process::run(
        npm::tool("wasm-opt")
            .args(["-Oz", "--converge"])
            .args(FEATURES)
            .args(STRIP)
            .arg(work.join("banner_bg.wasm"))
            .arg("-o")
            .arg(&small),
    )?;
    workspace::write_if_changed(&workspace::site().join("banner.wasm"), &fs::read(small)?)
}

/// The same Rust as a plain script: lowered, translated, bundled with its own glue.
fn translated(raw: &[u8], scripts: &[PathBuf]) -> Result<()> {
    let work = glue("wasm2js", &without_reference_types(raw)?, scripts)?;
    let lowered = work.join("banner_lowered.wasm");
    process::run(
        npm::tool("wasm-opt")
            .args(FEATURES)
            .args(LOWER)
            .args(STRIP)
            .arg(work.join("banner_bg.wasm"))
            .arg("-o")
            .arg(&lowered),
    )?;
    process::run(
        npm::tool("wasm2js")
            .args(["-Oz", "--enable-mutable-globals"])
            .arg(&lowered)
            .arg("-o")
            .arg(work.join("banner_bg.wasm2js.js")),
    )?;
    bundle(
        &work.join("page-wasm2js.js"),
        &workspace::site().join("banner-wasm2js.js"),
    )
}

/// Says in the module's feature list that reference types are absent. wasm-bindgen then keeps the page's
/// objects in a script array instead of a wasm table, and wasm2js knows no such tables.
fn without_reference_types(raw: &[u8]) -> Result<Vec<u8>> {
    const ENTRY: &[u8] = b"+\x0freference-types";
    let mut wasm = raw.to_vec();
    let Some(at) = wasm.windows(ENTRY.len()).position(|part| part == ENTRY) else {
        bail!("the compiled banner does not list its features, was it stripped too early?");
    };
    wasm[at] = b'-';
    Ok(wasm)
}

/// One file out of an entry and what it imports, as small as both tools get it.
fn bundle(entry: &Path, output: &Path) -> Result<()> {
    let joined = entry.with_extension("joined.js");
    process::run(
        npm::tool("esbuild")
            .arg(entry)
            .args([
                "--bundle",
                "--format=esm",
                "--target=es2020",
                "--log-level=warning",
            ])
            .arg(format!("--outfile={}", joined.display())),
    )?;
    let small = entry.with_extension("small.js");
    process::run(
        npm::tool("terser")
            .arg(&joined)
            .args(["--module", "--ecma", "2020", "--mangle"])
            .args(["--compress", "passes=3,unsafe_arrows=true"])
            .arg("--output")
            .arg(&small),
    )?;
    workspace::write_if_changed(output, &fs::read(small)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feature_list_loses_its_reference_types() {
        let raw = b"..\x02+\x0freference-types+\x0amultivalue";
        let changed = without_reference_types(raw).unwrap();
        assert_eq!(changed, b"..\x02-\x0freference-types+\x0amultivalue");
    }

    #[test]
    fn a_module_without_a_feature_list_is_refused() {
        assert!(without_reference_types(b"\0asm").is_err());
    }
}
