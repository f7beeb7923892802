//! A local socket in the data folder, so that `sluis site publish` works beside a running server. Only who may write
//! into the folder can reach it. One request per connection: a line of JSON, answered by one line of JSON.

use crate::commands::{answer_line, publish_with};
use anyhow::Context;
use platform::{Platform, site_file::MAX_BYTES};
use serde::{Deserialize, Serialize};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{UnixListener, UnixStream},
    task::JoinHandle,
};

#[derive(Debug, Serialize, Deserialize)]
struct Request {
    file_name: String,
    text: String,
    note: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Answer {
    done: bool,
    text: String,
}

/// The listening socket; removed when dropped.
#[derive(Debug)]
pub struct Control {
    path: PathBuf,
    task: JoinHandle<()>,
}

impl Drop for Control {
    fn drop(&mut self) {
        self.task.abort();
        let _ = std::fs::remove_file(&self.path);
    }
}

fn socket(data: &Path) -> PathBuf {
    data.join("control.sock")
}

/// Listens in a data folder whose lock this process holds.
///
/// # Errors
/// When the socket cannot be made.
pub fn listen(data: &Path, platform: Arc<Platform>) -> anyhow::Result<Control> {
    let path = socket(data);
    // Left over from a process that was killed: the lock says that nobody else listens here.
    let _ = std::fs::remove_file(&path);
    let listener = UnixListener::bind(&path)
        .with_context(|| format!("cannot listen on {}", path.display()))?;
    let task = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Err(error) = answer(stream, &platform).await {
                tracing::warn!(%error, "a request of the command line was not answered");
            }
        }
    });
    Ok(Control { path, task })
}

async fn answer(stream: UnixStream, platform: &Platform) -> anyhow::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut line = String::new();
    // JSON may double a text of newlines and quotes.
    let limit = u64::try_from(MAX_BYTES * 3).unwrap_or(u64::MAX);
    BufReader::new(reader.take(limit))
        .read_line(&mut line)
        .await?;
    let (done, text) = match answer_line(platform, &line).await {
        Some(answered) => answered,
        None => {
            let request: Request = serde_json::from_str(&line)?;
            publish_with(platform, &request.file_name, &request.text, &request.note).await
        }
    };
    let mut answer = serde_json::to_string(&Answer { done, text })?;
    answer.push('\n');
    writer.write_all(answer.as_bytes()).await?;
    Ok(())
}

/// Asks the server that has the data folder open to publish. The answer is what it says, and whether it did.
///
/// # Errors
/// When no server listens in the folder.
pub async fn publish(
    data: &Path,
    file_name: &str,
    text: &str,
    note: &str,
) -> anyhow::Result<(bool, String)> {
    let request = Request {
        file_name: file_name.to_owned(),
        text: text.to_owned(),
        note: note.to_owned(),
    };
    ask(data, &serde_json::to_string(&request)?).await
}

/// Asks the server that has the data folder open: a line of JSON, answered by what it says and whether it did.
///
/// # Errors
/// When no server listens in the folder.
pub async fn ask(data: &Path, request: &str) -> anyhow::Result<(bool, String)> {
    let path = socket(data);
    let stream = UnixStream::connect(&path).await.with_context(|| {
        format!(
            "the data folder {} is in use, but no server listens in it",
            data.display()
        )
    })?;
    let (reader, mut writer) = stream.into_split();
    writer.write_all(format!("{request}\n").as_bytes()).await?;
    let mut reply = String::new();
    BufReader::new(reader).read_line(&mut reply).await?;
    let answer: Answer = serde_json::from_str(&reply).context("the server did not answer")?;
    Ok((answer.done, answer.text))
}
