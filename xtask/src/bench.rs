//! placeholder
use anyhow::Result;
#[derive(clap::Args)]
pub(crate) struct Bench {
    #[arg(long)]
    json: bool,
}
impl Bench {
    pub(crate) fn short() -> Self {
        Self { json: false }
    }
}
pub(crate) fn run(_: &Bench) -> Result<()> {
    Ok(())
}
