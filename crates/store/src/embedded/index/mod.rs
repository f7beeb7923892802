//! The index: what is looked up, as rows of one sled tree. It holds places in the journal, counters and sessions;
//! everything in it can be rebuilt from the journal. Only the writing thread changes it.

mod counter_keys;
mod keys;
mod state;
mod tree;

pub(super) use keys::{Key, prefix_end};
pub(super) use state::IndexState;
pub(super) use tree::{Changes, Index, OpenFailure};
