//! What operators do with webhooks: add, change, pause, resume, remove, give another secret, look at the log, have
//! messages sent once more, send a test. Each change is an entry of the audit.
// size: what operators do with one noun, a few lines per act

use super::{WebhookError, telling::ROOM};
use crate::{
    Platform,
    access::{Permission, Refused},
    clock::random_bytes,
    operators::SignedIn,
};
use consent::{SiteId, Timestamp, base64url, time::DAY};
use store::{
    AuditAct, NumberedAttempt, Replay, SigningSalt, StoreError, WaitingFor, Webhook, WebhookChange,
    WebhookEvent, WebhookId, WebhookProgress, WebhookStanding,
};
use url::{Host, Url};

/// So many are kept at most: each has a place of its own for sending, so that no slow one holds another up.
const MOST: usize = 64;
/// How long the secret before counts beside a new one, in days.
const OVERLAP_DAYS: u64 = 1;
/// The longest stretch that is told once more, in milliseconds.
const LONGEST_STRETCH: u64 = 366 * DAY * 1000;

/// A webhook to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWebhook {
    /// Which site it is told of; `None`: all, and what concerns the server as a whole.
    pub site: Option<SiteId>,
    /// Where messages are posted to.
    pub url: String,
    /// Of what it is told.
    pub events: Vec<WebhookEvent>,
    /// What it is called; may be empty.
    pub description: String,
}

/// What is to be different; `None` stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WebhookChanges {
    /// Where messages are posted to.
    pub url: Option<String>,
    /// Of what it is told.
    pub events: Option<Vec<WebhookEvent>>,
    /// What it is called.
    pub description: Option<String>,
    /// Is it told? Also brings one back that was switched off.
    pub active: Option<bool>,
}

/// What is to be sent once more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReplayAsked {
    /// One message, by its id in the log.
    Message(String),
    /// Everything of a stretch of time, in milliseconds since 1970; the end is not included.
    Stretch {
        /// From when on.
        from: u64,
        /// Until when.
        to: u64,
    },
}

/// A webhook as operators see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookView {
    /// What is kept.
    pub webhook: Webhook,
    /// How many messages wait.
    pub waiting: usize,
    /// When the next of them is tried, in milliseconds since 1970.
    pub next_millis: Option<u64>,
    /// Since when nothing got through, in milliseconds since 1970.
    pub failing_since: Option<u64>,
    /// When something got through last, in milliseconds since 1970.
    pub delivered_at: Option<u64>,
    /// Is a stretch being told once more?
    pub replaying: bool,
    /// Until when the secret before the newest one counts.
    pub old_secret_until: Option<Timestamp>,
}

/// A webhook that was added or given another secret. The secret is here and nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeWebhook {
    /// As it stands in the list.
    pub view: WebhookView,
    /// What its receiver verifies signatures with.
    pub secret: String,
}

impl Platform {
    /// Adds a webhook; it is told what happens from now on.
    ///
    /// # Errors
    /// [`WebhookError`]; then nothing was added.
    pub async fn add_webhook(
        &self,
        by: &SignedIn,
        new: NewWebhook,
    ) -> Result<MadeWebhook, WebhookError> {
        check(by, Permission::ManageWebhooks, new.site.as_ref())?;
        if new
            .site
            .as_ref()
            .is_some_and(|site| self.live(site).is_none())
        {
            return Err(WebhookError::UnknownSite);
        }
        let webhook = Webhook {
            id: new_id(),
            site: new.site,
            url: self.address(&new.url)?,
            events: events(new.events)?,
            description: description(&new.description)?,
            standing: WebhookStanding::Active,
            standing_since: self.now(),
            salts: vec![new_salt()],
            by: by.name.clone(),
            created_at: self.now(),
            settled_seq: self.store.head().await?.seq,
        };
        let _turn = self.telling.turn.lock().await;
        if self.store.webhooks().await?.len() >= MOST {
            return Err(WebhookError::TooMany);
        }
        self.changed(by, &webhook, WebhookChange::Added).await?;
        self.store.put_webhook(webhook.clone()).await?;
        self.made(webhook).await
    }

    /// The webhooks that an operator may see, by id.
    ///
    /// # Errors
    /// [`WebhookError`]
    pub async fn webhooks_for(&self, by: &SignedIn) -> Result<Vec<WebhookView>, WebhookError> {
        by.check(Permission::SeeWebhooks)?;
        let mut views = Vec::new();
        for webhook in self.store.webhooks().await? {
            if check(by, Permission::SeeWebhooks, webhook.site.as_ref()).is_ok() {
                views.push(self.view(webhook).await?);
            }
        }
        Ok(views)
    }

    /// One webhook.
    ///
    /// # Errors
    /// [`WebhookError`]
    pub async fn webhook_for(
        &self,
        by: &SignedIn,
        id: &WebhookId,
    ) -> Result<WebhookView, WebhookError> {
        let webhook = self.allowed(by, Permission::SeeWebhooks, id).await?;
        Ok(self.view(webhook).await?)
    }

    /// A webhook's log, newest first.
    ///
    /// # Errors
    /// [`WebhookError`]
    pub async fn webhook_log(
        &self,
        by: &SignedIn,
        id: &WebhookId,
        before: Option<u64>,
        limit: usize,
    ) -> Result<Vec<NumberedAttempt>, WebhookError> {
        self.allowed(by, Permission::SeeWebhooks, id).await?;
        Ok(self.store.webhook_attempts(id, before, limit).await?)
    }

    /// Changes, pauses or resumes a webhook. What happened while it was not told is sent when it is resumed.
    ///
    /// # Errors
    /// [`WebhookError`]; then nothing was changed.
    pub async fn change_webhook(
        &self,
        by: &SignedIn,
        id: &WebhookId,
        changes: WebhookChanges,
    ) -> Result<WebhookView, WebhookError> {
        let _turn = self.telling.turn.lock().await;
        let mut webhook = self.allowed(by, Permission::ManageWebhooks, id).await?;
        let before = webhook.clone();
        if let Some(url) = changes.url {
            webhook.url = self.address(&url)?;
        }
        if let Some(chosen) = changes.events {
            webhook.events = events(chosen)?;
        }
        if let Some(text) = changes.description {
            webhook.description = description(&text)?;
        }
        if webhook != before {
            self.changed(by, &webhook, WebhookChange::Changed).await?;
        }
        let was_active = webhook.standing == WebhookStanding::Active;
        if let Some(active) = changes.active.filter(|active| *active != was_active) {
            let (standing, change) = if active {
                (WebhookStanding::Active, WebhookChange::Resumed)
            } else {
                (WebhookStanding::Paused, WebhookChange::Paused)
            };
            webhook.standing = standing;
            webhook.standing_since = self.now();
            self.changed(by, &webhook, change).await?;
            if active {
                self.begin_again(&webhook).await?;
            }
        }
        if webhook != before {
            self.store.put_webhook(webhook.clone()).await?;
        }
        Ok(self.view(webhook).await?)
    }

    /// Removes a webhook, with what waits for it and its log.
    ///
    /// # Errors
    /// [`WebhookError`]; then nothing was removed.
    pub async fn remove_webhook(&self, by: &SignedIn, id: &WebhookId) -> Result<(), WebhookError> {
        let _turn = self.telling.turn.lock().await;
        let webhook = self.allowed(by, Permission::ManageWebhooks, id).await?;
        self.changed(by, &webhook, WebhookChange::Removed).await?;
        self.store.remove_webhook(id).await?;
        Ok(())
    }

    /// Gives a webhook another secret. For a day messages are signed with the one before too.
    ///
    /// # Errors
    /// [`WebhookError`]; then the secret is as it was.
    pub async fn change_webhook_secret(
        &self,
        by: &SignedIn,
        id: &WebhookId,
    ) -> Result<MadeWebhook, WebhookError> {
        let _turn = self.telling.turn.lock().await;
        let mut webhook = self.allowed(by, Permission::ManageWebhooks, id).await?;
        let until = Timestamp(self.now().0 + OVERLAP_DAYS * DAY);
        webhook.salts.truncate(1);
        if let Some(old) = webhook.salts.first_mut() {
            old.until = Some(until);
        }
        webhook.salts.insert(0, new_salt());
        let change = WebhookChange::SecretChanged;
        self.changed(by, &webhook, change).await?;
        self.store.put_webhook(webhook.clone()).await?;
        self.made(webhook).await
    }

    /// Has a test message sent; its id in the log.
    ///
    /// # Errors
    /// [`WebhookError`]; then nothing is sent.
    pub async fn test_webhook(
        &self,
        by: &SignedIn,
        id: &WebhookId,
    ) -> Result<String, WebhookError> {
        let _turn = self.telling.turn.lock().await;
        let webhook = self.active(by, id).await?;
        let mut progress = self.progress(&webhook).await?;
        // A few beside those that wait, so that a webhook that is full can be tried too.
        if progress.waiting.len() >= ROOM + 5 {
            return Err(WebhookError::Full);
        }
        let message = format!("msg_{}", base64url::encode(&random_bytes()[..16]));
        self.changed(by, &webhook, WebhookChange::Tested).await?;
        self.wait_for(&mut progress, WaitingFor::Test(message.clone()), false);
        self.store.note_webhook(id, progress, Vec::new()).await?;
        Ok(message)
    }

    /// Has messages sent once more, under the ids that they had.
    ///
    /// # Errors
    /// [`WebhookError`]; then nothing is sent.
    pub async fn replay_webhook(
        &self,
        by: &SignedIn,
        id: &WebhookId,
        asked: ReplayAsked,
    ) -> Result<(), WebhookError> {
        let _turn = self.telling.turn.lock().await;
        let webhook = self.active(by, id).await?;
        let mut progress = self.progress(&webhook).await?;
        match asked {
            ReplayAsked::Message(message) => {
                let log = self.store.webhook_attempts(id, None, usize::MAX).await?;
                let line = log.into_iter().find(|line| line.attempt.message == message);
                let seq = line.and_then(|line| line.attempt.seq);
                let seq = seq.ok_or(WebhookError::NoMessage)?;
                if progress.waiting.len() >= ROOM + 5 {
                    return Err(WebhookError::Full);
                }
                self.wait_for(&mut progress, WaitingFor::Entry(seq), true);
            }
            ReplayAsked::Stretch { from, to } => {
                if from >= to || to - from > LONGEST_STRETCH {
                    return Err(WebhookError::Stretch);
                }
                if progress.replay.is_some() {
                    return Err(WebhookError::Replaying);
                }
                progress.replay = Some(Replay {
                    after_seq: self.last_before(from).await?,
                    until_seq: self.store.head().await?.seq,
                    from_millis: from,
                    to_millis: to,
                });
            }
        }
        self.changed(by, &webhook, WebhookChange::Replayed).await?;
        self.store.note_webhook(id, progress, Vec::new()).await?;
        Ok(())
    }

    /// The last entry that was written before a moment, as far as the clock never went back; found in a few looks.
    async fn last_before(&self, millis: u64) -> Result<u64, StoreError> {
        let (mut low, mut high) = (0, self.store.head().await?.seq);
        while low < high {
            let middle = low + (high - low) / 2;
            let entry = self.store.ledger(middle, 1).await?.pop();
            match entry {
                Some(entry) if entry.at_millis < millis => low = middle + 1,
                _ => high = middle,
            }
        }
        Ok(low)
    }

    /// What waits is tried at once, with all its tries.
    async fn begin_again(&self, webhook: &Webhook) -> Result<(), StoreError> {
        let mut progress = self.progress(webhook).await?;
        let now = self.now_millis();
        for waiting in &mut progress.waiting {
            waiting.tries = 0;
            waiting.next_millis = now;
        }
        progress.failing_since = None;
        progress.failures = 0;
        self.store
            .note_webhook(&webhook.id, progress, Vec::new())
            .await?;
        Ok(())
    }

    async fn allowed(
        &self,
        by: &SignedIn,
        permission: Permission,
        id: &WebhookId,
    ) -> Result<Webhook, WebhookError> {
        by.check(permission)?;
        let webhook = self.webhook(id).await?.ok_or(WebhookError::Missing)?;
        // Whether it exists is nothing for somebody who may not see it.
        check(by, permission, webhook.site.as_ref()).map_err(|_| WebhookError::Missing)?;
        Ok(webhook)
    }

    async fn active(&self, by: &SignedIn, id: &WebhookId) -> Result<Webhook, WebhookError> {
        let webhook = self.allowed(by, Permission::ManageWebhooks, id).await?;
        if webhook.standing == WebhookStanding::Active {
            Ok(webhook)
        } else {
            Err(WebhookError::NotActive)
        }
    }

    async fn changed(
        &self,
        by: &SignedIn,
        webhook: &Webhook,
        change: WebhookChange,
    ) -> Result<(), StoreError> {
        let act = AuditAct::WebhookChanged {
            site: webhook.site.clone(),
            id: webhook.id.clone(),
            change,
        };
        self.audited(&by.name, act).await
    }

    async fn made(&self, webhook: Webhook) -> Result<MadeWebhook, WebhookError> {
        let secret = self.webhook_key.shown(&webhook);
        let view = self.view(webhook).await?;
        Ok(MadeWebhook { view, secret })
    }

    async fn view(&self, webhook: Webhook) -> Result<WebhookView, StoreError> {
        let WebhookProgress {
            waiting,
            replay,
            failing_since,
            delivered_at,
            ..
        } = self.progress(&webhook).await?;
        let now = self.now();
        let old = webhook.salts.get(1).and_then(|salt| salt.until);
        Ok(WebhookView {
            waiting: waiting.len(),
            next_millis: waiting.iter().map(|one| one.next_millis).min(),
            failing_since,
            delivered_at,
            replaying: replay.is_some(),
            old_secret_until: old.filter(|until| now < *until),
            webhook,
        })
    }

    /// An address as it is kept. Whether its name leads to the public internet is asked when a message is sent, each
    /// time.
    fn address(&self, text: &str) -> Result<String, WebhookError> {
        let url = Url::parse(text.trim()).map_err(|_| WebhookError::Address)?;
        let is_near = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => return Err(WebhookError::Address),
        };
        let is_plain = url.scheme() == "http" && is_near && self.allows_near_webhooks();
        let is_bare = url.username().is_empty()
            && url.password().is_none()
            && url.fragment().is_none()
            && url.as_str().len() <= 2000;
        if is_bare && (url.scheme() == "https" || is_plain) {
            Ok(url.into())
        } else {
            Err(WebhookError::Address)
        }
    }
}

/// A webhook of all sites is for operators of all sites.
fn check(by: &SignedIn, permission: Permission, site: Option<&SiteId>) -> Result<(), Refused> {
    match site {
        Some(site) => by.check_on(permission, site),
        None if by.sites.is_empty() => by.check(permission),
        None => by.check(permission).and(Err(Refused::Whole)),
    }
}

fn events(mut chosen: Vec<WebhookEvent>) -> Result<Vec<WebhookEvent>, WebhookError> {
    chosen.sort_unstable();
    chosen.dedup();
    if chosen.is_empty() {
        return Err(WebhookError::Events);
    }
    Ok(chosen)
}

fn description(text: &str) -> Result<String, WebhookError> {
    let text = text.trim();
    if text.chars().count() > 100 || text.chars().any(char::is_control) {
        return Err(WebhookError::Description);
    }
    Ok(text.to_owned())
}

fn new_salt() -> SigningSalt {
    SigningSalt {
        salt: random_bytes(),
        until: None,
    }
}

fn new_id() -> WebhookId {
    let random = random_bytes();
    WebhookId::new(*random.first_chunk().expect("32 bytes begin with eight"))
}
