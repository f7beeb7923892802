//! Listens to the browser and writes down what happens. It judges nothing, and drives nothing but what every new page,
//! frame and worker needs before its first script: see `attach`.

use crate::{
    attach::{Attach, Attached},
    cdp::{Cdp, CdpEvent},
    cookie::{self, SetCookie},
    seen::{Kind, Phase, Seen, SeenItem, SeenRequest},
};
use serde_json::{Value, json};
use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use tokio::{sync::mpsc, task::JoinHandle};
use url::Url;

/// More than any honest page does; what comes after is not written down, and the report says so.
const MOST: usize = 50_000;

/// What is known of the browser at this moment, shared by who listens and who drives.
#[derive(Debug)]
pub(crate) struct Record {
    /// What has been seen so far.
    pub(crate) seen: Seen,
    /// As what it counts; `None` while what happens counts as nothing.
    pub(crate) phase: Option<Phase>,
    /// The page that is open, by its place in the list.
    pub(crate) page: usize,
    /// The session of the page that is driven; empty before there is one.
    pub(crate) main: String,
    /// Its frame.
    pub(crate) main_frame: String,
    /// How often the driven page has finished loading.
    pub(crate) loads: u64,
    /// When something last happened on the network.
    pub(crate) last: Instant,
    /// Was more seen than is written down?
    pub(crate) cut: bool,
    workers: HashSet<String>,
    requests: HashMap<String, Vec<usize>>,
    answers: HashMap<String, Vec<Value>>,
}

/// The record, shared: it stays when a browser is given up.
#[derive(Debug, Clone)]
pub(crate) struct Shared(Arc<Mutex<Record>>);

impl Shared {
    /// The record, for a moment.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Record> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Shared {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Record {
            seen: Seen::default(),
            phase: None,
            page: 0,
            main: String::new(),
            main_frame: String::new(),
            loads: 0,
            last: Instant::now(),
            cut: false,
            workers: HashSet::new(),
            requests: HashMap::new(),
            answers: HashMap::new(),
        })))
    }
}

/// The task that fills the record from one browser.
#[derive(Debug)]
pub(crate) struct Recorder {
    shared: Shared,
    task: JoinHandle<()>,
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Recorder {
    /// Begins to listen to a new browser.
    pub(crate) fn start(
        cdp: &Cdp,
        mut events: mpsc::UnboundedReceiver<CdpEvent>,
        shared: &Shared,
    ) -> Self {
        shared.lock().forget_browser();
        let mut attach = Attach::new(cdp);
        let (heard, cdp) = (shared.clone(), cdp.clone());
        let task = tokio::spawn(async move {
            while let Some(event) = events.recv().await {
                let mut record = heard.lock();
                if event.method == "Target.attachedToTarget" {
                    if let Some(target) = attach.attached(&event.params) {
                        record.appeared(&target);
                    }
                }
                if event.method == "Page.javascriptDialogOpening" {
                    let answer = json!({ "accept": event.params["type"] == "beforeunload" });
                    cdp.tell(&event.session, "Page.handleJavaScriptDialog", answer);
                }
                record.hear(&event);
            }
        });
        Self {
            shared: shared.clone(),
            task,
        }
    }

    /// The record, for a moment.
    pub(crate) fn record(&self) -> MutexGuard<'_, Record> {
        self.shared.lock()
    }

    /// How long nothing has happened on the network.
    pub(crate) fn quiet_for(&self) -> Duration {
        self.record().last.elapsed()
    }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

impl Record {
    fn forget_browser(&mut self) {
        self.main.clear();
        self.main_frame.clear();
        self.requests.clear();
        self.answers.clear();
        self.last = Instant::now();
    }

    fn appeared(&mut self, target: &Attached<'_>) {
        match target.kind {
            "page" if self.main.is_empty() => {
                target.session.clone_into(&mut self.main);
                target.frame.clone_into(&mut self.main_frame);
            }
            kind if kind.ends_with("worker") => {
                self.workers.insert(target.session.to_owned());
            }
            _ => {}
        }
    }

    fn hear(&mut self, event: &CdpEvent) {
        if event.method.starts_with("Network.") {
            self.last = Instant::now();
        }
        let params = &event.params;
        match event.method.as_str() {
            "Network.requestWillBeSent" => self.request(params, &event.session),
            "Network.responseReceivedExtraInfo" => self.answer(params),
            "Network.loadingFailed" => self.failed(params),
            "Network.webSocketCreated" => {
                self.other_request(Kind::Websocket, text(params, "url"), params);
            }
            "Network.webTransportCreated" => {
                self.other_request(Kind::Webtransport, text(params, "url"), params);
            }
            "DOMStorage.domStorageItemAdded" | "DOMStorage.domStorageItemUpdated" => {
                self.stored(params);
            }
            "Runtime.bindingCalled" => self.told(text(params, "payload")),
            "Page.loadEventFired" if event.session == self.main => self.loads += 1,
            _ => {}
        }
    }

    fn request(&mut self, params: &Value, session: &str) {
        let (id, request) = (text(params, "requestId"), &params["request"]);
        let kind = kind_of(params, &self.main_frame, self.workers.contains(session));
        let url = text(request, "url").to_owned();
        if !is_on_the_network(&url) {
            return;
        }
        if let Some(at) = self.push_request(kind, url, initiator(params)) {
            self.requests.entry(id.to_owned()).or_default().push(at);
        }
        for waiting in self.answers.remove(id).unwrap_or_default() {
            self.answer(&waiting);
        }
    }

    fn other_request(&mut self, kind: Kind, url: &str, params: &Value) {
        let by = initiator(params);
        self.push_request(kind, url.to_owned(), by);
    }

    pub(crate) fn push_request(&mut self, kind: Kind, url: String, by: String) -> Option<usize> {
        let phase = self.phase?;
        if self.seen.requests.len() >= MOST {
            self.cut = true;
            return None;
        }
        self.seen.requests.push(SeenRequest {
            phase,
            page: self.page,
            kind,
            url,
            by,
            held: false,
        });
        Some(self.seen.requests.len() - 1)
    }

    /// Headers as they came, with the cookies that scripts cannot see. They may come before their request is told of.
    fn answer(&mut self, params: &Value) {
        let id = text(params, "requestId");
        let Some(hops) = self.requests.get_mut(id) else {
            if self.answers.len() < MOST {
                let waiting = self.answers.entry(id.to_owned()).or_default();
                waiting.push(params.clone());
            }
            return;
        };
        // One answer per hop of a redirect, in their order.
        let at = if hops.len() > 1 {
            hops.remove(0)
        } else {
            hops[0]
        };
        let url = self.seen.requests[at].url.clone();
        let refused: Vec<&str> = params["blockedCookies"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|blocked| text(blocked, "cookieLine"))
            .collect();
        let headers = params["headers"].as_object();
        let set = headers
            .into_iter()
            .flatten()
            .filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
        for line in set.flat_map(|(_, value)| value.as_str().unwrap_or_default().lines()) {
            self.set_cookie(line, &url, &url, refused.contains(&line));
        }
    }

    fn set_cookie(&mut self, line: &str, at: &str, by: &str, refused: bool) {
        let Some(SetCookie {
            name,
            domain,
            seconds,
            deletes,
        }) = cookie::parse(line, now())
        else {
            return;
        };
        if !deletes {
            let host = domain.unwrap_or_else(|| host_of(at));
            self.push_item(Kind::Cookie, name, host, seconds, by, refused);
        }
    }

    fn push_item(
        &mut self,
        kind: Kind,
        name: String,
        host: String,
        seconds: Option<u64>,
        by: &str,
        refused: bool,
    ) {
        let Some(phase) = self.phase else { return };
        if self.seen.items.len() >= MOST {
            self.cut = true;
            return;
        }
        self.seen.items.push(SeenItem {
            phase,
            page: self.page,
            kind,
            name,
            host,
            seconds,
            kept: false,
            refused,
            by: by.to_owned(),
        });
    }

    /// Adds what the browser's own list has at the end of a phase.
    pub(crate) fn push_kept(
        &mut self,
        kind: Kind,
        name: String,
        host: String,
        seconds: Option<u64>,
    ) {
        let before = self.seen.items.len();
        self.push_item(kind, name, host, seconds, "", false);
        if let Some(item) = self.seen.items.get_mut(before) {
            item.kept = true;
        }
    }

    fn failed(&mut self, params: &Value) {
        // Others are found out from the answer: then something had left.
        let held = matches!(
            text(params, "blockedReason"),
            "csp" | "mixed-content" | "origin" | "inspector" | "subresource-filter"
        );
        let hops = self.requests.get(text(params, "requestId"));
        if let Some(at) = hops.and_then(|hops| hops.last()).filter(|_| held) {
            self.seen.requests[*at].held = true;
        }
    }

    fn stored(&mut self, params: &Value) {
        let id = &params["storageId"];
        let origin = [text(id, "securityOrigin"), text(id, "storageKey")];
        let host = host_of(origin.iter().find(|text| !text.is_empty()).unwrap_or(&""));
        let kind = if id["isLocalStorage"] == true {
            Kind::LocalStorage
        } else {
            Kind::SessionStorage
        };
        self.push_item(kind, text(params, "key").to_owned(), host, None, "", false);
    }

    /// What the probe in the page says. A page can say anything; it can only add findings.
    fn told(&mut self, payload: &str) {
        let Ok(told) = serde_json::from_str::<Value>(payload) else {
            return;
        };
        let (name, by) = (text(&told, "name").to_owned(), text(&told, "by").to_owned());
        let (page, host) = (text(&told, "page"), host_of(text(&told, "origin")));
        let by = if by.is_empty() { page } else { &by };
        let kind = match text(&told, "kind") {
            "cookie" => return self.set_cookie(&name, page, by, false),
            "webrtc" => {
                self.push_request(Kind::Webrtc, name, by.to_owned());
                return;
            }
            "cookie_store" => Kind::Cookie,
            "local_storage" => Kind::LocalStorage,
            "session_storage" => Kind::SessionStorage,
            "indexed_db" => Kind::IndexedDb,
            "cache_storage" => Kind::CacheStorage,
            "file_system" => Kind::FileSystem,
            "fingerprint" => Kind::Fingerprint,
            _ => return,
        };
        self.push_item(kind, name, host, None, by, false);
    }
}

fn now() -> u64 {
    platform::clock::now_millis() / 1000
}

/// Addresses that ask somebody.
fn is_on_the_network(url: &str) -> bool {
    ["http://", "https://", "ws://", "wss://"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
}

/// A host without its port; empty for what has none.
pub(crate) fn host_of(url: &str) -> String {
    Url::parse(url)
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned))
        .unwrap_or_default()
}

fn initiator(params: &Value) -> String {
    let initiator = &params["initiator"];
    let direct = text(initiator, "url");
    if !direct.is_empty() {
        return direct.to_owned();
    }
    let mut stack = &initiator["stack"];
    while stack.is_object() {
        let frames = stack["callFrames"].as_array();
        if let Some(url) = frames
            .into_iter()
            .flatten()
            .map(|frame| text(frame, "url"))
            .find(|url| !url.is_empty())
        {
            return url.to_owned();
        }
        stack = &stack["parent"];
    }
    text(params, "documentURL").to_owned()
}

fn kind_of(params: &Value, main_frame: &str, in_worker: bool) -> Kind {
    if text(&params["initiator"], "type") == "preflight" {
        return Kind::Preflight;
    }
    let headers = &params["request"]["headers"];
    if ["Sec-Purpose", "Purpose"]
        .iter()
        .any(|name| text(headers, name).contains("prefetch"))
    {
        return Kind::Prefetch;
    }
    match text(params, "type") {
        "Document" if text(params, "frameId") == main_frame => Kind::Page,
        "Document" => Kind::Frame,
        "Stylesheet" => Kind::Stylesheet,
        "Image" => Kind::Image,
        "Media" => Kind::Media,
        "Font" => Kind::Font,
        "Script" => Kind::Script,
        "TextTrack" => Kind::TextTrack,
        "XHR" => Kind::Xhr,
        "Fetch" => Kind::Fetch,
        "Prefetch" => Kind::Prefetch,
        "EventSource" => Kind::EventSource,
        "WebSocket" => Kind::Websocket,
        "Manifest" => Kind::Manifest,
        "Ping" => Kind::Beacon,
        "CSPViolationReport" => Kind::Report,
        "Preflight" => Kind::Preflight,
        // What `importScripts` asks for has no type of its own.
        _ if in_worker => Kind::Script,
        _ => Kind::Other,
    }
}
