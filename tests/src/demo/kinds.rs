//! A page for each kind of tag and each way to hold it: marked, unmarked beside the loader, with the loader's parts, and
//! behind the server's gate. `tests/demo/kinds/kinds.json` lists them. It judges nothing: the browser tests count what reached others.

use super::pages::{Page, PageError};
use serde::Deserialize;
use std::path::Path;

/// One kind of tag.
#[derive(Debug, Deserialize)]
struct Kind {
    id: String,
    /// What the page has, where it is markup.
    tag: Option<String>,
    /// What the page's own script does, where it is not.
    code: Option<String>,
    /// Is that script a module?
    #[serde(default)]
    module: bool,
    /// The marked form, where it has one that is not the marked script.
    marked: Option<String>,
    /// The marked form that only a part of the loader knows.
    marked_part: Option<String>,
}

/// What a request wants.
#[derive(Debug)]
pub(super) struct Wish<'a> {
    /// `marked`, `marked_part`, `loader`, `part`, `csp` or `gate`.
    pub(super) way: &'a str,
    pub(super) kind: &'a str,
    /// Stands in every address that the page asks for.
    pub(super) run: &'a str,
    pub(super) third_parties: &'a str,
    /// For the page's own inline scripts.
    pub(super) nonce: &'a str,
}

impl Wish<'_> {
    fn words(&self, folder: &Path) -> Page {
        Page::new(folder)
            .word("kind", self.kind)
            .word("base", &format!("{}/kinds/", self.third_parties))
            .word("id", self.run)
            .word("run", &format!("run={}", self.run))
            .word("nonce", self.nonce)
            .word("site", self.site())
    }

    /// The site with all parts of the loader, or the one with none.
    fn site(&self) -> &str {
        if self.way.ends_with("part") {
            "kinds-held"
        } else {
            "kinds"
        }
    }

    /// The page; `None` for a kind that does not come this way.
    pub(super) fn page(&self, folder: &Path) -> Result<Option<String>, PageError> {
        let Some(tag) = found(folder, self.kind)?.and_then(|kind| self.tag(&kind)) else {
            return Ok(None);
        };
        let page = self.words(folder).word("tag", &tag);
        page.render("page.html").map(Some)
    }

    fn tag(&self, kind: &Kind) -> Option<String> {
        let code = |attributes: &str, code: &str| format!("<script{attributes}>{code}</script>");
        let own = kind.code.as_ref();
        let is_module = if kind.module { " type=\"module\"" } else { "" };
        let plain = || {
            let script = own.map(|text| code(is_module, text));
            joined(kind.tag.as_ref(), script)
        };
        match self.way {
            "loader" | "part" => plain(),
            "marked_part" => kind.marked_part.clone(),
            "marked" => {
                let marks = " type=\"text/plain\" data-service=\"everything\"";
                let released_as = if kind.module { " data-type=\"module\"" } else { "" };
                let script = own.map(|text| code(&format!("{marks}{released_as}"), text));
                joined(kind.marked.as_ref(), script)
            }
            // What the page's own scripts do is in a file of its own: most policies allow no inline script.
            "csp" => {
                let Self { kind: id, run, .. } = self;
                let source = format!("{is_module} src=\"/kinds/own/{id}.js?run={run}\"");
                joined(kind.tag.as_ref(), own.map(|_| code(&source, "")))
            }
            "gate" => plain().map(|tag| {
                format!("<template>{tag}</template>\n  <script src=\"/_sluis/g/kinds/everything.js\"></script>")
            }),
            _ => None,
        }
    }

    /// The page's own script, as a file.
    pub(super) fn own_script(&self, folder: &Path) -> Result<Option<String>, PageError> {
        let Some(code) = found(folder, self.kind)?.and_then(|kind| kind.code) else {
            return Ok(None);
        };
        self.words(folder).fill_text(&code).map(Some)
    }
}

/// Markup and then script; `None` where there is neither.
fn joined(markup: Option<&String>, script: Option<String>) -> Option<String> {
    let both: Vec<String> = markup.cloned().into_iter().chain(script).collect();
    (!both.is_empty()).then(|| both.concat())
}

fn found(folder: &Path, id: &str) -> Result<Option<Kind>, PageError> {
    let path = folder.join("kinds.json");
    let text = super::pages::read(&path)?;
    let kinds: Vec<Kind> =
        serde_json::from_str(&text).map_err(|source| PageError::Kinds { path, source })?;
    Ok(kinds.into_iter().find(|kind| kind.id == id))
}

/// The page's own service worker, which imports a script of theirs.
pub(super) fn worker(third_parties: &str, run: &str) -> String {
    format!("importScripts(\"{third_parties}/kinds/script.js?run={run}\");\n")
}
