//! Everything that can go wrong in keeping things, in one enum. Absence is `Option` and not here.

use consent::{PolicyVersion, record::RecordId};
use std::{fmt, io, path::PathBuf};
use thiserror::Error;

/// What is wrong at a place of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DamageKind {
    /// A segment file between others, or the first one, is not there.
    SegmentMissing,
    /// A segment's own first bytes are not what was written.
    SegmentHeader,
    /// An entry's checksum does not fit its bytes, or its length leads nowhere.
    Checksum,
    /// An entry has another sequence number than its place asks for.
    Sequence,
    /// An entry does not follow from the entry before it.
    Chain,
    /// An entry is whole, but what it holds cannot be read.
    Payload,
    /// Entries that were acknowledged are no longer there.
    EndMissing,
    /// What an entry said is gone, and no entry says that it was erased.
    Unexplained,
}

impl fmt::Display for DamageKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SegmentMissing => "a segment file is missing",
            Self::SegmentHeader => "the segment's first bytes were altered",
            Self::Checksum => "an entry's checksum does not fit its bytes",
            Self::Sequence => "an entry is out of order",
            Self::Chain => "an entry does not follow from the one before it",
            Self::Payload => "an entry is whole, but what it holds cannot be read",
            Self::EndMissing => "acknowledged entries are missing at the end",
            Self::Unexplained => "what an entry said is gone, and no entry says that it was erased",
        })
    }
}

/// A damaged place of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged {
    /// The number of the segment file.
    pub segment: u32,
    /// The byte in that file.
    pub offset: u64,
    /// The sequence number that is expected at this place.
    pub seq: u64,
    /// What is wrong.
    pub what: DamageKind,
}

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} (segment {:08}, byte {}, entry {})",
            self.what, self.segment, self.offset, self.seq
        )
    }
}

/// Why the store did not do what it was asked to. Every message says what happened, what was kept and what to do.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Another process has the data folder open.
    #[error(
        "the data folder {dir} is in use by another process; nothing was touched. Stop that process or name \
         another folder"
    )]
    InUse {
        /// The data folder.
        dir: PathBuf,
    },
    /// The journal is damaged before its end.
    #[error(
        "the journal is damaged: {0}. Nothing was changed and everything before this place is intact. Run `sluis \
         store verify` for a full report, then restore the journal from a backup"
    )]
    Damaged(Damaged),
    /// A stored format is newer than this program.
    #[error(
        "the stored format {found} is newer than this program, which knows up to {known}; nothing was changed. \
         Start the newer program"
    )]
    NewerFormat {
        /// The format that was found.
        found: u8,
        /// The newest one that this program knows.
        known: u8,
    },
    /// The engine failed earlier and takes no more writes.
    #[error(
        "the store has failed and takes no more writes; everything that was acknowledged is kept. Restart the \
         process; the first error is in its log"
    )]
    Failed,
    /// The store was closed.
    #[error("the store is closed; everything that was acknowledged is kept. Open it again")]
    Closed,
    /// Too many writes are waiting.
    #[error("too many writes are waiting; this one was not taken. Try again in a moment")]
    Busy,
    /// The disk is nearly full.
    #[error(
        "the disk has only {free_bytes} bytes free; this write was not taken, everything before it is kept. Free \
         some space; no restart is needed"
    )]
    DiskFull {
        /// What is left.
        free_bytes: u64,
    },
    /// Somebody else published in the meantime.
    #[error(
        "another version was published in the meantime (now: {}); nothing was published. Look at it and publish again",
        .current.map_or_else(|| "none".to_owned(), |version| version.to_string())
    )]
    PublishConflict {
        /// The version that is current now.
        current: Option<PolicyVersion>,
    },
    /// Versions are numbered without gaps.
    #[error(
        "the next version is {next}; nothing was published. Number the policy {next} and publish again"
    )]
    VersionOutOfOrder {
        /// The number that the policy must have.
        next: PolicyVersion,
    },
    /// The digest does not belong to the policy.
    #[error(
        "the digest does not belong to the policy; nothing was published. Seal the policy again"
    )]
    DigestMismatch,
    /// The record's id is taken by another record.
    #[error("the record id {id} is taken by another record; nothing was recorded. Make a new id")]
    RecordIdTaken {
        /// The id.
        id: RecordId,
    },
    /// Somebody else saved the draft in the meantime.
    #[error(
        "the draft was saved by somebody else in the meantime (revision now: {}); nothing was saved. Look at it and save again",
        .current.map_or_else(|| "none".to_owned(), |revision| revision.to_string())
    )]
    DraftConflict {
        /// The revision that is current now.
        current: Option<u32>,
    },
    /// An entry of an old format cannot be erased in part.
    #[error(
        "entry {seq} was written in a format that cannot be erased in part; nothing was erased. Records of version \
         0.1 before its first release are concerned: begin a new data folder"
    )]
    NotErasable {
        /// The entry.
        seq: u64,
    },
    /// An operator of this name exists.
    #[error("an operator of this name exists; nothing was changed. Choose another name")]
    OperatorExists,
    /// One entry is larger than the journal takes.
    #[error(
        "this entry has {bytes} bytes, {limit} are allowed; nothing was stored. Make it smaller"
    )]
    TooLarge {
        /// What it has.
        bytes: usize,
        /// What is allowed.
        limit: usize,
    },
    /// A row of the index is not what was written.
    #[error(
        "the index holds a row that was altered; the journal is not concerned. Restart the process: it rebuilds \
         the index from the journal"
    )]
    IndexDamaged,
    /// The index could not be opened, not even empty.
    #[error(
        "the index could not be opened; the journal was not touched. Check the disk and the folder's rights"
    )]
    Index(#[source] sled::Error),
    /// A file operation failed while opening or checking.
    #[error(
        "{path}: {source}. Nothing that was acknowledged was changed. Check the disk and the folder's rights"
    )]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A secret's file can be read by others.
    #[error(
        "{path} can be read by others (mode {mode:o}); the store was not opened. Run `chmod 600` on it, and replace \
         the secret if somebody may have read it"
    )]
    SecretExposed {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// A secret's file does not hold 32 bytes.
    #[error(
        "{path} does not hold a secret of 32 bytes; nothing was changed. Restore it from a backup"
    )]
    SecretDamaged {
        /// The file.
        path: PathBuf,
    },
    /// A secret's name is not `a-z`, `0-9`, `-`, `_`.
    #[error("a secret's name holds 1 to 40 of a-z, 0-9, - and _; nothing was stored")]
    SecretName,
}

impl StoreError {
    /// The stable code for logs and answers.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::InUse { .. } => "store_in_use",
            Self::Damaged(_) => "store_damaged",
            Self::NewerFormat { .. } => "store_newer_format",
            Self::Failed => "store_failed",
            Self::Closed => "store_closed",
            Self::Busy => "store_busy",
            Self::DiskFull { .. } => "store_disk_full",
            Self::PublishConflict { .. } => "publish_conflict",
            Self::VersionOutOfOrder { .. } => "version_out_of_order",
            Self::DigestMismatch => "digest_mismatch",
            Self::RecordIdTaken { .. } => "record_id_taken",
            Self::DraftConflict { .. } => "draft_conflict",
            Self::NotErasable { .. } => "not_erasable",
            Self::OperatorExists => "operator_exists",
            Self::TooLarge { .. } => "entry_too_large",
            Self::IndexDamaged => "store_index_damaged",
            Self::Index(_) => "store_index",
            Self::Io { .. } => "store_io",
            Self::SecretExposed { .. } => "secret_exposed",
            Self::SecretDamaged { .. } => "secret_damaged",
            Self::SecretName => "secret_name",
        }
    }
}
