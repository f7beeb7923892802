//! Installing Debian packages, when this is a Debian or Ubuntu and we may. It never removes or upgrades.

use std::process::Command;

use anyhow::{Result, bail};

use crate::process;

/// Whether `install` can work here, without trying.
pub(crate) fn available() -> bool {
    process::which("apt-get").is_some() && (is_root() || process::which("sudo").is_some())
}

/// Installs packages, as root or through sudo. `purpose` is told to whoever watches.
pub(crate) fn install(packages: &[&str], purpose: &str) -> Result<()> {
    if !available() {
        bail!(
            "missing for {purpose}: {}. This account cannot install packages, do it by hand",
            packages.join(" ")
        );
    }
    eprintln!("installing {} ({purpose})", packages.join(", "));
    // A stale index still knows most packages, so a failed update is no reason to stop.
    if let Err(error) = process::run(apt().args(["update", "-q"])) {
        eprintln!("  apt-get update failed, going on with the old index: {error:#}");
    }
    process::run(
        apt()
            .args(["install", "-y", "-q", "--no-install-recommends"])
            .args(packages),
    )
}

fn apt() -> Command {
    if is_root() {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        return command;
    }
    let mut command = Command::new("sudo");
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}
