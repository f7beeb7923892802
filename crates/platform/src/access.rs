//! Who may do what, in one table: role by permission, and the sites of an operator. What the table does not name is
//! refused (S19, need to know). It decides; it does not act, and it writes no audit entries.

use crate::operators::SignedIn;
use consent::SiteId;
use std::fmt;
use store::StoreError;

pub use store::Role;

/// Something that an operator may or may not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    /// See the list of sites and their consent rates: numbers, never a record.
    SeeRates,
    /// See the published versions.
    SeeVersions,
    /// Save drafts, publish, roll back.
    Publish,
    /// See checks of the site with a browser, how far they are and what they found.
    SeeChecks,
    /// Ask for such checks, and call them off.
    RunChecks,
    /// Find, read and verify records, and see what was shown.
    ReadRecords,
    /// Take the whole history of a visitor out as a file.
    ExportRecords,
    /// Restrict the use of a visitor's records, or lift that.
    RestrictRecords,
    /// Erase a visitor's records.
    EraseRecords,
    /// See what operators did.
    SeeAudit,
    /// See how far the ledger is, its key and its newest checkpoint.
    SeeLedger,
    /// Invite, change and disable operators.
    ManageOperators,
}

impl Permission {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 12] = [
        Self::SeeRates,
        Self::SeeVersions,
        Self::Publish,
        Self::SeeChecks,
        Self::RunChecks,
        Self::ReadRecords,
        Self::ExportRecords,
        Self::RestrictRecords,
        Self::EraseRecords,
        Self::SeeAudit,
        Self::SeeLedger,
        Self::ManageOperators,
    ];

    /// The table: which roles may. An owner may everything, an analyst sees numbers only, and whoever reads records
    /// as an auditor changes nothing.
    #[must_use]
    pub const fn roles(self) -> &'static [Role] {
        use Role::{Analyst, Auditor, Owner, Publisher};
        match self {
            Self::SeeRates => &[Owner, Publisher, Analyst, Auditor],
            Self::SeeVersions | Self::SeeChecks => &[Owner, Publisher, Auditor],
            Self::Publish | Self::RunChecks => &[Owner, Publisher],
            Self::ReadRecords | Self::ExportRecords | Self::SeeAudit | Self::SeeLedger => {
                &[Owner, Auditor]
            }
            Self::RestrictRecords | Self::EraseRecords | Self::ManageOperators => &[Owner],
        }
    }

    /// Does it concern the server as a whole, so that somebody who is limited to sites may not?
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::ManageOperators)
    }

    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::SeeRates => "see_rates",
            Self::SeeVersions => "see_versions",
            Self::Publish => "publish",
            Self::SeeChecks => "see_checks",
            Self::RunChecks => "run_checks",
            Self::ReadRecords => "read_records",
            Self::ExportRecords => "export_records",
            Self::RestrictRecords => "restrict_records",
            Self::EraseRecords => "erase_records",
            Self::SeeAudit => "see_audit",
            Self::SeeLedger => "see_ledger",
            Self::ManageOperators => "manage_operators",
        }
    }
}

impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wire_name())
    }
}

/// Why something is not for this operator.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The role may not.
    #[error("this is for other roles; nothing was shown or changed")]
    Role(Permission),
    /// The role may, but not on this site.
    #[error("this operator has no access to the site {0}; nothing was shown or changed")]
    Site(SiteId),
    /// It concerns all sites, and the operator is limited to some.
    #[error("this is for operators of all sites; nothing was shown or changed")]
    Whole,
}

impl Refused {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Role(_) => "role_required",
            Self::Site(_) => "site_not_allowed",
            Self::Whole => "all_sites_required",
        }
    }
}

/// Why an operator's question was not answered.
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    /// It is not for this operator.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// There is no such thing.
    #[error("there is no such record, version or site")]
    Missing,
    /// Neither a consent id nor a record id.
    #[error("a consent id has 22 characters, a record id has 36; nothing was looked up")]
    Query,
    /// An act that needs a reason came without one, or with a book.
    #[error("a reason has 3 to 200 characters; nothing was changed")]
    Why,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AccessError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refused) => refused.code(),
            Self::Missing => "missing",
            Self::Query => "record_query",
            Self::Why => "reason_required",
            Self::Store(error) => error.code(),
        }
    }
}

impl SignedIn {
    /// Whoever may write into the data folder, on a command line: everything is theirs already.
    #[must_use]
    pub fn command_line() -> Self {
        Self {
            name: "command line".to_owned(),
            role: Role::Owner,
            sites: Vec::new(),
        }
    }

    /// May this operator do that somewhere?
    #[must_use]
    pub fn may(&self, permission: Permission) -> bool {
        self.check(permission).is_ok()
    }

    /// May this operator see this site at all?
    #[must_use]
    pub fn has_site(&self, site: &SiteId) -> bool {
        self.sites.is_empty() || self.sites.contains(site)
    }

    /// The check behind everything that concerns no single site.
    ///
    /// # Errors
    /// [`Refused`]
    pub fn check(&self, permission: Permission) -> Result<(), Refused> {
        if !permission.roles().contains(&self.role) {
            return Err(Refused::Role(permission));
        }
        if permission.is_whole() && !self.sites.is_empty() {
            return Err(Refused::Whole);
        }
        Ok(())
    }

    /// The check behind everything that concerns one site. Whether the site exists makes no difference to somebody
    /// who may not see it.
    ///
    /// # Errors
    /// [`Refused`]
    pub fn check_on(&self, permission: Permission, site: &SiteId) -> Result<(), Refused> {
        self.check(permission)?;
        if self.has_site(site) {
            Ok(())
        } else {
            Err(Refused::Site(site.clone()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Permission, Refused};
    use crate::operators::SignedIn;
    use consent::SiteId;
    use store::Role;

    fn site(id: &str) -> SiteId {
        SiteId::parse(id).expect("a site id")
    }

    fn operator(role: Role, sites: &[&str]) -> SignedIn {
        SignedIn {
            name: "ann".to_owned(),
            role,
            sites: sites.iter().map(|id| site(id)).collect(),
        }
    }

    fn table() -> String {
        let cell = |role, permission: Permission| match (
            operator(role, &[]).may(permission),
            operator(role, &["shop"]).may(permission),
        ) {
            (true, true) => "yes",
            (true, false) => "all sites",
            _ => "-",
        };
        let mut lines = vec![format!(
            "{:<17}{:<11}{:<11}{:<11}{}",
            "", "owner", "publisher", "analyst", "auditor"
        )];
        for permission in Permission::ALL {
            let cells = Role::ALL.map(|role| format!("{:<11}", cell(role, permission)));
            let line = format!("{:<17}{}", permission.wire_name(), cells.concat());
            lines.push(line.trim_end().to_owned());
        }
        lines.join("\n")
    }

    #[test]
    fn s19_the_table_of_roles_reads_as_it_did() {
        let expected = "
                 owner      publisher  analyst    auditor
see_rates        yes        yes        yes        yes
see_versions     yes        yes        -          yes
publish          yes        yes        -          -
see_checks       yes        yes        -          yes
run_checks       yes        yes        -          -
read_records     yes        -          -          yes
export_records   yes        -          -          yes
restrict_records yes        -          -          -
erase_records    yes        -          -          -
see_audit        yes        -          -          yes
see_ledger       yes        -          -          yes
manage_operators all sites  -          -          -";
        assert_eq!(table(), expected.trim_start_matches('\n'), "\n{}", table());
    }

    #[test]
    fn s19_an_operator_of_one_site_may_nothing_on_another() {
        for role in Role::ALL {
            let (limited, free) = (operator(role, &["shop"]), operator(role, &[]));
            for permission in Permission::ALL {
                let other = limited.check_on(permission, &site("quiet"));
                assert!(other.is_err(), "{role:?} {permission}");
                let own = limited.check_on(permission, &site("shop")).is_ok();
                let anywhere = free.check_on(permission, &site("quiet")).is_ok();
                assert_eq!(
                    own,
                    anywhere && !permission.is_whole(),
                    "{role:?} {permission}"
                );
            }
        }
    }

    #[test]
    fn s19_a_refusal_of_the_role_comes_before_one_of_the_site() {
        let analyst = operator(Role::Analyst, &["shop"]);
        assert_eq!(
            analyst.check_on(Permission::ReadRecords, &site("quiet")),
            Err(Refused::Role(Permission::ReadRecords))
        );
    }
}
