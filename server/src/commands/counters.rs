//! `sluis counters compare` and `rebuild`.

use crate::cli::{CountersCommand, FolderArgs};
use std::{path::Path, process::ExitCode};
use store::{
    CountersDiffer,
    embedded::{EmbeddedSettings, open, rebuild_counters},
};

pub(super) fn run(command: CountersCommand) -> anyhow::Result<ExitCode> {
    match command {
        CountersCommand::Compare {
            data: FolderArgs { data },
        } => Ok(compared(compare(&data)?.as_ref())),
        CountersCommand::Rebuild {
            data: FolderArgs { data },
        } => {
            let entries = rebuild_counters(&data, &settings())?;
            println!("the counters were made anew from {entries} entries");
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

fn compared(differ: Option<&CountersDiffer>) -> ExitCode {
    let Some(differ) = differ else {
        println!("the counters are what the ledger says");
        return ExitCode::SUCCESS;
    };
    let day = platform::rates::day_of(differ.day);
    println!(
        "DIFFERENT, first on {} of site {}: {}",
        day, differ.site, differ.what
    );
    println!("`sluis counters rebuild` makes them anew from the ledger");
    ExitCode::FAILURE
}
