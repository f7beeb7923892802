//! `sluis token make | list | revoke`: in the data folder itself, or through the server that has it open. A token is
//! printed once, on stdout, and is never logged.

use crate::{
    cli::{FolderArgs, TokenCommand},
    control,
};
use consent::SiteId;
use platform::{Platform, api_tokens::ApiTokenError, evidence::rfc3339};
use serde::{Deserialize, Serialize};
use std::{path::Path, process::ExitCode, sync::Arc};
use store::{StoreError, embedded::EmbeddedSettings};

/// Who stands in the audit for the command line.
const BY: &str = "command line";

/// What a running server is asked over its socket.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "token", rename_all = "snake_case")]
enum TokenRequest {
    Make { site: SiteId, name: String },
    List,
    Revoke { site: SiteId, name: String },
}

pub(super) fn run(command: TokenCommand) -> anyhow::Result<ExitCode> {
    let (request, FolderArgs { data }) = match command {
        TokenCommand::Make { site, name, data } => (TokenRequest::Make { site, name }, data),
        TokenCommand::List { data } => (TokenRequest::List, data),
        TokenCommand::Revoke { site, name, data } => (TokenRequest::Revoke { site, name }, data),
    };
    let (done, text) = tokio::runtime::Runtime::new()?.block_on(ask(&data, request))?;
    if done {
        println!("{text}");
        Ok(ExitCode::SUCCESS)
    } else {
        eprintln!("sluis: {text}");
        Ok(ExitCode::FAILURE)
    }
}

async fn ask(data: &Path, request: TokenRequest) -> anyhow::Result<(bool, String)> {
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store = match store::embedded::open(data, settings) {
        Ok(store) => store,
        Err(StoreError::InUse { .. }) => {
            return control::ask(data, &serde_json::to_string(&request)?).await;
        }
        Err(error) => return Err(error.into()),
    };
    let platform = Platform::open(Arc::new(store)).await?;
    let answer = answer(&platform, request).await;
    platform.close().await;
    Ok(answer)
}

/// Answers a line of the socket; `None` when it asks for something else than tokens.
pub(crate) async fn answer_line(platform: &Platform, line: &str) -> Option<(bool, String)> {
    let request = serde_json::from_str(line).ok()?;
    Some(answer(platform, request).await)
}

async fn answer(platform: &Platform, request: TokenRequest) -> (bool, String) {
    let answer = match request {
        TokenRequest::Make { site, name } => platform.make_api_token(&site, &name, BY).await,
        TokenRequest::List => list(platform).await,
        TokenRequest::Revoke { site, name } => {
            let revoked = platform.revoke_api_token(&site, &name, BY).await;
            revoked.map(|()| format!("{site}: the token {} is refused from now on", name.trim()))
        }
    };
    match answer {
        Ok(text) => (true, text),
        Err(error) => (false, error.to_string()),
    }
}

async fn list(platform: &Platform) -> Result<String, ApiTokenError> {
    let tokens = platform.api_tokens().await?;
    let lines: Vec<String> = tokens
        .iter()
        .map(|token| {
            let since = rfc3339(token.created_at);
            format!("{}\t{}\t{since}\t{}", token.site, token.name, token.by)
        })
        .collect();
    if lines.is_empty() {
        return Ok(
            "there is no token; make one with: sluis token make SITE --name NAME".to_owned(),
        );
    }
    Ok(lines.join("\n"))
}
