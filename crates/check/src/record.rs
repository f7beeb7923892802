//! Writes down what the browser tells: requests, cookies as they are set, what is stored. It judges nothing and asks the
//! browser for nothing.

use crate::{
    attach::Attached,
    cdp::CdpEvent,
    cookie::{self, SetCookie},
    seen::{Kind, Phase, Seen, SeenItem, SeenRequest},
    telling::{host_of, initiator, is_on_the_network, kind_of, text},
};
use serde_json::Value;
use std::{
    collections::{HashMap, HashSet},
    time::Instant,
};

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

impl Default for Record {
    fn default() -> Self {
        Self {
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
        }
    }
}

impl Record {
    /// A new browser begins: sessions and requests of the one before mean nothing to it.
    pub(crate) fn forget_browser(&mut self) {
        self.main.clear();
        self.main_frame.clear();
        self.requests.clear();
        self.answers.clear();
        self.last = Instant::now();
    }

    /// A page or worker is there. The first page is the one that is driven.
    pub(crate) fn appeared(&mut self, target: &Attached<'_>) {
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

    /// Takes one event in.
    pub(crate) fn hear(&mut self, event: &CdpEvent) {
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
