//! What is wrong with a site file, where, and what is allowed. The codes are stable.

use miette::{Diagnostic, LabeledSpan, NamedSource, Severity, SourceCode};
use std::{fmt, ops::Range, sync::Arc};

/// A code that scripts and documents may rely on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FindingCode {
    /// Not TOML, an unknown or missing key, or a value of another type.
    Shape,
    /// An id breaks the rules of ids.
    Id,
    /// The same id twice.
    Duplicate,
    /// An origin with a wildcard.
    OriginWildcard,
    /// Not an exact origin.
    Origin,
    /// Not a language, or one that the site does not list.
    Language,
    /// Not a country.
    Country,
    /// A text is missing in a language of the site.
    TextMissing,
    /// A text is longer than allowed.
    TextTooLong,
    /// An address that is not absolute or not https.
    Address,
    /// No controller.
    Controller,
    /// A service names a vendor that is not there.
    UnknownVendor,
    /// A service names a purpose that is not there, or none.
    UnknownPurpose,
    /// A service names a controller that is not there.
    UnknownController,
    /// A service without responsible party (S11).
    Responsible,
    /// A necessary item without justification (S2).
    Justification,
    /// Storage under legitimate interest (E10).
    StorageOnLegitimateInterest,
    /// A tag lacks what its kind needs, or comes from a host that its service does not name.
    Tag,
    /// A plain link with tags (S13).
    LinkOnly,
    /// Says that the device is not touched, without a reason or although it loads something (S9).
    TouchesTerminal,
    /// A host that is not `host[:port][/path]`.
    Host,
    /// A lifetime that is negative or absurd.
    Lifetime,
    /// A lifetime over 13 months (E17). Only a warning.
    LongLifetime,
    /// A name that is empty, or a pattern with a wildcard that is not at its end.
    ItemName,
    /// More purposes or services than the product can hold.
    TooMany,
    /// Not a directive or a source of a Content-Security-Policy, or one that would hold nothing back.
    Csp,
}

impl FindingCode {
    /// The code as text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shape => "site_shape",
            Self::Id => "site_id",
            Self::Duplicate => "site_duplicate",
            Self::OriginWildcard => "site_origin_wildcard",
            Self::Origin => "site_origin",
            Self::Language => "site_language",
            Self::Country => "site_country",
            Self::TextMissing => "site_text_missing",
            Self::TextTooLong => "site_text_too_long",
            Self::Address => "site_address",
            Self::Controller => "site_controller",
            Self::UnknownVendor => "site_unknown_vendor",
            Self::UnknownPurpose => "site_unknown_purpose",
            Self::UnknownController => "site_unknown_controller",
            Self::Responsible => "site_responsible",
            Self::Justification => "site_justification",
            Self::StorageOnLegitimateInterest => "site_storage_on_legitimate_interest",
            Self::Tag => "site_tag",
            Self::LinkOnly => "site_link_only",
            Self::TouchesTerminal => "site_touches_terminal",
            Self::Host => "site_host",
            Self::Lifetime => "site_lifetime",
            Self::LongLifetime => "site_long_lifetime",
            Self::ItemName => "site_item_name",
            Self::TooMany => "site_too_many",
            Self::Csp => "site_csp",
        }
    }
}

/// One thing that is wrong, with its place.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Stable code.
    pub code: FindingCode,
    /// Stops publishing, or only warns.
    pub is_error: bool,
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
        Some(if self.is_error {
            Severity::Error
        } else {
            Severity::Warning
        })
    }
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.allowed))
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
}

impl Diagnostic for SiteFileError {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new("site_file"))
    }
    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        Some(Box::new(
            self.errors.iter().map(|finding| finding as &dyn Diagnostic),
        ))
    }
}
