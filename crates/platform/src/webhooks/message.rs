//! What a message says. The shapes are those of `docs/WEBHOOKS.md`: members are added, none is changed or taken away
//! without another [`VERSION`]. No message has a token, an address of a visitor or a user agent.

use crate::clock::written;
use consent::{ConsentRecord, SiteId, base64url, record::RecordState};
use serde::Serialize;
use serde_json::{Value, json};
use store::{AlertSaid, Announced, Happened, HappenedWhat, Webhook, WebhookEvent, WebhookId};

/// The version of the shapes.
pub const VERSION: u8 = 1;

/// What every message has.
#[derive(Debug, Serialize)]
struct Envelope<'a> {
    r#type: &'static str,
    version: u8,
    id: &'a str,
    timestamp: String,
    site: Option<&'a SiteId>,
    sequence: Option<u64>,
    #[serde(rename = "data")]
    says: Value,
}

/// A message, ready to be signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) id: String,
    pub(super) event: &'static str,
    pub(super) body: String,
}

/// The id of what an entry says to a webhook: the same at every try and replay, another one for another webhook.
pub(super) fn id_of(happened: &Happened, webhook: &WebhookId) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher
        .update(&happened.hash.0)
        .update(webhook.as_str().as_bytes());
    format!(
        "msg_{}",
        base64url::encode(&hasher.finalize().as_bytes()[..16])
    )
}

/// Which event an entry is, on which site; `None` for what was erased.
pub(super) fn event_of(happened: &Happened) -> Option<(WebhookEvent, Option<&SiteId>)> {
    match &happened.what {
        HappenedWhat::Record(record) if record.state == RecordState::Withdrawn => {
            Some((WebhookEvent::Withdrawal, Some(&record.site)))
        }
        HappenedWhat::Record(record) => Some((WebhookEvent::Record, Some(&record.site))),
        HappenedWhat::Policy(published) => {
            Some((WebhookEvent::Publish, Some(&published.policy.site)))
        }
        HappenedWhat::Announced(announced) => {
            let event = match announced.what {
                Announced::Alert(_) => WebhookEvent::Alert,
                Announced::Check(_) => WebhookEvent::Check,
            };
            Some((event, announced.site.as_ref()))
        }
        HappenedWhat::Erased => None,
    }
}

/// Is a webhook told of this?
pub(super) fn concerns(happened: &Happened, webhook: &Webhook) -> bool {
    event_of(happened).is_some_and(|(event, site)| {
        let site_fits = webhook.site.is_none() || webhook.site.as_ref() == site;
        site_fits && webhook.events.contains(&event)
    })
}

/// The message about an entry; `None` for what was erased.
pub(super) fn message(happened: &Happened, webhook: &WebhookId) -> Option<Message> {
    let (event, site) = event_of(happened)?;
    let says = match &happened.what {
        HappenedWhat::Record(record) => record_says(record),
        HappenedWhat::Policy(published) => json!({
            "policy_version": published.policy.version,
            "policy_digest": published.digest,
            "published_at": written(published.stamp.at_millis),
            "note": published.stamp.note,
        }),
        HappenedWhat::Announced(announced) => match &announced.what {
            Announced::Alert(said) => alert_says(said),
            Announced::Check(said) => json!(said),
        },
        HappenedWhat::Erased => return None,
    };
    let id = id_of(happened, webhook);
    let event = event.wire_name();
    let envelope = Envelope {
        r#type: event,
        version: VERSION,
        id: &id,
        timestamp: written(happened.at_millis),
        site,
        sequence: Some(happened.seq),
        says,
    };
    let body = serialised(&envelope);
    Some(Message { id, event, body })
}

/// A message that says nothing but that it came.
pub(super) fn test(id: &str, site: Option<&SiteId>, at_millis: u64) -> Message {
    let envelope = Envelope {
        r#type: "test",
        version: VERSION,
        id,
        timestamp: written(at_millis),
        site,
        sequence: None,
        says: json!({}),
    };
    Message {
        id: id.to_owned(),
        event: "test",
        body: serialised(&envelope),
    }
}

fn serialised(envelope: &Envelope<'_>) -> String {
    serde_json::to_string(envelope).expect("a message holds only text, numbers and lists")
}

fn alert_says(said: &AlertSaid) -> Value {
    json!({
        "alert": said.kind,
        "state": if said.resolved { "resolved" } else { "firing" },
        "since": written(said.since_millis),
        "measured": said.measured,
    })
}

/// A record as others may have it: named member by member, so that a member that is added to records is not sent by
/// itself. The idempotency key and what is kept of an address are not among them.
fn record_says(record: &ConsentRecord) -> Value {
    json!({
        "record_id": record.id,
        "consent_id": record.visitor,
        "previous": record.previous,
        "state": record.state,
        "kind": record.kind,
        "channel": record.channel,
        "control": record.control,
        "layer": record.layer,
        "recorded_at": written(record.at_millis),
        "happened_at": written(record.moment()),
        "valid_until": written(record.valid_until.0.saturating_mul(1000)),
        "policy_version": record.policy,
        "policy_digest": record.policy_digest,
        "notice_version": record.notice_version,
        "language": record.language,
        "country": record.country,
        "regime": record.regime,
        "gpc": record.gpc,
        "by_subject": record.by_subject,
        "controllers": record.controllers,
        "answers": record.answers,
        "purposes": record.purposes,
        "services": record.services,
    })
}
