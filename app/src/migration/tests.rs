//! The table says what the tools document, a site gets only its own tools' rows, and the documents list the same. The
//! settings of a site with all tools lie in `part.json` and `carry.json`, which the tests of the two scripts read.

use super::{
    CODES, ROWS, SYNONYMS,
    cookies::{COOKIES, carry_settings},
    part_settings,
};
use consent::{Policy, migrate::Tool, policy::LegalBasis};
use serde_json::Value;
use std::{collections::BTreeMap, fs, path::Path};

const SHOP: &str = include_str!("../../../tests/demo/shop/site.toml");
const EMBEDDING: &str = include_str!("../../../docs/EMBEDDING.md");

fn site(migrate: &str) -> Policy {
    let text = format!("{SHOP}\n{migrate}\n");
    let checked = platform::site_file::parse("site.toml", &text).expect("the site file is right");
    consent::material::number(checked.draft, None).expect("there are slots")
}

fn settings(policy: &Policy) -> Value {
    let text = part_settings(policy).expect("it migrates");
    serde_json::from_str(&text).expect("it is JSON")
}

fn words(settings: &Value, place: usize) -> BTreeMap<String, String> {
    serde_json::from_value::<Vec<(String, String)>>(settings[place].clone())
        .expect("pairs of words")
        .into_iter()
        .collect()
}

#[test]
fn a_site_that_does_not_migrate_is_sent_nothing() {
    assert_eq!(part_settings(&site("")), None);
    assert_eq!(part_settings(&site("[migrate]\nfrom = []")), None);
}

#[test]
fn every_tool_has_a_row_and_a_site_gets_those_of_its_own_tools_only() {
    for tool in Tool::ALL {
        let own: Vec<_> = ROWS.iter().filter(|row| row.tool == *tool).collect();
        let policy = site(&format!("[migrate]\nfrom = [\"{}\"]", tool.wire_name()));
        if own.is_empty() {
            assert!(COOKIES.iter().any(|row| row.tool == *tool), "{tool:?}");
            assert_eq!(part_settings(&policy), None, "{tool:?} marks no tags");
            continue;
        }
        let sent = settings(&policy);
        let marks: Vec<&str> = sent[0]
            .as_array()
            .expect("rows")
            .iter()
            .filter_map(|row| row[0].as_str())
            .collect();
        let expected: Vec<&str> = own.iter().map(|row| row.mark).collect();
        assert_eq!(marks, expected, "{tool:?}");
    }
}

#[test]
fn no_word_means_two_things() {
    let mut seen = BTreeMap::new();
    let of_groups = SYNONYMS
        .iter()
        .flat_map(|group| group.iter().map(|word| (*word, group[0])));
    let codes = CODES.iter().map(|(_, code, meant)| (*code, *meant));
    for (word, meant) in of_groups.chain(codes) {
        assert_eq!(seen.insert(word, meant), None, "{word}");
        assert!(SYNONYMS.iter().any(|group| group[0] == meant), "{meant}");
    }
}

#[test]
fn words_of_tools_mean_the_purposes_that_the_site_has_and_others_mean_nothing() {
    let words = words(&settings(&site("[migrate]\nfrom = [\"onetrust\"]")), 1);
    for word in [
        "statistics",
        "measurement",
        "performance",
        "c0002",
        "analytics",
    ] {
        assert_eq!(words[word], "analytics", "{word}");
    }
    assert_eq!(words["c0001"], "necessary");
    // The shop has no purpose of these names, and nobody said which of its own is meant.
    for word in ["marketing", "c0004", "preferences", "4"] {
        assert_eq!(words.get(word), None, "{word}");
    }
}

#[test]
fn a_sites_own_words_go_first_and_a_purpose_under_another_name_is_found() {
    let text = "[migrate]\nfrom = [\"cookiebot\"]\npurposes = { statistics = \"media\", Reklame = \"personalised_advertising\" }";
    let own = words(&settings(&site(text)), 1);
    assert_eq!(own["statistics"], "media");
    assert_eq!(own["measurement"], "analytics");
    assert_eq!(own["reklame"], "personalised_advertising");
    let one = "[migrate]\nfrom = [\"onetrust\"]\npurposes = { marketing = \"media\" }";
    assert_eq!(words(&settings(&site(one)), 1)["c0004"], "media");
    let renamed = SHOP.replace("\"analytics\"", "\"statistics\"");
    let renamed = format!("{renamed}\n[migrate]\nfrom = [\"klaro\"]");
    let checked = platform::site_file::parse("site.toml", &renamed).expect("right");
    let policy = consent::material::number(checked.draft, None).expect("slots");
    assert_eq!(words(&settings(&policy), 1)["analytics"], "statistics");
}

#[test]
fn what_is_optional_is_never_taken_for_necessary() {
    let mut policy = site("[migrate]\nfrom = [\"cookiebot\"]");
    assert_eq!(words(&settings(&policy), 1)["essential"], "necessary");
    for purpose in &mut policy.purposes {
        purpose.basis = LegalBasis::Consent;
    }
    assert_eq!(words(&settings(&policy), 1).get("essential"), None);
}

#[test]
fn services_are_known_by_id_by_name_and_by_the_sites_own_words() {
    let text = "[migrate]\nfrom = [\"usercentrics\"]\nservices = { \"Google Maps\" = \"map\" }";
    let known = words(&settings(&site(text)), 2);
    assert!(known["posthog"].starts_with("posthog "), "{known:?}");
    assert_eq!(known["google maps"], known["map"]);
}

#[test]
fn a_tag_that_names_nothing_waits_for_everything_optional() {
    let policy = site("[migrate]\nfrom = [\"iubenda\"]");
    let every = settings(&policy)[3].as_str().expect("text").to_owned();
    assert_eq!(
        every,
        "analytics personalised_content personalised_advertising media support"
    );
}

fn all_tools() -> String {
    let names: Vec<String> = Tool::ALL
        .iter()
        .map(|tool| format!("\"{}\"", tool.wire_name()))
        .collect();
    format!(
        "[migrate]\nfrom = [{}]\npurposes = {{ marketing = \"personalised_advertising\", preferences = \"support\" }}",
        names.join(", ")
    )
}

#[test]
fn the_settings_of_all_tools_are_those_that_the_test_of_the_script_reads() {
    committed("part.json", &settings(&site(&all_tools())));
}

/// Compares with a file that a test of a script reads.
fn committed(name: &str, settings: &Value) {
    let written = format!("{settings:#}\n");
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/migration")
        .join(name);
    if std::env::var_os("UPDATE_VECTORS").is_some() {
        fs::write(&path, &written).expect("the file can be written");
    }
    let committed = fs::read_to_string(&path).expect("the committed settings");
    assert_eq!(
        committed, written,
        "run with UPDATE_VECTORS=1, look at the difference, and commit it"
    );
}

#[test]
fn cookies_are_read_only_where_the_site_says_so_and_acceptances_only_where_it_says_that_too() {
    let carried = |text: &str| carry_settings(&site(&format!("[migrate]\n{text}")));
    assert_eq!(carried("from = [\"klaro\"]"), None);
    assert_eq!(carried("from = [\"osano\"]\ncookies = true"), None);
    let of = |text: &str| -> Value {
        serde_json::from_str(&carried(text).expect("it carries over")).expect("JSON")
    };
    let refusals = of("from = [\"klaro\"]\ncookies = true");
    assert_eq!(
        (&refusals[6][0][0], &refusals[10]),
        (&"klaro".into(), &0.into())
    );
    let both = of("from = [\"klaro\", \"onetrust\"]\ncookies = true\naccept = true");
    assert_eq!(
        (both[6].as_array().map(Vec::len), &both[10]),
        (Some(2), &1.into())
    );
}

#[test]
fn a_necessary_word_is_no_grant_even_where_nothing_is_necessary() {
    let mut policy = site("[migrate]\nfrom = [\"onetrust\"]\ncookies = true");
    policy
        .purposes
        .retain(|purpose| purpose.id.as_str() != "necessary");
    let text = carry_settings(&policy).expect("it carries over");
    let words = words(&serde_json::from_str(&text).expect("JSON"), 7);
    assert_eq!(
        (words["necessary"].as_str(), words["c0001"].as_str()),
        ("", "")
    );
}

#[test]
fn the_settings_of_all_cookies_are_those_that_the_test_of_the_script_reads() {
    let text = format!("{}\ncookies = true\naccept = true", all_tools());
    let carried = carry_settings(&site(&text)).expect("it carries over");
    committed("carry.json", &serde_json::from_str(&carried).expect("JSON"));
}

#[test]
fn the_document_lists_every_cookie() {
    let (_, part) = EMBEDDING
        .split_once("\n### Choices given to the other tool\n")
        .expect("the part about it");
    for row in COOKIES {
        let name = format!("| `{}` | `{}`", row.tool.wire_name(), row.cookie);
        let line = part.lines().find(|line| line.starts_with(&name));
        let line = line.unwrap_or_else(|| panic!("no line {name}"));
        assert!(line.contains(row.sign), "{line}");
        assert_eq!(line.ends_with("| yes |"), !row.time.is_empty(), "{line}");
    }
}

#[test]
fn the_document_lists_every_row_and_every_word() {
    let (_, part) = EMBEDDING
        .split_once("\n## Moving from another tool\n")
        .expect("the part about it");
    let part = part.split("\n## ").next().expect("it has text");
    let table: Vec<&str> = part
        .lines()
        .filter(|line| line.starts_with("| `"))
        .collect();
    for tool in Tool::ALL {
        let name = format!("| `{}` |", tool.wire_name());
        let line = table
            .iter()
            .find(|line| line.starts_with(&name))
            .unwrap_or_else(|| panic!("no line for {tool:?}"));
        for row in ROWS.iter().filter(|row| row.tool == *tool) {
            let attributes = row.names.split(' ').chain(row.sources.split(' '));
            for attribute in attributes.chain([row.list]).filter(|word| !word.is_empty()) {
                assert!(line.contains(attribute), "{tool:?}: {attribute}");
            }
            assert!(
                row.inert == "text/plain" || line.contains(row.inert),
                "{tool:?}"
            );
        }
        for (_, code, meant) in CODES.iter().filter(|(of, _, _)| of == tool) {
            assert!(line.contains(&format!("`{code}` {meant}")), "{code}");
        }
    }
    for group in SYNONYMS {
        let written: Vec<String> = group.iter().map(|word| format!("`{word}`")).collect();
        assert!(part.contains(&written.join(", ")), "{group:?}");
    }
}
