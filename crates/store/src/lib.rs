//! Keeping things: one trait, [`Store`], in the words of the domain, and the engines behind it.
//!
//! Start at [`Store`]; its documentation is a contract, and `contract` tests every clause of it on every engine.
//! `embedded` is the engine for one machine: an append-only, hash-chained journal that is the truth, and an index
//! that can be rebuilt from it at any time.
//!
//! # What does this crate not do?
//! It knows no rules of consent, no HTTP, no clock and no randomness: it keeps what it is given.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod artefact;
mod audit;
#[cfg(feature = "contract")]
pub mod contract;
mod counting;
mod draft;
pub mod embedded;
mod erasure;
mod error;
mod job;
mod ledger;
mod operator;
mod publication;
mod raw;
mod store;

pub use artefact::Artefact;
pub use audit::{AuditAct, AuditEntry, Audited, ExperimentEnd};
pub use counting::{
    ChoiceCount, CountAnswer, CountQuestion, Counted, CountedCell, CountedTime, CountedValue,
    CountersDiffer, Grain,
};
pub use draft::Draft;
pub use erasure::{Erasure, ErasureReason, ErasureRequest, ErasureScope};
pub use error::{DamageKind, Damaged, StoreError};
pub use job::{
    CheckOutcome, CheckSince, CheckVerdict, Job, JobFailure, JobFile, JobId, JobOutcome, JobPhase,
    JobProgress, JobState, JobTask, SnippetPoint, SnippetSeen, UnknownTag,
};
pub use ledger::{
    Appended, Checkpoint, EntryKind, EntryProof, LedgerEntry, LedgerHash, LedgerHead, NewRecord,
};
pub use operator::{ApiToken, CodeFactor, Invitation, Operator, Role, Session};
pub use publication::{PolicyStamp, PublishedPolicy};
pub use raw::{RawContent, RawEntry, RawPrivate};
pub use store::Store;
