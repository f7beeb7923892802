//! Choosing a compiler for the browser's target and calling it. Which one and why is said aloud, because
//! the two ways differ in their folders and in their first build time. It does not post-process wasm.

use std::{
    env, fmt, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, bail};

use crate::{apt, process, workspace};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
const SYSTEM_RUSTC: &str = "/usr/bin/rustc";
const SYSTEM_CARGO: &str = "/usr/bin/cargo";

/// How the browser bundles get compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum WasmToolchain {
    /// The host toolchain has the target's standard library.
    Native,
    /// A distribution's compiler with its sources: the standard library is compiled too.
    BuildStd { linker: PathBuf },
}

impl fmt::Display for WasmToolchain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Native => write!(f, "host toolchain, which has a {TARGET} standard library"),
            Self::BuildStd { linker } => write!(
                f,
                "{SYSTEM_RUSTC} with its sources and {}, because the host toolchain has no {TARGET} standard library",
                linker.display()
            ),
        }
    }
}

/// What is there already, without installing anything.
pub(crate) fn found() -> Option<WasmToolchain> {
    if has_std(&mut host_rustc()) {
        return Some(WasmToolchain::Native);
    }
    build_std()
}

/// What `choose` would do when nothing is there; for `doctor`.
pub(crate) fn plan() -> String {
    if may_use_rustup() {
        format!("Would be got by: rustup target add {TARGET}")
    } else if apt::available() {
        format!("Would be got by: apt-get install {}", PACKAGES.join(" "))
    } else {
        both_ways()
    }
}

/// The toolchain for the browser, installed when it is missing and may be.
pub(crate) fn choose() -> Result<WasmToolchain> {
    if has_std(&mut host_rustc()) {
        return Ok(WasmToolchain::Native);
    }
    if may_use_rustup() {
        eprintln!("adding the {TARGET} target to the host toolchain");
        let added = process::run(Command::new("rustup").args(["target", "add", TARGET]));
        if added.is_ok() && has_std(&mut host_rustc()) {
            return Ok(WasmToolchain::Native);
        }
    }
    if let Some(toolchain) = build_std() {
        return Ok(toolchain);
    }
    if apt::available() {
        apt::install(&PACKAGES, "a compiler for the browser")?;
    }
    match build_std() {
        Some(toolchain) => Ok(toolchain),
        None => bail!("no compiler for {TARGET}. {}", both_ways()),
    }
}

fn both_ways() -> String {
    format!(
        "Either `rustup target add {TARGET}`, or on Debian or Ubuntu `apt-get install {}`",
        PACKAGES.join(" ")
    )
}

fn may_use_rustup() -> bool {
    env::var("RUSTUP_AUTO_INSTALL").as_deref() != Ok("0") && process::which("rustup").is_some()
}

fn host_rustc() -> Command {
    Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// rustc prints the folder even when it is absent, so look into it.
fn has_std(rustc: &mut Command) -> bool {
    process::capture(rustc.args(["--print", "target-libdir", "--target", TARGET]))
        .and_then(|dir| fs::read_dir(dir).ok())
        .is_some_and(|entries| {
            entries
                .flatten()
                .any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
        })
}

fn build_std() -> Option<WasmToolchain> {
    let sysroot = process::capture(foreign(SYSTEM_RUSTC).args(["--print", "sysroot"]))?;
    let sources = Path::new(&sysroot).join("lib/rustlib/src/rust/library/std/Cargo.toml");
    if !sources.is_file() || !Path::new(SYSTEM_CARGO).is_file() {
        return None;
    }
    let linker = wasm_linker()?;
    Some(WasmToolchain::BuildStd { linker })
}

/// Debian names its linkers by version; the newest fits the newest compiler.
fn wasm_linker() -> Option<PathBuf> {
    (15..40)
        .rev()
        .map(|version| format!("wasm-ld-{version}"))
        .chain(["wasm-ld".to_owned()])
        .find_map(|name| process::which(&name))
}

/// A program of another toolchain: what `cargo run` and rustup set for the host's must not reach it.
fn foreign(program: &str) -> Command {
    let mut command = Command::new(program);
    process::forget_own_package(&mut command);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("RUSTC") || matches!(&*text, "CARGO" | "RUSTDOC" | "RUSTUP_TOOLCHAIN") {
            command.env_remove(&name);
        }
    }
    command
}

/// What the compiled module may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Instructions {
    /// The compiler's default.
    Current,
    /// The first WebAssembly, which is all that wasm2js can translate.
    First,
}

impl WasmToolchain {
    fn target_dir(&self, instructions: Instructions) -> PathBuf {
        let name = match self {
            Self::Native => "wasm",
            Self::BuildStd { .. } => "wasm-build-std",
        };
        let suffix = match instructions {
            Instructions::Current => "",
            Instructions::First => "-mvp",
        };
        workspace::root()
            .join("target")
            .join(format!("{name}{suffix}"))
    }

    /// A cargo command for the browser's target; `verb` is `rustc`, `check` or `clippy`.
    pub(crate) fn cargo(&self, verb: &str) -> Command {
        let mut command = match self {
            Self::Native => process::cargo(),
            Self::BuildStd { linker } => {
                let mut command = foreign(SYSTEM_CARGO);
                command
                    .env("RUSTC", SYSTEM_RUSTC)
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
                command
            }
        };
        command
            .current_dir(workspace::root())
            .env("CARGO_TARGET_DIR", self.target_dir(Instructions::Current))
            .args([verb, "--target", TARGET]);
        if matches!(self, Self::BuildStd { .. }) {
            command.arg("-Zbuild-std=std,panic_abort");
        }
        command
    }

    /// Compiles a library of the workspace to one wasm file and says where it lies.
    pub(crate) fn compile(
        &self,
        package: &str,
        features: Option<&str>,
        profile: &str,
        instructions: Instructions,
    ) -> Result<PathBuf> {
        let folder = self.target_dir(instructions);
        let mut command = self.cargo("rustc");
        command.env("CARGO_TARGET_DIR", &folder);
        if instructions == Instructions::First {
            command.env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                "-Ctarget-cpu=mvp",
            );
        }
        command.args(["-p", package, "--lib", "--crate-type", "cdylib"]);
        command.args(["--profile", profile]);
        if let Some(features) = features {
            command.args(["--features", features]);
        }
        process::run(&mut command)?;
        let file = format!("{}.wasm", package.replace('-', "_"));
        Ok(folder.join(TARGET).join(profile).join(file))
    }

    /// Whether clippy can look at the browser's target with this toolchain.
    pub(crate) fn has_clippy(&self) -> bool {
        let mut probe = match self {
            Self::Native => process::cargo(),
            Self::BuildStd { .. } => return false,
        };
        process::capture(probe.args(["clippy", "--version"])).is_some()
    }
}
