//! The engine for one machine: a journal that is the truth, and an index that can be rebuilt from it at any time.
//!
//! Every write passes through one thread (`writer`): it drains its queue into a group, decides each request against
//! the index and the group so far (`group`), appends the group to the journal, makes it durable with one
//! `fdatasync`, applies it to the index and only then answers. Reads look into the index for the place of an entry
//! and read the entry itself from the journal, so that what is answered is always what an auditor can verify.
//!
//! # The data folder
//! | path | what |
//! |---|---|
//! | `journal/00000001.seg` ... | the ledger; append-only, what a backup copies |
//! | `index/` | sled; never needed for anything that the journal does not know |
//! | `index.aside.N/` | what was put aside when the index had to be rebuilt; may be deleted |
//! | `secrets/` | one file per secret, mode 0600; never in the journal |
//! | `jobs/` | jobs and their reports, a file each; removed when they are old, never in the journal |
//! | `HEAD` | an entry that the journal had for certain; shows a journal that was cut short |
//! | `index.clean` | what the index looked like when it was closed properly; without it every row is checked at open |
//! | `index.damaged` | asks the next open to rebuild the index |
//! | `LOCK` | held by the process that has the folder open |
//!
//! It knows nothing of other machines: one process has the folder, and a second one is refused.

mod apply;
mod ask;
mod counters;
mod disk;
mod engine;
mod erasing;
mod failure;
mod folder;
mod group;
mod index;
mod job_files;
mod journal;
mod metrics;
mod old_counters;
mod open;
mod payload;
mod raw;
mod reads;
mod rebuild;
mod requests;
mod secret;
mod settings;
mod verify;
mod writer;

pub use engine::EmbeddedStore;
pub use metrics::EmbeddedMetrics;
pub use open::open;
pub(crate) use raw::{content as raw_content, record_of};
pub use raw::{read_ledger, read_secret};
pub use rebuild::{RebuildReport, rebuild, rebuild_counters};
pub use settings::EmbeddedSettings;
pub use verify::{TornTail, VerifyReport, verify};
