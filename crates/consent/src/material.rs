//! Numbers a draft into the next policy version: which slots, and what changed so much that it must be asked again.
//!
//! A wording change asks nobody. A new or changed purpose, a new service, another vendor, responsible party, third
//! country or longer lifetime is *material*: only what it touches is asked again, and an old grant never carries
//! over (S14, E6).

use crate::{
    Policy, PolicyVersion, Service,
    inventory::{Item, ItemKind, Party},
    policy::{GivenSlots, Purpose},
};
use alloc::string::String;

/// Why a draft cannot be numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberingError {
    /// More than 255 purposes or services were ever published on this site.
    SlotsExhausted,
}

/// Gives a draft its version, and every purpose and service its slot and the version of its last material change.
///
/// # Errors
/// [`NumberingError::SlotsExhausted`] when the site has no slot left.
pub fn number(mut draft: Policy, previous: Option<&Policy>) -> Result<Policy, NumberingError> {
    let version = PolicyVersion(previous.map_or(0, |policy| policy.version.0) + 1);
    let mut given = previous.map_or_else(GivenSlots::default, |policy| policy.slots);
    for purpose in &mut draft.purposes {
        let before = previous.and_then(|policy| policy.purpose(purpose.id.as_str()));
        purpose.slot = before.map_or_else(|| next(&mut given.purposes), |old| Ok(old.slot))?;
        purpose.since = before
            .filter(|old| same_purpose(old, purpose))
            .map_or(version, |old| old.since);
    }
    let vendors = draft.vendors.clone();
    for service in &mut draft.services {
        let before = previous.and_then(|policy| policy.service(&service.id));
        service.slot = before.map_or_else(|| next(&mut given.services), |old| Ok(old.slot))?;
        let vendor_stays = previous.is_some_and(|policy| {
            let name = |vendors: &[crate::Vendor]| {
                vendors
                    .iter()
                    .find(|vendor| vendor.id == service.vendor)
                    .map(|vendor| vendor.name.clone())
            };
            name(&policy.vendors) == name(&vendors)
        });
        let unchanged = before.filter(|old| vendor_stays && same_service(old, service));
        service.since = unchanged.map_or(version, |old| old.since);
    }
    draft.version = version;
    draft.slots = given;
    Ok(draft)
}

/// Slots of purposes and services that were retired stay given: an id that returns is new and asked again.
const fn next(given: &mut u8) -> Result<u8, NumberingError> {
    let slot = *given;
    match slot.checked_add(1) {
        Some(after) => {
            *given = after;
            Ok(slot)
        }
        None => Err(NumberingError::SlotsExhausted),
    }
}

fn same_purpose(old: &Purpose, new: &Purpose) -> bool {
    old.basis == new.basis && old.sale_or_share == new.sale_or_share
}

fn same_service(old: &Service, new: &Service) -> bool {
    old.vendor == new.vendor
        && old.responsible == new.responsible
        && old.link_only == new.link_only
        && new
            .purposes
            .iter()
            .all(|purpose| old.purposes.contains(purpose))
        && new.third_countries.iter().all(|to| {
            old.third_countries
                .iter()
                .any(|was| was.country == to.country && was.mechanism == to.mechanism)
        })
        && new
            .items
            .iter()
            .all(|item| old.items.iter().any(|was| covers(was, item)))
}

fn covers(was: &Item, item: &Item) -> bool {
    let identity =
        |item: &Item| -> (ItemKind, String, Party) { (item.kind, item.name.clone(), item.party) };
    identity(was) == identity(item) && was.lifetime_days >= item.lifetime_days
}
