//! `sluis store verify` and `rebuild`: what was found, in words, and an exit code.

use crate::cli::{FolderArgs, StoreCommand};
use serde_json::{Value, json};
use std::{collections::BTreeMap, process::ExitCode};
use store::LedgerHead;
use store::embedded::{EmbeddedSettings, RebuildReport, VerifyReport, rebuild, verify};

pub(super) fn run(command: StoreCommand) -> anyhow::Result<ExitCode> {
    match command {
        StoreCommand::Verify {
            data: FolderArgs { data },
            json,
        } => {
            let report = verify(&data)?;
            if json {
                println!("{}", verified_in_json(&report));
            } else {
                say(&report);
            }
            Ok(if report.is_sound() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            })
        }
        StoreCommand::Rebuild {
            data: FolderArgs { data },
            json,
        } => {
            let settings = EmbeddedSettings::new(platform::clock::now_millis);
            let report = rebuild(&data, &settings)?;
            if json {
                println!("{}", rebuilt_in_json(&report));
            } else {
                rebuilt(&report);
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn head(head: &LedgerHead) -> Value {
    json!({ "entry": head.seq, "hash": head.hash.to_string() })
}

fn verified_in_json(report: &VerifyReport) -> Value {
    let by_kind: BTreeMap<&str, u64> = report
        .by_kind
        .iter()
        .map(|(kind, count)| (kind.wire_name(), *count))
        .collect();
    let torn = report
        .torn
        .map(|torn| json!({ "segment": torn.segment, "offset": torn.offset, "bytes": torn.bytes }));
    json!({
        "sound": report.is_sound(),
        "entries": report.entries,
        "segments": report.segments,
        "bytes": report.bytes,
        "head": head(&report.head),
        "by_kind": by_kind,
        "torn": torn,
        "in_use": report.in_use,
        "damage": report.damage.as_ref().map(ToString::to_string),
    })
}

fn rebuilt_in_json(report: &RebuildReport) -> Value {
    json!({
        "done": true,
        "entries": report.entries,
        "head": head(&report.head),
        "aside": report.aside,
        "lost": report.lost.as_ref().map(head),
    })
}

fn say(report: &VerifyReport) {
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
        None => println!("sound"),
        Some(damage) => println!("DAMAGED, first at: {damage}"),
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
