//! Words that name nothing, in files, modules, functions, types and traits. Local variables, fields and
//! macros of other crates are left alone: `tracing::info!` and HTML's `data-` are not ours to name.

use super::{Complaint, source::SourceFile};

/// From "Words" in docs/GLOSSARY.md, with the forms people write instead of them.
const BANNED: [&str; 12] = [
    "data",
    "info",
    "infos",
    "manager",
    "managers",
    "helper",
    "helpers",
    "util",
    "utils",
    "common",
    "misc",
    "jurisdiction",
];
const KEYWORDS: [&str; 6] = ["fn", "struct", "enum", "trait", "mod", "type"];

pub(super) fn check(source: &SourceFile) -> Vec<Complaint> {
    let mut complaints: Vec<_> = folders_and_stem(&source.place)
        .filter_map(|name| Some((name, banned_word(name)?)))
        .map(|(name, word)| complaint(source, None, name, &word))
        .collect();
    for (number, line) in source.code.lines().enumerate() {
        for name in declared(line) {
            if let Some(word) = banned_word(name) {
                complaints.push(complaint(source, Some(number + 1), name, &word));
            }
        }
    }
    complaints
}

fn complaint(source: &SourceFile, line: Option<usize>, name: &str, word: &str) -> Complaint {
    let rule = format!("`{name}` is called \"{word}\", which names nothing");
    Complaint::new(&source.place, line, rule)
}

fn folders_and_stem(place: &str) -> impl Iterator<Item = &str> {
    place.trim_end_matches(".rs").split('/')
}

/// The names that a line of code declares.
fn declared(line: &str) -> impl Iterator<Item = &str> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let words: Vec<&str> = line
        .split(|c| !is_word(c))
        .filter(|word| !word.is_empty())
        .collect();
    let pairs: Vec<_> = words.windows(2).map(|pair| (pair[0], pair[1])).collect();
    pairs
        .into_iter()
        .filter(|(keyword, _)| KEYWORDS.contains(keyword))
        .map(|(_, name)| name)
}

fn banned_word(name: &str) -> Option<String> {
    words(name)
        .into_iter()
        .find(|word| BANNED.contains(&word.as_str()))
}

/// `read_site_data`, `SiteData` and `site-data` are all site and data.
fn words(name: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut open = false;
    for c in name.chars() {
        if c == '_' || c == '-' {
            open = false;
            continue;
        }
        match found.last_mut() {
            Some(word) if open && !c.is_uppercase() => word.push(c),
            _ => found.push(c.to_lowercase().collect()),
        }
        open = true;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(place: &str, text: &str) -> usize {
        check(&SourceFile::new(place.into(), text.into())).len()
    }

    #[test]
    fn banned_words_in_declarations_are_complaints() {
        for line in [
            "pub struct SiteData;",
            "fn parse_info() {}",
            "enum InfoKind {}",
            "pub(crate) trait StoreManager {}",
            "mod common;",
            "type Misc = u8;",
        ] {
            assert_eq!(complaints("app/src/a.rs", line), 1, "{line}");
        }
    }

    #[test]
    fn banned_words_in_paths_are_complaints() {
        assert_eq!(complaints("app/src/utils.rs", "//! A."), 1);
        assert_eq!(complaints("app/src/helper/a.rs", "//! A."), 1);
    }

    #[test]
    fn other_uses_of_the_words_are_fine() {
        for line in [
            "tracing::info!(\"x\");",
            "let data = 1;",
            "struct Database;",
            "// mod data",
            "let x = \"fn data()\";",
            "fn metadata() {}",
        ] {
            assert_eq!(complaints("app/src/a.rs", line), 0, "{line}");
        }
    }
}
