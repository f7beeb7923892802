//! `sluis ledger export | verify | key` and `sluis receipt verify`: evidence for people who do not trust us. Verifying
//! needs no secret and no running server. Exit code 0 when sound, 1 when not, with the first bad place.

use crate::cli::{FolderArgs, LedgerCommand, ReceiptCommand};
use anyhow::Context;
use platform::{
    ledger::{
        Against, LedgerReport, LedgerVerifier, export, public_key, verify_export, verify_folder,
    },
    receipt::Receipt,
};
use serde_json::json;
use std::{
    io::Read,
    path::{Path, PathBuf},
    process::ExitCode,
};

pub(super) fn run(command: LedgerCommand) -> anyhow::Result<ExitCode> {
    match command {
        LedgerCommand::Export {
            data: FolderArgs { data },
            out,
            json,
        } => exported(&data, &out, json),
        LedgerCommand::Verify {
            path,
            key,
            checkpoint,
            json,
        } => verified(&path, key.as_deref(), checkpoint.as_deref(), json),
        LedgerCommand::Key {
            data: FolderArgs { data },
            json,
        } => {
            let key = public_key(&data)?;
            if json {
                println!("{}", json!({ "key": key.to_string() }));
            } else {
                println!("{key}");
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn exported(data: &Path, out: &Path, json: bool) -> anyhow::Result<ExitCode> {
    let report = export(data, out)?;
    if json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        println!(
            "{} entries are in {}; head {}\nverify it with: sluis ledger verify {} --key {}",
            report.entries,
            out.display(),
            report.head,
            out.display(),
            report.key
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn verified(
    path: &Path,
    key: Option<&str>,
    checkpoint: Option<&Path>,
    json: bool,
) -> anyhow::Result<ExitCode> {
    let against = Against {
        key: key.map(pinned).transpose()?,
        checkpoint: checkpoint.map(read).transpose()?,
    };
    let report = if path.is_dir() {
        verify_folder(path, &against)?
    } else {
        verify_export(path, &against)?
    };
    if json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        say(&report, against.key.is_some());
    }
    Ok(if report.is_sound() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn say(report: &LedgerReport, is_pinned: bool) {
    if let Some(bad) = &report.bad {
        println!("NOT SOUND, first at {bad}");
        println!("{} entries before it are sound", report.entries);
        return;
    }
    println!("sound: {} entries, head {}", report.entries, report.head);
    for (kind, count) in &report.by_kind {
        println!("  {kind}: {count}");
    }
    if report.erased > 0 {
        println!(
            "{} records were erased; a tombstone names each",
            report.erased
        );
    }
    match &report.key {
        Some(key) if !is_pinned => println!(
            "{} checkpoints, signed by {key}\ncompare this key with the one that was published, or give it with --key",
            report.checkpoints
        ),
        Some(_) => println!(
            "{} checkpoints, signed by the given key",
            report.checkpoints
        ),
        None => println!("no checkpoint was signed yet"),
    }
}

pub(super) fn receipt(command: ReceiptCommand) -> anyhow::Result<ExitCode> {
    let ReceiptCommand::Verify { file, key, json } = command;
    let text = if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        text
    } else {
        read(&file)?
    };
    let pinned = key.as_deref().map(pinned).transpose()?;
    let checked = Receipt::parse(&text).and_then(|receipt| {
        let key = receipt.verify(pinned.as_ref())?;
        Ok((receipt, key))
    });
    match checked {
        Ok((receipt, key)) => {
            let (record, entry) = (receipt.record.id, receipt.seq);
            if json {
                let said = json!({ "sound": true, "record": record.to_string(), "entry": entry, "key": key.to_string() });
                println!("{said}");
            } else {
                println!("sound: record {record} is entry {entry} of {key}");
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            let code = error.code();
            if json {
                let said = json!({ "sound": false, "code": code, "message": error.to_string() });
                println!("{said}");
            } else {
                println!("NOT SOUND ({code}): {error}");
            }
            Ok(ExitCode::FAILURE)
        }
    }
}

fn pinned(key: &str) -> anyhow::Result<LedgerVerifier> {
    LedgerVerifier::parse(key).with_context(|| format!("--key {key}"))
}

fn read(path: impl AsRef<Path>) -> anyhow::Result<String> {
    let path: PathBuf = path.as_ref().to_owned();
    std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}
