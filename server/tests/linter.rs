//! Compares `docs/LINTER.md` with the program: every code with its level and its source, and no other. It does not judge
//! the prose.

use platform::site_file::FindingCode;

const DOCUMENT: &str = include_str!("../../docs/LINTER.md");

#[test]
fn the_document_lists_every_code_with_its_level_and_its_source_and_no_other() {
    let listed: Vec<[&str; 3]> = DOCUMENT
        .lines()
        .filter(|line| line.starts_with("| `site_"))
        .map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            [cells[1], cells[2], cells[3]]
        })
        .collect();
    let defined: Vec<[String; 3]> = FindingCode::ALL
        .iter()
        .map(|code| {
            let levels: Vec<_> = code
                .levels()
                .iter()
                .map(|level| level.wire_name())
                .collect();
            [
                format!("`{}`", code.as_str()),
                levels.join(" or "),
                code.source().to_owned(),
            ]
        })
        .collect();
    assert_eq!(listed, defined);
}

#[test]
fn every_reason_for_asking_again_stands_in_the_document() {
    let configuration = include_str!("../../docs/CONFIGURATION.md");
    let (_, table) = configuration
        .split_once("\n## What is asked again after a publication\n")
        .expect("the part about it");
    for reason in consent::material::MaterialReason::ALL {
        assert!(
            table.contains(&format!("`{}`", reason.wire_name())),
            "{reason:?}"
        );
    }
}
