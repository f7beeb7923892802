//! Verifying a ledger: an exported file or a data folder, without any secret. Every line must be what its bytes say,
//! every entry must follow from the one before it, every checkpoint must be signed and fit, what a record names must be
//! there, and what is gone must have a tombstone. The first bad place is named; what stands behind it is not looked at.

mod audit;

use super::{
    NoteError,
    line::{ClosingLine, EntryLine, FORMAT, OpeningLine},
    note::LedgerVerifier,
};
use audit::Audit;
use serde::Serialize;
use std::{
    collections::BTreeMap,
    fmt,
    fs::File,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
};
use store::{StoreError, embedded};

/// A line may have this many bytes: more than the largest entry becomes.
const MAX_LINE: u64 = 32 << 20;

/// What is wrong at a place. The texts are for people, the codes are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// The file does not begin as an export does.
    NotAnExport,
    /// The line is no line of an entry.
    NotALine,
    /// What stands in the line is not what its bytes say.
    Altered,
    /// Another place in the ledger is expected here.
    Sequence,
    /// The entry does not follow from the one before it.
    Chain,
    /// An entry is whole, but what it holds cannot be read.
    Unreadable,
    /// The private part is gone, and no later entry says that it was erased.
    Unexplained,
    /// What was shown does not have the address it is kept under.
    Artefact,
    /// A record names something shown that is not in the ledger before it.
    ArtefactMissing,
    /// A policy does not have the address it is kept under.
    Policy,
    /// A record names a policy that is not in the ledger before it.
    PolicyMissing,
    /// The checkpoint is signed by another key.
    CheckpointKey,
    /// The checkpoint's signature does not fit.
    CheckpointSignature,
    /// The checkpoint is signed, but not over these entries.
    CheckpointRoot,
    /// Entries are missing at the end.
    EndMissing,
    /// The last line does not say what was read.
    Closing,
    /// Something follows behind the last line.
    Trailing,
    /// The journal's bytes are not what was written.
    Damaged,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAnExport => "the file does not begin as an exported ledger does",
            Self::NotALine => "this is no line of an entry",
            Self::Altered => "what stands in the line is not what its bytes say",
            Self::Sequence => "an entry is missing, added or out of order",
            Self::Chain => "the entry does not follow from the one before it",
            Self::Unreadable => "what the entry holds cannot be read",
            Self::Unexplained => {
                "what the entry said is gone, and no entry says that it was erased"
            }
            Self::Artefact => "what was shown is not what its address says",
            Self::ArtefactMissing => "what this record says was shown is not in the ledger",
            Self::Policy => "the policy is not what its address says",
            Self::PolicyMissing => "the policy of this record is not in the ledger",
            Self::CheckpointKey => "the checkpoint is signed by another key",
            Self::CheckpointSignature => "the checkpoint's signature does not fit",
            Self::CheckpointRoot => "the checkpoint is signed, but not over these entries",
            Self::EndMissing => "entries are missing at the end",
            Self::Closing => "the last line does not say what was read",
            Self::Trailing => "something follows behind the last line",
            Self::Damaged => "the journal's bytes are not what was written",
        })
    }
}

/// The first bad place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BadPlace {
    /// The line of an export, counted from 1; 0 in a data folder.
    pub line: u64,
    /// The place in the ledger that is expected there.
    pub seq: u64,
    /// What is wrong.
    pub what: Finding,
    /// More about it, such as segment and byte in a data folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
}

impl fmt::Display for BadPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}, ", self.line)?;
        }
        write!(f, "entry {}: {}", self.seq, self.what)?;
        self.more
            .as_ref()
            .map_or(Ok(()), |more| write!(f, " ({more})"))
    }
}

/// What verifying came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LedgerReport {
    /// How many entries are sound: all, or those before the bad place.
    pub entries: u64,
    /// The hash of the last sound one.
    pub head: String,
    /// The same by kind.
    pub by_kind: BTreeMap<String, u64>,
    /// How many entries hold only a digest because they were erased.
    pub erased: u64,
    /// How many checkpoints were checked.
    pub checkpoints: u64,
    /// The key that signed them; what an auditor compares with what was published.
    pub key: Option<String>,
    /// The first bad place.
    pub bad: Option<BadPlace>,
}

impl LedgerReport {
    /// Is everything as it was written?
    #[must_use]
    pub const fn is_sound(&self) -> bool {
        self.bad.is_none()
    }
}

/// Why nothing could be verified.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// The file cannot be read.
    #[error("{path} cannot be read")]
    Read {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The folder cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Written by a newer release.
    #[error("the export has format {0}, this program knows {FORMAT}; use the newer program")]
    Newer(u32),
    /// The checkpoint to compare with is none of this ledger's.
    #[error("the checkpoint to compare with: {0}")]
    Outside(NoteError),
}

/// What the ledger is held against, beside itself.
#[derive(Debug, Clone, Default)]
pub struct Against {
    /// The key that must have signed.
    pub key: Option<LedgerVerifier>,
    /// A checkpoint from elsewhere that the ledger must contain.
    pub checkpoint: Option<String>,
}

/// Verifies an exported ledger.
///
/// # Errors
/// Only when it cannot be read at all; what is wrong is part of the report.
pub fn verify_export(path: &Path, against: &Against) -> Result<LedgerReport, VerifyError> {
    let failed = |source| VerifyError::Read {
        path: path.to_owned(),
        source,
    };
    let mut lines = Lines {
        file: BufReader::new(File::open(path).map_err(failed)?),
        number: 0,
    };
    let mut audit = Audit::new(against.key.clone());
    let first = lines.next().map_err(failed)?;
    let opening = first.as_ref().and_then(|text| {
        let opening: OpeningLine = serde_json::from_str(text).ok()?;
        let written = serde_json::to_string(&opening).ok()?;
        (written == *text).then_some(opening)
    });
    let Some(opening) = opening else {
        return Ok(audit.bad_at(1, 0, Finding::NotAnExport));
    };
    if opening.sluis_ledger > FORMAT {
        return Err(VerifyError::Newer(opening.sluis_ledger));
    }
    match opening.verifier() {
        Some(key) => {
            if let Err(what) = audit.expect_key(&key) {
                return Ok(audit.bad_at(1, 0, what));
            }
        }
        None => return Ok(audit.bad_at(1, 0, Finding::NotAnExport)),
    }
    audit.compare(against.checkpoint.as_deref())?;
    let mut closed = false;
    while let Some(text) = lines.next().map_err(failed)? {
        let seq = audit.next_seq();
        let outcome = if closed {
            Err(Finding::Trailing)
        } else if let Ok(closing) = serde_json::from_str::<ClosingLine>(&text) {
            closed = true;
            if serde_json::to_string(&closing).ok().as_deref() == Some(&*text) {
                audit.close(&closing)
            } else {
                Err(Finding::Altered)
            }
        } else {
            entry(&mut audit, &text, lines.number)
        };
        if let Err(what) = outcome {
            return Ok(audit.bad_at(lines.number, seq, what));
        }
    }
    if !closed {
        let seq = audit.next_seq();
        return Ok(audit.bad_at(lines.number + 1, seq, Finding::EndMissing));
    }
    Ok(audit.finished())
}

fn entry(audit: &mut Audit, text: &str, line: u64) -> Result<(), Finding> {
    let read: EntryLine = serde_json::from_str(text).map_err(|_| Finding::NotALine)?;
    let raw = read.raw().ok_or(Finding::NotALine)?;
    let written = serde_json::to_string(&EntryLine::of(&raw)).ok();
    if written.as_deref() != Some(text) {
        return Err(Finding::Altered);
    }
    audit.entry(&raw, line)
}

/// Verifies the ledger of a data folder, also beside a running server.
///
/// # Errors
/// Only when it cannot be read at all; what is wrong is part of the report.
pub fn verify_folder(dir: &Path, against: &Against) -> Result<LedgerReport, VerifyError> {
    let mut audit = Audit::new(against.key.clone());
    audit.compare(against.checkpoint.as_deref())?;
    if let Some(damage) = embedded::verify(dir)?.damage {
        let mut report = audit.bad_at(0, damage.seq, Finding::Damaged);
        report.entries = damage.seq.saturating_sub(1);
        if let Some(bad) = &mut report.bad {
            bad.more = Some(damage.to_string());
        }
        return Ok(report);
    }
    let mut bad = None;
    let read: Result<_, StoreError> = embedded::read_ledger(dir, |raw| {
        let seq = raw.entry.seq;
        audit.entry(&raw, 0).map_err(|what| {
            bad = Some((seq, what));
            StoreError::Closed
        })
    });
    match (bad, read) {
        (Some((seq, what)), _) => Ok(audit.bad_at(0, seq, what)),
        (None, Err(error)) => Err(error.into()),
        (None, Ok(_)) => Ok(audit.finished()),
    }
}

/// Lines without their ends, counted; one that is too long ends the file as a bad line.
struct Lines {
    file: BufReader<File>,
    number: u64,
}

impl Lines {
    fn next(&mut self) -> std::io::Result<Option<String>> {
        let mut bytes = Vec::new();
        let mut limited = std::io::Read::take(&mut self.file, MAX_LINE);
        if limited.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        // A line that was cut short, and bytes that are no text, make a line that is no entry.
        if bytes.pop() != Some(b'\n') {
            bytes.clear();
        }
        Ok(Some(String::from_utf8(bytes).unwrap_or_default()))
    }
}
