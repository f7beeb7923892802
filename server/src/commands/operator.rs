//! `sluis operator reset`: in the data folder itself, or through the server that has it open. The link is printed once, on
//! stdout, and is never logged.

use crate::{
    cli::{FolderArgs, OperatorCommand},
    control::{self, Answer, Request},
};
use platform::Platform;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::{path::Path, process::ExitCode, sync::Arc};
use store::{StoreError, embedded::EmbeddedSettings};

/// What a running server is asked over its socket.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OperatorRequest {
    /// `sluis operator reset`
    Reset {
        /// The operator.
        name: String,
    },
}

pub(super) fn run(command: OperatorCommand) -> anyhow::Result<ExitCode> {
    let OperatorCommand::Reset {
        name,
        public_url,
        data: FolderArgs { data },
        json,
    } = command;
    let request = OperatorRequest::Reset { name };
    let Answer { done, text } = tokio::runtime::Runtime::new()?.block_on(ask(&data, request))?;
    if !done {
        if json {
            println!("{}", json!({ "done": false, "message": text }));
        } else {
            eprintln!("sluis: {text}");
        }
        return Ok(ExitCode::FAILURE);
    }
    let link = public_url.join(&text)?;
    if json {
        println!("{}", json!({ "done": true, "link": link.as_str() }));
    } else {
        println!("{link}");
    }
    Ok(ExitCode::SUCCESS)
}

async fn ask(data: &Path, request: OperatorRequest) -> anyhow::Result<Answer> {
    let settings = EmbeddedSettings::new(platform::clock::now_millis);
    let store = match store::embedded::open(data, settings) {
        Ok(store) => store,
        Err(StoreError::InUse { .. }) => {
            return control::ask(data, &Request::Operator(request)).await;
        }
        Err(error) => return Err(error.into()),
    };
    let platform = Platform::open(Arc::new(store)).await?;
    let answer = act(&platform, request).await;
    platform.close().await;
    Ok(answer)
}

/// Does what is asked. The text is the link without the server's address, or why there is none.
pub(crate) async fn act(platform: &Platform, request: OperatorRequest) -> Answer {
    let OperatorRequest::Reset { name } = request;
    match platform.offer_reset_at_host(&name).await {
        Ok(link) => Answer {
            done: true,
            text: format!("/admin/reset?token={}", link.secret),
        },
        Err(error) => Answer {
            done: false,
            text: error.to_string(),
        },
    }
}
