//! What every new page, frame and worker gets before its first script runs: it stands still until it has the probe and
//! tells of its requests. It records nothing.

use crate::cdp::Cdp;
use serde_json::{Value, json};
use std::collections::HashSet;

const PROBE: &str = include_str!("probe.js");

/// A target that has appeared.
#[derive(Debug)]
pub(crate) struct Attached<'a> {
    /// `page`, `iframe`, `worker`, `service_worker`, ...
    pub(crate) kind: &'a str,
    pub(crate) session: &'a str,
    /// Its id, which a page's frame has too.
    pub(crate) frame: &'a str,
}

/// Sets targets up as they appear.
#[derive(Debug)]
pub(crate) struct Attach {
    cdp: Cdp,
    probe: String,
    binding: String,
    known: HashSet<String>,
}

impl Attach {
    /// Has the browser show every target, and let none run before it was set up.
    pub(crate) fn new(cdp: &Cdp) -> Self {
        // A name that no page can guess: a page could else report to it, or look for it.
        let dice: String = platform::clock::random_bytes()
            .iter()
            .take(12)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let binding = format!("_{dice}");
        cdp.tell(
            "",
            "Browser.setDownloadBehavior",
            json!({ "behavior": "deny" }),
        );
        cdp.tell("", "Target.setAutoAttach", auto_attach());
        Self {
            cdp: cdp.clone(),
            probe: PROBE.replace("__REPORT__", &binding),
            binding,
            known: HashSet::new(),
        }
    }

    /// A target has appeared. Answers what it is, when it is new.
    pub(crate) fn attached<'a>(&mut self, params: &'a Value) -> Option<Attached<'a>> {
        let target = &params["targetInfo"];
        let session = params["sessionId"].as_str()?;
        let (kind, frame) = (target["type"].as_str()?, target["targetId"].as_str()?);
        // The same target may be shown twice, by the browser and by a page: one of the two tells.
        let is_new = self.known.insert(frame.to_owned());
        if is_new {
            self.set_up(session, matches!(kind, "page" | "iframe"));
        }
        self.cdp
            .tell(session, "Runtime.runIfWaitingForDebugger", json!({}));
        is_new.then_some(Attached {
            kind,
            session,
            frame,
        })
    }

    fn set_up(&self, session: &str, has_documents: bool) {
        let tell = |method: &str, params: Value| self.cdp.tell(session, method, params);
        tell("Network.enable", json!({}));
        tell("Runtime.enable", json!({}));
        tell("Runtime.addBinding", json!({ "name": self.binding }));
        tell("Target.setAutoAttach", auto_attach());
        if has_documents {
            tell("Page.enable", json!({}));
            tell("DOMStorage.enable", json!({}));
            let probe = json!({ "source": self.probe, "runImmediately": true });
            tell("Page.addScriptToEvaluateOnNewDocument", probe);
        } else {
            tell("Runtime.evaluate", json!({ "expression": self.probe }));
        }
    }
}

fn auto_attach() -> Value {
    json!({ "autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true })
}
