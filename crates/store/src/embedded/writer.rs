//! The one thread that writes. It ends when the queue is closed, after it has done what the queue still held.

use super::{
    EmbeddedSettings,
    disk::Disk,
    erasing::{carry_out, pending, segments_of},
    failure::Failure,
    folder::{Folder, at},
    group::Group,
    index::{Index, IndexState},
    journal::{Journal, JournalReader},
    metrics::{Meters, add, raise_to, take},
};
use crate::StoreError;
use std::{
    fs::File,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, mpsc::Receiver},
    time::{Duration, Instant},
};

/// A waiting write: decides itself within a group, or is told why it cannot.
pub(super) type Job = Box<dyn for<'g> FnOnce(Result<&mut Group<'g>, StoreError>) -> Ack + Send>;

/// Answers the caller. Dropped instead, it tells the caller that the store failed.
pub(super) type Ack = Box<dyn FnOnce() + Send>;

/// Everything that the writing thread owns. The lock is last: it is let go of when the rest is.
pub(super) struct Writer {
    pub(super) jobs: Receiver<Job>,
    pub(super) settings: EmbeddedSettings,
    pub(super) folder: Folder,
    pub(super) disk: Disk,
    pub(super) journal: Journal,
    pub(super) reader: Arc<JournalReader>,
    pub(super) state: IndexState,
    pub(super) index: Arc<Index>,
    pub(super) meters: Arc<Meters>,
    pub(super) failure: Arc<Failure>,
    pub(super) lock: File,
}

impl Writer {
    pub(super) fn run(mut self) {
        while let Ok(first) = self.jobs.recv() {
            let mut jobs = vec![first];
            let more = usize::from(self.settings.group.max(1)) - 1;
            jobs.extend(self.jobs.try_iter().take(more));
            take(&self.meters.waiting, jobs.len() as u64);
            self.turn(jobs);
        }
        self.finish();
    }

    fn turn(&mut self, jobs: Vec<Job>) {
        if self.failure.is_set() {
            return;
        }
        if let Some(free_bytes) = self.disk.shortage() {
            add(&self.meters.disk_full, jobs.len() as u64);
            for job in jobs {
                job(Err(StoreError::DiskFull { free_bytes }))();
            }
            return;
        }
        let (mut jobs, mut acks) = (jobs, Vec::new());
        match catch_unwind(AssertUnwindSafe(|| self.group(&mut jobs, &mut acks))) {
            Ok(Ok(())) => acks.drain(..).for_each(|ack| ack()),
            Ok(Err(error)) => self.failure.judge(&error),
            Err(_) => self.failure.panicked(),
        }
        // Callers that were not answered hear of the failure only now, when everyone can see it.
        drop((jobs, acks));
    }

    /// Decides, appends, makes durable and applies; who to answer then stands in `acks`.
    fn group(&mut self, jobs: &mut Vec<Job>, acks: &mut Vec<Ack>) -> Result<(), StoreError> {
        if self.journal.roll()? {
            self.folder.note_head(self.journal.head())?;
        }
        let mut group = Group::new(
            &self.index,
            self.state.clone(),
            &mut self.journal,
            &self.reader,
            self.settings.clock,
        );
        for job in jobs.drain(..) {
            acks.push(job(Ok(&mut group)));
            if self.failure.is_set() {
                return Err(StoreError::Failed);
            }
        }
        let began = Instant::now();
        let (entries, bytes) = group.commit().map_err(at(&self.folder.journal()))?;
        if entries > 0 {
            let micros = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
            add(&self.meters.entries, u64::from(entries));
            add(&self.meters.bytes, bytes);
            add(&self.meters.syncs, 1);
            add(&self.meters.sync_micros, micros);
            add(&self.meters.records, group.records.len() as u64);
            raise_to(&self.meters.largest_group, u64::from(entries));
        }
        let erases = group.erases;
        self.state = group.apply()?;
        if erases {
            self.erase()?;
        }
        Ok(())
    }

    /// Takes the bytes away that a group has erased, before anybody is told that it is done.
    fn erase(&mut self) -> Result<(), StoreError> {
        let waiting = pending(&self.index)?;
        let concerned = segments_of(&self.index, &self.reader, &waiting)?;
        if concerned.contains_key(&self.journal.open_segment()) {
            self.journal.close_segment()?;
        }
        self.state = carry_out(
            &self.folder.journal(),
            &self.index,
            self.state.clone(),
            &self.reader,
        )?;
        Ok(())
    }

    /// Closes the index so that the next start need not look at every row.
    fn finish(self) {
        let Self {
            index,
            journal,
            folder,
            failure,
            lock,
            ..
        } = self;
        if failure.is_set() {
            return;
        }
        let close = || {
            folder.note_head(journal.head())?;
            let Some(index) = alone(index) else {
                return Ok(());
            };
            index.sync(&folder.index())?;
            drop(index);
            folder.set_clean_mark()
        };
        match catch_unwind(AssertUnwindSafe(close)) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                tracing::warn!(error = %error, "the index was not closed properly and will be checked at the next start");
            }
            Err(_) => failure.panicked(),
        }
        drop(lock);
    }
}

/// The index, when the last reads are done; `None` when one of them takes too long.
fn alone(mut index: Arc<Index>) -> Option<Index> {
    for _ in 0..200 {
        match Arc::try_unwrap(index) {
            Ok(index) => return Some(index),
            Err(shared) => index = shared,
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    None
}
