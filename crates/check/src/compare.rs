//! What was seen against what the policy says: leaks, what the inventory lacks, what never appeared, what is declared
//! otherwise. Pure.

mod declared;
mod let_through;
mod summary;
#[cfg(test)]
mod tests;

pub(crate) use let_through::let_through;
pub(crate) use summary::summary;

use crate::{
    inventory::{Inventory, Owner},
    report::{Finding, WrongItem},
    seen::{Kind, Phase, Seen, SeenItem, SeenRequest},
};
use consent::{Item, ServiceId, inventory::ItemKind};
use platform::templates;
use std::collections::{BTreeMap, BTreeSet};
use url::Url;

const DAY: u64 = 86_400;

/// What the comparison found, each list sorted and without repetition.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    pub(crate) leaks: Vec<Finding>,
    pub(crate) unknown_items: Vec<Finding>,
    pub(crate) missing_items: Vec<Finding>,
    pub(crate) wrong_items: Vec<WrongItem>,
}

/// Findings by what makes two of them one.
#[derive(Default)]
struct Found(BTreeMap<(Option<Phase>, Kind, String), Finding>);

impl Found {
    fn add(&mut self, phase: Option<Phase>, key: String, finding: Finding) {
        let known = self
            .0
            .entry((phase, finding.kind, key))
            .or_insert_with(|| Finding {
                count: 0,
                pages: Vec::new(),
                ..finding.clone()
            });
        known.count += finding.count;
        known.phase = known.phase.min(finding.phase);
        for page in finding.pages {
            if !known.pages.contains(&page) {
                known.pages.push(page);
            }
        }
        known.lifetime_days = known.lifetime_days.max(finding.lifetime_days);
        // The browser's list at the end knows no script, what was heard before does.
        known.by = known.by.take().or(finding.by);
        known.service = known.service.take().or(finding.service);
    }

    fn list(self) -> Vec<Finding> {
        self.0.into_values().collect()
    }
}

/// What the browser's own lists have at the end of pages.
#[derive(Debug)]
struct Kept<'a>(BTreeSet<(Kind, Phase, &'a str)>);

impl<'a> Kept<'a> {
    fn of(seen: &'a Seen) -> Self {
        let kept = seen.items.iter().filter(|item| item.kept);
        Self(
            kept.map(|item| (item.kind, item.phase, item.name.as_str()))
                .collect(),
        )
    }

    fn has(&self, item: &SeenItem) -> bool {
        self.0
            .contains(&(item.kind, item.phase, item.name.as_str()))
    }
}

/// Compares. `pages` are the addresses that the numbers in `seen` stand for; `accepted` says whether everything was
/// once accepted, so that what never appeared means something.
pub(crate) fn compare(
    seen: &Seen,
    inventory: &Inventory<'_>,
    pages: &[Url],
    accepted: bool,
) -> Compared {
    let kept = Kept::of(seen);
    let (mut leaks, mut unknown) = (Found::default(), Found::default());
    for request in sent(seen) {
        let owner = owner_of(request, inventory);
        let finding = of_request(request, owner, pages);
        let Some(plain) = request.url.split(['?', '#']).next().map(str::to_owned) else {
            continue;
        };
        if request.phase.is_denied() && needs_consent(owner) {
            leaks.add(Some(request.phase), plain, finding.clone());
        }
        if owner == Owner::Unknown {
            let kind = Kind::Service;
            unknown.add(None, place(&request.url), Finding { kind, ..finding });
        }
    }
    for item in &seen.items {
        if is_not_kept(item, &kept, inventory) {
            continue;
        }
        let (owner, declared) = owner_of_item(item, inventory);
        let finding = of_item(item, owner, inventory, pages);
        let key = format!(
            "{} {}",
            item.name,
            if inventory.is_own_host(&item.host) {
                ""
            } else {
                &item.host
            }
        );
        let is_optional = needs_consent(owner);
        if item.phase.is_denied() && is_optional && !is_out_of_reach(item, inventory) {
            leaks.add(Some(item.phase), key.clone(), finding.clone());
        }
        if declared.is_none() && owner == Owner::Unknown && !is_passing(item, &kept, inventory) {
            unknown.add(None, key, finding);
        }
    }
    Compared {
        leaks: leaks.list(),
        unknown_items: unknown.list(),
        missing_items: if accepted {
            declared::missing(seen, inventory)
        } else {
            Vec::new()
        },
        wrong_items: declared::wrong(seen, &kept, inventory, pages),
    }
}

/// Requests that left. A question whether a request is allowed is the same as the request.
fn sent(seen: &Seen) -> impl Iterator<Item = &SeenRequest> {
    let asked: BTreeSet<&str> = seen
        .requests
        .iter()
        .filter(|request| request.kind != Kind::Preflight)
        .map(|request| request.url.as_str())
        .collect();
    seen.requests.iter().filter(move |request| {
        let twice = request.kind == Kind::Preflight && asked.contains(request.url.as_str());
        !request.held && !twice
    })
}

fn owner_of<'a>(request: &SeenRequest, inventory: &Inventory<'a>) -> Owner<'a> {
    match request.kind {
        Kind::Connection | Kind::DnsPrefetch => inventory.of_connection(&request.url),
        _ => inventory.of_url(&request.url),
    }
}

/// A look at the device is whose script looked; every look needs an item of the inventory that says so.
fn owner_of_item<'a>(item: &SeenItem, inventory: &Inventory<'a>) -> (Owner<'a>, Option<&'a Item>) {
    if item.kind != Kind::Fingerprint {
        return inventory.of_item(item);
    }
    let owner = inventory.of_script(&item.by);
    let declared = inventory.declared().find(|(service, declared)| {
        declared.kind == ItemKind::Fingerprint && service_of(owner) == Some(&service.id)
    });
    match declared {
        Some((_, declared)) => (owner, Some(declared)),
        None => (Owner::Unknown, None),
    }
}

const fn service_of(owner: Owner<'_>) -> Option<&ServiceId> {
    match owner {
        Owner::Necessary(id) | Owner::Optional(id) | Owner::Advanced(id) => Some(id),
        Owner::Site | Owner::OneOf | Owner::Unknown => None,
    }
}

/// Nothing that the inventory does not name may run either: what is unsure is denied.
const fn needs_consent(owner: Owner<'_>) -> bool {
    matches!(owner, Owner::Optional(_) | Owner::OneOf | Owner::Unknown)
}

/// The browser did not keep it: it said so, or a frame of others set a cookie that its list does not have.
fn is_not_kept(item: &SeenItem, kept: &Kept<'_>, inventory: &Inventory<'_>) -> bool {
    item.refused
        || item.kind == Kind::Cookie
            && !item.kept
            && !inventory.is_own_host(&item.host)
            && !kept.has(item)
}

/// After acceptance, what the site's own pages kept and took away again before they were left: a test whether storage
/// works. Without consent such a test is a leak all the same.
fn is_passing(item: &SeenItem, kept: &Kept<'_>, inventory: &Inventory<'_>) -> bool {
    item.phase == Phase::AfterAcceptance
        && item.kind != Kind::Fingerprint
        && !item.kept
        && inventory.is_own_host(&item.host)
        && !kept.has(item)
}

/// After a withdrawal cookies of others are still there: only they can delete them.
fn is_out_of_reach(item: &SeenItem, inventory: &Inventory<'_>) -> bool {
    item.phase == Phase::AfterWithdrawal && item.kept && !inventory.is_own_host(&item.host)
}

fn on_page(pages: &[Url], page: usize) -> Vec<String> {
    pages.get(page).map(Url::to_string).into_iter().collect()
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn of_request(request: &SeenRequest, owner: Owner<'_>, pages: &[Url]) -> Finding {
    let place = request
        .url
        .split_once("://")
        .map(|(_, place)| place.to_ascii_lowercase());
    let template = place.and_then(|place| templates::of_host(place.split(['?', '#']).next()?));
    Finding {
        kind: request.kind,
        url: Some(request.url.clone()),
        name: None,
        phase: request.phase,
        service: service_of(owner).cloned(),
        template: template.map(|template| template.id.to_string()),
        host: None,
        party: None,
        lifetime_days: None,
        by: filled(&request.by),
        pages: on_page(pages, request.page),
        count: 1,
    }
}

fn of_item(item: &SeenItem, owner: Owner<'_>, inventory: &Inventory<'_>, pages: &[Url]) -> Finding {
    // An item that nobody declared is whose script set it.
    let service = service_of(owner).or_else(|| service_of(inventory.of_url(&item.by)));
    let template = declarable(item.kind)
        .filter(|kind| *kind != ItemKind::Fingerprint)
        .and_then(|kind| templates::of_item(kind, &item.name));
    Finding {
        kind: item.kind,
        url: None,
        name: Some(item.name.clone()),
        phase: item.phase,
        service: service.cloned(),
        template: template.map(|template| template.id.to_string()),
        host: filled(&item.host),
        party: (item.kind != Kind::Fingerprint).then(|| party(inventory, &item.host).into()),
        lifetime_days: match item.kind {
            Kind::Cookie => Some(item.seconds.unwrap_or_default().div_ceil(DAY)),
            Kind::SessionStorage => Some(0),
            _ => None,
        },
        by: filled(&item.by),
        pages: on_page(pages, item.page),
        count: 1,
    }
}

fn party(inventory: &Inventory<'_>, host: &str) -> &'static str {
    if inventory.is_own_host(host) {
        "first"
    } else {
        "third"
    }
}

/// What the inventory would call it.
pub(crate) const fn declarable(kind: Kind) -> Option<ItemKind> {
    Some(match kind {
        Kind::Cookie => ItemKind::Cookie,
        Kind::LocalStorage => ItemKind::LocalStorage,
        Kind::SessionStorage => ItemKind::SessionStorage,
        Kind::IndexedDb => ItemKind::IndexedDb,
        Kind::CacheStorage => ItemKind::CacheStorage,
        Kind::Fingerprint => ItemKind::Fingerprint,
        _ => return None,
    })
}

/// Host and port.
fn place(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#'])
        .next()
        .unwrap_or(rest)
        .to_owned()
}
