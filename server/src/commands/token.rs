//! `sluis token make | list | revoke`: in the data folder itself, or through the server that has it open. A token is
//! printed once, on stdout, and is never logged.

use crate::{
    cli::{FolderArgs, TokenCommand},
    control::{self, Answer, Request},
};
use consent::SiteId;
use platform::{Platform, api_tokens::ApiTokenError, evidence::rfc3339};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
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
    let (request, FolderArgs { data }, json) = match command {
        TokenCommand::Make {
            site,
            name,
            data,
            json,
        } => (TokenRequest::Make { site, name }, data, json),
        TokenCommand::List { data, json } => (TokenRequest::List, data, json),
        TokenCommand::Revoke {
            site,
            name,
            data,
            json,
        } => (TokenRequest::Revoke { site, name }, data, json),
    };
    let asked = ask(&data, request, json);
    let Answer { done, text } = tokio::runtime::Runtime::new()?.block_on(asked)?;
    match (done, json) {
        (true, _) | (false, true) => println!("{text}"),
        (false, false) => eprintln!("sluis: {text}"),
    }
    Ok(if done {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

async fn ask(data: &Path, ask: TokenRequest, json: bool) -> anyhow::Result<Answer> {
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store = match store::embedded::open(data, settings) {
        Ok(store) => store,
        Err(StoreError::InUse { .. }) => {
            return control::ask(data, &Request::Token { ask, json }).await;
        }
        Err(error) => return Err(error.into()),
    };
    let platform = Platform::open(Arc::new(store)).await?;
    let answer = act(&platform, ask, json).await;
    platform.close().await;
    Ok(answer)
}

/// Does what is asked and says what happened, for the terminal of whoever asked.
pub(crate) async fn act(platform: &Platform, request: TokenRequest, json: bool) -> Answer {
    let answer = match request {
        TokenRequest::Make { site, name } => {
            let made = platform.make_api_token(&site, &name, BY).await;
            made.map(|token| {
                let said =
                    json!({ "done": true, "site": site, "name": name.trim(), "token": token });
                (token, said)
            })
        }
        TokenRequest::List => list(platform).await,
        TokenRequest::Revoke { site, name } => {
            let revoked = platform.revoke_api_token(&site, &name, BY).await;
            let name = name.trim();
            revoked.map(|()| {
                let text = format!("{site}: the token {name} is refused from now on");
                (text, json!({ "done": true, "site": site, "name": name }))
            })
        }
    };
    let (done, text, said) = match answer {
        Ok((text, said)) => (true, text, said),
        Err(error) => {
            let text = error.to_string();
            let said = json!({ "done": false, "code": error.code(), "message": text });
            (false, text, said)
        }
    };
    Answer {
        done,
        text: if json { said.to_string() } else { text },
    }
}

/// As lines, and as JSON.
async fn list(platform: &Platform) -> Result<(String, Value), ApiTokenError> {
    let tokens = platform.api_tokens().await?;
    let mut lines = Vec::new();
    let mut rows = Vec::new();
    for token in &tokens {
        let since = rfc3339(token.created_at);
        lines.push(format!(
            "{}\t{}\t{since}\t{}",
            token.site, token.name, token.by
        ));
        rows.push(
            json!({ "site": token.site, "name": token.name, "since": since, "by": token.by }),
        );
    }
    if lines.is_empty() {
        lines
            .push("there is no token; make one with: sluis token make SITE --name NAME".to_owned());
    }
    Ok((lines.join("\n"), json!({ "done": true, "tokens": rows })))
}
