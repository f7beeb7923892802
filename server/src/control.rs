//! A local socket in the data folder, so that the commands work beside a running server. Only who may write into the
//! folder can reach it. One request per connection: a line of JSON, answered by one line of JSON. What a request means is
//! the commands' own.

use crate::commands::{
    jobs::{self, JobsRequest},
    operator::{self, OperatorRequest},
    site::{self, SiteRequest},
    token::{self, TokenRequest},
    webhooks::{self, WebhooksRequest},
};
use anyhow::{Context, bail};
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

/// What can be asked of a running server, by the command that asks.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Request {
    /// `sluis site ...`
    Site {
        /// What.
        ask: SiteRequest,
        /// Answer in JSON?
        json: bool,
    },
    /// `sluis jobs ...`
    Jobs {
        /// What.
        ask: JobsRequest,
        /// Answer in JSON?
        json: bool,
    },
    /// `sluis operator ...`
    Operator(OperatorRequest),
    /// `sluis token ...`
    Token {
        /// What.
        ask: TokenRequest,
        /// Answer in JSON?
        json: bool,
    },
    /// `sluis webhooks ...`
    Webhooks {
        /// What.
        ask: WebhooksRequest,
        /// Answer in JSON?
        json: bool,
    },
}

/// What is said back.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Answer {
    /// Was it done?
    pub(crate) done: bool,
    /// For the terminal of whoever asked.
    pub(crate) text: String,
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
            let platform = Arc::clone(&platform);
            // Each on its own: one that says nothing keeps nobody waiting.
            tokio::spawn(async move {
                if let Err(error) = answer(stream, &platform).await {
                    tracing::warn!(%error, "a command beside this server was not answered");
                }
            });
        }
    });
    Ok(Control { path, task })
}

async fn answer(stream: UnixStream, platform: &Platform) -> anyhow::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut line = String::new();
    // Two site files at most, and JSON may double a text of newlines and quotes.
    let limit = u64::try_from(MAX_BYTES * 6).unwrap_or(u64::MAX);
    BufReader::new(reader.take(limit))
        .read_line(&mut line)
        .await?;
    let answer = act(platform, serde_json::from_str(&line)?).await;
    let mut answer = serde_json::to_string(&answer)?;
    answer.push('\n');
    writer.write_all(answer.as_bytes()).await?;
    Ok(())
}

/// Does what is asked, by the command that it belongs to.
pub(crate) async fn act(platform: &Platform, request: Request) -> Answer {
    match request {
        Request::Site { ask, json } => site::act(platform, ask, json).await,
        Request::Token { ask, json } => token::act(platform, ask, json).await,
        Request::Webhooks { ask, json } => webhooks::act(platform, ask, json).await,
        Request::Jobs { ask, json } => jobs::act(platform, ask, json).await,
        Request::Operator(ask) => operator::act(platform, ask).await,
    }
}

/// Asks the server that has the data folder open.
///
/// # Errors
/// When no server listens in the folder, or it does not know the request.
pub(crate) async fn ask(data: &Path, request: &Request) -> anyhow::Result<Answer> {
    let path = socket(data);
    let stream = UnixStream::connect(&path).await.with_context(|| {
        format!(
            "the data folder {} is in use, but no server listens in it",
            data.display()
        )
    })?;
    let (reader, mut writer) = stream.into_split();
    let mut line = serde_json::to_string(request)?;
    line.push('\n');
    writer.write_all(line.as_bytes()).await?;
    let mut reply = String::new();
    BufReader::new(reader).read_line(&mut reply).await?;
    if reply.is_empty() {
        bail!("the server did not answer; is it of the same version as this command?");
    }
    serde_json::from_str(&reply).context("the server's answer cannot be read")
}
