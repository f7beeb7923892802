//! What the admin's pages show, as it travels from the server to the browser. Numbers stay numbers; sentences are
//! ready made.

use serde::{Deserialize, Serialize};

/// The four ways a shown banner can end, in the order in which they are shown everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    Accepted,
    Partial,
    Refused,
    NoChoice,
}

impl Ending {
    pub(super) const ALL: [Self; 4] =
        [Self::Accepted, Self::Partial, Self::Refused, Self::NoChoice];
}

/// How banners ended, on one day or on several together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Endings {
    pub(super) shown: u64,
    pub(super) accepted: u64,
    pub(super) refused: u64,
    pub(super) partial: u64,
    pub(super) no_choice: u64,
}

impl Endings {
    pub(super) const fn of(&self, ending: Ending) -> u64 {
        match ending {
            Ending::Accepted => self.accepted,
            Ending::Partial => self.partial,
            Ending::Refused => self.refused,
            Ending::NoChoice => self.no_choice,
        }
    }

    pub(super) const fn decided(&self) -> u64 {
        self.accepted + self.refused + self.partial
    }

    /// Every banner there was: shown, or decided on although its showing was never reported.
    pub(super) const fn all(&self) -> u64 {
        if self.shown > self.decided() {
            self.shown
        } else {
            self.decided()
        }
    }

    /// Accepted, of all banners.
    pub(super) fn acceptance(&self) -> Option<String> {
        share(self.accepted, self.all())
    }

    /// Accepted, of those who decided.
    pub(super) fn acceptance_decided(&self) -> Option<String> {
        share(self.accepted, self.decided())
    }
}

/// A day with its name as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Day {
    /// `2026-11-23`.
    pub(super) date: String,
    /// `23 Nov`.
    pub(super) label: String,
    pub(super) endings: Endings,
}

/// A line of the list of sites.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SiteRow {
    pub(super) site: String,
    pub(super) name: String,
    pub(super) version: u32,
    pub(super) notice: String,
    /// Is anything optional, so that a banner exists?
    pub(super) asks: bool,
    pub(super) week: Endings,
}

/// The list of sites.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SitesPage {
    pub(super) title: String,
    pub(super) rows: Vec<SiteRow>,
}

/// A period that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Range {
    pub(super) days: u16,
    pub(super) label: String,
}

/// One site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SitePage {
    pub(super) site: String,
    pub(super) title: String,
    pub(super) version: String,
    /// The address of the preference page, below this server's own.
    pub(super) preferences: String,
    pub(super) snippet: String,
    /// Is anything optional, so that a banner exists?
    pub(super) asks: bool,
    pub(super) days: u16,
    pub(super) ranges: Vec<Range>,
    pub(super) total: Endings,
    pub(super) by_day: Vec<Day>,
    pub(super) acceptance_definition: String,
    pub(super) decided_definition: String,
    /// Choices without a reported showing, where there are any.
    pub(super) unreported: Option<String>,
    pub(super) outside: String,
    pub(super) chart_scale: String,
    /// What each strip of the chart says to those who do not see it, in the order of [`Ending::ALL`].
    pub(super) strips: Vec<String>,
}

/// A whole number with its thousands apart.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A share in per cent with one decimal, rounded half up; `None` of nothing.
pub(super) fn share(part: u64, whole: u64) -> Option<String> {
    let permille = (part.checked_mul(1000)?.checked_add(whole / 2)?).checked_div(whole)?;
    Some(format!("{}.{}%", permille / 10, permille % 10))
}
