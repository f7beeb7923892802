//! A Belgian web shop on one origin and its third parties on another, so that what reaches a third party can be
//! counted. The shop's origin also forwards `/_sluis/*`, the recommended deployment. It holds no part of Sluis.

mod hits;
mod kinds;
mod leaky;
mod pages;
mod proxy;
mod shop;
mod third_parties;

use clap::Parser;
use std::{io, net::Ipv4Addr, net::Ipv6Addr, path::PathBuf};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};

/// Where the demo listens and what it serves.
#[derive(Debug, Clone, Parser)]
#[command(name = "demo", about = "Serve the demo shop and its third parties")]
pub struct Settings {
    /// The origin of Sluis, such as http://127.0.0.1:8080
    #[arg(long)]
    server: String,
    /// The shop's port on 127.0.0.1
    #[arg(long)]
    port: u16,
    /// The third parties' port on localhost
    #[arg(long)]
    third_party_port: u16,
    /// The folder with pages and third-party scripts
    #[arg(long)]
    pages: PathBuf,
    /// The folder with the real trackers and style sheets from npm
    #[arg(long)]
    modules: PathBuf,
}

/// Serves until SIGTERM or SIGINT. Prints one line of JSON once both origins answer.
///
/// # Errors
/// A port that cannot be bound, or a listener that fails.
pub async fn run(settings: Settings) -> io::Result<()> {
    let shop = TcpListener::bind((Ipv4Addr::LOCALHOST, settings.port)).await?;
    let shop_port = shop.local_addr()?.port();
    let third_v4 = TcpListener::bind((Ipv4Addr::LOCALHOST, settings.third_party_port)).await?;
    let third_port = third_v4.local_addr()?.port();
    // Browsers try ::1 first for "localhost"; a machine without IPv6 has the other one.
    let third_v6 = TcpListener::bind((Ipv6Addr::LOCALHOST, third_port)).await;

    let origins = pages::Origins {
        server: settings.server.trim_end_matches('/').to_owned(),
        shop: format!("http://127.0.0.1:{shop_port}"),
        third_parties: format!("http://localhost:{third_port}"),
    };
    let third_router = third_parties::router(&settings.pages, &settings.modules);
    let shop_router = shop::router(&origins, &settings.pages, &settings.modules);

    announce(&origins, third_port);
    let serve_v6 = async {
        match third_v6 {
            Ok(listener) => axum::serve(listener, third_router.clone()).await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        ended = async { axum::serve(shop, shop_router).await } => ended,
        ended = async { axum::serve(third_v4, third_router.clone()).await } => ended,
        ended = serve_v6 => ended,
        ended = stopped() => ended,
    }
}

fn announce(origins: &pages::Origins, third_port: u16) {
    let line = serde_json::json!({
        "shop": format!("{}/nl/", origins.shop),
        "quiet": format!("{}/quiet/", origins.shop),
        "third_parties": origins.third_parties,
        "hits": format!("http://127.0.0.1:{third_port}/hits"),
    });
    println!("{line}");
}

async fn stopped() -> io::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => Ok(()),
        _ = interrupt.recv() => Ok(()),
    }
}
