//! What a withdrawal on this page left on the device, by name: what others keep under their own addresses, and what the
//! site's own pages keep where only a script reaches. Said where something was withdrawn; nothing is deleted here.

use super::{Outcome, Page};
use consent::{
    ConsentRecord, Service, ServiceId,
    clearing::is_kept_on_device,
    inventory::{ItemKind, Party},
};
use leptos::prelude::*;

pub(super) fn view(page: &Page<'_>) -> Option<AnyView> {
    let left = left(page);
    (!left.is_empty()).then(|| {
        let text = page
            .texts
            .with("banner-remains", [("items", left.join(", ").into())]);
        view! { <p class="outcome open">{text}</p> }.into_any()
    })
}

/// Names with whose they are, once each.
fn left(page: &Page<'_>) -> Vec<String> {
    let mut left: Vec<String> = Vec::new();
    for service in withdrawn(page) {
        let stays = service.items.iter().filter(|item| {
            let deleted = item.party == Party::First
                && item.kind == ItemKind::Cookie
                && page.situation.reaches_cookies;
            is_kept_on_device(item.kind) && !deleted
        });
        for item in stays {
            let vendor = page.policy().vendor(&service.vendor);
            let vendor = vendor.map_or(&service.name, |vendor| &vendor.name);
            let said = format!("{} ({vendor})", item.name);
            if !left.contains(&said) {
                left.push(said);
            }
        }
    }
    left
}

/// Services that the newest record denies and the one before it granted.
fn withdrawn<'a>(page: &Page<'a>) -> Vec<&'a Service> {
    let records = page
        .situation
        .history
        .map(|history| history.records.as_slice());
    let (Some(Outcome::Saved), Some([newest, before, ..])) = (page.situation.outcome, records)
    else {
        return Vec::new();
    };
    let granted = |record: &ConsentRecord, id: &ServiceId| {
        record
            .services
            .get(id)
            .is_some_and(|outcome| outcome.granted)
    };
    let (newest, before) = (&newest.receipt.record, &before.receipt.record);
    let services = page.situation.policy.services.iter();
    services
        .filter(|service| granted(before, &service.id) && !granted(newest, &service.id))
        .collect()
}
