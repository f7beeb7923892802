//! What was seen: requests, things kept on the device, ways of looking at it. Facts of one check in their order, not
//! compared with anything yet.

use serde::{Deserialize, Serialize};

/// When something was seen, each in a browser with an empty profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Nobody has chosen.
    BeforeConsent,
    /// Everything was refused.
    AfterRefusal,
    /// Everything was accepted.
    AfterAcceptance,
    /// Everything was accepted, then withdrawn, then the page was loaded again.
    AfterWithdrawal,
}

impl Phase {
    /// In their order.
    pub const ALL: [Self; 4] = [
        Self::BeforeConsent,
        Self::AfterRefusal,
        Self::AfterAcceptance,
        Self::AfterWithdrawal,
    ];

    /// As a part of a sentence.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::BeforeConsent => "before consent",
            Self::AfterRefusal => "after refusal",
            Self::AfterAcceptance => "after acceptance",
            Self::AfterWithdrawal => "after withdrawal",
        }
    }

    /// May nothing optional happen?
    #[must_use]
    pub const fn is_denied(self) -> bool {
        !matches!(self, Self::AfterAcceptance)
    }
}

/// How far a check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// In which phase.
    pub phase: Phase,
    /// Pages of this phase that were looked at.
    pub pages_done: usize,
    /// Pages of each phase; until the first phase has ended as many as there may be.
    pub pages: usize,
}

/// What was seen. The first group leaves the page, the second stays on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words that browsers use for them")]
pub enum Kind {
    /// The page itself went elsewhere.
    Page,
    Frame,
    Script,
    Stylesheet,
    Image,
    Font,
    Media,
    TextTrack,
    Xhr,
    Fetch,
    /// `sendBeacon` and `ping`.
    Beacon,
    EventSource,
    Websocket,
    Webtransport,
    Webrtc,
    Prefetch,
    Manifest,
    /// A report of the browser, such as of its content security policy.
    Report,
    /// A question whether a request is allowed.
    Preflight,
    /// A connection without a request that the browser tells of, such as by `preconnect`.
    Connection,
    /// A name that the page has looked up ahead.
    DnsPrefetch,
    Other,
    Cookie,
    LocalStorage,
    SessionStorage,
    IndexedDb,
    CacheStorage,
    FileSystem,
    Fingerprint,
    /// A service as a whole; only among what the inventory lacks.
    Service,
    /// A counting image that the inventory names.
    Pixel,
    /// A service worker that the inventory names.
    ServiceWorker,
    /// A software kit that the inventory names.
    Sdk,
}

impl Kind {
    /// The word of the JSON.
    #[must_use]
    pub fn word(self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(word)) => word,
            _ => String::new(),
        }
    }
}

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SeenRequest {
    pub(crate) phase: Phase,
    /// Its place in the list of pages.
    pub(crate) page: usize,
    pub(crate) kind: Kind,
    pub(crate) url: String,
    /// The script or page that asked, when known.
    pub(crate) by: String,
    /// The browser held it back by itself (CSP, mixed content): nothing left.
    pub(crate) held: bool,
}

/// One thing that was kept, or one look at the device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SeenItem {
    pub(crate) phase: Phase,
    pub(crate) page: usize,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    /// The cookie's domain, or the host that keeps it.
    pub(crate) host: String,
    /// Seconds that it is kept from now on; `None` until the browser closes.
    pub(crate) seconds: Option<u64>,
    /// Was it still there at the phase's end, in the browser's own list?
    pub(crate) kept: bool,
    /// The browser did not keep it.
    pub(crate) refused: bool,
    pub(crate) by: String,
}

/// All that was seen.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seen {
    pub(crate) requests: Vec<SeenRequest>,
    pub(crate) items: Vec<SeenItem>,
}
