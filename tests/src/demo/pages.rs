//! The shop's pages from templates: `{{name}}` is replaced by an address or a text of the page's language,
//! `{{> file}}` by another template. Nothing is escaped, because all of it is ours.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// The three origins of the demo.
#[derive(Debug, Clone)]
pub(super) struct Origins {
    pub(super) server: String,
    pub(super) shop: String,
    pub(super) third_parties: String,
}

/// Why a page could not be made.
#[derive(Debug, thiserror::Error)]
pub(super) enum PageError {
    #[error("{path}: {source}")]
    Read { path: PathBuf, source: io::Error },
    #[error("{path}: {source}")]
    Texts {
        path: PathBuf,
        source: toml::de::Error,
    },
    #[error("{path}: {source}")]
    Kinds {
        path: PathBuf,
        source: serde_json::Error,
    },
    #[error("nothing is called {{{{{0}}}}}")]
    Unknown(String),
    #[error("templates include each other")]
    Depth,
}

/// What a page is made of. Read from disk each time, so that an edit shows at the next reload.
#[derive(Debug, Clone)]
pub(super) struct Page {
    folder: PathBuf,
    words: BTreeMap<String, String>,
}

impl Page {
    /// A page of the templates in `folder/pages`, without words yet.
    pub(super) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            words: BTreeMap::new(),
        }
    }

    /// Adds one word.
    #[must_use]
    pub(super) fn word(mut self, name: &str, text: &str) -> Self {
        self.words.insert(name.to_owned(), text.to_owned());
        self
    }

    /// Adds the texts of a language, `folder/texts/{language}.toml`.
    pub(super) fn texts(mut self, language: &str) -> Result<Self, PageError> {
        let path = self.folder.join("texts").join(format!("{language}.toml"));
        let texts: BTreeMap<String, String> = match toml::from_str(&read(&path)?) {
            Ok(texts) => texts,
            Err(source) => return Err(PageError::Texts { path, source }),
        };
        self.words.extend(texts);
        Ok(self)
    }

    /// Fills a template.
    pub(super) fn render(&self, template: &str) -> Result<String, PageError> {
        self.fill(&format!("{{{{> {template}}}}}"), 8)
    }

    /// Fills a text that is no file.
    pub(super) fn fill_text(&self, text: &str) -> Result<String, PageError> {
        self.fill(text, 8)
    }

    fn fill(&self, text: &str, depth: u8) -> Result<String, PageError> {
        let depth = depth.checked_sub(1).ok_or(PageError::Depth)?;
        let mut page = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((name, after)) = after.split_once("}}") else {
                break;
            };
            page.push_str(before);
            page.push_str(&self.part(name.trim(), depth)?);
            rest = after;
        }
        page.push_str(rest);
        Ok(page)
    }

    fn part(&self, name: &str, depth: u8) -> Result<String, PageError> {
        let text = match name.strip_prefix('>') {
            Some(file) => &read(&self.folder.join("pages").join(file.trim()))?,
            None => self
                .words
                .get(name)
                .ok_or_else(|| PageError::Unknown(name.to_owned()))?,
        };
        self.fill(text, depth)
    }
}

pub(super) fn read(path: &Path) -> Result<String, PageError> {
    fs::read_to_string(path).map_err(|source| PageError::Read {
        path: path.to_owned(),
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::{Page, PageError};
    use std::path::Path;

    fn shop(language: &str) -> Page {
        Page::new(Path::new("demo/shop"))
            .word("server", "http://sluis.example")
            .word("third_parties", "http://third.example")
            .word("extra_style", "")
            .word("gated", "")
            .word("nonce", "")
            .word("language", language)
            .word("direction", "ltr")
            .word("home", "/")
            .texts(language)
            .expect("the language has texts")
    }

    #[test]
    fn every_page_is_complete_in_every_language() {
        for language in super::super::shop::LANGUAGES {
            for page in [
                "home.html",
                "product.html",
                "unmarked.html",
                "strict.html",
                "held-by-policy.html",
            ] {
                let html = shop(language).render(page).expect("every word is there");
                assert!(!html.contains("{{"), "{page} in {language}");
            }
        }
    }

    #[test]
    fn the_snippet_is_the_first_element_after_the_charset() {
        let html = shop("nl").render("home.html").expect("a page");
        let head = html.split("<head>").nth(1).expect("a head").trim_start();
        let after = head
            .strip_prefix("<meta charset=\"utf-8\">")
            .expect("the charset comes first");
        let snippet = "<script src=\"http://sluis.example/s/shop.js\"></script>";
        assert!(after.trim_start().starts_with(snippet), "{after:.120}");
    }

    #[test]
    fn a_word_that_is_missing_is_named() {
        let empty = Page::new(Path::new("demo/quiet"));
        let error = empty.render("home.html").expect_err("no server is known");
        assert!(matches!(error, PageError::Unknown(name) if name == "server"));
    }
}
