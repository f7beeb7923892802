//! `sluis token make | list | revoke`: in the data folder itself, or through the server that has it open. A token is
//! printed once, on stdout, and is never logged.

use crate::{
    cli::{FolderArgs, TokenCommand},
    control::{self, Answer, Request},
};
use anyhow::bail;
use consent::SiteId;
use platform::{
    Platform,
    access::Role,
    api_tokens::{ApiTokenError, NewRoleToken, TokenLine},
    evidence::rfc3339,
    operators::SignedIn,
};
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
    /// `sluis token make --role`
    MakeRole {
        /// What it is called.
        name: String,
        /// As which role.
        role: Role,
        /// On which sites; empty means all.
        on: Vec<SiteId>,
        /// For how long.
        days: Option<u16>,
    },
    /// `sluis token revoke` without a site
    RevokeRole {
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
    let (request, FolderArgs { data }) = request_of(command)?;
    let Answer { done, text } = tokio::runtime::Runtime::new()?.block_on(ask(&data, request))?;
    if done {
        println!("{text}");
        Ok(ExitCode::SUCCESS)
    } else {
        eprintln!("sluis: {text}");
        Ok(ExitCode::FAILURE)
    }
}

fn request_of(command: TokenCommand) -> anyhow::Result<(TokenRequest, FolderArgs)> {
    Ok(match command {
        TokenCommand::Make {
            site,
            name,
            role,
            on,
            days,
            data,
        } => {
            let request = match (site, role) {
                (Some(site), None) => TokenRequest::Make { site, name },
                (None, Some(role)) => TokenRequest::MakeRole {
                    name,
                    role,
                    on,
                    days,
                },
                _ => bail!("name a site, or a role with --role"),
            };
            (request, data)
        }
        TokenCommand::List { data } => (TokenRequest::List, data),
        TokenCommand::Revoke { site, name, data } => {
            let request = match site {
                Some(site) => TokenRequest::Revoke { site, name },
                None => TokenRequest::RevokeRole { name },
            };
            (request, data)
        }
    })
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
        TokenRequest::MakeRole {
            name,
            role,
            on,
            days,
        } => {
            let sites = (!on.is_empty()).then_some(on);
            let new = NewRoleToken {
                name,
                role,
                sites,
                days,
            };
            let made = platform
                .make_role_token(&SignedIn::command_line(), new)
                .await;
            made.map(|made| made.secret)
        }
        TokenRequest::RevokeRole { name } => {
            let by = SignedIn::command_line();
            let revoked = platform.revoke_role_token(&by, &name).await;
            revoked.map(|()| format!("the token {} is refused from now on", name.trim()))
        }
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
    let tokens = platform.tokens_for(&SignedIn::command_line()).await?;
    if tokens.is_empty() {
        return Ok(
            "there is no token; make one with: sluis token make SITE --name NAME".to_owned(),
        );
    }
    let lines: Vec<String> = tokens.iter().map(said).collect();
    Ok(lines.join("\n"))
}

fn said(token: &TokenLine) -> String {
    let sites: Vec<&str> = token.sites.iter().map(SiteId::as_str).collect();
    let whose = match (&token.site, token.role) {
        (Some(site), _) => site.to_string(),
        (None, Some(role)) if sites.is_empty() => role.wire_name().to_owned(),
        (None, Some(role)) => format!("{} on {}", role.wire_name(), sites.join(",")),
        (None, None) => "-".to_owned(),
    };
    let (since, name, by) = (rfc3339(token.created_at), &token.name, &token.by);
    let until = token.expires_at.map_or("-".to_owned(), rfc3339);
    let used = token.used_on.map_or("never".to_owned(), |day| {
        rfc3339(day).chars().take(10).collect()
    });
    format!("{whose}\t{name}\t{since}\t{by}\t{until}\t{used}")
}
