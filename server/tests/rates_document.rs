//! Compares `docs/RATES.md` with the program: every definition and every dimension stands there as it is.

use platform::rates::{DefinitionId, Dimension};

const DOCUMENT: &str = include_str!("../../docs/RATES.md");

#[test]
fn every_definition_is_explained_by_its_own_text() {
    let rows: Vec<&str> = DOCUMENT
        .lines()
        .skip_while(|line| !line.starts_with("| id |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .collect();
    let expected: Vec<String> = DefinitionId::ALL
        .iter()
        .map(|definition| format!("| `{}` | {} |", definition.id(), definition.text()))
        .collect();
    assert_eq!(rows, expected);
}

#[test]
fn every_dimension_is_named() {
    let (_, dimensions) = DOCUMENT
        .split_once("## Dimensions")
        .expect("there is such a part");
    for dimension in Dimension::ALL {
        let name = format!("`{}`", dimension.name());
        assert!(dimensions.contains(&name), "{name} is missing");
    }
}
