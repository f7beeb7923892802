//! The rules of the house that no compiler checks: which crate may import which, how long a file may be,
//! what a name may be called. Each rule is a function from contents to complaints, so that its test can
//! plant a violation. It repairs nothing.

mod clock;
mod edges;
mod heading;
mod length;
mod lockfile;
mod names;
mod source;

use std::{fmt, path::Path};

use anyhow::{Result, bail};

use crate::workspace;
use source::SourceFile;

/// One thing that is wrong, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    place: String,
    line: Option<usize>,
    rule: String,
}

impl Complaint {
    fn new(place: &str, line: Option<usize>, rule: String) -> Self {
        Self {
            place: place.to_owned(),
            line,
            rule,
        }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.place, self.rule),
            None => write!(f, "{}: {}", self.place, self.rule),
        }
    }
}

pub(crate) fn run() -> Result<()> {
    let root = workspace::root();
    let mut complaints = edges::of_workspace()?;
    let mut count = 0;
    for path in workspace::files_below(&root) {
        let shown = path.strip_prefix(&root)?.to_string_lossy().into_owned();
        if is_rust(&path) {
            let source = SourceFile::read(&path, shown)?;
            complaints.extend(heading::check(&source));
            complaints.extend(length::check(&source));
            complaints.extend(names::check(&source));
            complaints.extend(clock::check(&source));
            count += 1;
        } else if path
            .file_name()
            .is_some_and(|name| name == "package-lock.json")
        {
            complaints.extend(lockfile::check(&shown, &std::fs::read_to_string(&path)?));
        }
    }
    for complaint in &complaints {
        eprintln!("  {complaint}");
    }
    if !complaints.is_empty() {
        bail!("tidy: {} complaints", complaints.len());
    }
    eprintln!("  {count} Rust files and the edges between the crates are tidy");
    Ok(())
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}
