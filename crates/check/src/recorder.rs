//! Listens to one browser, and shares what it hears with who drives it. What that means is the record's work.

use crate::{
    attach::Attach,
    cdp::{Cdp, CdpEvent},
    record::Record,
};
use serde_json::json;
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{sync::mpsc, task::JoinHandle};

/// The record, shared: it stays when a browser is given up.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shared(Arc<Mutex<Record>>);

impl Shared {
    /// The record, for a moment.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Record> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
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
                if event.method == "Target.attachedToTarget"
                    && let Some(target) = attach.attached(&event.params)
                {
                    record.appeared(&target);
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
