//! Operators, their sessions and links. Passwords and tokens are kept as hashes only; who may do what is decided
//! elsewhere.

use consent::{SiteId, Timestamp};
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
    /// Codes of an app that are asked for after the password; `None`: the password is enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codes: Option<CodeFactor>,
    /// Passkeys, by which somebody signs in with or without the password; `None`: there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passkeys: Option<PasskeyFactor>,
}

/// One-time codes by time (RFC 6238) as a second factor. The secret itself is not kept: it is derived from one of the
/// server's secrets and the salt.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeFactor {
    /// What the secret is derived from, beside the server's own.
    pub salt: [u8; 32],
    /// Since when.
    pub since: Timestamp,
    /// The time step of the code that was used last, so that no code counts twice.
    pub used_step: u64,
    /// Hashes of the recovery codes that were not used yet.
    pub recovery: Vec<[u8; 32]>,
}

/// Passkeys of one operator (Web Authentication, level 3).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyFactor {
    /// What passkeys name their operator by; random, so that it tells nothing.
    pub handle: [u8; 32],
    /// One or more.
    pub keys: Vec<Passkey>,
    /// Hashes of the recovery codes that were not used yet. Empty while there are codes of an app: then those have them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recovery: Vec<[u8; 32]>,
}

/// One passkey. Its private key is with the operator and nowhere else.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passkey {
    /// The credential's id, as its authenticator chose it.
    #[serde(with = "serde_bytes")]
    pub id: Vec<u8>,
    /// What the operator calls it.
    pub name: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was last used; `None`: never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_at: Option<Timestamp>,
    /// The public key with what was agreed on at its making, as `webauthn_rp` 0.3 writes it.
    #[serde(with = "serde_bytes")]
    pub key: Vec<u8>,
    /// How often it has signed; 0 for authenticators that do not count.
    pub signatures: u32,
    /// Can there be copies of it, by the authenticator's own word?
    pub backup: PasskeyBackup,
}

/// Whether a passkey is kept in one device or by a service that copies it to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PasskeyBackup {
    /// It never leaves its device.
    Never,
    /// It may be copied, and was not yet.
    Possible,
    /// It is copied.
    Exists,
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

/// A one-time link by which a new operator chooses name and password, or one who is known a new password (S19). Only the hash of its secret is kept.
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
    /// The operator who gets a new password by it; `None`: it makes a new operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
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
