//! What a site that used another tool before says about it: which tools' markup its pages still carry, and what the
//! tools' words mean here. How that markup is read is the business of whoever writes the loader.

use crate::{PurposeId, ServiceId, Timestamp};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// Defines the tools with their stable names in one list.
macro_rules! tools {
    ($($(#[$doc:meta])* $tool:ident = $name:literal;)+) => {
        /// A tool whose markup is understood.
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
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
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
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
    /// Is a refusal that was given to the tool carried over, where its cookie says so?
    #[serde(default, skip_serializing_if = "is_false")]
    pub cookies: bool,
    /// Is an acceptance carried over too? Its wording was another, so only the operator can say that it may.
    #[serde(default, skip_serializing_if = "is_false")]
    pub accept: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands references")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

/// Where a choice comes from that was not made here.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MigratedFrom {
    /// The tool whose cookie said it.
    pub tool: Tool,
    /// When it was given there, where the cookie says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_at: Option<Timestamp>,
}
