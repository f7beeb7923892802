//! A store, a platform whose clock can be moved, and a receiver that answers as it is told.

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, Uri},
    response::{IntoResponse, Response},
    routing::any,
};
use consent::SiteId;
use platform::{
    Platform,
    clock::{Clock, now_millis},
    operators::SignedIn,
    webhooks::{MadeWebhook, NewWebhook, WebhookEvent, WebhookId, WebhookView},
};
use serde_json::Value;
use standardwebhooks::Webhook as Verifier;
use std::{
    collections::HashMap,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use store::{
    Store, WebhookAttempt,
    contract::sample::{new_record, site, visitor},
    embedded::{self, EmbeddedSettings},
};
use tokio::task::JoinSet;

pub(super) const SECOND: u64 = 1000;
pub(super) const HOUR: u64 = 3600 * SECOND;
pub(super) const DAY: u64 = 24 * HOUR;

/// What came, as it came.
#[derive(Debug, Clone)]
pub(super) struct Received {
    pub(super) path: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Received {
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    pub(super) fn id(&self) -> String {
        self.header("webhook-id")
    }

    pub(super) fn kind(&self) -> String {
        self.json()["type"].as_str().expect("a type").to_owned()
    }

    pub(super) fn header(&self, name: &str) -> String {
        let value = self.headers.get(name).expect(name);
        value.to_str().expect("text").to_owned()
    }

    /// Verified by the reference implementation of Standard Webhooks.
    pub(super) fn is_signed_with(&self, secret: &str) -> bool {
        let verifier = Verifier::new(secret).expect("a secret");
        let at = self.header("webhook-timestamp").parse().expect("seconds");
        // By its moment and not by the present one: some clocks here were moved.
        let signed = verifier.sign(&self.id(), at, &self.body).expect("text");
        let signature = self.header("webhook-signature");
        signature.split(' ').any(|one| one == signed)
    }
}

/// How a path is answered: with a status, or not at all.
#[derive(Debug, Clone, Copy)]
pub(super) enum Answers {
    With(u16),
    Never,
}

#[derive(Clone, Default)]
pub(super) struct Receiver {
    pub(super) address: String,
    received: Arc<Mutex<Vec<Received>>>,
    answers: Arc<Mutex<HashMap<String, Answers>>>,
}

impl Receiver {
    pub(super) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a port");
        let address = listener.local_addr().expect("bound");
        let receiver = Self {
            address: format!("http://{address}"),
            ..Self::default()
        };
        let app = Router::new()
            .fallback(any(receive))
            .with_state(receiver.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        receiver
    }

    pub(super) fn answers(&self, path: &str, how: Answers) {
        let mut answers = self.answers.lock().expect("no panic");
        answers.insert(path.to_owned(), how);
    }

    pub(super) fn all(&self) -> Vec<Received> {
        self.received.lock().expect("no panic").clone()
    }

    pub(super) fn at(&self, path: &str) -> Vec<Received> {
        let mut all = self.all();
        all.retain(|one| one.path == path);
        all
    }

    /// Waits until so many came at a path.
    pub(super) async fn gets(&self, path: &str, many: usize) -> Vec<Received> {
        let began = Instant::now();
        while began.elapsed() < Duration::from_secs(30) {
            let found = self.at(path);
            if found.len() >= many {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{many} at {path} were expected: {:?}", self.at(path));
    }
}

async fn receive(
    State(receiver): State<Receiver>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let path = uri.path().to_owned();
    let how = receiver
        .answers
        .lock()
        .expect("no panic")
        .get(&path)
        .copied();
    let received = Received {
        path,
        headers,
        body: body.to_vec(),
    };
    receiver.received.lock().expect("no panic").push(received);
    match how.unwrap_or(Answers::With(204)) {
        Answers::Never => std::future::pending().await,
        Answers::With(301) => {
            let to = [("location", "/elsewhere")];
            (StatusCode::MOVED_PERMANENTLY, to).into_response()
        }
        Answers::With(status) => StatusCode::from_u16(status)
            .expect("a status")
            .into_response(),
    }
}

/// A server without its pages: store, platform and, when it was started, the telling.
pub(super) struct Rig {
    pub(super) platform: Arc<Platform>,
    pub(super) store: Arc<dyn Store>,
    ahead: Arc<AtomicU64>,
    telling: Option<JoinSet<()>>,
}

impl Rig {
    pub(super) async fn open(dir: &Path) -> Self {
        Self::open_ahead(dir, 0).await
    }

    /// With a clock that is so many milliseconds ahead.
    pub(super) async fn open_ahead(dir: &Path, millis: u64) -> Self {
        let store = embedded::open(dir, EmbeddedSettings::new(now_millis)).expect("opens");
        let store: Arc<dyn Store> = Arc::new(store);
        let ahead = Arc::new(AtomicU64::new(millis));
        let hand = Arc::clone(&ahead);
        let clock = Clock::new(move || now_millis() + hand.load(Ordering::Relaxed));
        let platform = Platform::open_at(Arc::clone(&store), clock).await;
        let platform = Arc::new(platform.expect("opens"));
        platform.allow_near_webhooks();
        Self {
            platform,
            store,
            ahead,
            telling: None,
        }
    }

    pub(super) fn tells(&mut self) {
        self.telling = Some(server::telling::start(&self.platform));
    }

    /// As if the process was killed: what is on its way is forgotten.
    pub(super) async fn dies(mut self) {
        self.telling = None;
        tokio::task::yield_now().await;
        self.store.close().await;
    }

    pub(super) fn later(&self, millis: u64) {
        self.ahead.fetch_add(millis, Ordering::Relaxed);
    }

    pub(super) async fn records(&self, numbers: std::ops::Range<u64>) {
        let shop = site("shop");
        for number in numbers {
            let by = visitor(u8::try_from(number % 200).expect("small"));
            let new = new_record(&shop, by, number);
            self.store.append(new).await.expect("recorded");
        }
    }

    pub(super) async fn adds(&self, url: &str, events: &[WebhookEvent]) -> MadeWebhook {
        let new = NewWebhook {
            site: None,
            url: url.to_owned(),
            events: events.to_vec(),
            description: String::new(),
        };
        let made = self.platform.add_webhook(&owner(), new).await;
        made.expect("added")
    }

    pub(super) async fn sees(&self, id: &WebhookId) -> WebhookView {
        let view = self.platform.webhook_for(&owner(), id).await;
        view.expect("there")
    }

    pub(super) async fn log(&self, id: &WebhookId) -> Vec<WebhookAttempt> {
        let log = self.platform.webhook_log(&owner(), id, None, 500).await;
        let log = log.expect("there").into_iter();
        log.map(|line| line.attempt).collect()
    }

    /// Waits until the log has so many lines.
    pub(super) async fn logs(&self, id: &WebhookId, many: usize) -> Vec<WebhookAttempt> {
        let began = Instant::now();
        while began.elapsed() < Duration::from_secs(30) {
            let log = self.log(id).await;
            if log.len() >= many {
                return log;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{many} lines were expected: {:?}", self.log(id).await);
    }
}

pub(super) fn owner() -> SignedIn {
    SignedIn::command_line()
}

pub(super) fn shop() -> SiteId {
    site("shop")
}
