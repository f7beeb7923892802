//! What is another between two checks of the same page: findings that appeared, and findings that are gone. How often
//! something was seen, and on which of the pages, makes no difference.

use super::{Finding, Report};
use crate::seen::{Kind, Phase};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The difference between two reports. Leaks come first, then what the inventory lacks, then what is otherwise than declared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// What the later report has and the earlier one has not.
    pub appeared: Vec<Finding>,
    /// What the earlier report has and the later one has not.
    pub gone: Vec<Finding>,
}

/// Which list a finding stands in, and what it is.
type Key<'a> = (u8, Kind, &'a str, Phase);

/// Compares two reports.
#[must_use]
pub fn compare(earlier: &Report, later: &Report) -> Comparison {
    let (before, after) = (listed(earlier), listed(later));
    Comparison {
        appeared: missing_in(&after, &before),
        gone: missing_in(&before, &after),
    }
}

fn listed(report: &Report) -> Vec<(Key<'_>, &Finding)> {
    let wrong = report.wrong_items.iter().map(|wrong| &wrong.finding);
    let leaks = report.leaks.iter().map(|one| (0, one));
    let unknown = report.unknown_items.iter().map(|one| (1, one));
    leaks
        .chain(unknown)
        .chain(wrong.map(|one| (2, one)))
        .map(|(list, one)| (key(list, one), one))
        .collect()
}

/// An address counts without its query: a number in it is another at each visit.
fn key(list: u8, finding: &Finding) -> Key<'_> {
    let url = finding.url.as_deref();
    let place = url.and_then(|url| url.split(['?', '#']).next());
    let subject = place.or(finding.name.as_deref()).unwrap_or_default();
    (list, finding.kind, subject, finding.phase)
}

fn missing_in(here: &[(Key<'_>, &Finding)], there: &[(Key<'_>, &Finding)]) -> Vec<Finding> {
    let mut known: BTreeSet<Key<'_>> = there.iter().map(|(key, _)| *key).collect();
    here.iter()
        .filter(|(key, _)| known.insert(*key))
        .map(|(_, finding)| (*finding).clone())
        .collect()
}
