//! `sluis token` as it is called: tokens of back ends and with a role, made, listed and revoked.

use std::{path::Path, process::Command};

const SHOP: &str = include_str!("../../tests/demo/shop/site.toml");

/// Exit code, and what was said on either side.
fn token(folder: &Path, args: &[&str]) -> (i32, String) {
    sluis(folder, &[&["token"], args].concat())
}

fn sluis(folder: &Path, args: &[&str]) -> (i32, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_sluis"))
        .current_dir(folder)
        .env("SLUIS_DATA", folder.join("data"))
        .args(args)
        .output()
        .expect("it runs");
    let said = [done.stdout, done.stderr].concat();
    let said = String::from_utf8_lossy(&said).trim().to_owned();
    (done.status.code().unwrap_or(-1), said)
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("shop.toml"), SHOP).expect("written");
    let (code, said) = sluis(folder.path(), &["site", "publish", "shop.toml"]);
    assert_eq!(code, 0, "{said}");
    folder
}

#[test]
fn tokens_of_both_kinds_are_made_once_listed_without_their_secret_and_revoked() {
    let folder = folder();
    let at = folder.path();
    let (code, back_end) = token(at, &["make", "shop", "--name", "crm"]);
    assert_eq!(code, 0, "{back_end}");
    let with_role = [
        "make", "--role", "auditor", "--on", "shop", "--days", "90", "--name", "court",
    ];
    let (code, auditor) = token(at, &with_role);
    assert_eq!(code, 0, "{auditor}");
    assert!(back_end.starts_with("sluis_") && auditor.starts_with("sluis_"));
    let (_, list) = token(at, &["list"]);
    assert!(!list.contains("sluis_"), "{list}");
    let lines: Vec<Vec<&str>> = list
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    assert_eq!(lines.len(), 2, "{list}");
    let find = |name: &str| lines.iter().find(|line| line[1] == name).expect("listed");
    let (crm, court) = (find("crm"), find("court"));
    assert_eq!(
        (crm[0], crm[3], crm[4], crm[5]),
        ("shop", "command line", "-", "never")
    );
    assert_eq!((court[0], court[5]), ("auditor on shop", "never"));
    assert!(court[4].ends_with('Z'), "an end in UTC: {list}");
    let (code, said) = token(at, &with_role);
    assert_eq!(code, 1);
    assert!(said.contains("there is a token of this name"), "{said}");
    assert_eq!(token(at, &["revoke", "--name", "court"]).0, 0);
    assert_eq!(token(at, &["revoke", "--name", "court"]).0, 1);
    assert_eq!(token(at, &["revoke", "shop", "--name", "crm"]).0, 0);
    assert!(token(at, &["list"]).1.contains("there is no token"));
}

#[test]
fn what_no_token_can_be_is_refused() {
    let folder = folder();
    let at = folder.path();
    for (args, code, said) in [
        (&["make", "--name", "x"][..], 2, "required"),
        (
            &["make", "shop", "--role", "owner", "--name", "x"],
            2,
            "cannot be used with",
        ),
        (
            &["make", "shop", "--on", "shop", "--name", "x"],
            2,
            "cannot be used with",
        ),
        (
            &["make", "--role", "king", "--name", "x"],
            2,
            "owner, publisher, analyst, auditor",
        ),
        (
            &["make", "--role", "owner", "--on", "shop", "--name", "x"],
            1,
            "an owner's is for all",
        ),
        (
            &["make", "--role", "analyst", "--on", "gone", "--name", "x"],
            1,
            "not published",
        ),
        (
            &["make", "--role", "analyst", "--days", "0", "--name", "x"],
            1,
            "1 to 3650 days",
        ),
    ] {
        let (exit, text) = token(at, args);
        assert_eq!(exit, code, "{args:?}: {text}");
        assert!(text.contains(said), "{args:?}: {text}");
    }
    assert!(token(at, &["list"]).1.contains("there is no token"));
}
