//! What one phase saw, in numbers and names.

use super::{place, sent};
use crate::{
    inventory::{Inventory, Owner},
    report::PhaseSummary,
    seen::{Kind, Phase, Seen, SeenRequest},
};
use std::collections::{BTreeMap, BTreeSet};

/// What one phase saw, in numbers.
pub(crate) fn summary(
    seen: &Seen,
    inventory: &Inventory<'_>,
    phase: Phase,
    complete: bool,
) -> PhaseSummary {
    let requests: Vec<&SeenRequest> = sent(seen)
        .filter(|request| request.phase == phase)
        .collect();
    let of_others = requests
        .iter()
        .filter(|request| !matches!(inventory.of_url(&request.url), Owner::Site));
    let third_parties: BTreeSet<String> = of_others.map(|request| place(&request.url)).collect();
    let items = || {
        seen.items
            .iter()
            .filter(|item| item.phase == phase && !item.refused)
    };
    let names = |cookies: bool| -> Vec<String> {
        let names: BTreeSet<String> = items()
            .filter(|item| item.kind != Kind::Fingerprint && (item.kind == Kind::Cookie) == cookies)
            .map(|item| item.name.clone())
            .collect();
        names.into_iter().collect()
    };
    let mut fingerprints = BTreeMap::new();
    for item in items().filter(|item| item.kind == Kind::Fingerprint) {
        *fingerprints.entry(item.name.clone()).or_insert(0) += 1;
    }
    PhaseSummary {
        phase,
        complete,
        requests: requests.len(),
        third_parties: third_parties.into_iter().collect(),
        cookies: names(true),
        storage: names(false),
        fingerprints,
    }
}
