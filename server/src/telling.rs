//! Posts what webhooks are told. Each webhook has a task of its own, so that a slow one holds up no other and no visitor;
//! which message is next, and what follows from its answer, is the platform's. No redirect is followed, of an answer only
//! its status counts, and a name that leads to a private address is never connected to.

use crate::outward::{Allowed, Guarded, is_private, tls};
use platform::{
    Platform,
    webhooks::{Answered, AttemptOutcome, Outgoing, WebhookId},
};
use std::{collections::HashMap, io, sync::Arc, time::Duration};
use tokio::{
    sync::oneshot,
    task::{AbortHandle, JoinSet},
};
use ureq::{Agent, config::Config, unversioned::transport::DefaultConnector};

/// How long a message may take from looking up the name to the end of the answer.
const PATIENCE: Duration = Duration::from_secs(15);
/// How often it is asked whether there is something to tell.
const PERIOD: Duration = Duration::from_millis(500);
/// So much of an answer is read, so that its connection can be used again.
const ANSWER: u64 = 16 * 1024;

/// Tells all webhooks for as long as it is not dropped. What is on its way then is sent again after the next start.
#[must_use]
pub fn start(platform: &Arc<Platform>) -> JoinSet<()> {
    let mut telling = JoinSet::new();
    telling.spawn(tell_all(Arc::clone(platform)));
    telling
}

async fn tell_all(platform: Arc<Platform>) {
    let allowed = if platform.allows_near_webhooks() {
        Allowed::PublicAndNear
    } else {
        Allowed::Public
    };
    let agent = agent(allowed);
    // Dropped with this task, and everything in it.
    let mut tasks = JoinSet::new();
    let mut busy: HashMap<WebhookId, AbortHandle> = HashMap::new();
    let mut ticks = tokio::time::interval(PERIOD);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        while tasks.try_join_next().is_some() {}
        busy.retain(|_, task| !task.is_finished());
        let told = platform.told_webhooks().await.unwrap_or_else(|error| {
            tracing::warn!(%error, "webhooks cannot be read; they are told later");
            Vec::new()
        });
        for id in told {
            busy.entry(id).or_insert_with_key(|id| {
                tasks.spawn(tell(Arc::clone(&platform), agent.clone(), id.clone()))
            });
        }
    }
}

/// One webhook, until there is nothing to tell for the moment.
async fn tell(platform: Arc<Platform>, agent: Agent, id: WebhookId) {
    loop {
        let next = match platform.next_message(&id).await {
            Ok(Some(next)) => next,
            Ok(None) => return,
            Err(error) => {
                return tracing::warn!(%error, webhook = %id, "a webhook is told later");
            }
        };
        let Some(answer) = post(agent.clone(), next.clone()).await else {
            return;
        };
        if let Err(error) = platform.note_answer(next, answer).await {
            return tracing::warn!(%error, webhook = %id, "a message was sent and will be sent again");
        }
    }
}

/// On a thread of its own: one of the pool would hold the server's end up for as long as the receiver says nothing.
async fn post(agent: Agent, message: Outgoing) -> Option<Answered> {
    let (tell, answer) = oneshot::channel();
    let posting = move || {
        // Whoever asked may be gone; then it is sent again after the next start.
        let _ = tell.send(posted(&agent, &message));
    };
    let thread = std::thread::Builder::new().name("webhook".to_owned());
    if let Err(error) = thread.spawn(posting) {
        tracing::warn!(%error, "no thread for a webhook; it is told later");
        return None;
    }
    answer.await.ok()
}

fn agent(allowed: Allowed) -> Agent {
    let config = Config::builder()
        .timeout_global(Some(PATIENCE))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .https_only(allowed == Allowed::Public)
        // A proxy would look the names up itself, and reach what is private.
        .proxy(None)
        .user_agent(concat!("Sluis-Webhooks/", env!("CARGO_PKG_VERSION")))
        .tls_config(tls())
        .build();
    Agent::with_parts(config, DefaultConnector::new(), Guarded::new(allowed))
}

fn posted(agent: &Agent, message: &Outgoing) -> Answered {
    let answer = agent
        .post(&message.url)
        .header("content-type", "application/json")
        .header("webhook-id", &message.id)
        .header("webhook-timestamp", &message.timestamp.to_string())
        .header("webhook-signature", &message.signature)
        .send(&message.body);
    let mut answer = match answer {
        Ok(answer) => answer,
        Err(error) => {
            return Answered {
                outcome: outcome(&error),
                status: None,
                retry_after: None,
            };
        }
    };
    // What it says is of no interest.
    let _ = answer.body_mut().with_config().limit(ANSWER).read_to_vec();
    let status = answer.status();
    let retry_after = answer.headers().get("retry-after");
    let seconds = retry_after.and_then(|value| value.to_str().ok()?.trim().parse::<u64>().ok());
    Answered {
        outcome: if status.is_success() {
            AttemptOutcome::Delivered
        } else {
            AttemptOutcome::Refused
        },
        status: Some(status.as_u16()),
        retry_after: seconds.map(|seconds| seconds.saturating_mul(1000)),
    }
}

fn outcome(error: &ureq::Error) -> AttemptOutcome {
    match error {
        error if is_private(error) => AttemptOutcome::PrivateAddress,
        ureq::Error::Timeout(_) => AttemptOutcome::TimedOut,
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) | ureq::Error::RequireHttpsOnly(_) => {
            AttemptOutcome::Insecure
        }
        ureq::Error::Io(why) if why.kind() == io::ErrorKind::InvalidData => {
            AttemptOutcome::Insecure
        }
        _ => AttemptOutcome::Unreachable,
    }
}
