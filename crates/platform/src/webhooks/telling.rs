//! Which message is next for a webhook, and what follows from its answer. A message is made from the ledger when it is
//! sent, never kept: what was erased meanwhile is not told. Everything up to a webhook's cursor was sent, given up or
//! waits, so nothing is lost by a crash between a record and its message, and some is sent twice, under the same id.
// size: reading on, choosing and following up are one state machine

use super::{
    Scanned,
    message::{self, Message, concerns},
    schedule::{GIVEN_UP_AFTER, OUTAGE, wait},
};
use crate::{Platform, clock::chance};
use consent::Timestamp;
use store::{
    AttemptOutcome, Happened, HappenedWhat, StoreError, Waiting, WaitingFor, Webhook,
    WebhookAttempt, WebhookId, WebhookProgress, WebhookStanding,
};

/// So many messages wait for a webhook at most; what comes then waits in the ledger.
pub(super) const ROOM: usize = 100;
/// So many entries of the ledger are looked through at once.
const STRETCH: usize = 1000;
/// And so many times in a row, before others have their turn.
const STRETCHES: usize = 20;
/// After so many entries without a message the place is noted all the same.
const NOTED_EVERY: u64 = 10_000;
/// How often a webhook's place is written into the ledger at most, in milliseconds.
const SETTLED_EVERY: u64 = 3_600_000;

/// A message to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// To which webhook.
    pub webhook: WebhookId,
    /// Where to.
    pub url: String,
    /// `webhook-id`
    pub id: String,
    /// `webhook-timestamp`, in seconds since 1970.
    pub timestamp: u64,
    /// `webhook-signature`
    pub signature: String,
    /// The body, JSON.
    pub body: String,
    event: &'static str,
    what: WaitingFor,
    begun_millis: u64,
}

/// How posting a message went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// What became of it.
    pub outcome: AttemptOutcome,
    /// The status, if there was an answer.
    pub status: Option<u16>,
    /// How many milliseconds the receiver asked to wait, if it did.
    pub retry_after: Option<u64>,
}

impl Platform {
    /// The webhooks that are told.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read.
    pub async fn told_webhooks(&self) -> Result<Vec<WebhookId>, StoreError> {
        let all = self.store.webhooks().await?;
        let active = all
            .into_iter()
            .filter(|one| one.standing == WebhookStanding::Active);
        Ok(active.map(|one| one.id).collect())
    }

    /// The message that a webhook is to be sent now; `None`: nothing, or not yet. Until [`Platform::note_answer`] is
    /// called the same one is given again.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read or written.
    pub async fn next_message(&self, id: &WebhookId) -> Result<Option<Outgoing>, StoreError> {
        let mut turn = self.telling.turn.lock().await;
        let Some(webhook) = self.webhook(id).await? else {
            turn.remove(id);
            return Ok(None);
        };
        if webhook.standing != WebhookStanding::Active {
            return Ok(None);
        }
        let scanned = turn.entry(id.clone()).or_default();
        let mut progress = self.progress(&webhook).await?;
        let before = progress.clone();
        self.read_on(&webhook, &mut progress, scanned).await?;
        self.read_replay(&webhook, &mut progress).await?;
        let mut log = Vec::new();
        let next = self.choose(&webhook, &mut progress, &mut log).await?;
        let is_far = progress.cursor >= before.cursor.saturating_add(NOTED_EVERY);
        scanned.up_to = progress.cursor;
        let is_as_before = WebhookProgress {
            cursor: before.cursor,
            ..progress.clone()
        } == before;
        if !is_as_before || is_far || !log.is_empty() {
            self.store.note_webhook(id, progress, log).await?;
        }
        Ok(next)
    }

    /// Notes how a message was answered, and when it is tried again.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read or written; then it will be sent again.
    pub async fn note_answer(&self, sent: Outgoing, answer: Answered) -> Result<(), StoreError> {
        let mut turn = self.telling.turn.lock().await;
        let Some(webhook) = self.webhook(&sent.webhook).await? else {
            return Ok(());
        };
        let mut progress = self.progress(&webhook).await?;
        let now = self.now_millis();
        let place = progress
            .waiting
            .iter()
            .position(|waiting| waiting.what == sent.what);
        let tries = place.map_or(0, |place| progress.waiting[place].tries);
        let mut attempt = WebhookAttempt {
            at_millis: now,
            message: sent.id,
            event: sent.event.to_owned(),
            seq: seq_of(&sent.what),
            attempt: tries.saturating_add(1),
            outcome: answer.outcome,
            status: answer.status,
            took_ms: u32::try_from(now.saturating_sub(sent.begun_millis)).unwrap_or(u32::MAX),
            next_millis: None,
        };
        if answer.outcome == AttemptOutcome::Delivered {
            delivered(&mut progress, place, now);
        } else if let Some(place) = place {
            attempt.next_millis = failed(&mut progress, place, now, &answer);
        }
        let standing = standing_after(&progress, now, &answer, &sent.what);
        let known = self
            .store
            .note_webhook(&webhook.id, progress.clone(), vec![attempt])
            .await?;
        if let Some(standing) = standing.filter(|_| known) {
            tracing::warn!(webhook = %webhook.id, why = standing.wire_name(), "a webhook was switched off");
            let switched = Webhook {
                standing,
                standing_since: Timestamp(now / 1000),
                settled_seq: settled(&progress),
                ..webhook
            };
            return self.store.put_webhook(switched).await;
        }
        let scanned = turn.entry(webhook.id.clone()).or_default();
        self.settle(webhook, &progress, scanned, now).await
    }

    pub(super) async fn webhook(&self, id: &WebhookId) -> Result<Option<Webhook>, StoreError> {
        let all = self.store.webhooks().await?;
        Ok(all.into_iter().find(|one| one.id == *id))
    }

    pub(super) async fn progress(&self, webhook: &Webhook) -> Result<WebhookProgress, StoreError> {
        let kept = self.store.webhook_progress(&webhook.id).await?;
        Ok(kept.unwrap_or_else(|| WebhookProgress {
            cursor: webhook.settled_seq,
            ..WebhookProgress::default()
        }))
    }

    /// Reads the ledger on from the cursor, as far as there is room.
    async fn read_on(
        &self,
        webhook: &Webhook,
        progress: &mut WebhookProgress,
        scanned: &Scanned,
    ) -> Result<(), StoreError> {
        progress.cursor = progress.cursor.max(scanned.up_to);
        for _ in 0..STRETCHES {
            if progress.waiting.len() >= ROOM {
                return Ok(());
            }
            let stretch = self.store.happened(progress.cursor, STRETCH).await?;
            if stretch.up_to == progress.cursor {
                return Ok(());
            }
            let found = stretch.happened.into_iter();
            for happened in found.filter(|happened| concerns(happened, webhook)) {
                if progress.waiting.len() == ROOM {
                    return Ok(());
                }
                progress.cursor = happened.seq;
                self.wait_for(progress, WaitingFor::Entry(happened.seq), false);
            }
            progress.cursor = stretch.up_to;
        }
        Ok(())
    }

    /// The same for a stretch that is told once more.
    async fn read_replay(
        &self,
        webhook: &Webhook,
        progress: &mut WebhookProgress,
    ) -> Result<(), StoreError> {
        while let Some(mut replay) = progress.replay.take() {
            let left = replay.until_seq.saturating_sub(replay.after_seq);
            let limit = usize::try_from(left).unwrap_or(STRETCH).min(STRETCH);
            if limit == 0 {
                return Ok(());
            }
            let stretch = self.store.happened(replay.after_seq, limit).await?;
            if stretch.up_to == replay.after_seq {
                return Ok(());
            }
            let within = replay.from_millis..replay.to_millis;
            let mut done = stretch.up_to;
            for happened in stretch.happened {
                if progress.waiting.len() >= ROOM {
                    done = happened.seq - 1;
                    break;
                }
                if concerns(&happened, webhook) && within.contains(&happened.at_millis) {
                    self.wait_for(progress, WaitingFor::Entry(happened.seq), true);
                }
            }
            let is_full = done < stretch.up_to;
            replay.after_seq = done;
            progress.replay = Some(replay);
            if is_full {
                return Ok(());
            }
        }
        Ok(())
    }

    pub(super) fn wait_for(&self, progress: &mut WebhookProgress, what: WaitingFor, again: bool) {
        let now = self.now_millis();
        match progress.waiting.iter_mut().find(|one| one.what == what) {
            Some(waiting) => waiting.next_millis = now,
            None => progress.waiting.push(Waiting {
                what,
                tries: 0,
                next_millis: now,
                replayed: again,
            }),
        }
    }

    /// The first of those whose time has come, in the order of the ledger. What can no longer be told goes into the log.
    async fn choose(
        &self,
        webhook: &Webhook,
        progress: &mut WebhookProgress,
        log: &mut Vec<WebhookAttempt>,
    ) -> Result<Option<Outgoing>, StoreError> {
        let now = self.now_millis();
        loop {
            let due = progress.waiting.iter().enumerate();
            let due = due.filter(|(_, waiting)| waiting.next_millis <= now);
            let Some((place, waiting)) = due.min_by_key(|(_, waiting)| seq_of(&waiting.what))
            else {
                return Ok(None);
            };
            let what = waiting.what.clone();
            let not_told = match self.tell(webhook, &what, now).await? {
                Ok(message) => return Ok(Some(self.outgoing(webhook, message, what, now))),
                Err(not_told) => not_told,
            };
            let waiting = progress.waiting.remove(place);
            log.extend(not_told.map(|(message, event, outcome)| WebhookAttempt {
                at_millis: now,
                message,
                event,
                seq: seq_of(&waiting.what),
                attempt: waiting.tries.saturating_add(1),
                outcome,
                status: None,
                took_ms: 0,
                next_millis: None,
            }));
        }
    }

    /// The message, or why there is none.
    async fn tell(
        &self,
        webhook: &Webhook,
        what: &WaitingFor,
        now: u64,
    ) -> Result<Result<Message, Option<NotTold>>, StoreError> {
        let seq = match what {
            WaitingFor::Test(id) => return Ok(Ok(message::test(id, webhook.site.as_ref(), now))),
            WaitingFor::Entry(seq) => *seq,
        };
        let Some(happened) = self.store.happened_at(seq).await? else {
            return Ok(Err(None));
        };
        if let HappenedWhat::Record(record) = &happened.what
            && self
                .store
                .is_restricted(&record.site, record.visitor)
                .await?
        {
            return Ok(Err(Some(not_told(
                &happened,
                webhook,
                AttemptOutcome::Restricted,
            ))));
        }
        let message = message::message(&happened, &webhook.id);
        Ok(message.ok_or_else(|| Some(not_told(&happened, webhook, AttemptOutcome::Erased))))
    }

    fn outgoing(
        &self,
        webhook: &Webhook,
        message: Message,
        what: WaitingFor,
        now: u64,
    ) -> Outgoing {
        let at = Timestamp(now / 1000);
        Outgoing {
            webhook: webhook.id.clone(),
            url: webhook.url.clone(),
            timestamp: at.0,
            signature: self
                .webhook_key
                .signature(webhook, &message.id, at, &message.body),
            id: message.id,
            body: message.body,
            event: message.event,
            what,
            begun_millis: now,
        }
    }

    /// Writes into the ledger how far a webhook is, once in a while: where it begins when the index is made anew.
    async fn settle(
        &self,
        webhook: Webhook,
        progress: &WebhookProgress,
        scanned: &mut Scanned,
        now: u64,
    ) -> Result<(), StoreError> {
        let settled_seq = settled(progress);
        let is_time = now.saturating_sub(scanned.settled_at) >= SETTLED_EVERY;
        if !is_time || settled_seq <= webhook.settled_seq {
            return Ok(());
        }
        scanned.settled_at = now;
        let webhook = Webhook {
            settled_seq,
            ..webhook
        };
        self.store.put_webhook(webhook).await
    }
}

/// The message's id, its event, and why it is not told.
type NotTold = (String, String, AttemptOutcome);

fn not_told(happened: &Happened, webhook: &Webhook, why: AttemptOutcome) -> NotTold {
    let event = message::event_of(happened).map_or("record", |(event, _)| event.wire_name());
    let id = message::id_of(happened, &webhook.id);
    (id, event.to_owned(), why)
}

fn delivered(progress: &mut WebhookProgress, place: Option<usize>, now: u64) {
    if let Some(place) = place {
        progress.waiting.remove(place);
    }
    // After an outage everything is sent at once; one message that is always refused is not brought forward by it.
    if progress.failures >= OUTAGE {
        for waiting in &mut progress.waiting {
            waiting.next_millis = waiting.next_millis.min(now);
        }
    }
    progress.failing_since = None;
    progress.failures = 0;
    progress.delivered_at = Some(now);
}

/// When it is tried again, if it is.
fn failed(
    progress: &mut WebhookProgress,
    place: usize,
    now: u64,
    answer: &Answered,
) -> Option<u64> {
    let waiting = &mut progress.waiting[place];
    if matches!(waiting.what, WaitingFor::Test(_)) {
        progress.waiting.remove(place);
        return None;
    }
    waiting.tries = waiting.tries.saturating_add(1);
    let next = wait(waiting.tries, chance(), answer.retry_after).map(|wait| now + wait);
    match next {
        Some(next) => waiting.next_millis = next,
        None => drop(progress.waiting.remove(place)),
    }
    progress.failing_since.get_or_insert(now);
    progress.failures = progress.failures.saturating_add(1);
    next
}

fn standing_after(
    progress: &WebhookProgress,
    now: u64,
    answer: &Answered,
    what: &WaitingFor,
) -> Option<WebhookStanding> {
    if answer.status == Some(410) && matches!(what, WaitingFor::Entry(_)) {
        return Some(WebhookStanding::Gone);
    }
    let since = progress.failing_since?;
    (now.saturating_sub(since) >= GIVEN_UP_AFTER).then_some(WebhookStanding::Failing)
}

/// Everything up to here was sent or given up.
pub(super) fn settled(progress: &WebhookProgress) -> u64 {
    let waiting = progress.waiting.iter().filter(|one| !one.replayed);
    let first = waiting.filter_map(|one| seq_of(&one.what)).min();
    let first = first.map_or(progress.cursor, |seq| seq.saturating_sub(1));
    first.min(progress.cursor)
}

const fn seq_of(what: &WaitingFor) -> Option<u64> {
    match what {
        WaitingFor::Entry(seq) => Some(*seq),
        WaitingFor::Test(_) => None,
    }
}
