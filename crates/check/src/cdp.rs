//! The Chrome DevTools Protocol over the browser's pipe: JSON messages that end in a zero byte. No port is opened, so
//! nobody else on the machine, and no page, can speak with the browser. It knows nothing of what the messages mean.

use crate::CheckError;
use serde::Deserialize;
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader},
    sync::{mpsc, oneshot},
};

/// The browser has this long to answer.
const ANSWER: Duration = Duration::from_secs(20);

/// Who waits for which answer; none once the browser is gone.
type Asked = Option<HashMap<u64, oneshot::Sender<Value>>>;
type Waiting = Arc<Mutex<Asked>>;

/// One end of the pipe. Cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct Cdp {
    outgoing: mpsc::UnboundedSender<Vec<u8>>,
    waiting: Waiting,
    next: Arc<AtomicU64>,
}

/// Something that the browser told by itself.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct CdpEvent {
    /// Such as `Network.requestWillBeSent`.
    #[serde(default)]
    pub(crate) method: String,
    /// Which target's; empty for the browser's own.
    #[serde(default, rename = "sessionId")]
    pub(crate) session: String,
    #[serde(default)]
    pub(crate) params: Value,
    #[serde(default)]
    id: Option<u64>,
    #[serde(default)]
    result: Option<Value>,
    #[serde(default)]
    error: Option<Value>,
}

impl Cdp {
    /// Speaks over a pipe. Events end when the browser does.
    pub(crate) fn over(
        reader: impl AsyncRead + Unpin + Send + 'static,
        writer: impl AsyncWrite + Unpin + Send + 'static,
    ) -> (Self, mpsc::UnboundedReceiver<CdpEvent>) {
        let (outgoing, messages) = mpsc::unbounded_channel();
        let (events, heard) = mpsc::unbounded_channel();
        let waiting: Waiting = Arc::new(Mutex::new(Some(HashMap::new())));
        tokio::spawn(write(writer, messages));
        tokio::spawn(read(reader, Arc::clone(&waiting), events));
        let cdp = Self {
            outgoing,
            waiting,
            next: Arc::default(),
        };
        (cdp, heard)
    }

    /// Sends a command whose answer does not matter. Commands of one session are carried out in order.
    pub(crate) fn tell(&self, session: &str, method: &str, params: Value) {
        self.send(session, method, params);
    }

    /// Sends a command and waits for its result. What the browser refuses is `Value::Null`.
    ///
    /// # Errors
    /// [`CheckError::Silent`] when there is no answer.
    pub(crate) async fn ask(
        &self,
        session: &str,
        method: &'static str,
        params: Value,
    ) -> Result<Value, CheckError> {
        let (answer, heard) = oneshot::channel();
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        // Where nobody listens any more the answer is dropped, and heard to be.
        if let Some(waiting) = lock(&self.waiting).as_mut() {
            waiting.insert(id, answer);
        }
        self.put(id, session, method, params);
        let answered = tokio::time::timeout(ANSWER, heard).await;
        if let Some(waiting) = lock(&self.waiting).as_mut() {
            waiting.remove(&id);
        }
        match answered {
            Ok(Ok(result)) => Ok(result),
            Ok(Err(_)) | Err(_) => Err(CheckError::Silent(method)),
        }
    }

    fn send(&self, session: &str, method: &str, params: Value) {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        self.put(id, session, method, params);
    }

    fn put(&self, id: u64, session: &str, method: &str, params: Value) {
        let mut message = json!({ "id": id, "method": method, "params": params });
        if !session.is_empty() {
            message["sessionId"] = session.into();
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        // A browser that is gone answers nothing; whoever asks hears that.
        let _ = self.outgoing.send(bytes);
    }
}

fn lock(waiting: &Waiting) -> MutexGuard<'_, Asked> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn write(
    mut writer: impl AsyncWrite + Unpin,
    mut messages: mpsc::UnboundedReceiver<Vec<u8>>,
) {
    while let Some(message) = messages.recv().await {
        if writer.write_all(&message).await.is_err() || writer.flush().await.is_err() {
            return;
        }
    }
}

async fn read(
    reader: impl AsyncRead + Unpin,
    waiting: Waiting,
    events: mpsc::UnboundedSender<CdpEvent>,
) {
    let mut reader = BufReader::new(reader);
    let mut message = Vec::new();
    while reader
        .read_until(0, &mut message)
        .await
        .is_ok_and(|length| length > 0)
    {
        message.pop();
        if let Ok(event) = serde_json::from_slice::<CdpEvent>(&message) {
            match event.id {
                Some(id) => {
                    let asked = lock(&waiting).as_mut().and_then(|asked| asked.remove(&id));
                    if let Some(answer) = asked {
                        let refused = event.error.is_some();
                        let result = event.result.filter(|_| !refused).unwrap_or_default();
                        let _ = answer.send(result);
                    }
                }
                None => {
                    let _ = events.send(event);
                }
            }
        }
        message.clear();
    }
    // Nobody waits for an answer that cannot come.
    *lock(&waiting) = None;
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, duplex};

    #[tokio::test]
    async fn answers_find_who_asked_and_events_come_in_order() {
        let (near, far) = duplex(4096);
        let (reader, writer) = tokio::io::split(near);
        let (cdp, mut events) = Cdp::over(reader, writer);
        let asked = tokio::spawn(async move { cdp.ask("s", "A.b", json!({})).await });
        let (mut from, mut to) = tokio::io::split(far);
        let mut sent = vec![0; 512];
        let length = from.read(&mut sent).await.unwrap();
        assert_eq!(sent[length - 1], 0);
        let message: Value = serde_json::from_slice(&sent[..length - 1]).unwrap();
        assert_eq!(
            (&message["method"], &message["sessionId"]),
            (&json!("A.b"), &json!("s"))
        );
        to.write_all(b"{\"method\":\"X.y\",\"params\":{\"n\":1}}\0not json\0{\"id\":0,\"result\":{\"n\":2}}\0")
            .await
            .unwrap();
        assert_eq!(asked.await.unwrap().unwrap()["n"], 2);
        assert_eq!(events.recv().await.unwrap().method, "X.y");
        drop(to);
    }

    #[tokio::test]
    async fn a_browser_that_is_gone_is_an_error_at_once() {
        let (near, far) = duplex(64);
        let (reader, writer) = tokio::io::split(near);
        let (cdp, _events) = Cdp::over(reader, writer);
        drop(far);
        let begun = std::time::Instant::now();
        let refused = cdp.ask("", "A.b", json!({})).await.unwrap_err();
        assert_eq!(refused.code(), "check_silent");
        assert!(begun.elapsed() < ANSWER / 4);
    }
}
