//! Evidence that the ledger was not altered: a Merkle tree over its entries, signed checkpoints and receipts, and an
//! export that anybody can verify without a secret. It appends nothing but checkpoints and decides nothing.

mod checkpoint;
mod export;
mod kept;
mod line;
mod merkle;
mod note;
mod verify;

pub use checkpoint::CheckpointError;
pub use export::{ExportError, ExportReport, export, public_key};
pub use kept::{Agrees, CheckpointLine, CheckpointPage, LookedAt};
pub use line::{ClosingLine, EntryLine, FORMAT, OpeningLine};
pub use merkle::Frontier;
pub use note::{LedgerKey, LedgerVerifier, NoteError, SignedCheckpoint};
pub use verify::{
    Against, BadPlace, Finding, LedgerReport, VerifyError, verify_export, verify_folder,
};

/// The name of the secret that signs checkpoints and receipts.
pub(crate) const KEY_NAME: &str = "ledger-key-1";
