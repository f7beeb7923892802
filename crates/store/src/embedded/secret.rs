//! Secrets: one file each, readable by its owner alone, never in the journal and therefore never in a backup of it.

use super::folder::{Folder, at, replace};
use crate::StoreError;
use std::{
    fmt::Write,
    io,
    os::unix::fs::PermissionsExt,
    path::Path,
    sync::{Mutex, PoisonError},
};

/// The secrets of a data folder.
#[derive(Debug)]
pub(super) struct Secrets {
    folder: Folder,
    /// Of several callers who bring a fresh secret, one is first.
    turn: Mutex<()>,
}

impl Secrets {
    /// # Errors
    /// [`StoreError::SecretExposed`] when others may read one.
    pub(super) fn open(folder: Folder) -> Result<Self, StoreError> {
        let dir = folder.secrets();
        for file in std::fs::read_dir(&dir).map_err(at(&dir))? {
            let path = file.map_err(at(&dir))?.path();
            let mode = std::fs::metadata(&path)
                .map_err(at(&path))?
                .permissions()
                .mode()
                & 0o777;
            if mode & 0o077 != 0 {
                return Err(StoreError::SecretExposed { path, mode });
            }
        }
        Ok(Self {
            folder,
            turn: Mutex::new(()),
        })
    }

    /// The secret of this name, which is `fresh` when there was none.
    pub(super) fn get(&self, name: &str, fresh: [u8; 32]) -> Result<[u8; 32], StoreError> {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
        if name.is_empty() || name.len() > 40 || !name.bytes().all(fits) {
            return Err(StoreError::SecretName);
        }
        let path = self.folder.secrets().join(name);
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = read(&path)? {
            return Ok(kept);
        }
        let mut text = fresh.iter().fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").expect("a String takes everything");
            text
        });
        text.push('\n');
        replace(&path, text.as_bytes())?;
        Ok(fresh)
    }
}

fn read(path: &Path) -> Result<Option<[u8; 32]>, StoreError> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(at(path)(error)),
    };
    let secret = blake3::Hash::from_hex(text.trim()).map_err(|_| StoreError::SecretDamaged {
        path: path.to_owned(),
    })?;
    Ok(Some(*secret.as_bytes()))
}
