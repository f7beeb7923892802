//! The arguments of `sluis migrate`.

use clap::Args;
use consent::{LanguageTag, migrate::Tool};
use platform::migrate::READABLE;
use std::path::PathBuf;

/// Arguments of `sluis migrate`.
#[derive(Debug, Args)]
pub struct MigrateArgs {
    /// The configuration, JavaScript or JSON, or `-` for the input.
    pub file: PathBuf,
    /// Whose it is, where it holds several: cookieconsent, klaro or tarteaucitron.
    #[arg(long, value_name = "TOOL", value_parser = tool)]
    pub from: Option<Tool>,
    /// The site's languages, comma separated. Without it those of the configuration.
    #[arg(long, value_delimiter = ',', value_name = "TAG,TAG", value_parser = super::site::language)]
    pub language: Vec<LanguageTag>,
    /// The file to write; what is there already stays. Without it the draft is printed and the report goes to stderr.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Print one line of JSON with draft and report.
    #[arg(long)]
    pub json: bool,
}

fn tool(text: &str) -> Result<Tool, String> {
    let known = READABLE.iter().find(|tool| tool.wire_name() == text);
    known.copied().ok_or_else(|| {
        let names: Vec<&str> = READABLE.iter().map(|tool| tool.wire_name()).collect();
        format!(
            "its configuration cannot be read; allowed: {}",
            names.join(", ")
        )
    })
}
