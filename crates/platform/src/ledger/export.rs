//! Exporting a ledger from a data folder, also beside a running server: reads the journal, signs a checkpoint over what
//! it read, and writes a file that can be verified by itself. Nothing in the folder is changed.

use super::{
    Frontier, KEY_NAME, LedgerKey, LedgerVerifier,
    line::{ClosingLine, EntryLine, FORMAT, OpeningLine},
};
use crate::clock;
use jiff::Timestamp;
use serde::Serialize;
use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};
use store::{LedgerHead, StoreError, embedded};

/// What an export came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportReport {
    /// How many entries were written.
    pub entries: u64,
    /// The hash of the last one.
    pub head: String,
    /// The key under which it verifies.
    pub key: String,
}

/// Why a ledger was not exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The journal cannot be read or is damaged.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file cannot be written.
    #[error("{path} cannot be written. Nothing was exported; the ledger is as it was")]
    Write {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Writes the ledger of a data folder to a file, which is there whole or not at all.
///
/// # Errors
/// [`ExportError`]
pub fn export(data: &Path, out: &Path) -> Result<ExportReport, ExportError> {
    let secret = embedded::read_secret(data, KEY_NAME, clock::random_bytes())?;
    let key = LedgerKey::new(&secret);
    let failed = |source| ExportError::Write {
        path: out.to_owned(),
        source,
    };
    let mut name = out.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    let file = File::create(&part).map_err(failed)?;
    let mut file = BufWriter::new(file);
    let mut opening = OpeningLine {
        sluis_ledger: FORMAT,
        origin: key.verifier().origin().to_owned(),
        key: key.verifier().to_string(),
        exported: Timestamp::from_millisecond(i64::try_from(clock::now_millis()).unwrap_or(0))
            .unwrap_or_default(),
        signature: String::new(),
    };
    opening.signature = key.sign(&opening.signed());
    write_line(&mut file, &opening).map_err(failed)?;
    let mut tree = Frontier::default();
    let mut head = LedgerHead::EMPTY;
    embedded::read_ledger(data, |raw| {
        let raw = if raw.entry.kind.is_withheld() {
            raw.withheld()
        } else {
            raw
        };
        tree.push(raw.entry.hash);
        head = LedgerHead {
            seq: raw.entry.seq,
            hash: raw.entry.hash,
        };
        write_line(&mut file, &EntryLine::of(&raw)).map_err(failed)
    })?;
    let closing = ClosingLine {
        entries: tree.size(),
        head: head.hash.to_string(),
        checkpoint: key.sign_checkpoint(&tree, head, clock::now_millis()),
    };
    write_line(&mut file, &closing).map_err(failed)?;
    let done = file
        .into_inner()
        .map_err(io::IntoInnerError::into_error)
        .and_then(|file| file.sync_all())
        .and_then(|()| std::fs::rename(&part, out));
    done.map_err(failed)?;
    Ok(ExportReport {
        entries: closing.entries,
        head: closing.head,
        key: opening.key,
    })
}

/// The public key of a data folder's ledger.
///
/// # Errors
/// [`StoreError`] when the secret cannot be read.
pub fn public_key(data: &Path) -> Result<LedgerVerifier, StoreError> {
    let secret = embedded::read_secret(data, KEY_NAME, clock::random_bytes())?;
    Ok(LedgerKey::new(&secret).verifier().clone())
}

fn write_line(file: &mut impl Write, line: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *file, line)?;
    file.write_all(b"\n")
}
