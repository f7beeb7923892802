//! What a site that used another tool before says about it: which tools' markup its pages still carry, and what the
//! tools' words mean here. How that markup is read is the business of whoever writes the loader.

use crate::{PurposeId, ServiceId};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// Defines the tools with their stable names in one list.
macro_rules! tools {
    ($($(#[$doc:meta])* $tool:ident = $name:literal;)+) => {
        /// A tool whose markup is understood.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Tool {
            $($(#[$doc])* #[serde(rename = $name)] $tool,)+
        }

        impl Tool {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$tool),+];

            /// The stable name, as in a site file.
            #[must_use]
            pub const fn wire_name(self) -> &'static str {
                match self { $(Self::$tool => $name,)+ }
            }
        }
    };
}

tools! {
    /// vanilla-cookieconsent, versions 2 and 3.
    CookieConsent = "cookieconsent";
    /// Klaro.
    Klaro = "klaro";
    /// Cookiebot.
    Cookiebot = "cookiebot";
    /// OneTrust.
    OneTrust = "onetrust";
    /// CookieYes.
    CookieYes = "cookieyes";
    /// Osano, the hosted one.
    Osano = "osano";
    /// Usercentrics.
    Usercentrics = "usercentrics";
    /// iubenda.
    Iubenda = "iubenda";
    /// Didomi.
    Didomi = "didomi";
    /// Probo.
    Probo = "probo";
    /// FAZ Cookie Manager.
    Faz = "faz";
}

impl Tool {
    /// The tool of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|tool| tool.wire_name() == name)
    }
}

/// Words are in lower case, without spaces around them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Migration {
    /// Whose markup the pages carry.
    pub from: Vec<Tool>,
    /// Further words for purposes, before those that are known for the tools.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub purposes: BTreeMap<String, PurposeId>,
    /// Further words for services, beside their ids and names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub services: BTreeMap<String, ServiceId>,
}
