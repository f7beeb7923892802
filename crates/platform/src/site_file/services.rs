//! What a service of a site file must be: vendor, purposes, responsible party, hosts, tags and items.

use super::{
    code::FindingCode,
    inventory,
    reader::{Reader, list},
    shape::{ServiceEntry, SiteFile, Word},
};
use consent::{
    ControllerId, Item, PolicyVersion, PurposeId, Service, ServiceId, VendorId,
    inventory::{Responsible, ResponsibleRole},
    policy::LegalBasis,
};

pub(super) fn service(
    reader: &mut Reader,
    file: &SiteFile,
    entry: &ServiceEntry,
) -> Option<Service> {
    let key = format!("services.{}", entry.id.get_ref());
    let id = reader.id(&format!("{key}.id"), &entry.id, ServiceId::parse);
    let vendor = reader.id(&format!("{key}.vendor"), &entry.vendor, VendorId::parse);
    known(
        reader,
        &format!("{key}.vendor"),
        FindingCode::UnknownVendor,
        &entry.vendor,
        file.vendors.iter().map(|vendor| &vendor.id),
    );
    if entry.purposes.is_empty() {
        reader.error(
            FindingCode::UnknownPurpose,
            &format!("{key}.purposes"),
            entry.id.span(),
            "a service runs under at least one purpose",
            &purposes_of(file),
        );
    }
    for word in &entry.purposes {
        known(
            reader,
            &format!("{key}.purposes"),
            FindingCode::UnknownPurpose,
            word,
            file.purposes.iter().map(|purpose| &purpose.id),
        );
    }
    let responsible = responsible(reader, file, entry, &key);
    for word in &entry.hosts {
        inventory::host(reader, &format!("{key}.hosts"), word);
    }
    for word in &entry.placeholder_at {
        inventory::selector(reader, &format!("{key}.placeholder_at"), word);
    }
    terminal(reader, entry, &key);
    let necessary = has_basis(file, entry, LegalBasis::Necessary);
    let interest = has_basis(file, entry, LegalBasis::LegitimateInterest);
    let items: Vec<Item> = entry
        .items
        .iter()
        .map(|item| inventory::item(reader, &key, item, necessary))
        .collect();
    if let Some(first) = entry.items.first().filter(|_| interest) {
        reader.error(
            FindingCode::StorageOnLegitimateInterest,
            &format!("{key}.items"),
            first.name.span(),
            "storage cannot rest on legitimate interest",
            "consent, or necessary with a justification (ePrivacy art. 5(3))",
        );
    }
    if let (true, Some(tag)) = (entry.link_only, entry.tags.first()) {
        reader.error(
            FindingCode::LinkOnly,
            &format!("{key}.tags"),
            tag.kind.span(),
            "a plain link has no tags",
            "no tags, or link_only = false (S13)",
        );
    }
    let tags = entry
        .tags
        .iter()
        .map(|tag| inventory::tag(reader, entry, &key, tag))
        .collect();
    let third_countries = entry
        .third_countries
        .iter()
        .filter_map(|entry| inventory::third_country(reader, &key, entry))
        .collect();
    let function = reader.texts(&format!("{key}.function"), &entry.function, 400);
    let why = entry.touches_terminal_why.as_ref();
    let why = reader.some_texts(&format!("{key}.touches_terminal_why"), why, 300);
    let recipients =
        reader.some_texts(&format!("{key}.recipients"), entry.recipients.as_ref(), 300);
    let data = reader.some_texts(&format!("{key}.data"), entry.data.as_ref(), 300);
    Some(Service {
        id: id?,
        slot: 0,
        since: PolicyVersion(0),
        name: reader.plain(&format!("{key}.name"), &entry.name, 60),
        vendor: vendor?,
        purposes: entry
            .purposes
            .iter()
            .filter_map(|word| PurposeId::parse(word.get_ref()).ok())
            .collect(),
        responsible: responsible?,
        function,
        hosts: entry
            .hosts
            .iter()
            .map(|word| word.get_ref().clone())
            .collect(),
        touches_terminal: entry.touches_terminal,
        touches_terminal_reason: entry
            .touches_terminal_reason
            .as_ref()
            .map(|word| word.get_ref().clone()),
        touches_terminal_why: why,
        third_countries,
        tags,
        items,
        link_only: entry.link_only,
        placeholder_at: entry
            .placeholder_at
            .iter()
            .map(|word| word.get_ref().clone())
            .collect(),
        recipients,
        data,
    })
}

fn known<'a>(
    reader: &mut Reader,
    key: &str,
    code: FindingCode,
    word: &Word,
    there: impl Iterator<Item = &'a Word>,
) {
    let ids: Vec<&String> = there.map(|id| id.get_ref()).collect();
    if !ids.contains(&word.get_ref()) {
        let allowed = format!("one of: {}", list(&ids));
        reader.error(
            code,
            key,
            word.span(),
            &format!("`{}` is not in this file", word.get_ref()),
            &allowed,
        );
    }
}

fn purposes_of(file: &SiteFile) -> String {
    let ids: Vec<&String> = file
        .purposes
        .iter()
        .map(|purpose| purpose.id.get_ref())
        .collect();
    format!("one or more of: {}", list(&ids))
}

fn has_basis(file: &SiteFile, entry: &ServiceEntry, basis: LegalBasis) -> bool {
    let named = |id: &Word| {
        entry
            .purposes
            .iter()
            .any(|word| word.get_ref() == id.get_ref())
    };
    file.purposes
        .iter()
        .any(|purpose| purpose.basis == basis && named(&purpose.id))
}

fn responsible(
    reader: &mut Reader,
    file: &SiteFile,
    entry: &ServiceEntry,
    key: &str,
) -> Option<Responsible> {
    let at = format!("{key}.responsible");
    let Some(named) = &entry.responsible else {
        reader.error(FindingCode::Responsible, &at, entry.id.span(), "nobody is named who answers for the placing of its items", "responsible = { role = \"own\" | \"joint\" | \"independent\" | \"processor\", controller = \"...\" } (S11)");
        return None;
    };
    let controller = match &named.controller {
        Some(word) => {
            known(
                reader,
                &at,
                FindingCode::UnknownController,
                word,
                file.controllers.iter().map(|entry| &entry.id),
            );
            Some(reader.id(&at, word, ControllerId::parse)?)
        }
        None if named.role == ResponsibleRole::Independent => None,
        None => {
            reader.error(
                FindingCode::Responsible,
                &at,
                entry.id.span(),
                "this role needs a controller of the site",
                "controller = \"...\", or role = \"independent\" where the vendor alone answers",
            );
            return None;
        }
    };
    Some(Responsible {
        role: named.role,
        controller,
    })
}

fn terminal(reader: &mut Reader, entry: &ServiceEntry, key: &str) {
    let at = format!("{key}.touches_terminal");
    if entry.touches_terminal {
        return;
    }
    if entry.touches_terminal_reason.is_none() && entry.touches_terminal_why.is_none() {
        reader.error(
            FindingCode::TouchesTerminal,
            &at,
            entry.id.span(),
            "says that the device is not touched, without a reason",
            "touches_terminal_reason = \"...\", or touches_terminal_why with one text per language (S9)",
        );
    }
    if !entry.items.is_empty() {
        reader.error(
            FindingCode::TouchesTerminal,
            &at,
            entry.id.span(),
            "keeps items on a device that it says it does not touch",
            "no items, or touches_terminal = true",
        );
    } else if !entry.tags.is_empty() {
        reader.warn(
            FindingCode::TouchesTerminal,
            &at,
            entry.id.span(),
            "loads a script, pixel or embed, which reads the device",
            "touches_terminal = true, unless you can show otherwise (S9)",
        );
    }
}
