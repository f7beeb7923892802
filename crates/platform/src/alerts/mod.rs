//! Alerts: when something is one, which are open, and what is announced when one begins or ends. Each begins once and ends
//! once, over restarts too, because what is open is read from the ledger. Who is told is the webhooks' business.

mod measuring;

pub use store::{
    AlertKind, AlertRules, AlertSaid, CheckSaid, FallBy, Measured, OpenAlert, RateRule, ShareSaid,
    WatchedRate,
};

use crate::{
    Platform,
    access::{Permission, Refused},
    operators::SignedIn,
};
use consent::SiteId;
use store::{Announced, Announcement, AuditAct, StoreError};

/// Without rules of its own a server says so when no checkpoint was signed for so many hours.
const CHECKPOINT_HOURS: u16 = 3;
/// The longest span, in hours.
const LONGEST: u16 = 720;
/// So many hosts are named at most.
const MOST_HOSTS: usize = 20;

/// Why rules were not kept.
#[derive(Debug, thiserror::Error)]
pub enum AlertError {
    /// It is not for this operator.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// No such site.
    #[error("this site is not published; nothing was changed")]
    UnknownSite,
    /// A number does not fit.
    #[error(
        "hours are 1 to 720, a fall is of 1 to 100, and spans are compared from 50 on; nothing was changed"
    )]
    Number,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AlertError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refused) => refused.code(),
            Self::UnknownSite => "unknown_site",
            Self::Number => "alert_number",
            Self::Store(error) => error.code(),
        }
    }
}

impl Platform {
    /// When something is an alert, for a site or for the server as a whole.
    ///
    /// # Errors
    /// [`AlertError`]
    pub async fn alert_rules_for(
        &self,
        by: &SignedIn,
        site: Option<&SiteId>,
    ) -> Result<AlertRules, AlertError> {
        self.may(by, Permission::SeeRates, site)?;
        Ok(self.rules_of(site).await?)
    }

    /// Keeps when something is an alert. An alert whose rule is gone ends at the next look.
    ///
    /// # Errors
    /// [`AlertError`]; then nothing was changed.
    pub async fn set_alert_rules(
        &self,
        by: &SignedIn,
        rules: AlertRules,
    ) -> Result<(), AlertError> {
        self.may(by, Permission::SetAlerts, rules.site.as_ref())?;
        if !fits(&rules) {
            return Err(AlertError::Number);
        }
        let act = AuditAct::AlertRulesChanged {
            site: rules.site.clone(),
        };
        self.audited(&by.name, act).await?;
        Ok(self.store.put_alert_rules(rules).await?)
    }

    /// The open alerts of an operator's sites; those of the server as a whole for operators of all sites.
    ///
    /// # Errors
    /// [`AlertError`]
    pub async fn open_alerts_for(&self, by: &SignedIn) -> Result<Vec<OpenAlert>, AlertError> {
        by.check(Permission::SeeRates)?;
        let mut open = self.store.open_alerts().await?;
        open.retain(|alert| match &alert.site {
            Some(site) => by.has_site(site),
            None => by.sites.is_empty(),
        });
        Ok(open)
    }

    /// Looks whether an alert begins or ends; the server calls this once a minute.
    ///
    /// # Errors
    /// [`StoreError`] when the store refused.
    pub async fn look_for_alerts(&self) -> Result<(), StoreError> {
        let _alone = self.alerting.lock().await;
        let open = self.store.open_alerts().await?;
        let late = self.checkpoint_late().await?;
        self.said(&open, AlertKind::CheckpointLate, None, late)
            .await?;
        for live in self.live_sites() {
            let site = &live.policy.site;
            let rules = self.rules_of(Some(site)).await?;
            if !rules.unknown_tag {
                self.said(&open, AlertKind::UnknownTag, Some(site), Look::Fine)
                    .await?;
            }
            let fell = self.rate_fell(&live, rules.rate_fell).await?;
            self.said(&open, AlertKind::RateFell, Some(site), fell)
                .await?;
            let none = self
                .no_impressions(&live, rules.no_impressions_hours)
                .await?;
            self.said(&open, AlertKind::NoImpressions, Some(site), none)
                .await?;
        }
        Ok(())
    }

    /// Announces that a check of a site's pages ended, and what it means for the alert about unknown tags. Call it once
    /// for each check.
    ///
    /// # Errors
    /// [`StoreError`] when the store refused.
    pub async fn announce_check(
        &self,
        site: &SiteId,
        mut said: CheckSaid,
    ) -> Result<(), StoreError> {
        let _alone = self.alerting.lock().await;
        said.unknown_hosts.truncate(MOST_HOSTS);
        let hosts = said.unknown_hosts.clone();
        self.announce(Some(site), Announced::Check(said)).await?;
        let look = if hosts.is_empty() {
            Look::Fine
        } else if self.rules_of(Some(site)).await?.unknown_tag {
            Look::Alert(Measured::UnknownTag { hosts })
        } else {
            return Ok(());
        };
        let open = self.store.open_alerts().await?;
        self.said(&open, AlertKind::UnknownTag, Some(site), look)
            .await
    }

    /// The rules, those that hold without anybody's saying so included.
    async fn rules_of(&self, site: Option<&SiteId>) -> Result<AlertRules, StoreError> {
        let kept = self.store.alert_rules(site).await?;
        Ok(kept.unwrap_or_else(|| AlertRules {
            site: site.cloned(),
            rate_fell: None,
            no_impressions_hours: None,
            unknown_tag: site.is_some(),
            checkpoint_late_hours: site.is_none().then_some(CHECKPOINT_HOURS),
        }))
    }

    /// Announces what a look found, if it is another than what is open.
    async fn said(
        &self,
        open: &[OpenAlert],
        kind: AlertKind,
        site: Option<&SiteId>,
        look: Look,
    ) -> Result<(), StoreError> {
        let open = open
            .iter()
            .find(|alert| alert.said.kind == kind && alert.site.as_ref() == site);
        let said = match (look, open) {
            (Look::Alert(measured), None) => AlertSaid {
                kind,
                resolved: false,
                since_millis: self.now_millis(),
                measured,
            },
            (Look::Fine, Some(alert)) => AlertSaid {
                resolved: true,
                ..alert.said.clone()
            },
            _ => return Ok(()),
        };
        self.announce(site, Announced::Alert(said)).await
    }

    async fn announce(&self, site: Option<&SiteId>, what: Announced) -> Result<(), StoreError> {
        let announcement = Announcement {
            site: site.cloned(),
            at_millis: self.now_millis(),
            what,
        };
        self.store.announce(announcement).await.map(drop)
    }

    fn may(
        &self,
        by: &SignedIn,
        permission: Permission,
        site: Option<&SiteId>,
    ) -> Result<(), AlertError> {
        match site {
            None if by.sites.is_empty() => by.check(permission)?,
            None => by.check(permission).and(Err(Refused::Whole))?,
            Some(site) => {
                by.check_on(permission, site)?;
                self.live(site).ok_or(AlertError::UnknownSite)?;
            }
        }
        Ok(())
    }
}

/// What a look found.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Look {
    /// There is reason for an alert.
    Alert(Measured),
    /// There is none.
    Fine,
    /// There is too little to say: what is open stays so.
    Unknown,
}

fn fits(rules: &AlertRules) -> bool {
    let hours = |hours: Option<u16>| hours.is_none_or(|hours| (1..=LONGEST).contains(&hours));
    let rate = rules.rate_fell.is_none_or(|rule| {
        let (FallBy::Points(by) | FallBy::Percent(by)) = rule.by;
        hours(Some(rule.hours)) && (1..=100).contains(&by) && rule.at_least >= 50
    });
    rate && hours(rules.no_impressions_hours) && hours(rules.checkpoint_late_hours)
}
