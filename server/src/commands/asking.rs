//! Commands that work in the data folder itself, or through the server that has it open: where they are done, and how
//! what came of it is said. What a request means is the commands' own.

use crate::control::{self, Answer, Request};
use platform::Platform;
use serde_json::{Value, json};
use std::{path::Path, process::ExitCode, sync::Arc};
use store::{StoreError, embedded::EmbeddedSettings};

/// Does what is asked, here or, so that its visitors see it at once, in the server that has the folder open.
pub(super) fn answered(data: &Path, request: Request) -> anyhow::Result<Answer> {
    tokio::runtime::Runtime::new()?.block_on(async {
        match store::embedded::open(data, EmbeddedSettings::new(platform::clock::now_millis)) {
            Ok(store) => {
                let platform = Platform::open(Arc::new(store)).await?;
                let answer = control::act(&platform, request).await;
                platform.close().await;
                Ok(answer)
            }
            Err(StoreError::InUse { .. }) => control::ask(data, &request).await,
            Err(error) => Err(error.into()),
        }
    })
}

/// What came of it, as text and as JSON, or the code and the words of an error; for the terminal of whoever asked.
pub(super) fn answer(done: Result<(String, Value), (&str, String)>, json: bool) -> Answer {
    let (done, text, mut said) = match done {
        Ok((text, said)) => (true, text, said),
        Err((code, text)) => {
            let said = json!({ "code": code, "message": text });
            (false, text, said)
        }
    };
    said["done"] = json!(done);
    Answer {
        done,
        text: if json { said.to_string() } else { text },
    }
}

/// What was done goes to stdout, as JSON also what was not.
pub(super) fn said(Answer { done, text }: &Answer, json: bool) -> ExitCode {
    if *done || json {
        println!("{text}");
    } else {
        eprintln!("sluis: {text}");
    }
    exit(*done)
}

/// 0 when it was done, 1 when not.
pub(super) const fn exit(done: bool) -> ExitCode {
    if done {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
