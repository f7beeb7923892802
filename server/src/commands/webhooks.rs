//! `sluis webhooks ...`: in the data folder itself, or through the server that has it open. A secret is printed once, on
//! stdout, and is never logged.

use crate::{
    api::webhooks as shapes,
    cli::{FolderArgs, WebhooksArgs, WebhooksCommand},
    commands::asking,
    control::{Answer, Request},
};
use consent::SiteId;
use platform::{
    Platform,
    clock::written,
    operators::SignedIn,
    webhooks::{
        NewWebhook, NumberedAttempt, ReplayAsked, WebhookError, WebhookEvent, WebhookId,
        WebhookView,
    },
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::process::ExitCode;

/// What a running server is asked over its socket.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WebhooksRequest {
    /// `sluis webhooks list`
    List,
    /// `sluis webhooks add`
    Add {
        /// Where to.
        url: String,
        /// Of which site.
        site: Option<SiteId>,
        /// Of what.
        events: Vec<WebhookEvent>,
        /// What it is called.
        description: String,
    },
    /// `sluis webhooks remove`
    Remove(WebhookId),
    /// `sluis webhooks log`
    Log(WebhookId, u16),
    /// `sluis webhooks replay` of one message
    ReplayMessage(WebhookId, String),
    /// `sluis webhooks replay` of a stretch, in milliseconds since 1970
    ReplayStretch(WebhookId, u64, u64),
    /// `sluis webhooks test`
    Test(WebhookId),
}

/// What is said: as text, and as JSON.
type Said = Result<(String, Value), WebhookError>;

pub(super) fn run(command: WebhooksCommand) -> anyhow::Result<ExitCode> {
    let (request, how) = request_of(command);
    let WebhooksArgs {
        data: FolderArgs { data },
        json,
    } = how;
    let request = Request::Webhooks { ask: request, json };
    let answer = asking::answered(&data, request)?;
    Ok(asking::said(&answer, json))
}

fn request_of(command: WebhooksCommand) -> (WebhooksRequest, WebhooksArgs) {
    match command {
        WebhooksCommand::List { how } => (WebhooksRequest::List, how),
        WebhooksCommand::Add {
            url,
            site,
            events,
            description,
            how,
        } => {
            let request = WebhooksRequest::Add {
                url,
                site,
                events,
                description,
            };
            (request, how)
        }
        WebhooksCommand::Remove { webhook, how } => (WebhooksRequest::Remove(webhook), how),
        WebhooksCommand::Log {
            webhook,
            limit,
            how,
        } => (WebhooksRequest::Log(webhook, limit), how),
        WebhooksCommand::Replay {
            webhook,
            message: Some(message),
            how,
            ..
        } => (WebhooksRequest::ReplayMessage(webhook, message), how),
        WebhooksCommand::Replay {
            webhook,
            from,
            to,
            how,
            ..
        } => {
            // Both are there where no message is: the command line asks for that.
            let (from, to) = (from.unwrap_or(0), to.unwrap_or(0));
            (WebhooksRequest::ReplayStretch(webhook, from, to), how)
        }
        WebhooksCommand::Test { webhook, how } => (WebhooksRequest::Test(webhook), how),
    }
}

/// Does what is asked and says what happened, for the terminal of whoever asked.
pub(crate) async fn act(platform: &Platform, request: WebhooksRequest, json: bool) -> Answer {
    let done = done(platform, request).await;
    asking::answer(
        done.map_err(|error| (error.code(), error.to_string())),
        json,
    )
}

async fn done(platform: &Platform, request: WebhooksRequest) -> Said {
    let by = SignedIn::command_line();
    match request {
        WebhooksRequest::List => list(platform, &by).await,
        WebhooksRequest::Add {
            url,
            site,
            events,
            description,
        } => {
            let new = NewWebhook {
                site,
                url,
                events,
                description,
            };
            let made = platform.add_webhook(&by, new).await?;
            let id = made.view.webhook.id.clone();
            let text = format!("{id}\n{}", made.secret);
            let said = json!({ "secret": made.secret, "webhook": shapes::body(made.view) });
            Ok((text, said))
        }
        WebhooksRequest::Remove(id) => {
            platform.remove_webhook(&by, &id).await?;
            Ok((format!("{id} is removed"), json!({ "webhook": id })))
        }
        WebhooksRequest::Log(id, limit) => log(platform, &by, &id, limit).await,
        WebhooksRequest::ReplayMessage(id, message) => {
            let asked = ReplayAsked::Message(message);
            replay(platform, &by, &id, asked).await
        }
        WebhooksRequest::ReplayStretch(id, from, to) => {
            let asked = ReplayAsked::Stretch { from, to };
            replay(platform, &by, &id, asked).await
        }
        WebhooksRequest::Test(id) => {
            let message = platform.test_webhook(&by, &id).await?;
            let text = format!("{message} is sent by the running server; see the log");
            Ok((text, json!({ "webhook": id, "message": message })))
        }
    }
}

async fn list(platform: &Platform, by: &SignedIn) -> Said {
    let views = platform.webhooks_for(by).await?;
    let mut lines: Vec<String> = views.iter().map(line).collect();
    if lines.is_empty() {
        lines.push("there is no webhook; add one with: sluis webhooks add URL".to_owned());
    }
    let rows: Vec<_> = views.into_iter().map(shapes::body).collect();
    Ok((lines.join("\n"), json!({ "webhooks": rows })))
}

async fn log(platform: &Platform, by: &SignedIn, id: &WebhookId, limit: u16) -> Said {
    let found = platform
        .webhook_log(by, id, None, usize::from(limit))
        .await?;
    let lines: Vec<String> = found.iter().map(attempt).collect();
    let text = if lines.is_empty() {
        "nothing was sent yet".to_owned()
    } else {
        lines.join("\n")
    };
    let rows: Vec<_> = found.into_iter().map(shapes::line).collect();
    Ok((text, json!({ "webhook": id, "attempts": rows })))
}

async fn replay(platform: &Platform, by: &SignedIn, id: &WebhookId, asked: ReplayAsked) -> Said {
    platform.replay_webhook(by, id, asked).await?;
    let text = "sent once more by the running server; see the log".to_owned();
    Ok((text, json!({ "webhook": id })))
}

fn line(view: &WebhookView) -> String {
    let webhook = &view.webhook;
    let events: Vec<&str> = webhook.events.iter().map(|one| one.wire_name()).collect();
    let site = webhook.site.as_ref().map_or("-", SiteId::as_str);
    let (id, standing) = (&webhook.id, webhook.standing.wire_name());
    let (events, waiting, url) = (events.join(","), view.waiting, &webhook.url);
    format!("{id}\t{standing}\t{site}\t{events}\t{waiting}\t{url}")
}

fn attempt(found: &NumberedAttempt) -> String {
    let one = &found.attempt;
    let status = one
        .status
        .map_or("-".to_owned(), |status| status.to_string());
    let next = one.next_millis.map_or("-".to_owned(), written);
    let (at, outcome) = (written(one.at_millis), one.outcome.wire_name());
    let (message, event, tries, took) = (&one.message, &one.event, one.attempt, one.took_ms);
    format!("{at}\t{event}\t{message}\t{tries}\t{outcome}\t{status}\t{took} ms\t{next}")
}
