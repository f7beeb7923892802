//! The yardstick of `cargo xtask bench`: one axum endpoint that says hello, nothing of ours in it.

use std::io::{self, Write};

use axum::{Router, routing::get};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let mut out = io::stdout();
    writeln!(out, r#"{{"bare":"http://{address}/"}}"#)?;
    out.flush()?;
    axum::serve(listener, Router::new().route("/", get(async || "hello"))).await
}
