//! `cargo xtask simulate`: the test of the simulated month, with as many visitors as are asked for and an optimised server.
//! What it does stands in `tests/tests/it/simulation`; this crate does not touch it.

use anyhow::Result;

use crate::process;

#[derive(clap::Args)]
pub(crate) struct Simulate {
    /// How many visitors; the default takes some minutes of an idle machine
    #[arg(long, default_value_t = 200_000)]
    visitors: u64,
    /// Compile as the tests are, which begins sooner and takes longer
    #[arg(long)]
    debug: bool,
}

pub(crate) fn run(options: &Simulate) -> Result<()> {
    let mut command = process::cargo();
    command.args(["test", "-p", "tests", "--test", "it"]);
    if !options.debug {
        command.arg("--release");
    }
    command.args(["--", "--exact", "--nocapture"]);
    command.arg(
        "simulation::a_simulated_month_gives_rates_equal_to_what_visitors_did_in_every_dimension",
    );
    command.env("SLUIS_SIMULATED_VISITORS", options.visitors.to_string());
    process::run_visibly(&mut command)
}
