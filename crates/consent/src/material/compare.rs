//! What of a purpose or service differs so much that it is asked again. It judges one version against another and
//! knows neither slots nor visitors.

use super::{MaterialChange, MaterialReason, Subject};
use crate::{Policy, PurposeId, Service, Vendor, inventory::Item, policy::Purpose};
use alloc::{
    string::{String, ToString},
    vec::Vec,
};

/// All material changes, purposes first, in the order of the new version.
pub(super) fn changes(previous: Option<&Policy>, next: &Policy) -> Vec<MaterialChange> {
    let mut changes = Vec::new();
    for purpose in &next.purposes {
        let mut found = Found::new(Subject::Purpose(purpose.id.clone()), &mut changes);
        match previous.and_then(|policy| policy.purpose(purpose.id.as_str())) {
            Some(old) => purpose_changes(&mut found, old, purpose),
            None => found.whole(MaterialReason::NewPurpose),
        }
    }
    for service in &next.services {
        let mut found = Found::new(Subject::Service(service.id.clone()), &mut changes);
        match previous.and_then(|policy| Some((policy, policy.service(&service.id)?))) {
            Some((before, old)) => service_changes(&mut found, before, old, next, service),
            None => found.whole(MaterialReason::NewService),
        }
    }
    changes
}

/// Collects what is found of one subject.
struct Found<'a> {
    subject: Subject,
    changes: &'a mut Vec<MaterialChange>,
}

impl<'a> Found<'a> {
    const fn new(subject: Subject, changes: &'a mut Vec<MaterialChange>) -> Self {
        Self { subject, changes }
    }

    fn at(&mut self, path: String, reason: MaterialReason) {
        let subject = self.subject.clone();
        self.changes.push(MaterialChange {
            subject,
            reason,
            path,
        });
    }

    fn whole(&mut self, reason: MaterialReason) {
        self.at(self.subject.to_string(), reason);
    }

    fn when(&mut self, changed: bool, field: &str, reason: MaterialReason) {
        if changed {
            self.at(alloc::format!("{}.{field}", self.subject), reason);
        }
    }
}

fn purpose_changes(found: &mut Found<'_>, old: &Purpose, new: &Purpose) {
    found.when(old.basis != new.basis, "basis", MaterialReason::Basis);
    let sale = old.sale_or_share != new.sale_or_share;
    found.when(sale, "sale_or_share", MaterialReason::SaleOrShare);
    let wider = old.exempt_measurement && !new.exempt_measurement;
    found.when(wider, "exempt_measurement", MaterialReason::NoLongerExempt);
}

fn service_changes(
    found: &mut Found<'_>,
    before: &Policy,
    old: &Service,
    after: &Policy,
    new: &Service,
) {
    if old.vendor != new.vendor {
        found.when(true, "vendor", MaterialReason::Vendor);
    } else if name(before, old) != name(after, new) {
        let path = alloc::format!("vendors.{}.name", new.vendor);
        found.at(path, MaterialReason::Vendor);
    }
    let (was, is) = (&old.responsible, &new.responsible);
    let role = was.role != is.role;
    found.when(role, "responsible.role", MaterialReason::ResponsibleRole);
    let party = was.controller != is.controller;
    found.when(
        party,
        "responsible.controller",
        MaterialReason::ResponsibleParty,
    );
    let further = |id: &PurposeId| !old.purposes.contains(id);
    let purposes = new.purposes.iter().any(further);
    found.when(purposes, "purposes", MaterialReason::FurtherPurpose);
    let link = old.link_only != new.link_only;
    found.when(link, "link_only", MaterialReason::LinkOnly);
    let touches = !old.touches_terminal && new.touches_terminal;
    found.when(touches, "touches_terminal", MaterialReason::TouchesTerminal);
    let recipients = has_further_recipients(old, new);
    found.when(recipients, "recipients", MaterialReason::Recipients);
    for to in &new.third_countries {
        let path = alloc::format!("third_countries.{}", to.country);
        let mut same = old
            .third_countries
            .iter()
            .filter(|was| was.country == to.country)
            .peekable();
        if same.peek().is_none() {
            found.when(true, &path, MaterialReason::ThirdCountry);
        } else if same.all(|was| was.mechanism != to.mechanism) {
            let path = alloc::format!("{path}.mechanism");
            found.when(true, &path, MaterialReason::TransferMechanism);
        }
    }
    for item in &new.items {
        let path = alloc::format!("items.{}", item.name);
        match old.items.iter().find(|was| is_same_item(was, item)) {
            None => found.when(true, &path, MaterialReason::NewItem),
            Some(was) => {
                let path = alloc::format!("{path}.lifetime_days");
                let longer = was.lifetime_days < item.lifetime_days;
                found.when(longer, &path, MaterialReason::LongerLifetime);
            }
        }
    }
}

fn name<'a>(policy: &'a Policy, service: &Service) -> Option<&'a str> {
    let vendor: Option<&Vendor> = policy.vendor(&service.vendor);
    vendor.map(|vendor| vendor.name.as_str())
}

fn is_same_item(was: &Item, item: &Item) -> bool {
    was.kind == item.kind && was.name == item.name && was.party == item.party
}

/// Is there, in a language that both have, a class of recipients that was not named before? Classes are parted by
/// commas, semicolons or line ends; their order and capitals do not count. A language that is new says nothing new.
fn has_further_recipients(old: &Service, new: &Service) -> bool {
    let Some(named) = &new.recipients else {
        return false;
    };
    let Some(was) = &old.recipients else {
        return true;
    };
    named.0.iter().any(|(language, text)| {
        let Some(before) = was.0.get(language) else {
            return false;
        };
        let before = classes(before);
        classes(text).iter().any(|class| !before.contains(class))
    })
}

fn classes(text: &str) -> Vec<String> {
    text.split([',', ';', '\n'])
        .map(|class| class.trim().trim_end_matches('.').to_lowercase())
        .filter(|class| !class.is_empty())
        .collect()
}
