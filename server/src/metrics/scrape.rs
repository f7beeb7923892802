//! The answer to a monitoring system: what the store and the ledger say at this moment, and what was counted.

use super::Meters;
use anyhow::Context;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use http::{StatusCode, header};
use platform::Platform;
use prometheus_client::{encoding::text::encode, metrics::counter::Counter};
use std::{
    net::SocketAddr,
    sync::{Arc, PoisonError, atomic::Ordering},
};
use store::embedded::{EmbeddedMetrics, EmbeddedStore};
use tokio::{net::TcpListener, task::JoinSet};

const FORMAT: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// What is read when it is asked for.
#[derive(Clone)]
pub struct Scraped {
    /// What was counted.
    pub meters: Arc<Meters>,
    /// The ledger and the sites.
    pub platform: Arc<Platform>,
    /// The engine, for what it counts about itself.
    pub store: Arc<EmbeddedStore>,
}

/// Serves `/metrics` on an address of its own, until the answer is dropped.
///
/// # Errors
/// When the address cannot be listened on.
pub async fn listen(address: SocketAddr, scraped: Scraped) -> anyhow::Result<JoinSet<()>> {
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address} for metrics"))?;
    let mut serving = JoinSet::new();
    serving.spawn(async move {
        if let Err(error) = axum::serve(listener, scraped.router()).await {
            tracing::error!(%error, "metrics are no longer served");
        }
    });
    Ok(serving)
}

impl Scraped {
    /// `/metrics` and nothing else.
    pub fn router(self) -> Router {
        Router::new()
            .route("/metrics", get(answer))
            .with_state(self)
    }

    async fn text(&self) -> Result<String, std::fmt::Error> {
        self.read_store(self.store.metrics());
        self.read_ledger().await;
        let registry = self.meters.registry.lock();
        let mut text = String::new();
        encode(&mut text, &registry.unwrap_or_else(PoisonError::into_inner))?;
        Ok(text)
    }

    fn read_store(&self, now: EmbeddedMetrics) {
        let figures = &self.meters.store;
        let set = |counter: &Counter, value| counter.inner().store(value, Ordering::Relaxed);
        set(&figures.entries, now.entries);
        set(&figures.records, now.records);
        set(&figures.bytes, now.bytes);
        set(&figures.syncs, now.syncs);
        set(&figures.sync_micros, now.sync_micros);
        set(&figures.busy, now.busy);
        set(&figures.disk_full, now.disk_full);
        figures.largest_group.set(signed(now.largest_group));
        figures.waiting.set(signed(now.waiting));
        figures.failed.set(i64::from(self.platform.is_failed()));
    }

    /// A store that cannot be read leaves the figures as they were; `store_failed` says so.
    async fn read_ledger(&self) {
        let figures = &self.meters.ledger;
        figures
            .sites
            .set(signed(self.platform.live_sites().len() as u64));
        if let Ok(head) = self.platform.ledger_head().await {
            figures.head.set(signed(head.seq));
        }
        if let Ok(note) = self.platform.latest_checkpoint().await {
            let said = note.and_then(|note| {
                let key = self.platform.ledger_verifier();
                key.open_checkpoint(&note).ok()
            });
            let now = signed(platform::clock::now().0);
            let age = said.as_ref().map(|said| (now - said.at.as_second()).max(0));
            figures.checkpoint_age.set(age.unwrap_or(-1));
            figures
                .checkpoint_size
                .set(said.map_or(0, |said| signed(said.size)));
        }
    }
}

async fn answer(State(scraped): State<Scraped>) -> Response {
    match scraped.text().await {
        Ok(text) => ([(header::CONTENT_TYPE, FORMAT)], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}
