//! Python's side of the tests: a virtual environment under `target/`, filled from a file of exact versions with their
//! hashes. It touches no Python of the system.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{apt, process, stamp::Stamp, workspace};

/// The folder with the programs of an environment that has what `requirements` names.
pub(crate) fn ensure(name: &str, requirements: &Path) -> Result<PathBuf> {
    let home = workspace::target().join("python").join(name);
    let programs = home.join("bin");
    let stamp = Stamp::new(&format!("python-{name}")).file(requirements);
    if stamp.is_fresh(&[programs.join("python")]) {
        return Ok(programs);
    }
    eprintln!(
        "installing the Python packages of {}",
        requirements.display()
    );
    workspace::fresh_dir(&home)?;
    make(&home)?;
    process::run(
        Command::new(programs.join("python"))
            .args(["-m", "pip", "install", "--quiet", "--require-hashes"])
            .arg("--disable-pip-version-check")
            .arg("-r")
            .arg(requirements),
    )?;
    stamp.write()?;
    Ok(programs)
}

/// Some distributions ship Python without what makes environments.
fn make(home: &Path) -> Result<()> {
    let make = || {
        process::run(
            Command::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(home),
        )
    };
    if process::which("python3").is_some() && make().is_ok() {
        return Ok(());
    }
    apt::install(&["python3", "python3-venv"], "the tests of the interface")?;
    make().context("python3 -m venv does not work")
}
