//! `sluis site`: reads files, asks the server that has the data folder open or opens it, and writes what came of it. What
//! is asked is in `request`, what it does in `act`, what it says in `words`.

mod act;
mod experiments;
mod files;
mod preview;
mod request;
mod words;

pub(crate) use act::act;
use files::{Check, name, read, side};
pub(crate) use request::SiteRequest;

use super::{register, templates};
use crate::{
    cli::{DraftCommand, SiteCommand},
    commands::asking,
    control::{Answer, Request},
};
use anyhow::Context;
use request::{Side, Wish};
use serde_json::json;
use std::{path::Path, process::ExitCode};

pub(super) fn run(command: SiteCommand) -> anyhow::Result<ExitCode> {
    match command {
        SiteCommand::Publish {
            file,
            data,
            by,
            base,
            dry_run,
            json,
        } => {
            let ask = SiteRequest::Publish {
                text: read(&file)?,
                file_name: name(&file),
                author: by.author,
                note: by.note,
                base,
                dry_run,
            };
            ask_and_say(&data.data, ask, json)
        }
        SiteCommand::Check {
            file,
            json,
            links,
            allow_private,
        } => {
            let how = Check {
                json,
                links,
                allow_private,
            };
            Ok(asking::exit(files::check(&file, &how)?))
        }
        SiteCommand::Diff {
            from,
            to,
            site,
            data,
            json,
        } => {
            // One alone is what is to come; what was is what is current.
            let (from, to) = match to {
                Some(to) => (side(&from)?, side(&to)?),
                None => (Side::Current, side(&from)?),
            };
            ask_and_say(&data.data, SiteRequest::Diff { site, from, to }, json)
        }
        SiteCommand::Versions { site, data, json } => {
            ask_and_say(&data.data, SiteRequest::Versions { site }, json)
        }
        SiteCommand::Show {
            site,
            version,
            data,
            source,
            json,
        } => {
            let ask = SiteRequest::Show {
                site,
                version,
                source,
            };
            ask_and_say(&data.data, ask, json)
        }
        SiteCommand::Rollback {
            site,
            version,
            data,
            by,
            json,
        } => {
            let ask = SiteRequest::RollBack {
                site,
                version,
                author: by.author,
                note: by.note,
            };
            ask_and_say(&data.data, ask, json)
        }
        SiteCommand::Preview {
            file,
            out,
            language,
            layer,
            country,
            data,
            json,
        } => {
            let ask = SiteRequest::Preview {
                text: read(&file)?,
                file_name: name(&file),
                wish: Wish {
                    language,
                    layer,
                    country,
                },
            };
            write_preview(&data.data, ask, &out, json)
        }
        SiteCommand::Register(args) => register::run(args),
        SiteCommand::Templates { id, language, json } => {
            templates::run(id.as_deref(), &language, json)
        }
        SiteCommand::Experiment(command) => experiments::run(command),
        SiteCommand::Draft(command) => draft(command),
    }
}

fn draft(command: DraftCommand) -> anyhow::Result<ExitCode> {
    match command {
        DraftCommand::Save {
            site,
            file,
            data,
            by,
            revision,
            base,
            json,
        } => {
            let ask = SiteRequest::SaveDraft {
                site,
                text: read(&file)?,
                author: by.author,
                note: by.note,
                revision,
                base,
            };
            ask_and_say(&data.data, ask, json)
        }
        DraftCommand::Show {
            site,
            data,
            check,
            json,
        } => ask_and_say(&data.data, SiteRequest::ShowDraft { site, check }, json),
        DraftCommand::Publish {
            site,
            data,
            by,
            revision,
            json,
        } => {
            let ask = SiteRequest::PublishDraft {
                site,
                revision,
                author: by.author,
                note: by.note,
            };
            ask_and_say(&data.data, ask, json)
        }
        DraftCommand::Discard {
            site,
            data,
            author,
            revision,
            json,
        } => {
            let ask = SiteRequest::DiscardDraft {
                site,
                revision,
                author,
            };
            ask_and_say(&data.data, ask, json)
        }
    }
}

fn write_preview(
    data: &Path,
    ask: SiteRequest,
    out: &Path,
    json: bool,
) -> anyhow::Result<ExitCode> {
    let answer = match ask {
        // Nothing was ever published here, and a look makes no folder.
        ask @ SiteRequest::Preview { .. } if !data.exists() => act::without_platform(ask),
        ask => answered(data, ask, false)?,
    };
    if !answer.done {
        if json {
            println!("{}", json!({ "done": false, "message": answer.text }));
        } else {
            eprintln!("{}", answer.text);
        }
        return Ok(ExitCode::FAILURE);
    }
    std::fs::write(out, answer.text).with_context(|| format!("cannot write {}", out.display()))?;
    if json {
        println!("{}", json!({ "done": true, "out": out }));
    } else {
        println!("{} shows it; open it in a browser", out.display());
    }
    Ok(ExitCode::SUCCESS)
}

/// Asks, and says what came back: what was done on stdout, as JSON also what was not.
fn ask_and_say(data: &Path, ask: SiteRequest, json: bool) -> anyhow::Result<ExitCode> {
    let answer = answered(data, ask, json)?;
    let text = answer.text.trim_end();
    if answer.done || json {
        println!("{text}");
    } else {
        eprintln!("{text}");
    }
    Ok(asking::exit(answer.done))
}

fn answered(data: &Path, ask: SiteRequest, json: bool) -> anyhow::Result<Answer> {
    asking::answered(data, Request::Site { ask, json })
}
