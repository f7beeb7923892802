//! Requests about webhooks and alerts. How far a webhook was told goes to the index alone, as the use of a session does:
//! in the ledger it would be a line per line.

use crate::{
    AlertRules, Announcement, StoreError, WEBHOOK_LOG, Webhook, WebhookAttempt, WebhookId,
    WebhookProgress,
    embedded::{
        group::Group,
        index::{Key, prefix_end},
        payload::Payload,
    },
};

impl Group<'_> {
    pub(in crate::embedded) fn put_webhook(&mut self, webhook: Webhook) -> Result<(), StoreError> {
        self.enter(&Payload::Webhook(Box::new(webhook)))?;
        Ok(())
    }

    pub(in crate::embedded) fn remove_webhook(
        &mut self,
        id: WebhookId,
    ) -> Result<bool, StoreError> {
        if self.overlay.get(&Key::webhook(&id))?.is_none() {
            return Ok(false);
        }
        self.enter(&Payload::WebhookRemoved(id))?;
        Ok(true)
    }

    pub(in crate::embedded) fn note_webhook(
        &mut self,
        id: &WebhookId,
        progress: &WebhookProgress,
        attempts: &[WebhookAttempt],
    ) -> Result<bool, StoreError> {
        if self.overlay.get(&Key::webhook(id))?.is_none() {
            return Ok(false);
        }
        self.overlay
            .put_value(Key::webhook_progress(id), progress)?;
        let log = Key::webhook_attempts(id);
        let last = self.overlay.last_key(log.clone(), prefix_end(&log))?;
        let mut number = last.and_then(|key| Key::seq_of(&key)).unwrap_or(0);
        for attempt in attempts {
            number += 1;
            let key = Key::webhook_attempt(id, number);
            self.overlay.put_value(key, attempt)?;
            if let Some(old) = number.checked_sub(WEBHOOK_LOG as u64) {
                self.overlay.remove(Key::webhook_attempt(id, old))?;
            }
        }
        Ok(true)
    }

    pub(in crate::embedded) fn announce(
        &mut self,
        announcement: Announcement,
    ) -> Result<u64, StoreError> {
        let (head, _) = self.enter(&Payload::Announcement(Box::new(announcement)))?;
        Ok(head.seq)
    }

    pub(in crate::embedded) fn put_alert_rules(
        &mut self,
        rules: AlertRules,
    ) -> Result<(), StoreError> {
        self.enter(&Payload::AlertRules(rules))?;
        Ok(())
    }
}
