//! docs/EMBEDDING.md and docs/recipes beside what they speak of: the table beside the kinds that the browser tests
//! measure, the fallback of nginx's recipe beside the policy that is made, the script that is shown beside the one that runs.

use crate::actors::SHOP_FILE;
use platform::{
    csp::{Csp, CspOptions, Granted, Nonce},
    site_file,
};
use serde_json::Value;

const DOCUMENT: &str = include_str!("../../../docs/EMBEDDING.md");
const KINDS: &str = include_str!("../../demo/kinds/kinds.json");
const NGINX: &str = include_str!("../../../docs/recipes/nginx.conf");
const RELOAD: &str = include_str!("../../demo/shop/assets/reload.js");

#[test]
fn the_table_of_kinds_says_what_the_browser_tests_measure_and_nothing_else() {
    let kinds: Vec<Value> = serde_json::from_str(KINDS).expect("a list of kinds");
    let expected: Vec<String> = kinds
        .iter()
        .map(|kind| {
            let known = |way: &str| kind["cells"][way].as_str();
            let marked = known("marked_part").map(|cell| format!("{cell}, with the part"));
            let cell = |way: &str| match (way, known(way)) {
                ("marked", None) => marked.clone().unwrap_or_else(|| "–".to_owned()),
                (_, cell) => cell.unwrap_or("–").to_owned(),
            };
            let cells = ["marked", "loader", "part", "csp", "gate"].map(cell);
            let name = kind["kind"].as_str().expect("a name");
            format!("| {name} | {} |", cells.join(" | "))
        })
        .collect();
    let (_, table) = DOCUMENT.split_once("\n| kind of tag |").expect("the table");
    let rows: Vec<&str> = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .collect();
    assert_eq!(rows, expected);
    assert!(rows.len() > 30);
}

#[test]
fn every_word_of_the_table_is_explained_above_it() {
    let (above, _) = DOCUMENT.split_once("\n| kind of tag |").expect("the table");
    for word in [
        "held",
        "always held",
        "fetched, not run",
        "not always",
        "not held",
    ] {
        assert!(above.contains(&format!("- *{word}*")), "{word}");
    }
}

#[test]
fn nginx_falls_back_to_what_is_made_before_a_choice() {
    let text = "0123456789abcdef0123456789abcdef";
    let nonce = Nonce::parse(text).expect("a nonce");
    let policy = site_file::parse("shop.toml", SHOP_FILE)
        .expect("valid")
        .draft;
    let options = CspOptions {
        server: None,
        nonce: Some(&nonce),
    };
    let csp = Csp::new(&policy, Granted::Nothing, &options).to_string();
    let expected = csp.replace(text, "$request_id");
    assert!(NGINX.contains(&format!("\"{expected}\"")), "{expected}");
}

#[test]
fn the_script_that_loads_a_page_again_is_the_one_that_is_tested() {
    let code = RELOAD.lines().skip(1).collect::<Vec<_>>().join("\n");
    assert!(DOCUMENT.contains(&code), "{code}");
}

#[test]
fn recipes_name_files_that_are_there() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/recipes");
    let mut links = 0;
    for entry in std::fs::read_dir(folder).expect("the recipes") {
        let path = entry.expect("a file").path();
        if path.extension().is_none_or(|ending| ending != "md") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a recipe");
        for target in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            let file = target.split('#').next().unwrap_or_default();
            if !file.is_empty() && !file.starts_with("https:") {
                links += 1;
                assert!(
                    path.with_file_name(file).exists()
                        || path.parent().expect("a folder").join(file).exists(),
                    "{}: {target}",
                    path.display()
                );
            }
        }
    }
    assert!(links > 10);
}
