//! What is wrong with a site file, where, and what is allowed. Which findings exist is `super::code`'s list.

use super::code::{FindingCode, Level};
use miette::{Diagnostic, LabeledSpan, NamedSource, Severity, SourceCode};
use serde::{Serialize, Serializer, ser::SerializeStruct};
use std::{fmt, ops::Range, sync::Arc};

/// One thing that is wrong, with its place.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Stable code.
    pub code: FindingCode,
    /// Stops publishing, or only warns.
    pub level: Level,
    /// The key, such as `services.posthog.vendor`.
    pub key: String,
    /// What is wrong.
    pub message: String,
    /// What is allowed.
    pub allowed: String,
    /// Line, counted from 1.
    pub line: usize,
    pub(super) span: Range<usize>,
    pub(super) source: Arc<NamedSource<String>>,
}

impl Finding {
    /// Does it stop publishing?
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.level == Level::Error
    }
}

/// As scripts read it: `code`, `level`, `source`, `key`, `line`, `message`, `allowed`.
impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, ser: S) -> Result<S::Ok, S::Error> {
        let mut fields = ser.serialize_struct("Finding", 7)?;
        fields.serialize_field("code", self.code.as_str())?;
        fields.serialize_field("level", self.level.wire_name())?;
        fields.serialize_field("source", self.code.source())?;
        fields.serialize_field("key", &self.key)?;
        fields.serialize_field("line", &self.line)?;
        fields.serialize_field("message", &self.message)?;
        fields.serialize_field("allowed", &self.allowed)?;
        fields.end()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (line {}): {}", self.key, self.line, self.message)
    }
}

impl std::error::Error for Finding {}

impl Diagnostic for Finding {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.code.as_str()))
    }
    fn severity(&self) -> Option<Severity> {
        Some(match self.level {
            Level::Error => Severity::Error,
            Level::Warning => Severity::Warning,
        })
    }
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(format!(
            "{} (rule: {})",
            self.allowed,
            self.code.source()
        )))
    }
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&*self.source)
    }
    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(std::iter::once(LabeledSpan::underline(
            self.span.clone(),
        ))))
    }
}

/// All that is wrong with one file; publishing changed nothing.
#[derive(Debug, thiserror::Error)]
#[error("the site file has {} error(s); nothing was published", .errors.len())]
pub struct SiteFileError {
    /// At least one.
    pub errors: Vec<Finding>,
    /// What is doubtful beside them.
    pub warnings: Vec<Finding>,
}

impl Diagnostic for SiteFileError {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new("site_file"))
    }
    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        let all = self.errors.iter().chain(&self.warnings);
        Some(Box::new(all.map(|finding| finding as &dyn Diagnostic)))
    }
}
