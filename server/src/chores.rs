//! What a running server does by itself: impressions each second, a signed checkpoint and
//! pruned sessions and jobs each hour, the rule for keeping
//! records each day. A chore that fails is said and done again at its next time.

use anyhow::Context;
use platform::{Platform, ledger::LedgerVerifier};
use std::{
    future::Future,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use store::Checkpoint;
use tokio::task::JoinSet;

const HOUR: Duration = Duration::from_secs(3600);

/// Starts the chores; they end when the answer is dropped.
#[must_use]
pub fn start(platform: &Arc<Platform>, checkpoint_dir: Option<PathBuf>) -> JoinSet<()> {
    let mut chores = JoinSet::new();
    let counting = Arc::clone(platform);
    chores.spawn(every(Duration::from_secs(1), move || {
        let platform = Arc::clone(&counting);
        async move {
            if let Err(error) = platform.flush_impressions().await {
                tracing::warn!(%error, "impressions are kept in memory and written later");
            }
        }
    }));
    let rolling = Arc::clone(platform);
    chores.spawn(every(HOUR, move || {
        let platform = Arc::clone(&rolling);
        async move {
            if let Err(error) = platform.roll_counters_up().await {
                tracing::warn!(%error, "counters were not rolled up; they are answered slower until the next hour tries again");
            }
        }
    }));
    let signing = Arc::clone(platform);
    chores.spawn(every(HOUR, move || {
        let (platform, dir) = (Arc::clone(&signing), checkpoint_dir.clone());
        async move {
            if let Err(error) = checkpoint(&platform, dir.as_deref()).await {
                tracing::error!(%error, "no checkpoint was signed or written; the next hour tries again");
            }
        }
    }));
    let pruning = Arc::clone(platform);
    chores.spawn(every(HOUR, move || {
        let platform = Arc::clone(&pruning);
        async move {
            if let Err(error) = platform.prune_sessions().await {
                tracing::warn!(%error, "operators' old sessions stay; the next hour tries again");
            }
            platform.prune_jobs().await;
        }
    }));
    let keeping = Arc::clone(platform);
    chores.spawn(every(24 * HOUR, move || {
        let platform = Arc::clone(&keeping);
        async move {
            match platform.apply_retention().await {
                Ok(erased) => {
                    for (site, records) in erased {
                        tracing::info!(%site, records, "records were erased by the site's rule for keeping them");
                    }
                }
                Err(error) => tracing::error!(%error, "the rule for keeping records was not applied"),
            }
        }
    }));
    chores
}

/// Signs a checkpoint over what is new, and writes it to the place that the operator named.
///
/// # Errors
/// When the store or the folder refuses.
pub async fn checkpoint(platform: &Platform, dir: Option<&Path>) -> anyhow::Result<()> {
    let Some(signed) = platform.checkpoint().await? else {
        return Ok(());
    };
    match dir {
        Some(dir) => write(dir, platform.ledger_verifier(), &signed)
            .with_context(|| format!("the checkpoint was not written to {}", dir.display())),
        None => Ok(()),
    }
}

/// One file per checkpoint, never written again, and the key beside them.
fn write(dir: &Path, key: &LedgerVerifier, signed: &Checkpoint) -> std::io::Result<()> {
    std::fs::create_dir_all(dir)?;
    let name = key.origin().replace('/', "-");
    std::fs::write(dir.join(format!("{name}.key")), format!("{key}\n"))?;
    let part = dir.join(format!("{name}.part"));
    std::fs::write(&part, &signed.note)?;
    std::fs::rename(part, dir.join(format!("{name}-{:012}.note", signed.size)))
}

async fn every<F: Future<Output = ()>>(period: Duration, mut chore: impl FnMut() -> F) {
    let mut ticks = tokio::time::interval(period);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        chore().await;
    }
}
