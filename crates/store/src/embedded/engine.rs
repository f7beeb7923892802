//! An open data folder: the way to the writing thread and to the blocking threads that read. What can be asked is in
//! `ask`; nothing is decided here.

use super::{
    EmbeddedMetrics,
    failure::Failure,
    group::Group,
    job_files::JobFiles,
    metrics::{Meters, add, take},
    reads::Reads,
    secret::Secrets,
    writer::{Ack, Job},
};
use crate::{CountersDiffer, StoreError};
use std::{
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        mpsc::{SyncSender, TrySendError},
    },
    thread::JoinHandle,
};
use tokio::sync::oneshot;

/// What opening hands over.
pub(super) struct Parts {
    pub(super) queue: SyncSender<Job>,
    pub(super) reads: Arc<Reads>,
    pub(super) secrets: Secrets,
    pub(super) jobs: JobFiles,
    pub(super) meters: Arc<Meters>,
    pub(super) failure: Arc<Failure>,
    pub(super) thread: JoinHandle<()>,
}

/// An open data folder. Dropping it closes it, and blocks for as long as that takes; [`Store::close`](crate::Store::close) does the same
/// without blocking an async thread.
pub struct EmbeddedStore {
    live: RwLock<Option<Live>>,
    pub(super) secrets: Arc<Secrets>,
    pub(super) jobs: Arc<JobFiles>,
    meters: Arc<Meters>,
    pub(super) failure: Arc<Failure>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// What there is until the store is closed. The queue is let go of last: when it ends, the index is to be free.
struct Live {
    reads: Arc<Reads>,
    queue: SyncSender<Job>,
}

impl std::fmt::Debug for EmbeddedStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EmbeddedStore")
            .field("failed", &self.failure.is_set())
            .finish_non_exhaustive()
    }
}

impl EmbeddedStore {
    pub(super) fn new(parts: Parts) -> Self {
        let Parts {
            queue,
            reads,
            secrets,
            jobs,
            meters,
            failure,
            thread,
        } = parts;
        Self {
            live: RwLock::new(Some(Live { reads, queue })),
            secrets: Arc::new(secrets),
            jobs: Arc::new(jobs),
            meters,
            failure,
            thread: Mutex::new(Some(thread)),
        }
    }

    /// What the engine counted about itself.
    #[must_use]
    pub fn metrics(&self) -> EmbeddedMetrics {
        self.meters.read()
    }

    /// Queues a job, or says at once why not.
    fn queue(&self, job: Job) -> Result<(), StoreError> {
        if self.failure.is_set() {
            return Err(StoreError::Failed);
        }
        let live = self.live.read().unwrap_or_else(PoisonError::into_inner);
        let queue = &live.as_ref().ok_or(StoreError::Closed)?.queue;
        // Before it is sent, so that the writer never takes off what is not there yet.
        add(&self.meters.waiting, 1);
        queue.try_send(job).map_err(|refused| {
            take(&self.meters.waiting, 1);
            match refused {
                TrySendError::Full(_) => {
                    add(&self.meters.busy, 1);
                    StoreError::Busy
                }
                TrySendError::Disconnected(_) => StoreError::Failed,
            }
        })
    }

    pub(super) async fn write<T: Send + 'static>(
        &self,
        decide: impl for<'g> FnOnce(&mut Group<'g>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (tell, answer) = oneshot::channel();
        let failure = Arc::clone(&self.failure);
        self.queue(Box::new(move |turn| -> Ack {
            let outcome = turn.and_then(decide);
            if let Err(error) = &outcome {
                failure.judge(error);
            }
            // The caller may have gone away; the write stands all the same.
            Box::new(move || drop(tell.send(outcome)))
        }))?;
        answer.await.unwrap_or(Err(StoreError::Failed))
    }

    pub(super) async fn read<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Reads) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let reads = {
            let live = self.live.read().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(&live.as_ref().ok_or(StoreError::Closed)?.reads)
        };
        let outcome = tokio::task::spawn_blocking(move || look(&reads)).await;
        let Ok(outcome) = outcome else {
            self.failure.panicked();
            return Err(StoreError::Failed);
        };
        outcome.inspect_err(|error| self.failure.judge(error))
    }

    /// The first counter that is not what the ledger says. Reads the whole journal; ask it while nothing is written.
    ///
    /// # Errors
    /// [`StoreError`] when either cannot be read.
    pub async fn compare_counters(&self) -> Result<Option<CountersDiffer>, StoreError> {
        self.read(Reads::compare_counters).await
    }

    /// Closes the queue and hands back the thread that is finishing.
    pub(super) fn shut(&self) -> Option<JoinHandle<()>> {
        let live = self
            .live
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        drop(live);
        self.thread
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

impl Drop for EmbeddedStore {
    fn drop(&mut self) {
        if let Some(thread) = self.shut() {
            drop(thread.join());
        }
    }
}
