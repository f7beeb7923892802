//! Collects findings while a site file is read, and checks single words: ids, languages, texts, addresses.

use super::{
    code::{FindingCode, Level},
    finding::{Finding, SiteFileError},
    shape::{Texts, Word},
};
use consent::{LanguageTag, LocalisedText};
use miette::NamedSource;
use std::{collections::BTreeMap, ops::Range, sync::Arc};

pub(super) struct Reader {
    source: Arc<NamedSource<String>>,
    text: String,
    findings: Vec<Finding>,
    pub(super) languages: Vec<LanguageTag>,
}

impl Reader {
    pub(super) fn new(file_name: &str, text: &str) -> Self {
        Self {
            source: Arc::new(NamedSource::new(file_name, text.to_owned())),
            text: text.to_owned(),
            findings: Vec::new(),
            languages: Vec::new(),
        }
    }

    /// A finding at a place of the file, which is not kept here.
    pub(super) fn finding(
        &self,
        level: Level,
        code: FindingCode,
        key: &str,
        span: Range<usize>,
        message: &str,
        allowed: &str,
    ) -> Finding {
        debug_assert!(code.levels().contains(&level), "{code:?}");
        let before = self
            .text
            .get(..span.start.min(self.text.len()))
            .unwrap_or_default();
        Finding {
            code,
            level,
            key: key.to_owned(),
            message: message.to_owned(),
            allowed: allowed.to_owned(),
            line: before.matches('\n').count() + 1,
            span,
            source: Arc::clone(&self.source),
        }
    }

    pub(super) fn error(
        &mut self,
        code: FindingCode,
        key: &str,
        span: Range<usize>,
        message: &str,
        allowed: &str,
    ) {
        let finding = self.finding(Level::Error, code, key, span, message, allowed);
        self.findings.push(finding);
    }

    pub(super) fn warn(
        &mut self,
        code: FindingCode,
        key: &str,
        span: Range<usize>,
        message: &str,
        allowed: &str,
    ) {
        let finding = self.finding(Level::Warning, code, key, span, message, allowed);
        self.findings.push(finding);
    }

    pub(super) fn shape_error(&mut self, error: &toml::de::Error) {
        let span = error.span().unwrap_or(0..0);
        let line = self
            .text
            .get(span.clone())
            .unwrap_or_default()
            .lines()
            .next()
            .unwrap_or_default()
            .trim();
        let key = if line.is_empty() {
            "site.toml".to_owned()
        } else {
            line.chars().take(60).collect()
        };
        self.error(
            FindingCode::Shape,
            &key,
            span,
            error.message(),
            "docs/CONFIGURATION.md lists every key of a site file",
        );
    }

    pub(super) fn has_errors(&self) -> bool {
        self.findings.iter().any(Finding::is_error)
    }

    pub(super) fn into_error(self) -> SiteFileError {
        let (errors, warnings) = self.findings.into_iter().partition(Finding::is_error);
        SiteFileError { errors, warnings }
    }

    pub(super) fn into_warnings(self) -> Vec<Finding> {
        self.findings
    }

    /// Parses an id of any kind.
    pub(super) fn id<T>(
        &mut self,
        key: &str,
        word: &Word,
        parse: fn(&str) -> Result<T, consent::id::IdError>,
    ) -> Option<T> {
        match parse(word.get_ref()) {
            Ok(id) => Some(id),
            Err(error) => {
                let allowed = error.to_string();
                self.error(
                    FindingCode::Id,
                    key,
                    word.span(),
                    &format!("`{}` is not an id", word.get_ref()),
                    &allowed,
                );
                None
            }
        }
    }

    /// Reports ids that occur twice.
    pub(super) fn unique<'a>(&mut self, key: &str, words: impl Iterator<Item = &'a Word>) {
        let mut seen = std::collections::BTreeSet::new();
        for word in words {
            if !seen.insert(word.get_ref().clone()) {
                let message = format!("`{}` stands here twice", word.get_ref());
                self.error(
                    FindingCode::Duplicate,
                    key,
                    word.span(),
                    &message,
                    "every id once",
                );
            }
        }
    }

    /// A plain text of one to `most` characters.
    pub(super) fn plain(&mut self, key: &str, word: &Word, most: usize) -> String {
        let text = word.get_ref().trim();
        let count = text.chars().count();
        if count == 0 {
            self.error(
                FindingCode::TextMissing,
                key,
                word.span(),
                "the text is empty",
                &format!("1 to {most} characters"),
            );
        } else if count > most {
            self.error(
                FindingCode::TextTooLong,
                key,
                word.span(),
                &format!("{count} characters"),
                &format!("1 to {most} characters"),
            );
        }
        text.to_owned()
    }

    /// A text in every language of the site and no other, each of one to `most` characters.
    pub(super) fn texts(&mut self, key: &str, texts: &Texts, most: usize) -> LocalisedText {
        let mut read = BTreeMap::new();
        for (tag, text) in texts.get_ref() {
            let at = format!("{key}.{}", tag.get_ref());
            match LanguageTag::parse(tag.get_ref()).filter(|tag| self.languages.contains(tag)) {
                Some(language) => {
                    let text = self.plain(&at, text, most);
                    read.insert(language, text);
                }
                None => {
                    let allowed = format!("the site's languages: {}", list(&self.languages));
                    self.error(
                        FindingCode::Language,
                        &at,
                        tag.span(),
                        "not a language of this site",
                        &allowed,
                    );
                }
            }
        }
        let missing: Vec<LanguageTag> = self
            .languages
            .iter()
            .filter(|tag| !read.contains_key(tag))
            .cloned()
            .collect();
        if !missing.is_empty() {
            let message = format!("no text in {}", list(&missing));
            self.error(
                FindingCode::TextMissing,
                key,
                texts.span(),
                &message,
                "one text per language of the site",
            );
        }
        LocalisedText(read)
    }

    /// The same for texts that may be left out.
    pub(super) fn some_texts(
        &mut self,
        key: &str,
        texts: Option<&Texts>,
        most: usize,
    ) -> Option<LocalisedText> {
        texts.map(|texts| self.texts(key, texts, most))
    }

    /// An absolute https address; http only on this machine, for development.
    pub(super) fn address(&mut self, key: &str, word: &Word) -> String {
        let text = word.get_ref();
        if !is_web_address(text) {
            let message = format!("`{text}` is not an address that visitors can open safely");
            self.error(
                FindingCode::Address,
                key,
                word.span(),
                &message,
                "an absolute https address (http only for localhost)",
            );
        }
        text.clone()
    }
}

/// Is this an absolute https address without spaces or user part, or http on this machine?
pub(super) fn is_web_address(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority
        .rsplit_once(':')
        .filter(|(_, port)| port.parse::<u16>().is_ok())
        .map_or(authority, |(host, _)| host);
    let clean = !host.is_empty()
        && !authority.contains('@')
        && text
            .chars()
            .all(|c| !c.is_whitespace() && !c.is_control() && !"\"'<>`\\".contains(c));
    clean && (scheme == "https" || scheme == "http" && is_this_machine(host))
}

/// The hosts for which http is allowed.
pub(super) fn is_this_machine(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "[::1]") || host.ends_with(".localhost")
}

pub(super) fn list<T: ToString>(words: &[T]) -> String {
    words
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}
