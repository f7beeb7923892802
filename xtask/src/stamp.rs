//! Remembering what a step was made from, so that it can be skipped. Contents count, not times: a fresh
//! clone and a branch switch change times. Not a cache: outputs stay where the step put them.

use std::{
    collections::hash_map::DefaultHasher,
    fs,
    hash::{Hash, Hasher},
    path::{Path, PathBuf},
};

use anyhow::Result;

use crate::workspace;

pub(crate) struct Stamp {
    file: PathBuf,
    hasher: DefaultHasher,
}

impl Stamp {
    pub(crate) fn new(step: &str) -> Self {
        let file = workspace::root().join("target/stamps").join(step);
        Self {
            file,
            hasher: DefaultHasher::new(),
        }
    }

    /// Takes a file's name and contents in; an absent file counts as absent.
    pub(crate) fn file(mut self, path: &Path) -> Self {
        path.hash(&mut self.hasher);
        fs::read(path).ok().hash(&mut self.hasher);
        self
    }

    pub(crate) fn files(self, paths: &[PathBuf]) -> Self {
        paths.iter().fold(self, |stamp, path| stamp.file(path))
    }

    /// Takes in what is not a file: options, versions, the recipe itself.
    pub(crate) fn text(mut self, text: &str) -> Self {
        text.hash(&mut self.hasher);
        self
    }

    /// True when the step was completed with these inputs and its outputs are still there.
    pub(crate) fn is_fresh(&self, outputs: &[PathBuf]) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|old| old == self.digest())
            && outputs.iter().all(|output| output.exists())
    }

    pub(crate) fn write(&self) -> Result<()> {
        workspace::write_if_changed(&self.file, self.digest().as_bytes())
    }

    fn digest(&self) -> String {
        format!("{:016x}", self.hasher.finish())
    }
}
