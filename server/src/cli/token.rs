//! `sluis token`: the command line of the tokens with which programs call.

use super::FolderArgs;
use clap::Subcommand;
use consent::SiteId;
use platform::access::Role;

/// Commands about the tokens of programs. They work beside a running server too.
#[derive(Debug, Subcommand)]
pub enum TokenCommand {
    /// Make a token and print it, once: for a site's back end, or with a role for everything that the admin does.
    Make {
        /// The site whose back end it is for; left out with `--role`.
        #[arg(value_parser = site, required_unless_present = "role", conflicts_with_all = ["role", "on", "days"])]
        site: Option<SiteId>,
        /// What the token is called, such as the system that uses it.
        #[arg(long, value_name = "NAME")]
        name: String,
        /// As which role its bearer acts: owner, publisher, analyst or auditor.
        #[arg(long, value_name = "ROLE", value_parser = role)]
        role: Option<Role>,
        /// With `--role`: on which sites, comma separated. All of them where it is left out.
        #[arg(long, value_name = "SITE,SITE", value_delimiter = ',', value_parser = site, requires = "role")]
        on: Vec<SiteId>,
        /// With `--role`: for how many days it counts. Until it is revoked where it is left out.
        #[arg(long, value_name = "DAYS", requires = "role")]
        days: Option<u16>,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// List all tokens: site or role, name, since when, made by whom, until when, the day of its last use.
    List {
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Revoke a token: from now on it is refused.
    Revoke {
        /// The site whose back end it is for; left out for a token with a role.
        #[arg(value_parser = site)]
        site: Option<SiteId>,
        /// What the token is called.
        #[arg(long, value_name = "NAME")]
        name: String,
        /// Where the data is.
        #[command(flatten)]
        data: FolderArgs,
        /// Print one line of JSON.
        #[arg(long)]
        json: bool,
    },
}

fn site(text: &str) -> Result<SiteId, String> {
    SiteId::parse(text).map_err(|error| error.to_string())
}

fn role(text: &str) -> Result<Role, String> {
    let names = || Role::ALL.map(Role::wire_name).join(", ");
    Role::parse(text).ok_or_else(|| format!("a role is one of: {}", names()))
}
