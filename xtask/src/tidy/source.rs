//! A Rust file as the rules see it: its text, and its code without comments and literals. Not a parser:
//! it knows just enough of the language not to take a word in a string for a name.

use std::path::Path;

use anyhow::{Context, Result};

pub(super) struct SourceFile {
    /// Its path from the workspace's root.
    pub(super) place: String,
    pub(super) text: String,
    /// The text with comments and literals blanked out, line by line the same.
    pub(super) code: String,
}

impl SourceFile {
    pub(super) fn read(path: &Path, place: String) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| place.clone())?;
        Ok(Self::new(place, text))
    }

    pub(super) fn new(place: String, text: String) -> Self {
        let code = blanked(&text);
        Self { place, text, code }
    }

    /// Whether the file as a whole is test code, or a program that is in no release.
    pub(super) fn is_test(&self) -> bool {
        self.place.starts_with("tests/")
            || self.place.contains("/tests/")
            || self.place.ends_with("/tests.rs")
            || self.place.contains("/benches/")
            || self.place.contains("/examples/")
    }

    /// The number of lines before the test module at the file's end.
    pub(super) fn lines_before_tests(&self) -> usize {
        let lines: Vec<&str> = self.code.lines().collect();
        lines
            .windows(2)
            .position(|pair| pair[0].trim() == "#[cfg(test)]" && pair[1].trim().starts_with("mod "))
            .unwrap_or(lines.len())
    }
}

fn blanked(text: &str) -> String {
    let mut rest = text;
    let mut code = String::with_capacity(text.len());
    while let Some(first) = rest.chars().next() {
        let skipped = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => block_comment(rest),
            '"' => string(rest),
            'r' | 'b' | 'c' if !ends_in_word(&code) => raw_string(rest),
            '\'' => character(rest),
            _ => 0,
        };
        if skipped == 0 {
            code.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            code.extend(
                rest[..skipped]
                    .chars()
                    .map(|c| if c == '\n' { '\n' } else { ' ' }),
            );
            rest = &rest[skipped..];
        }
    }
    code
}

fn ends_in_word(code: &str) -> bool {
    code.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// The length of a raw string literal at the start of the text, or 0.
fn raw_string(text: &str) -> usize {
    let Some(body) = text.trim_start_matches(['b', 'c']).strip_prefix('r') else {
        return 0;
    };
    let hashes = body.len() - body.trim_start_matches('#').len();
    let Some(opened) = body[hashes..].strip_prefix('"') else {
        return 0;
    };
    let end = format!("\"{}", "#".repeat(hashes));
    let start = text.len() - opened.len();
    opened
        .find(&end)
        .map_or(text.len(), |at| start + at + end.len())
}

/// The length of a character literal, or 0 for a lifetime.
fn character(text: &str) -> usize {
    let mut inside = text.char_indices().skip(1);
    match inside.next() {
        Some((_, '\\')) => text[2..]
            .char_indices()
            .skip(1)
            .find(|(_, c)| *c == '\'')
            .map_or(0, |(at, _)| at + 3),
        Some(_) => match inside.next() {
            Some((at, '\'')) => at + 1,
            _ => 0,
        },
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_blank_and_lines_stay() {
        let text = "fn a() { // mod data\n  let x = \"mod \\\" info\"; let c = '\"'; let d = '\\'';\n}\n/* fn\n b /* c */ */ fn e<'a>() {}\nlet r = r#\"fn \" data\"#; let after = 1;";
        let code = blanked(text);
        assert_eq!(code.lines().count(), text.lines().count());
        assert!(!code.contains("data") && !code.contains("info"), "{code}");
        assert!(
            code.contains("fn e<'a>() {}") && code.contains("let after = 1;"),
            "{code}"
        );
    }

    #[test]
    fn the_test_module_does_not_count_as_lines() {
        let text = "//! A\nfn a() {}\n#[cfg(test)]\nmod tests {\n}\n";
        let source = SourceFile::new("a.rs".into(), text.into());
        assert_eq!(source.lines_before_tests(), 2);
    }
}
