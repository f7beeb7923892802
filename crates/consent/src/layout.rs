//! Where the first layer stands on a wide screen. What the law cares about is the same in each: refusing stands on the first
//! layer, in the size and style of accepting (E8, E9). A narrow screen has one layout, at its lower edge.

use serde::{Deserialize, Serialize};

/// Where the first layer stands on a wide screen.
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// A box in the lower corner.
    #[default]
    Corner,
    /// A bar over the whole width, at the lower edge.
    Bar,
}

impl Layout {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Corner, Self::Bar];

    /// Is it what a site has that says nothing?
    #[must_use]
    pub const fn is_default(&self) -> bool {
        matches!(self, Self::Corner)
    }

    /// The sheet with the rules beyond the banner's own, where there are any.
    #[must_use]
    pub const fn sheet(self) -> Option<&'static str> {
        match self {
            Self::Corner => None,
            Self::Bar => Some("banner-bar.css"),
        }
    }
}
