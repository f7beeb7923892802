//! Jobs and what they found: files of their own, never in the journal, because they change and are removed. A file that
//! cannot be read is left out and said, and stops nothing: no evidence is in it.

use super::{
    EmbeddedSettings,
    disk::Disk,
    folder::{Folder, at, replace, sync_dir},
};
use crate::{Job, JobFile, JobId, StoreError};
use std::{
    io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The version of every file that this release writes; its first byte.
const VERSION: u8 = 1;

/// The largest file that is kept with a job.
const MAX_BYTES: usize = 32 << 20;

/// The jobs of a data folder. The lock's value is the newest number that was given.
#[derive(Debug)]
pub(super) struct JobFiles {
    dir: PathBuf,
    newest: Mutex<JobId>,
    disk: Mutex<Disk>,
}

impl JobFiles {
    pub(super) fn open(folder: &Folder, settings: &EmbeddedSettings) -> Result<Self, StoreError> {
        let dir = folder.jobs();
        let newest = ids(&dir)?.into_iter().max().unwrap_or_default();
        Ok(Self {
            newest: Mutex::new(newest),
            disk: Mutex::new(Disk::new(dir.clone(), settings)),
            dir,
        })
    }

    /// Gives a job its number and keeps it.
    pub(super) fn add(&self, mut job: Job) -> Result<JobId, StoreError> {
        let mut newest = self.turn();
        job.id = JobId(newest.0 + 1);
        self.write(&self.path(job.id), &pack(&job))?;
        *newest = job.id;
        Ok(job.id)
    }

    /// Replaces what is known of a job; `false` when there is none.
    pub(super) fn change(&self, job: &Job) -> Result<bool, StoreError> {
        let _turn = self.turn();
        let path = self.path(job.id);
        if !path.exists() {
            return Ok(false);
        }
        self.write(&path, &pack(job))?;
        Ok(true)
    }

    /// All of them, ascending.
    pub(super) fn all(&self) -> Result<Vec<Job>, StoreError> {
        let _turn = self.turn();
        let mut found = Vec::new();
        for id in ids(&self.dir)? {
            let path = self.path(id);
            match std::fs::read(&path).ok().and_then(|kept| unpack(&kept)) {
                Some(job) if job.id == id => found.push(job),
                _ => {
                    tracing::warn!(path = %path.display(), "a job cannot be read and is left out; the file may be deleted")
                }
            }
        }
        found.sort_by_key(|job| job.id);
        Ok(found)
    }

    /// Removes a job with what is kept with it; `false` when there is none.
    pub(super) fn remove(&self, id: JobId) -> Result<bool, StoreError> {
        let _turn = self.turn();
        // Its description goes last: what is half removed is removed again.
        for file in JobFile::ALL {
            unlink(&self.path_of(id, file))?;
        }
        let there = unlink(&self.path(id))?;
        sync_dir(&self.dir)?;
        Ok(there)
    }

    /// Keeps something with a job; `false` when there is no such job.
    pub(super) fn keep(&self, id: JobId, file: JobFile, body: &[u8]) -> Result<bool, StoreError> {
        if body.len() > MAX_BYTES {
            return Err(StoreError::TooLarge {
                bytes: body.len(),
                limit: MAX_BYTES,
            });
        }
        let _turn = self.turn();
        if !self.path(id).exists() {
            return Ok(false);
        }
        self.write(&self.path_of(id, file), body)?;
        Ok(true)
    }

    /// What is kept with a job.
    pub(super) fn kept(&self, id: JobId, file: JobFile) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.path_of(id, file);
        match std::fs::read(&path) {
            Ok(body) => Ok(Some(body)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(at(&path)(error)),
        }
    }

    fn turn(&self) -> MutexGuard<'_, JobId> {
        self.newest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A full disk is for the ledger's sake not filled up by reports.
    fn write(&self, path: &Path, body: &[u8]) -> Result<(), StoreError> {
        let mut disk = self.disk.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(free_bytes) = disk.shortage() {
            return Err(StoreError::DiskFull { free_bytes });
        }
        drop(disk);
        replace(path, body)
    }

    fn path(&self, id: JobId) -> PathBuf {
        self.dir.join(format!("{:012}.job", id.0))
    }

    fn path_of(&self, id: JobId, file: JobFile) -> PathBuf {
        let end = match file {
            JobFile::Report => "report.json",
            JobFile::Page => "report.html",
            JobFile::Comparison => "comparison.json",
        };
        self.dir.join(format!("{:012}.{end}", id.0))
    }
}

fn ids(dir: &Path) -> Result<Vec<JobId>, StoreError> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(dir).map_err(at(dir))? {
        let name = file.map_err(at(dir))?.file_name();
        let number = name.to_str().and_then(|name| name.strip_suffix(".job"));
        found.extend(number.and_then(|number| number.parse::<JobId>().ok()));
    }
    found.sort();
    Ok(found)
}

/// Was it there?
fn unlink(path: &Path) -> Result<bool, StoreError> {
    match std::fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(at(path)(error)),
    }
}

fn pack(job: &Job) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    let named = rmp_serde::to_vec_named(job).expect("a job has numbers, texts and lists only");
    bytes.extend(named);
    bytes
}

fn unpack(bytes: &[u8]) -> Option<Job> {
    match bytes.split_first() {
        Some((&VERSION, named)) => rmp_serde::from_slice(named).ok(),
        _ => None,
    }
}
