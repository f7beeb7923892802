//! What an operator is working on: the text of a site file that is not published yet. Not checked here.

use consent::{PolicyVersion, SiteId};
use serde::{Deserialize, Serialize};

/// A site's draft. There is one per site; each save is a new revision, and the earlier ones stay in the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Of which site.
    pub site: SiteId,
    /// 1, 2, 3, ...; filled in by the store.
    pub revision: u32,
    /// The version that was current when the draft was begun.
    pub based_on: Option<PolicyVersion>,
    /// The site file.
    pub text: String,
    /// The operator's sign-in name, or what stands for it on a command line.
    pub author: String,
    /// When it was saved, in milliseconds since 1970.
    pub at_millis: u64,
    /// Why, in the author's words; may be empty.
    pub note: String,
}
