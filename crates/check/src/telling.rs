//! Reading the browser's words: which kind of request that is, who asked for it, which host an address has.

use crate::seen::Kind;
use serde_json::Value;
use url::Url;

/// A text of an event; empty when it is not there.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// Addresses that ask somebody.
pub(crate) fn is_on_the_network(url: &str) -> bool {
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

pub(crate) fn initiator(params: &Value) -> String {
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

pub(crate) fn kind_of(params: &Value, main_frame: &str, in_worker: bool) -> Kind {
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
