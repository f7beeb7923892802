//! `sluis operator ...`: in the data folder itself, or through the server that has it open. A link is printed once, on stdout,
//! and is never logged.

use crate::{
    cli::{FolderArgs, OperatorCommand},
    commands::asking,
    control::{Answer, Request},
};
use platform::Platform;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::process::ExitCode;
use store::Passkey;

/// What a running server is asked over its socket.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OperatorRequest {
    /// `sluis operator reset`
    Reset {
        /// The operator.
        name: String,
    },
    /// `sluis operator passkeys`
    Passkeys {
        /// The operator.
        name: String,
    },
    /// `sluis operator remove-passkeys`
    RemovePasskeys {
        /// The operator.
        name: String,
        /// Only the one of this name.
        passkey: Option<String>,
    },
}

pub(super) fn run(command: OperatorCommand) -> anyhow::Result<ExitCode> {
    match command {
        OperatorCommand::Reset {
            name,
            public_url,
            data,
            json,
        } => {
            let request = OperatorRequest::Reset { name };
            printed(&data, request, json, "link", |path| {
                Ok(public_url.join(path)?.to_string().into())
            })
        }
        OperatorCommand::Passkeys { name, data, json } => {
            let request = OperatorRequest::Passkeys { name };
            printed(&data, request, json, "passkeys", |list| {
                Ok(serde_json::from_str(list)?)
            })
        }
        OperatorCommand::RemovePasskeys {
            name,
            passkey,
            data,
            json,
        } => {
            let request = OperatorRequest::RemovePasskeys { name, passkey };
            printed(&data, request, json, "removed", |count| {
                Ok(count.parse::<u64>()?.into())
            })
        }
    }
}

/// Asks, and prints what was answered under a name, or why nothing was.
fn printed(
    FolderArgs { data }: &FolderArgs,
    request: OperatorRequest,
    json: bool,
    name: &str,
    read: impl FnOnce(&str) -> anyhow::Result<Value>,
) -> anyhow::Result<ExitCode> {
    let Answer { done, text } = asking::answered(data, Request::Operator(request))?;
    if !done {
        if json {
            println!("{}", json!({ "done": false, "message": text }));
        } else {
            eprintln!("sluis: {text}");
        }
        return Ok(ExitCode::FAILURE);
    }
    match (json, read(&text)?) {
        (true, answered) => println!("{}", json!({ "done": true, name: answered })),
        (false, Value::String(text)) => println!("{text}"),
        (false, Value::Array(passkeys)) => passkeys.iter().for_each(print_passkey),
        (false, answered) => println!("{answered}"),
    }
    Ok(ExitCode::SUCCESS)
}

fn print_passkey(passkey: &Value) {
    let of = |name: &str| passkey[name].as_str().unwrap_or("never");
    let (since, used) = (of("created_at"), of("used_at"));
    println!("{}  since {since}  last used {used}", of("name"));
}

/// Does what is asked. The text is the link without the server's address, a list in JSON, a number, or why there is none.
pub(crate) async fn act(platform: &Platform, request: OperatorRequest) -> Answer {
    let answered = match request {
        OperatorRequest::Reset { name } => {
            let offered = platform.offer_reset_at_host(&name).await;
            offered.map(|link| format!("/admin/reset?token={}", link.secret))
        }
        OperatorRequest::Passkeys { name } => {
            let passkeys = platform.passkeys_at_host(&name).await;
            passkeys.map(|all| all.iter().map(listed).collect::<Value>().to_string())
        }
        OperatorRequest::RemovePasskeys { name, passkey } => {
            let removed = platform.remove_passkeys_at_host(&name, passkey.as_deref());
            removed.await.map(|count| count.to_string())
        }
    };
    match answered {
        Ok(text) => Answer { done: true, text },
        Err(error) => Answer {
            done: false,
            text: error.to_string(),
        },
    }
}

fn listed(passkey: &Passkey) -> Value {
    let written = |at: consent::Timestamp| {
        let seconds = i64::try_from(at.0).unwrap_or(i64::MAX);
        jiff::Timestamp::from_second(seconds).map_or_else(|_| String::new(), |at| at.to_string())
    };
    json!({
        "name": passkey.name,
        "created_at": written(passkey.created_at),
        "used_at": passkey.used_at.map(written),
    })
}
