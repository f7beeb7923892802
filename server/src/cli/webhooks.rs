//! `sluis webhooks`: the command line of addresses that are told what happens.

use super::FolderArgs;
use clap::{Args, Subcommand};
use consent::SiteId;
use platform::webhooks::{WebhookEvent, WebhookId};

/// Where the data is, and how it is answered.
#[derive(Debug, Args)]
pub struct WebhooksArgs {
    /// Where the data is.
    #[command(flatten)]
    pub data: FolderArgs,
    /// Print one line of JSON.
    #[arg(long)]
    pub json: bool,
}

/// Commands about webhooks. They work beside a running server too; only a running one sends.
#[derive(Debug, Subcommand)]
pub enum WebhooksCommand {
    /// List all webhooks: id, standing, site, events, how many messages wait, address.
    List {
        /// Where and how.
        #[command(flatten)]
        how: WebhooksArgs,
    },
    /// Add a webhook and print its secret, once.
    Add {
        /// Where messages are posted to, by https.
        url: String,
        /// Which site it is told of. All where it is left out.
        #[arg(long, value_name = "SITE", value_parser = site)]
        site: Option<SiteId>,
        /// Of what it is told, comma separated: record, withdrawal, publish, alert, check.
        #[arg(long, value_name = "EVENT,EVENT", value_delimiter = ',', value_parser = event, required = true)]
        events: Vec<WebhookEvent>,
        /// What it is called.
        #[arg(long, value_name = "TEXT", default_value = "")]
        description: String,
        /// Where and how.
        #[command(flatten)]
        how: WebhooksArgs,
    },
    /// Remove a webhook, with what waits for it and its log.
    Remove {
        /// Which.
        #[arg(value_parser = id)]
        webhook: WebhookId,
        /// Where and how.
        #[command(flatten)]
        how: WebhooksArgs,
    },
    /// Print a webhook's log, newest first.
    Log {
        /// Which.
        #[arg(value_parser = id)]
        webhook: WebhookId,
        /// How many lines at most.
        #[arg(long, value_name = "N", default_value_t = 50)]
        limit: u16,
        /// Where and how.
        #[command(flatten)]
        how: WebhooksArgs,
    },
    /// Have messages sent once more: one by its id, or all of a stretch of time.
    Replay {
        /// Which.
        #[arg(value_parser = id)]
        webhook: WebhookId,
        /// The message's id in the log.
        #[arg(long, value_name = "ID", required_unless_present = "from", conflicts_with_all = ["from", "to"])]
        message: Option<String>,
        /// From when on, such as 2026-11-01T00:00:00Z.
        #[arg(long, value_name = "TIME", value_parser = moment, requires = "to")]
        from: Option<u64>,
        /// Until when; not included.
        #[arg(long, value_name = "TIME", value_parser = moment, requires = "from")]
        to: Option<u64>,
        /// Where and how.
        #[command(flatten)]
        how: WebhooksArgs,
    },
    /// Have a test message sent.
    Test {
        /// Which.
        #[arg(value_parser = id)]
        webhook: WebhookId,
        /// Where and how.
        #[command(flatten)]
        how: WebhooksArgs,
    },
}

fn site(text: &str) -> Result<SiteId, String> {
    SiteId::parse(text).map_err(|error| error.to_string())
}

fn event(text: &str) -> Result<WebhookEvent, String> {
    let names = || WebhookEvent::ALL.map(WebhookEvent::wire_name).join(", ");
    WebhookEvent::parse(text).ok_or_else(|| format!("an event is one of: {}", names()))
}

fn id(text: &str) -> Result<WebhookId, String> {
    let wrong = "an id is wh_ and 16 hexadecimal digits; `sluis webhooks list` has them";
    WebhookId::parse(text).ok_or_else(|| wrong.to_owned())
}

/// In milliseconds since 1970.
fn moment(text: &str) -> Result<u64, String> {
    let at: jiff::Timestamp = text
        .parse()
        .map_err(|_| "write it as 2026-11-01T00:00:00Z".to_owned())?;
    u64::try_from(at.as_millisecond()).map_err(|_| "it is before 1970".to_owned())
}
