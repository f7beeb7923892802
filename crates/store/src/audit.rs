//! What operators did, as it stands in the ledger. It is no consent record.
// size: one vocabulary, a variant for each act.

use crate::{ErasureReason, JobId, Role, WebhookId};
use consent::{PolicyVersion, SiteId};
use serde::{Deserialize, Serialize};

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
    /// Chose a new password, knowing the old one.
    PasswordChanged,
    /// Had a one-time link made by which an operator chooses a new password.
    PasswordResetOffered {
        /// The operator.
        name: String,
    },
    /// Chose a new password by a one-time link; the second factor went with the old one.
    PasswordReset,
    /// Added codes of an app as a second factor.
    CodesAdded,
    /// Took the second factor away.
    CodesRemoved,
    /// Signed in with a recovery code.
    RecoveryCodeUsed {
        /// How many are left.
        left: u64,
    },
    /// Added a passkey.
    PasskeyAdded {
        /// What the operator calls it.
        name: String,
    },
    /// Took a passkey away; or had it taken away on the server.
    PasskeyRemoved {
        /// What the operator calls it.
        name: String,
    },
    /// Signed in with a passkey, alone or after the password.
    PasskeyUsed {
        /// What the operator calls it.
        name: String,
    },
    /// Brought a passkey that has signed less often than it did before: there may be a copy of it. It was refused.
    PasskeyRefused {
        /// What the operator calls it.
        name: String,
    },
    /// Ended sessions of the same operator in other browsers.
    SessionsEnded {
        /// How many.
        sessions: u64,
    },
    /// Began an A/B test of two published versions.
    ExperimentStarted {
        /// Of which site.
        site: SiteId,
        /// Which test of the site: 1, 2, 3, ...
        number: u32,
        /// The version that was current.
        current: PolicyVersion,
        /// The earlier version that it is compared with.
        other: PolicyVersion,
        /// How many visitors of a hundred are shown the other one.
        share: u8,
        /// What was expected of the current one: accepted of a thousand shown.
        baseline: u16,
        /// The least difference that matters, of a thousand shown.
        effect: u16,
        /// After how many shown banners of both versions together it is over.
        planned: u64,
        /// Why, in the operator's words; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// Ended an A/B test.
    ExperimentEnded {
        /// Of which site.
        site: SiteId,
        /// Which test of the site.
        number: u32,
        /// How.
        how: ExperimentEnd,
        /// Why, in the operator's words; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
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
    /// Did something to a webhook.
    WebhookChanged {
        /// Which site it is told of; `None`: all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        site: Option<SiteId>,
        /// Which.
        id: WebhookId,
        /// What.
        change: WebhookChange,
    },
    /// Said when something is an alert.
    AlertRulesChanged {
        /// For which site; `None`: for the server as a whole.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        site: Option<SiteId>,
    },
    /// Asked for a job.
    JobAsked {
        /// On which site.
        site: SiteId,
        /// Its number.
        job: JobId,
        /// What kind: `check` or `snippet`.
        task: String,
    },
    /// Called a job off.
    JobCancelled {
        /// On which site.
        site: SiteId,
        /// Its number.
        job: JobId,
    },
}

/// What was done to a webhook.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WebhookChange {
    /// Added.
    Added,
    /// Given another address, other events or another description.
    Changed,
    /// Paused.
    Paused,
    /// Told again from now on.
    Resumed,
    /// Removed.
    Removed,
    /// Given another secret.
    SecretChanged,
    /// Told once more of what happened earlier.
    Replayed,
    /// Sent a test message.
    Tested,
}

impl WebhookChange {
    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Removed => "removed",
            Self::SecretChanged => "secret_changed",
            Self::Replayed => "replayed",
            Self::Tested => "tested",
        }
    }
}

/// How an A/B test ended.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExperimentEnd {
    /// The current version stays.
    KeptCurrent,
    /// The other version was published again.
    TookOther,
    /// Another version was published while it ran.
    Superseded,
}

impl AuditAct {
    /// Is it the beginning or the end of an A/B test?
    #[must_use]
    pub const fn is_of_experiment(&self) -> bool {
        matches!(
            self,
            Self::ExperimentStarted { .. } | Self::ExperimentEnded { .. }
        )
    }
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
