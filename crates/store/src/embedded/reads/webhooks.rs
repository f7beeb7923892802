//! Reads of webhooks, of what they are told, and of alerts.

use super::{Reads, decode, trailing_seq};
use crate::{
    AlertRules, Announced, Announcement, EntryKind, Happened, HappenedWhat, NumberedAttempt,
    OpenAlert, StoreError, Stretch, Webhook, WebhookId, WebhookProgress,
    embedded::{
        index::{Key, prefix_end},
        journal::{Frame, Place},
        payload::{self, Payload},
    },
};
use consent::SiteId;

impl Reads {
    pub(in crate::embedded) fn webhooks(&self) -> Result<Vec<Webhook>, StoreError> {
        self.index
            .range(vec![Key::WEBHOOK], prefix_end(&[Key::WEBHOOK]))
            .map(|row| {
                self.entry(trailing_seq(&row?.1)?, |frame| match decode(frame)? {
                    Payload::Webhook(webhook) => Some(*webhook),
                    _ => None,
                })
            })
            .collect()
    }

    pub(in crate::embedded) fn webhook_progress(
        &self,
        id: &WebhookId,
    ) -> Result<Option<WebhookProgress>, StoreError> {
        let row = self.index.get(&Key::webhook_progress(id))?;
        row.map(|body| payload::unpack(&body).map_err(|_| StoreError::IndexDamaged))
            .transpose()
    }

    pub(in crate::embedded) fn webhook_attempts(
        &self,
        id: &WebhookId,
        before: Option<u64>,
        limit: usize,
    ) -> Result<Vec<NumberedAttempt>, StoreError> {
        let all = Key::webhook_attempts(id);
        let to = before.map_or_else(
            || prefix_end(&all),
            |number| Key::webhook_attempt(id, number),
        );
        self.index
            .range(all, to)
            .rev()
            .take(limit)
            .map(|row| {
                let (key, body) = row?;
                Ok(NumberedAttempt {
                    number: trailing_seq(&key)?,
                    attempt: payload::unpack(&body).map_err(|_| StoreError::IndexDamaged)?,
                })
            })
            .collect()
    }

    pub(in crate::embedded) fn happened(
        &self,
        after_seq: u64,
        limit: usize,
    ) -> Result<Stretch, StoreError> {
        let from = Key::entry(after_seq.saturating_add(1));
        let mut stretch = Stretch {
            happened: Vec::new(),
            up_to: after_seq,
        };
        for row in self
            .index
            .range(from, prefix_end(&[Key::ENTRY]))
            .take(limit)
        {
            let (key, body) = row?;
            let place = Place::from_bytes(&body).ok_or(StoreError::IndexDamaged)?;
            let seq = trailing_seq(&key)?;
            let found = self.journal.read(seq, place, |frame| Some(happened(frame)));
            stretch.happened.extend(found?);
            stretch.up_to = seq;
        }
        Ok(stretch)
    }

    pub(in crate::embedded) fn happened_at(
        &self,
        seq: u64,
    ) -> Result<Option<Happened>, StoreError> {
        let Some(body) = self.index.get(&Key::entry(seq))? else {
            return Ok(None);
        };
        let place = Place::from_bytes(&body).ok_or(StoreError::IndexDamaged)?;
        self.journal.read(seq, place, |frame| Some(happened(frame)))
    }

    pub(in crate::embedded) fn announcements(
        &self,
        before_seq: Option<u64>,
        limit: usize,
    ) -> Result<Vec<(u64, Announcement)>, StoreError> {
        let all = Key::ANNOUNCEMENT;
        let to = before_seq.map_or_else(|| prefix_end(&[all]), Key::announcement);
        self.index
            .range(vec![all], to)
            .rev()
            .take(limit)
            .map(|row| {
                let seq = trailing_seq(&row?.0)?;
                Ok((seq, self.entry(seq, announcement)?))
            })
            .collect()
    }

    pub(in crate::embedded) fn open_alerts(&self) -> Result<Vec<OpenAlert>, StoreError> {
        let rows = self
            .index
            .range(vec![Key::OPEN_ALERT], prefix_end(&[Key::OPEN_ALERT]));
        rows.map(|row| {
            let seq = trailing_seq(&row?.1)?;
            self.entry(seq, |frame| {
                let Announcement { site, what, .. } = announcement(frame)?;
                match what {
                    Announced::Alert(said) => Some(OpenAlert { seq, site, said }),
                    Announced::Check(_) => None,
                }
            })
        })
        .collect()
    }

    pub(in crate::embedded) fn alert_rules(
        &self,
        site: Option<&SiteId>,
    ) -> Result<Option<AlertRules>, StoreError> {
        let seq = self.pointed(&Key::alert_rules(site))?;
        seq.map(|seq| {
            self.entry(seq, |frame| match decode(frame)? {
                Payload::AlertRules(rules) => Some(rules),
                _ => None,
            })
        })
        .transpose()
    }
}

/// What others can be told of an entry. One that cannot be read is not told of; verifying the ledger finds it.
fn happened(frame: &Frame<'_>) -> Option<Happened> {
    let entry = frame.entry;
    // Counts are most of a ledger and of no interest here: they are not even decoded.
    if !matches!(
        entry.kind,
        EntryKind::Record | EntryKind::Policy | EntryKind::Announcement
    ) {
        return None;
    }
    let what = match decode(frame)? {
        Payload::Record(new) => HappenedWhat::Record(Box::new(new.record)),
        Payload::Erased(EntryKind::Record, _) => HappenedWhat::Erased,
        Payload::Policy(published) => HappenedWhat::Policy(published),
        Payload::Announcement(announced) => HappenedWhat::Announced(announced),
        _ => return None,
    };
    Some(Happened {
        seq: entry.seq,
        at_millis: entry.at_millis,
        hash: entry.hash,
        what,
    })
}

fn announcement(frame: &Frame<'_>) -> Option<Announcement> {
    match decode(frame)? {
        Payload::Announcement(announced) => Some(*announced),
        _ => None,
    }
}
