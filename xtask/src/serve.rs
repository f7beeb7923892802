//! `cargo xtask serve`: the demo until somebody stops it.

use std::{
    io::{self, Write},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use crate::demo::{self, Addresses, Demo, Plan};

const PAUSE: Duration = Duration::from_millis(50);

#[derive(clap::Args)]
pub(crate) struct Serve {
    /// Print one line of JSON when ready, everything else goes to stderr
    #[arg(long)]
    json: bool,
    /// The folder that keeps what is published and recorded
    #[arg(long, default_value = "data", value_name = "DIR")]
    data: PathBuf,
    /// The server's port; the demo's pages and its third parties get the next two
    #[arg(long, default_value_t = 8080, value_parser = clap::value_parser!(u16).range(1..=65532))]
    port: u16,
    /// Build and run the optimised server
    #[arg(long)]
    release: bool,
    /// Compile the browser's side without link-time optimisation
    #[arg(long)]
    wasm_dev: bool,
    /// Use what was built before, whatever changed since
    #[arg(long)]
    built: bool,
}

pub(crate) fn run(options: &Serve) -> Result<()> {
    if !options.built {
        demo::prepare(options.release, crate::profile(options.wasm_dev))?;
    }
    // Only from here on: while something is built, the default action of the signals is right.
    let stop = stop_wanted()?;
    let mut demo = demo::start(&Plan {
        // Relative to where the command was given, as a person expects.
        data_folder: std::path::absolute(&options.data)?,
        port: options.port,
        release: options.release,
    })?;
    announce(&demo.addresses, options.json)?;
    wait(&mut demo, &stop)
}

fn stop_wanted() -> Result<Arc<AtomicBool>> {
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGTERM, SIGINT, SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&stop)).context("watching for signals")?;
    }
    Ok(stop)
}

fn wait(demo: &mut Demo, stop: &AtomicBool) -> Result<()> {
    while !stop.load(Ordering::Relaxed) {
        if let Some((name, status)) = demo.ended()? {
            bail!("{name} ended with {status}, stopping the rest");
        }
        thread::sleep(PAUSE);
    }
    eprintln!("stopping");
    Ok(())
}

fn announce(addresses: &Addresses, json: bool) -> Result<()> {
    let mut out = io::stdout().lock();
    if json {
        writeln!(out, "{}", serde_json::to_string(addresses)?)?;
        return Ok(out.flush()?);
    }
    writeln!(out, "\nSluis is running, Ctrl-C stops it.\n")?;
    writeln!(out, "  the shop          {}", addresses.shop)?;
    writeln!(out, "  the quiet site    {}", addresses.quiet)?;
    writeln!(out, "  the server        {}", addresses.server)?;
    writeln!(out, "  third parties     {}", addresses.third_parties)?;
    writeln!(out, "  what reached them {}", addresses.hits)?;
    match &addresses.sign_in {
        Some(link) => writeln!(out, "  sign in, once     {link}")?,
        None => writeln!(out, "  sign in           {}/admin", addresses.server)?,
    }
    Ok(out.flush()?)
}
