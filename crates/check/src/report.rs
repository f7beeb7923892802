//! What a check found. The JSON of [`Report`] is kept stable: keys are added, never renamed or taken away.

mod comparing;
mod draft;
mod html;
mod junit;
mod table;
#[cfg(test)]
mod tests;

pub use comparing::{Comparison, compare};
pub use draft::draft;
pub use html::html;
pub use junit::junit;
pub use table::table;

use crate::seen::{Kind, Phase};
use consent::ServiceId;
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::BTreeMap};

/// One thing that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// The address, for what leaves the page.
    pub url: Option<String>,
    /// The name, for what stays on the device.
    pub name: Option<String>,
    /// When it was seen; of what the inventory lacks when first.
    pub phase: Phase,
    /// Whose it is by the inventory; null when that does not say.
    pub service: Option<ServiceId>,
    /// The id of a template that knows it.
    pub template: Option<String>,
    /// The cookie's domain, or the host that keeps the item.
    pub host: Option<String>,
    /// `first` or `third`, for what stays on the device.
    pub party: Option<Cow<'static, str>>,
    /// How many days a cookie is kept, 0 until the browser closes; null for what is kept without an end.
    pub lifetime_days: Option<u64>,
    /// The script, page or server that did it, when known.
    pub by: Option<String>,
    /// On which pages.
    pub pages: Vec<String>,
    /// How often.
    pub count: usize,
}

/// What is not as the inventory says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wrong {
    /// Kept longer than declared.
    Lifetime,
    /// First instead of third party, or the other way round.
    Party,
}

/// An item that is declared otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrongItem {
    /// Where it was seen.
    #[serde(flatten)]
    pub finding: Finding,
    /// What is wrong.
    pub what: Wrong,
    /// What the inventory says: days, `first` or `third`.
    pub declared: String,
    /// What was found.
    pub found: String,
}

/// What could not be done, by a stable word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// The time is over.
    Time,
    /// More came in than may.
    Bytes,
    /// There are more pages.
    Pages,
    /// More happened than is written down.
    TooMuch,
    /// No notice came.
    NoNotice,
    /// A button did nothing, or is not there.
    NoAnswer,
    /// The first page went elsewhere.
    LeftSite,
    /// A further page is not of this site.
    Elsewhere,
    /// The browser failed.
    Browser,
}

impl ProblemCode {
    /// Is nothing more to be done after it?
    pub(crate) const fn ends_the_walk(self) -> bool {
        matches!(self, Self::Time | Self::Bytes | Self::TooMuch)
    }

    /// Was less looked at than was asked for? That there are more pages than asked for is no such thing.
    const fn is_incomplete(self) -> bool {
        !matches!(self, Self::Pages | Self::Elsewhere)
    }
}

/// What could not be done, so that a clean report cannot be taken for a proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// A stable word.
    pub code: ProblemCode,
    /// In which phase.
    pub phase: Phase,
    /// For people.
    pub text: String,
}

/// What one phase saw, in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseSummary {
    /// Which.
    pub phase: Phase,
    /// Was it walked to its end?
    pub complete: bool,
    /// Requests of all kinds.
    pub requests: usize,
    /// The hosts that are not the site's.
    pub third_parties: Vec<String>,
    /// The names of cookies that were set or there.
    pub cookies: Vec<String>,
    /// The names of other things that were kept.
    pub storage: Vec<String>,
    /// How often each way of telling devices apart was used.
    pub fingerprints: BTreeMap<String, usize>,
}

/// The verdict, as an exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// All phases were walked and nothing was found.
    Clean,
    /// There are leaks, or the inventory is not what the pages do.
    Findings,
    /// Not everything could be looked at, and in the rest nothing was found.
    Incomplete,
}

/// All that a check found.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Report {
    /// The first page, after redirects.
    pub url: String,
    /// The site whose policy was compared with; null when there was none.
    pub site: Option<String>,
    /// Its version; 0 for a file that was not published.
    pub policy_version: Option<u32>,
    /// When, RFC 3339.
    pub started: String,
    /// How long it took.
    pub seconds: u64,
    /// How much the browser received.
    pub bytes: u64,
    /// Is nothing left to look at?
    pub complete: bool,
    /// Requests and items without a choice for them.
    pub leaks: Vec<Finding>,
    /// Services and items that the inventory lacks.
    pub unknown_items: Vec<Finding>,
    /// Items of the inventory that never appeared. That alone is no fault: a basket appears when it is filled.
    pub missing_items: Vec<Finding>,
    /// Items with another lifetime or party than declared.
    pub wrong_items: Vec<WrongItem>,
    /// Requests without a choice that the policy lets through: the advanced mode of Google's consent mode. No fault by itself.
    pub let_through: Vec<Finding>,
    /// All pages that were looked at.
    pub pages: Vec<String>,
    /// What each phase saw.
    pub phases: Vec<PhaseSummary>,
    /// What could not be done.
    pub problems: Vec<Problem>,
    /// A picture per phase, JPEG in base64; only where they were asked for, and not in the JSON.
    #[serde(skip)]
    pub pictures: BTreeMap<Phase, String>,
}

impl Report {
    /// Findings win: what was found stays true although more may be there.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let found = !self.leaks.is_empty()
            || !self.unknown_items.is_empty()
            || !self.wrong_items.is_empty();
        if found {
            Verdict::Findings
        } else if self.complete {
            Verdict::Clean
        } else {
            Verdict::Incomplete
        }
    }
}

/// Was everything looked at that should be?
pub(crate) fn is_complete(problems: &[Problem]) -> bool {
    !problems.iter().any(|problem| problem.code.is_incomplete())
}

/// The address or name of a finding, fit for one line: nothing in it moves a terminal's cursor.
pub fn subject(finding: &Finding) -> String {
    let text = finding
        .url
        .as_deref()
        .or(finding.name.as_deref())
        .unwrap_or_default();
    let mut line = plain(&text.chars().take(300).collect::<String>());
    if text.chars().nth(300).is_some() {
        line.push('…');
    }
    line
}

/// Text without anything that moves a cursor or turns a line around.
pub(crate) fn plain(text: &str) -> String {
    text.chars().flat_map(shown).collect()
}

fn shown(letter: char) -> Box<dyn Iterator<Item = char>> {
    let turns = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if letter.is_control() || turns {
        Box::new(letter.escape_unicode())
    } else {
        Box::new(std::iter::once(letter))
    }
}
