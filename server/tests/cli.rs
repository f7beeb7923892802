//! Compares `docs/CLI.md` with clap's own definition - commands, arguments, flags, exit codes - and runs the commands whose JSON and
//! exit codes no other test looks at. Flags in detail are `configuration.rs`'s.

use clap::Command;
use serde_json::Value;
use server::cli;
use std::{path::Path, process};

const DOCUMENT: &str = include_str!("../../docs/CLI.md");
const SHOP: &str = include_str!("../../tests/demo/shop/site.toml");
const KLARO: &str = include_str!("../../crates/platform/tests/fixtures/migrate/klaro.js");

/// The commands that do something, by their whole names, in the order of the help.
fn commands(command: &Command, name: &str) -> Vec<(String, Command)> {
    let below: Vec<&Command> = command.get_subcommands().collect();
    if below.is_empty() {
        return vec![(name.to_owned(), command.clone())];
    }
    let each = below.into_iter();
    each.flat_map(|sub| commands(sub, &format!("{name} {}", sub.get_name())))
        .collect()
}

/// The row that the document must have.
fn row(name: &str, command: &Command) -> String {
    let mut words = vec![name.to_owned()];
    let mut flags = Vec::new();
    for arg in command.get_arguments() {
        let value = arg.get_value_names().map(|names| names[0].to_string());
        match arg.get_long() {
            Some("help" | "version") => {}
            Some(long) => flags.push(format!("`--{long}`")),
            None => {
                let value = value.unwrap_or_default();
                let is_required = arg.is_required_set();
                words.push(if is_required {
                    value
                } else {
                    format!("[{value}]")
                });
            }
        }
    }
    let codes = command.get_after_help().map(ToString::to_string);
    let codes = codes.unwrap_or_default();
    let codes = codes.trim_start_matches("Exit codes: ");
    let flags = if flags.is_empty() {
        "none".to_owned()
    } else {
        flags.join(" ")
    };
    format!("| `{}` | {flags} | {codes} |", words.join(" "))
}

#[test]
fn the_document_has_each_command_with_its_arguments_flags_and_exit_codes_and_no_other() {
    let commands = commands(&cli::command(), "sluis");
    let expected: Vec<String> = commands
        .iter()
        .map(|(name, command)| row(name, command))
        .collect();
    let written: Vec<&str> = DOCUMENT
        .lines()
        .filter(|line| line.starts_with("| `sluis "))
        .collect();
    assert_eq!(written.join("\n"), expected.join("\n"));
}

#[test]
fn every_command_that_answers_has_json_and_says_its_exit_codes() {
    for (name, command) in commands(&cli::command(), "sluis") {
        let has_json = command
            .get_arguments()
            .any(|arg| arg.get_long() == Some("json"));
        // Its answer is a script for a shell.
        assert_eq!(has_json, name != "sluis completions", "{name}");
        let below = name.trim_start_matches("sluis ");
        let codes: Vec<u8> = cli::exits(below).iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, [0, 1, 2], "{name}");
    }
}

/// Exit code, stdout, stderr.
fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let done = process::Command::new(env!("CARGO_BIN_EXE_sluis"))
        .current_dir(folder)
        .env("SLUIS_DATA", folder.join("data"))
        .args(args)
        .output()
        .expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        done.status.code().unwrap_or(-1),
        text(&done.stdout),
        text(&done.stderr),
    )
}

fn json(folder: &Path, code: i32, args: &[&str]) -> Value {
    let (found, out, err) = run(folder, args);
    assert_eq!(found, code, "{args:?}: {out} {err}");
    assert_eq!(out.trim_end().lines().count(), 1, "one line: {args:?}");
    serde_json::from_str(&out).unwrap_or_else(|_| panic!("{args:?}: {out} {err}"))
}

#[test]
fn a_draft_is_printed_or_written_once_and_refusals_have_codes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    std::fs::write(folder.join("klaro.js"), KLARO).expect("written");
    std::fs::write(folder.join("page.html"), "<html></html>").expect("written");
    let (code, draft, report) = run(folder, &["migrate", "klaro.js"]);
    assert_eq!(code, 0, "{report}");
    assert!(
        draft.contains("[migrate]\nfrom = [\"klaro\"]") && report.contains("to be filled in"),
        "{report}"
    );
    let (code, report, _) = run(folder, &["migrate", "klaro.js", "--out", "site.toml"]);
    assert_eq!(
        (code, std::fs::read_to_string(folder.join("site.toml")).ok()),
        (0, Some(draft))
    );
    assert!(
        report.contains("not read")
            && report.contains("  32  services.matomo.callback: a function"),
        "{report}"
    );
    std::fs::write(folder.join("site.toml"), "mine").expect("written");
    let (code, _, error) = run(folder, &["migrate", "klaro.js", "--out", "site.toml"]);
    assert_eq!(
        (
            code,
            std::fs::read_to_string(folder.join("site.toml"))
                .ok()
                .as_deref()
        ),
        (1, Some("mine")),
        "{error}"
    );
    let said = json(folder, 0, &["migrate", "klaro.js", "--json"]);
    assert_eq!(
        (&said["done"], &said["tool"]),
        (&true.into(), &"klaro".into())
    );
    for list in ["notes", "fill_in", "findings"] {
        assert!(
            said[list].as_array().is_some_and(|list| !list.is_empty()),
            "{list}"
        );
    }
    let said = json(folder, 1, &["migrate", "page.html", "--json"]);
    assert_eq!(
        (&said["done"], &said["code"]),
        (&false.into(), &"migrate_html".into())
    );
    let (code, _, error) = run(folder, &["migrate", "page.html"]);
    assert!(code == 1 && error.contains("[migrate_html]"), "{error}");
    assert_eq!(run(folder, &["migrate", "nothing.js"]).0, 1);
    let (code, _, error) = run(folder, &["migrate", "klaro.js", "--from", "didomi"]);
    assert!(
        code == 2 && error.contains("cookieconsent, klaro, tarteaucitron"),
        "{error}"
    );
    assert!(!folder.join("data").exists(), "no data folder is made");
}

#[test]
fn answers_come_in_json_from_the_commands_about_tokens_ledger_store_and_policy() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    std::fs::write(folder.join("shop.toml"), SHOP).expect("written");
    assert_eq!(run(folder, &["site", "publish", "shop.toml"]).0, 0);
    let made = json(
        folder,
        0,
        &["token", "make", "shop", "--name", "crm", "--json"],
    );
    let token = made["token"].as_str().expect("a token");
    assert!(
        token.len() > 20 && made["site"] == "shop" && made["name"] == "crm",
        "{made}"
    );
    let again = json(
        folder,
        1,
        &["token", "make", "shop", "--name", "crm", "--json"],
    );
    assert_eq!(
        (&again["done"], &again["code"]),
        (&false.into(), &"token_name_taken".into())
    );
    let listed = json(folder, 0, &["token", "list", "--json"]);
    assert_eq!(listed["tokens"][0]["name"], "crm");
    assert!(!listed.to_string().contains(token), "a token is said once");
    assert_eq!(
        json(
            folder,
            0,
            &["token", "revoke", "shop", "--name", "crm", "--json"]
        )["done"],
        true
    );
    assert_eq!(
        json(folder, 0, &["token", "list", "--json"])["tokens"],
        Value::Array(Vec::new())
    );
    let verified = json(folder, 0, &["store", "verify", "--json"]);
    assert_eq!(
        (&verified["sound"], &verified["damage"]),
        (&true.into(), &Value::Null)
    );
    assert!(
        verified["entries"].as_u64() == verified["head"]["entry"].as_u64()
            && verified["by_kind"]["policy"] == 1,
        "{verified}"
    );
    let rebuilt = json(folder, 0, &["store", "rebuild", "--json"]);
    assert_eq!(
        (&rebuilt["entries"], &rebuilt["lost"]),
        (&verified["entries"], &Value::Null)
    );
    let key = json(folder, 0, &["ledger", "key", "--json"]);
    let (_, plain, _) = run(folder, &["ledger", "key"]);
    assert_eq!(key["key"].as_str(), Some(plain.trim_end()));
    let csp = json(folder, 0, &["csp", "shop", "--format", "nginx", "--json"]);
    let value = csp["value"].as_str().expect("a policy");
    assert!(
        csp["written"]
            .as_str()
            .is_some_and(|text| text.starts_with("add_header") && text.contains(value)),
        "{csp}"
    );
    let preview = json(
        folder,
        0,
        &["site", "preview", "shop.toml", "--out", "p.html", "--json"],
    );
    assert!(preview["out"] == "p.html" && folder.join("p.html").exists());
    std::fs::write(folder.join("broken.toml"), "site = 1").expect("written");
    let refused = json(
        folder,
        1,
        &[
            "site",
            "preview",
            "broken.toml",
            "--out",
            "q.html",
            "--json",
        ],
    );
    assert_eq!(refused["done"], false);
    std::fs::write(folder.join("receipt.json"), "{}").expect("written");
    let receipt = json(folder, 1, &["receipt", "verify", "receipt.json", "--json"]);
    assert!(
        receipt["sound"] == false && receipt["code"].is_string(),
        "{receipt}"
    );
}

#[test]
fn a_damaged_journal_is_said_in_json_too() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    std::fs::write(folder.join("shop.toml"), SHOP).expect("written");
    assert_eq!(run(folder, &["site", "publish", "shop.toml"]).0, 0);
    let segment = folder.join("data/journal/00000001.seg");
    let mut bytes = std::fs::read(&segment).expect("a segment");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&segment, bytes).expect("written");
    let verified = json(folder, 1, &["store", "verify", "--json"]);
    assert!(
        verified["sound"] == false && verified["damage"].is_string(),
        "{verified}"
    );
}

#[test]
fn shells_get_completions_and_every_command_a_man_page() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let (code, script, error) = run(folder, &["completions", shell]);
        assert!(
            code == 0 && script.contains("rollback") && script.contains("dry-run"),
            "{shell}: {error}"
        );
    }
    assert_eq!(run(folder, &["completions", "nobody"]).0, 2);
    let said = json(folder, 0, &["man", "--out", "pages", "--json"]);
    let pages = said["pages"].as_array().expect("pages");
    for (name, command) in commands(&cli::command(), "sluis") {
        let file = format!("{}.1", name.replace(' ', "-"));
        assert!(pages.contains(&file.as_str().into()), "{file}");
        let page = std::fs::read_to_string(folder.join("pages").join(&file)).expect("the page");
        assert!(page.contains("Exit codes: 0 "), "{file}");
        for arg in command.get_arguments().filter_map(|arg| arg.get_long()) {
            let flag = format!("--{arg}").replace('-', "\\-");
            assert!(page.contains(&flag), "{file}: {flag}");
        }
    }
}

#[test]
fn an_ab_test_is_begun_listed_shown_and_ended_on_the_command_line() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    std::fs::write(folder.join("shop.toml"), SHOP).expect("written");
    assert_eq!(run(folder, &["site", "publish", "shop.toml"]).0, 0);
    let start = |more: &[&'static str]| {
        let mut words = vec!["site", "experiment", "start", "shop", "--effect", "50"];
        words.extend(more);
        words.push("--json");
        words
    };
    let first = json(folder, 1, &start(&["--other", "1", "--baseline", "400"]));
    assert_eq!(first["code"], "experiment_same_version");
    let bar = format!("{SHOP}\n[banner]\nlayout = \"bar\"\n");
    let longer = bar.replacen("lifetime_days = 30", "lifetime_days = 31", 1);
    std::fs::write(folder.join("shop.toml"), longer).expect("written");
    assert_eq!(run(folder, &["site", "publish", "shop.toml"]).0, 0);
    let differ = json(folder, 1, &start(&["--other", "1", "--baseline", "400"]));
    assert_eq!(differ["code"], "experiment_versions_differ");
    assert_eq!(differ["obstacles"][0]["code"], "material");
    std::fs::write(folder.join("shop.toml"), SHOP).expect("written");
    assert_eq!(run(folder, &["site", "publish", "shop.toml"]).0, 0);
    std::fs::write(folder.join("shop.toml"), bar).expect("written");
    assert_eq!(run(folder, &["site", "publish", "shop.toml"]).0, 0);
    let unknown = json(folder, 1, &start(&["--other", "3"]));
    assert_eq!(unknown["code"], "experiment_baseline_unknown");
    let begun = json(folder, 0, &start(&["--other", "3", "--baseline", "400"]));
    assert_eq!(begun["experiment"]["number"], 1);
    let list = json(folder, 0, &["site", "experiment", "list", "shop", "--json"]);
    assert_eq!(list["experiments"][0]["other"], 3);
    let shown = json(
        folder,
        0,
        &["site", "experiment", "show", "shop", "1", "--json"],
    );
    assert_eq!(shown["experiment"]["verdict"], "too_few");
    let (code, text, _) = run(folder, &["site", "experiment", "show", "shop", "1"]);
    assert!(code == 0 && text.contains("version 4 against 3"), "{text}");
    let words = [
        "site",
        "experiment",
        "end",
        "shop",
        "1",
        "--keep",
        "other",
        "--json",
    ];
    assert_eq!(json(folder, 0, &words)["published"], 5);
    assert_eq!(json(folder, 1, &words)["code"], "experiment_has_ended");
}

#[test]
fn jobs_are_listed_shown_and_called_off_beside_a_running_server_too() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    let none = json(folder, 0, &["jobs", "list", "--json"]);
    assert_eq!(none["jobs"], serde_json::json!([]));
    let missing = json(folder, 1, &["jobs", "show", "1", "--json"]);
    assert_eq!(missing["code"], "unknown_job");
    std::fs::write(folder.join("site.toml"), SHOP).expect("written");
    json(folder, 0, &["site", "publish", "site.toml", "--json"]);

    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (platform, control) = runtime.block_on(async {
        let settings = store::embedded::EmbeddedSettings::new(platform::clock::now_millis);
        let store = store::embedded::open(&folder.join("data"), settings).expect("it opens");
        let platform = platform::Platform::open(std::sync::Arc::new(store)).await;
        let platform = std::sync::Arc::new(platform.expect("it opens"));
        let control = server::control::listen(&folder.join("data"), platform.clone());
        let shop = consent::SiteId::parse("shop").expect("a site");
        let by = platform::operators::SignedIn::command_line();
        for further_pages in [0, 3] {
            let url = "/nl/".to_owned();
            let task = platform::jobs::JobTask::Check { url, further_pages };
            let asked = platform.ask_job(&by, &shop, task, true).await;
            asked.expect("there is room");
        }
        platform.next_job().await;
        (platform, control.expect("it listens"))
    });
    let listed = json(folder, 0, &["jobs", "list", "--site", "shop", "--json"]);
    let states: Vec<&str> = listed["jobs"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|job| job["state"].as_str())
        .collect();
    assert_eq!(states, ["waiting", "running"], "the newest first");
    assert_eq!(listed["jobs"][0]["further_pages"], 3);
    let off = json(folder, 0, &["jobs", "cancel", "2", "--json"]);
    assert_eq!(off["job"]["state"], "cancelled");
    let over = json(folder, 1, &["jobs", "cancel", "2", "--json"]);
    assert_eq!(over["code"], "job_over");
    let elsewhere = json(folder, 1, &["jobs", "list", "--site", "nowhere", "--json"]);
    assert_eq!(elsewhere["code"], "unknown_site");
    runtime.block_on(async { platform.close().await });
    drop(control);
    drop(platform);

    // Nobody runs it any more: what ran was interrupted.
    let shown = json(folder, 0, &["jobs", "show", "1", "--json"]);
    assert_eq!(shown["job"]["state"], "interrupted");
    let (_, text, _) = run(folder, &["jobs", "show", "1"]);
    assert!(
        text.starts_with("1\tshop\tcheck\tinterrupted\tbeginning 0/0\thttp://127.0.0.1:8081/nl/"),
        "{text}"
    );
}
