//! Telling others what happens: addresses that operators name (webhooks), messages made from the ledger, signed after
//! Standard Webhooks, and what became of each try. `docs/WEBHOOKS.md` is for those who receive.
//!
//! `managing` is what operators do, `message` what is said, `signing` how it is signed, `telling` which message is next
//! and what follows from its answer. Nothing here sends anything: the server does, and says how it went.

mod error;
mod managing;
mod message;
mod schedule;
mod signing;
mod telling;

pub use error::WebhookError;
pub use managing::{MadeWebhook, NewWebhook, ReplayAsked, WebhookChanges, WebhookView};
pub use message::VERSION;
pub use store::{
    AttemptOutcome, NumberedAttempt, WebhookAttempt, WebhookEvent, WebhookId, WebhookStanding,
};
pub use telling::{Answered, Outgoing};

pub(crate) use signing::WebhookKey;

use std::{
    collections::HashMap,
    sync::atomic::{AtomicBool, Ordering},
};
use tokio::sync::Mutex;

/// What is known of webhooks in memory only.
#[derive(Debug, Default)]
pub(crate) struct Telling {
    /// Held while the progress of one changes.
    turn: Mutex<HashMap<WebhookId, Scanned>>,
    /// May an address be plain http on this very machine?
    near: AtomicBool,
}

/// How far a webhook's stretch of the ledger was looked through, where nothing was found that has to be noted.
#[derive(Debug, Default, Clone, Copy)]
struct Scanned {
    up_to: u64,
    /// When its progress was written into the ledger last, in milliseconds since 1970.
    settled_at: u64,
}

impl crate::Platform {
    /// For development: webhooks may lead to this very machine, by plain http too.
    pub fn allow_near_webhooks(&self) {
        self.telling.near.store(true, Ordering::Relaxed);
    }

    /// May webhooks lead to this very machine?
    #[must_use]
    pub fn allows_near_webhooks(&self) -> bool {
        self.telling.near.load(Ordering::Relaxed)
    }
}
