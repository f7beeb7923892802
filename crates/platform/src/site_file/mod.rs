//! `site.toml`: from the text that an operator wrote to a checked draft of a policy, or to errors that name the
//! key, the line and what is allowed. Publishes nothing.

mod check;
mod code;
mod csp;
mod finding;
mod inventory;
mod link;
mod lint;
mod migrate;
mod origin;
mod rates;
mod reach;
mod reader;
mod regimes;
mod services;
mod shape;
mod signals;
mod starter;
mod theme;

pub use code::{FindingCode, Level};
pub use finding::{Finding, SiteFileError};
pub use link::{PrivacyLink, privacy_links};
pub use starter::Starter;

use consent::Policy;
use reader::Reader;

/// A site file may have this many bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// A draft that may be published, and what is not forbidden but doubtful.
#[derive(Debug)]
pub struct CheckedDraft {
    /// Not numbered yet: version 0, slots 0.
    pub draft: Policy,
    /// Warnings only.
    pub warnings: Vec<Finding>,
}

/// Parses and checks a site file. `file_name` appears in messages only.
///
/// # Errors
/// [`SiteFileError`] with everything that is wrong, in the order of the file's parts.
pub fn parse(file_name: &str, text: &str) -> Result<CheckedDraft, SiteFileError> {
    let mut reader = Reader::new(file_name, text);
    if text.len() > MAX_BYTES {
        reader.error(
            FindingCode::TextTooLong,
            "site.toml",
            0..0,
            "the file is too large",
            "1 MiB at most",
        );
        return Err(reader.into_error());
    }
    let draft = match toml::from_str(text) {
        Ok(file) => {
            let draft = check::site(&mut reader, &file)
                .map(|draft| csp::settings(&mut reader, file.csp.as_ref(), draft))
                .map(|draft| reach::settings(&mut reader, &file, draft));
            lint::all(&mut reader, &file);
            draft
        }
        Err(error) => {
            reader.shape_error(&error);
            None
        }
    };
    match draft {
        Some(draft) if !reader.has_errors() => Ok(CheckedDraft {
            draft,
            warnings: reader.into_warnings(),
        }),
        _ => Err(reader.into_error()),
    }
}
