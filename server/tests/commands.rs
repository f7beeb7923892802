//! `sluis site` as it is called: on a folder that nobody has open, and beside a running server. Exit codes, JSON, and what
//! is refused. Whether a version is right is the platform's own test.

use serde_json::Value;
use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

const SLUIS: &str = env!("CARGO_BIN_EXE_sluis");
const SHOP: &str = include_str!("../../tests/demo/shop/site.toml");

/// What a command said.
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("{} {}", self.out, self.err))
    }
}

/// Runs `sluis site ... --data FOLDER/data` in the folder.
fn site(folder: &Path, args: &[&str]) -> Said {
    let done = Command::new(SLUIS)
        .current_dir(folder)
        .env("SLUIS_DATA", folder.join("data"))
        .arg("site")
        .args(args)
        .output()
        .expect("it runs");
    Said {
        code: done.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&done.stdout).into_owned(),
        err: String::from_utf8_lossy(&done.stderr).into_owned(),
    }
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).expect("written");
    };
    write("one.toml", SHOP);
    write(
        "two.toml",
        &SHOP.replacen("lifetime_days = 180", "lifetime_days = 200", 1),
    );
    folder
}

/// A server on a port of its own, until dropped.
struct Running(Child);

impl Running {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(SLUIS)
            .args(["serve", "--listen", "127.0.0.1:0", "--json"])
            .env("SLUIS_DATA", folder.join("data"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        let mut line = String::new();
        let out = child.stdout.take().expect("piped");
        BufReader::new(out)
            .read_line(&mut line)
            .expect("a line when ready");
        assert!(line.contains("\"pid\""), "{line}");
        Self(child)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The same life of a policy in both ways.
fn lives(folder: &Path) {
    let first = site(
        folder,
        &[
            "publish", "one.toml", "--author", "an", "--note", "begin", "--json",
        ],
    );
    assert_eq!(
        (first.code, first.json()["version"].as_u64()),
        (0, Some(1)),
        "{}",
        first.err
    );
    let would = site(folder, &["publish", "two.toml", "--dry-run", "--json"]).json();
    assert_eq!(would["asks"], serde_json::json!(["services.wimpel"]));
    assert_eq!(
        would["changes"][0]["reasons"],
        serde_json::json!(["longer_lifetime"])
    );
    let diff = site(folder, &["diff", "two.toml"]);
    assert!(
        diff.out.contains("asked again: services.wimpel"),
        "{}",
        diff.out
    );
    assert_eq!(site(folder, &["publish", "two.toml"]).code, 0);
    let late = site(folder, &["publish", "one.toml", "--base", "1", "--json"]);
    assert_eq!(
        (late.code, late.json()["code"].as_str()),
        (1, Some("publish_conflict"))
    );
    assert_eq!(late.json()["changes"][0]["after"], 200);
    let back = site(
        folder,
        &["rollback", "shop", "1", "--author", "bert", "--json"],
    )
    .json();
    assert_eq!(
        (back["version"].as_u64(), back["material"].as_bool()),
        (Some(3), Some(false))
    );
    let versions = site(folder, &["versions", "shop", "--json"]).json();
    let authors: Vec<_> = versions["versions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|line| line["author"].as_str().unwrap_or_default())
        .collect();
    assert_eq!(authors, ["bert", "command line", "an"]);
    assert_eq!(
        site(folder, &["show", "shop", "1", "--source"])
            .out
            .trim_end(),
        SHOP.trim_end()
    );
    let shown = site(folder, &["show", "shop", "2", "--json"]).json();
    assert_eq!(shown["policy"]["version"], 2);
    let none = site(folder, &["diff", "1", "3", "--site", "shop"]);
    assert_eq!(none.out.trim(), "no difference");
    let saved = site(folder, &["draft", "save", "shop", "two.toml", "--json"]).json();
    assert_eq!(saved["revision"], 1);
    let again = site(folder, &["draft", "save", "shop", "one.toml", "--json"]);
    assert_eq!(
        (again.code, again.json()["code"].as_str()),
        (1, Some("draft_conflict"))
    );
    assert!(
        again.json()["lines"]
            .as_str()
            .expect("text")
            .contains("-lifetime_days = 200")
    );
    let draft = site(
        folder,
        &["draft", "publish", "shop", "--revision", "1", "--json"],
    )
    .json();
    assert_eq!(draft["version"], 4);
    assert_eq!(site(folder, &["draft", "show", "shop"]).code, 1);
    let preview = site(
        folder,
        &["preview", "one.toml", "--out", "p.html", "--language", "fr"],
    );
    assert_eq!(preview.code, 0, "{}", preview.err);
    let html = std::fs::read_to_string(folder.join("p.html")).expect("written");
    assert!(html.contains("Tout refuser") && html.contains("version 5, not published"));
}

#[test]
fn a_policy_lives_in_a_folder_that_nobody_has_open() {
    let folder = folder();
    lives(folder.path());
}

#[test]
fn a_policy_lives_beside_a_running_server() {
    let folder = folder();
    let _running = Running::start(folder.path());
    lives(folder.path());
}

#[test]
fn what_is_bad_is_refused_with_a_code_and_a_place_and_publishes_nothing() {
    let folder = folder();
    let path = folder.path();
    site(path, &["publish", "one.toml"]);
    let write = |name: &str, bytes: &[u8]| std::fs::write(path.join(name), bytes).expect("written");
    write(
        "damaged.toml",
        SHOP.replacen("[[vendors]]", "[[vendors]", 1).as_bytes(),
    );
    write(
        "language.toml",
        SHOP.replacen("\"nl\", \"fr\"", "\"nl\", \"xx!\"", 1)
            .as_bytes(),
    );
    write(
        "lifetime.toml",
        SHOP.replacen("lifetime_days = 180", "lifetime_days = -1", 1)
            .as_bytes(),
    );
    write(
        "vendor.toml",
        SHOP.replacen("vendor = \"wimpel\"", "vendor = \"nobody\"", 1)
            .as_bytes(),
    );
    let cases = [
        ("damaged.toml", "site_shape"),
        ("language.toml", "site_language"),
        ("lifetime.toml", "site_lifetime"),
        ("vendor.toml", "site_unknown_vendor"),
    ];
    for (file, code) in cases {
        for act in ["publish", "check"] {
            let refused = site(path, &[act, file, "--json"]);
            let json = refused.json();
            assert_eq!(
                (refused.code, json["done"].as_bool()),
                (1, Some(false)),
                "{file}"
            );
            let found = json["findings"].as_array().expect("findings");
            let finding = found.iter().find(|finding| finding["code"] == code);
            let finding = finding.unwrap_or_else(|| panic!("{file}: {found:?}"));
            assert!(finding["line"].as_u64() > Some(1), "{finding}");
            assert_eq!(finding["level"], "error");
        }
    }
    write("huge.toml", &vec![b'a'; (1 << 20) + 1]);
    write("bytes.toml", b"site = \"shop\"\nname = \"\xff\"\n");
    let huge = site(path, &["publish", "huge.toml"]);
    assert!(
        huge.code == 1 && huge.err.contains("site_text_too_long"),
        "{}",
        huge.err
    );
    let bytes = site(path, &["publish", "bytes.toml"]);
    assert!(
        bytes.code == 1 && bytes.err.contains("line 2"),
        "{}",
        bytes.err
    );
    let unknown = site(path, &["versions", "nope", "--json"]);
    assert_eq!(
        (unknown.code, unknown.json()["code"].as_str()),
        (1, Some("unknown_site"))
    );
    let versions = site(path, &["versions", "shop", "--json"]).json();
    assert_eq!(
        versions["versions"].as_array().map(Vec::len),
        Some(1),
        "nothing was published"
    );
}

#[test]
fn a_preview_leaves_no_folder_behind() {
    let folder = folder();
    let done = site(
        folder.path(),
        &["preview", "one.toml", "--out", "p.html", "--layer", "2"],
    );
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(!folder.path().join("data").exists());
}
