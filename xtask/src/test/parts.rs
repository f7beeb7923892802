//! What each part of the test command runs.

use anyhow::Result;

use super::Part;
use crate::{
    bench, bundle, chromium, demo, nginx, npm, process,
    process::step,
    size, tidy,
    toolchain::{self, WasmToolchain},
    workspace,
};

pub(super) fn run(part: Part, playwright: &[String]) -> Result<()> {
    match part {
        Part::Fmt => process::run_visibly(process::cargo().args(["fmt", "--all", "--check"])),
        Part::Tidy => tidy::run(),
        Part::Bundles => bundle::build(crate::profile(false)),
        Part::Clippy => clippy(),
        Part::Doc => documentation(),
        Part::Rust => rust(),
        Part::Loader => loader(),
        Part::Api => super::interface::run(),
        Part::Browser => browser(playwright),
        Part::Size => {
            demo::prepare(false, crate::profile(false))?;
            size::measure_and_compare(false)
        }
        Part::Bench => bench::run_short(),
    }
}

fn clippy() -> Result<()> {
    step("the host's crates", || {
        process::run_visibly(process::cargo().args([
            "clippy",
            "--workspace",
            "--exclude",
            "banner-wasm",
            "--all-targets",
            "--",
            "-Dwarnings",
        ]))
    })?;
    let toolchain = toolchain::choose()?;
    for (package, features) in [("banner-wasm", None), ("app", Some("hydrate"))] {
        step(&format!("{package} for the browser"), || {
            lint_for_browser(&toolchain, package, features)
        })?;
    }
    Ok(())
}

/// A distribution's compiler brings no clippy. Then its own warnings are denied for the browser's target,
/// and the host's clippy reads the same code compiled for the host.
fn lint_for_browser(
    toolchain: &WasmToolchain,
    package: &str,
    features: Option<&str>,
) -> Result<()> {
    let selected = |command: &mut std::process::Command| {
        command.args(["-p", package, "--lib"]);
        if let Some(features) = features {
            command.args(["--features", features]);
        }
    };
    if toolchain.has_clippy() {
        let mut command = toolchain.cargo("clippy");
        selected(&mut command);
        return process::run_visibly(command.args(["--", "-Dwarnings"]));
    }
    eprintln!("  no clippy for this toolchain: check there, clippy on the host");
    let mut check = toolchain.cargo("check");
    selected(&mut check);
    process::run_visibly(check.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Dwarnings",
    ))?;
    let mut clippy = process::cargo();
    clippy.arg("clippy");
    selected(&mut clippy);
    process::run_visibly(clippy.args(["--", "-Dwarnings"]))
}

fn documentation() -> Result<()> {
    process::run_visibly(
        process::cargo()
            .args(["doc", "--no-deps", "--workspace"])
            .env("RUSTDOCFLAGS", "-Dwarnings"),
    )
}

fn rust() -> Result<()> {
    // Tests start the programs of the workspace, so they are built first.
    bundle::build(crate::profile(false))?;
    let mut command = process::cargo();
    if process::which("cargo-nextest").is_some() {
        command.args(["nextest", "run", "--workspace", "--no-tests=pass"]);
    } else {
        command.args(["test", "--workspace", "--all-targets"]);
    }
    process::run_visibly(&mut command)?;
    process::run_visibly(process::cargo().args(["test", "--workspace", "--doc"]))
}

/// The hand-written loader against the vectors that `consent::decide` made, its parts, and what vendors are told against
/// stubs of theirs.
fn loader() -> Result<()> {
    npm::ensure_node()?;
    process::run_visibly(
        std::process::Command::new("node")
            .args([
                "--test",
                "banner-wasm/js/loader.test.mjs",
                "banner-wasm/js/carry.test.mjs",
                "banner-wasm/js/migrate.test.mjs",
                "banner-wasm/js/signals/signals.test.mjs",
                "banner-wasm/js/hold.test.mjs",
            ])
            .current_dir(workspace::root()),
    )
}

/// The demo runs beside the tests on free ports; `SLUIS_DEMO` is its line of JSON, `SLUIS_BIN` the server
/// for tests that start one of their own.
fn browser(arguments: &[String]) -> Result<()> {
    let chromium = chromium::ensure()?;
    let nginx = nginx::ensure()?;
    demo::prepare(false, crate::profile(false))?;
    let demo = demo::start_fresh("browser", false)?;
    let playwright = workspace::browser_tests().join("node_modules/.bin/playwright");
    npm::ensure_node()?;
    process::run_visibly(
        std::process::Command::new(playwright)
            .arg("test")
            .args(arguments)
            .current_dir(workspace::browser_tests())
            .env("SLUIS_DEMO", serde_json::to_string(&demo.addresses)?)
            .env("SLUIS_BIN", workspace::binary("sluis", false))
            .env("SLUIS_CHROMIUM", chromium)
            .env("SLUIS_NGINX", nginx),
    )
}
