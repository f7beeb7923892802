//! `sluis token make | list | revoke`: in the data folder itself, or through the server that has it open. A token is
//! printed once, on stdout, and is never logged.

use crate::{
    cli::{FolderArgs, TokenCommand},
    control::{self, Answer, Request},
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
#[serde(rename_all = "snake_case")]
pub(crate) enum TokenRequest {
    /// `sluis token make`
    Make {
        /// For which site.
        site: SiteId,
        /// What it is called.
        name: String,
    },
    /// `sluis token list`
    List,
    /// `sluis token revoke`
    Revoke {
        /// Of which site.
        site: SiteId,
        /// What it is called.
        name: String,
    },
}

pub(super) fn run(command: TokenCommand) -> anyhow::Result<ExitCode> {
    let (request, FolderArgs { data }) = match command {
        TokenCommand::Make { site, name, data } => (TokenRequest::Make { site, name }, data),
        TokenCommand::List { data } => (TokenRequest::List, data),
        TokenCommand::Revoke { site, name, data } => (TokenRequest::Revoke { site, name }, data),
    };
    let Answer { done, text } = tokio::runtime::Runtime::new()?.block_on(ask(&data, request))?;
    if done {
        println!("{text}");
        Ok(ExitCode::SUCCESS)
    } else {
        eprintln!("sluis: {text}");
        Ok(ExitCode::FAILURE)
    }
}

async fn ask(data: &Path, request: TokenRequest) -> anyhow::Result<Answer> {
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store = match store::embedded::open(data, settings) {
        Ok(store) => store,
        Err(StoreError::InUse { .. }) => {
            return control::ask(data, &Request::Token(request)).await;
        }
        Err(error) => return Err(error.into()),
    };
    let platform = Platform::open(Arc::new(store)).await?;
    let answer = act(&platform, request).await;
    platform.close().await;
    Ok(answer)
}

/// Does what is asked and says what happened, for the terminal of whoever asked.
pub(crate) async fn act(platform: &Platform, request: TokenRequest) -> Answer {
    let answer = match request {
        TokenRequest::Make { site, name } => platform.make_api_token(&site, &name, BY).await,
        TokenRequest::List => list(platform).await,
        TokenRequest::Revoke { site, name } => {
            let revoked = platform.revoke_api_token(&site, &name, BY).await;
            revoked.map(|()| format!("{site}: the token {} is refused from now on", name.trim()))
        }
    };
    match answer {
        Ok(text) => Answer { done: true, text },
        Err(error) => Answer {
            done: false,
            text: error.to_string(),
        },
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
