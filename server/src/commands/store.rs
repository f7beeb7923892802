//! `sluis store verify` and `rebuild`: what was found, in words, and an exit code.

use crate::cli::{FolderArgs, StoreCommand};
use std::process::ExitCode;
use store::embedded::{EmbeddedSettings, RebuildReport, VerifyReport, rebuild, verify};

pub(super) fn run(command: StoreCommand) -> anyhow::Result<ExitCode> {
    match command {
        StoreCommand::Verify {
            data: FolderArgs { data },
        } => Ok(verified(&verify(&data)?)),
        StoreCommand::Rebuild {
            data: FolderArgs { data },
        } => {
            let settings = EmbeddedSettings::new(platform::clock::now_millis);
            rebuilt(&rebuild(&data, &settings)?);
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn verified(report: &VerifyReport) -> ExitCode {
    println!(
        "{} entries in {} segments, {} bytes; head {} {}",
        report.entries, report.segments, report.bytes, report.head.seq, report.head.hash
    );
    for (kind, count) in &report.by_kind {
        println!("  {}: {count}", kind.wire_name());
    }
    if let Some(torn) = &report.torn {
        println!(
            "segment {} ends at byte {} with {} unfinished bytes that were never acknowledged; the next start cuts them",
            torn.segment, torn.offset, torn.bytes
        );
    }
    if report.in_use {
        println!("a server is writing; its newest entries may be missing from this report");
    }
    match &report.damage {
        None => {
            println!("sound");
            ExitCode::SUCCESS
        }
        Some(damage) => {
            println!("DAMAGED, first at: {damage}");
            ExitCode::FAILURE
        }
    }
}

fn rebuilt(report: &RebuildReport) {
    println!(
        "the index was made anew from {} entries; head {} {}",
        report.entries, report.head.seq, report.head.hash
    );
    if let Some(aside) = &report.aside {
        println!(
            "the old index lies in {} and may be deleted",
            aside.display()
        );
    }
    if let Some(lost) = &report.lost {
        println!(
            "LOST: the journal once reached entry {} {}",
            lost.seq, lost.hash
        );
    }
}
