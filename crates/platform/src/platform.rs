//! The platform itself: an open store, the published policies in memory, and the token keys.

use crate::{
    clock::{Clock, random_bytes},
    day_key::DayKey,
    double_opt_in::links::LinkKey,
    experiments::Experiments,
    impressions::Impressions,
    jobs::Room,
    ledger::{KEY_NAME, LedgerKey},
    live::LiveMinutes,
    operators::CodeKey,
    recording::Tickets,
    subject::SubjectKey,
};
use consent::{ArtefactId, Policy, RuleSet, SiteId, Timestamp, token::TokenKey};
use jiff::tz::TimeZone;
use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, PoisonError, RwLock},
};
use store::{Store, StoreError};
use tokio::sync::{Mutex as AsyncMutex, Semaphore};

/// A published policy with what is derived from it, made once per version.
#[derive(Debug)]
pub struct LivePolicy {
    /// The policy.
    pub policy: Policy,
    /// Its rules.
    pub rules: RuleSet,
    /// The content address of the policy, hexadecimal.
    pub digest: String,
    /// Whose hours its rates are counted by.
    pub zone: TimeZone,
}

impl LivePolicy {
    pub(crate) fn new(policy: Policy, digest: String) -> Self {
        Self {
            rules: policy.rules(),
            zone: TimeZone::get(&policy.rates.time_zone).unwrap_or(TimeZone::UTC),
            policy,
            digest,
        }
    }
}

/// Everything that Sluis can do. Cheap to share behind an `Arc`.
pub struct Platform {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) live: RwLock<HashMap<SiteId, Arc<LivePolicy>>>,
    pub(crate) keys: Vec<TokenKey>,
    pub(crate) impressions: Impressions,
    pub(crate) live_minutes: LiveMinutes,
    pub(crate) hashing: Semaphore,
    /// Held while operators change, so that the last owner stays whatever comes at once.
    pub(crate) changing_operators: AsyncMutex<()>,
    pub(crate) clock: Clock,
    pub(crate) subject_key: SubjectKey,
    pub(crate) link_key: LinkKey,
    pub(crate) code_key: CodeKey,
    pub(crate) day_key: DayKey,
    pub(crate) ledger_key: LedgerKey,
    /// What was shown and is kept already. A policy version has a handful of these.
    pub(crate) shown: Mutex<HashSet<ArtefactId>>,
    /// Choices that are on their way to another origin.
    pub(crate) tickets: Tickets,
    /// The A/B tests of all sites.
    pub(crate) experiments: Experiments,
    /// What takes long and is asked for.
    pub(crate) jobs: Room,
}

impl Platform {
    /// Takes an open store, loads every site's current policy and the token key (made at first start).
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn open(store: Arc<dyn Store>) -> Result<Self, StoreError> {
        Self::open_at(store, Clock::default()).await
    }

    /// The same, with a clock of the caller's.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn open_at(store: Arc<dyn Store>, clock: Clock) -> Result<Self, StoreError> {
        let secret = store.secret("token-key-1", random_bytes()).await?;
        let subject_key = store.secret("subject-key-1", random_bytes()).await?;
        let link_key = store.secret("link-key-1", random_bytes()).await?;
        let code_key = store.secret("code-key-1", random_bytes()).await?;
        let ledger_secret = store.secret(KEY_NAME, random_bytes()).await?;
        let ledger_key = LedgerKey::new(&ledger_secret);
        let platform = Self {
            store,
            live: RwLock::default(),
            keys: vec![TokenKey::new(1, secret)],
            impressions: Impressions::default(),
            live_minutes: LiveMinutes::default(),
            // Two password hashes at once at most: sign-in must never starve the gate.
            hashing: Semaphore::new(2),
            changing_operators: AsyncMutex::default(),
            clock,
            subject_key: SubjectKey::new(subject_key),
            link_key: LinkKey::new(link_key),
            code_key: CodeKey::new(code_key),
            day_key: DayKey::default(),
            ledger_key,
            shown: Mutex::default(),
            tickets: Tickets::default(),
            experiments: Experiments::default(),
            jobs: Room::default(),
        };
        platform.load_policies().await?;
        platform.load_pages().await?;
        platform.load_experiments().await?;
        platform.load_jobs().await?;
        Ok(platform)
    }

    /// Milliseconds since 1970, by the platform's clock.
    pub(crate) fn now_millis(&self) -> u64 {
        self.clock.millis()
    }

    /// Seconds since 1970, by the platform's clock.
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp(self.now_millis() / 1000)
    }

    async fn load_policies(&self) -> Result<(), StoreError> {
        let mut after = None;
        loop {
            let page = self.store.sites(after.as_ref(), 100).await?;
            let Some(last) = page.last().cloned() else {
                return Ok(());
            };
            for site in &page {
                if let Some(published) = self.store.current_policy(site).await? {
                    self.put_live(LivePolicy::new(published.policy, published.digest));
                }
            }
            after = Some(last);
        }
    }

    pub(crate) fn put_live(&self, live: LivePolicy) {
        let mut sites = self.live.write().unwrap_or_else(PoisonError::into_inner);
        sites.insert(live.policy.site.clone(), Arc::new(live));
    }

    /// The current policy of a site; `None` for a site that was never published.
    #[must_use]
    pub fn live(&self, site: &SiteId) -> Option<Arc<LivePolicy>> {
        self.live
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(site)
            .cloned()
    }

    /// The current policies of all sites, by id.
    #[must_use]
    pub fn live_sites(&self) -> Vec<Arc<LivePolicy>> {
        let mut sites: Vec<_> = self
            .live
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .values()
            .cloned()
            .collect();
        sites.sort_by(|a, b| a.policy.site.cmp(&b.policy.site));
        sites
    }

    /// The newest entry of the ledger.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn ledger_head(&self) -> Result<store::LedgerHead, StoreError> {
        self.store.head().await
    }

    /// Has the store failed, so that nothing can be recorded any more?
    #[must_use]
    pub fn is_failed(&self) -> bool {
        self.store.is_failed()
    }

    /// Writes what is still in memory and closes the store.
    pub async fn close(&self) {
        if let Err(error) = self.flush_impressions().await {
            tracing::warn!(%error, "impressions of the last second were not written");
        }
        self.store.close().await;
    }
}
