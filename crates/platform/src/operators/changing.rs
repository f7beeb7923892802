//! Listing operators and changing what they may do. An operator is never deleted: the audit log names them.

use super::SignedIn;
use crate::{
    Platform,
    access::{Permission, Refused},
};
use consent::{SiteId, Timestamp};
use store::{AuditAct, Operator, Role, StoreError};

/// So many operators are read at once.
const PAGE: usize = 100;

/// Why operators stay as they are.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// It is not for this operator.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// Nobody has this name.
    #[error("there is no operator of this name; nothing was changed")]
    Unknown,
    /// Nobody else could manage operators any more.
    #[error(
        "this is the last owner who can sign in; nothing was changed. Make another operator an owner first"
    )]
    LastOwner,
    /// An owner with some sites only.
    #[error(
        "an owner has all sites; nothing was changed. Choose another role for somebody of some sites"
    )]
    OwnerSites,
    /// Some sites only, and none named.
    #[error("no site was chosen; nothing was changed. Choose one or more, or all")]
    NoSites,
    /// A site that was never published.
    #[error("there is no site {0}; nothing was changed")]
    UnknownSite(SiteId),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ChangeError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refused) => refused.code(),
            Self::Unknown => "unknown_operator",
            Self::LastOwner => "last_owner",
            Self::OwnerSites => "owner_sites",
            Self::NoSites => "no_sites",
            Self::UnknownSite(_) => "unknown_site",
            Self::Store(error) => error.code(),
        }
    }
}

/// What an operator may do from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperatorChange {
    /// The role.
    pub role: Role,
    /// On which sites; `None` means all, also those to come.
    pub sites: Option<Vec<SiteId>>,
    /// Locked out?
    pub disabled: bool,
}

/// An operator in a list, without the password's hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperatorLine {
    /// The sign-in name.
    pub name: String,
    /// The role.
    pub role: Role,
    /// On which sites; empty means all.
    pub sites: Vec<SiteId>,
    /// Locked out?
    pub disabled: bool,
    /// Since when.
    pub created_at: Timestamp,
}

impl Platform {
    /// All operators, by name.
    ///
    /// # Errors
    /// [`ChangeError`]
    pub async fn operators(&self, by: &SignedIn) -> Result<Vec<OperatorLine>, ChangeError> {
        by.check(Permission::ManageOperators)?;
        let all = self.all_operators().await?;
        Ok(all.into_iter().map(line).collect())
    }

    /// Changes what an operator may do. It counts with that operator's next request; who is disabled is signed out.
    ///
    /// # Errors
    /// [`ChangeError`]; in every case nothing was changed.
    pub async fn change_operator(
        &self,
        by: &SignedIn,
        name: &str,
        change: OperatorChange,
    ) -> Result<(), ChangeError> {
        by.check(Permission::ManageOperators)?;
        let sites = self.checked_sites(change.role, change.sites)?;
        let _changing = self.changing_operators.lock().await;
        let mut operator = self
            .store
            .operator(name)
            .await?
            .ok_or(ChangeError::Unknown)?;
        let stays_owner = change.role == Role::Owner && !change.disabled;
        if is_active_owner(&operator) && !stays_owner && self.active_owners().await? < 2 {
            return Err(ChangeError::LastOwner);
        }
        if change.disabled && !operator.disabled {
            operator.sessions_since = Some(self.now());
        }
        operator.role = change.role;
        operator.sites = sites;
        operator.disabled = change.disabled;
        let act = AuditAct::OperatorChanged {
            name: operator.name.clone(),
            role: operator.role,
            disabled: operator.disabled,
        };
        self.store.change_operator(operator).await?;
        Ok(self.audited(&by.name, act).await?)
    }

    /// The sites as an operator of this role may have them; all of them are kept as an empty list.
    pub(super) fn checked_sites(
        &self,
        role: Role,
        sites: Option<Vec<SiteId>>,
    ) -> Result<Vec<SiteId>, ChangeError> {
        let Some(sites) = sites else {
            return Ok(Vec::new());
        };
        if role == Role::Owner {
            return Err(ChangeError::OwnerSites);
        }
        if sites.is_empty() {
            return Err(ChangeError::NoSites);
        }
        match sites.iter().find(|site| self.live(site).is_none()) {
            Some(unknown) => Err(ChangeError::UnknownSite(unknown.clone())),
            None => Ok(sites),
        }
    }

    async fn active_owners(&self) -> Result<usize, StoreError> {
        let all = self.all_operators().await?;
        Ok(all.iter().filter(|one| is_active_owner(one)).count())
    }

    pub(super) async fn all_operators(&self) -> Result<Vec<Operator>, StoreError> {
        let mut all: Vec<Operator> = Vec::new();
        loop {
            let after = all.last().map(|last| last.name.as_str());
            let page = self.store.operators(after, PAGE).await?;
            let is_last = page.len() < PAGE;
            all.extend(page);
            if is_last {
                return Ok(all);
            }
        }
    }
}

fn is_active_owner(operator: &Operator) -> bool {
    operator.role == Role::Owner && operator.sites.is_empty() && !operator.disabled
}

fn line(operator: Operator) -> OperatorLine {
    OperatorLine {
        name: operator.name,
        role: operator.role,
        sites: operator.sites,
        disabled: operator.disabled,
        created_at: operator.created_at,
    }
}
