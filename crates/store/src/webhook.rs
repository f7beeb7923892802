//! Addresses of others that are told what happens, how far each was told, and what became of each try. Nothing is sent here.

use consent::{SiteId, Timestamp};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// A webhook's id: `wh_` and 16 hexadecimal digits.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct WebhookId(String);

impl WebhookId {
    /// From eight random bytes.
    #[must_use]
    pub fn new(random: [u8; 8]) -> Self {
        Self(format!("wh_{:016x}", u64::from_be_bytes(random)))
    }

    /// Parses what [`WebhookId::as_str`] gives.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix("wh_")?;
        let fits = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        (digits.len() == 16 && digits.bytes().all(fits)).then(|| Self(text.to_owned()))
    }

    /// The 19 characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for WebhookId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for WebhookId {
    fn deserialize<D: Deserializer<'de>>(de: D) -> Result<Self, D::Error> {
        let text = String::deserialize(de)?;
        let wrong = "a webhook's id is wh_ and 16 hexadecimal digits";
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(wrong))
    }
}

/// What a webhook can be told of.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WebhookEvent {
    /// A consent record that is no withdrawal.
    Record,
    /// A withdrawal of everything.
    Withdrawal,
    /// A policy that was published.
    Publish,
    /// An alert that began or ended.
    Alert,
    /// A check of a site's pages that ended.
    Check,
}

impl WebhookEvent {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Record,
        Self::Withdrawal,
        Self::Publish,
        Self::Alert,
        Self::Check,
    ];

    /// The stable name, as it stands in messages.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Withdrawal => "withdrawal",
            Self::Publish => "publish",
            Self::Alert => "alert",
            Self::Check => "check",
        }
    }

    /// Parses [`Self::wire_name`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.wire_name() == text)
    }
}

/// Is a webhook told, and if not, why not?
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WebhookStanding {
    /// It is told.
    Active,
    /// An operator paused it; what happens meanwhile waits.
    Paused,
    /// Switched off by itself, because nothing got through for days.
    Failing,
    /// Switched off by itself, because the address said that it is gone (410).
    Gone,
}

impl WebhookStanding {
    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Failing => "failing",
            Self::Gone => "gone",
        }
    }
}

/// What a signing secret is derived from, together with a secret of the server's that no ledger holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningSalt {
    /// Random.
    pub salt: [u8; 32],
    /// Until when it counts beside a newer one; `None`: until it is replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// An address that is told what happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Webhook {
    /// By what it is named.
    pub id: WebhookId,
    /// Which site it is told of; `None`: all, and what concerns the server as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<SiteId>,
    /// Where messages are posted to.
    pub url: String,
    /// Of what it is told.
    pub events: Vec<WebhookEvent>,
    /// What operators call it; may be empty.
    pub description: String,
    /// Is it told?
    pub standing: WebhookStanding,
    /// Since when it stands so.
    pub standing_since: Timestamp,
    /// Newest first.
    pub salts: Vec<SigningSalt>,
    /// Who made it.
    pub by: String,
    /// Since when it is there.
    pub created_at: Timestamp,
    /// Everything up to this entry of the ledger is settled: where it begins when its progress is lost.
    pub settled_seq: u64,
}

/// What waits to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaitingFor {
    /// What an entry of the ledger says.
    Entry(u64),
    /// A test message, by its own id.
    Test(String),
}

/// A message that waits to be sent, for the first time or again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// What it says.
    pub what: WaitingFor,
    /// How often it was tried in vain.
    pub tries: u8,
    /// When it is tried next, in milliseconds since 1970.
    pub next_millis: u64,
    /// Did somebody ask for it once more?
    #[serde(default)]
    pub replayed: bool,
}

/// A stretch of the ledger that is told once more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replay {
    /// Entries up to this one are done.
    pub after_seq: u64,
    /// The last entry, included.
    pub until_seq: u64,
    /// Only what was written from this moment on, in milliseconds since 1970.
    pub from_millis: u64,
    /// Only what was written before this moment.
    pub to_millis: u64,
}

/// How far a webhook was told. It is kept beside the ledger and not in it; when it is lost, telling begins again at
/// [`Webhook::settled_seq`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct WebhookProgress {
    /// Everything up to this entry was sent, given up or waits.
    pub cursor: u64,
    /// What waits.
    pub waiting: Vec<Waiting>,
    /// What is told once more.
    pub replay: Option<Replay>,
    /// Since when nothing got through, in milliseconds since 1970.
    pub failing_since: Option<u64>,
    /// How many tries failed since then.
    pub failures: u32,
    /// When something got through last, in milliseconds since 1970.
    pub delivered_at: Option<u64>,
}

/// What became of a try.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttemptOutcome {
    /// Answered with a status of 2xx.
    Delivered,
    /// Answered with another status.
    Refused,
    /// Did not answer in time.
    TimedOut,
    /// Could not be connected to, or broke off.
    Unreachable,
    /// The certificate or the encryption did not hold.
    Insecure,
    /// Its name leads to an address that is not of the public internet. Nothing was sent.
    PrivateAddress,
    /// The record was erased in between. Nothing was sent.
    Erased,
    /// The use of the visitor's records is restricted. Nothing was sent.
    Restricted,
}

impl AttemptOutcome {
    /// The stable name.
    #[must_use]
    pub const fn wire_name(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::Refused => "refused",
            Self::TimedOut => "timed_out",
            Self::Unreachable => "unreachable",
            Self::Insecure => "insecure",
            Self::PrivateAddress => "private_address",
            Self::Erased => "erased",
            Self::Restricted => "restricted",
        }
    }
}

/// A line of a webhook's log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WebhookAttempt {
    /// When, in milliseconds since 1970.
    pub at_millis: u64,
    /// The message's id, the same in every try.
    pub message: String,
    /// What it was about: a [`WebhookEvent`], or `test`.
    pub event: String,
    /// The entry that it was made from; `None` for a test.
    pub seq: Option<u64>,
    /// Which try: 1, 2, 3, ...
    pub attempt: u8,
    /// What became of it.
    pub outcome: AttemptOutcome,
    /// The status that was answered.
    pub status: Option<u16>,
    /// How long it took, in milliseconds.
    pub took_ms: u32,
    /// When it is tried next; `None`: never again by itself.
    pub next_millis: Option<u64>,
}

/// A line of a webhook's log with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberedAttempt {
    /// 1, 2, 3, ...; the oldest lines go.
    pub number: u64,
    /// The line.
    pub attempt: WebhookAttempt,
}
