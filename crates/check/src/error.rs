//! Why a check could not be carried out, or not to its end. What was found before is never thrown away: see
//! [`crate::report::Problem`].

use std::{net::IpAddr, path::PathBuf};

/// Why nothing could be looked at.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// Not http or https.
    #[error("{0} is not an address of a page; allowed are http and https. Nothing was asked of it")]
    Address(String),
    /// The name has no address.
    #[error("{host} has no address: {source}. Nothing was asked of it")]
    Unknown {
        /// Which name.
        host: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// An address that is not public.
    #[error(
        "{host} is {address}, which is not a public address. Nothing was asked of it; --allow-private allows it"
    )]
    Private {
        /// Which name.
        host: String,
        /// Its address.
        address: IpAddr,
    },
    /// A port other than those of the web.
    #[error(
        "{host} is asked for on port {port}. Nothing was asked of it; allowed are 80 and 443, and others with --allow-private"
    )]
    Port {
        /// Which name.
        host: String,
        /// Which port.
        port: u16,
    },
    /// No Chromium.
    #[error(
        "there is no Chromium at {0}; install it (Debian: apt install chromium) or name it with --chromium"
    )]
    NoChromium(String),
    /// It did not start.
    #[error("{path} did not start: {said}")]
    Chromium {
        /// Which program.
        path: PathBuf,
        /// What it said.
        said: String,
    },
    /// It stopped answering.
    #[error("Chromium stopped answering at {0}")]
    Silent(&'static str),
    /// Several policies and no loader.
    #[error(
        "the sites {} all list this origin, and the page asks for the loader of none; name one with --site",
        .0.join(", ")
    )]
    WhichSite(Vec<String>),
    /// The first page did not come.
    #[error("{url} could not be opened: {said}")]
    Page {
        /// Which page.
        url: String,
        /// What the browser said.
        said: String,
    },
    /// Something of this machine.
    #[error("{what}: {source}")]
    Machine {
        /// What was wanted.
        what: &'static str,
        /// What the system said.
        source: std::io::Error,
    },
}

impl CheckError {
    /// A stable word.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Address(_) => "check_address",
            Self::Unknown { .. } => "check_unknown_host",
            Self::Private { .. } => "check_private_address",
            Self::Port { .. } => "check_port",
            Self::NoChromium(_) => "check_no_chromium",
            Self::Chromium { .. } => "check_chromium",
            Self::Silent(_) => "check_silent",
            Self::WhichSite(_) => "check_which_site",
            Self::Page { .. } => "check_page",
            Self::Machine { .. } => "check_machine",
        }
    }
}
