//! Schemathesis over the whole OpenAPI document: the real server on a folder of its own, thrown away afterwards. Nothing
//! may be answered 5xx, and every answer must be as the document says. Three walks: everything with an owner's token and
//! whatever comes; the same on a site and a record that are there; what pages and back ends call.

use std::{path::PathBuf, process::Command, time::Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::{child::Service, demo, http, process, python, workspace};

/// How many cases an operation gets in each walk. With 48 operations that makes more than ten thousand in all.
const CASES: u32 = 90;
/// Fewer than this would mean that operations were left out.
const LEAST: u64 = 10_000;
/// A template that is there.
const TEMPLATE: &str = "facebook-embed";
/// What is generated must be the same in each run.
const SEED: &str = "20261125";

pub(super) fn run() -> Result<()> {
    let programs = python::ensure("interface", &folder().join("requirements.txt"))?;
    process::step("server", || {
        process::run(process::cargo().args(["build", "-p", "server"]))
    })?;
    let subject = Subject::start(programs.join("schemathesis"))?;
    let began = Instant::now();
    let generated = subject.walks()?;
    println!(
        "{generated} cases of Schemathesis in {}",
        process::seconds(began.elapsed())
    );
    ensure!(
        generated >= LEAST,
        "{generated} cases are fewer than {LEAST}: raise CASES"
    );
    Ok(())
}

fn folder() -> PathBuf {
    workspace::root().join("tests/api")
}

fn sluis() -> Command {
    Command::new(workspace::binary("sluis", false))
}

/// The server, and what calls it.
struct Subject {
    schemathesis: PathBuf,
    home: PathBuf,
    address: String,
    owner: String,
    back_end: String,
    record: String,
    _server: Service,
}

impl Subject {
    fn start(schemathesis: PathBuf) -> Result<Self> {
        let home = workspace::root().join("target/demo-state/interface");
        workspace::fresh_dir(&home)?;
        let data = home.join("data");
        for site in ["shop", "quiet"] {
            let file = workspace::root()
                .join("tests/demo")
                .join(site)
                .join("site.toml");
            let mut publish = sluis();
            publish
                .args(["site", "publish"])
                .arg(file)
                .arg("--data")
                .arg(&data);
            process::run(&mut publish)?;
        }
        let token = |arguments: &[&str]| {
            let mut make = sluis();
            make.args(["token", "make"])
                .args(arguments)
                .arg("--data")
                .arg(&data);
            process::read(&mut make).map(|text| text.trim().to_owned())
        };
        let owner = token(&["--role", "owner", "--name", "schemathesis"])?;
        let back_end = token(&["shop", "--name", "schemathesis"])?;
        let port = demo::free_ports()?;
        let address = format!("http://127.0.0.1:{port}");
        let mut serve = sluis();
        serve
            .args(["serve", "--development", "--json", "--data"])
            .arg(&data)
            .args([
                "--listen",
                &format!("127.0.0.1:{port}"),
                "--public-url",
                &address,
            ])
            .args(["--rate-per-token", "0", "--rate-per-client", "0"]);
        let (server, _) = Service::start("the server", &mut serve)?;
        let record = record(&address, &back_end)?;
        Ok(Self {
            schemathesis,
            home,
            address,
            owner,
            back_end,
            record,
            _server: server,
        })
    }

    /// How many cases there were.
    fn walks(&self) -> Result<u64> {
        let plain = folder().join("plain.toml");
        let there = folder().join("there.toml");
        let owner = format!("Authorization: Bearer {}", self.owner);
        let back_end = format!("Authorization: Bearer {}", self.back_end);
        let page = "Origin: http://127.0.0.1:8081".to_owned();
        // The owner's own token must outlive the walk, and the record that is there too.
        let kept = ["revoke_token", "erase_records"];
        let walks: [(&str, PathBuf, &str, &str, &[&str]); 4] = [
            (
                "whatever comes",
                plain.clone(),
                "^/api/",
                &owner,
                &kept[..1],
            ),
            ("what is there", there.clone(), "^/api/", &owner, &kept),
            ("back ends", there, "^/v1/", &back_end, &[]),
            (
                "pages",
                plain,
                "^/v1/sites/.*(records|impressions|csp|decisions)$",
                &page,
                &[],
            ),
        ];
        let mut generated = 0;
        for (name, settings, paths, header, without) in walks {
            generated +=
                process::step(name, || self.walk(name, &settings, paths, header, without))?;
        }
        Ok(generated)
    }

    fn walk(
        &self,
        name: &str,
        settings: &PathBuf,
        paths: &str,
        header: &str,
        without: &[&str],
    ) -> Result<u64> {
        let report = self.home.join(format!("{}.json", name.replace(' ', "-")));
        let mut command = Command::new(&self.schemathesis);
        command
            .current_dir(&self.home)
            .env("SLUIS_RECORD", &self.record)
            .env(
                "SLUIS_ID",
                if paths == "^/v1/" {
                    &self.record
                } else {
                    TEMPLATE
                },
            )
            .arg("--config-file")
            .arg(settings)
            .arg("run")
            .arg(format!("{}/api/v1/openapi.json", self.address))
            .args(["--header", header, "--include-path-regex", paths])
            .args(["--max-examples", &CASES.to_string(), "--seed", SEED])
            .args(["--phases", "examples,coverage,fuzzing,stateful"])
            // What fits the schema may still be refused: 422 is documented everywhere.
            .args(["--exclude-checks", "positive_data_acceptance"])
            .args(["--warnings", "off", "--continue-on-failure"])
            // One: Python 3.11 parses source in one thread at a time, or fails (its issue 106905).
            .args(["--workers", "1", "--report", "json", "--report-json-path"])
            .arg(&report);
        for operation in without {
            command.args(["--exclude-operation-id", operation]);
        }
        process::run_visibly(&mut command)?;
        cases(&report)
    }
}

/// How many cases a report has.
fn cases(report: &PathBuf) -> Result<u64> {
    let text = std::fs::read_to_string(report).with_context(|| report.display().to_string())?;
    let report: Value = serde_json::from_str(&text)?;
    let counted = &report["test_cases"]["generated"];
    counted
        .as_u64()
        .context("the report says no number of cases")
}

/// A record that is there: a back end's, because it needs no page.
fn record(address: &str, token: &str) -> Result<String> {
    let body = json!({
        "key": "0192f3a4-5b6c-7d8e-9f01-23456789abcd", "subject": "schemathesis", "channel": "phone",
        "control": "save", "language": "nl", "purposes": { "analytics": true },
    });
    let url = format!("{address}/v1/sites/shop/records");
    let bearer = format!("Bearer {token}");
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/json"),
    ];
    let answer = http::post(&url, &headers, &body.to_string())?;
    let answer: Value = serde_json::from_slice(&http::expect_success(&url, answer)?.body)?;
    let record = answer["record"].as_str();
    Ok(record.context("no record was made")?.to_owned())
}
