//! The data folder: where everything lies, and how files in it are made durable.

use crate::{LedgerHash, LedgerHead, StoreError};
use std::{
    fs::{DirBuilder, File, OpenOptions, TryLockError},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

/// Says which file an operation failed on.
pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> StoreError {
    let path = path.to_owned();
    move |source| StoreError::Io { path, source }
}

/// The data folder.
#[derive(Debug, Clone)]
pub(super) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(super) fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn journal(&self) -> PathBuf {
        self.root.join("journal")
    }

    pub(super) fn index(&self) -> PathBuf {
        self.root.join("index")
    }

    pub(super) fn secrets(&self) -> PathBuf {
        self.root.join("secrets")
    }

    pub(super) fn jobs(&self) -> PathBuf {
        self.root.join("jobs")
    }

    /// There when the index was closed properly, with a fingerprint of it. Removed at open.
    fn clean_mark(&self) -> PathBuf {
        self.root.join("index.clean")
    }

    /// There when a row of the index was found altered, so that the next open rebuilds it.
    fn rebuild_mark(&self) -> PathBuf {
        self.root.join("index.damaged")
    }

    fn head_file(&self) -> PathBuf {
        self.root.join("HEAD")
    }

    /// Makes the folders that are not there, readable by their owner alone.
    pub(super) fn create(&self) -> Result<(), StoreError> {
        for dir in [
            self.root.clone(),
            self.journal(),
            self.secrets(),
            self.jobs(),
        ] {
            DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(&dir)
                .map_err(at(&dir))?;
        }
        sync_dir(&self.root)?;
        match self.root.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => sync_dir(parent),
            _ => Ok(()),
        }
    }

    /// Takes the folder for this process; the lock ends with the file.
    pub(super) fn lock(&self) -> Result<File, StoreError> {
        let path = self.root.join("LOCK");
        let file = private().open(&path).map_err(at(&path))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse {
                dir: self.root.clone(),
            }),
            Err(TryLockError::Error(source)) => Err(StoreError::Io { path, source }),
        }
    }

    /// Does another process have the folder open? Takes nothing.
    pub(super) fn is_in_use(&self) -> bool {
        File::open(self.root.join("LOCK"))
            .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
    }

    /// An entry that the journal had for certain. A file that cannot be read says nothing: it is a second witness,
    /// and the journal is checked by its own chain.
    pub(super) fn known_head(&self) -> LedgerHead {
        let text = std::fs::read_to_string(self.head_file()).unwrap_or_default();
        let mut words = text.split_whitespace();
        let seq = words.next().and_then(|word| word.parse().ok());
        let hash = words.next().and_then(LedgerHash::parse);
        match (seq, hash) {
            (Some(seq), Some(hash)) => LedgerHead { seq, hash },
            _ => LedgerHead::EMPTY,
        }
    }

    pub(super) fn note_head(&self, head: LedgerHead) -> Result<(), StoreError> {
        let text = format!("{} {}\n", head.seq, head.hash);
        replace(&self.head_file(), text.as_bytes())
    }

    /// Was the index closed properly, and is every byte of it as it was then? Asked once: the answer is `false` from
    /// then on, until it is closed again.
    pub(super) fn take_clean_mark(&self) -> Result<bool, StoreError> {
        let path = self.clean_mark();
        let Ok(mark) = std::fs::read_to_string(&path) else {
            return Ok(false);
        };
        // An index that cannot even be read is for opening to deal with.
        let is_clean = fingerprint(&self.index()).is_ok_and(|now| now == mark);
        std::fs::remove_file(&path).map_err(at(&path))?;
        sync_dir(&self.root)?;
        Ok(is_clean)
    }

    /// Notes that the index is closed now.
    pub(super) fn set_clean_mark(&self) -> Result<(), StoreError> {
        let mark = fingerprint(&self.index())?;
        replace(&self.clean_mark(), mark.as_bytes())
    }

    pub(super) fn is_rebuild_asked(&self) -> bool {
        self.rebuild_mark().exists()
    }

    pub(super) fn ask_rebuild(&self) -> Result<(), StoreError> {
        replace(&self.rebuild_mark(), b"")
    }

    pub(super) fn rebuild_done(&self) -> Result<(), StoreError> {
        match std::fs::remove_file(self.rebuild_mark()) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(at(&self.rebuild_mark())(error))
            }
            _ => Ok(()),
        }
    }

    /// A folder beside the index that is not there yet.
    pub(super) fn free_aside(&self) -> PathBuf {
        (1_u32..)
            .map(|number| self.root.join(format!("index.aside.{number}")))
            .find(|path| !path.exists())
            .expect("there are more numbers than folders")
    }
}

/// Options for a file that only its owner may read, made when it is not there.
pub(super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600);
    options
}

/// Makes the names in a folder durable.
pub(super) fn sync_dir(dir: &Path) -> Result<(), StoreError> {
    File::open(dir)
        .and_then(|file| file.sync_all())
        .map_err(at(dir))
}

/// Writes a small file so that after a crash it is either the old or the new one.
pub(super) fn replace(path: &Path, content: &[u8]) -> Result<(), StoreError> {
    let fresh = path.with_extension("new");
    let write = || -> io::Result<()> {
        let mut file = private().truncate(true).open(&fresh)?;
        file.write_all(content)?;
        file.sync_all()?;
        std::fs::rename(&fresh, path)
    };
    write().map_err(at(path))?;
    path.parent().map_or(Ok(()), sync_dir)
}

/// One hash over all files below a folder, their names and their bytes.
fn fingerprint(dir: &Path) -> Result<String, StoreError> {
    let mut hasher = blake3::Hasher::new();
    let mut waiting = vec![dir.to_owned()];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).map_err(at(&path))?;
            let inside: io::Result<Vec<_>> = entries.map(|entry| Ok(entry?.path())).collect();
            waiting.extend(inside.map_err(at(&path))?);
            waiting.sort();
        } else {
            let name = path.strip_prefix(dir).unwrap_or(&path);
            hasher.update(name.as_os_str().as_encoded_bytes());
            let file = File::open(&path).map_err(at(&path))?;
            hasher.update_reader(file).map_err(at(&path))?;
        }
    }
    Ok(hasher.finalize().to_hex().to_string())
}
