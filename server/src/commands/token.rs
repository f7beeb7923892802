//! `sluis token make | list | revoke`: in the data folder itself, or through the server that has it open. A token is
//! printed once, on stdout, and is never logged.

use crate::{
    cli::{FolderArgs, TokenCommand},
    commands::asking,
    control::{Answer, Request},
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
use serde_json::{Value, json};
use std::process::ExitCode;

/// What a running server is asked over its socket.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TokenRequest {
    /// `sluis token make SITE`
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
    /// `sluis token list`
    List,
    /// `sluis token revoke SITE`
    Revoke {
        /// Of which site.
        site: SiteId,
        /// What it is called.
        name: String,
    },
    /// `sluis token revoke` without a site
    RevokeRole {
        /// What it is called.
        name: String,
    },
}

/// What is said: as text, and as JSON.
type Said = Result<(String, Value), ApiTokenError>;

pub(super) fn run(command: TokenCommand) -> anyhow::Result<ExitCode> {
    let (request, FolderArgs { data }, json) = request_of(command)?;
    let request = Request::Token { ask: request, json };
    let answer = asking::answered(&data, request)?;
    Ok(asking::said(&answer, json))
}

fn request_of(command: TokenCommand) -> anyhow::Result<(TokenRequest, FolderArgs, bool)> {
    Ok(match command {
        TokenCommand::Make {
            site,
            name,
            role,
            on,
            days,
            data,
            json,
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
            (request, data, json)
        }
        TokenCommand::List { data, json } => (TokenRequest::List, data, json),
        TokenCommand::Revoke {
            site,
            name,
            data,
            json,
        } => {
            let request = match site {
                Some(site) => TokenRequest::Revoke { site, name },
                None => TokenRequest::RevokeRole { name },
            };
            (request, data, json)
        }
    })
}

/// Does what is asked and says what happened, for the terminal of whoever asked.
pub(crate) async fn act(platform: &Platform, request: TokenRequest, json: bool) -> Answer {
    let done = done(platform, request).await;
    asking::answer(
        done.map_err(|error| (error.code(), error.to_string())),
        json,
    )
}

async fn done(platform: &Platform, request: TokenRequest) -> Said {
    let by = SignedIn::command_line();
    match request {
        TokenRequest::Make { site, name } => {
            let token = platform.make_api_token(&site, &name, &by.name).await?;
            let said = json!({ "site": site, "name": name.trim(), "token": token });
            Ok((token, said))
        }
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
            let made = platform.make_role_token(&by, new).await?;
            let mut said = row(&made.line);
            said["token"] = json!(made.secret);
            Ok((made.secret, said))
        }
        TokenRequest::List => list(platform, &by).await,
        TokenRequest::Revoke { site, name } => {
            let name = name.trim();
            platform.revoke_api_token(&site, name, &by.name).await?;
            let text = format!("{site}: the token {name} is refused from now on");
            Ok((text, json!({ "site": site, "name": name })))
        }
        TokenRequest::RevokeRole { name } => {
            let name = name.trim();
            platform.revoke_role_token(&by, name).await?;
            let text = format!("the token {name} is refused from now on");
            Ok((text, json!({ "site": null, "name": name })))
        }
    }
}

/// As lines, and as JSON.
async fn list(platform: &Platform, by: &SignedIn) -> Said {
    let tokens = platform.tokens_for(by).await?;
    let rows: Vec<Value> = tokens.iter().map(row).collect();
    let mut lines: Vec<String> = tokens.iter().map(line).collect();
    if lines.is_empty() {
        lines
            .push("there is no token; make one with: sluis token make SITE --name NAME".to_owned());
    }
    Ok((lines.join("\n"), json!({ "tokens": rows })))
}

fn row(token: &TokenLine) -> Value {
    let on = (token.role.is_some() && !token.sites.is_empty()).then_some(&token.sites);
    json!({
        "site": token.site,
        "role": token.role,
        "on": on,
        "name": token.name,
        "since": rfc3339(token.created_at),
        "by": token.by,
        "until": token.expires_at.map(rfc3339),
        "used": day(token),
    })
}

fn line(token: &TokenLine) -> String {
    let sites: Vec<&str> = token.sites.iter().map(SiteId::as_str).collect();
    let whose = match (&token.site, token.role) {
        (Some(site), _) => site.to_string(),
        (None, Some(role)) if sites.is_empty() => role.wire_name().to_owned(),
        (None, Some(role)) => format!("{} on {}", role.wire_name(), sites.join(",")),
        (None, None) => "-".to_owned(),
    };
    let (since, name, by) = (rfc3339(token.created_at), &token.name, &token.by);
    let until = token.expires_at.map_or("-".to_owned(), rfc3339);
    let used = day(token).unwrap_or_else(|| "never".to_owned());
    format!("{whose}\t{name}\t{since}\t{by}\t{until}\t{used}")
}

/// The day of its last use and no more.
fn day(token: &TokenLine) -> Option<String> {
    token
        .used_on
        .map(|day| rfc3339(day).chars().take(10).collect())
}
