//! `sluis site`: the commands about sites and their policies, with their flags. All but `check` work beside a running
//! server as well as on a folder that nobody has open.

use super::{FolderArgs, experiment::ExperimentCommand};
use clap::{Args, Subcommand, ValueEnum};
use consent::LanguageTag;
use std::path::PathBuf;

/// Commands about sites.
#[derive(Debug, Subcommand)]
pub enum SiteCommand {
    /// Check a site file and publish it as the next policy version.
    Publish {
        /// The site file.
        file: PathBuf,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Who and why.
        #[command(flatten)]
        by: ByArgs,
        /// The version that the file was based on; when another one is current, nothing is published. 0: none yet.
        #[arg(long, value_name = "N")]
        base: Option<u32>,
        /// Say what would happen and publish nothing.
        #[arg(long)]
        dry_run: bool,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Check a site file and publish nothing.
    Check {
        /// The site file.
        file: PathBuf,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
        /// Ask each privacy statement for an answer, over the network.
        #[arg(long)]
        links: bool,
        /// With --links: ask addresses of private networks and of this machine too.
        #[arg(long)]
        allow_private: bool,
    },
    /// Print the register of processing (GDPR art. 30) of a published site. The server must be stopped.
    Register(RegisterArgs),
    /// List templates of services, or print one as a part of a site file. Reads and changes nothing.
    Templates {
        /// The id of a template; without one all are listed.
        id: Option<String>,
        /// The site's languages, comma separated. Without it those that templates have.
        #[arg(long, value_delimiter = ',', value_name = "TAG,TAG", value_parser = language)]
        language: Vec<LanguageTag>,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show what differs between two site files or versions. One alone is compared with what is current.
    Diff {
        /// A site file, or the number of a version.
        from: String,
        /// A site file, or the number of a version.
        to: Option<String>,
        /// The site, where two versions are named.
        #[arg(long, value_name = "SITE")]
        site: Option<String>,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// List the versions of a site, newest first.
    Versions {
        /// The site.
        site: String,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show a version of a site; without a number the current one.
    Show {
        /// The site.
        site: String,
        /// The version.
        version: Option<u32>,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print the site file that it was published from.
        #[arg(long, conflicts_with = "json")]
        source: bool,
        /// Print one line of JSON with the whole policy.
        #[arg(long)]
        json: bool,
    },
    /// Publish the content of an earlier version as a new one.
    Rollback {
        /// The site.
        site: String,
        /// The version whose content is published again.
        version: u32,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Who and why.
        #[command(flatten)]
        by: ByArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Write the banner of a site file into an HTML file that shows it in any browser and sends nothing.
    Preview {
        /// The site file.
        file: PathBuf,
        /// The HTML file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The language; without it the site's first.
        #[arg(long, value_name = "LANGUAGE")]
        language: Option<String>,
        /// The layer, 1 or 2.
        #[arg(long, default_value_t = 1, value_name = "LAYER", value_parser = clap::value_parser!(u8).range(1..=2))]
        layer: u8,
        /// The visitor's country, or country and subdivision as in US-CA; without it nobody knows where from.
        #[arg(long, value_name = "COUNTRY")]
        country: Option<String>,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// A/B tests of two published versions that ask the same.
    #[command(subcommand)]
    Experiment(ExperimentCommand),
    /// The draft of a site: text that is worked on, and not published yet.
    #[command(subcommand)]
    Draft(DraftCommand),
}

/// Commands about drafts.
#[derive(Debug, Subcommand)]
pub enum DraftCommand {
    /// Save a site file as the site's draft. It need not be sound yet.
    Save {
        /// The site.
        site: String,
        /// The site file.
        file: PathBuf,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Who and why.
        #[command(flatten)]
        by: ByArgs,
        /// The revision that this one follows; when another one is saved, nothing is. Without it there must be none.
        #[arg(long, value_name = "N")]
        revision: Option<u32>,
        /// The published version whose changes are taken over; without it the one that the draft was begun with.
        #[arg(long, value_name = "N")]
        base: Option<u32>,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Print the draft's text, or what publishing it would do.
    Show {
        /// The site.
        site: String,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Check it, and say what publishing it would do.
        #[arg(long)]
        check: bool,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Publish the draft and put it away.
    Publish {
        /// The site.
        site: String,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Who and why.
        #[command(flatten)]
        by: ByArgs,
        /// The revision that you saw.
        #[arg(long, value_name = "N")]
        revision: u32,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Put the draft away without publishing it.
    Discard {
        /// The site.
        site: String,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Who, for the audit entries.
        #[arg(long, default_value = "command line", value_name = "NAME")]
        author: String,
        /// The revision that you saw.
        #[arg(long, value_name = "N")]
        revision: u32,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Who does something, and why.
#[derive(Debug, Args)]
pub struct ByArgs {
    /// Who, for the record of versions and the audit entries.
    #[arg(long, default_value = "command line", value_name = "NAME")]
    pub author: String,
    /// Why, for the record of versions.
    #[arg(long, default_value = "", value_name = "TEXT")]
    pub note: String,
}

pub(super) fn language(text: &str) -> Result<LanguageTag, String> {
    LanguageTag::parse(text).ok_or_else(|| "a language is such as nl or pt-br".to_owned())
}

/// What `sluis site register` prints.
#[derive(Debug, Args)]
pub struct RegisterArgs {
    /// The id of the site.
    pub site: String,
    /// The language of the operator's words; the site's first without it.
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// In which form.
    #[arg(long, value_enum, default_value = "json", value_name = "FORM")]
    pub format: RegisterFormat,
    /// Print JSON, as without any form.
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// Where the data is.
    #[command(flatten)]
    pub data: FolderArgs,
}

/// The forms of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RegisterFormat {
    /// Rows with lists.
    Json,
    /// One table, for spreadsheets.
    Csv,
    /// A document to print.
    Html,
}
