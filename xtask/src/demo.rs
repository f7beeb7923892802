//! The demo as a whole: the sites published, the server and the demo's pages running, and their
//! addresses. `serve`, the browser tests, `size` and `bench` all start it here. It builds nothing unless
//! `prepare` is called.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::ExitStatus,
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, Result, bail};
use serde::Serialize;
use serde_json::Value;

use crate::{
    bundle,
    child::Service,
    geo, npm,
    process::{self, step},
    workspace,
};

/// The ports that the site files of the demo are written for.
const FIRST_PORT: u16 = 8080;
const SITES: [&str; 6] = [
    "shop",
    "quiet",
    "connect-store",
    "kinds",
    "kinds-held",
    "hydrated",
];

/// What to start. The pages get the port after the server's, the third parties the one after that. The one after
/// those is left to a web server in front, which only tests start.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) data_folder: PathBuf,
    pub(crate) port: u16,
    pub(crate) release: bool,
}

/// Where everything can be reached; the line that `serve --json` prints.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Addresses {
    pub(crate) server: String,
    pub(crate) shop: String,
    pub(crate) quiet: String,
    pub(crate) third_parties: String,
    pub(crate) hits: String,
    pub(crate) sign_in: Option<String>,
    /// The process whose SIGTERM stops all of it.
    pub(crate) pid: u32,
}

/// Stops everything when dropped, the demo's pages before the server.
pub(crate) struct Demo {
    pages: Service,
    server: Service,
    pub(crate) addresses: Addresses,
}

/// Builds and installs all that `start` needs.
pub(crate) fn prepare(release: bool, profile: &str) -> Result<()> {
    bundle::build(profile)?;
    step("packages of the demo", || {
        npm::install(&workspace::browser_tests())
    })?;
    step("server and demo", || {
        let mut command = process::cargo();
        command.args(["build", "-p", "server", "-p", "tests", "--bins"]);
        if release {
            command.arg("--release");
        }
        process::run(&mut command)
    })
}

pub(crate) fn start(plan: &Plan) -> Result<Demo> {
    fs::create_dir_all(&plan.data_folder)?;
    publish(plan)?;
    let (server, ready) = Service::start("the server", &mut server_command(plan))?;
    let server_address = text(&ready, "server")?;
    let (pages, shown) = Service::start("the demo", &mut pages_command(plan, &server_address))?;
    let addresses = Addresses {
        server: server_address,
        shop: text(&shown, "shop")?,
        quiet: text(&shown, "quiet")?,
        third_parties: text(&shown, "third_parties")?,
        hits: text(&shown, "hits")?,
        sign_in: ready["sign_in"].as_str().map(str::to_owned),
        pid: std::process::id(),
    };
    Ok(Demo {
        pages,
        server,
        addresses,
    })
}

impl Demo {
    /// The first part that ended by itself.
    pub(crate) fn ended(&mut self) -> Result<Option<(&'static str, ExitStatus)>> {
        Ok(match self.server.ended()? {
            Some(end) => Some(end),
            None => self.pages.ended()?,
        })
    }
}

fn server_command(plan: &Plan) -> std::process::Command {
    let port = plan.port;
    let mut command = std::process::Command::new(workspace::binary("sluis", plan.release));
    command
        .args(["serve", "--development", "--json", "--data"])
        .arg(&plan.data_folder)
        .args(["--listen", &format!("127.0.0.1:{port}")])
        .args(["--public-url", &format!("http://127.0.0.1:{port}")])
        .arg("--geo-database")
        .arg(geo::database());
    command
}

fn pages_command(plan: &Plan, server: &str) -> std::process::Command {
    let mut command = std::process::Command::new(workspace::binary("demo", plan.release));
    command
        .args(["--server", server])
        .args(["--port", &(plan.port + 1).to_string()])
        .args(["--third-party-port", &(plan.port + 2).to_string()])
        .arg("--pages")
        .arg(workspace::root().join("tests/demo"))
        .arg("--modules")
        .arg(workspace::browser_tests().join("node_modules"));
    command
}

fn publish(plan: &Plan) -> Result<()> {
    for site in SITES {
        let source = workspace::root()
            .join("tests/demo")
            .join(site)
            .join("site.toml");
        let file = for_port(&source, site, plan)?;
        process::run(
            std::process::Command::new(workspace::binary("sluis", plan.release))
                .args(["site", "publish"])
                .arg(file)
                .arg("--data")
                .arg(&plan.data_folder),
        )
        .with_context(|| format!("publishing {}", source.display()))?;
    }
    Ok(())
}

/// The site file itself, or a copy with the addresses of other ports.
fn for_port(source: &Path, site: &str, plan: &Plan) -> Result<PathBuf> {
    if plan.port == FIRST_PORT {
        return Ok(source.to_path_buf());
    }
    let written = fs::read_to_string(source).with_context(|| source.display().to_string())?;
    let copy = workspace::root()
        .join("target/demo-sites")
        .join(plan.port.to_string())
        .join(format!("{site}.toml"));
    workspace::write_if_changed(&copy, moved(&written, plan.port).as_bytes())?;
    Ok(copy)
}

/// Later ports first: where the new ones overlap the old ones, nothing may be moved twice.
fn moved(site: &str, port: u16) -> String {
    let marks = ["\u{1}", "\u{2}", "\u{3}", "\u{4}"];
    let hosts = ["127.0.0.1", "127.0.0.1", "localhost", "127.0.0.1"];
    let mut text = site.to_owned();
    for (step, (mark, host)) in (0..).zip(marks.iter().zip(hosts)) {
        text = text.replace(&format!("{host}:{}", FIRST_PORT + step), mark);
    }
    for (step, (mark, host)) in (0..).zip(marks.iter().zip(hosts)) {
        text = text.replace(mark, &format!("{host}:{}", port + step));
    }
    text
}

fn text(ready: &Value, key: &str) -> Result<String> {
    match ready[key].as_str() {
        Some(value) => Ok(value.to_owned()),
        None => bail!("the line of JSON has no {key}: {ready}"),
    }
}

/// Below these a Linux machine gives no port to a connection that goes out, so that none of the four is taken while
/// the tests run, between one test that listens there and the next.
const PORTS: std::ops::Range<u16> = 20_000..32_000;

/// The first of four free ports in a row. Another program may take one before we do; then the start
/// fails and says so.
pub(crate) fn free_ports() -> Result<u16> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let start = now.subsec_nanos() as usize;
    let rows: Vec<u16> = PORTS.step_by(4).collect();
    rows.iter()
        .cycle()
        .skip(start % rows.len())
        .take(rows.len())
        .copied()
        .find(|first| (0..4).all(|step| TcpListener::bind(("127.0.0.1", first + step)).is_ok()))
        .context("no four free ports in a row")
}

/// A demo on free ports with nothing recorded yet.
pub(crate) fn start_fresh(name: &str, release: bool) -> Result<Demo> {
    let data_folder = workspace::root().join("target/demo-state").join(name);
    workspace::fresh_dir(&data_folder)?;
    start(&Plan {
        data_folder,
        port: free_ports()?,
        release,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_file_moves_to_other_ports() {
        let site = r#"origins = ["http://127.0.0.1:8081"]
                      hosts = ["localhost:8082"] # served from http://127.0.0.1:8080"#;
        let expected = r#"origins = ["http://127.0.0.1:9001"]
                      hosts = ["localhost:9002"] # served from http://127.0.0.1:9000"#;
        assert_eq!(moved(site, 9000), expected);
    }

    #[test]
    fn overlapping_ports_move_once() {
        assert_eq!(
            moved("127.0.0.1:8080 127.0.0.1:8081", 8081),
            "127.0.0.1:8081 127.0.0.1:8082"
        );
    }
}
