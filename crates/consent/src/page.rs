//! What a site says about how its pages are made, for the parts of the loader that only some sites need. Which part that
//! is, and what it does, is the business of whoever writes the loader.

use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// What the page's loader holds beside scripts, frames and pictures, where a site asks for it.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HeldKind {
    /// Film, sound, `object`, `embed`, links that fetch, pictures by `srcset`, in SVG and in forms.
    Media,
    /// `fetch`, XHR, beacons, sockets, workers and forms towards hosts of services.
    Requests,
    /// Cookies and storage under names that the inventory gives to services.
    Storage,
}

/// How the pages of a site are made.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageSettings {
    /// Scripts make or change the pages, as Turbo, htmx and frameworks do.
    #[serde(default)]
    pub dynamic: bool,
    /// React takes over markup that the server made.
    #[serde(default)]
    pub hydrates: bool,
    /// What is held beside the usual.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hold: Vec<HeldKind>,
}

impl PageSettings {
    /// For policies that were published before there were these.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Is this held?
    #[must_use]
    pub fn holds(&self, kind: HeldKind) -> bool {
        self.hold.contains(&kind)
    }
}
