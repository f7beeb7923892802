//! Calling other programs: each call is shown, its output goes to stderr so that stdout stays free for
//! the one line of JSON, and a failure names the call. Long-lived children are in `child.rs`.

use std::{
    env, io,
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

/// Runs a command to its end, its output on our stderr.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    eprintln!("  $ {}", shown(command));
    finish(command.stdout(Stdio::from(io::stderr())))
}

/// Runs a command whose output is the result a person wants to read, on our stdout.
pub(crate) fn run_visibly(command: &mut Command) -> Result<()> {
    eprintln!("  $ {}", shown(command));
    finish(command)
}

fn finish(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("could not start {program}"))?;
    if !status.success() {
        bail!("{} ended with {status}", shown(command));
    }
    Ok(())
}

/// The trimmed stdout of a command that succeeded.
pub(crate) fn capture(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The stdout of a command that must succeed; its complaints stay visible.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("could not start {}", shown(command)))?;
    if !output.status.success() {
        bail!("{} ended with {}", shown(command), output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

fn shown(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

pub(crate) fn which(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|dir| dir.join(name))
        .find(|path| path.is_file())
}

/// The host's cargo, without the variables that `cargo run` set for xtask itself: they would leak into
/// build scripts and change fingerprints.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    forget_own_package(&mut command);
    command.current_dir(crate::workspace::root());
    command
}

pub(crate) fn forget_own_package(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_")
            || text.starts_with("CARGO_MANIFEST")
            || matches!(&*text, "OUT_DIR" | "LD_LIBRARY_PATH" | "CARGO_BIN_NAME")
        {
            command.env_remove(&name);
        }
    }
}

/// Does one step and says how long it took.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("== {name}");
    let start = Instant::now();
    let outcome = work().with_context(|| format!("step \"{name}\""))?;
    eprintln!("== {name}: done in {}", seconds(start.elapsed()));
    Ok(outcome)
}

pub(crate) fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
