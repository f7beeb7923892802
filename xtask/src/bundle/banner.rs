//! The banner twice: as wasm with its page script, and as one plain script for pages that refuse
//! WebAssembly. Both come from the same compiled Rust. The loader, which picks one, is in `templates.rs`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use super::{bindgen, short_names, tools_lock};
use crate::{
    npm, process,
    stamp::Stamp,
    toolchain::{Instructions, WasmToolchain},
    workspace,
};

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
    let scripts = workspace::files_below(&workspace::root().join("banner-wasm/js"));
    as_wasm(toolchain, profile, &scripts)?;
    as_plain_script(toolchain, profile, &scripts)
}

fn as_wasm(toolchain: &WasmToolchain, profile: &str, scripts: &[PathBuf]) -> Result<()> {
    let raw = toolchain.compile("banner-wasm", None, profile, Instructions::Current)?;
    let stamp = stamp("banner", &raw, scripts);
    let page = entry("page.js");
    let site = workspace::site();
    let mut outputs = vec![site.join("banner.wasm")];
    outputs.extend(page.as_ref().map(|_| site.join("banner.js")));
    if stamp.is_fresh(&outputs) {
        eprintln!("  unchanged");
        return Ok(());
    }
    let work = glue("wasm", &fs::read(&raw)?, scripts)?;
    optimised(&work)?;
    if page.is_some() {
        bundle(&work.join("page.js"), &site.join("banner.js"))?;
    } else {
        eprintln!("  banner-wasm/js/page.js is not there: no banner.js");
    }
    stamp.write()
}

/// The same Rust, compiled without later instructions, translated, and bundled with its own glue.
fn as_plain_script(toolchain: &WasmToolchain, profile: &str, scripts: &[PathBuf]) -> Result<()> {
    if entry("page-wasm2js.js").is_none() {
        eprintln!("  banner-wasm/js/page-wasm2js.js is not there: no banner-wasm2js.js");
        return Ok(());
    }
    let raw = toolchain.compile("banner-wasm", None, profile, Instructions::First)?;
    let stamp = stamp("banner-wasm2js", &raw, scripts);
    let output = workspace::site().join("banner-wasm2js.js");
    if stamp.is_fresh(std::slice::from_ref(&output)) {
        eprintln!("  unchanged");
        return Ok(());
    }
    let work = glue("wasm2js", &with_first_features(&fs::read(&raw)?), scripts)?;
    translated(&work)?;
    bundle(&work.join("page-wasm2js.js"), &output)?;
    stamp.write()
}

fn stamp(step: &str, raw: &Path, scripts: &[PathBuf]) -> Stamp {
    Stamp::new(step)
        .text(RECIPE)
        .file(raw)
        .files(scripts)
        .file(&tools_lock())
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
    let mut output = bindgen.generate_output()?;
    let names = short_names::shorten(&mut output);
    output.emit(&work)?;
    short_names::follow(&work.join("banner_bg.js"), &names)?;
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

fn translated(work: &Path) -> Result<()> {
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
    )
}

/// Takes two features out of the module's own list. A precompiled standard library brings them in, and
/// wasm-bindgen would then use tables of objects and several results, which wasm2js cannot translate.
fn with_first_features(raw: &[u8]) -> Vec<u8> {
    let mut wasm = raw.to_vec();
    for entry in [&b"+\x0freference-types"[..], b"+\x0amultivalue"] {
        if let Some(at) = wasm.windows(entry.len()).position(|part| part == entry) {
            wasm[at] = b'-';
        }
    }
    wasm
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
                "--legal-comments=none",
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
    fn a_feature_list_loses_what_wasm2js_cannot_translate() {
        let raw = b"..\x03+\x0freference-types+\x0amultivalue+\x08sign-ext";
        let changed = with_first_features(raw);
        assert_eq!(
            changed,
            b"..\x03-\x0freference-types-\x0amultivalue+\x08sign-ext"
        );
    }
}
