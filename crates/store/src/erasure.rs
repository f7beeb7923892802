//! Erasing what a record says while the chain stays whole: the private part of an entry is replaced by its digest, and
//! an entry of its own says which ones, why and by whom (S21, S22; `docs/decisions/0009-erasure-tombstones.md`).

use consent::{SiteId, VisitorId};
use serde::{Deserialize, Serialize};

/// Why records are erased.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErasureReason {
    /// The visitor asked for it (GDPR art. 17).
    Request,
    /// The site's rule for keeping records says so (S21).
    Retention,
}

impl ErasureReason {
    /// The name in reports.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Retention => "retention",
        }
    }
}

/// Which records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErasureScope {
    /// All that one visitor has on the site, restrictions included.
    Visitor(VisitorId),
    /// Records by their place in the ledger; places that hold no record of the site are left alone.
    Records(Vec<u64>),
}

/// What is to be erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasureRequest {
    /// On which site.
    pub site: SiteId,
    /// Which records.
    pub scope: ErasureScope,
    /// Why.
    pub reason: ErasureReason,
    /// The operator's sign-in name, `visitor`, or what stands for it.
    pub by: String,
    /// When, in milliseconds since 1970.
    pub at_millis: u64,
}

/// The tombstone: what was erased, as it stands in the ledger. It names places and no visitor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    /// On which site.
    pub site: SiteId,
    /// The places in the ledger whose private part is gone, ascending.
    pub seqs: Vec<u64>,
    /// Why.
    pub reason: ErasureReason,
    /// By whom.
    pub by: String,
    /// When, in milliseconds since 1970.
    pub at_millis: u64,
}
