//! Operators, their sessions and what they did. Passwords and tokens are kept as hashes only; who may do what is
//! decided elsewhere.

use crate::ErasureReason;
use consent::{PolicyVersion, SiteId, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What an operator may do, from most to least.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
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
    /// On which sites; empty means all, also those to come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<SiteId>,
    /// Can no longer sign in.
    #[serde(default)]
    pub disabled: bool,
    /// Sessions opened before this count no longer. `None`: nobody was ever locked out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sessions_since: Option<Timestamp>,
}

impl Operator {
    /// May the operator see this site at all?
    #[must_use]
    pub fn has_site(&self, site: &SiteId) -> bool {
        self.sites.is_empty() || self.sites.contains(site)
    }
}

impl fmt::Debug for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operator")
            .field("name", &self.name)
            .field("role", &self.role)
            .field("sites", &self.sites)
            .field("disabled", &self.disabled)
            .finish_non_exhaustive()
    }
}

/// A one-time link by which a new operator chooses name and password (S19). Only the hash of its secret is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// The hash of the secret in the link.
    pub hash: [u8; 32],
    /// What the new operator may do.
    pub role: Role,
    /// On which sites; empty means all.
    pub sites: Vec<SiteId>,
    /// Who invited.
    pub by: String,
    /// Until when it can be used.
    pub expires_at: Timestamp,
}

/// A token with which a program calls the API: a site's back end, or whoever acts with a role. Only its hash is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApiToken {
    /// The hash of the token.
    pub hash: [u8; 32],
    /// What operators call it.
    pub name: String,
    /// The site whose back end it is for; `None` for a token with a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<SiteId>,
    /// Who made it.
    pub by: String,
    /// Since when.
    pub created_at: Timestamp,
    /// As which role its bearer acts; `None` for a site's back end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// With a role: on which sites; empty means all, also those to come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<SiteId>,
    /// From when on it is refused; `None`: not before it is revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The day of its last use, as midnight in UTC; no closer than that is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_on: Option<Timestamp>,
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
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
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
    /// Saved a draft.
    DraftSaved {
        /// Of which site.
        site: SiteId,
        /// Which revision.
        revision: u32,
    },
    /// Changed what an operator may do.
    OperatorChanged {
        /// The operator.
        name: String,
        /// The role from now on.
        role: Role,
        /// Can the operator no longer sign in?
        disabled: bool,
    },
    /// Invited an operator by a one-time link.
    OperatorInvited {
        /// The role that the link gives.
        role: Role,
    },
    /// Read a record, or a visitor's records (S19).
    RecordsRead {
        /// On which site.
        site: SiteId,
        /// How many.
        records: u64,
        /// What for: `list`, `show`, `export` or `verify`.
        how: String,
    },
    /// Erased records.
    RecordsErased {
        /// On which site.
        site: SiteId,
        /// How many.
        records: u64,
        /// Why.
        reason: ErasureReason,
        /// The same in the operator's words; empty where a rule spoke.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// Restricted the use of a visitor's records, or lifted that.
    RecordsRestricted {
        /// On which site.
        site: SiteId,
        /// Restricted from now on?
        on: bool,
        /// Why, in the operator's words; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// Made a token for a site's back end.
    ApiTokenMade {
        /// For which site.
        site: SiteId,
        /// What it is called.
        name: String,
    },
    /// Revoked a token of a site's back end.
    ApiTokenRevoked {
        /// Of which site.
        site: SiteId,
        /// What it was called.
        name: String,
    },
    /// Made a token with a role.
    RoleTokenMade {
        /// What it is called.
        name: String,
        /// The role that it gives.
        role: Role,
    },
    /// Revoked a token with a role.
    RoleTokenRevoked {
        /// What it was called.
        name: String,
    },
    /// Exported the ledger or part of it.
    LedgerExported,
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
