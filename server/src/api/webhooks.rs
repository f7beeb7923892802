//! Webhooks: add, change, remove, give another secret, test, look at the log, send once more.
// size: one noun with its eight operations and their shapes

use super::{
    Problems, ReadProblems,
    caller::Caller,
    listing::{Asked, Listing, Page, page, page_of, path_part},
};
use crate::{body::JsonBody, error::ApiError, state::AppState};
use axum::{Json, extract::FromRequestParts};
use consent::SiteId;
use http::{StatusCode, request::Parts};
use platform::{
    clock::written,
    evidence::rfc3339,
    webhooks::{
        AttemptOutcome, MadeWebhook, NewWebhook, NumberedAttempt, ReplayAsked, WebhookChanges,
        WebhookEvent, WebhookId, WebhookStanding, WebhookView,
    },
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(one, change, remove))
        .routes(routes!(another_secret))
        .routes(routes!(test))
        .routes(routes!(replay))
        .routes(routes!(attempts))
}

/// A webhook, without its secret.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Webhook)]
pub(crate) struct WebhookBody {
    /// By what it is named.
    id: WebhookId,
    /// Which site it is told of; null: all, and what concerns the server as a whole.
    #[schema(required, value_type = Option<String>)]
    site: Option<SiteId>,
    /// Where messages are posted to.
    url: String,
    /// Of what it is told.
    events: Vec<WebhookEvent>,
    /// What it is called; may be empty.
    description: String,
    /// Is it told, and if not, why not?
    standing: WebhookStanding,
    /// Since when it stands so, in UTC.
    #[schema(format = DateTime)]
    standing_since: String,
    /// Who added it.
    by: String,
    /// Since when it is there, in UTC.
    #[schema(format = DateTime)]
    created_at: String,
    /// How many messages wait.
    waiting: usize,
    /// When the next of them is tried; null: none waits.
    #[schema(required, format = DateTime)]
    next_at: Option<String>,
    /// Since when nothing got through; null: the last one did.
    #[schema(required, format = DateTime)]
    failing_since: Option<String>,
    /// When something got through last; null: never.
    #[schema(required, format = DateTime)]
    delivered_at: Option<String>,
    /// Is a stretch of time being sent once more?
    replaying: bool,
    /// Until when messages are signed with the secret before too; null: there is none that counts.
    #[schema(required, format = DateTime)]
    old_secret_until: Option<String>,
}

/// A webhook to be added.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AddRequest {
    /// Which site it is told of; all where it is left out.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    site: Option<SiteId>,
    /// Where messages are posted to, by https.
    #[schema(max_length = 2000, example = "https://crm.example/hooks/consent")]
    url: String,
    /// Of what it is told.
    #[schema(min_items = 1)]
    events: Vec<WebhookEvent>,
    /// What it is called.
    #[serde(default)]
    #[schema(max_length = 100)]
    description: String,
}

/// What is to be different; what is left out stays as it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct WebhookChangeRequest {
    /// Where messages are posted to, by https.
    #[serde(default)]
    #[schema(max_length = 2000)]
    url: Option<String>,
    /// Of what it is told.
    #[serde(default)]
    events: Option<Vec<WebhookEvent>>,
    /// What it is called.
    #[serde(default)]
    #[schema(max_length = 100)]
    description: Option<String>,
    /// Is it told? Also brings one back that was switched off; what happened meanwhile is sent then.
    #[serde(default)]
    active: Option<bool>,
}

/// A webhook that was added or given another secret.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WebhookWithSecret)]
struct MadeBody {
    /// What signatures are verified with. It is here and nowhere else.
    secret: String,
    /// As it stands in the list.
    webhook: WebhookBody,
}

/// One message, by its id in the log; or a stretch of time, of which the end is not included.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ReplayRequest {
    /// The message's id.
    #[serde(default)]
    message: Option<String>,
    /// From when on.
    #[serde(default)]
    #[schema(format = DateTime)]
    from: Option<String>,
    /// Until when; 366 days later at most.
    #[serde(default)]
    #[schema(format = DateTime)]
    to: Option<String>,
}

/// A test that is on its way.
#[derive(Debug, Serialize, ToSchema)]
struct Sent {
    /// The message's id, by which the log names it.
    message: String,
}

/// A line of the log.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WebhookAttempt)]
pub(crate) struct AttemptBody {
    /// Its number; the newest 500 lines are kept.
    number: u64,
    /// When, in UTC.
    #[schema(format = DateTime)]
    at: String,
    /// The message's id, the same in every try.
    message: String,
    /// What it is about: an event, or `test`.
    event: String,
    /// The place in the ledger that it tells of; null for a test.
    #[schema(required)]
    sequence: Option<u64>,
    /// Which try: 1, 2, 3, ...
    attempt: u8,
    /// What became of it.
    outcome: AttemptOutcome,
    /// The status that was answered; null: none was.
    #[schema(required)]
    status: Option<u16>,
    /// How long it took, in milliseconds.
    took_ms: u32,
    /// When it is tried next; null: never again by itself.
    #[schema(required, format = DateTime)]
    next_at: Option<String>,
}

/// Webhooks
///
/// By id.
#[utoipa::path(
    get, path = "/api/v1/webhooks", tag = "Webhooks", operation_id = "list_webhooks", params(Listing),
    responses((status = 200, description = "A page of webhooks.", body = Page<WebhookBody>), ReadProblems)
)]
async fn list(
    caller: Caller,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<WebhookBody>>, ApiError> {
    let all = caller.platform().webhooks_for(&caller.by).await?;
    let place = |view: &WebhookView| view.webhook.id.to_string();
    Ok(Json(page_of(all, &listing, "webhook", place, body)?))
}

/// Add a webhook
///
/// It is told what happens from now on.
#[utoipa::path(
    post, path = "/api/v1/webhooks", tag = "Webhooks", operation_id = "add_webhook", request_body = AddRequest,
    responses((status = 201, description = "The webhook with its secret, once.", body = MadeBody), Problems)
)]
async fn add(
    caller: Caller,
    JsonBody(request): JsonBody<AddRequest>,
) -> Result<(StatusCode, Json<MadeBody>), ApiError> {
    let new = NewWebhook {
        site: request.site,
        url: request.url,
        events: request.events,
        description: request.description,
    };
    let made = caller.platform().add_webhook(&caller.by, new).await?;
    Ok((StatusCode::CREATED, Json(with_secret(made))))
}

/// One webhook
#[utoipa::path(
    get, path = "/api/v1/webhooks/{webhook}", tag = "Webhooks", operation_id = "get_webhook",
    params(("webhook" = String, Path, description = "Its id.")),
    responses((status = 200, description = "The webhook.", body = WebhookBody), ReadProblems)
)]
async fn one(caller: Caller, Named(id): Named) -> Result<Json<WebhookBody>, ApiError> {
    let view = caller.platform().webhook_for(&caller.by, &id).await?;
    Ok(Json(body(view)))
}

/// Change, pause or resume a webhook
#[utoipa::path(
    put, path = "/api/v1/webhooks/{webhook}", tag = "Webhooks", operation_id = "change_webhook",
    params(("webhook" = String, Path, description = "Its id.")), request_body = WebhookChangeRequest,
    responses((status = 200, description = "The webhook as it is now.", body = WebhookBody), Problems)
)]
async fn change(
    caller: Caller,
    Named(id): Named,
    JsonBody(request): JsonBody<WebhookChangeRequest>,
) -> Result<Json<WebhookBody>, ApiError> {
    let changes = WebhookChanges {
        url: request.url,
        events: request.events,
        description: request.description,
        active: request.active,
    };
    let platform = caller.platform();
    let view = platform.change_webhook(&caller.by, &id, changes).await?;
    Ok(Json(body(view)))
}

/// Remove a webhook
///
/// With what waits for it and its log.
#[utoipa::path(
    delete, path = "/api/v1/webhooks/{webhook}", tag = "Webhooks", operation_id = "remove_webhook",
    params(("webhook" = String, Path, description = "Its id.")),
    responses((status = 204, description = "It is removed."), ReadProblems)
)]
async fn remove(caller: Caller, Named(id): Named) -> Result<StatusCode, ApiError> {
    caller.platform().remove_webhook(&caller.by, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Give a webhook another secret
///
/// For a day messages are signed with the one before too.
#[utoipa::path(
    post, path = "/api/v1/webhooks/{webhook}/secret", tag = "Webhooks", operation_id = "change_webhook_secret",
    params(("webhook" = String, Path, description = "Its id.")),
    responses((status = 200, description = "The webhook with its secret, once.", body = MadeBody), ReadProblems)
)]
async fn another_secret(caller: Caller, Named(id): Named) -> Result<Json<MadeBody>, ApiError> {
    let platform = caller.platform();
    let made = platform.change_webhook_secret(&caller.by, &id).await?;
    Ok(Json(with_secret(made)))
}

/// Send a test message
///
/// It is sent once; the log says how it went.
#[utoipa::path(
    post, path = "/api/v1/webhooks/{webhook}/test", tag = "Webhooks", operation_id = "test_webhook",
    params(("webhook" = String, Path, description = "Its id.")),
    responses((status = 202, description = "It is on its way.", body = Sent), ReadProblems, (status = 409, description = "It is not active: `webhook_not_active`."))
)]
async fn test(caller: Caller, Named(id): Named) -> Result<(StatusCode, Json<Sent>), ApiError> {
    let message = caller.platform().test_webhook(&caller.by, &id).await?;
    Ok((StatusCode::ACCEPTED, Json(Sent { message })))
}

/// Send messages once more
///
/// Under the ids that they had. What was erased meanwhile is not sent.
#[utoipa::path(
    post, path = "/api/v1/webhooks/{webhook}/replay", tag = "Webhooks", operation_id = "replay_webhook",
    params(("webhook" = String, Path, description = "Its id.")), request_body = ReplayRequest,
    responses((status = 202, description = "They are on their way."), Problems)
)]
async fn replay(
    caller: Caller,
    Named(id): Named,
    JsonBody(request): JsonBody<ReplayRequest>,
) -> Result<StatusCode, ApiError> {
    let platform = caller.platform();
    // Who may not is told so, whatever is asked.
    caller
        .by
        .check(platform::access::Permission::ManageWebhooks)?;
    let asked = asked_of(request).ok_or_else(stretch)?;
    platform.replay_webhook(&caller.by, &id, asked).await?;
    Ok(StatusCode::ACCEPTED)
}

/// A webhook's log
///
/// Newest first.
#[utoipa::path(
    get, path = "/api/v1/webhooks/{webhook}/attempts", tag = "Webhooks", operation_id = "list_webhook_attempts",
    params(("webhook" = String, Path, description = "Its id."), Listing),
    responses((status = 200, description = "A page of the log.", body = Page<AttemptBody>), ReadProblems)
)]
async fn attempts(
    caller: Caller,
    Named(id): Named,
    Asked(listing): Asked<Listing>,
) -> Result<Json<Page<AttemptBody>>, ApiError> {
    let (limit, before) = (listing.limit()?, listing.after("attempt")?);
    let platform = caller.platform();
    let found = platform
        .webhook_log(&caller.by, &id, before, limit + 1)
        .await?;
    let place = |line: &NumberedAttempt| line.number.to_string();
    Ok(Json(page(found, limit, "attempt", place, line)))
}

/// The webhook that an address names. One that is no id is none that exists.
struct Named(WebhookId);

impl FromRequestParts<AppState> for Named {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let part = path_part(parts, state, "webhook").await;
        let id = part.and_then(|text| WebhookId::parse(&text));
        Ok(Self(id.unwrap_or_else(|| WebhookId::new([0; 8]))))
    }
}

fn asked_of(request: ReplayRequest) -> Option<ReplayAsked> {
    let millis = |text: String| {
        let at: jiff::Timestamp = text.parse().ok()?;
        u64::try_from(at.as_millisecond()).ok()
    };
    match (request.message, request.from, request.to) {
        (Some(message), None, None) => Some(ReplayAsked::Message(message)),
        (None, Some(from), Some(to)) => Some(ReplayAsked::Stretch {
            from: millis(from)?,
            to: millis(to)?,
        }),
        _ => None,
    }
}

fn stretch() -> ApiError {
    let message = "name a message, or from and to as 2026-01-31T12:00:00Z; nothing is sent";
    ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "webhook_stretch", message)
}

fn with_secret(made: MadeWebhook) -> MadeBody {
    MadeBody {
        secret: made.secret,
        webhook: body(made.view),
    }
}

pub(crate) fn body(view: WebhookView) -> WebhookBody {
    let webhook = view.webhook;
    WebhookBody {
        id: webhook.id,
        site: webhook.site,
        url: webhook.url,
        events: webhook.events,
        description: webhook.description,
        standing: webhook.standing,
        standing_since: rfc3339(webhook.standing_since),
        by: webhook.by,
        created_at: rfc3339(webhook.created_at),
        waiting: view.waiting,
        next_at: view.next_millis.map(written),
        failing_since: view.failing_since.map(written),
        delivered_at: view.delivered_at.map(written),
        replaying: view.replaying,
        old_secret_until: view.old_secret_until.map(rfc3339),
    }
}

pub(crate) fn line(found: NumberedAttempt) -> AttemptBody {
    let attempt = found.attempt;
    AttemptBody {
        number: found.number,
        at: written(attempt.at_millis),
        message: attempt.message,
        event: attempt.event,
        sequence: attempt.seq,
        attempt: attempt.attempt,
        outcome: attempt.outcome,
        status: attempt.status,
        took_ms: attempt.took_ms,
        next_at: attempt.next_millis.map(written),
    }
}
