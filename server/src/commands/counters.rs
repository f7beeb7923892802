//! `sluis counters compare` and `rebuild`.

use crate::cli::{CountersCommand, FolderArgs};
use serde_json::{Value, json};
use std::{path::Path, process::ExitCode};
use store::{
    CountersDiffer,
    embedded::{EmbeddedSettings, open, rebuild_counters},
};

pub(super) fn run(command: CountersCommand) -> anyhow::Result<ExitCode> {
    match command {
        CountersCommand::Compare {
            data: FolderArgs { data },
            json,
        } => {
            let differ = compare(&data)?;
            if json {
                println!("{}", in_json(differ.as_ref()));
            } else {
                say(differ.as_ref());
            }
            Ok(match differ {
                None => ExitCode::SUCCESS,
                Some(_) => ExitCode::FAILURE,
            })
        }
        CountersCommand::Rebuild {
            data: FolderArgs { data },
            json,
        } => {
            let entries = rebuild_counters(&data, &settings())?;
            if json {
                println!("{}", json!({ "entries": entries }));
            } else {
                println!("the counters were made anew from {entries} entries");
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

const fn settings() -> EmbeddedSettings {
    EmbeddedSettings::new(platform::clock::now_millis)
}

fn compare(data: &Path) -> anyhow::Result<Option<CountersDiffer>> {
    anyhow::ensure!(
        data.join("journal").is_dir(),
        "{} is no data folder",
        data.display()
    );
    let store = open(data, settings())?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(runtime.block_on(store.compare_counters())?)
}

fn in_json(differ: Option<&CountersDiffer>) -> Value {
    let first = differ.map(|differ| {
        let day = platform::rates::day_of(differ.day).to_string();
        json!({ "site": differ.site, "day": day, "what": differ.what })
    });
    json!({ "same": differ.is_none(), "first": first })
}

fn say(differ: Option<&CountersDiffer>) {
    let Some(differ) = differ else {
        println!("the counters are what the ledger says");
        return;
    };
    let day = platform::rates::day_of(differ.day);
    println!(
        "DIFFERENT, first on {day} of site {}: {}",
        differ.site, differ.what
    );
    println!("`sluis counters rebuild` makes them anew from the ledger");
}
