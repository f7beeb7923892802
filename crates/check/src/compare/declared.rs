//! The inventory against what was seen: what never appeared, and what is declared otherwise.

use super::{DAY, Kept, is_not_kept, of_item, party, service_of};
use crate::{
    inventory::{Inventory, fits, of_declared},
    report::{Finding, Wrong, WrongItem},
    seen::{Kind, Phase, Seen},
};
use consent::{
    Item, ServiceId,
    inventory::{ItemKind, Party},
};
use std::collections::BTreeMap;
use url::Url;

/// Items of the inventory that nobody saw. Kits of apps do not run in a browser, and workers are not looked for.
pub(super) fn missing(seen: &Seen, inventory: &Inventory<'_>) -> Vec<Finding> {
    let appeared = |service: &ServiceId, item: &Item| match item.kind {
        ItemKind::Sdk | ItemKind::ServiceWorker => true,
        ItemKind::Pixel => seen.requests.iter().any(|request| {
            let url = request.url.split(['?', '#']).next().unwrap_or_default();
            url.contains(item.name.trim_end_matches('*'))
        }),
        ItemKind::Fingerprint => seen.items.iter().any(|look| {
            look.kind == Kind::Fingerprint
                && service_of(inventory.of_url(&look.by)) == Some(service)
        }),
        _ => seen
            .items
            .iter()
            .any(|found| fits(item, found.kind, &found.name)),
    };
    inventory
        .declared()
        .filter(|(service, item)| !appeared(&service.id, item))
        .map(|(service, item)| Finding {
            kind: of_declared(item.kind),
            url: None,
            name: Some(item.name.clone()),
            phase: Phase::AfterAcceptance,
            service: Some(service.id.clone()),
            template: None,
            host: None,
            party: None,
            lifetime_days: None,
            by: None,
            pages: Vec::new(),
            count: 0,
        })
        .collect()
}

/// Declared items that are kept longer than declared, or by another party.
pub(super) fn wrong(
    seen: &Seen,
    kept: &Kept<'_>,
    inventory: &Inventory<'_>,
    pages: &[Url],
) -> Vec<WrongItem> {
    let mut found: BTreeMap<(Kind, String, bool), WrongItem> = BTreeMap::new();
    for item in seen
        .items
        .iter()
        .filter(|item| !is_not_kept(item, kept, inventory))
    {
        let (owner, Some(declared)) = inventory.of_item(item) else {
            continue;
        };
        let mut add = |what: Wrong, declared: String, found_here: String| {
            let key = (item.kind, item.name.clone(), what == Wrong::Party);
            found.entry(key).or_insert_with(|| WrongItem {
                finding: of_item(item, owner, inventory, pages),
                what,
                declared,
                found: found_here,
            });
        };
        let (first, here) = (
            declared.party == Party::First,
            inventory.is_own_host(&item.host),
        );
        if first != here {
            let declared_party = if first { "first" } else { "third" };
            let found_party = party(inventory, &item.host);
            add(
                Wrong::Party,
                declared_party.to_owned(),
                found_party.to_owned(),
            );
        }
        let declared_days = u64::from(declared.lifetime_days);
        // A part of a day counts as one day.
        if let Some(days) = item.seconds.map(|seconds| seconds.div_ceil(DAY))
            && days > declared_days
        {
            add(
                Wrong::Lifetime,
                format!("{declared_days} days"),
                format!("{days} days"),
            );
        }
    }
    found.into_values().collect()
}
