//! Whether the engine has failed. Once it has, it stays so until it is opened again.

use super::folder::Folder;
use crate::StoreError;
use std::sync::atomic::{AtomicBool, Ordering};

/// Set once, by the writing thread or by a read.
#[derive(Debug)]
pub(super) struct Failure {
    folder: Folder,
    failed: AtomicBool,
}

impl Failure {
    pub(super) const fn new(folder: Folder) -> Self {
        Self {
            folder,
            failed: AtomicBool::new(false),
        }
    }

    pub(super) fn is_set(&self) -> bool {
        self.failed.load(Ordering::Acquire)
    }

    /// Marks the engine failed if this error says that it can no longer be relied on. The first one is logged.
    pub(super) fn judge(&self, error: &StoreError) {
        let fatal = matches!(
            error,
            StoreError::IndexDamaged
                | StoreError::Index(_)
                | StoreError::Io { .. }
                | StoreError::Damaged(_)
        );
        if !fatal {
            return;
        }
        if matches!(error, StoreError::IndexDamaged)
            && let Err(mark) = self.folder.ask_rebuild()
        {
            tracing::error!(error = %mark, "could not ask for a rebuild of the index at the next start");
        }
        if !self.failed.swap(true, Ordering::AcqRel) {
            tracing::error!(error = %error, code = error.code(), "the store failed");
        }
    }

    /// Marks the engine failed after a panic.
    pub(super) fn panicked(&self) {
        if !self.failed.swap(true, Ordering::AcqRel) {
            tracing::error!("the store failed: its index panicked");
        }
    }
}
