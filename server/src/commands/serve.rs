//! `sluis serve`: opens the store, listens, says where, and stops cleanly on SIGTERM.

use crate::{
    chores,
    cli::{FolderArgs, ServeArgs},
    control,
    geo::Geo,
    jobs::{self, CheckRules},
    limits::RateSettings,
    metrics::{self, Scraped},
    router,
    state::{AppState, ServerSettings},
    telemetry::Telemetry,
};
use anyhow::{Context, bail};
use axum::serve::ListenerExt;
use platform::Platform;
use std::{net::SocketAddr, process::ExitCode, sync::Arc};
use store::{Store, embedded::EmbeddedSettings};
use tokio::{net::TcpListener, signal::unix::SignalKind};

/// A geo database older than this is warned about, in seconds.
const OLD_GEO: u64 = 45 * consent::time::DAY;

pub(super) fn run(args: ServeArgs) -> anyhow::Result<ExitCode> {
    let telemetry = Telemetry::begin(args.otlp_endpoint.as_ref())?;
    let served = tokio::runtime::Runtime::new()?.block_on(serve(args));
    telemetry.end();
    served.map(|()| ExitCode::SUCCESS)
}

async fn serve(args: ServeArgs) -> anyhow::Result<()> {
    // Without `..`: a setting that nobody reads is a compiler warning.
    let ServeArgs {
        data: FolderArgs { data },
        config: _,
        listen,
        public_url,
        geo_database,
        trusted_proxies,
        development,
        checkpoint_dir,
        rate_per_token,
        rate_per_client,
        metrics_listen,
        otlp_endpoint,
        chromium,
        check_private,
        json,
    } = args;
    if development && !listen.ip().is_loopback() {
        bail!(
            "--development lets visitors choose their country; it is allowed on a loopback address only, not on {listen}"
        );
    }
    let mut settings = ServerSettings::new(&public_url, development, trusted_proxies);
    settings.rates = RateSettings::new(rate_per_token, rate_per_client);
    settings.checks = CheckRules {
        chromium,
        allow_private: check_private || development,
    };
    let checks = settings.checks.clone();
    let geo = match &geo_database {
        Some(path) => Geo::open(path)?,
        None => Geo::default(),
    };
    warn_of_geo(&geo);
    let store = store::embedded::open(&data, EmbeddedSettings::new(platform::clock::now_millis))?;
    let store = Arc::new(store);
    let platform = Arc::new(Platform::open(Arc::clone(&store) as Arc<dyn Store>).await?);
    let listener = TcpListener::bind(listen)
        .await
        .with_context(|| format!("cannot listen on {listen}"))?;
    let sign_in = platform
        .welcome_token()
        .await?
        .map(|token| format!("{}/admin/welcome?token={token}", settings.public_url));
    let server = settings.public_url.clone();
    let mut state = AppState::new(Arc::clone(&platform), geo, settings);
    state.traces = otlp_endpoint.is_some();
    state.meters = metrics_listen.map(|_| Arc::default());
    let metrics = match (metrics_listen, &state.meters) {
        (Some(address), Some(meters)) => {
            let (meters, platform) = (Arc::clone(meters), Arc::clone(&platform));
            let scraped = Scraped {
                meters,
                platform,
                store,
            };
            Some(metrics::listen(address, scraped).await?)
        }
        _ => None,
    };
    let app = router::router(state).into_make_service_with_connect_info::<SocketAddr>();
    let publishing = control::listen(&data, Arc::clone(&platform))?;
    let chores = chores::start(&platform, checkpoint_dir);
    let mut runner = jobs::start(&platform, checks);
    tokio::task::spawn_blocking(crate::assets::warm);
    announce(json, &server, sign_in.as_deref());
    let listener = listener.tap_io(|stream| {
        // Small answers must not wait for more.
        let _ = stream.set_nodelay(true);
    });
    let done = axum::serve(listener, app)
        .with_graceful_shutdown(stop_signal())
        .await;
    drop((chores, publishing, metrics));
    // With its browser, if a check runs; it is interrupted at the next start.
    runner.shutdown().await;
    platform.close().await;
    done.context("the server stopped")
}

fn announce(json: bool, server: &str, sign_in: Option<&str>) {
    if json {
        println!(
            "{}",
            serde_json::json!({ "server": server, "sign_in": sign_in, "pid": std::process::id() })
        );
    } else {
        println!("sluis listens on {server}");
        if let Some(link) = sign_in {
            println!("make the first operator within 30 minutes: {link}");
        }
    }
}

fn warn_of_geo(geo: &Geo) {
    match geo.made_at() {
        None => tracing::warn!("no geo database: every visitor gets opt-in"),
        Some(made_at) => {
            let age = platform::clock::now().0.saturating_sub(made_at);
            if age > OLD_GEO {
                tracing::warn!(
                    days = age / consent::time::DAY,
                    "the geo database is old; countries may be wrong"
                );
            }
        }
    }
}

async fn stop_signal() {
    let terminated = async {
        match tokio::signal::unix::signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = terminated => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
