//! Operators, their sessions and what they did. Passwords and tokens are kept as hashes only; who may do what is
//! decided elsewhere.

use consent::{PolicyVersion, SiteId, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What an operator may do, from most to least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything, operators included.
    Owner,
    /// Publishes policies.
    Publisher,
    /// Reads the rates.
    Analyst,
    /// Reads records and audit entries.
    Auditor,
}

impl Role {
    /// All roles, from most to least.
    pub const ALL: [Self; 4] = [Self::Owner, Self::Publisher, Self::Analyst, Self::Auditor];

    /// The stored name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Publisher => "publisher",
            Self::Analyst => "analyst",
            Self::Auditor => "auditor",
        }
    }

    /// Parses [`Self::wire_name`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.wire_name() == text)
    }
}

/// A signed-in staff member.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operator {
    /// Sign-in name, unique; kept and looked up in lower case.
    pub name: String,
    /// The password's hash as a PHC string.
    pub password_hash: String,
    /// What the operator may do.
    pub role: Role,
    /// Since when.
    pub created_at: Timestamp,
}

impl fmt::Debug for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operator")
            .field("name", &self.name)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// A signed-in browser of an operator. When it ends is decided by those who read it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The hash of the id that the browser holds.
    pub id_hash: [u8; 32],
    /// The operator's sign-in name.
    pub operator: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was last used.
    pub last_used_at: Timestamp,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("operator", &self.operator)
            .field("created_at", &self.created_at)
            .field("last_used_at", &self.last_used_at)
            .finish_non_exhaustive()
    }
}

/// What an operator did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuditAct {
    /// Signed in.
    SignedIn,
    /// Tried to sign in under this name.
    SignInFailed,
    /// Signed out.
    SignedOut,
    /// Issued a one-time link for setting up the first operator.
    SetupTokenIssued,
    /// Set up the first operator by a one-time link.
    SetupTokenUsed,
    /// Added an operator.
    OperatorAdded {
        /// The new sign-in name.
        name: String,
        /// The new operator's role.
        role: Role,
    },
    /// Published a policy.
    PolicyPublished {
        /// Of which site.
        site: SiteId,
        /// Which version.
        version: PolicyVersion,
    },
    /// Published an earlier policy again.
    PolicyRolledBack {
        /// Of which site.
        site: SiteId,
        /// The version whose settings were taken.
        from: PolicyVersion,
        /// The new version.
        version: PolicyVersion,
    },
}

/// Who did what and when; not a consent record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditEntry {
    /// When, in milliseconds since 1970.
    pub at_millis: u64,
    /// The operator's sign-in name, or what stands for it on a command line.
    pub operator: String,
    /// What was done.
    pub act: AuditAct,
}

/// An audit entry as it stands in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audited {
    /// Its place in the ledger.
    pub seq: u64,
    /// Who did what and when.
    pub entry: AuditEntry,
}
